// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/record_facts.h"

#include "core/sla/record_clock.h"

#include <algorithm>

namespace shouwen {
namespace {

std::optional<Value> ofTime(const std::optional<Instant>& t)
{
    return t ? std::optional<Value>(msOf(*t)) : std::nullopt;
}

} // namespace

RecordFacts::RecordFacts(const Record& full, const KindDef& kind, const MetricTerms& terms,
                         Instant asOf)
    : m_at(full, kind, asOf)
    , m_kind(kind)
    , m_terms(terms)
    , m_asOf(asOf)
    , m_lookup(recordLookup(
          *m_at, {.asOf = asOf, .zone = &terms.zone, .clocks = [this](const Operand& operand) {
                      return operand.kind == Operand::Kind::Clock ? clockValue(operand)
                                                                  : earliestDue();
                  }}))
{}

bool RecordFacts::holds(const std::optional<Expression>& condition) const
{
    return !condition || evaluate(*condition, m_lookup, m_at->tags);
}

const ClockAt& RecordFacts::clock(const std::string& name) const
{
    auto it = m_clocks.find(name);
    if (it == m_clocks.end())
        it = m_clocks.emplace(name, workOut(name)).first;
    return it->second;
}

ClockAt RecordFacts::workOut(const std::string& name) const
{
    ClockAt out;
    const auto spec = m_kind.clocks.find(name);
    if (spec == m_kind.clocks.end())
        return out;
    const ClockStatus status =
        recordClock(
            spec->second, *m_at,
            [this](const std::string& calendar) -> const Calendar& {
                return m_terms.calendar(calendar.empty() ? m_kind.calendar : calendar);
            },
            m_asOf)
            .status;
    if (const ClockRound* round = status.current()) {
        out = {true,        round->state == ClockState::Running, false, round->due, std::nullopt,
               round->used, clockStateWord(round->state)};
        if (round->isDecided())
            out.met = round->state == ClockState::Met;
    }
    if (!isEnded(m_at->category))
        return out;
    for (const ClockOutcome& written : m_at->outcomes) {
        if (written.clock != name)
            continue;
        const bool ended = !written.met && status.state() == ClockState::Ended;
        out = {true, false, true, written.due, written.met, written.used, ""};
        out.state = clockStateWord(written.met ? ClockState::Met
                                   : ended     ? ClockState::Ended
                                               : ClockState::Breached);
        if (ended)
            out.met.reset();
    }
    return out;
}

std::optional<Value> RecordFacts::clockValue(const Operand& operand) const
{
    const ClockAt& at = clock(operand.name);
    if (!at.started)
        return std::nullopt;
    if (operand.quantity == "due")
        return ofTime(at.due);
    if (operand.quantity == "met")
        return at.met ? std::optional<Value>(int{*at.met}) : std::nullopt;
    if (operand.quantity == "used")
        return Value(at.used);
    if (operand.quantity == "state")
        return Value(at.state);
    return Value(int{at.isRunning && at.due && *at.due < m_asOf});
}

/// The name `due`: of its running clocks, as lists show it.
std::optional<Value> RecordFacts::earliestDue() const
{
    std::optional<Instant> due;
    for (const auto& [name, spec] : m_kind.clocks) {
        const ClockAt& at = clock(name);
        if (at.isRunning && at.due && (!due || *at.due < *due))
            due = at.due;
    }
    return ofTime(due);
}

} // namespace shouwen
