// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timespan.h"
#include "tests/core/calendar/builders.h"

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// Office hours with China's holidays; Monday 23 November 2026 is an ordinary week.
const Calendar& office()
{
    static const Calendar calendar = [] {
        CalendarSpec spec = officeSpec();
        spec.holidays = "CN";
        return bothWays(spec).compiled;
    }();
    return calendar;
}

std::string applied(std::string_view span, std::string_view anchor)
{
    const auto parsed = parseTimespan(span);
    REQUIRE(parsed);
    const auto t = apply(*parsed, at(office(), anchor), office());
    return t ? office().format(*t).substr(0, 16) : "never";
}

std::string refused(std::string_view text)
{
    const auto parsed = parseTimespan(text);
    return parsed ? "accepted" : parsed.error().plainText();
}

} // namespace

TEST_CASE("Hours and minutes are working or elapsed, as written (Calendars 5, C-4)")
{
    CHECK(applied("24 working hours", "2026-11-23T09:00") == "2026-11-26T09:00");
    CHECK(applied("72 hours", "2026-11-27T09:00") == "2026-11-30T09:00");
    CHECK(applied("90 seconds", "2026-11-23T09:00") == "2026-11-23T09:01");
    CHECK(applied("30 working minutes", "2026-11-23T11:45") == "2026-11-23T13:15");
    CHECK(applied("2 working hours before", "2026-11-23T09:00") == "2026-11-20T16:00");
    CHECK(applied("24 hours before", "2026-11-23T09:00") == "2026-11-22T09:00");
    CHECK(applied("999999999 hours", "2026-11-23T09:00") == "never");
    const auto firstDay =
        apply(*parseTimespan("1 day before"), instantOfSeconds(-2'208'902'400), office());
    CHECK(firstDay); // 1900-01-02 00:00 UTC, less a day
    const auto hour = *parseTimespan("1 hour before");
    CHECK(apply(hour, instantOfSeconds(-2'208'985'200), office()) ==
          instantOfSeconds(-2'208'988'800));
    CHECK_FALSE(apply(hour, instantOfSeconds(-2'208'985'201), office()));
    CHECK(applied("999999999 hours before", "2026-11-23T09:00") == "never");
}

TEST_CASE("Working days count from the next day and end with that day (Calendars 5)")
{
    CHECK(applied("2 working days", "2026-11-23T09:00") == "2026-11-25T17:00");
    CHECK(applied("2 working days", "2026-11-22T09:00") == "2026-11-24T17:00");
    CHECK(applied("1 working day", "2026-09-30T16:59") == "2026-10-08T17:00");
    CHECK(applied("1 working day", "2026-02-13T09:00") == "2026-02-14T17:00"); // make-up Saturday
    CHECK(applied("3 working days before", "2026-11-25T09:00") == "2026-11-20T17:00");
    CHECK(applied("1 working day at 10:00", "2026-11-23T09:00") == "2026-11-24T10:00");
}

TEST_CASE("Calendar days end when the desk closes, or at 24:00 when it does not open that day")
{
    CHECK(applied("3 days", "2026-11-23T09:00") == "2026-11-26T17:00");  // B-2, plaza
    CHECK(applied("10 days", "2026-11-25T09:00") == "2026-12-06T00:00"); // Saturday 5th, 24:00
    CHECK(applied("10 days roll next", "2026-11-25T09:00") == "2026-12-07T17:00");
    CHECK(applied("10 days roll previous", "2026-11-25T09:00") == "2026-12-04T17:00");
    CHECK(applied("3 days before", "2026-11-26T09:00") == "2026-11-23T17:00");
    CHECK(applied("200001 days", "2026-11-26T09:00") == "never");
}

TEST_CASE("Weeks, months and years go by civil date (Calendars 5, B-2, K-6)")
{
    CHECK(applied("1 week", "2026-11-23T09:00") == "2026-11-30T17:00");
    CHECK(applied("1 month at 09:00", "2026-01-31T09:00") == "2026-02-28T09:00");
    CHECK(applied("1 month at 09:00", "2024-01-31T09:00") == "2024-02-29T09:00");
    CHECK(applied("6 months", "2026-11-23T09:00") == "2027-05-24T00:00"); // a Sunday: 24:00
    CHECK(applied("6 months roll next", "2026-11-23T09:00") == "2027-05-24T17:00");
    CHECK(applied("1 year", "2024-02-29T09:00") == "2025-02-28T17:00");
    CHECK(applied("1 month before contract_end", "2026-12-31T09:00") == "2026-11-30T17:00");
    CHECK(applied("9999 months", "2026-11-26T09:00") == "never");
    CHECK(applied("2100 months", "2026-11-26T09:00") == "never");
}

TEST_CASE("Same day is the end of the anchor's own day (O-8, B-2)")
{
    CHECK(applied("same day", "2026-11-23T09:00") == "2026-11-23T17:00");
    CHECK(applied("same day", "2026-11-23T17:00") == "2026-11-24T00:00");
    CHECK(applied("same day", "2026-11-22T09:00") == "2026-11-23T00:00");
    CHECK(applied("same day roll next", "2026-11-22T09:00") == "2026-11-23T17:00");
    CHECK(applied("same day at 18:00", "2026-11-23T09:00") == "2026-11-23T18:00");
}

TEST_CASE("A weekday is the first one after the anchor's day")
{
    CHECK(applied("monday", "2026-11-23T07:00") == "2026-11-30T17:00");
    CHECK(applied("wednesday at 10:00", "2026-11-23T09:00") == "2026-11-25T10:00");
    CHECK(applied("sunday", "2026-11-23T09:00") == "2026-11-30T00:00");
    CHECK(applied("friday before", "2026-11-23T09:00") == "2026-11-20T17:00");
    CHECK(applied("monday before", "2026-11-23T09:00") == "2026-11-16T17:00");
}

TEST_CASE("A time of day is the first such time not before the anchor")
{
    CHECK(applied("at 17:30", "2026-11-23T09:00") == "2026-11-23T17:30");
    CHECK(applied("at 17:30", "2026-11-23T17:30") == "2026-11-23T17:30");
    CHECK(applied("at 17:30", "2026-11-23T17:31") == "2026-11-24T17:30");
    CHECK(applied("at 17:30 roll next", "2026-11-27T18:00") == "2026-11-30T17:30");
    CHECK(applied("at 17:30 before", "2026-11-23T09:00") == "2026-11-22T17:30");
    CHECK(applied("at 08:00 before", "2026-11-23T09:00") == "2026-11-23T08:00");
    CHECK(applied("at 09:00 before", "2026-11-23T09:00") == "2026-11-23T09:00");
}

TEST_CASE("A cut-off is a civil time on a working day even when the desk is closed (O-3)")
{
    const char* rule = "17:30 same day else next working day";
    CHECK(applied(rule, "2026-11-23T09:00") == "2026-11-23T17:00");
    CHECK(applied(rule, "2026-11-23T17:29") == "2026-11-24T00:00"); // closed, still the same day
    CHECK(applied(rule, "2026-11-23T17:30") == "2026-11-24T17:00");
    CHECK(applied(rule, "2026-11-27T18:00") == "2026-11-30T17:00");
    CHECK(applied(rule, "2026-11-22T09:00") == "2026-11-23T17:00");
    CHECK(applied(rule, "2026-09-30T17:45") == "2026-10-08T17:00");
    CHECK(applied(rule, "2026-10-10T10:00") == "2026-10-10T17:00"); // make-up Saturday
}

TEST_CASE("Every form is written back as it is read")
{
    for (const char* text : {"24 working hours",
                             "72 hours",
                             "90 seconds",
                             "90 minutes",
                             "1 hour",
                             "2 working days",
                             "1 day",
                             "3 days",
                             "same day",
                             "same day at 18:00",
                             "2 weeks",
                             "1 month",
                             "6 months",
                             "1 year",
                             "monday",
                             "sunday at 10:00 roll next",
                             "at 17:30",
                             "at 17:30 roll previous",
                             "3 days before",
                             "3 days before due roll previous",
                             "1 month after opened_at",
                             "10 working minutes before",
                             "17:30 same day else next working day",
                             "1 year at 24:00",
                             "45 working seconds"}) {
        const auto parsed = parseTimespan(text);
        REQUIRE(parsed);
        CHECK(timespanText(*parsed) == text);
        CHECK(*parseTimespan(timespanText(*parsed)) == *parsed);
    }
    CHECK(timespanText(*parseTimespan("120  minutes")) == "2 hours");
    CHECK(timespanText(*parseTimespan("3600 working seconds")) == "1 working hour");
    CHECK(timespanText(*parseTimespan("5 days after")) == "5 days");
}

TEST_CASE("What is no length of time is refused with the nearest word (Calendars 4)")
{
    CHECK(refused("0 hours").find("longer than nothing") != std::string::npos);
    CHECK(refused("-3 days").find("longer than nothing") != std::string::npos);
    CHECK(refused("24 wroking hours").find("unknown") == std::string::npos);
    CHECK(refused("24 hors") == "\"hor\" is not understood here; nearest is \"hours\"");
    CHECK(refused("2 working weeks").find("\"week\" is not understood") == 0);
    CHECK(refused("3 weks").find("nearest is \"weeks\"") != std::string::npos);
    CHECK(refused("2 working weks").find("nearest is \"weeks\"") == std::string::npos);
    CHECK(refused("2 working weks").find("nearest is \"") != std::string::npos);
    CHECK(refused("mondey").find("nearest is \"monday\"") != std::string::npos);
    CHECK(refused("3 days rol next").find("nearest is \"roll\"") != std::string::npos);
    CHECK(refused("3 days roll up").find("nearest is") != std::string::npos);
    CHECK(refused("3 hours at 10:00").find("is not understood") != std::string::npos);
    CHECK(refused("3 hours roll next").find("is not understood") != std::string::npos);
    CHECK(refused("same day before").find("is not understood") != std::string::npos);
    CHECK(refused("3 days at 25:00").find("not a time of day") != std::string::npos);
    CHECK(refused("3 days at").find("not a time of day") != std::string::npos);
    CHECK(refused("17:30 same day").find("a cut-off is written") == 0);
    CHECK(refused("").find("is missing") != std::string::npos);
    CHECK(refused("9999999999 hours").find("whole number") != std::string::npos);
    CHECK(refused("1x hours").find("whole number") != std::string::npos);
    CHECK(refused("3 days at 10:00 at 11:00").find("\"at\"") == 0);
    CHECK(refused("3 days before after").find("accepted") == 0); // an anchor may bear any name
    CHECK(refused("3 days roll next roll next").find("\"roll\"") == 0);
    CHECK(refused("3 days before x before y").find("\"before\"") == 0);
}

TEST_CASE("Working targets are used up in working time, all others around the clock")
{
    CHECK(scaleOf(*parseTimespan("1 working hour")) == TimeScale::Working);
    CHECK(scaleOf(*parseTimespan("2 working days")) == TimeScale::Working);
    for (const char* text : {"1 hour", "3 days", "1 month", "same day", "at 17:30", "monday"})
        CHECK(scaleOf(*parseTimespan(text)) == TimeScale::Elapsed);
}
