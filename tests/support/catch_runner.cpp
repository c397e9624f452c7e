// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/qt_warnings.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

namespace shouwen::test {

void prepareEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Shanghai");
    qputenv("LC_ALL", "C.UTF-8");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        const QString runtime =
            QDir::tempPath() + QStringLiteral("/shouwen-test-") + qEnvironmentVariable("USER");
        QDir().mkpath(runtime);
        QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    }
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
}

int runTests(int argc, char** argv)
{
    watchWarnings();
    const int verdict = Catch::Session().run(argc, argv);
    return verdict == 0 && unannouncedWarnings() > 0 ? 1 : verdict;
}

} // namespace shouwen::test
