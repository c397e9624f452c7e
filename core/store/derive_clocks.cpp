// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/record_clock.h"
#include "core/sla/steps.h"
#include "core/store/derive.h"
#include "core/workflow/workflow.h"

#include <algorithm>

namespace shouwen {
namespace {

ClockRow rowOf(const RecordId& record, const std::string& name, const ClockRound& round)
{
    ClockRow row{record,
                 name,
                 0,
                 clockStateWord(round.state),
                 round.started,
                 round.stopped,
                 round.due,
                 round.used,
                 round.target + round.extension,
                 std::nullopt,
                 {}};
    if (round.isDecided())
        row.met = round.state == ClockState::Met;
    return row;
}

const ClockRow* currentOf(const std::vector<ClockRow>& clocks, std::string_view name)
{
    const ClockRow* last = nullptr;
    for (const ClockRow& clock : clocks)
        if (clock.name == name)
            last = &clock;
    return last;
}

std::optional<Value> ofTime(const std::optional<Instant>& t)
{
    return t ? std::optional<Value>(msOf(*t)) : std::nullopt;
}

/// Signatures that are asked for now and to be given by some time (会签期限): each is told of like
/// a step of a clock. Asked again after a change, it has a name of its own.
void addSignSteps(DerivedClocks& out, const Record& record, const KindDef& kind, const Rules& rules,
                  Instant asOf)
{
    const bool asks = std::any_of(kind.signs.begin(), kind.signs.end(), [&](const auto& sign) {
        const auto& in = sign.second.in;
        return !sign.second.deadline.empty() &&
               (in.empty() || std::find(in.begin(), in.end(), record.state) != in.end());
    });
    if (!asks)
        return;
    const Person nobody{StaffId::zero(), {}, {}, {}};
    for (const SignStatus& status :
         signStatus({*rules.book, kind, record, nobody, asOf, &rules.zone})) {
        const auto due = status.since ? signDue(*status.step, *status.since,
                                                rules.calendarOf(kind.calendar, kind))
                                      : std::nullopt;
        if (!due)
            continue;
        const std::string clock = signClock(*status.step);
        const std::string step = status.asked == 1 ? "due" : "due" + std::to_string(status.asked);
        out.steps.push_back({clock, record.round, step, *due,
                             record.counts.count(acknowledgedKey(clock, record.round, step)) > 0});
    }
}

bool isRunning(const ClockRow& clock) { return clock.state == clockStateWord(ClockState::Running); }

std::optional<Value> earliestDue(const std::vector<ClockRow>& clocks)
{
    std::optional<Instant> due;
    for (const ClockRow& clock : clocks)
        if (isRunning(clock) && clock.due && (!due || *clock.due < *due))
            due = clock.due;
    return ofTime(due);
}

} // namespace

DerivedClocks deriveClocks(const Record& record, const KindDef& kind, const Rules& rules)
{
    DerivedClocks out;
    const Instant asOf = record.timeline.empty() ? record.openedAt : record.timeline.back().at;
    for (const auto& [name, spec] : kind.clocks) {
        const auto [terms, chosen, status] = recordClock(
            spec, record,
            [&](const std::string& calendarName) -> const Calendar& {
                return rules.calendarOf(calendarName, kind);
            },
            asOf);
        const Calendar& calendar = *chosen;
        int n = 0;
        for (const ClockRound& round : status.rounds) {
            ClockRow row = rowOf(record.id, name, round);
            row.round = ++n;
            row.calendar = calendar.spec().name;
            out.clocks.push_back(std::move(row));
        }
        if (!record.isOpen())
            continue;
        for (const DueStep& step : stepsOf(spec, status, calendar))
            if (status.rounds[step.round].state == ClockState::Running)
                out.steps.push_back({name, static_cast<int>(step.round) + 1, step.step, step.at,
                                     record.counts.count(acknowledgedKey(step)) > 0});
    }
    if (record.isOpen())
        addSignSteps(out, record, kind, rules, asOf);
    return out;
}

NameLookup clockLookup(const std::vector<ClockRow>& clocks, Instant asOf)
{
    return [&clocks, asOf](const Operand& operand) -> std::optional<Value> {
        if (operand.kind != Operand::Kind::Clock)
            return earliestDue(clocks);
        const ClockRow* clock = currentOf(clocks, operand.name);
        if (clock == nullptr)
            return std::nullopt;
        if (operand.quantity == "due")
            return ofTime(clock->due);
        if (operand.quantity == "met")
            return clock->met ? std::optional<Value>(int{*clock->met}) : std::nullopt;
        if (operand.quantity == "used")
            return Value(clock->used);
        if (operand.quantity == "state")
            return Value(clock->state);
        return Value(int{isRunning(*clock) && clock->due && *clock->due < asOf});
    };
}

} // namespace shouwen
