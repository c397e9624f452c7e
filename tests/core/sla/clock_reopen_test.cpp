// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sla/timelines.h"

using namespace shouwen;
using namespace shouwen::test;
using enum EventKind;

namespace {

Timeline reopenedTicket()
{
    return timeline({{"2026-11-23T08:00", Opened},
                     {"2026-11-23T10:00", Closed},
                     {"2026-11-24T10:00", Reopened},
                     {"2026-11-24T14:00", Closed}});
}

ClockSpec solvedWith(OnReopen reopen)
{
    ClockSpec spec = resolution("4 working hours");
    spec.reopen = reopen;
    return spec;
}

} // namespace

TEST_CASE("Continue: closed time is taken out on reopening (Calendars 6)")
{
    const auto spec = solvedWith(OnReopen::Continue);
    const auto closed = asOf(spec, reopenedTicket(), "2026-11-23T17:00");
    CHECK(closed.state() == ClockState::Met);
    CHECK(text(closed.current()->due) == "2026-11-23T12:00"); // two hours were left
    const auto open = asOf(spec, reopenedTicket(), "2026-11-24T11:00");
    CHECK(open.state() == ClockState::Running);
    CHECK(open.current()->used == 3 * kHour);
    CHECK(text(open.current()->due) == "2026-11-24T12:00");
    const auto again = asOf(spec, reopenedTicket(), "2026-11-25T11:00");
    CHECK(again.rounds.size() == 1);
    CHECK(again.state() == ClockState::Breached);
    CHECK(again.current()->used == 5 * kHour);
}

TEST_CASE("Restart: the same round from zero with the full target")
{
    const auto spec = solvedWith(OnReopen::Restart);
    const auto open = asOf(spec, reopenedTicket(), "2026-11-24T11:00");
    CHECK(open.rounds.size() == 1);
    CHECK(text(open.current()->started) == "2026-11-24T10:00");
    CHECK(open.current()->used == kHour);
    CHECK(text(open.current()->due) == "2026-11-24T15:00");
    CHECK(asOf(spec, reopenedTicket(), "2026-11-25T11:00").state() == ClockState::Met);
}

TEST_CASE("New round: the former round keeps its own outcome")
{
    const auto spec = solvedWith(OnReopen::NewRound);
    const auto done = asOf(spec, reopenedTicket(), "2026-11-25T11:00");
    REQUIRE(done.rounds.size() == 2);
    CHECK(done.rounds[0].state == ClockState::Met);
    CHECK(done.rounds[0].used == 2 * kHour);
    CHECK(done.rounds[1].state == ClockState::Met);
    CHECK(done.rounds[1].used == 3 * kHour);
}

TEST_CASE("A satisfied clock is never moved by closing and reopening (Calendars 6)")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T09:00", AgentReply},
                                      {"2026-11-23T10:00", Closed},
                                      {"2026-11-24T10:00", Reopened},
                                      {"2026-11-24T11:00", AgentReply}});
    const auto status = asOf(firstResponse(), events, "2026-11-24T12:00");
    CHECK(status.rounds.size() == 1);
    CHECK(status.current()->used == kHour);
    CHECK(text(status.current()->stopped) == "2026-11-23T09:00");
}

TEST_CASE("A clock that closing halts without an outcome goes on at reopening")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T09:00", Closed},
                                      {"2026-11-24T09:00", Reopened},
                                      {"2026-11-24T10:00", AgentReply}});
    const auto halted = asOf(firstResponse(), events, "2026-11-23T15:00");
    CHECK(halted.state() == ClockState::Ended);
    CHECK(halted.current()->used == kHour);
    const auto met = asOf(firstResponse(), events, "2026-11-24T15:00");
    CHECK(met.state() == ClockState::Met);
    CHECK(met.current()->used == 2 * kHour);
}

TEST_CASE("A message while closed counts from reopening; answered while closed it counts not")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T08:30", AgentReply},
                                      {"2026-11-23T09:00", Closed},
                                      {"2026-11-23T10:00", CustomerMessage},
                                      {"2026-11-24T09:00", Reopened}});
    CHECK(asOf(nextReply(), events, "2026-11-23T15:00").state() == ClockState::NotStarted);
    const auto open = asOf(nextReply(), events, "2026-11-24T10:00");
    REQUIRE(open.current());
    CHECK(text(open.current()->started) == "2026-11-24T09:00");
    CHECK(text(open.current()->due) == "2026-11-24T11:00");
    const Timeline answered = timeline({{"2026-11-23T08:00", Opened},
                                        {"2026-11-23T08:30", AgentReply},
                                        {"2026-11-23T09:00", Closed},
                                        {"2026-11-23T10:00", CustomerMessage},
                                        {"2026-11-23T11:00", AgentReply},
                                        {"2026-11-24T09:00", Reopened}});
    CHECK(asOf(nextReply(), answered, "2026-11-24T10:00").state() == ClockState::NotStarted);
}

TEST_CASE("Closing ends a pause; reopening goes on running unless it leads into a waiting state")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T09:00", Paused},
                                      {"2026-11-23T10:00", Closed},
                                      {"2026-11-23T10:30", Paused},
                                      {"2026-11-23T11:00", Reopened}});
    CHECK(asOf(resolution(), events, "2026-11-23T11:30").state() == ClockState::Running);
    CHECK(asOf(resolution(), events, "2026-11-23T11:30").current()->used == kHour + 1800);
    const Timeline waiting = timeline({{"2026-11-23T08:00", Opened},
                                       {"2026-11-23T10:00", Closed},
                                       {"2026-11-23T11:00", Paused},
                                       {"2026-11-23T11:00", Reopened}});
    CHECK(asOf(resolution(), waiting, "2026-11-23T11:30").state() == ClockState::Paused);
    CHECK(asOf(resolution(), waiting, "2026-11-23T11:30").current()->used == 2 * kHour);
}

TEST_CASE("What is to be done after closing has its own clock that counts while closed")
{
    const ClockSpec filing{.name = "filing",
                           .start = {*parseMatcher("closed")},
                           .stop = {*parseMatcher("move:file")},
                           .target = *parseTimespan("8 working hours")};
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T10:00", Closed},
                                      {"2026-11-24T09:00", Moved, "file"}});
    CHECK(text(asOf(filing, events, "2026-11-23T11:00").current()->due) == "2026-11-24T10:00");
    CHECK(asOf(filing, events, "2026-11-25T11:00").state() == ClockState::Met);
    ClockSpec archived = filing;
    archived.start = {
        *parseMatcher("state:archive")}; // a closed state, entered at the same instant
    const Timeline entered = timeline({{"2026-11-23T08:00", Opened},
                                       {"2026-11-23T10:00", StateEntered, "archive"},
                                       {"2026-11-23T10:00", Closed}});
    CHECK(asOf(archived, entered, "2026-11-23T11:00").current()->used == kHour);
}
