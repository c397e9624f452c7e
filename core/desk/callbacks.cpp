// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/callbacks.h"

#include "core/desk/call_book.h"
#include "core/desk/plan.h"

#include <algorithm>
#include <tuple>

namespace shouwen {
namespace {

constexpr int kMostDays = 92;

Outcome checkDays(int days)
{
    if (days >= 1 && days <= kMostDays)
        return Done{};
    return Error(ErrorKind::Rejected,
                 Reason{"plan.days",
                        QT_TRANSLATE_NOOP("core", "a plan covers 1 to %1 days"),
                        {std::to_string(kMostDays)},
                        "days"});
}

std::vector<CallerDayView> loadOf(const CallPlanning& planning, const CallPlan& plan)
{
    std::vector<CallerDayView> out;
    for (const CallerDay& day : plan.load) {
        const Caller& caller = planning.callers[day.caller];
        out.push_back({day.date, caller.id, caller.name, day.booked, day.planned, day.room});
    }
    std::stable_sort(out.begin(), out.end(), [](const CallerDayView& a, const CallerDayView& b) {
        return std::tuple(std::chrono::sys_days(a.date), a.name) <
               std::tuple(std::chrono::sys_days(b.date), b.name);
    });
    return out;
}

/// The booking a proposal comes to.
BookedCall bookingOf(const CallProposal& call, const RecordId& about)
{
    return {call.callback, about, call.reason, *call.caller, call.at};
}

Command commandOf(Action action) { return {std::move(action), {}}; }

/// Another time, and another person where it changes hands.
std::vector<Command> setting(const Desk::Impl& desk, const PlanningDef& def,
                             const std::optional<StaffId>& holder, const RecordId& callback,
                             Instant at, const StaffId& to)
{
    std::vector<Command> out;
    SetCommand set{callback, {}};
    set.fields.emplace(def.callback.at, desk.zone->format(at));
    out.push_back(commandOf(std::move(set)));
    if (holder != to) {
        HandCommand hand{callback};
        hand.to = to;
        out.push_back(commandOf(std::move(hand)));
    }
    return out;
}

Result<Command> opening(const Desk::Impl& desk, const Person& person, const PlanningDef& def,
                        const CallProposal& call)
{
    const auto rule = desk.rules->callbacks.find(call.rule);
    if (rule == desk.rules->callbacks.end())
        return Error(ErrorKind::Conflict,
                     Reason{"plan.rule_gone",
                            QT_TRANSLATE_NOOP("core", "the rulebook has no callback rule \"%1\" "
                                                      "any more; plan again"),
                            {call.rule}});
    SHOUWEN_TRY(const Record source, desk.visible(person, call.source));
    OpenCommand open{def.kind, {}, OpenOrigin{call.callback, source.id}};
    open.origin->rule = "callback/" + call.rule;
    open.origin->holder = call.caller;
    const auto put = [&open](const std::string& field, const std::string& text) {
        if (!field.empty() && !text.empty())
            open.fields.emplace(field, text);
    };
    put(def.callback.at, desk.zone->format(call.at));
    put(def.callback.due, desk.zone->format(call.due));
    put(def.callback.reason, call.reason);
    put(def.callback.way, call.way);
    for (const auto& [name, text] : rule->second.fields) {
        if (text.rfind('$', 0) != 0)
            open.fields.insert_or_assign(name, text);
        else if (const auto value = sourceValue(source, std::string_view(text).substr(1)))
            open.origin->copied.emplace(name, *value);
    }
    const KindDef& kind = desk.rules->kinds.at(def.kind);
    if (open.origin->copied.count(kind.titleField) == 0)
        put(kind.titleField, call.label);
    return commandOf(std::move(open));
}

/// Several commands in one transaction: all of them, or none and every reason.
Result<Receipt> runAll(Desk::Impl& desk, const Person& person, const std::vector<Command>& commands)
{
    std::vector<Draft> drafts;
    std::vector<Reason> refusals;
    Receipt receipt{RecordId::zero(), {}, {}, {}, {}};
    std::vector<RecordId> opened;
    for (const Command& command : commands) {
        auto plan = planCommand(desk, person, command);
        auto draft = plan ? plan->finish() : Result<Draft>(plan.error());
        if (!draft) {
            for (const Reason& reason : draft.error().reasons)
                refusals.push_back(reason);
            continue;
        }
        for (const Reason& remark : plan->remarks())
            receipt.remarks.push_back(remark);
        if (plan->opens())
            opened.push_back(plan->preview().id);
        receipt.record = plan->preview().id;
        receipt.number = plan->preview().number;
        drafts.push_back(*std::move(draft));
    }
    if (!refusals.empty())
        return Error(ErrorKind::Rejected, std::move(refusals));
    if (drafts.empty())
        return receipt;
    SHOUWEN_TRY(const ChangeSet written, desk.store->appendAll(drafts));
    std::sort(opened.begin(), opened.end());
    for (const Touched& touched : written.records) {
        receipt.changes.records.push_back(touched.id);
        auto& kinds = receipt.changes.kinds;
        if (std::find(kinds.begin(), kinds.end(), touched.kind) == kinds.end())
            kinds.push_back(touched.kind);
        if (std::binary_search(opened.begin(), opened.end(), touched.id))
            receipt.created.push_back(touched.number);
    }
    return receipt;
}

AgendaCall agendaCall(const Desk::Impl& desk, const Person& person, const StandingCall& call,
                      Instant now)
{
    const QueueRow row = desk.rowOf(person, call.row);
    AgendaCall out{row.id,  row.number, row.title,       row.customer, call.way,
                   call.at, row.due,    call.row.holder, row.holder};
    out.overdue = row.due && *row.due < now;
    return out;
}

/// Where nothing speaks against a time but its promise: is there another that keeps it?
std::optional<PlannedCall> onTime(const CallBook& book, const WantedCall& wanted)
{
    CallPlanning planning = book.planning;
    const Calendar& calendar = planning.calendar;
    planning.first = calendar.dateAt(planning.now);
    const auto days =
        std::chrono::sys_days(calendar.dateAt(wanted.due)) - std::chrono::sys_days(planning.first);
    planning.days = std::clamp(static_cast<int>(days.count()) + 1, 1, kMostDays);
    WantedCall again = wanted;
    again.id.bytes.back() ^= 1U; // it is not in its own way
    std::erase_if(planning.booked, [&](const BookedCall& b) { return b.id == wanted.id; });
    const CallPlan plan = planCalls(planning, {again});
    return plan.placed.empty() || !plan.placed.front().keepsPromise()
               ? std::nullopt
               : std::optional(plan.placed.front());
}

} // namespace

Result<CallPlanView> Desk::planCallbacks(const Person& person, const CallPlanRequest& request) const
{
    SHOUWEN_CHECK(checkDays(request.days));
    const Date from = request.from.value_or(m->today());
    SHOUWEN_TRY(CallBook book, standingBook(*m, person, from, request.days));
    SHOUWEN_CHECK(addByRules(*m, person, book));
    const CallPlan plan = planCalls(book.planning, book.wanted);
    CallPlanView view{from, request.days, plan.level, {}, {}, loadOf(book.planning, plan)};
    for (const PlannedCall& placed : plan.placed) {
        CallProposal call = book.about[placed.wanted];
        const Caller& caller = book.planning.callers[placed.caller];
        call.at = placed.at;
        call.caller = caller.id;
        call.callerName = caller.name;
        call.keepsPromise = placed.keepsPromise();
        call.why = whyPlanned(book.planning, book.wanted[placed.wanted], placed);
        if (call.otherWay)
            call.why.push_back(
                {"plan.other_way",
                 QT_TRANSLATE_NOOP("core", "the customer dislikes calls: they come less "
                                           "often, and in another way")});
        view.calls.push_back(std::move(call));
    }
    for (const LeftCall& left : plan.left) {
        CallProposal call = book.about[left.wanted];
        call.why = {whyLeft(book.planning, book.wanted[left.wanted], left)};
        view.left.push_back(std::move(call));
    }
    for (auto* calls : {&view.calls, &view.left})
        for (CallProposal& call : *calls)
            if (call.rule.empty())
                if (const auto row = m->store->read().findRow(call.callback); row && *row)
                    call.customer = m->rowOf(person, **row).customer;
    return view;
}

Result<Receipt> Desk::adoptPlan(const Person& person, const CallPlanView& plan)
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    SHOUWEN_TRY(const PlanningDef* def, planningFor(*m, now));
    SHOUWEN_TRY(CallBook book, standingBook(*m, now, plan.from, std::max(1, plan.days)));
    SHOUWEN_CHECK(addByRules(*m, now, book));
    std::vector<Command> commands;
    std::vector<Reason> refusals;
    for (const CallProposal& call : plan.calls) {
        const auto wanted =
            std::find_if(book.wanted.begin(), book.wanted.end(),
                         [&](const WantedCall& w) { return w.id == call.callback; });
        if (!call.caller || wanted == book.wanted.end()) {
            refusals.push_back({"plan.stale",
                                QT_TRANSLATE_NOOP("core", "%1 (%2) is not to be planned any more; "
                                                          "plan again"),
                                {call.sourceNumber, call.label}});
            continue;
        }
        for (Reason& reason : objections(book.planning, *wanted, call.at, *call.caller))
            if (std::string_view(reason.code) != "plan.after_due") {
                reason.where = call.sourceNumber;
                refusals.push_back(std::move(reason));
            }
        book.planning.booked.push_back(bookingOf(call, wanted->about));
        if (!call.rule.empty()) {
            SHOUWEN_TRY(Command open, opening(*m, now, *def, call));
            commands.push_back(std::move(open));
        } else {
            for (Command& command :
                 setting(*m, *def, wanted->named, call.callback, call.at, *call.caller))
                commands.push_back(std::move(command));
        }
    }
    if (!refusals.empty())
        return Error(ErrorKind::Rejected, std::move(refusals));
    return runAll(*m, now, commands);
}

Result<AgendaView> Desk::agenda(const Person& person, Date from, int days) const
{
    SHOUWEN_CHECK(checkDays(days));
    SHOUWEN_TRY(const CallBook book, standingBook(*m, person, from, days));
    const Calendar& calendar = book.planning.calendar;
    const Instant begin = calendar.startOf(from);
    const Instant end =
        calendar.startOf(Date(std::chrono::sys_days(from) + std::chrono::days(days)));
    const Instant today = calendar.startOf(calendar.dateAt(m->now()));
    AgendaView view{loadOf(book.planning, planCalls(book.planning, {})), {}, {}, {}};
    for (const StandingCall& standing : book.standing) {
        AgendaCall call = agendaCall(*m, person, standing, m->now());
        if (call.overdue || (call.at && *call.at < today))
            view.overdue.push_back(call);
        if (!call.at)
            view.unplanned.push_back(std::move(call));
        else if (*call.at >= begin && *call.at < end)
            view.calls.push_back(std::move(call));
    }
    std::stable_sort(view.calls.begin(), view.calls.end(),
                     [](const AgendaCall& a, const AgendaCall& b) { return a.at < b.at; });
    return view;
}

Result<Receipt> Desk::moveCallback(const Person& person, RecordId callback, Instant at,
                                   std::optional<StaffId> to)
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    SHOUWEN_TRY(const PlanningDef* def, planningFor(*m, now));
    SHOUWEN_TRY(const CallBook book, standingBook(*m, now, m->zone->dateAt(at), 1));
    const auto standing =
        std::find_if(book.standing.begin(), book.standing.end(),
                     [&](const StandingCall& call) { return call.row.id == callback; });
    if (standing == book.standing.end())
        return Error(
            ErrorKind::Rejected,
            Reason{"plan.no_callback",
                   QT_TRANSLATE_NOOP("core", "it is no callback that is still to be made")});
    const WantedCall& wanted = standing->wanted;
    const std::optional<StaffId> holder = standing->row.holder;
    const StaffId caller = to.value_or(holder.value_or(now.id));
    std::vector<Reason> against = objections(book.planning, wanted, at, caller);
    std::vector<Reason> remarks;
    const auto late = std::find_if(against.begin(), against.end(), [](const Reason& reason) {
        return std::string_view(reason.code) == "plan.after_due";
    });
    if (late != against.end()) {
        if (const auto better = onTime(book, wanted)) {
            against.push_back({"plan.on_time",
                               QT_TRANSLATE_NOOP("core", "%2 is free at %1, which keeps it"),
                               {formatCivil(m->zone->toCivil(better->at)),
                                book.planning.callers[better->caller].name}});
        } else { // nothing keeps it: then it may, and says so
            remarks.push_back(*late);
            against.erase(late);
        }
    }
    if (!against.empty())
        return Error(ErrorKind::Rejected, std::move(against));
    SHOUWEN_TRY(Receipt receipt, runAll(*m, now, setting(*m, *def, holder, callback, at, caller)));
    receipt.number = standing->row.number;
    receipt.remarks.insert(receipt.remarks.end(), remarks.begin(), remarks.end());
    return receipt;
}

} // namespace shouwen
