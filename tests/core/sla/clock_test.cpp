// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sla/timelines.h"

using namespace shouwen;
using namespace shouwen::test;
using enum EventKind;

TEST_CASE("A clock that has not started has no round")
{
    const auto status =
        asOf(nextReply(), timeline({{"2026-11-23T09:00", Opened}}), "2026-11-23T10:00");
    CHECK(status.state() == ClockState::NotStarted);
    CHECK(status.current() == nullptr);
    CHECK(asOf(firstResponse(), timeline({{"2026-11-23T09:00", Opened}}), "2026-11-23T08:59")
              .state() == ClockState::NotStarted);
}

TEST_CASE("First response is the first agent reply; notes among ourselves are none (Calendars 7)")
{
    const Timeline events = timeline({{"2026-11-23T09:00", Opened},
                                      {"2026-11-23T09:30", InternalNote},
                                      {"2026-11-23T10:00", AgentReply},
                                      {"2026-11-23T16:00", AgentReply}});
    const auto running = asOf(firstResponse(), events, "2026-11-23T09:45");
    CHECK(running.state() == ClockState::Running);
    CHECK(text(running.current()->due) == "2026-11-23T14:00");
    CHECK(running.current()->used == 45 * 60);
    CHECK(running.current()->remaining() == 4 * kHour - 45 * 60);
    const auto met = asOf(firstResponse(), events, "2026-11-24T09:00");
    CHECK(met.state() == ClockState::Met);
    CHECK(met.current()->used == kHour);
    CHECK(text(met.current()->due) == "2026-11-23T14:00");
    CHECK(text(met.current()->stopped) == "2026-11-23T10:00");
    CHECK(met.rounds.size() == 1);
}

TEST_CASE("Met is used up to the target and no second more (Calendars 7)")
{
    const auto replied = [](const char* when) {
        return asOf(firstResponse(), timeline({{"2026-11-23T09:00", Opened}, {when, AgentReply}}),
                    "2026-11-25T09:00");
    };
    CHECK(replied("2026-11-23T14:00").state() == ClockState::Met);
    CHECK(replied("2026-11-23T14:00").current()->remaining() == 0);
    CHECK(replied("2026-11-23T14:00:01").state() == ClockState::Breached);
    CHECK(replied("2026-11-23T14:00:01").current()->remaining() == -1);
}

TEST_CASE("A reply on a day off has used no working time")
{
    const auto status = asOf(
        firstResponse(), timeline({{"2026-11-21T09:00", Opened}, {"2026-11-22T10:00", AgentReply}}),
        "2026-11-22T10:00");
    CHECK(status.state() == ClockState::Met);
    CHECK(status.current()->used == 0);
    CHECK(text(status.current()->due) == "2026-11-23T12:00");
}

TEST_CASE("Overdue is a comparison: running, and the due time has passed (Calendars 9)")
{
    const Timeline events = timeline({{"2026-11-23T09:00", Opened}});
    const auto at14 = asOf(firstResponse(), events, "2026-11-23T14:00");
    CHECK_FALSE(at14.isOverdue(at(office(), "2026-11-23T14:00")));
    const auto later = asOf(firstResponse(), events, "2026-11-23T14:00:01");
    CHECK(later.isOverdue(at(office(), "2026-11-23T14:00:01")));
    CHECK(later.state() == ClockState::Running);
    CHECK(text(later.current()->due) == "2026-11-23T14:00");
    CHECK_FALSE(ClockStatus{}.isOverdue(at(office(), "2026-11-23T14:00")));
}

TEST_CASE("Next reply starts at the first unanswered message after the first response")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T08:10", CustomerMessage},
                                      {"2026-11-23T09:00", AgentReply},
                                      {"2026-11-23T10:00", CustomerMessage},
                                      {"2026-11-23T11:00", CustomerMessage},
                                      {"2026-11-23T13:30", AgentReply},
                                      {"2026-11-23T14:00", AgentReply},
                                      {"2026-11-23T15:00", CustomerMessage}});
    CHECK(asOf(nextReply(), events, "2026-11-23T09:30").state() == ClockState::NotStarted);
    const auto first = asOf(nextReply(), events, "2026-11-23T11:30");
    CHECK(text(first.current()->started) == "2026-11-23T10:00"); // repeats do not move it
    CHECK(text(first.current()->due) == "2026-11-23T12:00");
    const auto all = asOf(nextReply(), events, "2026-11-23T16:00");
    REQUIRE(all.rounds.size() == 2);
    CHECK(all.rounds[0].state == ClockState::Breached);
    CHECK(all.rounds[0].used == 2 * kHour + 1800);
    CHECK(all.rounds[1].state == ClockState::Running);
    CHECK(text(all.rounds[1].due) == "2026-11-23T17:00");
}

TEST_CASE("Pausing gives back exactly what was left (Calendars 6)")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T10:00", Paused, "customer", "an"},
                                      {"2026-11-25T14:00", Resumed},
                                      {"2026-11-26T08:00", Closed}});
    const auto paused = asOf(resolution(), events, "2026-11-24T09:00");
    CHECK(paused.state() == ClockState::Paused);
    CHECK(paused.current()->used == 2 * kHour);
    CHECK(text(paused.current()->due) == "2026-11-25T16:00"); // if it went on now
    REQUIRE(paused.current()->pauses.size() == 1);
    CHECK(paused.current()->pauses[0].givenBack == 7 * kHour);
    CHECK(paused.current()->pauses[0].reason == "customer");
    CHECK(paused.current()->pauses[0].owner == "an");
    CHECK_FALSE(paused.current()->pauses[0].to);
    const auto resumed = asOf(resolution(), events, "2026-11-25T15:00");
    CHECK(resumed.state() == ClockState::Running);
    CHECK(resumed.current()->remaining() == 13 * kHour);
    CHECK(text(resumed.current()->due) == "2026-11-27T11:00");
    CHECK(resumed.current()->pauses[0].givenBack == 19 * kHour);
    CHECK(asOf(resolution(), events, "2026-11-27T08:00").current()->used == 5 * kHour);
}

TEST_CASE("Only the resolution clock pauses unless the rulebook says otherwise (Calendars 6)")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T09:00", Paused},
                                      {"2026-11-23T11:00", Resumed}});
    CHECK(text(asOf(firstResponse(), events, "2026-11-23T11:30").current()->due) ==
          "2026-11-23T12:00");
    ClockSpec pausing = firstResponse();
    pausing.pause = {*parseMatcher("paused")};
    CHECK(text(asOf(pausing, events, "2026-11-23T11:30").current()->due) == "2026-11-23T15:00");
    ClockSpec stubborn = resolution("4 working hours");
    stubborn.pause.emplace();
    CHECK(text(asOf(stubborn, events, "2026-11-23T11:30").current()->due) == "2026-11-23T12:00");
}

TEST_CASE("A pause after the due time does not move it: a target once used up stays so")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-24T09:00", Paused},
                                      {"2026-11-26T09:00", Resumed}});
    const auto status = asOf(resolution("8 working hours"), events, "2026-11-26T10:00");
    CHECK(text(status.current()->due) == "2026-11-23T17:00");
    CHECK(status.current()->used == 10 * kHour);
    const auto exactly = asOf(resolution("9 working hours"), events, "2026-11-26T10:00");
    CHECK(text(exactly.current()->due) == "2026-11-24T09:00");
}

TEST_CASE("A start while running and a stop while stopped change nothing (Calendars 8)")
{
    const Timeline events = timeline({{"2026-11-23T08:00", AgentReply},
                                      {"2026-11-23T08:30", Resumed},
                                      {"2026-11-23T08:45", Reopened},
                                      {"2026-11-23T09:00", Opened},
                                      {"2026-11-23T10:00", Opened},
                                      {"2026-11-23T11:00", Paused},
                                      {"2026-11-23T11:30", Paused},
                                      {"2026-11-23T13:00", Resumed},
                                      {"2026-11-23T13:30", Resumed},
                                      {"2026-11-23T14:00", Closed},
                                      {"2026-11-23T15:00", Closed}});
    const auto first = asOf(firstResponse(), events, "2026-11-23T16:00");
    CHECK(text(first.current()->started) == "2026-11-23T09:00");
    CHECK(first.state() == ClockState::Ended); // closed without a reply: no outcome
    const auto solved = asOf(resolution(), events, "2026-11-23T16:00");
    CHECK(solved.rounds.size() == 1);
    CHECK(solved.current()->used == 3 * kHour);
    CHECK(text(solved.current()->stopped) == "2026-11-23T14:00");
    CHECK(solved.current()->pauses.size() == 1);
}

TEST_CASE("A reply while paused or closed still satisfies the clock (clock.h, rule 2)")
{
    ClockSpec pausing = firstResponse();
    pausing.pause = {*parseMatcher("paused")};
    const auto paused = asOf(pausing,
                             timeline({{"2026-11-23T08:00", Opened},
                                       {"2026-11-23T09:00", Paused},
                                       {"2026-11-24T09:00", AgentReply},
                                       {"2026-11-24T10:00", Resumed}}),
                             "2026-11-25T09:00");
    CHECK(paused.state() == ClockState::Met);
    CHECK(paused.current()->used == kHour);
    CHECK(text(paused.current()->due) == "2026-11-24T12:00"); // three hours after the reply
    CHECK(text(paused.current()->pauses[0].to) == "2026-11-24T09:00");
    const auto closed = asOf(firstResponse(),
                             timeline({{"2026-11-23T08:00", Opened},
                                       {"2026-11-23T09:00", Closed},
                                       {"2026-11-24T09:00", AgentReply}}),
                             "2026-11-25T09:00");
    CHECK(closed.state() == ClockState::Met);
    CHECK(closed.current()->used == kHour);
}

TEST_CASE("A message while paused starts a paused clock (clock.h, rule 5)")
{
    ClockSpec pausing = nextReply();
    pausing.pause = {*parseMatcher("paused")};
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T08:30", AgentReply},
                                      {"2026-11-23T09:00", Paused, "parts"},
                                      {"2026-11-23T10:00", CustomerMessage},
                                      {"2026-11-23T11:00", Resumed}});
    const auto paused = asOf(pausing, events, "2026-11-23T10:30");
    CHECK(paused.state() == ClockState::Paused);
    CHECK(paused.current()->used == 0);
    CHECK(paused.current()->pauses[0].reason == "parts");
    CHECK(text(asOf(pausing, events, "2026-11-23T11:30").current()->due) == "2026-11-23T14:00");
}

TEST_CASE("Pauses give back no more than the limit in all; then the clock goes on")
{
    ClockSpec limited = resolution("8 working hours");
    limited.pauseLimit = *parseTimespan("3 working hours");
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T09:00", Paused},
                                      {"2026-11-23T11:00", Resumed},
                                      {"2026-11-23T13:00", Paused},
                                      {"2026-11-23T16:00", Resumed},
                                      {"2026-11-23T16:10", Paused},
                                      {"2026-11-23T16:20", Resumed}});
    const auto status = asOf(limited, events, "2026-11-23T17:00");
    CHECK(text(status.current()->due) == "2026-11-24T11:00"); // 8 + 3 hours
    CHECK(status.current()->used == 5 * kHour);
    REQUIRE(status.current()->pauses.size() == 2);
    CHECK(status.current()->pauses[1].givenBack == kHour);
    CHECK(status.current()->pauses[1].limitReached);
    CHECK(text(status.current()->pauses[1].to) == "2026-11-23T14:00");
    CHECK_FALSE(status.current()->pauses[0].limitReached);
    limited.pauseLimit = *parseTimespan("1 working day"); // 8 hours to the end of Monday, 8 more
    const Timeline forever = timeline({{"2026-11-23T08:00", Opened}, {"2026-11-23T09:00", Paused}});
    CHECK(text(asOf(limited, forever, "2026-11-27T08:00").current()->pauses[0].to) ==
          "2026-11-25T09:00");
    limited.pauseLimit = *parseTimespan("3 working hours");
    CHECK(asOf(limited, events, "2026-11-23T13:30").state() == ClockState::Paused);
    CHECK(asOf(limited, events, "2026-11-23T15:00").state() == ClockState::Running);
}

TEST_CASE("An approved extension moves the due time and is reported apart")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T09:00", Extended, "resolution", "7200"},
                                      {"2026-11-23T09:10", Extended, "first_response", "7200"},
                                      {"2026-11-23T09:20", Extended, "resolution", "-5"},
                                      {"2026-11-24T08:30", Closed}});
    const auto running = asOf(resolution("8 working hours"), events, "2026-11-23T10:00");
    CHECK(running.current()->target == 8 * kHour);
    CHECK(running.current()->extension == 2 * kHour);
    CHECK(text(running.current()->dueUnextended) == "2026-11-23T17:00");
    CHECK(text(running.current()->due) == "2026-11-24T10:00");
    const Timeline second =
        timeline({{"2026-11-23T08:00", Opened}, {"2026-11-23T09:00", Extended, "resolution", "1"}});
    CHECK(
        office()
            .format(*asOf(resolution("1 working hour"), second, "2026-11-23T10:00").current()->due)
            .substr(11, 8) == "09:00:01");
    const auto met = asOf(resolution("8 working hours"), events, "2026-11-24T10:00");
    CHECK(met.state() == ClockState::Met);
    CHECK(met.current()->metOnlyByExtension());
    CHECK_FALSE(asOf(resolution("9 working hours"), events, "2026-11-24T10:00")
                    .current()
                    ->metOnlyByExtension());
}

TEST_CASE("A merged ticket's clock ends and its time moves to the survivor")
{
    const Timeline absorbed = timeline({{"2026-11-23T08:00", Opened},
                                        {"2026-11-23T09:00", Merged},
                                        {"2026-11-23T10:00", AgentReply},
                                        {"2026-11-23T11:00", Opened}});
    const auto ended = asOf(firstResponse(), absorbed, "2026-11-24T08:00");
    CHECK(ended.state() == ClockState::Ended);
    CHECK(ended.rounds.size() == 1);
    CHECK(text(ended.current()->stopped) == "2026-11-23T09:00");
    const Timeline survivor =
        timeline({{"2026-11-23T08:30", Opened}, {"2026-11-23T09:30", AgentReply}});
    Timeline both = survivor;
    const Timeline moved = carriedOver(absorbed, at(office(), "2026-11-23T09:00"));
    REQUIRE(moved.size() == 1); // neither what came after the merge nor the merge itself
    both.insert(both.begin(), moved.begin(), moved.end());
    CHECK(asOf(firstResponse(), both, "2026-11-24T08:00").current()->used == kHour + 1800);
}

TEST_CASE("State words are stable")
{
    const ClockState states[] = {ClockState::NotStarted, ClockState::Running,  ClockState::Paused,
                                 ClockState::Met,        ClockState::Breached, ClockState::Ended};
    std::string words;
    for (const ClockState state : states)
        words += std::string(clockStateWord(state)) + ',';
    CHECK(words == "not started,running,paused,met,breached,ended,");
}
