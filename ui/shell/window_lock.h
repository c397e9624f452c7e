// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Locking the window: by command, after idle minutes, at the start of a shared computer; and who
// works in it afterwards. While it is locked no command but quitting can be given.
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QTimer>

namespace shouwen::ui {

class LockPage;
class MainWindow;

class WindowLock final : public QObject {
    Q_OBJECT

public:
    explicit WindowLock(MainWindow& window);
    LockPage& page() const { return *m_page; }

    /// The store is open: asks who is there where several work here.
    void begin();
    void lock();
    bool isLocked() const { return m_locked; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void entered(const StaffId& id);

    MainWindow& m_window;
    LockPage* m_page;
    QTimer m_idle;
    bool m_locked = false;
};

} // namespace shouwen::ui
