// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The callback planner in the window: it takes the place of the queue, and of the right side too
// while no record is open. A call opened from it stands on the right as any record does.
#pragma once

#include <QObject>

class QStackedWidget;

namespace shouwen::ui {

class MainWindow;
class PlannerPage;
struct WindowState;

class WindowPlanner final : public QObject {
    Q_OBJECT

public:
    WindowPlanner(MainWindow& window, QStackedWidget& middle);

    PlannerPage& page() const { return *m_page; }
    bool isShown() const;
    void open();
    /// The queue again.
    void close();
    /// The next call is opened; false where the planner is not shown.
    bool step(int by);
    /// Takes the keyboard; false where it is not shown.
    bool focus();
    void tell(WindowState& state) const;

private:
    void bind();
    void showSpan();

    MainWindow& m_window;
    QStackedWidget& m_middle;
    PlannerPage* m_page;
};

} // namespace shouwen::ui
