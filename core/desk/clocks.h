// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clocks of one record as of an instant: declarations of its kind, the calendar each counts by,
// and what core/sla makes of the timeline. Not for others to include.
#pragma once

#include "core/desk/impl.h"
#include "core/sla/record_clock.h"

namespace shouwen {

struct RecordClock {
    const ClockSpec* spec;
    std::optional<Timespan> target; ///< after variants
    const Calendar* calendar;       ///< the one it counts by
    ClockStatus status;
};

/// In order of name; clocks that have not started are there as well.
std::vector<RecordClock> recordClocks(const Desk::Impl& desk, const KindDef& kind,
                                      const Record& record, Instant asOf);
/// What is written into the move that ends a record (Calendars 7): clocks that have run.
std::vector<ClockOutcome> clockOutcomes(const Desk::Impl& desk, const KindDef& kind,
                                        const Record& record, Instant asOf);
/// A written outcome of a closed record, and what the whole timeline gives now.
struct OutcomeChange {
    ClockOutcome written, now;
};
/// Each worked out by the rulebook it was written under: a later one changes nothing that is
/// closed.
Result<std::vector<OutcomeChange>> changedOutcomes(const Desk::Impl& desk, const Record& record);
/// waiting | running | paused | met | missed | ended.
const char* clockWord(ClockState state);
ClockView viewOf(const RecordClock& clock, const KindDef& kind, const Record& record, Instant asOf);

} // namespace shouwen
