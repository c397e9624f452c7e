// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_planner.h"

#include "ui/base/workbench.h"
#include "ui/command/command_set.h"
#include "ui/help/manual.h"
#include "ui/planner/call_script.h"
#include "ui/planner/planner_page.h"
#include "ui/queue/queue_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_area.h"
#include "ui/ticket/ticket_page.h"

#include <QStackedWidget>

namespace shouwen::ui {

WindowPlanner::WindowPlanner(MainWindow& window, QStackedWidget& middle)
    : QObject(&window)
    , m_window(window)
    , m_middle(middle)
    , m_page(new PlannerPage(window.bench()))
{
    m_page->setProperty(kHelpPage, QStringLiteral("callbacks"));
    m_middle.addWidget(m_page);
    for (const char* id : {"planner.week", "planner.month", "planner.propose"})
        m_page->addButton(window.commands().action(id));
    window.queue().addButton(window.commands().action("go.planner"));
    connect(m_page, &PlannerPage::openAsked, &window, &MainWindow::openRecord);
    connect(m_page, &PlannerPage::said, &window.status(), &StatusArea::say);
    connect(m_page, &PlannerPage::stateChanged, &window, &MainWindow::refreshState);
    connect(&window.ticket(), &TicketPage::stateChanged, this, [this] {
        const bool shown = isShown() && m_window.state().ticketShown;
        m_page->script().fill(shown ? m_window.ticket().ticket() : nullptr);
    });
    bind();
    showSpan();
}

void WindowPlanner::bind()
{
    CommandSet& c = m_window.commands();
    c.bind("go.planner", [this] { open(); });
    c.bind("planner.propose", [this] { m_page->propose(); });
    c.bind("planner.move", [this] { m_page->moveChosen(); });
    for (const auto& [id, span] : {std::pair("planner.week", AgendaSpan::Week),
                                   std::pair("planner.month", AgendaSpan::Month)})
        c.bind(id, [this, span = span] {
            m_page->setSpan(span);
            showSpan();
        });
}

void WindowPlanner::showSpan()
{
    const bool week = m_page->span() == AgendaSpan::Week;
    m_window.commands().action("planner.week")->setChecked(week);
    m_window.commands().action("planner.month")->setChecked(!week);
}

bool WindowPlanner::isShown() const { return m_middle.currentWidget() == m_page; }

void WindowPlanner::open()
{
    m_middle.setCurrentWidget(m_page);
    // A week needs the room; the ticket of a call comes beside it when the call is opened.
    if (m_window.state().ticketShown)
        m_window.closePage();
    else
        m_window.right().setVisible(m_window.state().intakeShown);
    m_page->begin();
    m_window.refreshState();
}

void WindowPlanner::close()
{
    if (!isShown())
        return;
    m_middle.setCurrentWidget(&m_window.queue());
    m_window.right().show();
    m_window.refreshState();
}

bool WindowPlanner::step(int by)
{
    if (isShown())
        m_page->step(by);
    return isShown();
}

bool WindowPlanner::focus()
{
    if (isShown())
        m_page->focusAgenda();
    return isShown();
}

void WindowPlanner::tell(WindowState& state) const
{
    state.plansCalls = state.storeOpen && m_window.bench().wording().rules().planning.has_value();
    state.plannerShown = isShown();
    state.callChosen = isShown() && m_page->chosenCall();
}

} // namespace shouwen::ui
