// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/callback/calls.h"

using namespace shouwen;
using namespace shouwen::test;

TEST_CASE("B-3: calls come in the preferred hours first, then in the others of the day")
{
    auto plan = planning("2026-11-23", 1, {caller(1, "张敏", 60)});
    std::vector<WantedCall> calls;
    for (std::uint32_t i = 0; i < 40; ++i)
        calls.push_back(wanted(i, "2026-11-23 08:00", "2026-11-23 17:00"));
    const CallPlan out = planCalls(plan, calls);
    REQUIRE(out.placed.size() == 40);
    int preferred = 0;
    for (const PlannedCall& call : out.placed)
        preferred += call.hour == HourGround::Preferred ? 1 : 0;
    CHECK(preferred == 36); // three hours of five minutes each
    CHECK(placeOf(plan, out, 0) == "2026-11-23 10:00 张敏");
    CHECK(placeOf(plan, out, 36) == "2026-11-23 08:00 张敏");
}

TEST_CASE("B-3: the customer's own hours win over the preferred ones")
{
    auto plan = planning("2026-11-23", 5, {caller(1, "张敏")});
    WantedCall call = wanted(1, "2026-11-23 08:00", "2026-11-27 17:00");
    call.own = everyDay({"13:30-14:00"});
    WantedCall evening = wanted(2, "2026-11-23 08:00", "2026-11-27 17:00");
    evening.own = everyDay({"18:30-20:30"});
    const CallPlan out = planCalls(plan, {call, evening});
    CHECK(placeOf(plan, out, 0) == "2026-11-23 13:30 张敏");
    REQUIRE(out.left.size() == 1);
    CHECK(out.left.front().ground == LeftGround::NoHours);
    CHECK(std::string(whyLeft(plan, evening, out.left.front()).code) == "plan.no_hours");
}

TEST_CASE("B-3: whoever does not want to be disturbed is never called, and it is said")
{
    auto plan = planning("2026-11-23", 5, {caller(1, "张敏")});
    WantedCall call = wanted(1, "2026-11-23 08:00", "2026-11-24 17:00");
    call.doNotDisturb = true;
    const CallPlan out = planCalls(plan, {call});
    CHECK(out.placed.empty());
    REQUIRE(out.left.size() == 1);
    CHECK(std::string(whyLeft(plan, call, out.left.front()).code) == "plan.disturb");
}

TEST_CASE("B-3: two people never call for the same reason")
{
    auto plan = planning("2026-11-23", 5, {caller(1, "张敏"), caller(2, "王芳")});
    WantedCall first = wanted(1, "2026-11-23 08:00", "2026-11-24 17:00");
    WantedCall again = wanted(2, "2026-11-23 08:00", "2026-11-26 17:00");
    again.about = first.about;
    WantedCall other = again;
    other.id = idOf(3);
    other.reason = "after_complaint";
    const CallPlan out = planCalls(plan, {first, again, other});
    CHECK(out.placed.size() == 2);
    REQUIRE(out.left.size() == 1);
    CHECK(out.left.front().wanted == 1);
    CHECK(out.left.front().ground == LeftGround::SameReason);
    CHECK(out.left.front().other == first.id);

    plan.booked.push_back({idOf(9), first.about, "relationship", plan.callers[1].id,
                           at(office(), "2026-12-01 10:00")});
    CHECK(planCalls(plan, {first, again, other}).placed.size() == 1);
}

TEST_CASE("B-7: 2,990 callbacks are spread over a week by capacity and absence")
{
    std::vector<Caller> people;
    for (std::uint32_t i = 0; i < 10; ++i)
        people.push_back(caller(i, "客服" + std::to_string(i), 72));
    people[3].away.push_back({date("2026-11-25"), date("2026-11-26")});
    people[4].perDay = 36; // half a day
    auto plan = planning("2026-11-23", 7, people);
    std::vector<WantedCall> calls;
    for (std::uint32_t i = 0; i < 2990; ++i)
        calls.push_back(wanted(i, "2026-11-23 08:00", "2026-11-27 17:00"));
    const CallPlan out = planCalls(plan, calls);
    CHECK(out.placed.size() == 2990);
    CHECK(out.level);
    // 3,276 would fit: everybody's days are filled alike, a half-day person's half as much.
    for (const CallerDay& day : out.load) {
        CHECK(day.planned <= day.room);
        const bool weekend = !office().isWorkday(day.date);
        const bool away =
            day.caller == 3 && (day.date == date("2026-11-25") || day.date == date("2026-11-26"));
        if (weekend || away)
            CHECK(day.planned == 0);
        else if (day.caller == 4)
            CHECK(day.planned >= 32);
        else
            CHECK((day.planned >= 64 && day.planned <= 67));
    }
    for (const PlannedCall& call : out.placed)
        CHECK(call.day == DayGround::Level);
}

TEST_CASE("B-7: what is booked already counts, and nobody has two calls at once")
{
    auto plan = planning("2026-11-23", 1, {caller(1, "张敏", 3)});
    plan.booked.push_back(
        {idOf(90), idOf(91), "usage", plan.callers[0].id, at(office(), "2026-11-23 10:02")});
    const CallPlan out = planCalls(plan, {wanted(1, "2026-11-23 08:00", "2026-11-23 17:00"),
                                          wanted(2, "2026-11-23 08:00", "2026-11-23 17:00"),
                                          wanted(3, "2026-11-23 08:00", "2026-11-23 17:00")});
    CHECK(placeOf(plan, out, 0) == "2026-11-23 10:10 张敏");
    CHECK(placeOf(plan, out, 1) == "2026-11-23 10:15 张敏");
    REQUIRE(out.left.size() == 1);
    CHECK(out.left.front().ground == LeftGround::NoRoom);
    REQUIRE(out.load.size() == 1);
    CHECK(out.load.front().booked == 1);
    CHECK(out.load.front().planned == 2);
    CHECK_FALSE(out.load.front().isOver());
}

TEST_CASE("B-12: what falls due in a holiday is pulled before it, and it is said")
{
    // National day 2026: closed from Thursday 1 to Wednesday 7 October.
    auto plan = planning("2026-09-26", 7, {caller(1, "张敏")});
    const WantedCall within = wanted(1, "2026-09-28 00:00", "2026-10-05 17:00");
    WantedCall pulled = wanted(2, "2026-10-02 00:00", "2026-10-06 17:00");
    const WantedCall later = wanted(3, "2026-10-02 00:00", "2026-10-08 17:00");
    const CallPlan out = planCalls(plan, {within, pulled, later});
    CHECK(placeOf(plan, out, 0) == "2026-09-28 10:00 张敏");
    CHECK(placeOf(plan, out, 1) == "2026-09-30 10:00 张敏");
    REQUIRE(out.left.size() == 1);
    CHECK(out.left.front().ground == LeftGround::NotYet);
    CHECK(placed(out, 1)->day == DayGround::Pulled);
    const auto why = whyPlanned(plan, pulled, *placed(out, 1));
    CHECK(says(why, "plan.pulled"));
    REQUIRE(says(why, "plan.closed"));
    CHECK(plainText(why[1]) == "before the closed days from 2026-10-01 to 2026-10-07 (国庆节)");
}

TEST_CASE("K-7: the customer's own agent calls, on a later day too, but never late for it")
{
    auto plan = planning("2026-11-23", 5, {caller(1, "张敏"), caller(2, "王芳")});
    plan.callers[1].away.push_back({date("2026-11-23"), date("2026-11-24")});
    WantedCall free = wanted(1, "2026-11-23 08:00", "2026-11-27 17:00");
    free.named = plan.callers[1].id;
    WantedCall urgent = wanted(2, "2026-11-23 08:00", "2026-11-24 17:00");
    urgent.named = plan.callers[1].id;
    const CallPlan out = planCalls(plan, {free, urgent});
    CHECK(placeOf(plan, out, 0) == "2026-11-25 10:00 王芳");
    CHECK(placeOf(plan, out, 1) == "2026-11-23 10:00 张敏");
    CHECK(says(whyPlanned(plan, urgent, *placed(out, 1)), "plan.instead"));
}

TEST_CASE("C-15: a call about a person is not given to that person, and roles are kept to")
{
    auto plan =
        planning("2026-11-23", 5, {caller(1, "张敏"), caller(2, "王芳"), caller(3, "李雷")});
    WantedCall about = wanted(1, "2026-11-23 08:00", "2026-11-24 17:00");
    about.named = about.never = plan.callers[0].id;
    WantedCall roles = wanted(2, "2026-11-23 08:00", "2026-11-24 17:00");
    roles.among = {plan.callers[2].id};
    const CallPlan out = planCalls(plan, {about, roles});
    CHECK(placeOf(plan, out, 0) == "2026-11-23 10:00 王芳");
    CHECK(placeOf(plan, out, 1) == "2026-11-23 10:00 李雷");
}

TEST_CASE("A promise is kept by calling earlier, and broken only where nothing else is possible")
{
    auto plan = planning("2026-11-23", 5, {caller(1, "张敏", 1)});
    const WantedCall monday = wanted(1, "2026-11-23 08:00", "2026-11-23 17:00");
    const WantedCall wednesday = wanted(2, "2026-11-25 08:00", "2026-11-25 17:00");
    const WantedCall again = wanted(3, "2026-11-25 08:00", "2026-11-25 17:00");
    const WantedCall third = wanted(4, "2026-11-25 08:00", "2026-11-25 17:00");
    const CallPlan out = planCalls(plan, {monday, wednesday, again, third});
    CHECK_FALSE(out.level);
    CHECK(placeOf(plan, out, 0) == "2026-11-23 10:00 张敏");
    CHECK(placeOf(plan, out, 1) == "2026-11-25 10:00 张敏");
    CHECK(placeOf(plan, out, 2) == "2026-11-24 10:00 张敏");
    CHECK(placed(out, 2)->day == DayGround::Early);
    CHECK(placeOf(plan, out, 3) == "2026-11-26 10:00 张敏");
    CHECK(placed(out, 3)->day == DayGround::Late);
    CHECK_FALSE(placed(out, 3)->keepsPromise());
}

TEST_CASE("What is overdue already comes first, at the first hour there is")
{
    auto plan = planning("2026-11-23", 5, {caller(1, "张敏")});
    plan.now = at(office(), "2026-11-23 16:00");
    const CallPlan out = planCalls(plan, {wanted(1, "2026-11-01 08:00", "2026-11-10 17:00")});
    CHECK(placeOf(plan, out, 0) == "2026-11-23 16:00 张敏");
    CHECK(placed(out, 0)->day == DayGround::Overdue);
    CHECK(out.level); // not the plan's doing
}

TEST_CASE("No people, no calls, no days: nothing breaks")
{
    const WantedCall call = wanted(1, "2026-11-23 08:00", "2026-11-24 17:00");
    const CallPlan out = planCalls(planning("2026-11-23", 5, {}), {call});
    REQUIRE(out.left.size() == 1);
    CHECK(out.left.front().ground == LeftGround::NobodyMay);
    CHECK(planCalls(planning("2026-11-23", 5, {caller(1, "张敏")}), {}).placed.empty());
    CHECK(planCalls(planning("2026-11-23", 0, {caller(1, "张敏")}), {call}).placed.empty());
    // A Saturday, and what was due that day.
    const CallPlan closed = planCalls(planning("2026-11-21", 2, {caller(1, "张敏")}),
                                      {wanted(2, "2026-11-20 08:00", "2026-11-21 12:00")});
    CHECK(closed.placed.empty());
    CHECK(closed.left.size() == 1);
}
