// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/log.h"
#include "core/base/text.h"
#include "tests/support/qt_warnings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <thread>

using namespace shouwen;

namespace {

const FixedClock kClock(*parseInstant("2026-11-22T01:00:00Z"));

/// A log in a folder of its own; Qt's messages go there as long as it lives.
struct LogFixture {
    QTemporaryDir dir;

    explicit LogFixture(LogOptions options = {})
    {
        options.folder = dir.path().toStdString() + "/state/shouwen";
        REQUIRE(startLog(options, kClock));
    }
    ~LogFixture() { stopLog(); }

    std::string text(const char* name = "shouwen.log") const
    {
        QFile file(dir.path() + QStringLiteral("/state/shouwen/") + QString::fromUtf8(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
};

} // namespace

TEST_CASE("a message becomes one line with time, level and category")
{
    const LogFixture log;
    qCWarning(lcStore) << "disk is slow";
    qCInfo(lcApp, "ready");
    qWarning("bare");
    qCDebug(lcApp, "never mind");
    CHECK(log.text() == "2026-11-22T01:00:00Z W shouwen.store disk is slow\n"
                        "2026-11-22T01:00:00Z I shouwen.app ready\n"
                        "2026-11-22T01:00:00Z W default bare\n");
}

TEST_CASE("B37 telephone numbers never reach the log, however they are written")
{
    const LogFixture log;
    for (const char* text :
         {"13800138000",         "+86 138-0013-8000",       "013800138000",
          "8613800138000",       "0086 138 0013 8000",      "１３８００１３８０００",
          "010-8888 6666转8001", "(010) 8888 6666",         "（010）8888－6666",
          "138.0013.8000",       "138\u200B0013\u00A08000", "17951 13800138000",
          "400-820-8820",        "x13800138000x",           "11010519491231002X",
          "138 - 0013 - 8000",   "138_0013_8000",           "1,380,013,800",
          "138—0013—8000",       "a13800138000bc"}) {
        qCWarning(lcApp).noquote() << "caller" << text << "rang";
        const std::string line = log.text();
        INFO(text);
        CHECK(line.find("8000") == std::string::npos);
        CHECK(line.find("0013") == std::string::npos);
        CHECK(line.find("6666") == std::string::npos);
        CHECK(line.find("8820") == std::string::npos);
        CHECK(line.find("1949") == std::string::npos);
        CHECK(line.find("８０００") == std::string::npos);
        CHECK(line.find("013,800") == std::string::npos);
    }
}

TEST_CASE("B37 short numbers and record ids stay readable")
{
    CHECK(redacted("42 rows in 1250 ms") == "42 rows in 1250 ms");
    CHECK(redacted("record 00112233445566778899aabbccddeeff done") ==
          "record 00112233445566778899aabbccddeeff done");
    CHECK(redacted("id 00112233445566778899001122334455") == "id [digits]"); // might be anything
    CHECK(redacted("13800138000") == "[digits]");
    CHECK(redacted("call 13800138000, then 1 more").find("138") == std::string::npos);
}

TEST_CASE("marked text is dropped from the log to its very end")
{
    const LogFixture log;
    qCWarning(lcExchange) << "bad line" << privately("李雷, 退款") << "in row 7";
    CHECK(log.text().find("李雷") == std::string::npos);
    CHECK(log.text().find("[private]") != std::string::npos);
    CHECK(log.text().find("in row 7") != std::string::npos);
    CHECK(redacted(privately("a⟧ secret ⟦ b").toStdString()) == "[private]");
    CHECK(redacted("x ⟦ never closed") == "x [private]");
    CHECK(redacted("⟧ y") == "⟧ y");
    CHECK(redacted("⟦") == "[private]");
    CHECK(redacted("") == "");
}

TEST_CASE("a message cannot forge a second line")
{
    CHECK(redacted("a\n2026 C shouwen.app b\r\x1B[2J") == "a\\n2026 C shouwen.app b??[2J");
    CHECK(redacted("a\u2028b\u0085c") == "a?b?c");
    CHECK(isUtf8(redacted("\xFF\xFE 首问")));
}

TEST_CASE("a full log is turned over and the oldest goes")
{
    LogOptions options;
    options.maxBytes = 400;
    options.files = 3;
    const LogFixture log(options);
    for (int i = 0; i < 100; ++i)
        qCWarning(lcApp, "line %d", i);
    CHECK(log.text().find("line 99\n") != std::string::npos);
    CHECK(log.text("shouwen.1.log").size() <= 400);
    CHECK(log.text("shouwen.2.log").size() > 300);
    CHECK(log.text("shouwen.3.log").empty());
    CHECK(QDir(log.dir.path() + QStringLiteral("/state/shouwen")).entryList(QDir::Files).size() ==
          3);
}

TEST_CASE("a log is continued by the next start and readable by its owner alone")
{
    LogFixture log;
    qCWarning(lcApp, "one");
    stopLog();
    LogOptions options;
    options.folder = log.dir.path().toStdString() + "/state/shouwen";
    REQUIRE(startLog(options, kClock));
    qCWarning(lcApp, "two");
    CHECK(log.text().find("one\n") < log.text().find("two\n"));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    const QString folder = QString::fromStdString(options.folder);
    CHECK((QFile::permissions(folder) & others) == QFile::Permissions());
    CHECK((QFile::permissions(folder + QStringLiteral("/shouwen.log")) & others) ==
          QFile::Permissions());
}

TEST_CASE("many threads log whole lines")
{
    LogOptions options;
    options.maxBytes = 1 << 24;
    const LogFixture log(options);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([] {
            for (int i = 0; i < 250; ++i)
                qCWarning(lcSync, "a line of one thread");
        });
    for (std::thread& thread : threads)
        thread.join();
    const std::string line = "2026-11-22T01:00:00Z W shouwen.sync a line of one thread\n";
    std::string all;
    for (int i = 0; i < 1000; ++i)
        all += line;
    CHECK(log.text() == all);
}

TEST_CASE("the environment chooses the level, and debug opens the categories")
{
    qputenv("SHOUWEN_LOG", "Warning");
    CHECK(logLevelOfEnvironment() == LogLevel::Warning);
    qputenv("SHOUWEN_LOG", "nonsense");
    CHECK(logLevelOfEnvironment() == LogLevel::Info);
    qputenv("SHOUWEN_LOG", "debug");
    LogOptions options;
    options.least = logLevelOfEnvironment();
    qunsetenv("SHOUWEN_LOG");
    {
        const LogFixture log(options);
        qCDebug(lcUi, "seen");
        CHECK(log.text().find("D shouwen.ui seen") != std::string::npos);
    }
    options.least = LogLevel::Critical;
    const LogFixture log(options);
    qCWarning(lcUi, "unseen");
    qCCritical(lcUi, "seen");
    CHECK(log.text() == "2026-11-22T01:00:00Z C shouwen.ui seen\n");
}

TEST_CASE("a log that cannot be opened is an error and changes nothing")
{
    LogOptions options;
    options.folder = "/dev/null/state";
    const auto outcome = startLog(options, kClock);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Io);
    const test::ExpectWarning warning("still as before");
    qWarning("still as before");
}

TEST_CASE("the state folder follows the environment")
{
    const QByteArray old = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/srv/state");
    CHECK(stateFolder() == "/srv/state/shouwen");
    qputenv("XDG_STATE_HOME", "relative");
    CHECK(stateFolder() == qEnvironmentVariable("HOME").toStdString() + "/.local/state/shouwen");
    old.isNull() ? qunsetenv("XDG_STATE_HOME") : qputenv("XDG_STATE_HOME", old);
}
