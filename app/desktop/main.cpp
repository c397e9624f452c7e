// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// shouwen: the workstation window. Puts the parts together and hands them what they need.
#include "app/desktop/options.h"
#include "app/desktop/screenshot.h"
#include "core/base/log.h"
#include "core/base/seams.h"
#include "ui/base/desk_client.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/draft/draft_keeper.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"

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
    SystemRandom random;
    SystemFiles files;
    const bool picture = !options.screenshot.isEmpty();
    const std::unique_ptr<ui::Settings> settings =
        picture ? std::make_unique<ui::MemorySettings>() : ui::desktopSettings();
    const auto prompts = ui::desktopPrompts();
    const auto filePrompts = ui::desktopFilePrompts();

    if (!picture && !stateFolder().empty())
        if (const auto log =
                startLog({.folder = stateFolder(), .least = logLevelOfEnvironment()}, clock))
            qCInfo(lcApp) << "started" << SHOUWEN_VERSION;

    ui::Appearance appearance(app, *settings);
    appearance.start(options.language, options.theme);
    ui::DeskClient desk;
    desk.speak(appearance.language());
    ui::DraftKeeper drafts(files, clock);
    ui::Workbench bench(desk,
                        {clock, *prompts, *filePrompts, *settings, picture ? nullptr : &drafts},
                        appearance.language());
    ui::MainWindow window(bench, appearance);
    if (picture)
        desktop::armScreenshot(window, options);

    desk.open(
        [path = ui::us(options.store), seams = Seams{clock, random, files}] {
            return Desk::open(path, DeskAccess::Own, seams);
        },
        ui::us(options.as), &window,
        [&window](const Outcome& opened) {
            if (opened)
                window.begin();
            else
                window.showFailure(ui::sayPlainly(opened.error()));
        });
    window.show();
    const int code = QApplication::exec();
    stopLog();
    return code;
}
