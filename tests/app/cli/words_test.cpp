// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/desk_fixture.h"

#include <QDir>
#include <QFile>

#include <set>

namespace shouwen {
namespace {

QString fileText(const char* path)
{
    QFile file(QStringLiteral(SHOUWEN_SOURCE_FOLDER "/") + QString::fromUtf8(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("lines are split the way a shell would")
{
    using Words = std::vector<std::string>;
    CHECK(*cli::splitLine("new complaint text=\"a b\" # rest") ==
          Words{"new", "complaint", "text=a b"});
    CHECK(*cli::splitLine("note A 'it''s' \"x\\ny\"") == Words{"note", "A", "its", "x\ny"});
    CHECK(cli::splitLine("  # only a comment")->empty());
    CHECK_FALSE(cli::splitLine("text=\"open"));
}

TEST_CASE("unknown options and words name the nearest one")
{
    CHECK(cli::parseArgs({"--stor", "x"}).error().plainText().find("--store") != std::string::npos);
    CHECK(cli::parseArgs({"--store"}).error().has("option.value"));
    CHECK(cli::parseArgs({"--json=1"}).error().has("option.flag"));
    CHECK(cli::parseArgs({"note", "A", "--", "--reply"})->words.size() == 3);
}

TEST_CASE("every word is in the man page and in the completion")
{
    const QString man = fileText("packaging/man/shouwen-cli.1");
    const QString completion = fileText("packaging/completion/shouwen-cli.bash");
    for (const cli::Word& word : cli::words()) {
        INFO(word.name);
        const QString name = QString::fromUtf8(word.name);
        CHECK((man.contains(QStringLiteral(".B ") + name) ||
               man.contains(QStringLiteral(".BI ") + name)));
        CHECK(completion.contains(name));
    }
}

TEST_CASE_METHOD(DeskFixture, "words of later versions say so, unknown ones name the nearest")
{
    const auto later = give({"backup"});
    REQUIRE_FALSE(later);
    CHECK(later.error().kind == ErrorKind::Usage);
    CHECK(later.error().plainText() == "\"backup\" is not in this version");
    CHECK(give({"lst"}).error().plainText().find("\"list\"") != std::string::npos);
    CHECK(cli::exitCode(later.error()) == 2);
}

TEST_CASE_METHOD(DeskFixture, "a list is told in pages by cursor without gap or repeat")
{
    for (int i = 0; i < 7; ++i)
        ok("new complaint --as 张敏 summary=s" + std::to_string(i) + " text=t");
    std::set<QString> seen;
    std::string after;
    int pages = 0;
    do {
        const auto answer =
            give({"list", "--as", "张敏", "--kind", "complaint", "--limit", "3", "--after", after});
        REQUIRE(answer);
        for (const QJsonValue row : answer->json.value(QLatin1String("rows")).toArray())
            CHECK(seen.insert(row.toObject().value(QLatin1String("number")).toString()).second);
        after = answer->json.value(QLatin1String("next")).toString().toStdString();
        ++pages;
    } while (!after.empty() && pages < 10);
    CHECK(seen.size() == 7);
    CHECK(pages == 3);
    CHECK_FALSE(give({"list", "--as", "张敏", "--after", "garbage"}));
    CHECK_FALSE(give({"list", "--as", "张敏", "--limit", "0"}));
}

TEST_CASE_METHOD(DeskFixture, "verify asks nobody who he is, and a wrong name is still wrong")
{
    session.who.clear();
    session.person.reset();
    CHECK(refused({"list"}) == "as.needed");
    CHECK(give({"verify"}));
    CHECK_FALSE(give({"verify", "--as", "nobody at all"}));
}

TEST_CASE_METHOD(DeskFixture, "a long text is searched whole, or refused with how much is possible")
{
    std::string text, end = "末尾词";
    for (int i = 0; i < 60; ++i)
        text += "第" + std::to_string(i) + "次来电 ";
    ok("new complaint --as 张敏 summary=甲 'text=" + text + end + "'");
    ok("new complaint --as 张敏 summary=乙 'text=" + text + "'");
    REQUIRE(session.desk->catchUp(Milliseconds(60000)));
    const auto rows = [this](const std::string& words) {
        const auto answer = give({"search", words, "--as", "张敏"});
        REQUIRE(answer);
        return answer->json.value(QLatin1String("rows")).toArray().size();
    };
    CHECK(rows(text) == 2);
    CHECK(rows(text + end) == 1);
    CHECK(rows(text + text) == 2); // the same words twice
    std::string many;
    for (int i = 0; i < 101; ++i)
        many += "词" + std::to_string(i) + ' ';
    CHECK(refused({"search", many, "--as", "张敏"}) == "search.long");
    CHECK(refused({"search", std::string(2001, 'x'), "--as", "张敏"}) == "search.long");
}

TEST_CASE_METHOD(DeskFixture,
                 "a queue counts for each person exactly what its list shows that person")
{
    ok("new staff name=孙工 login=sg roles=quality department=quality");
    ok("new complaint --as 张敏 --label A summary=s text=t responsible=quality");
    ok("new inquiry --as 张敏 summary=s");
    ok("new complaint --as 张敏 summary=甲 text=t");
    int differing = 0;
    for (const char* person : {"张敏", "王芳", "孙工"}) {
        const QJsonArray queues =
            ok(std::string("queues --as ") + person).json.value(QLatin1String("rows")).toArray();
        REQUIRE_FALSE(queues.isEmpty());
        for (const QJsonValue queue : queues) {
            const std::string name =
                queue.toObject().value(QLatin1String("queue")).toString().toStdString();
            const auto list = give({"list", "--as", person, "--queue", name, "--limit", "1000"});
            REQUIRE(list);
            INFO(person << " " << name);
            CHECK(queue.toObject().value(QLatin1String("count")).toInt() ==
                  list->json.value(QLatin1String("rows")).toArray().size());
        }
        differing += static_cast<int>(queues.size());
    }
    CHECK(differing > 0);
}

TEST_CASE_METHOD(DeskFixture, "what cannot be done yet is shown with everything it still needs")
{
    ok("new complaint --as 张敏 --label A summary=s text=t");
    const std::string shown = ok("show @A --as 张敏").text;
    const std::size_t barred = shown.find("not yet\n");
    REQUIRE(barred != std::string::npos);
    CHECK(shown.find("accept", barred) != std::string::npos);
    CHECK(shown.find("    - ", barred) != std::string::npos);
    const auto refused = give({"do", "@A", "accept", "--as", "张敏"});
    REQUIRE_FALSE(refused);
    for (const Reason& reason : refused.error().reasons) {
        INFO(reason.code);
        CHECK(shown.find(fillArgs(reason.text, reason.args), barred) != std::string::npos);
    }
}

TEST_CASE_METHOD(DeskFixture, "checking a command writes nothing and keeps no file")
{
    ok("new complaint --as 张敏 --label A summary=s text=t");
    const std::string before = ok("verify").text;
    const std::string path = folder.filePath(QStringLiteral("a.txt")).toStdString();
    REQUIRE(files.writeWhole(path, "bytes"));
    const auto person = session.desk->signIn("张敏");
    const auto id = session.desk->resolve(*person, session.number("@A"));
    REQUIRE(session.desk->check(*person, {AttachCommand{*id, path}, {}}));
    CHECK(ok("verify").text == before);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("t.files"))));
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("t.shouwen.files"))));
    ok("attach @A " + path + " --as 张敏");
    CHECK(ok("verify").text != before);
}

TEST_CASE_METHOD(DeskFixture, "a store that cannot be made leaves nothing behind")
{
    const QTemporaryDir elsewhere;
    const std::string path = elsewhere.filePath(QStringLiteral("b.shouwen")).toStdString();
    for (const char* pack : {"no-such-pack", "/no/such/file.toml"}) {
        CHECK_FALSE(Desk::create({.path = path, .pack = pack}, session.seams()));
        CHECK(QDir(elsewhere.path()).isEmpty());
    }
}

TEST_CASE_METHOD(DeskFixture, "a store in use is told as such, and who may try again when")
{
    const auto second = Desk::open(session.storePath, DeskAccess::Own, session.seams());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Busy);
    CHECK(cli::exitCode(second.error()) == 3);
    CHECK(second.error().plainText().find(session.storePath) != std::string::npos);
    ok("list --as 张敏"); // the first one is not disturbed
}

TEST_CASE_METHOD(DeskFixture, "V-3 history tells the former value, who changed it and when")
{
    ok("new complaint --as 张敏 --label A summary=s text=t batch=B1");
    ok("set @A --as 王芳 batch=B2");
    const QJsonArray rows = ok("history @A --as 张敏").json.value(QLatin1String("rows")).toArray();
    const QJsonObject last = rows.last().toObject();
    CHECK(last.value(QLatin1String("op")).toString() == QLatin1String("set"));
    CHECK(last.value(QLatin1String("from")).toString() == QLatin1String("B1"));
    CHECK(last.value(QLatin1String("to")).toString() == QLatin1String("B2"));
    CHECK(last.value(QLatin1String("by")).toString() == QString::fromUtf8("王芳"));
}

TEST_CASE_METHOD(DeskFixture, "numbers are found the way people say them")
{
    ok("new complaint --as 张敏 --label A summary=s text=t");
    const std::string number = session.number("@A");
    std::string bare;
    for (const char c : number)
        if (c != '-')
            bare += c;
    for (const std::string& said :
         {number, bare, std::string("00001"), std::string("ＴＳ-26-1-00001")}) {
        INFO(said);
        CHECK(give({"show", said, "--as", "张敏"}));
    }
}

TEST_CASE_METHOD(
    DeskFixture,
    "the rulebook in use is kept whole, and another is refused while records would be stranded")
{
    ok("new complaint --as 张敏 --label A summary=s text=t");
    const std::string kept = ok("rulebook show").text;
    CHECK(kept.find("[kind.complaint]") != std::string::npos);
    CHECK(give({"rulebook", "use", "factory", "--as", "店长"}));
    CHECK_FALSE(give({"rulebook", "use", "factory", "--as", "张敏"}));
    CHECK_FALSE(give({"rulebook", "use", "no-such-pack", "--as", "店长"}));
    ok("show @A --as 张敏");
    CHECK(ok("verify").json.value(QLatin1String("findings")).toArray().isEmpty());
}

} // namespace shouwen
