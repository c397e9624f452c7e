// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Short words for callers, wanted calls and plans in tests; a test names only what matters to it.
#pragma once

#include "core/callback/call_plan.h"
#include "tests/core/calendar/builders.h"

#include <map>
#include <set>

namespace shouwen::test {

inline RecordId idOf(std::uint32_t n)
{
    RecordId id = RecordId::zero();
    for (std::size_t i = 0; i < 4; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(n >> (24 - 8 * i));
    return id;
}

/// The factory's office with the holidays of China.
inline const Calendar& office()
{
    static const Calendar kOffice = [] {
        CalendarSpec spec = officeSpec();
        spec.holidays = "CN";
        return *Calendar::compile(spec, shippedRegion("CN"));
    }();
    return kOffice;
}

inline Caller caller(std::uint32_t n, std::string name, int perDay = 30)
{
    return {idOf(1'000'000 + n), std::move(name), perDay, 0, {}};
}

/// Preferred from 10:00 to 11:30 and from 15:30 to 17:00 (B-3); about a customer of its own.
inline WantedCall wanted(std::uint32_t n, std::string_view earliest, std::string_view due)
{
    WantedCall call{idOf(n), idOf(500'000 + n)};
    call.reason = "relationship";
    call.earliest = at(office(), earliest);
    call.due = at(office(), due);
    call.preferred = hours({"10:00-11:30", "15:30-17:00"});
    return call;
}

inline CallPlanning planning(std::string_view first, int days, std::vector<Caller> callers)
{
    CallPlanning out{office(), {}, date(first)};
    out.now = office().startOf(out.first);
    out.days = days;
    out.callers = std::move(callers);
    return out;
}

inline CallWeek everyDay(std::initializer_list<std::string_view> spans)
{
    CallWeek week;
    week.fill(hours(spans));
    return week;
}

/// "2026-11-23 10:00 张敏", or why it was left.
inline std::string placeOf(const CallPlanning& planning, const CallPlan& plan, std::size_t wanted)
{
    for (const PlannedCall& call : plan.placed)
        if (call.wanted == wanted)
            return formatDate(planning.calendar.dateAt(call.at)) + ' ' +
                   formatTimeOfDay(planning.calendar.ofDay(call.at)) + ' ' +
                   planning.callers[call.caller].name;
    for (const LeftCall& left : plan.left)
        if (left.wanted == wanted)
            return "left " + std::to_string(static_cast<int>(left.ground));
    return "lost";
}

inline const PlannedCall* placed(const CallPlan& plan, std::size_t wanted)
{
    for (const PlannedCall& call : plan.placed)
        if (call.wanted == wanted)
            return &call;
    return nullptr;
}

inline bool says(const std::vector<Reason>& reasons, std::string_view code)
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [code](const Reason& reason) { return code == reason.code; });
}

} // namespace shouwen::test
