// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/callback/calls.h"

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::vector<std::string> objected(const CallPlanning& plan, const WantedCall& call,
                                  std::string_view when, const StaffId& who)
{
    std::vector<std::string> out;
    for (const Reason& reason : objections(plan, call, at(office(), when), who))
        out.emplace_back(reason.code);
    return out;
}

} // namespace

TEST_CASE("Every choice says its day, hour and person")
{
    auto plan = planning("2026-11-23", 5, {caller(1, "张敏"), caller(2, "王芳")});
    WantedCall call = wanted(1, "2026-11-24 00:00", "2026-11-27 17:00");
    call.named = plan.callers[1].id;
    const CallPlan out = planCalls(plan, {call});
    const auto why = whyPlanned(plan, call, out.placed.front());
    REQUIRE(why.size() == 3);
    CHECK(plainText(why[0]) ==
          "2026-11-24 is the least filled day from 2026-11-24 until it is due, 2026-11-27");
    CHECK(plainText(why[1]) == "10:00 lies in the preferred hours, 10:00-11:30, 15:30-17:00");
    CHECK(plainText(why[2]) == "王芳 looks after this customer");
}

TEST_CASE("Why not then: everything that speaks against it at once")
{
    auto plan = planning("2026-09-28", 14, {caller(1, "张敏", 1), caller(2, "王芳")});
    const StaffId zhang = plan.callers[0].id, wang = plan.callers[1].id;
    plan.callers[1].away.push_back({date("2026-09-29"), date("2026-09-30")});
    plan.booked.push_back({idOf(90), idOf(91), "usage", zhang, at(office(), "2026-09-28 10:00")});
    WantedCall call = wanted(1, "2026-09-28 00:00", "2026-09-30 17:00");

    CHECK(objected(plan, call, "2026-09-28 10:30", wang).empty());
    CHECK(objected(plan, call, "2026-09-28 10:03", zhang) ==
          std::vector<std::string>{"plan.taken", "plan.full"});
    CHECK(objected(plan, call, "2026-09-29 12:10", wang) ==
          std::vector<std::string>{"plan.outside", "plan.away"});
    CHECK(objected(plan, call, "2026-10-01 10:00", zhang) ==
          std::vector<std::string>{"plan.after_due", "plan.closed_day"});
    CHECK(objected(plan, call, "2026-09-27 10:00", zhang) ==
          std::vector<std::string>{"plan.past", "plan.closed_day"});
    CHECK(objected(plan, call, "2026-09-28 10:30", idOf(7)) ==
          std::vector<std::string>{"plan.who"});
    call.never = wang;
    call.doNotDisturb = true;
    call.own = everyDay({"15:30-17:00"});
    CHECK(objected(plan, call, "2026-09-28 10:30", wang) ==
          std::vector<std::string>{"plan.disturb", "plan.own_outside", "plan.about"});
}

TEST_CASE("A call moved within its own time does not stand in its own way")
{
    auto plan = planning("2026-11-23", 5, {caller(1, "张敏", 1)});
    const WantedCall call = wanted(1, "2026-11-23 00:00", "2026-11-27 17:00");
    plan.booked.push_back(
        {call.id, call.about, call.reason, plan.callers[0].id, at(office(), "2026-11-23 10:00")});
    CHECK(objected(plan, call, "2026-11-23 10:02", plan.callers[0].id).empty());
    WantedCall other = wanted(2, "2026-11-23 00:00", "2026-11-27 17:00");
    other.about = call.about;
    CHECK(objected(plan, other, "2026-11-24 10:00", plan.callers[0].id) ==
          std::vector<std::string>{"plan.same_reason_at"});
}
