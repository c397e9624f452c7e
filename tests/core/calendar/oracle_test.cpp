// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/random_calendar.h"
#include "tests/core/calendar/slow_calendar.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::uint64_t caseCount() { return std::getenv("SHOUWEN_LONG") ? 100'000 : 2'000; }

std::int64_t secondsOrNever(std::optional<Instant> t) { return t ? secondsOf(*t) : -1; }

/// Everything asked of both; a target beyond the painted window is compared only when reached.
void compare(const Calendar& calendar, const SlowCalendar& slow, const RandomCase& random)
{
    const Instant start = instantOfSeconds(random.start), end = instantOfSeconds(random.end);
    const std::int64_t expected = slow.elapsed(random.start, random.end);
    CHECK(calendar.elapsed(start, end) == expected);
    std::int64_t summed = 0;
    for (const CountedSpan& span : calendar.spans(start, end))
        summed += span.seconds();
    CHECK(summed == expected);
    CHECK(calendar.isOpen(start) == slow.isOpen(random.start));
    if (const std::int64_t due = slow.due(random.start, random.working); due >= 0)
        CHECK(secondsOrNever(calendar.due(start, Seconds(random.working))) == due);
    if (const std::int64_t due = slow.due(random.start, expected); expected > 0)
        CHECK(secondsOrNever(calendar.due(start, Seconds(expected))) == due);
    if (const std::int64_t from = slow.startFor(random.end, random.working); from >= 0)
        CHECK(secondsOrNever(calendar.startFor(end, Seconds(random.working))) == from);
    const Date day = calendar.dateAt(start);
    DayHours mine = calendar.dayInfo(day).hours, theirs = slow.hoursOf(day);
    const auto byOpen = [](const OpenSpan& a, const OpenSpan& b) { return a.open < b.open; };
    std::sort(theirs.begin(), theirs.end(), byOpen);
    CHECK(mine == theirs);
}

} // namespace

TEST_CASE("A calendar that paints every minute agrees, compiled or not (Calendars 1-3)")
{
    for (std::uint64_t seed = 1; seed <= caseCount(); ++seed) {
        const RandomCase random = randomCase(seed);
        INFO("seed " << seed << ", " << random.spec.zone << ", from "
                     << formatUtc(instantOfSeconds(random.start)) << " to "
                     << formatUtc(instantOfSeconds(random.end)));
        const SlowCalendar slow(random.spec, random.region.get(), random.start - 14 * 86'400,
                                random.end + 14 * 86'400, random.step);
        compare(compiled(random, true), slow, random);
        compare(compiled(random, false), slow, random);
    }
}
