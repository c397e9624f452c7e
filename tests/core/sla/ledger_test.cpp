// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ledger.h"
#include "tests/core/sla/timelines.h"

using namespace shouwen;
using namespace shouwen::test;
using enum EventKind;

namespace {

Timeline travelled()
{
    return timeline({{"2026-11-23T08:00", Opened},
                     {"2026-11-23T09:00", HolderSet, "an"},
                     {"2026-11-23T10:00", DepartmentSet, "quality"},
                     {"2026-11-23T10:00", HolderSet, "bo"},
                     {"2026-11-23T14:00", Returned, "desk"},
                     {"2026-11-23T14:00", HolderSet, "an"},
                     {"2026-11-23T16:00", DepartmentSet, "quality"},
                     {"2026-11-23T16:30", Closed},
                     {"2026-11-24T08:00", HolderSet, "cy"},
                     {"2026-11-24T09:00", Reopened},
                     {"2026-11-24T10:00", HolderSet, ""},
                     {"2026-11-24T11:00", Closed}});
}

} // namespace

TEST_CASE("What came with a merge is not held twice: the merged ticket has a ledger of its own")
{
    Timeline events = travelled();
    const auto before = holdingLedger(events, office(), at(office(), "2026-12-01T08:00"));
    events.insert(events.begin(),
                  {at(office(), "2026-11-20T08:00"), 40, Opened, {}, "entry of the merge"});
    const auto after = holdingLedger(events, office(), at(office(), "2026-12-01T08:00"));
    CHECK(after.whole == before.whole);
    CHECK(after.rows.front().from == before.rows.front().from);
}

TEST_CASE("Each person and department is charged with what it held; returned work apart (N3)")
{
    const auto ledger = holdingLedger(travelled(), office(), at(office(), "2026-12-01T08:00"));
    CHECK(ledger.byHolder.at("") == HeldTime{2 * kHour, 2 * kHour});
    CHECK(ledger.byHolder.at("an") == HeldTime{kHour + 2 * kHour + 1800, kHour + 2 * kHour + 1800});
    CHECK(ledger.byHolder.at("bo") == HeldTime{3 * kHour, 4 * kHour}); // noon between
    CHECK(ledger.byHolder.at("cy") == HeldTime{kHour, kHour});
    CHECK(ledger.byDepartment.at("quality").working == 3 * kHour + 1800 + 2 * kHour);
    CHECK(ledger.byDepartment.at("desk").working == 2 * kHour);
    CHECK(ledger.returnedTo.at("desk") == HeldTime{2 * kHour, 2 * kHour});
    CHECK(ledger.returnedTo.size() == 1);
    CHECK(ledger.returns == 1);
    CHECK(ledger.handOvers == 3);
    CHECK(ledger.whole == HeldTime{9 * kHour + 1800, 10 * kHour + 1800});
}

TEST_CASE("Rows follow each other without gaps but for closed time")
{
    const auto ledger = holdingLedger(travelled(), office(), at(office(), "2026-11-24T10:30"));
    REQUIRE(ledger.rows.size() == 7);
    CHECK(holdingLedger(travelled(), office(), at(office(), "2026-11-23T14:00")).returns == 1);
    CHECK(holdingLedger(travelled(), office(), at(office(), "2026-11-23T13:59")).returns == 0);
    for (std::size_t i = 1; i < ledger.rows.size(); ++i)
        CHECK((ledger.rows[i].from == ledger.rows[i - 1].to ||
               text(ledger.rows[i].from) == "2026-11-24T09:00"));
    CHECK(ledger.rows[3].isReturned);
    CHECK_FALSE(ledger.rows[4].isReturned);
    CHECK(text(ledger.rows.back().to) == "2026-11-24T10:30");
}

TEST_CASE("A return that stays in the department still begins a row of returned work")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T08:00", DepartmentSet, "desk"},
                                      {"2026-11-23T09:00", Returned, "desk"},
                                      {"2026-11-23T10:00", Opened},
                                      {"2026-11-23T11:00", HolderSet, "an"},
                                      {"2026-11-23T12:00", Merged},
                                      {"2026-11-23T13:00", HolderSet, "bo"}});
    const auto ledger = holdingLedger(events, office(), at(office(), "2026-11-24T08:00"));
    REQUIRE(ledger.rows.size() == 3);
    CHECK_FALSE(ledger.rows[0].isReturned);
    CHECK(ledger.rows[1].isReturned);
    CHECK_FALSE(ledger.rows[2].isReturned);
    CHECK(ledger.whole.working == 4 * kHour);
    CHECK(ledger.handOvers == 1);
}

TEST_CASE("Nothing is held before opening or while never reopened")
{
    CHECK(holdingLedger({}, office(), at(office(), "2026-11-24T08:00")).rows.empty());
    const Timeline events =
        timeline({{"2026-11-23T08:00", Reopened}, {"2026-11-23T09:00", HolderSet, "an"}});
    CHECK(holdingLedger(events, office(), at(office(), "2026-11-24T08:00")).rows.empty());
    const Timeline later = timeline({{"2026-11-25T08:00", Opened}});
    CHECK(holdingLedger(later, office(), at(office(), "2026-11-24T08:00")).whole == HeldTime{});
}
