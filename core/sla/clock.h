// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Service-level clocks: a pure function of (declaration, timeline, calendar, instant). Nothing is
// stored and nothing ticks. The rules, in the order in which they apply to each event:
//  1. Events count in the order (at, order), up to and including `asOf`.
//  2. A stop event satisfies an open round, even one that is paused or whose record is closed; a
//     satisfied round never moves again. A stop without an open round changes nothing.
//  3. `closed` halts every open round that it does not satisfy (state Ended, no outcome) and ends a
//     pause. While the record is closed nothing pauses; a second `closed` changes nothing.
//  4. `reopened` counts only while closed. A round that `closed` had halted goes on; one that
//     `closed` had satisfied goes on, restarts or is followed by a new round (ClockSpec::reopen).
//     Closed time never counts.
//  5. A pause event halts, a resume event sets going again; both are remembered while no round is
//     open, so a round that starts within a pause starts paused. Repeats change nothing. Pausing
//     gives back exactly what was left, in working time, at most `pauseLimit` in all.
//  6. A start event opens a round; while one is open it changes nothing; after a satisfied one
//     ClockSpec::repeat decides. A customer's message while the record is closed takes effect at
//     `reopened`; a round opened by a state, move or field then (filing, callback) counts at once.
//  7. `merged` ends the clock for good.
// A target is used up at the instant at which the counted time reaches it; that instant is fixed
// once passed: later pauses do not move it. Met = used <= target.
#pragma once

#include "core/calendar/calendar.h"
#include "core/rulebook/clock_spec.h"

#include <map>

namespace shouwen {

enum class ClockState : std::uint8_t {
    NotStarted,
    Running, ///< counting, or waiting for the next opening; overdue when asOf > due
    Paused,
    Met,
    Breached, ///< stopped late
    Ended,    ///< halted without an outcome: the record was closed or merged
};
/// Stable English word: "not started", "running" ...
const char* clockStateWord(ClockState state);

/// Time in which the clock was set going, counted only where its calendar is open.
struct ActiveStretch {
    Instant from;
    Instant to; ///< of the last one of a running round: asOf
};

struct ClockPause {
    Instant from;
    std::optional<Instant> to = {}; ///< absent while it lasts
    std::string reason = {};        ///< `what` of the pausing event
    std::string owner = {};         ///< its `detail`
    std::int64_t givenBack = 0;     ///< seconds on the clock's scale, up to asOf
    bool limitReached = false;      ///< the clock went on before the pause ended
};

struct ClockRound {
    ClockState state = ClockState::Running;
    Instant started;
    std::optional<Instant> stopped = {};
    /// When the target is used up. Running: exactly then. Paused: if it went on at asOf. Stopped
    /// early: if it had gone on. Absent when that is never reached.
    std::optional<Instant> due = {};
    std::optional<Instant> dueUnextended = {}; ///< the same without approved extension
    std::int64_t target = 0;                   ///< seconds on the scale, without extension
    std::int64_t extension = 0;                ///< approved, reported apart
    std::int64_t used = 0;
    std::vector<ActiveStretch> active = {};
    std::vector<ClockPause> pauses = {};

    std::int64_t remaining() const { return target + extension - used; }
    bool isOpen() const { return state == ClockState::Running || state == ClockState::Paused; }
    bool isDecided() const { return state == ClockState::Met || state == ClockState::Breached; }
    bool metOnlyByExtension() const { return state == ClockState::Met && used > target; }
};

struct ClockStatus {
    TimeScale scale = TimeScale::Working;
    std::vector<ClockRound> rounds = {}; ///< in order; the last one is the current one

    const ClockRound* current() const { return rounds.empty() ? nullptr : &rounds.back(); }
    ClockState state() const
    {
        return rounds.empty() ? ClockState::NotStarted : rounds.back().state;
    }
    bool isOverdue(Instant asOf) const
    {
        return state() == ClockState::Running && rounds.back().due && *rounds.back().due < asOf;
    }
};

/// Target and calendar of a clock for a record with these field values.
struct ClockTerms {
    std::optional<Timespan> target;
    std::string calendar; ///< name; empty = the desk's
};
ClockTerms termsFor(const ClockSpec& spec, const std::map<std::string, std::string>& fields);

/// What is asked of a clock. References must outlive the call.
struct ClockQuestion {
    const ClockSpec& spec;
    const Calendar& calendar;
    Instant asOf;
    const std::optional<Timespan>* target = nullptr; ///< from termsFor; null = the clock's own
};
ClockStatus evaluate(const ClockQuestion& question, const Timeline& timeline);
inline ClockStatus evaluate(const ClockSpec& spec, const Timeline& timeline,
                            const Calendar& calendar, Instant asOf)
{
    return evaluate({spec, calendar, asOf}, timeline);
}

/// The calendar a scale is counted on: the one given, or around the clock.
const Calendar& scaleCalendar(TimeScale scale, const Calendar& calendar);
/// When `amount` seconds of a round are used up; absent when they were not by the time it was
/// halted or stopped, or never will be.
std::optional<Instant> whenUsed(const ClockRound& round, std::int64_t amount,
                                const Calendar& scale);

/// The time of a merged ticket moves to the one that goes on: its openings, replies and customers'
/// messages up to the merge, which join the survivor's timeline.
Timeline carriedOver(const Timeline& merged, Instant mergedAt);

} // namespace shouwen
