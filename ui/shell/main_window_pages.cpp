// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the right of the window, and leaving it: nothing typed is lost on the way.
#include "ui/shell/main_window.h"

#include "ui/base/message_strip.h"
#include "ui/base/workbench.h"
#include "ui/command/enablement.h"
#include "ui/draft/draft_keeper.h"
#include "ui/intake/intake_page.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/queue_view.h"
#include "ui/shell/desk_list.h"
#include "ui/shell/empty_page.h"
#include "ui/shell/window_planner.h"
#include "ui/ticket/ticket_page.h"

#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace shouwen::ui {

void MainWindow::leaving(std::function<void()> go)
{
    if (shows(m_ticket))
        m_ticket->leave(std::move(go));
    else if (shows(m_intake))
        m_intake->leave(std::move(go));
    else
        go();
}

void MainWindow::openRecord(const RecordId& id)
{
    if (shows(m_ticket) && m_ticket->current() == id)
        return;
    // Until the person has decided, the list shows what is still open.
    const auto before = shows(m_ticket) ? m_ticket->current() : std::nullopt;
    if (before)
        m_queue->view().select(*before);
    leaving([this, id] {
        m_message->dismiss();
        m_queue->view().select(id);
        m_ticket->show(id);
        showRight(m_ticket);
    });
}

void MainWindow::startIntake(const QString& phone)
{
    if (shows(m_intake) && m_intake->isDirty()) {
        m_intake->focusForm();
        return;
    }
    leaving([this, phone] {
        showRight(m_intake);
        m_intake->start(m_desks->kind(), phone);
        refreshState();
    });
}

void MainWindow::showLocked(bool locked)
{
    m_whole->setCurrentIndex(locked ? 1 : 0);
    menuBar()->setVisible(!locked);
    statusBar()->setVisible(!locked);
    refreshState();
    if (!locked)
        m_queue->view().setFocus();
}

void MainWindow::abandonPages()
{
    if (DraftKeeper* drafts = m_bench.drafts())
        drafts->abandon();
    m_intake->abandon();
    m_ticket->clear();
    m_queue->view().selectNothing();
    m_message->dismiss();
    showRight(m_empty);
}

void MainWindow::ring(const QString& phone)
{
    if (!m_bench.ready())
        return;
    QApplication::alert(this);
    if (!state().unsaved && !state().locked) {
        comeForward();
        startIntake(phone);
        return;
    }
    m_message->say(Tone::Warning, tr("A call from %1").arg(phone), tr("Take it down"),
                   [this, phone] { startIntake(phone); });
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::restoreRecord(const RecordId& id, const Draft& draft, std::function<void()> done)
{
    leaving([this, id, draft, done = std::move(done)] {
        m_message->dismiss();
        m_queue->view().select(id);
        m_ticket->restore(id, draft, done);
        showRight(m_ticket);
    });
}

void MainWindow::restoreIntake(const Draft& draft, const std::function<void()>& done)
{
    leaving([this, draft, done] {
        showRight(m_intake);
        m_intake->restore(draft);
        done();
        refreshState();
    });
}

QWidget& MainWindow::right() const { return *m_right; }

void MainWindow::closePage()
{
    leaving([this] {
        m_ticket->clear();
        m_queue->view().selectNothing();
        showRight(m_empty);
        if (!m_planner->focus())
            m_queue->view().setFocus();
    });
}

void MainWindow::save()
{
    if (shows(m_intake))
        m_intake->save();
    else if (shows(m_ticket))
        m_ticket->save();
}

} // namespace shouwen::ui
