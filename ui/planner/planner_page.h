// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PlannerPage 回访排期: what is overdue and what has no time on the left, the agenda of a week or
// month with each person's load, a proposal for all that has no time. Every question and change
// goes to the desk's thread; a refusal is shown with all its reasons and nothing has moved then. A
// call is opened by whoever holds the page: the call screen is the record's own page.
#pragma once

#include "ui/base/desk_client.h"
#include "ui/planner/agenda_days.h"
#include "ui/planner/call_drag.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shouwen::ui {

class AgendaGrid;
class CallLane;
class CallScript;
class FlowLayout;
class LoadGrid;
class MessageStrip;
class MoveCallSheet;
class ProposalPanel;
class Workbench;

class PlannerPage final : public QWidget {
    Q_OBJECT

public:
    PlannerPage(Workbench& bench, QWidget* parent = nullptr);

    /// Reads anew and takes the keyboard.
    void begin();
    void refresh();
    void setSpan(AgendaSpan span);
    AgendaSpan span() const { return m_period.span; }
    void goTo(Date day);
    /// The next call is opened; the last stays.
    void step(int by);
    void propose();
    /// The sheet for the call the keyboard is at.
    void moveChosen();
    /// The call the keyboard is at, of the agenda or a lane; null: none.
    const AgendaCall* chosenCall() const;
    void focusAgenda();
    void addButton(QAction* action);

    AgendaGrid& agenda() const { return *m_grid; }
    LoadGrid& load() const { return *m_load; }
    CallLane& overdue() const { return *m_overdue; }
    CallLane& unplanned() const { return *m_unplanned; }
    ProposalPanel& proposal() const { return *m_proposal; }
    CallScript& script() const { return *m_script; }
    MoveCallSheet& sheet() const { return *m_sheet; }
    MessageStrip& message() const { return *m_message; }
    /// Another day or person for a call; one without a time gets the planner's own.
    void moveCall(const CallMove& move);
    void moveTo(const RecordId& call, Instant at, const std::optional<StaffId>& to);

Q_SIGNALS:
    void openAsked(const shouwen::RecordId& call);
    void said(const QString& text);
    void stateChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHead();
    QWidget* buildLanes();
    void build();
    void connectParts();
    void take(AgendaView view);
    void fillCallers();
    void retranslate();
    void showTitles();
    const AgendaCall* callOf(const RecordId& id) const;
    void planOne(const RecordId& call, Date day, const std::optional<StaffId>& to);
    void moved(const Result<Receipt>& receipt);
    void showRefusal(const QString& headline, const Error& error);
    void adopt(const CallPlanView& plan);
    void offerBack(const AgendaCall& before);

    Workbench& m_bench;
    QWidget* m_head;
    QToolButton* m_previous;
    QToolButton* m_today;
    QToolButton* m_next;
    QLabel* m_title;
    QComboBox* m_callers;
    MessageStrip* m_message;
    QLabel* m_nothing;
    QLabel* m_overdueTitle;
    CallLane* m_overdue;
    QLabel* m_unplannedTitle;
    CallLane* m_unplanned;
    AgendaGrid* m_grid;
    LoadGrid* m_load;
    CallScript* m_script;
    MoveCallSheet* m_sheet;
    ProposalPanel* m_proposal;
    QSplitter* m_body;
    QStackedWidget* m_stack;
    QTimer m_minute;
    Lane m_lane;
    Lane m_proposing;
    std::shared_ptr<const AgendaView> m_view;
    AgendaPeriod m_period;
    bool m_focusWanted = false;
};

} // namespace shouwen::ui
