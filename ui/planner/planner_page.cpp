// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/planner_page.h"

#include "ui/base/flow_layout.h"
#include "ui/base/icon_set.h"
#include "ui/base/ink.h"
#include "ui/base/message_strip.h"
#include "ui/base/metrics.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/planner/agenda_grid.h"
#include "ui/planner/call_lane.h"
#include "ui/planner/call_script.h"
#include "ui/planner/load_grid.h"
#include "ui/planner/move_call_sheet.h"
#include "ui/planner/proposal_panel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <set>

namespace shouwen::ui {
namespace {

const QString kSpanKey = QStringLiteral("planner/span");
constexpr int kMinute = 60000;

QLabel* laneTitle()
{
    auto* label = new QLabel;
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    label->setContentsMargins(8, 6, 8, 4);
    return label;
}

QToolButton* headButton(const char* drawing)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (drawing)
        button->setIcon(icon(drawing));
    return button;
}

} // namespace

PlannerPage::PlannerPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_head(new QWidget)
    , m_previous(headButton("go-previous"))
    , m_today(headButton(nullptr))
    , m_next(headButton("go-next"))
    , m_title(new QLabel)
    , m_callers(new QComboBox)
    , m_message(new MessageStrip)
    , m_nothing(new QLabel)
    , m_overdueTitle(laneTitle())
    , m_overdue(new CallLane(bench))
    , m_unplannedTitle(laneTitle())
    , m_unplanned(new CallLane(bench))
    , m_grid(new AgendaGrid(bench))
    , m_load(new LoadGrid)
    , m_script(new CallScript(bench))
    , m_sheet(new MoveCallSheet(bench))
    , m_proposal(new ProposalPanel(bench))
    , m_body(new QSplitter)
    , m_stack(new QStackedWidget)
{
    m_period.span = bench.settings().value(kSpanKey).toString() == QLatin1String("month")
                        ? AgendaSpan::Month
                        : AgendaSpan::Week;
    buildHead();
    build();
    connectParts();
    retranslate();
}

void PlannerPage::buildHead()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* flow = new FlowLayout(m_head, 6);
    flow->setContentsMargins(12, 6, 8, 6);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_previous, m_today, m_next, m_title, m_callers})
        flow->addWidget(part);
    m_callers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_head->setSizePolicy(policy);
}

void PlannerPage::addButton(QAction* action)
{
    auto* button = headButton(nullptr);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->layout()->addWidget(button);
}

QWidget* PlannerPage::buildLanes()
{
    auto* lanes = new QWidget;
    auto* column = new QVBoxLayout(lanes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_overdueTitle);
    column->addWidget(m_overdue, 1);
    column->addWidget(m_unplannedTitle);
    column->addWidget(m_unplanned, 2);
    column->addStretch(0);
    return lanes;
}

void PlannerPage::build()
{
    auto* agenda = new QWidget;
    auto* column = new QVBoxLayout(agenda);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sheet);
    column->addWidget(m_grid, 1);
    column->addWidget(m_load);
    column->addWidget(m_script);
    m_body->addWidget(buildLanes());
    m_body->addWidget(agenda);
    m_body->setChildrenCollapsible(false);
    m_body->setStretchFactor(1, 1);
    m_body->setSizes({digits(fontMetrics(), 24), 1000});
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(24);
    for (QWidget* page : std::initializer_list<QWidget*>{m_body, m_proposal, m_nothing})
        m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_head);
    whole->addWidget(m_message);
    whole->addWidget(m_stack, 1);
    m_minute.setInterval(kMinute);
}

void PlannerPage::connectParts()
{
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_period.moved(-1).day); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_period.moved(1).day); });
    connect(m_today, &QToolButton::clicked, this,
            [this] { goTo(m_bench.zone().dateAt(m_bench.now())); });
    connect(m_callers, &QComboBox::activated, this, [this] {
        if (m_view)
            take(*m_view);
    });
    connect(&m_bench.desk(), &DeskClient::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_minute, &QTimer::timeout, this, &PlannerPage::refresh);
    for (CallLane* lane : {m_overdue, m_unplanned}) {
        connect(lane, &CallLane::opened, this, &PlannerPage::openAsked);
        connect(lane->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &PlannerPage::stateChanged);
    }
    connect(m_grid, &AgendaGrid::opened, this, &PlannerPage::openAsked);
    connect(m_grid, &AgendaGrid::periodAsked, this, &PlannerPage::goTo);
    connect(m_grid, &AgendaGrid::weekAsked, this, [this](Date day) {
        m_period.day = day;
        setSpan(AgendaSpan::Week);
    });
    connect(m_grid, &AgendaGrid::chosenChanged, this, [this] {
        m_period.day = m_grid->chosenDay();
        Q_EMIT stateChanged();
    });
    connect(m_grid, &AgendaGrid::moveAsked, this, &PlannerPage::moveCall);
    connect(m_load, &LoadGrid::moveAsked, this, &PlannerPage::moveCall);
    connect(m_sheet, &MoveCallSheet::moveAsked, this, &PlannerPage::moveTo);
    connect(m_sheet, &MoveCallSheet::closed, this, &PlannerPage::focusAgenda);
    connect(m_proposal, &ProposalPanel::adoptAsked, this, &PlannerPage::adopt);
    connect(m_proposal, &ProposalPanel::closed, this, [this] {
        m_stack->setCurrentWidget(m_body);
        focusAgenda();
    });
}

void PlannerPage::begin()
{
    if (!m_view)
        m_period.day = m_bench.zone().dateAt(m_bench.now());
    m_focusWanted = true;
    refresh();
}

void PlannerPage::refresh()
{
    if (!m_bench.ready())
        return;
    m_bench.desk().ask(
        m_lane, this,
        [first = m_period.first(), days = m_period.days()](Desk& desk, const Person& me) {
            return desk.agenda(me, first, days);
        },
        [this](Result<AgendaView> view) {
            if (view) {
                take(*std::move(view));
                return;
            }
            m_nothing->setText(tr("The callbacks could not be read.\n%1")
                                   .arg(m_bench.wording().say(view.error())));
            m_stack->setCurrentWidget(m_nothing);
        });
}

void PlannerPage::take(AgendaView read)
{
    const bool first = !m_view;
    m_view = std::make_shared<const AgendaView>(std::move(read));
    fillCallers();
    m_grid->fill(m_view, m_period, StaffId::fromHex(us(m_callers->currentData().toString())));
    m_load->setVisible(m_period.span == AgendaSpan::Week);
    m_load->fill(m_view, m_period.first());
    m_overdue->calls().fill(m_view->overdue);
    std::vector<AgendaCall> waiting;
    for (const AgendaCall& call : m_view->unplanned)
        if (!call.overdue)
            waiting.push_back(call);
    m_unplanned->calls().fill(std::move(waiting));
    showTitles();
    if (first || m_stack->currentWidget() == m_nothing)
        m_stack->setCurrentWidget(m_body);
    if (std::exchange(m_focusWanted, false))
        focusAgenda();
    Q_EMIT stateChanged();
}

void PlannerPage::fillCallers()
{
    const QVariant kept = m_callers->currentData();
    m_callers->clear();
    m_callers->addItem(tr("All calls"));
    std::set<StaffId> seen;
    for (const CallerDayView& load : m_view ? m_view->load : std::vector<CallerDayView>())
        if (seen.insert(load.caller).second)
            m_callers->addItem(qs(load.name), qs(load.caller.hex()));
    m_callers->setCurrentIndex(std::max(0, kept.isValid() ? m_callers->findData(kept) : 0));
}

void PlannerPage::setSpan(AgendaSpan span)
{
    m_period.span = span;
    m_bench.settings().set(kSpanKey, span == AgendaSpan::Month ? QStringLiteral("month")
                                                               : QStringLiteral("week"));
    m_focusWanted = true;
    showTitles();
    refresh();
}

void PlannerPage::goTo(Date day)
{
    m_period.day = day;
    showTitles();
    refresh();
}

void PlannerPage::showTitles()
{
    m_title->setText(m_period.title());
    const int overdue = m_overdue->calls().rowCount(), waiting = m_unplanned->calls().rowCount();
    m_overdueTitle->setText(overdue > 0 ? tr("Overdue  %1").arg(overdue)
                                        : tr("No callback is overdue."));
    m_unplannedTitle->setText(waiting > 0 ? tr("Without a time  %1").arg(waiting)
                                          : tr("Every callback has its time."));
    const Tokens& t = tokensOf(palette());
    setInk(m_overdueTitle, overdue > 0 ? t.late : t.subtle);
    setInk(m_unplannedTitle, waiting > 0 ? t.text : t.subtle);
    m_overdue->setVisible(overdue > 0);
    m_unplanned->setVisible(waiting > 0);
    m_overdue->setAccessibleName(m_overdueTitle->text());
    m_unplanned->setAccessibleName(m_unplannedTitle->text());
}

const AgendaCall* PlannerPage::chosenCall() const
{
    for (const CallLane* lane : {m_overdue, m_unplanned})
        if (lane->hasFocus())
            return lane->chosenCall();
    return m_grid->chosenCall();
}

void PlannerPage::focusAgenda()
{
    if (m_stack->currentWidget() == m_proposal)
        m_proposal->focusRows();
    else
        m_grid->setFocus(Qt::OtherFocusReason);
}

void PlannerPage::step(int by)
{
    if (m_grid->step(by))
        if (const AgendaCall* call = m_grid->chosenCall())
            Q_EMIT openAsked(call->callback);
}

void PlannerPage::retranslate()
{
    m_previous->setAccessibleName(tr("Earlier"));
    m_previous->setToolTip(tr("Earlier (PgUp)"));
    m_next->setAccessibleName(tr("Later"));
    m_next->setToolTip(tr("Later (PgDown)"));
    m_today->setText(tr("Today"));
    m_callers->setAccessibleName(tr("Whose calls are shown"));
    if (m_callers->count() > 0)
        m_callers->setItemText(0, tr("All calls"));
    showTitles();
}

void PlannerPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showTitles();
}

void PlannerPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
}

void PlannerPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

} // namespace shouwen::ui
