// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/command/command_set.h"
#include "ui/shell/main_window.h"
#include "ui/ticket/ticket_page.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QPixmap>
#include <QTimer>

namespace shouwen::desktop {
namespace {

constexpr int kSettleMs = 400;

/// A dialog over the window where there is one.
QWidget* inFront(QWidget& window)
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget != &window && widget->isVisible() && qobject_cast<QDialog*>(widget))
            return widget;
    return &window;
}

void take(ui::MainWindow& window, const QString& file)
{
    QTimer::singleShot(kSettleMs, &window, [&window, file] {
        QCoreApplication::exit(inFront(window)->grab().save(file) ? 0 : 1);
    });
}

/// "app.settings:2" gives a command and chooses the third page of what it opens; "a.b+c.d"
/// gives two.
void goTo(ui::MainWindow& window, const QString& page)
{
    const QStringList parts = page.split(QLatin1Char(':'));
    for (const QString& command : parts.front().split(QLatin1Char('+')))
        window.commands().trigger(ui::us(command));
    if (auto* pages = inFront(window)->findChild<QListWidget*>(); pages && parts.size() > 1)
        pages->setCurrentRow(parts[1].toInt());
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
                goTo(window, options.page);
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
