// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_region.h"

#include "core/calendar/calendar_spec.h"

#include <algorithm>

namespace shouwen {

const HolidayDate* HolidayRegion::find(Date date) const
{
    const auto at = std::lower_bound(dates.begin(), dates.end(), date,
                                     [](const HolidayDate& a, Date b) { return a.date < b; });
    return at != dates.end() && at->date == date ? &*at : nullptr;
}

bool HolidayRegion::isPublished(int year) const
{
    return std::binary_search(published.begin(), published.end(), year);
}

bool HolidayRegion::isWorkday(Date date) const
{
    if (const HolidayDate* day = find(date))
        return day->kind == HolidayKind::Work;
    return !rest[weekdayIndex(std::chrono::weekday(date))];
}

const std::string* HolidayRegion::noticeOf(int year) const
{
    const auto at = std::lower_bound(published.begin(), published.end(), year);
    if (at == published.end() || *at != year)
        return nullptr;
    const auto index = static_cast<std::size_t>(at - published.begin());
    return index < notices.size() ? &notices[index] : nullptr;
}

} // namespace shouwen
