// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the planner's page asks the desk to change: one call, or a whole proposal.
#include "ui/base/message_strip.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/planner/agenda_grid.h"
#include "ui/planner/move_call_sheet.h"
#include "ui/planner/planner_change.h"
#include "ui/planner/planner_page.h"
#include "ui/planner/proposal_panel.h"

#include <QStackedWidget>

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr int kMostReasons = 12;

/// One reason a line, with the record in front where it names one.
QString reasonLines(const Wording& wording, const Error& error)
{
    QStringList lines;
    for (const Reason& reason : error.reasons) {
        const QString said = wording.say(reason);
        const bool named = !reason.where.empty() && !said.contains(qs(reason.where));
        lines << (named ? qs(reason.where) + QStringLiteral("  ") + said : said);
    }
    lines.removeDuplicates();
    const qsizetype more = lines.size() - kMostReasons;
    if (more > 0) {
        lines = lines.mid(0, kMostReasons);
        lines << PlannerPage::tr("… and %1 more reasons").arg(more);
    }
    return lines.join(QLatin1Char('\n'));
}

Instant onDay(const Zone& zone, Instant at, Date day)
{
    const CivilTime civil = zone.toCivil(at);
    const auto ofDay = civil - std::chrono::floor<std::chrono::days>(civil);
    return zone.toInstant(CivilTime(std::chrono::local_days(day)) + ofDay);
}

/// The first of the preferred hours that person has nothing in; the first at all where all is
/// taken.
Instant firstFree(const Desk& desk, const AgendaView& agenda, Date day, const StaffId& caller)
{
    const PlanningDef& planning = *desk.rules().planning;
    const std::chrono::minutes takes(planning.minutes);
    const Instant midnight = desk.zone().toInstant(CivilTime(std::chrono::local_days(day)));
    std::optional<Instant> first;
    for (const OpenSpan& span : planning.windows)
        for (Instant at = midnight + span.open; at + takes <= midnight + span.close; at += takes) {
            if (at < desk.now())
                continue;
            first = first.value_or(at);
            const bool taken =
                std::any_of(agenda.calls.begin(), agenda.calls.end(), [&](const AgendaCall& call) {
                    return call.caller == caller && *call.at < at + takes && at < *call.at + takes;
                });
            if (!taken)
                return at;
        }
    return first.value_or(midnight + std::chrono::hours(9));
}

} // namespace

const AgendaCall* PlannerPage::callOf(const RecordId& id) const
{
    if (!m_view)
        return nullptr;
    for (const auto* calls : {&m_view->calls, &m_view->overdue, &m_view->unplanned})
        for (const AgendaCall& call : *calls)
            if (call.callback == id)
                return &call;
    return nullptr;
}

void PlannerPage::moveCall(const CallMove& move)
{
    const AgendaCall* call = callOf(move.call);
    if (!call)
        return;
    const Zone& zone = m_bench.zone();
    const Date today = zone.dateAt(m_bench.now());
    const bool timed =
        call->at && std::chrono::sys_days(zone.dateAt(*call->at)) >= std::chrono::sys_days(today);
    if (!timed) {
        planOne(move.call, move.day.value_or(today), move.to);
        return;
    }
    const Instant at = (move.day ? onDay(zone, *call->at, *move.day) : *call->at) +
                       std::chrono::minutes(move.minutes);
    if (at != *call->at || (move.to && move.to != call->caller))
        moveTo(move.call, at, move.to);
}

void PlannerPage::offerBack(const AgendaCall& before)
{
    if (!before.at)
        return;
    m_bench.offerUndo(tr("%1 was moved").arg(qs(before.number)), [this, before] {
        changeInOneGo(
            m_bench.desk(), this,
            [before](Desk& desk, const Person& me) {
                return desk.moveCallback(me, before.callback, *before.at, before.caller);
            },
            [this](const Result<Receipt>& receipt) { moved(receipt); });
    });
}

void PlannerPage::moveTo(const RecordId& id, Instant at, const std::optional<StaffId>& to)
{
    const AgendaCall* call = callOf(id);
    const auto before = call ? std::optional(*call) : std::nullopt;
    changeInOneGo(
        m_bench.desk(), this,
        [id, at, to](Desk& desk, const Person& me) { return desk.moveCallback(me, id, at, to); },
        [this, before, id](const Result<Receipt>& receipt) {
            moved(receipt);
            if (!receipt)
                return;
            if (before)
                offerBack(*before);
            m_grid->chooseCall(id);
        });
}

/// One without a time gets the one the planner would give it on that day (B-12); where the plan
/// would leave it for later, the first hour in which its caller is free.
void PlannerPage::planOne(const RecordId& id, Date day, const std::optional<StaffId>& to)
{
    const AgendaCall* call = callOf(id);
    const StaffId caller =
        to.value_or(call ? call->caller.value_or(m_bench.desk().me().id) : m_bench.desk().me().id);
    changeInOneGo(
        m_bench.desk(), this,
        [id, day, to, caller](Desk& desk, const Person& me) -> Result<Receipt> {
            SHOUWEN_TRY(CallPlanView plan, desk.planCallbacks(me, {day, 1}));
            const auto placed =
                std::find_if(plan.calls.begin(), plan.calls.end(),
                             [&id](const CallProposal& one) { return one.callback == id; });
            if (placed != plan.calls.end() && (!to || to == placed->caller)) {
                plan.calls = {*placed};
                return desk.adoptPlan(me, plan);
            }
            SHOUWEN_TRY(const AgendaView agenda, desk.agenda(me, day, 1));
            return desk.moveCallback(me, id, firstFree(desk, agenda, day, caller), caller);
        },
        [this](const Result<Receipt>& receipt) { moved(receipt); });
}

void PlannerPage::moved(const Result<Receipt>& receipt)
{
    if (!receipt) {
        if (m_sheet->isVisible())
            m_sheet->showProblem(reasonLines(m_bench.wording(), receipt.error()));
        else
            showRefusal(tr("The call stays where it is:"), receipt.error());
        return;
    }
    m_message->dismiss();
    if (m_sheet->isVisible()) {
        m_sheet->hide();
        focusAgenda();
    }
    if (!receipt->remarks.empty())
        m_message->say(Tone::Info, m_bench.wording().say(receipt->remarks));
    Q_EMIT said(tr("%1 is planned").arg(qs(receipt->number)));
}

void PlannerPage::moveChosen()
{
    if (const AgendaCall* call = m_view ? chosenCall() : nullptr)
        m_sheet->openFor(*call, m_view->load);
}

void PlannerPage::showRefusal(const QString& headline, const Error& error)
{
    m_message->say(Tone::Error,
                   headline + QLatin1Char('\n') + reasonLines(m_bench.wording(), error));
}

void PlannerPage::propose()
{
    const Date today = m_bench.zone().dateAt(m_bench.now());
    const Date end = plusDays(m_period.first(), m_period.days());
    const Date from =
        std::max(std::chrono::sys_days(today), std::chrono::sys_days(m_period.first()));
    const int days = daysFrom(from, end);
    if (days < 1) {
        m_message->say(Tone::Info, tr("These days are over; go to a later week to plan."));
        return;
    }
    m_bench.desk().ask(
        m_proposing, this,
        [from, days](Desk& desk, const Person& me) {
            return desk.planCallbacks(me, {from, days});
        },
        [this](Result<CallPlanView> plan) {
            if (!plan) {
                showRefusal(tr("No plan could be made:"), plan.error());
                return;
            }
            m_message->dismiss();
            m_proposal->fill(*std::move(plan));
            m_stack->setCurrentWidget(m_proposal);
            m_proposal->focusRows();
        });
}

void PlannerPage::adopt(const CallPlanView& plan)
{
    m_proposal->setBusy(true);
    changeInOneGo(
        m_bench.desk(), this,
        [plan](Desk& desk, const Person& me) { return desk.adoptPlan(me, plan); },
        [this, count = plan.calls.size()](const Result<Receipt>& receipt) {
            m_proposal->setBusy(false);
            if (!receipt) {
                showRefusal(tr("Nothing was planned:"), receipt.error());
                return;
            }
            m_stack->setCurrentIndex(0);
            const QString told = tr("%1 calls are planned.").arg(count);
            m_message->say(Tone::Info, receipt->remarks.empty()
                                           ? told
                                           : told + QLatin1Char('\n') +
                                                 m_bench.wording().say(receipt->remarks));
            Q_EMIT said(told);
            focusAgenda();
        });
}

} // namespace shouwen::ui
