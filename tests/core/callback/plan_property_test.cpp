// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/property.h"
#include "tests/core/callback/calls.h"

#include <algorithm>

using namespace shouwen;
using namespace shouwen::test;

namespace {

constexpr int kCases = 2000;

struct World {
    CallPlanning planning;
    std::vector<WantedCall> wanted;
};

/// Days around the national holiday of 2026 or a plain week; few people with little room, so that
/// days fill up.
World randomWorld()
{
    World world{planning(*rc::gen::element("2026-09-26", "2026-11-23", "2026-11-25"),
                         *rc::gen::inRange(1, 10), {}),
                {}};
    const auto someTime = [&] {
        return world.planning.now + std::chrono::hours(*rc::gen::inRange(-72, 300)) +
               std::chrono::minutes(*rc::gen::inRange(0, 60));
    };
    world.planning.now += std::chrono::hours(*rc::gen::inRange(0, 20));
    world.planning.minutes = *rc::gen::element(5, 15, 30);
    const auto people = *rc::gen::inRange<std::uint32_t>(1, 4);
    for (std::uint32_t i = 0; i < people; ++i) {
        Caller one = caller(i, "客服" + std::to_string(i), *rc::gen::inRange(0, 4));
        one.weight = *rc::gen::inRange(1, 5);
        if (*rc::gen::inRange(0, 3) == 0) {
            const Date from(std::chrono::sys_days(world.planning.first) +
                            std::chrono::days(*rc::gen::inRange(0, 6)));
            one.away.push_back({from, Date(std::chrono::sys_days(from) +
                                           std::chrono::days(*rc::gen::inRange(0, 3)))});
        }
        world.planning.callers.push_back(one);
    }
    const auto person = [&] {
        return world.planning.callers[*rc::gen::inRange<std::size_t>(0, people)].id;
    };
    const auto calls = *rc::gen::inRange<std::uint32_t>(0, 25);
    for (std::uint32_t i = 0; i < calls; ++i) {
        WantedCall call{idOf(i), idOf(*rc::gen::inRange<std::uint32_t>(100, 120))};
        call.reason = *rc::gen::element<std::string>("relationship", "usage", "");
        call.due = someTime();
        call.earliest = call.due - std::chrono::hours(*rc::gen::inRange(0, 170));
        if (*rc::gen::inRange(0, 3) == 0)
            call.named = person();
        if (*rc::gen::inRange(0, 6) == 0)
            call.never = person();
        if (*rc::gen::inRange(0, 6) == 0)
            call.among = {person()};
        if (*rc::gen::inRange(0, 4) == 0)
            call.own = everyDay({*rc::gen::element("09:00-10:30", "13:00-14:00", "18:00-20:00")});
        if (*rc::gen::inRange(0, 2) == 0)
            call.preferred = hours({"10:00-11:30", "15:30-17:00"});
        call.doNotDisturb = *rc::gen::inRange(0, 10) == 0;
        world.wanted.push_back(call);
    }
    for (std::uint32_t i = 0; i < *rc::gen::inRange<std::uint32_t>(0, 4); ++i)
        world.planning.booked.push_back(
            {idOf(1000 + i), idOf(100 + i), "usage", person(), someTime()});
    return world;
}

constexpr int kNever = 1'000'000;

int dayOf(const CallPlan& plan, std::size_t i)
{
    const PlannedCall* call = placed(plan, i);
    if (!call)
        return kNever;
    const std::chrono::sys_days day(office().dateAt(call->at));
    return static_cast<int>(day.time_since_epoch().count());
}

/// How bad a call's place is: its promise kept, the day it is made late, never.
int lateness(const World& world, const CallPlan& plan, std::size_t i)
{
    const PlannedCall* call = placed(plan, i);
    return call && call->at <= world.wanted[i].due ? 0 : dayOf(plan, i);
}

/// More room: somebody more, somebody not away, or more calls a day.
void addRoom(World& world)
{
    auto& callers = world.planning.callers;
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        callers.push_back(caller(*rc::gen::element<std::uint32_t>(77, 0xFFFFFF), "新人", 2));
        break;
    case 1:
        callers[*rc::gen::inRange<std::size_t>(0, callers.size())].away.clear();
        break;
    default:
        callers[*rc::gen::inRange<std::size_t>(0, callers.size())].perDay += 2;
    }
}

} // namespace

TEST_CASE("A plan keeps to hours, people, room and promises, whatever is wanted")
{
    CHECK(holdsFor(kCases, [] {
        const World world = randomWorld();
        const CallPlan plan = planCalls(world.planning, world.wanted);
        RC_ASSERT(plan.placed.size() + plan.left.size() == world.wanted.size());
        CallPlanning then = world.planning; // each call beside all the others
        for (const PlannedCall& call : plan.placed) {
            const WantedCall& wanted = world.wanted[call.wanted];
            RC_ASSERT(!wanted.doNotDisturb);
            RC_ASSERT(call.keepsPromise() == (call.at <= wanted.due));
            then.booked.push_back({wanted.id, wanted.about, wanted.reason,
                                   world.planning.callers[call.caller].id, call.at});
        }
        for (const PlannedCall& call : plan.placed) {
            const WantedCall& wanted = world.wanted[call.wanted];
            const auto against =
                objections(then, wanted, call.at, world.planning.callers[call.caller].id);
            for (const Reason& reason : against) {
                const std::string code = reason.code;
                // That a call alone fills the day is no objection to that very call.
                RC_ASSERT(code == "plan.after_due" && !call.keepsPromise());
            }
        }
        for (const CallerDay& day : plan.load)
            RC_ASSERT(day.planned == 0 || day.booked + day.planned <= day.room);
    }));
}

TEST_CASE("Two people never call about one thing for the same reason")
{
    CHECK(holdsFor(kCases, [] {
        const World world = randomWorld();
        const CallPlan plan = planCalls(world.planning, world.wanted);
        std::set<std::pair<RecordId, std::string>> called;
        for (const BookedCall& booked : world.planning.booked)
            called.emplace(booked.about, booked.reason);
        for (const PlannedCall& call : plan.placed) {
            const WantedCall& wanted = world.wanted[call.wanted];
            if (!wanted.reason.empty())
                RC_ASSERT(called.emplace(wanted.about, wanted.reason).second);
        }
    }));
}

TEST_CASE("More people or room never makes a kept promise late, nor a late call later")
{
    CHECK(holdsFor(kCases, [] {
        World world = randomWorld();
        const CallPlan before = planCalls(world.planning, world.wanted);
        World richer = world;
        addRoom(richer);
        const CallPlan after = planCalls(richer.planning, richer.wanted);
        for (std::size_t i = 0; i < world.wanted.size(); ++i)
            RC_ASSERT(lateness(richer, after, i) <= lateness(world, before, i));
    }));
}

TEST_CASE("Where days are too full to level them, more room never makes any call later at all")
{
    CHECK(holdsFor(kCases, [] {
        World world = randomWorld();
        world.planning.days = 4;
        for (Caller& caller : world.planning.callers)
            caller.perDay = 1;
        for (std::uint32_t i = 0; i < 60; ++i) { // more than there is room for
            WantedCall call{idOf(200 + i), idOf(200 + i)};
            call.due = world.planning.now + std::chrono::hours(*rc::gen::inRange(0, 90));
            world.wanted.push_back(call);
        }
        for (WantedCall& call : world.wanted) {
            call.named.reset();
            call.earliest = world.planning.now; // nothing has to be pulled forward
        }
        const CallPlan before = planCalls(world.planning, world.wanted);
        World richer = world;
        addRoom(richer);
        const CallPlan after = planCalls(richer.planning, richer.wanted);
        RC_PRE(!before.level && !after.level);
        for (std::size_t i = 0; i < world.wanted.size(); ++i)
            RC_ASSERT(dayOf(after, i) <= dayOf(before, i));
    }));
}

TEST_CASE("The order in which calls, people and bookings come in changes nothing")
{
    CHECK(holdsFor(kCases, [] {
        const World world = randomWorld();
        World other = world;
        const auto seed = *rc::gen::arbitrary<std::uint32_t>();
        const auto key = [seed](const RecordId& id) {
            std::uint64_t h = seed;
            for (const std::uint8_t byte : id.bytes)
                h = (h ^ byte) * 1099511628211ULL;
            return h;
        };
        const auto shuffle = [&](auto& items) {
            std::sort(items.begin(), items.end(),
                      [&](const auto& a, const auto& b) { return key(a.id) < key(b.id); });
        };
        shuffle(other.wanted);
        shuffle(other.planning.callers);
        shuffle(other.planning.booked);
        const auto told = [](const World& of) {
            const CallPlan plan = planCalls(of.planning, of.wanted);
            std::vector<std::string> out;
            for (const PlannedCall& call : plan.placed)
                out.push_back(of.wanted[call.wanted].id.hex() + ' ' +
                              of.planning.callers[call.caller].id.hex() + ' ' +
                              std::to_string(msOf(call.at)) + ' ' +
                              std::to_string(static_cast<int>(call.day)));
            for (const LeftCall& left : plan.left)
                out.push_back(of.wanted[left.wanted].id.hex() + " left " +
                              std::to_string(static_cast<int>(left.ground)));
            return out;
        };
        RC_ASSERT(told(world) == told(other));
    }));
}
