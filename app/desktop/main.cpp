// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// shouwen: the workstation window. Puts the parts together and hands them what they need.
#include "app/desktop/program.h"
#include "core/base/log.h"
#include "core/base/seams.h"

#include <QApplication>

using namespace shouwen;

namespace {

/// GL is not used, and loading it costs 27 ms of a cold start.
void prepareProcess()
{
    if (qEnvironmentVariableIsEmpty("QT_XCB_GL_INTEGRATION"))
        qputenv("QT_XCB_GL_INTEGRATION", "none");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QCoreApplication::setApplicationName(QStringLiteral("shouwen"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHOUWEN_VERSION));
}

} // namespace

int main(int argc, char** argv)
{
    prepareProcess();
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("shouwen"));
    const desktop::Options options = desktop::readOptions();
    SystemClock clock;
    if (options.screenshot.isEmpty() && !stateFolder().empty())
        if (const auto log =
                startLog({.folder = stateFolder(), .least = logLevelOfEnvironment()}, clock))
            qCInfo(lcApp) << "started" << SHOUWEN_VERSION;
    int code = 0;
    {
        desktop::Program program(app, options);
        if (program.begin())
            code = QApplication::exec();
    }
    stopLog();
    return code;
}
