// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program as a process: exit codes, streams, and a kill between any two steps of a
// command.
#include "tests/app/cli/desk_fixture.h"
#include "tests/support/effort.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <iostream>

namespace shouwen {
namespace {

struct Ran {
    int code;
    QString out, err;
};

Ran run(const QStringList& words, const QByteArray& input = {})
{
    QProcess program;
    program.start(QStringLiteral(SHOUWEN_CLI), words);
    REQUIRE(program.waitForStarted());
    program.write(input);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(60000));
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QString qt(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("the program tells success, refusal, usage and trouble apart by exit code and on stderr")
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(qt("a.shouwen"));
    const auto at = [&](QStringList words) {
        return run(QStringList{qt("--store"), store, qt("--lang"), qt("en")} + words);
    };
    CHECK(at({qt("list")}).code == 3);
    CHECK(at({qt("init"), qt("--pack"), qt("base"), qt("--sample")}).code == 0);
    CHECK(at({qt("init"), qt("--pack"), qt("base")}).code != 0);
    CHECK(at({qt("list")}).code == 0);
    const Ran refused = at({qt("new"), qt("complaint")});
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.startsWith(qt("shouwen-cli: ")));
    CHECK(at({qt("bogus")}).code == 2);
    CHECK(at({qt("--bogus")}).code == 2);
    CHECK(at({qt("backup")}).code == 2);
    CHECK(at({qt("--version")}).out.startsWith(qt("shouwen-cli ")));
    CHECK(at({qt("help"), qt("why")}).out.contains(qt("why NO CLOCK")));
}

TEST_CASE("a real store's clock is set for questions, never for commands")
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(qt("a.shouwen"));
    const auto at = [&](QStringList words) {
        return run(QStringList{qt("--store"), store, qt("--lang"), qt("en")} + words);
    };
    const QStringList now{qt("--now"), qt("2030-01-02 10:00")};
    REQUIRE(at({qt("init"), qt("--pack"), qt("base")}).code == 0);
    const Ran refused =
        at(now + QStringList{qt("new"), qt("complaint"), qt("summary=s"), qt("text=t")});
    CHECK(refused.code == 1);
    CHECK(refused.err == qt("shouwen-cli: only a sample store lets its clock be set for "
                            "commands\n"));
    CHECK(at({qt("list"), qt("--kind"), qt("complaint")}).out.count(qt("TS-")) == 0);
    CHECK(at(now + QStringList{qt("list")}).code == 0);
    CHECK(at(now + QStringList{qt("verify")}).code == 0);
}

TEST_CASE("a folder or a missing folder given as store is told plainly, and nothing is made of it")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString& store, QStringList words) {
        return run(QStringList{qt("--store"), store, qt("--lang"), qt("en")} + words);
    };
    const Ran made = at(folder.path(), {qt("init"), qt("--pack"), qt("base")});
    CHECK(made.code == 1);
    CHECK(made.err.contains(qt("exists already")));
    for (const char* word : {"list", "verify"}) {
        const Ran ran = at(folder.path(), {qt(word)});
        INFO(std::string(word) + ": " + ran.err.toStdString());
        CHECK(ran.code == 3);
        CHECK(ran.err.contains(folder.path()));
        CHECK(ran.err.contains(qt("folder")));
    }
    CHECK(QDir(folder.path()).isEmpty());
    const Ran none = at(folder.filePath(qt("no/such/a.shouwen")), {qt("list")});
    CHECK(none.code == 3);
    CHECK(none.err.contains(qt("there is no store")));
}

TEST_CASE("rulebook check says plainly that there is no such file")
{
    const Ran ran = run({qt("--lang"), qt("en"), qt("rulebook"), qt("check"), qt("nofile")});
    CHECK(ran.code == 3);
    CHECK(ran.err == qt("shouwen-cli: nofile: there is no such file\n"));
    CHECK(run({qt("rulebook"), qt("check"), qt("base")}).code == 0);
}

TEST_CASE("B33 a stranger's file is not opened as a store")
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(qt("a.shouwen"));
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("not a database"), QByteArray(8192, '\0')}) {
        QFile file(store);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const Ran ran = run({qt("--store"), store, qt("list")});
        CHECK(ran.code == 3);
        CHECK_FALSE(ran.err.isEmpty());
        QFile again(store);
        REQUIRE(again.open(QIODevice::ReadOnly));
        CHECK(again.readAll() == bytes);
    }
}

TEST_CASE("clock eval answers each line in order and goes on after a bad one")
{
    const Ran ran = run(
        {qt("clock"), qt("eval"), qt("-")},
        "{\"id\":\"a\",\"op\":\"is_workday\",\"region\":\"CN\",\"date\":\"2026-10-10\"}\nnonsense\n"
        "{\"id\":\"b\",\"op\":\"is_workday\",\"region\":\"CN\",\"date\":\"2026-10-01\"}\n");
    CHECK(ran.code == 0);
    const QStringList lines = ran.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(qt("true")));
    CHECK(lines[1].contains(qt("error")));
    CHECK(lines[2].contains(qt("false")));
}

namespace {

/// What another program reads out of the PDF, page by page, without blanks and line ends.
QStringList pagesOf(const QString& pdf)
{
    QProcess reader;
    reader.start(qt("pdftotext"), {qt("-enc"), qt("UTF-8"), qt("-layout"), pdf, qt("-")});
    REQUIRE(reader.waitForFinished(60000));
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.removeIf([](QChar c) { return c.isSpace() && c != QLatin1Char('\f'); });
    return text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("C-3 C-11 the printed record tells every round, and who did what and had it how long")
{
    if (QStandardPaths::findExecutable(qt("pdftotext")).isEmpty()) {
        WARN("pdftotext is not installed: nothing was compared");
        return;
    }
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(qt("单.pdf"));
    const auto at = [&](QStringList words) {
        const QStringList common{qt("--store"), folder.filePath(qt("a.shouwen")),
                                 qt("--lang"),  qt("zh_CN"),
                                 qt("--as"),    qt("王芳")};
        return run(common + words);
    };
    REQUIRE(run({qt("--store"), folder.filePath(qt("a.shouwen")), qt("init"), qt("--pack"),
                 qt("base"), qt("--first"), qt("店长"), qt("--sample")})
                .code == 0);
    const Ran played =
        run({qt("--store"), folder.filePath(qt("a.shouwen")), qt("--as"), qt("店长"), qt("replay"),
             qt(SHOUWEN_SOURCE_FOLDER "/tests/data/replay/three-rounds.txt")});
    INFO(played.err.toStdString());
    REQUIRE(played.code == 0);
    const QStringList now{qt("--now"), qt("2026-11-26 09:00")};
    const auto print = [&](const char* form) {
        const Ran ran =
            at(now + QStringList{qt("print"), qt("TS-26-1-00001"), qt(form), qt("--to"), pdf});
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return pagesOf(pdf);
    };
    QFile photo(folder.filePath(qt("色差照片.txt")));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write(QByteArray(3000, 'x'));
    photo.close();
    REQUIRE(at(now + QStringList{qt("attach"), qt("TS-26-1-00001"), photo.fileName()}).code == 0);
    const QStringList story = print("progress");
    CHECK(story.size() > 1);
    for (qsizetype page = 0; page < story.size(); ++page)
        CHECK(story[page].contains(qt("第%1页共%2页").arg(page + 1).arg(story.size())));
    const QString all = story.join(QString());
    for (const char* part : {"时限",
                             "首次答复",
                             "按时",
                             "移交与退回",
                             "退回",
                             "缺少批号，无法核对",
                             "经办时间",
                             "工作时间",
                             "各轮填写内容",
                             "第1轮",
                             "换货并承担运费",
                             "第2轮",
                             "重新染色后换货",
                             "第3轮",
                             "全额退款并致歉",
                             "原为：",
                             "各轮会签",
                             "请品质部当日答复",
                             "客户电话同意",
                             "由本单产生的回访等",
                             "/H1",
                             "客户对退款表示满意",
                             "附件",
                             "色差照片.txt",
                             "2.9KB",
                             "校验码",
                             "关联与合并",
                             "并入本单",
                             "又来电催",
                             "标签",
                             "色差",
                             "客户来电，情绪激动",
                             "第一次换货仍有色差",
                             "第二次换货仍有色差"}) {
        INFO(part);
        CHECK(all.contains(qt(part)));
    }
    const QString form = print("form").join(QString());
    for (const char* part : {"以前各轮", "换货并承担运费", "重新染色后换货", "第2轮"}) {
        INFO(part);
        CHECK(form.contains(qt(part)));
    }
}

TEST_CASE("F01 F02 killed at any moment of a command, the store is as before or as after")
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(qt("a.shouwen"));
    REQUIRE(
        run({qt("--store"), store, qt("init"), qt("--pack"), qt("base"), qt("--sample")}).code ==
        0);
    SeededRandom random(11);
    int acknowledged = 0, killed = 0;
    std::uint64_t within =
        60; // ms; follows how long a command takes here, so that kills hit its end
    const auto rounds = static_cast<int>(test::effort("SHOUWEN_KILLS", 25));
    for (int i = 0; i < rounds; ++i) {
        QProcess program;
        program.start(QStringLiteral(SHOUWEN_CLI),
                      {qt("--store"), store, qt("--json"), qt("new"), qt("customer"),
                       qt("name=客户%1").arg(i), qt("phone=1990000%1").arg(1000 + i)});
        REQUIRE(program.waitForStarted());
        program.waitForFinished(static_cast<int>(random.below(within)));
        if (program.state() != QProcess::NotRunning) {
            program.kill();
            ++killed;
            within += 6;
        } else {
            within -= within > 20 ? 6 : 0;
        }
        program.waitForFinished(60000);
        if (program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0)
            ++acknowledged;
    }
    const Ran health = run({qt("--store"), store, qt("verify")});
    INFO(health.out.toStdString() + health.err.toStdString());
    CHECK(health.code == 0);
    const Ran list = run({qt("--store"), store, qt("--json"), qt("list"), qt("--kind"),
                          qt("customer"), qt("--limit"), qt("1000")});
    CHECK(list.out.count(qt("\"number\":\"KH-")) >= acknowledged);
    CHECK(killed > 0);
    std::cout << killed << " of " << rounds << " commands killed, " << acknowledged
              << " acknowledged, none of them lost\n";
}

TEST_CASE("the day ./run shows is played to its end")
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(qt("day.shouwen"));
    REQUIRE(run({qt("--store"), store, qt("--now"), qt("2026-11-19 16:30"), qt("init"),
                 qt("--pack"), qt("factory"), qt("--first"), qt("周店长"), qt("--sample")})
                .code == 0);
    const Ran played = run({qt("--store"), store, qt("replay"),
                            qt(SHOUWEN_SOURCE_FOLDER "/resources/samples/factory-day.txt")});
    INFO(played.err.toStdString());
    CHECK(played.code == 0);
}

} // namespace shouwen
