// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an administrator is told of desks that were copied, and of exchange that has stopped.
#include "core/sync/exchange.h"
#include "tests/simulation/replica.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;

namespace {

void openTicket(Replica& desk, std::uint8_t id)
{
    Draft d(Space::Work, StaffId::zero(), "clerk", simulatedRules()->id);
    OpenOp open{.at = desk.clock.now(), .kind = "ticket", .number = {}, .state = "fresh"};
    open.privateFields.emplace("title", Value("外套色差"));
    d.add(RecordId{{id}}, {}, Op::Open, open);
    d.entries.back().number = NumberRequest{"T", 2026};
    REQUIRE(desk.store().append(d));
}

std::vector<std::string> told(Replica& desk, const std::string& accept = {})
{
    desk.close();
    const auto opened = Desk::open(desk.path(), DeskAccess::Own, desk.seams());
    REQUIRE(opened);
    const Person boss = (*opened)->staff().front();
    if (!accept.empty()) {
        REQUIRE(desk.disk.makeFolder(desk.disk.path("in")));
        const auto taken = (*opened)->bundleIn(boss, desk.disk.path("in"), accept, {});
        if (!taken)
            FAIL(taken.error().plainText());
    }
    const auto found = (*opened)->findings(boss);
    REQUIRE(found);
    std::vector<std::string> out;
    for (const FindingView& finding : *found)
        out.push_back(finding.code + ' ' + finding.number);
    return out;
}

} // namespace

TEST_CASE("a desk that was copied unnoticed is told of, with the numbers it gave twice (F14, I13)")
{
    Replica desk(1, 71), twin(2, 72);
    REQUIRE(desk.found() == "");
    openTicket(desk, 10);
    CHECK(told(desk).empty());
    twin.disk.put(desk.disk.image());
    REQUIRE(desk.open() == "");
    REQUIRE(twin.open() == "");
    openTicket(desk, 11);
    openTicket(twin, 12);
    REQUIRE(desk.store().admit(twin.entries()));
    const auto found = told(desk);
    REQUIRE(found.size() == 2);
    CHECK(found.front().starts_with("fork "));
    CHECK(found.back() == "number.twice T-26-1-00002-0");
}

TEST_CASE("an exchange that has stopped is told of until an administrator lets it go on (F40)")
{
    Replica desk(1, 73);
    REQUIRE(desk.found() == "");
    CHECK(told(desk).empty());
    REQUIRE(desk.open() == "");
    REQUIRE(desk.store().keepFact("stopped", "2"));
    CHECK(told(desk) == std::vector<std::string>{"stopped "});
    CHECK(told(desk, "stopped").empty());
}
