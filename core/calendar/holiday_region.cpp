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

HolidayRegion withOwnYears(HolidayRegion shipped, const HolidayRegion& own)
{
    const HolidayRegion official = shipped;
    for (const int year : own.published) {
        if (official.isPublished(year))
            continue;
        const auto place =
            std::lower_bound(shipped.published.begin(), shipped.published.end(), year);
        shipped.notices.resize(shipped.published.size());
        const std::string* notice = own.noticeOf(year);
        shipped.notices.insert(shipped.notices.begin() + (place - shipped.published.begin()),
                               notice ? *notice : std::string());
        shipped.published.insert(place, year);
    }
    for (const HolidayDate& day : own.dates)
        if (!official.isPublished(static_cast<int>(day.date.year())))
            shipped.dates.push_back(day);
    std::sort(shipped.dates.begin(), shipped.dates.end(),
              [](const HolidayDate& a, const HolidayDate& b) { return a.date < b.date; });
    return shipped;
}

} // namespace shouwen
