// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/steps.h"
#include "tests/core/sla/timelines.h"

using namespace shouwen;
using namespace shouwen::test;
using enum EventKind;

namespace {

ClockSpec stage(OnRepeat repeat)
{
    return {.name = "investigation",
            .start = {*parseMatcher("state:investigating")},
            .stop = {*parseMatcher("left:investigating")},
            .target = *parseTimespan("4 working hours"),
            .repeat = repeat};
}

Timeline twoVisits()
{
    return timeline({{"2026-11-23T08:00", Opened},
                     {"2026-11-23T08:00", StateEntered, "new"},
                     {"2026-11-23T09:00", StateEntered, "investigating"},
                     {"2026-11-23T11:00", StateLeft, "investigating"},
                     {"2026-11-23T14:00", StateEntered, "investigating"},
                     {"2026-11-23T15:00", StateLeft, "investigating"}});
}

} // namespace

TEST_CASE("A stage clock sums its visits, counts each, or only the first")
{
    CHECK(asOf(stage(OnRepeat::Continue), twoVisits(), "2026-11-23T16:00").current()->used ==
          3 * kHour);
    CHECK(asOf(stage(OnRepeat::Continue), twoVisits(), "2026-11-23T14:30").state() ==
          ClockState::Running);
    CHECK(asOf(stage(OnRepeat::Ignore), twoVisits(), "2026-11-23T16:00").current()->used ==
          2 * kHour);
    const auto each = asOf(stage(OnRepeat::NewRound), twoVisits(), "2026-11-23T16:00");
    REQUIRE(each.rounds.size() == 2);
    CHECK(each.rounds[1].used == kHour);
}

TEST_CASE("A department's answer starts and stops at moves, fields and signatures (OLA, C-4)")
{
    const ClockSpec answer{
        .name = "answer",
        .start = {*parseMatcher("department:quality")},
        .stop = {*parseMatcher("signed:head=agree"), *parseMatcher("field:cause")},
        .target = *parseTimespan("2 working days")};
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T09:00", DepartmentSet, "sales"},
                                      {"2026-11-23T10:00", DepartmentSet, "quality"},
                                      {"2026-11-24T10:00", Signed, "head", "refuse"},
                                      {"2026-11-25T10:00", FieldSet, "cause", "seal"}});
    const auto open = asOf(answer, events, "2026-11-24T12:00");
    CHECK(text(open.current()->started) == "2026-11-23T10:00");
    CHECK(text(open.current()->due) == "2026-11-25T17:00");
    CHECK(open.state() == ClockState::Running);
    CHECK(asOf(answer, events, "2026-11-26T12:00").state() == ClockState::Met);
}

TEST_CASE("A promise comes before the target of the clock, one without it keeps the target (B-2)")
{
    const ClockSpec call{.name = "call",
                         .start = {*parseMatcher("opened"), *parseMatcher("field_date:call_by")},
                         .stop = {*parseMatcher("closed")},
                         .target = *parseTimespan("4 working hours")};
    const Timeline plain = timeline({{"2026-11-23T08:00", Opened}});
    CHECK(text(asOf(call, plain, "2026-11-23T09:00").current()->due) == "2026-11-23T12:00");
    const Timeline promised =
        timeline({{"2026-11-23T08:00", Opened},
                  {"2026-11-23T08:00", FieldSet, "call_by", "2026-11-26T10:00:00+08:00"}});
    const auto status = asOf(call, promised, "2026-11-23T09:00");
    CHECK(status.rounds.size() == 1);
    CHECK(text(status.current()->due) == "2026-11-26T10:00");
}

TEST_CASE("A promise given by hand is due when its field says; promised anew it moves (C-2)")
{
    const ClockSpec promise{.name = "promise",
                            .start = {*parseMatcher("field_date:promised")},
                            .stop = {*parseMatcher("closed")}};
    const Timeline events =
        timeline({{"2026-11-23T08:00", Opened},
                  {"2026-11-23T09:00", FieldSet, "promised", "soon"},
                  {"2026-11-23T09:10", FieldSet, "promised", "2026-11-25"},
                  {"2026-11-24T09:00", FieldSet, "promised", "2026-11-26T10:00:00+08:00"},
                  {"2026-11-24T10:00", FieldUnset, "promised"},
                  {"2026-11-24T11:00", FieldSet, "promised", "2026-11-28"},
                  {"2026-11-29T00:00:01", Closed}});
    CHECK(asOf(promise, events, "2026-11-23T09:05").state() == ClockState::NotStarted);
    CHECK(text(asOf(promise, events, "2026-11-23T10:00").current()->due) == "2026-11-25T17:00");
    CHECK(text(asOf(promise, events, "2026-11-24T09:30").current()->due) == "2026-11-26T10:00");
    CHECK(asOf(promise, events, "2026-11-24T10:30").state() == ClockState::NotStarted);
    const auto saturday = asOf(promise, events, "2026-11-24T12:00");
    CHECK(text(saturday.current()->due) == "2026-11-29T00:00");
    CHECK(saturday.scale == TimeScale::Elapsed);
    CHECK(asOf(promise, events, "2026-11-30T00:00").state() == ClockState::Breached);
}

TEST_CASE("Targets of seconds count seconds around the clock (I-2)")
{
    const ClockSpec greeting{.name = "greeting",
                             .start = {*parseMatcher("opened")},
                             .stop = {*parseMatcher("agent_reply")},
                             .target = *parseTimespan("15 seconds")};
    const auto replied = [&greeting](const char* when) {
        return asOf(greeting, timeline({{"2026-11-22T20:00", Opened}, {when, AgentReply}}),
                    "2026-11-23T00:00")
            .state();
    };
    CHECK(replied("2026-11-22T20:00:15") == ClockState::Met);
    CHECK(replied("2026-11-22T20:00:16") == ClockState::Breached);
}

TEST_CASE("A due time found by civil date stands as it is until something interrupts the clock")
{
    const Timeline events = timeline({{"2026-11-25T09:00", Opened},
                                      {"2026-11-26T09:00", Paused},
                                      {"2026-11-26T15:00", Resumed}});
    const auto before = asOf(resolution("10 days"), events, "2026-11-25T10:00");
    CHECK(text(before.current()->due) == "2026-12-06T00:00");
    const auto after = asOf(resolution("10 days"), events, "2026-11-26T16:00");
    CHECK(text(after.current()->due) == "2026-12-06T06:00"); // six hours given back
    const auto days = asOf(resolution("2 working days"), events, "2026-11-26T16:00");
    CHECK(text(days.current()->due) == "2026-11-30T14:00"); // five working hours given back
}

TEST_CASE("A due time outside opening hours stands as it is written")
{
    const Timeline events = timeline({{"2026-11-23T09:00", Opened}, {"2026-11-24T18:00", Closed}});
    ClockSpec evening = resolution("1 working day at 20:00");
    evening.steps = {{.name = "due", .percent = 100}};
    const auto open = asOf(evening, events, "2026-11-23T10:00");
    CHECK(text(stepsOf(evening, open, office()).at(0).at) == "2026-11-24T20:00");
    CHECK(text(asOf(evening, events, "2026-11-23T10:00").current()->due) == "2026-11-24T20:00");
    CHECK(asOf(evening, events, "2026-11-25T10:00").state() == ClockState::Met);
}

TEST_CASE("Class, severity or department choose target and calendar; the first that fits wins")
{
    ClockSpec spec = firstResponse();
    spec.calendar = "office";
    spec.variants = {{.field = "severity",
                      .value = "major",
                      .target = *parseTimespan("1 hour"),
                      .calendar = "hotline"},
                     {.field = "class", .value = "vip", .target = *parseTimespan("2 hours")}};
    CHECK(timespanText(*termsFor(spec, {}).target) == "4 working hours");
    CHECK(termsFor(spec, {{"severity", "minor"}}).calendar == "office");
    const auto major = termsFor(spec, {{"severity", "major"}, {"class", "vip"}});
    CHECK(timespanText(*major.target) == "1 hour");
    CHECK(major.calendar == "hotline");
    const auto vip = termsFor(spec, {{"severity", "minor"}, {"class", "vip"}});
    CHECK(timespanText(*vip.target) == "2 hours");
    CHECK(vip.calendar == "office");
    const Timeline events = timeline({{"2026-11-23T09:00", Opened}});
    const auto status =
        evaluate({spec, office(), at(office(), "2026-11-23T09:30"), &vip.target}, events);
    CHECK(text(status.current()->due) == "2026-11-23T11:00"); // re-derived, no orphan
}

TEST_CASE("Steps come due at percentages and before or after the due time (Calendars 9)")
{
    ClockSpec spec = firstResponse("4 working hours");
    spec.steps = {{.name = "late", .percent = 150, .to = StepAudience::Role, .who = "manager"},
                  {.name = "due", .percent = 100},
                  {.name = "soon", .percent = 75},
                  {.name = "hour", .offset = *parseTimespan("1 working hour before")},
                  {.name = "after", .offset = *parseTimespan("30 minutes after")}};
    const Timeline events =
        timeline({{"2026-11-23T13:00", Opened}, {"2026-11-23T16:30", AgentReply}});
    const auto running = stepsOf(spec, asOf(spec, events, "2026-11-23T14:00"), office());
    std::string all;
    for (const DueStep& step : running)
        all += step.step + '@' + text(step.at) + ' ';
    CHECK(all == "soon@2026-11-23T16:00 hour@2026-11-23T16:00 due@2026-11-23T17:00 "
                 "after@2026-11-23T17:30 late@2026-11-24T10:00 ");
    CHECK(running.back().key() == "first_response/0/late");
    CHECK(running.back().who == "manager");
    CHECK(nextStep(running, at(office(), "2026-11-23T16:00"))->step == "due");
    CHECK(nextStep(running, at(office(), "2026-11-24T10:00")) == nullptr);
    const auto stopped = stepsOf(spec, asOf(spec, events, "2026-11-25T14:00"), office());
    CHECK(stopped.size() == 2); // those reached before the reply
    const auto missed =
        stepsToNotice(running, {"first_response/0/hour"}, at(office(), "2026-11-23T17:30"));
    REQUIRE(missed.size() == 3);
    CHECK(missed[0].step == "soon");
    CHECK(missed[2].step == "after");
}

TEST_CASE("A paused clock has only the steps it had reached")
{
    ClockSpec spec = resolution("4 working hours");
    spec.steps = {{.name = "half", .percent = 50},
                  {.name = "due", .percent = 100},
                  {.name = "hour", .offset = *parseTimespan("1 working hour before")}};
    const Timeline events = timeline({{"2026-11-23T08:00", Opened}, {"2026-11-23T10:30", Paused}});
    const auto steps = stepsOf(spec, asOf(spec, events, "2026-11-23T11:00"), office());
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].step == "half");
    CHECK(text(steps[0].at) == "2026-11-23T10:00");
    const Timeline waiting = timeline({{"2026-11-23T08:00", Paused}, {"2026-11-23T08:30", Opened}});
    CHECK(stepsOf(spec, asOf(spec, waiting, "2026-11-23T11:00"), office()).empty());
}

TEST_CASE("Matchers are written back as they are read, and mistakes name the nearest word")
{
    for (const char* word : {"opened",
                             "closed",
                             "reopened",
                             "agent_reply",
                             "customer_message",
                             "internal_note",
                             "paused",
                             "paused:parts",
                             "resumed",
                             "state:new",
                             "left:new",
                             "move:accept",
                             "field:severity",
                             "field:severity=major",
                             "cleared:cause",
                             "signed:head",
                             "signed:head=agree",
                             "holder",
                             "holder:ab12",
                             "department",
                             "department:quality",
                             "returned",
                             "merged",
                             "field_date:promised"}) {
        const auto matcher = parseMatcher(word);
        REQUIRE(matcher);
        CHECK(matcherText(*matcher) == word);
    }
    CHECK(parseMatcher("agent_replay").error().plainText().find("agent_reply") !=
          std::string::npos);
    CHECK(parseMatcher("closed:x").error().has("clock.no_name_here"));
    CHECK(parseMatcher("state").error().has("clock.name_missing"));
    CHECK(parseMatcher("field:").error().has("clock.name_missing"));
    CHECK(parseMatcher("field:=x").error().has("clock.name_missing"));
    CHECK(parseMatcher("holder:").error().has("clock.name_missing"));
    CHECK(parseMatcher("move:a=b")->what == "a=b");
}
