// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/clocks.h"

#include <algorithm>

namespace shouwen {

const char* clockWord(ClockState state)
{
    switch (state) {
    case ClockState::NotStarted:
        return "waiting";
    case ClockState::Running:
        return "running";
    case ClockState::Paused:
        return "paused";
    case ClockState::Met:
        return "met";
    case ClockState::Breached:
        return "missed";
    case ClockState::Ended:
        return "ended";
    }
    return "waiting";
}

std::vector<RecordClock> recordClocks(const Desk::Impl& desk, const KindDef& kind,
                                      const Record& record, Instant asOf)
{
    std::vector<RecordClock> out;
    const NamedCalendar lookup = [&](const std::string& name) -> const Calendar& {
        return desk.calendarNamed(name.empty() ? kind.calendar : name);
    };
    for (const auto& [name, spec] : kind.clocks) {
        RecordClockStatus clock = recordClock(spec, record, lookup, asOf);
        out.push_back(
            {&spec, std::move(clock.terms.target), clock.calendar, std::move(clock.status)});
    }
    return out;
}

std::vector<ClockOutcome> clockOutcomes(const Desk::Impl& desk, const KindDef& kind,
                                        const Record& record, Instant asOf)
{
    std::vector<ClockOutcome> out;
    for (const RecordClock& clock : recordClocks(desk, kind, record, asOf))
        if (const ClockRound* round = clock.status.current(); round && !round->isOpen())
            out.push_back({clock.spec->name, round->due, round->used,
                           round->state == ClockState::Met, desk.rules->id});
    return out;
}

ClockView viewOf(const RecordClock& clock, const KindDef& kind, const Record& record, Instant asOf)
{
    ClockView view;
    view.name = clock.spec->name;
    if (const auto label = kind.clockLabels.find(view.name); label != kind.clockLabels.end())
        view.label = label->second;
    view.state = clockWord(clock.status.state());
    if (const ClockRound* round = clock.status.current()) {
        view.started = round->started;
        view.due = round->due;
        view.stopped = round->stopped;
        view.usedSeconds = round->used;
        view.targetSeconds = round->target + round->extension;
        view.round = static_cast<int>(clock.status.rounds.size());
        if (round->isOpen()) {
            const Calendar& scale = scaleCalendar(clock.status.scale, *clock.calendar);
            const bool late = clock.status.isOverdue(asOf);
            view.leftSeconds = late ? -scale.elapsed(*round->due, asOf) : round->remaining();
        }
        if (round->isOpen() && round->due)
            view.unpublishedYears =
                clock.calendar->unpublishedYears(round->started, std::max(*round->due, asOf));
    }
    if (!isEnded(record.category))
        return view;
    // Closed: what was written then holds.
    for (const ClockOutcome& written : record.outcomes) {
        if (written.clock != view.name)
            continue;
        view.written = true;
        view.due = written.due;
        view.usedSeconds = written.used;
        view.state = written.met ? "met" : view.state == "ended" ? "ended" : "missed";
    }
    return view;
}

} // namespace shouwen
