// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/caller.h"
#include "app/link/message.h"

#include "core/base/seams.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace shouwen;
using namespace shouwen::link;

namespace {

QByteArray bodyOf(const QByteArray& framed)
{
    REQUIRE(lengthOf(framed) == static_cast<std::uint32_t>(framed.size() - kLengthBytes));
    return framed.mid(kLengthBytes);
}

Request sample()
{
    return {.store = "/a/b.shouwen",
            .raise = false,
            .language = "zh_TW",
            .args = {{"note", "TS-1", "第一行\n\"引号\" 第二行"}, {{"as", "张敏"}, {"json", ""}}}};
}

} // namespace

TEST_CASE("a request and a reply arrive as they were sent, whatever characters are in them")
{
    const Request sent = sample();
    const auto got = decodeRequest(bodyOf(*encode(sent)));
    REQUIRE(got);
    CHECK(got->store == sent.store);
    CHECK(got->language == sent.language);
    CHECK(got->args.words == sent.args.words);
    CHECK(got->args.options == sent.args.options);

    Reply reply;
    reply.answer.text = "工单 1\n";
    reply.answer.json = QJsonObject{{QStringLiteral("n"), 1}};
    const auto back = decodeReply(bodyOf(encode(reply)));
    REQUIRE(back);
    CHECK(back->answer.text == reply.answer.text);
    CHECK(back->answer.json == reply.answer.json);

    reply.error = Error(ErrorKind::Rejected, {"x.y", "the %1 is off", {"外套"}, "field"});
    const auto failed = decodeReply(bodyOf(encode(reply)));
    REQUIRE(failed);
    REQUIRE(failed->error);
    CHECK(failed->error->kind == ErrorKind::Rejected);
    CHECK(failed->error->has("x.y"));
    CHECK(failed->error->plainText() == reply.error->plainText());
}

TEST_CASE("B35 a request above 64 KiB is not even sent")
{
    Request request = sample();
    request.args.words.back() = std::string(kMaxRequestBytes, 'x');
    const auto refused = encode(request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().has("link.large"));
}

TEST_CASE("B35 an answer above 64 MiB becomes a refusal that says what to do")
{
    Reply reply;
    reply.answer.text = std::string(kMaxReplyBytes + 1, 'x');
    const auto back = decodeReply(bodyOf(encode(reply)));
    REQUIRE(back);
    REQUIRE(back->error);
    CHECK(back->error->has("link.answer_large"));
}

TEST_CASE("B35 what is not exactly a request is none")
{
    const QByteArray whole = bodyOf(*encode(sample()));
    for (qsizetype n = 0; n < whole.size(); ++n)
        CHECK_FALSE(decodeRequest(whole.left(n)));
    for (const char* text :
         {"", "null", "[]", "{}", "{\"v\":2}", "{\"v\":1}", "{\"v\":1,\"store\":\"/a\"}",
          "{\"v\":1,\"store\":\"/a\",\"words\":[1]}",
          "{\"v\":1,\"store\":\"\",\"words\":[\"list\"]}",
          "{\"v\":1,\"store\":\"/a\",\"words\":[\"list\"],\"options\":{\"as\":7}}",
          "{\"v\":1,\"store\":\"/a\",\"words\":[\"list\"],\"raise\":true}"})
        CHECK_FALSE(decodeRequest(QByteArray(text)));
    SeededRandom random(35);
    for (int i = 0; i < 2000; ++i) { // any bytes end in an answer, not in a crash
        QByteArray spoilt = whole;
        for (int k = 0; k < 3; ++k)
            spoilt[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(whole.size())))] =
                static_cast<char>(random.next());
        static_cast<void>(decodeRequest(spoilt));
        static_cast<void>(decodeReply(spoilt));
    }
}

TEST_CASE("every path to a store leads to the same socket, other stores to others (F16)")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.shouwen"));
    QFile made(file);
    REQUIRE(made.open(QIODevice::WriteOnly));
    REQUIRE(QFile::link(file, folder.filePath(QStringLiteral("b"))));
    const auto real = socketOf(file.toStdString());
    REQUIRE(real);
    CHECK(*real == *socketOf(folder.filePath(QStringLiteral("b")).toStdString()));
    CHECK(*real == *socketOf(folder.path().toStdString() + "/./a.shouwen"));
    CHECK(*real != *socketOf(folder.filePath(QStringLiteral("c")).toStdString()));
    CHECK(QFile::permissions(QFileInfo(*real).path()) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser |
           QFile::WriteUser | QFile::ExeUser));
}

TEST_CASE("files named by the words are found by the owner wherever it was started")
{
    const QTemporaryDir folder;
    QFile photo(folder.filePath(QStringLiteral("照片.jpg")));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    const std::string whole = photo.fileName().toStdString();
    CHECK(withWholePaths({{"attach", "TS-1", "照片.jpg"}, {}}, folder.path()).words[2] == whole);
    CHECK(withWholePaths({{"note", "TS-1", "照片.jpg"}, {}}, folder.path()).words[2] == "照片.jpg");
    CHECK(withWholePaths({{"rulebook", "use", "factory"}, {}}, folder.path()).words[2] ==
          "factory");
    CHECK(withWholePaths({{"print", "day"}, {{"to", "x.pdf"}}}, folder.path()).options.at("to") ==
          folder.filePath(QStringLiteral("x.pdf")).toStdString());
}
