// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ledger.h"
#include "core/sla/why.h"
#include "tests/core/calendar/property.h"
#include "tests/core/calendar/random_calendar.h"
#include "tests/core/sla/timelines.h"

#include <algorithm>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// Any events in any order at whole minutes of some days; many at the same instant.
Timeline randomTimeline(Instant start)
{
    const auto n = *rc::gen::inRange<std::size_t>(1, 14);
    Timeline events = {{start, 0, EventKind::Opened}};
    Instant t = start;
    for (std::size_t i = 1; i < n; ++i) {
        t += Seconds(*rc::gen::inRange(0, 3) * *rc::gen::inRange(0, 1200) * 60);
        const auto kind = static_cast<EventKind>(*rc::gen::inRange(0, 19));
        events.push_back({t, i, kind, kind == EventKind::Extended ? "clock" : "x",
                          std::to_string(*rc::gen::inRange(1, 9999))});
    }
    return events;
}

ClockSpec randomSpec()
{
    ClockSpec spec{.name = "clock",
                   .start = {*parseMatcher("opened")},
                   .stop = {*parseMatcher(*rc::gen::element("closed", "agent_reply", "move:x"))}};
    if (*rc::gen::inRange(0, 3) == 0)
        spec.start = {*parseMatcher("customer_message"), *parseMatcher("state:x")};
    spec.target = *parseTimespan(*rc::gen::element("4 working hours", "30 hours", "2 working days",
                                                   "3 days", "90 working minutes"));
    if (*rc::gen::inRange(0, 2) == 0)
        spec.pause = {*parseMatcher("paused")};
    if (*rc::gen::inRange(0, 3) == 0)
        spec.pauseLimit = *parseTimespan("3 working hours");
    spec.reopen = *rc::gen::element(OnReopen::Continue, OnReopen::Restart, OnReopen::NewRound);
    spec.repeat = *rc::gen::element(OnRepeat::Ignore, OnRepeat::Continue, OnRepeat::NewRound);
    return spec;
}

std::string describe(const ClockStatus& status)
{
    std::string out;
    for (const ClockRound& round : status.rounds) {
        out += std::string(clockStateWord(round.state)) + ' ' +
               std::to_string(msOf(round.started)) + ' ' +
               (round.due ? std::to_string(msOf(*round.due)) : "-") + ' ' +
               std::to_string(round.used) + ' ' + std::to_string(round.extension) + ' ';
        for (const ClockPause& pause : round.pauses)
            out += std::to_string(pause.givenBack) + ',';
        out += ';';
    }
    return out;
}

struct Drawn {
    RandomCase random = randomCase(*rc::gen::arbitrary<std::uint64_t>());
    Calendar calendar = compiled(random, false);
    Timeline events = randomTimeline(instantOfSeconds(random.start - random.start % 60));
    ClockSpec spec = randomSpec();
    Instant asOf = events.back().at + Seconds(*rc::gen::inRange(0, 100'000));
    ClockQuestion question() const { return {spec, calendar, asOf}; }
};

} // namespace

TEST_CASE("Any arrival order of the same entries gives the same clocks (Calendars 8)")
{
    CHECK(holdsFor(kManyCases, [] {
        const Drawn drawn;
        Timeline shuffled = drawn.events;
        SeededRandom random(*rc::gen::arbitrary<std::uint64_t>());
        for (std::size_t i = shuffled.size(); i > 1; --i)
            std::swap(shuffled[i - 1], shuffled[random.below(i)]);
        std::sort(shuffled.begin(), shuffled.end(), [](const auto& a, const auto& b) {
            return a.at != b.at ? a.at < b.at : a.order < b.order;
        });
        const std::string once = describe(evaluate(drawn.question(), drawn.events));
        RC_ASSERT(describe(evaluate(drawn.question(), shuffled)) == once);
        RC_ASSERT(describe(evaluate(drawn.question(), drawn.events)) == once); // derived again
    }));
}

TEST_CASE("A later look at the same past never changes a decided round (Calendars 6)")
{
    CHECK(holdsFor(kManyCases, [] {
        Drawn drawn;
        drawn.spec.reopen = OnReopen::NewRound;
        drawn.spec.repeat = OnRepeat::NewRound;
        const Instant early = drawn.events[drawn.events.size() / 2].at;
        const ClockStatus then = evaluate({drawn.spec, drawn.calendar, early}, drawn.events);
        const ClockStatus now = evaluate(drawn.question(), drawn.events);
        for (std::size_t i = 0; i < then.rounds.size(); ++i) {
            if (!then.rounds[i].isDecided())
                continue;
            RC_ASSERT(now.rounds[i].state == then.rounds[i].state);
            RC_ASSERT(now.rounds[i].used == then.rounds[i].used);
            RC_ASSERT(now.rounds[i].due == then.rounds[i].due);
        }
    }));
}

TEST_CASE("A pause gives back exactly the working time it lasted (Calendars 6)")
{
    CHECK(holdsFor(kManyCases, [] {
        const RandomCase random = randomCase(*rc::gen::arbitrary<std::uint64_t>());
        const Calendar calendar = compiled(random, false);
        const Instant start = instantOfSeconds(random.start);
        const auto draw = [] { return Seconds(*rc::gen::inRange(0, 300'000)); };
        const Instant pause = start + draw(), resume = pause + draw(), asOf = resume + draw();
        ClockSpec spec = resolution();
        const Seconds target(*rc::gen::inRange<std::int64_t>(1, 400'000));
        spec.target = Timespan{.unit = SpanUnit::Working, .count = target.count()};
        const Timeline paused = {{start, 0, EventKind::Opened},
                                 {pause, 1, EventKind::Paused},
                                 {resume, 2, EventKind::Resumed}};
        const ClockStatus status = evaluate(spec, paused, calendar, asOf);
        const std::int64_t before = calendar.elapsed(start, pause);
        const auto expected = before >= target.count()
                                  ? calendar.due(start, target)
                                  : calendar.due(resume, target - Seconds(before));
        RC_ASSERT(status.current()->due == expected);
        RC_ASSERT(status.current()->used == before + calendar.elapsed(resume, asOf));
        RC_ASSERT(status.current()->pauses[0].givenBack == calendar.elapsed(pause, resume));
    }));
}

TEST_CASE("Met and late agree with the due time (Calendars 7)")
{
    CHECK(holdsFor(kManyCases, [] {
        const Drawn drawn;
        const ClockStatus status = evaluate(drawn.question(), drawn.events);
        const Calendar& scale = scaleCalendar(status.scale, drawn.calendar);
        for (const ClockRound& round : status.rounds) {
            RC_PRE(round.due.has_value());
            std::int64_t after = 0; // going after the due time: none when met, some when missed
            for (const ActiveStretch& stretch : round.active)
                after += scale.elapsed(std::max(stretch.from, *round.due), stretch.to);
            RC_ASSERT((after > 0) == (round.used > round.target + round.extension));
            if (round.isDecided())
                RC_ASSERT((round.state == ClockState::Met) == (after == 0));
        }
    }));
}

TEST_CASE("What Why counts sums to the target, or to what was used when stopped early")
{
    CHECK(holdsFor(kManyCases, [] {
        Drawn drawn;
        drawn.spec.target = *parseTimespan(*rc::gen::element("4 working hours", "30 hours"));
        const auto why = explain(drawn.question(), drawn.events);
        RC_PRE(why.has_value());
        RC_PRE(why->round.due.has_value());
        const std::int64_t target = why->round.target + why->round.extension;
        const bool stoppedEarly = !why->round.isOpen() && why->round.used < target;
        RC_ASSERT(why->counted == (stoppedEarly ? why->round.used : target));
        RC_ASSERT(std::is_sorted(why->parts.begin(), why->parts.end(),
                                 [](const auto& a, const auto& b) { return a.from < b.from; }));
    }));
}

TEST_CASE("The holding ledger is conserved: people, departments and rows each sum to the whole")
{
    CHECK(holdsFor(kManyCases, [] {
        const Drawn drawn;
        Timeline events = drawn.events;
        for (TimelineEvent& event : events)
            if (event.kind == EventKind::HolderSet || event.kind == EventKind::DepartmentSet ||
                event.kind == EventKind::Returned)
                event.what = *rc::gen::element("a", "b", "");
        const HoldingLedger ledger = holdingLedger(events, drawn.calendar, drawn.asOf);
        HeldTime rows, people, departments;
        for (const HoldingRow& row : ledger.rows)
            rows += row.time;
        for (const auto& [who, time] : ledger.byHolder)
            people += time;
        for (const auto& [who, time] : ledger.byDepartment)
            departments += time;
        RC_ASSERT(rows == ledger.whole);
        RC_ASSERT(people == ledger.whole);
        RC_ASSERT(departments == ledger.whole);
        if (!ledger.rows.empty())
            RC_ASSERT(rows.working <=
                      drawn.calendar.elapsed(ledger.rows.front().from, ledger.rows.back().to));
    }));
}
