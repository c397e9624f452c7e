// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/command/command_set.h"
#include "ui/shell/main_window.h"
#include "ui/ticket/ticket_page.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

namespace shouwen::desktop {
namespace {

constexpr int kSettleMs = 400;

void take(ui::MainWindow& window, const QString& file)
{
    QTimer::singleShot(kSettleMs, &window, [&window, file] {
        QCoreApplication::exit(window.grab().save(file) ? 0 : 1);
    });
}

} // namespace

void armScreenshot(ui::MainWindow& window, const Options& options)
{
    const QStringList size = options.size.split(QLatin1Char('x'));
    if (size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    QObject::connect(
        &window, &ui::MainWindow::settled, &window,
        [&window, options] {
            if (!options.page.isEmpty()) {
                window.commands().trigger(ui::us(options.page));
                take(window, options.screenshot);
                return;
            }
            if (options.open.isEmpty()) {
                take(window, options.screenshot);
                return;
            }
            window.bench().desk().ask(
                &window,
                [number = ui::us(options.open)](Desk& desk, const Person& me) {
                    return desk.resolve(me, number);
                },
                [&window, options](const Result<RecordId>& id) {
                    if (id)
                        window.openRecord(*id);
                    take(window, options.screenshot);
                });
        },
        Qt::SingleShotConnection);
}

} // namespace shouwen::desktop
