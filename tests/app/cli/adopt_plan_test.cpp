// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

using namespace shouwen;

namespace {

struct PlanFixture : DeskFixture {
    PlanFixture()
    {
        ok("new staff name=林仓 login=lc roles=warehouse department=warehouse --as 店长");
        ok("new customer --as 张敏 name=测试甲 phone=19900000001 class=key");
        ok("new customer --as 张敏 name=测试乙 phone=19900000002 class=key");
        clock.set(*parseInstant("2027-05-16T18:00:00+08:00"));
        session.who = "王芳";
        ok("agenda");
        supervisor = *session.desk->signIn("王芳");
    }
    CallPlanView plan()
    {
        auto proposed = session.desk->planCallbacks(*supervisor, {*parseDate("2027-05-17"), 7});
        REQUIRE(proposed);
        return *std::move(proposed);
    }
    std::size_t callbacks()
    {
        return static_cast<std::size_t>(
            ok("list --kind callback").json.value(QLatin1String("rows")).toArray().size());
    }
    std::optional<Person> supervisor;
};

std::string codesOf(const Error& error)
{
    std::string codes;
    for (const Reason& reason : error.reasons)
        codes += (codes.empty() ? "" : " ") + std::string(reason.code);
    return codes;
}

} // namespace

TEST_CASE_METHOD(PlanFixture, "B-12 a plan is adopted once, whole; later it is stale and says so")
{
    const CallPlanView proposed = plan();
    REQUIRE(proposed.calls.size() == 2);
    CHECK(callbacks() == 0);
    const auto first = session.desk->adoptPlan(*supervisor, proposed);
    REQUIRE(first);
    CHECK(first->created.size() == 2);
    CHECK(callbacks() == 2);
    const auto again = session.desk->adoptPlan(*supervisor, proposed);
    REQUIRE_FALSE(again);
    CHECK(codesOf(again.error()) == "plan.stale plan.stale");
    CHECK(callbacks() == 2);
}

TEST_CASE_METHOD(PlanFixture, "B-12 a plan of which one call no longer holds writes nothing of it")
{
    const CallPlanView proposed = plan();
    REQUIRE(proposed.calls.size() == 2);
    ok("do " + proposed.calls.front().sourceNumber + " lose lost_reason=price --reason 不再合作");
    const auto adopted = session.desk->adoptPlan(*supervisor, proposed);
    REQUIRE_FALSE(adopted);
    CHECK(codesOf(adopted.error()) == "plan.stale");
    CHECK(adopted.error().plainText().find(proposed.calls.front().sourceNumber) !=
          std::string::npos);
    CHECK(callbacks() == 0);
}

TEST_CASE_METHOD(PlanFixture, "B-12 a plan is adopted by who may plan, and by who still works here")
{
    const CallPlanView proposed = plan();
    const Person other = *session.desk->signIn("林仓");
    const auto byOther = session.desk->adoptPlan(other, proposed);
    REQUIRE_FALSE(byOther);
    CHECK(codesOf(byOther.error()) == "access.role");
    ok("set YG-26-1-00003 active=no --as 店长");
    const auto byGone = session.desk->adoptPlan(*supervisor, proposed);
    REQUIRE_FALSE(byGone);
    CHECK(codesOf(byGone.error()) == "staff.left");
}
