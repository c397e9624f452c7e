// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a rule wants a customer called (B-2): the first call some time after the anchor, the others
// each after the one before. Counted from the promise, not from the call made, so that a call made
// late makes nothing else late. Refuses nothing: a span that never ends (a calendar that does not
// open) ends the series. Pure, any thread.
#pragma once

#include "core/calendar/calendar.h"
#include "core/calendar/timespan.h"

#include <optional>
#include <vector>

namespace shouwen {

struct Rhythm {
    std::vector<Timespan> due; ///< first, second ...
    bool repeats = false;      ///< the last one again and again
    int stretch = 100;         ///< per cent; 200 for who dislikes calls (B-3)
};

struct Occurrence {
    int n; ///< 1 is the first
    Instant due;
    bool operator==(const Occurrence&) const = default;
};

/// The one to be called for when plans reach until `horizon`: the latest due by then. Earlier ones
/// that nobody made are not made up for: one call answers them all. Nothing while the first is
/// still to come.
std::optional<Occurrence> occurrenceBy(const Rhythm& rhythm, Instant anchor,
                                       const Calendar& calendar, Instant horizon);
/// A span some per cent as long; what has no length (a weekday, the same day) stays.
Timespan stretched(const Timespan& span, int percent);

} // namespace shouwen
