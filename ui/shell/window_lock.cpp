// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_lock.h"

#include "ui/base/lock_settings.h"
#include "ui/base/message_strip.h"
#include "ui/base/workbench.h"
#include "ui/draft/draft_keeper.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QEvent>

namespace shouwen::ui {

WindowLock::WindowLock(MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_page(new LockPage(window.bench()))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &WindowLock::lock);
    connect(m_page, &LockPage::entered, this, &WindowLock::entered);
    qApp->installEventFilter(this);
}

void WindowLock::begin()
{
    const LockSettings settings(m_window.bench().settings());
    if (settings.alone() && !settings.hasPin(m_window.bench().desk().me().id))
        return;
    ask();
}

void WindowLock::lock()
{
    if (m_locked || !m_window.bench().ready())
        return;
    if (DraftKeeper* drafts = m_window.bench().drafts())
        drafts->flush();
    ask();
}

void WindowLock::ask()
{
    m_locked = true;
    m_window.showLocked(true);
    m_page->ask(m_window.bench().desk().me().id);
}

void WindowLock::entered(const StaffId& id)
{
    Workbench& bench = m_window.bench();
    LockSettings(bench.settings()).setLastPerson(id);
    if (id == bench.desk().me().id) {
        m_locked = false;
        m_window.showLocked(false);
        return;
    }
    // What the one before typed stays theirs: it lies in their drafts and is offered to them.
    m_window.abandonPages();
    bench.desk().renew(id.hex(), this, [this](const Outcome& done) {
        m_locked = false;
        m_window.showLocked(false);
        if (done)
            m_window.begin();
        else
            m_window.message().say(Tone::Error, m_window.bench().wording().say(done.error()));
    });
}

bool WindowLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (const int minutes = LockSettings(m_window.bench().settings()).idleMinutes();
            minutes > 0 && !m_locked)
            m_idle.start(minutes * 60'000);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shouwen::ui
