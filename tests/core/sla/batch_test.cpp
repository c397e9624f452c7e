// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/batch.h"
#include "tests/core/calendar/builders.h"

using namespace shouwen;
using namespace shouwen::test;

namespace {

struct Columns {
    std::vector<std::int64_t> started;
    std::vector<std::int32_t> target, givenBack;
    std::vector<std::int64_t> due, remaining;
    std::vector<std::uint8_t> late;

    void add(const Calendar& calendar, const char* start, std::int32_t seconds, std::int32_t back)
    {
        started.push_back(secondsOf(at(calendar, start)));
        target.push_back(seconds);
        givenBack.push_back(back);
    }
    void derive(const Calendar& calendar, const char* now)
    {
        due.resize(started.size());
        remaining.resize(started.size());
        late.resize(started.size());
        rederive(calendar, at(calendar, now), {started, target, givenBack}, {due, remaining, late});
    }
};

Columns someClocks(const Calendar& calendar)
{
    Columns columns;
    columns.add(calendar, "2026-11-23T08:00", 4 * 3600, 0);
    columns.add(calendar, "2026-11-23T08:00", 4 * 3600, 3600);
    columns.add(calendar, "2026-11-24T08:00", 3600, 0);   // starts after now
    columns.add(calendar, "2023-11-24T08:00", 3600, 0);   // before the table
    columns.add(calendar, "2026-12-31T16:00", 36'000, 0); // ends after the table
    columns.add(calendar, "2026-11-23T08:00", 0, 0);
    return columns;
}

} // namespace

TEST_CASE("Due, remaining and late of a column of clocks, inside the compiled years and outside")
{
    const Calendar calendar = *Calendar::compile(officeSpec(), {}, {2026, 2026});
    Columns columns = someClocks(calendar);
    for (const char* now : {"2026-11-23T13:30", "2025-11-24T09:00"}) {
        columns.derive(calendar, now);
        for (std::size_t i = 0; i < columns.due.size(); ++i) {
            const Instant start = instantOfSeconds(columns.started[i]);
            const Seconds budget(columns.target[i] + columns.givenBack[i]);
            INFO(now << ", clock " << i);
            CHECK(instantOfSeconds(columns.due[i]) == calendar.due(start, budget));
            const std::int64_t left = budget.count() - calendar.elapsed(start, at(calendar, now)) +
                                      calendar.elapsed(at(calendar, now), start);
            CHECK(columns.remaining[i] == left);
            CHECK(columns.late[i] == (left < 0));
        }
    }
    columns.derive(calendar, "2026-11-23T13:30");
    CHECK(calendar.format(instantOfSeconds(columns.due[0])).substr(0, 16) == "2026-11-23T12:00");
    CHECK(columns.remaining[0] == -1800);
    CHECK(columns.remaining[1] == 1800);
    CHECK(columns.late == std::vector<std::uint8_t>{1, 0, 0, 1, 0, 1});
}

TEST_CASE("A calendar that never opens has clocks that are never due")
{
    const Calendar calendar = *Calendar::compile(CalendarSpec{});
    Columns columns = someClocks(calendar);
    columns.derive(calendar, "2026-11-23T13:30");
    for (const std::int64_t due : columns.due)
        CHECK(due == kNeverDue);
}
