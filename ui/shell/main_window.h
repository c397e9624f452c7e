// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// MainWindow: desks left, queue middle, record right; it places them, moves between them, and
// refreshes them from the change sets of the desk. What can be commanded is in WindowCommands.
#pragma once

#include "core/desk/view.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace shouwen::ui {

class Appearance;
class CommandSet;
class DeskList;
class EmptyPage;
class HeaderBar;
class IntakePage;
class MessageStrip;
class QueuePane;
class StatusArea;
class TicketPage;
class UndoToast;
class WindowDrafts;
class WindowLock;
class WindowPlanner;
class WindowViews;
class Workbench;
struct Draft;
struct WindowState;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Workbench& bench, Appearance& appearance);
    ~MainWindow() override;

    /// The store is open: fill everything.
    void begin();
    /// The store could not be opened.
    void showFailure(const QString& text);

    void openRecord(const RecordId& id);
    void startIntake(const QString& phone = {});
    /// Somebody calls: taken down at once, unless something is being typed; then it waits in the
    /// strip and the window asks for attention without taking the focus.
    void ring(const QString& phone);
    void comeForward();
    /// Puts what was not saved back into its page, and calls `done` once it stands there.
    void restoreRecord(const RecordId& id, const Draft& draft, std::function<void()> done);
    void restoreIntake(const Draft& draft, const std::function<void()>& done);
    void closePage();
    void save();
    void refreshAll();
    /// What can be commanded has changed.
    void refreshState();
    /// Everything but the question who is there is out of sight.
    void showLocked(bool locked);
    /// Somebody else takes over: pages are emptied, what was typed stays in the drafts.
    void abandonPages();
    void sortQueue(const QString& order, bool descending);
    void changeLanguage(const QString& code);
    WindowState state() const;

    HeaderBar& header() const { return *m_header; }
    DeskList& desks() const { return *m_desks; }
    QueuePane& queue() const { return *m_queue; }
    TicketPage& ticket() const { return *m_ticket; }
    IntakePage& intake() const { return *m_intake; }
    StatusArea& status() const { return *m_status; }
    MessageStrip& message() const { return *m_message; }
    WindowLock& lock() const { return *m_lock; }
    WindowPlanner& planner() const { return *m_planner; }
    QWidget& right() const;
    WindowViews& views() const { return *m_views; }
    UndoToast& undo() const { return *m_undo; }
    CommandSet& commands() const { return *m_commands; }
    Workbench& bench() const { return m_bench; }
    Appearance& appearance() const { return m_appearance; }

Q_SIGNALS:
    /// The first rows are there.
    void settled();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectParts();
    void askCounts();
    void onChanged(const Changes& changes);
    /// Calls `go` when whatever is on the right may be left.
    void leaving(std::function<void()> go);
    void showRight(QWidget* page);
    void restoreLayout();
    void rememberLayout();
    bool shows(const QWidget* page) const;

    Workbench& m_bench;
    Appearance& m_appearance;
    CommandSet* m_commands;
    HeaderBar* m_header;
    MessageStrip* m_message;
    QSplitter* m_splitter;
    DeskList* m_desks;
    QueuePane* m_queue;
    QStackedWidget* m_middle; ///< a queue, or the planner
    QStackedWidget* m_right;
    EmptyPage* m_empty;
    TicketPage* m_ticket;
    IntakePage* m_intake;
    StatusArea* m_status;
    UndoToast* m_undo = nullptr;
    WindowDrafts* m_drafts = nullptr;
    WindowLock* m_lock = nullptr;
    WindowPlanner* m_planner = nullptr;
    WindowViews* m_views = nullptr;
    QStackedWidget* m_whole = nullptr; ///< the work, or who is there
    bool m_begun = false;
    bool m_closing = false;
};

} // namespace shouwen::ui
