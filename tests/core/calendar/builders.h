// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Short words for calendars and instants in tests; defaults are the general office of P-3.
#pragma once

#include "core/calendar/calendar.h"
#include "core/calendar/holidays.h"

#include <catch2/catch.hpp>

#include <initializer_list>
#include <string_view>

namespace shouwen::test {

inline DayHours hours(std::initializer_list<std::string_view> spans)
{
    DayHours found;
    for (const std::string_view span : spans)
        found.push_back(*parseOpenSpan(span));
    return found;
}

inline Date date(std::string_view text) { return *parseDate(text); }

/// Monday to Friday 08:00-12:00 and 13:00-17:00.
inline CalendarSpec officeSpec(std::string zone = "Asia/Shanghai")
{
    CalendarSpec spec{.name = "office", .zone = std::move(zone)};
    for (std::size_t i = 0; i < 5; ++i)
        spec.week[i] = hours({"08:00-12:00", "13:00-17:00"});
    return spec;
}

/// The same hours on each day of the week.
inline CalendarSpec dailySpec(std::initializer_list<std::string_view> spans,
                              std::string zone = "Asia/Shanghai")
{
    CalendarSpec spec{.name = "daily", .zone = std::move(zone)};
    spec.week.fill(hours(spans));
    return spec;
}

/// Both ways of counting: a calendar with compiled years and one that walks days.
struct BothWays {
    Calendar compiled;
    Calendar walking;
};
inline BothWays bothWays(const CalendarSpec& spec, CompiledYears years = {2024, 2027})
{
    const auto region = shippedRegion(spec.holidays);
    return {*Calendar::compile(spec, region, years), *Calendar::compile(spec, region, {1, 0})};
}

/// Civil time of the calendar's zone, or with an offset.
inline Instant at(const Calendar& calendar, std::string_view text)
{
    const auto t = calendar.parse(text);
    REQUIRE(t);
    return *t;
}

/// The due time as civil text "2026-11-23T17:00:00"; "never" when there is none.
inline std::string dueText(const Calendar& calendar, std::string_view start, std::int64_t seconds)
{
    const auto due = calendar.due(at(calendar, start), Seconds(seconds));
    return due ? calendar.format(*due).substr(0, 19) : "never";
}

inline std::int64_t elapsed(const Calendar& calendar, std::string_view from, std::string_view to)
{
    return calendar.elapsed(at(calendar, from), at(calendar, to));
}

inline constexpr std::int64_t kHour = 3600;

} // namespace shouwen::test
