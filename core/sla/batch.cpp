// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/batch.h"

namespace shouwen {
namespace {

/// The same by way of the calendar's general functions: any start, any target.
void rederiveOne(const Calendar& calendar, Instant asOf, const RunningClocks& clocks,
                 const DerivedClocks& derived, std::size_t i)
{
    const Instant start = instantOfSeconds(clocks.started[i]);
    const std::int64_t budget = std::int64_t{clocks.target[i]} + std::int64_t{clocks.givenBack[i]};
    const auto due = calendar.due(start, Seconds(budget));
    derived.due[i] = due ? secondsOf(*due) : kNeverDue;
    derived.remaining[i] = budget - calendar.elapsed(start, asOf) + calendar.elapsed(asOf, start);
    derived.late[i] = derived.remaining[i] < 0;
}

} // namespace

void rederive(const Calendar& calendar, Instant asOf, const RunningClocks& clocks,
              const DerivedClocks& derived)
{
    const SegmentTable& table = calendar.table();
    const std::size_t n = clocks.started.size();
    if (!table.covers(secondsOf(asOf))) {
        for (std::size_t i = 0; i < n; ++i)
            rederiveOne(calendar, asOf, clocks, derived, i);
        return;
    }
    const std::int64_t now = table.workedAt(secondsOf(asOf));
    for (std::size_t i = 0; i < n; ++i) {
        const std::int64_t start = clocks.started[i];
        const std::int64_t budget =
            std::int64_t{clocks.target[i]} + std::int64_t{clocks.givenBack[i]};
        const std::int64_t position = table.covers(start) ? table.workedAt(start) + budget : -1;
        if (budget <= 0 || position < 0 || position > table.total()) [[unlikely]] {
            rederiveOne(calendar, asOf, clocks, derived, i);
            continue;
        }
        derived.due[i] = table.instantOf(position);
        derived.remaining[i] = position - now;
        derived.late[i] = position < now;
    }
}

} // namespace shouwen
