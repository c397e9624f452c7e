// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/property.h"
#include "tests/core/calendar/random_calendar.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// A random calendar, compiled or not, with instants around its case.
struct Drawn {
    RandomCase random;
    Calendar calendar;
    Instant instant() const
    {
        return instantOfSeconds(random.start + *rc::gen::inRange<std::int64_t>(0, 20 * 86'400));
    }
    Seconds target() const { return Seconds(*rc::gen::inRange<std::int64_t>(1, 400'000)); }
};

Drawn draw()
{
    RandomCase random = randomCase(*rc::gen::arbitrary<std::uint64_t>());
    const bool withTable = *rc::gen::inRange(0, 4) == 0; // compiling takes most of the time
    Calendar calendar = compiled(random, withTable);
    return {std::move(random), std::move(calendar)};
}

} // namespace

TEST_CASE("elapsed(start, due(start, n)) == n, and not a second earlier (Calendars 2)")
{
    CHECK(holdsFor(kManyCases, [] {
        const Drawn drawn = draw();
        const Instant start = drawn.instant();
        const Seconds n = drawn.target();
        const auto due = drawn.calendar.due(start, n);
        RC_PRE(due.has_value());
        RC_ASSERT(drawn.calendar.elapsed(start, *due) == n.count());
        RC_ASSERT(drawn.calendar.elapsed(start, *due - Seconds(1)) == n.count() - 1);
    }));
}

TEST_CASE("startFor gives back what due took")
{
    CHECK(holdsFor(kManyCases, [] {
        const Drawn drawn = draw();
        const Instant end = drawn.instant();
        const Seconds n = drawn.target();
        const auto start = drawn.calendar.startFor(end, n);
        RC_PRE(start.has_value());
        RC_ASSERT(drawn.calendar.elapsed(*start, end) == n.count());
        RC_ASSERT(drawn.calendar.elapsed(*start + Seconds(1), end) == n.count() - 1);
    }));
}

TEST_CASE("The due time is monotone in start and in target")
{
    CHECK(holdsFor(kManyCases, [] {
        const Drawn drawn = draw();
        Instant a = drawn.instant(), b = drawn.instant();
        Seconds m = drawn.target(), n = drawn.target();
        if (b < a)
            std::swap(a, b);
        if (n < m)
            std::swap(m, n);
        const auto dueAM = drawn.calendar.due(a, m);
        const auto dueBN = drawn.calendar.due(b, n);
        RC_PRE(dueBN.has_value());
        RC_ASSERT(dueAM.has_value());
        RC_ASSERT(*dueAM <= *drawn.calendar.due(b, m));
        RC_ASSERT(*drawn.calendar.due(a, n) <= *dueBN);
    }));
}

TEST_CASE("Splitting an interval anywhere conserves its working time")
{
    CHECK(holdsFor(kManyCases, [] {
        const Drawn drawn = draw();
        std::array<Instant, 3> t = {drawn.instant(), drawn.instant(), drawn.instant()};
        std::sort(t.begin(), t.end());
        const Calendar& calendar = drawn.calendar;
        RC_ASSERT(calendar.elapsed(t[0], t[1]) + calendar.elapsed(t[1], t[2]) ==
                  calendar.elapsed(t[0], t[2]));
        std::int64_t summed = 0;
        for (const CountedSpan& span : calendar.spans(t[0], t[2]))
            summed += span.seconds();
        RC_ASSERT(summed == calendar.elapsed(t[0], t[2]));
    }));
}

TEST_CASE("Waiting n and then m is waiting n + m")
{
    CHECK(holdsFor(kManyCases, [] {
        const Drawn drawn = draw();
        const Instant start = drawn.instant();
        const Seconds n = drawn.target(), m = drawn.target();
        const auto first = drawn.calendar.due(start, n);
        RC_PRE(first.has_value());
        RC_ASSERT(drawn.calendar.due(*first, m) == drawn.calendar.due(start, n + m));
    }));
}
