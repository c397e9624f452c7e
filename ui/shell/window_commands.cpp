// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_commands.h"

#include "ui/base/appearance.h"
#include "ui/base/seams.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/command/command_palette.h"
#include "ui/command/command_set.h"
#include "ui/command/shortcut_sheet.h"
#include "ui/help/help_window.h"
#include "ui/intake/intake_page.h"
#include "ui/notice/undo_toast.h"
#include "ui/omnibox/omnibox.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/queue_view.h"
#include "ui/settings/settings_window.h"
#include "ui/shell/desk_list.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_lock.h"
#include "ui/shell/window_planner.h"
#include "ui/shell/window_views.h"
#include "ui/ticket/ticket_page.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace shouwen::ui {
namespace {

constexpr int kFontStep = 10;

void openDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void bindTicket(MainWindow& w)
{
    CommandSet& c = w.commands();
    c.bind("ticket.new", [&w] { w.startIntake(); });
    c.bind("ticket.save", [&w] { w.save(); });
    c.bind("ticket.revert", [&w] { w.ticket().revert(); });
    c.bind("ticket.choose_move", [&w] { w.ticket().focusMoves(); });
    c.bind("ticket.write_note", [&w] { w.ticket().focusNote(); });
    c.bind("ticket.take_over", [&w] { w.ticket().takeOver(); });
    c.bind("ticket.hand_over", [&w] { w.ticket().handOver(); });
    c.bind("ticket.give_back", [&w] { w.ticket().giveBack(); });
    c.bind("ticket.resolve_next", [&w] { w.ticket().resolve(); });
    c.bind("ticket.reveal", [&w] { w.ticket().reveal(); });
    c.bind("ticket.customer", [&w] {
        const TicketData* ticket = w.ticket().ticket();
        if (ticket && ticket->view.record.subject)
            w.openRecord(*ticket->view.record.subject);
    });
    c.bind("ticket.attach_file", [&w] { w.ticket().attachFile(); });
    c.bind("ticket.copy_number", [&w] {
        if (const TicketData* ticket = w.ticket().ticket())
            QGuiApplication::clipboard()->setText(qs(ticket->view.record.number));
    });
    c.bind("ticket.close_page", [&w] { w.closePage(); });
    c.bind("app.undo", [&w] { w.undo().takeBack(); });
    c.bind("app.quit", [&w] { w.close(); });
}

void bindQueueAndGo(MainWindow& w)
{
    CommandSet& c = w.commands();
    c.bind("queue.next_row", [&w] { w.queue().view().step(1); });
    c.bind("queue.previous_row", [&w] { w.queue().view().step(-1); });
    c.bind("queue.refresh", [&w] { w.refreshAll(); });
    c.bind("queue.filter", [&w] { w.queue().toggleFilter(); });
    c.bind("queue.sort_due", [&w] { w.sortQueue(QStringLiteral("due"), false); });
    c.bind("queue.sort_opened", [&w] { w.sortQueue(QStringLiteral("opened"), true); });
    c.bind("queue.sort_changed", [&w] { w.sortQueue(QStringLiteral("changed"), true); });
    c.bind("queue.sort_number", [&w] { w.sortQueue(QStringLiteral("number"), false); });
    c.bind("queue.turn_order", [&w] { w.queue().turnOrder(); });
    c.bind("queue.save_view", [&w] { w.views().save(); });
    c.bind("queue.drop_view", [&w] { w.views().drop(); });
    c.bind("queue.columns", [&w] { w.queue().chooseColumns(); });
    c.bind("go.search", [&w] {
        w.header().omnibox().setFocus(Qt::ShortcutFocusReason);
        w.header().omnibox().selectAll();
    });
    c.bind("go.palette", [&w] { openDialog(new CommandPalette(w.commands(), &w)); });
    c.bind("go.desks", [&w] { w.desks().setFocus(Qt::ShortcutFocusReason); });
    c.bind("go.queue", [&w] {
        w.planner().close();
        w.queue().view().setFocus(Qt::ShortcutFocusReason);
        if (!w.queue().view().current())
            w.queue().view().step(1);
    });
    c.bind("go.timeline", [&w] { w.ticket().focusTimeline(); });
    c.bind("go.form", [&w] {
        if (w.state().intakeShown)
            w.intake().focusForm();
        else
            w.ticket().focusForm();
    });
}

void bindView(MainWindow& w)
{
    CommandSet& c = w.commands();
    const auto resize = [&w](int percent) {
        w.appearance().setFontPercent(percent);
        w.commands().update(w.state());
    };
    c.bind("view.larger", [&w, resize] { resize(w.appearance().fontPercent() + kFontStep); });
    c.bind("view.smaller", [&w, resize] { resize(w.appearance().fontPercent() - kFontStep); });
    c.bind("view.normal_size", [resize] { resize(100); });
    QAction* dark = c.action("view.dark");
    dark->setChecked(w.appearance().scheme() == Scheme::Dark);
    c.bind("view.dark", [&w, dark] {
        w.appearance().choose(dark->isChecked() ? SchemeChoice::Dark : SchemeChoice::Light);
    });
    QObject::connect(&w.appearance(), &Appearance::changed, &w, [&w, dark] {
        dark->setChecked(w.appearance().scheme() == Scheme::Dark);
        w.commands().update(w.state());
    });
    for (const LanguageName& language : languages()) {
        const std::string id = std::string("view.language_") + language.code;
        c.bind(id, [&w, code = QString::fromLatin1(language.code)] { w.changeLanguage(code); });
    }
}

} // namespace

void bindCommands(MainWindow& w)
{
    bindTicket(w);
    bindQueueAndGo(w);
    bindView(w);
    w.commands().bind("help.page", [&w] {
        auto* manual = new HelpWindow(w.appearance().language(), &w);
        manual->setAttribute(Qt::WA_DeleteOnClose);
        manual->open(HelpWindow::pageAbout(QApplication::focusWidget()));
        manual->show();
    });
    w.commands().bind("app.lock", [&w] { w.lock().lock(); });
    w.commands().bind("app.settings", [&w] {
        auto* settings = new SettingsWindow(w.bench(), w.appearance(), &w);
        QObject::connect(settings, &SettingsWindow::languageAsked, &w, &MainWindow::changeLanguage);
        openDialog(settings);
    });
    w.commands().bind("help.shortcuts", [&w] { openDialog(new ShortcutSheet(w.commands(), &w)); });
    w.commands().bind("help.about", [&w] {
        const auto say = [](const char* text) {
            return QCoreApplication::translate("about", text);
        };
        const QString store = w.bench().ready() ? qs(w.bench().facts().path) : QString();
        w.bench().prompts().ask(
            &w,
            {say(QT_TRANSLATE_NOOP("about", "Shouwen %1"))
                 .arg(QCoreApplication::applicationVersion()),
             say(QT_TRANSLATE_NOOP("about", "Offline customer-service workstation.\n"
                                            "Free software under GPL-3.0-or-later.\nStore: %1"))
                 .arg(store),
             {say(QT_TRANSLATE_NOOP("about", "Close"))}},
            [](int) {});
    });
}

} // namespace shouwen::ui
