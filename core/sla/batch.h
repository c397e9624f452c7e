// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Due times of very many running clocks at once, after a calendar has changed: columns in, columns
// out, no timeline read. What a clock needs is its start, its target and the working time that
// pauses and closing have given back since. Pure; any thread, disjoint ranges at the same time.
#pragma once

#include "core/calendar/calendar.h"

#include <limits>
#include <span>

namespace shouwen {

/// Columns of the same length. Times are UTC seconds.
struct RunningClocks {
    std::span<const std::int64_t> started;
    std::span<const std::int32_t> target;    ///< working seconds, with extension
    std::span<const std::int32_t> givenBack; ///< working seconds between start and now not counted
};
struct DerivedClocks {
    std::span<std::int64_t> due;       ///< kNeverDue when the calendar never opens long enough
    std::span<std::int64_t> remaining; ///< working seconds left at asOf; negative = overdue by
    std::span<std::uint8_t> late;      ///< 1 when the target is used up before asOf
};
inline constexpr std::int64_t kNeverDue = std::numeric_limits<std::int64_t>::max();

void rederive(const Calendar& calendar, Instant asOf, const RunningClocks& clocks,
              const DerivedClocks& derived);

} // namespace shouwen
