// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random calendars and instants around clock changes, holidays and year ends; same seed, same case.
#pragma once

#include "core/base/seams.h"
#include "core/calendar/calendar.h"

namespace shouwen::test {

struct RandomCase {
    CalendarSpec spec;
    std::shared_ptr<const HolidayRegion> region;
    std::int64_t step = 60;   ///< every edge is a multiple of this, seconds
    std::int64_t start = 0;   ///< UTC seconds
    std::int64_t end = 0;     ///< at most some days later
    std::int64_t working = 0; ///< a target that often ends within the window
};

RandomCase randomCase(std::uint64_t seed);
/// Both kinds of calendar: years around the case compiled, or none.
Calendar compiled(const RandomCase& random, bool withTable);

} // namespace shouwen::test
