// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window and the real command line as two processes on one store.
#include "app/link/caller.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

using namespace shouwen;

namespace {

struct Ran {
    int code;
    QString out, err;
};

QString qt(const char* text) { return QString::fromUtf8(text); }

/// A store with a runtime folder and a home of its own.
struct Place {
    QTemporaryDir folder{QStringLiteral("/tmp/swlink-XXXXXX")}; // a socket's path must be short
    QString store = folder.filePath(qt("a.shouwen"));
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();

    Place()
    {
        env.insert(qt("XDG_RUNTIME_DIR"), folder.path());
        env.insert(qt("HOME"), folder.path());
        env.insert(qt("XDG_CONFIG_HOME"), folder.filePath(qt("config")));
        env.insert(qt("XDG_DATA_HOME"), folder.filePath(qt("data")));
        env.insert(qt("XDG_STATE_HOME"), folder.filePath(qt("state")));
        env.insert(qt("QT_QPA_PLATFORM"), qt("offscreen"));
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    }
    Ran cli(const QStringList& words)
    {
        QProcess program;
        program.setProcessEnvironment(env);
        program.start(qt(SHOUWEN_CLI),
                      QStringList{qt("--store"), store, qt("--lang"), qt("en")} + words);
        REQUIRE(program.waitForFinished(60000));
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    void openWindow(QProcess& window)
    {
        window.setProcessEnvironment(env);
        window.start(qt(SHOUWEN_WINDOW), {qt("--store"), store});
        REQUIRE(window.waitForStarted());
        QElapsedTimer waited;
        waited.start();
        while (!link::raiseOwner(store.toStdString())) {
            REQUIRE(waited.elapsed() < 60000);
            window.waitForFinished(50);
            REQUIRE(window.state() == QProcess::Running);
        }
    }
};

} // namespace

TEST_CASE("F15 while the window has the store open the command line works through it")
{
    Place place;
    REQUIRE(place.cli({qt("init"), qt("--pack"), qt("base"), qt("--sample")}).code == 0);
    QProcess window;
    place.openWindow(window);

    const Ran made = place.cli(
        {qt("--json"), qt("new"), qt("customer"), qt("name=李雷"), qt("phone=19900001001")});
    INFO(made.err.toStdString());
    CHECK(made.code == 0);
    CHECK(made.out.contains(qt("\"number\":\"KH-")));
    CHECK(place.cli({qt("list"), qt("--kind"), qt("customer")}).out.contains(qt("李雷")));
    const Ran refused = place.cli({qt("new"), qt("complaint")});
    CHECK(refused.code == 1);
    CHECK(refused.err.startsWith(qt("shouwen-cli: ")));
    CHECK(place.cli({qt("show"), qt("nothing-like-it")}).code == 1);
    CHECK(place.cli({qt("--now"), qt("2026-01-01"), qt("list")}).code == 1);
    CHECK(place.cli({qt("verify")}).code == 0);

    SECTION("a second start shows the first window and ends")
    {
        QProcess second;
        second.setProcessEnvironment(place.env);
        second.start(qt(SHOUWEN_WINDOW), {qt("--store"), place.store});
        REQUIRE(second.waitForFinished(60000));
        CHECK(second.exitCode() == 0);
        CHECK(window.state() == QProcess::Running);
        window.terminate();
    }
    SECTION("after the window is killed the command line takes the store over")
    {
        window.kill();
        REQUIRE(window.waitForFinished(60000));
        const Ran after = place.cli(
            {qt("--json"), qt("new"), qt("customer"), qt("name=韩梅梅"), qt("phone=19900001002")});
        INFO(after.err.toStdString());
        CHECK(after.code == 0);
        CHECK(place.cli({qt("list"), qt("--kind"), qt("customer")}).out.contains(qt("李雷")));
        CHECK(place.cli({qt("verify")}).code == 0);
    }
    window.kill();
    window.waitForFinished(60000);
}

TEST_CASE("B34 the window opens with settings that are rubbish, cut short or of another sort")
{
    Place place;
    REQUIRE(place.cli({qt("init"), qt("--pack"), qt("base"), qt("--sample")}).code == 0);
    const QString file = place.folder.filePath(qt("config/shouwen/shouwen.ini"));
    QDir().mkpath(QFileInfo(file).path());
    const QByteArray odd = "[window]\ngeometry=@ByteArray(\\x1\\x2)\nsplit=17\n[view]\n"
                           "language=Klingon\nscheme=@Variant(\\0\\0\\0\\x7f)\nfont=-400\n"
                           "density=x\n[store]\nlast=0\n[queue]\nwidths=@ByteArray(";
    for (const QByteArray& bytes :
         {QByteArray("\xff\xfe\0[[[=%%%\n@Variant(", 20), odd, odd.left(odd.size() / 2)}) {
        QFile settings(file);
        REQUIRE(settings.open(QIODevice::WriteOnly));
        settings.write(bytes);
        settings.close();
        QProcess window;
        place.openWindow(window);
        CHECK(window.state() == QProcess::Running);
        window.kill();
        REQUIRE(window.waitForFinished(60000));
    }
}
