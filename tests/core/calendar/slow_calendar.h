// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second implementation of the calendar, as slow and obvious as can be: it paints every open
// second or minute of a window and counts them one by one. It shares no code with core/calendar
// but the plain data of the spec; zones come from the platform.
#pragma once

#include "core/base/zone.h"
#include "core/calendar/calendar_spec.h"
#include "core/calendar/holiday_region.h"

#include <vector>

namespace shouwen::test {

class SlowCalendar {
public:
    /// Paints from two days before `from` to two days after `to`. `step` is 1 or 60 seconds; with
    /// 60 every edge must lie on a full minute.
    SlowCalendar(const CalendarSpec& spec, const HolidayRegion* region, std::int64_t from,
                 std::int64_t to, std::int64_t step);

    bool isOpen(std::int64_t t) const;
    std::int64_t elapsed(std::int64_t from, std::int64_t to) const;
    /// -1 when not reached within the window.
    std::int64_t due(std::int64_t start, std::int64_t working) const;
    std::int64_t startFor(std::int64_t end, std::int64_t working) const;
    DayHours hoursOf(Date date) const;

private:
    void paint(Date date);

    const CalendarSpec& m_spec;
    const HolidayRegion* m_region;
    Zone m_zone;
    std::int64_t m_first;
    std::int64_t m_end;
    std::int64_t m_step;
    std::vector<bool> m_open; ///< one entry a step
};

} // namespace shouwen::test
