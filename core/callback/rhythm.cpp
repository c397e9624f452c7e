// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/rhythm.h"

#include <algorithm>

namespace shouwen {

Timespan stretched(const Timespan& span, int percent)
{
    Timespan out = span;
    if (span.count > 0)
        out.count = std::max<std::int64_t>(1, span.count * percent / 100);
    return out;
}

std::optional<Occurrence> occurrenceBy(const Rhythm& rhythm, Instant anchor,
                                       const Calendar& calendar, Instant horizon)
{
    constexpr int kMost = 100'000; // every hour for eleven years
    std::optional<Occurrence> found;
    Instant last = anchor;
    for (int n = 1; n <= kMost; ++n) {
        const auto index = static_cast<std::size_t>(n - 1);
        if (rhythm.due.empty() || (index >= rhythm.due.size() && !rhythm.repeats))
            break;
        const Timespan& span = rhythm.due[std::min(index, rhythm.due.size() - 1)];
        const auto due = apply(stretched(span, rhythm.stretch), last, calendar);
        if (!due || *due <= last || *due > horizon)
            break;
        found = Occurrence{n, *due};
        // The end of a day belongs to it: the next is counted from that day, not from the one
        // after.
        last = calendar.startOf(calendar.dateAt(*due)) == *due ? *due - Milliseconds(1) : *due;
    }
    return found;
}

} // namespace shouwen
