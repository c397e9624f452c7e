// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A clock of a record: the one place that chooses target and calendar by the record's fields. While
// a clock runs, the fields as they are now decide; once it has stopped, those it was stopped under:
// a satisfied clock is never moved (design.md, Calendars 7). Pure.
#pragma once

#include "core/record/record.h"
#include "core/sla/clock.h"

#include <functional>

namespace shouwen {

struct RecordClockStatus {
    ClockTerms terms;
    const Calendar* calendar;
    ClockStatus status;
};

/// By name; empty is the kind's own. What it returns must outlive the status.
using NamedCalendar = std::function<const Calendar&(const std::string& name)>;

RecordClockStatus recordClock(const ClockSpec& spec, const Record& record,
                              const NamedCalendar& calendarNamed, Instant asOf);

} // namespace shouwen
