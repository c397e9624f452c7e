// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/holding.h"
#include "tests/core/metric/tickets.h"

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::vector<HoldingFigure> held(const std::vector<Ticket>& tickets)
{
    const Rulebook rules = deskRules();
    const MetricTerms terms = termsOf(rules);
    HoldingTally tally(terms, november());
    for (const Ticket& ticket : tickets)
        tally.take(ticket.record);
    return tally.finish();
}

} // namespace

TEST_CASE("Departments are charged with their working time within the month alone")
{
    // In quality from Friday 30 October 16:00 to Monday 2 November 10:00, then with sales for good.
    const auto all = held({Ticket("A", "2026-10-30T16:00")
                               .department("2026-10-30T16:00", "quality")
                               .department("2026-11-02T10:00", "sales")
                               .close("2026-11-02T11:30")});
    REQUIRE(all.size() == 2);
    CHECK(all[0].department == "quality");
    CHECK(all[0].time.working == 2 * 3600); // Monday 8 to 10
    CHECK(all[0].time.elapsed == 34 * 3600);
    CHECK(all[1].time.working == 5400);
    CHECK(all[1].held.counted == 0);
}

TEST_CASE(
    "Time after the month's end and closed time are nobody's; what lies there still is counted")
{
    const auto all = held({Ticket("A", "2026-11-30T16:00")
                               .department("2026-11-30T16:00", "quality")
                               .close("2026-12-10T09:00"),
                           Ticket("B", "2026-11-27T09:00")
                               .department("2026-11-27T09:00", "quality")
                               .close("2026-11-27T10:00")});
    REQUIRE(all.size() == 1);
    CHECK(numbers(all[0].held) == "A B-");
    CHECK(all[0].time.working == 2 * 3600);
    CHECK(all[0].held.mean() == 3600);
}

TEST_CASE("Returned work is told apart (P-2)")
{
    const auto all = held({Ticket("A", "2026-11-02T08:00")
                               .department("2026-11-02T08:00", "quality")
                               .raise("2026-11-02T09:00", EventKind::Returned, "sales")
                               .close("2026-11-02T11:00")});
    REQUIRE(all.size() == 2);
    CHECK(all[0].department == "sales");
    CHECK(all[0].returned.working == 2 * 3600);
    CHECK(all[1].returned.working == 0);
}
