// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk.h"

#include "desk_store.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::unique_ptr<BulkAppend> begin(DeskStore& desk)
{
    auto bulk = BulkAppend::begin(*desk);
    if (!bulk)
        FAIL(bulk.error().plainText());
    return *std::move(bulk);
}

void addComplaint(DeskStore& desk, BulkAppend& bulk, std::uint64_t n)
{
    Draft draft = desk.draft();
    draft.add(recordId(n), {}, Op::Open, desk.complaint()).number = NumberRequest{"TS", 2026, {}};
    const auto entries = bulk.add(draft, desk.clock.now());
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().open.find("TS-26-1-") != std::string::npos);
}

} // namespace

TEST_CASE("What comes through the bulk door is what single commands would have made")
{
    DeskStore desk;
    {
        auto bulk = begin(desk);
        for (std::uint64_t n = 900; n < 920; ++n)
            addComplaint(desk, *bulk, n);
        REQUIRE(bulk->commit());
        addComplaint(desk, *bulk, 920);
        REQUIRE(bulk->finish({}));
    }
    CHECK(findings(*desk).empty());
    CHECK(desk.load(recordId(920)).number.substr(0, 3) == "TS-");
    const auto found = desk->read().search({.words = "屏幕"}, desk.me());
    REQUIRE(found);
    CHECK(found->rows.size() == 21);
    desk.openComplaint("接着来");
    CHECK(findings(*desk).empty());
}

TEST_CASE("F05: a store left in the middle of a bulk run makes its tables when it is opened next")
{
    DeskStore desk;
    {
        auto bulk = begin(desk);
        addComplaint(desk, *bulk, 900);
        REQUIRE(bulk->commit());
        Draft command = desk.draft();
        command.add(recordId(1), {}, Op::Open, desk.complaint());
        CHECK_FALSE(desk->append(command));
        addComplaint(desk, *bulk, 901); // never committed
    }
    desk.reopen();
    CHECK(desk.load(recordId(900)).kind == "complaint");
    CHECK_FALSE(*desk->read().find(recordId(901)));
    CHECK(findings(*desk).empty());
}
