// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/why.h"
#include "tests/core/sla/timelines.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace shouwen;
using namespace shouwen::test;
using enum EventKind;

namespace {

std::string english(const char* source) { return source; }

const Calendar& chinese()
{
    static const Calendar calendar = [] {
        CalendarSpec spec = officeSpec();
        spec.holidays = "CN";
        return *Calendar::compile(spec, shippedRegion("CN"));
    }();
    return calendar;
}

/// Opened before the National Day week of 2026, paused for a morning.
Timeline overGoldenWeek()
{
    return timeline({{"2026-09-30T15:00", Opened},
                     {"2026-10-08T08:30", Paused, "customer", "an"},
                     {"2026-10-08T11:00", Resumed}});
}

Why whyOf(const ClockSpec& spec, const Timeline& events, const char* when)
{
    const auto why = explain({spec, chinese(), at(chinese(), when)}, events);
    REQUIRE(why);
    return *why;
}

} // namespace

TEST_CASE("Why lists every counted span with its source, pauses and days off (Calendars 10)")
{
    const Why why = whyOf(resolution("8 working hours"), overGoldenWeek(), "2026-10-08T13:30");
    std::string listed;
    for (const WhyPart& part : why.parts)
        listed += std::to_string(static_cast<int>(part.kind)) + ' ' + text(part.from).substr(5) +
                  ' ' + std::to_string(part.seconds) + '\n';
    CHECK(listed == "0 09-30T15:00 7200\n"
                    "3 10-01T00:00 0\n3 10-02T00:00 0\n3 10-03T00:00 0\n3 10-04T00:00 0\n"
                    "3 10-05T00:00 0\n3 10-06T00:00 0\n3 10-07T00:00 0\n"
                    "0 10-08T08:00 1800\n"
                    "1 10-08T08:30 9000\n"
                    "0 10-08T11:00 3600\n0 10-08T13:00 14400\n0 10-09T08:00 1800\n");
    CHECK(why.counted == 8 * kHour);
    CHECK(text(why.round.due) == "2026-10-09T08:30");
    CHECK(why.parts[1].day->name == "国庆节");
    CHECK(why.parts[9].owner == "an");
    CHECK(why.unpublishedYears.empty());
}

TEST_CASE("What is counted up to the due time sums to the target, also when overdue or stopped")
{
    for (const char* when :
         {"2026-09-30T16:00", "2026-10-08T09:00", "2026-10-08T15:00", "2026-10-12T15:00"}) {
        const Why why = whyOf(resolution("8 working hours"), overGoldenWeek(), when);
        CHECK(why.counted == 8 * kHour);
    }
    Timeline closed = overGoldenWeek();
    closed.push_back({at(chinese(), "2026-10-08T14:00"), 9, Closed});
    const Why early = whyOf(resolution("8 working hours"), closed, "2026-10-20T09:00");
    CHECK(early.counted == early.round.used);
    CHECK(early.movers.size() == 1);
    closed.back().at = at(chinese(), "2026-10-10T14:00"); // a make-up Saturday, a day late
    const Why late = whyOf(resolution("8 working hours"), closed, "2026-10-20T09:00");
    CHECK(late.counted == 8 * kHour);
    CHECK(late.parts.back().day->source == DaySource::MakeUp);
}

TEST_CASE("Closed time appears as halted, around-the-clock time without days")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T10:00", Closed},
                                      {"2026-11-24T10:00", Reopened}});
    const Why why = whyOf(resolution("8 working hours"), events, "2026-11-24T11:00");
    const auto halted = std::count_if(why.parts.begin(), why.parts.end(), [](const WhyPart& part) {
        return part.kind == WhyKind::Halted;
    });
    CHECK(halted == 1);
    const Why elapsed = whyOf(resolution("30 hours"), events, "2026-11-24T11:00");
    CHECK(elapsed.parts.size() == 3);
    CHECK(elapsed.counted == 30 * kHour);
    CHECK_FALSE(elapsed.parts[0].day);
    CHECK_FALSE(explain({nextReply(), chinese(), at(chinese(), "2026-11-24T11:00")}, events));
    CHECK_FALSE(explain({resolution(), chinese(), at(chinese(), "2026-11-24T11:00")}, events, 5));
}

TEST_CASE("A due time in a year without published holidays is marked (Calendars 4)")
{
    const Timeline events = timeline({{"2026-12-31T15:00", Opened}});
    const Why why = whyOf(resolution("8 working hours"), events, "2026-12-31T16:00");
    CHECK(why.unpublishedYears == std::vector{2027});
    CHECK(std::any_of(why.movers.begin(), why.movers.end(), [](const Reason& reason) {
        return reason.code == std::string("why.unpublished");
    }));
    CHECK(whyOf(resolution("30 hours"), events, "2026-12-31T16:00").unpublishedYears.empty());
}

TEST_CASE("Why speaks in sentences of the reader's language")
{
    const Why why = whyOf(resolution("8 working hours"), overGoldenWeek(), "2026-10-08T13:30");
    const auto lines = whySentences(why, chinese(), english);
    const auto says = [&lines](std::string_view sentence) {
        return std::find(lines.begin(), lines.end(), sentence) != lines.end();
    };
    CHECK(says("Started 2026-09-30 15:00; target 8 h of working time."));
    CHECK(says("2026-09-30 15:00 to 2026-09-30 17:00: 2 h counted (weekday hours)."));
    CHECK(says("2026-10-01: nothing counted (holiday 国庆节)."));
    CHECK(says("2026-10-08 08:30 to 2026-10-08 11:00: paused by an (customer), 2 h 30 min given "
               "back."));
    CHECK(says("Counted until it is due: 8 h."));
    CHECK(says("Due 2026-10-09 08:30."));
    CHECK(says("It is running; 4 h left."));
    CHECK(lines.size() == 1 + why.parts.size() + 3 + why.movers.size()); // one each, no more
    CHECK(says("It stops at: closed."));
    CHECK(says("A pause gives back the working time it lasts."));
    const auto shout = [](const char* source) { return "!" + std::string(source); };
    CHECK(whySentences(why, chinese(), shout)[0] ==
          "!Started 2026-09-30 15:00; target !8 h of working time.");
}

TEST_CASE("Each state has its sentence")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened},
                                      {"2026-11-23T08:30", Extended, "first_response", "600"},
                                      {"2026-11-23T10:00", AgentReply}});
    const auto last = [&](const ClockSpec& spec, const char* when) {
        std::string all;
        for (const auto& line : whySentences(whyOf(spec, events, when), chinese(), english))
            all += line + '\n';
        return all;
    };
    CHECK(last(firstResponse("1 working hour"), "2026-11-23T09:30")
              .find("It is overdue by 20 min.") != std::string::npos);
    CHECK(last(firstResponse("1 working hour"), "2026-11-23T12:30")
              .find("It was missed by 50 min.") != std::string::npos);
    CHECK(last(firstResponse("4 working hours"), "2026-11-23T12:30")
              .find("It was met with 2 h 10 min left.") != std::string::npos);
    CHECK(last(firstResponse("4 hours"), "2026-11-23T09:30").find("around the clock") !=
          std::string::npos);
    CHECK(last(firstResponse("4 hours"), "2026-11-23T09:30").find("Approved extension: 10 min.") !=
          std::string::npos);
    CHECK(last(firstResponse("4 hours"), "2026-11-23T09:30").find("extension is included") !=
          std::string::npos);
    CHECK(last(firstResponse("4 hours"), "2026-11-23T08:20").find("extension is included") ==
          std::string::npos);
    CHECK(last(firstResponse("4 hours"), "2026-11-23T09:30").find("Pauses do not stop it.") !=
          std::string::npos);
}

TEST_CASE("Why as JSON holds the same account")
{
    const Why why = whyOf(resolution("8 working hours"), overGoldenWeek(), "2026-10-08T13:30");
    const QJsonObject json = whyJson(why, chinese());
    CHECK(json[QLatin1String("due")].toString().toStdString() == "2026-10-09T08:30:00+08:00");
    CHECK(json[QLatin1String("stopped")].isNull());
    CHECK(json[QLatin1String("state")].toString().toStdString() == "running");
    CHECK(json[QLatin1String("counted_s")].toInteger() == 8 * kHour);
    CHECK(json[QLatin1String("round")].toInteger() == 1);
    const QJsonArray parts = json[QLatin1String("parts")].toArray();
    REQUIRE(parts.size() == static_cast<qsizetype>(why.parts.size()));
    CHECK(parts[1].toObject()[QLatin1String("source")].toString().toStdString() == "holiday");
    CHECK(parts[9].toObject()[QLatin1String("reason")].toString().toStdString() == "customer");
    CHECK(parts[9].toObject()[QLatin1String("kind")].toString().toStdString() == "paused");
    CHECK(json[QLatin1String("movers")].toArray().size() == 2);
}

TEST_CASE("What if: paused now, answered at a time, without touching the timeline")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened}});
    const ClockSpec solved = resolution("4 working hours"), first = firstResponse();
    const Instant now = at(office(), "2026-11-23T09:00");
    CHECK(whatIf({solved, office(), now}, events, {now, 9, Paused}).state() == ClockState::Paused);
    const auto answered = whatIf({first, office(), now}, events,
                                 {at(office(), "2026-11-23T14:00:01"), 9, AgentReply});
    CHECK(answered.state() == ClockState::Breached);
    CHECK(whatIf({first, office(), now}, events, {at(office(), "2026-11-23T08:30"), 9, AgentReply})
              .current()
              ->used == 1800);
    CHECK(evaluate({first, office(), now}, events).state() == ClockState::Running);
}

TEST_CASE("Durations are hours, minutes and seconds, as many as there are")
{
    CHECK(durationText(0, english) == "0 s");
    CHECK(durationText(59, english) == "59 s");
    CHECK(durationText(3600, english) == "1 h");
    CHECK(durationText(86'461, english) == "24 h 1 min 1 s");
    CHECK(durationText(-90, english) == "-1 min 30 s");
    CHECK(durationText(std::numeric_limits<std::int64_t>::min(), english).substr(0, 4) == "-256");
}

TEST_CASE("Time left falls into bands")
{
    const Timeline events = timeline({{"2026-11-23T08:00", Opened}});
    const auto band = [&events](const char* when) {
        return timeLeftBand(asOf(firstResponse("4 working hours"), events, when));
    };
    CHECK(band("2026-11-23T07:00") == TimeLeftBand::Idle);
    CHECK(band("2026-11-23T09:59:59") == TimeLeftBand::Ample);
    CHECK(band("2026-11-23T10:00") == TimeLeftBand::Passing);
    CHECK(band("2026-11-23T10:59:59") == TimeLeftBand::Passing);
    CHECK(band("2026-11-23T11:00") == TimeLeftBand::Soon);
    CHECK(band("2026-11-23T12:30") == TimeLeftBand::Soon); // used up, not a second over
    CHECK(band("2026-11-23T13:00:01") == TimeLeftBand::Overdue);
}
