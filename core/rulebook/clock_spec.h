// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One clock of a kind as its rulebook declares it ([kind.X.clock.NAME]): which happenings start,
// stop and pause it, how much time it has, what reopening does, and who is told when. Plain data,
// filled by the rulebook loader and read by core/sla; it computes nothing. Happenings are written
// as words: opened · closed · reopened · agent_reply · customer_message · internal_note · paused ·
// paused:REASON · resumed · state:S · left:S · move:M · field:F · field:F=VALUE · cleared:F ·
// signed:STEP · signed:STEP=agree · holder · holder:ID · department · department:CODE · returned ·
// merged · field_date:F (a promise: the field's own value is the due time).
#pragma once

#include "core/calendar/timespan.h"
#include "core/record/timeline.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

struct EventMatcher {
    EventKind kind = EventKind::Opened;
    std::string what = {};   ///< state, move, field, step ...; empty = any
    std::string detail = {}; ///< value; empty = any
    bool isDate = false;     ///< field_date: the value is a due time

    bool matches(const TimelineEvent& event) const
    {
        return event.kind == kind && (what.empty() || what == event.what) &&
               (detail.empty() || detail == event.detail);
    }
    bool operator==(const EventMatcher&) const = default;
};

/// Rejected with the nearest valid word.
Result<EventMatcher> parseMatcher(std::string_view text);
/// parseMatcher(matcherText(m)) == m.
std::string matcherText(const EventMatcher& matcher);
bool matchesAny(const std::vector<EventMatcher>& matchers, const TimelineEvent& event);

/// What reopening does to a clock that closing had stopped (Calendars 6).
enum class OnReopen : std::uint8_t {
    Continue, ///< closed time is taken out, the rest of the target goes on
    Restart,  ///< the same round from zero, the full target again
    NewRound, ///< a further round with its own outcome; the former one keeps its own
};
/// What a start event does after a stop event other than closing has satisfied the clock.
enum class OnRepeat : std::uint8_t {
    Ignore,   ///< a satisfied clock is never moved (first response)
    Continue, ///< time goes on in the same round (time in a stage, summed over visits)
    NewRound, ///< each start opens its own round (next reply, each visit of a stage)
};

/// Another target or calendar where a field has a value; the first that fits wins.
struct ClockVariant {
    std::string field; ///< "severity", "class", "department", any field of the kind
    std::string value;
    std::optional<Timespan> target = {}; ///< absent = the clock's own
    std::string calendar = {};           ///< empty = the clock's own
};

enum class StepAudience : std::uint8_t { Holder, Supervisor, DepartmentHead, Role, Person };
/// Somebody is told when part of the target is used, or some time before or after the due time.
struct ClockStep {
    std::string name;                ///< stable: a notice is given once per (record, clock, step)
    std::optional<int> percent = {}; ///< of the target: 75, 100, 150 ...; else
    std::optional<Timespan> offset = {}; ///< from the due time, its side says before or after
    StepAudience to = StepAudience::Holder;
    std::string who = {}; ///< role or staff id for Role and Person
};

struct ClockSpec {
    std::string name;                     ///< "first_reply"
    std::vector<EventMatcher> start;      ///< any of these
    std::vector<EventMatcher> stop;       ///< any of these satisfies it
    std::vector<EventMatcher> after = {}; ///< a start counts only once one of these has happened
    std::optional<Timespan> target = {};  ///< absent only where a start is a field_date
    std::vector<ClockVariant> variants = {};
    std::string calendar = {}; ///< name; empty = the kind's or the desk's
    /// Absent = the default: "paused" for a clock that only "closed" stops, nothing for the others.
    std::optional<std::vector<EventMatcher>> pause = {};
    std::vector<EventMatcher> resume = {}; ///< empty = the resumed event
    /// Pauses give back at most this in all, on the clock's scale; of days, those after its start.
    std::optional<Timespan> pauseLimit = {};
    OnReopen reopen = OnReopen::Continue;
    OnRepeat repeat = OnRepeat::Ignore;
    std::vector<ClockStep> steps = {};
    std::string scope = {}; ///< whom it measures, for reports: "customer" (SLA), a department (OLA)
    std::string text = {};  ///< the declaration in the rulebook's own words, for the Why panel
};

} // namespace shouwen
