// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/builders.h"

using namespace shouwen;
using namespace shouwen::test;

TEST_CASE("A clock starts at once when open and at the next opening when closed (Calendars 2)")
{
    const auto [compiled, walking] = bothWays(officeSpec());
    for (const Calendar& office : {compiled, walking}) {
        CHECK(dueText(office, "2026-11-23T09:00", kHour) == "2026-11-23T10:00:00");
        CHECK(dueText(office, "2026-11-23T12:30", kHour) == "2026-11-23T14:00:00");
        CHECK(dueText(office, "2026-11-21T15:00", kHour) == "2026-11-23T09:00:00");
        CHECK(dueText(office, "2026-11-23T11:59:59", 2) == "2026-11-23T13:00:01");
    }
}

TEST_CASE("A target used up exactly at closing is due at closing, not at the next opening")
{
    const auto [compiled, walking] = bothWays(officeSpec());
    for (const Calendar& office : {compiled, walking}) {
        CHECK(dueText(office, "2026-11-23T08:00", 4 * kHour) == "2026-11-23T12:00:00");
        CHECK(dueText(office, "2026-11-23T08:00", 8 * kHour) == "2026-11-23T17:00:00");
        CHECK(dueText(office, "2026-11-23T08:00", 8 * kHour + 1) == "2026-11-24T08:00:01");
        CHECK(dueText(office, "2026-11-27T17:00", 8 * kHour) == "2026-11-30T17:00:00");
    }
}

TEST_CASE("Nothing to wait for is due when open, or at the next opening")
{
    const auto [compiled, walking] = bothWays(officeSpec());
    for (const Calendar& office : {compiled, walking}) {
        CHECK(dueText(office, "2026-11-23T09:00", 0) == "2026-11-23T09:00:00");
        CHECK(dueText(office, "2026-11-23T12:00", 0) == "2026-11-23T13:00:00");
        CHECK(dueText(office, "2026-11-23T09:00", -5) == "2026-11-23T09:00:00");
    }
}

TEST_CASE("A reversed interval has no working time (Calendars 4)")
{
    const auto [compiled, walking] = bothWays(officeSpec());
    for (const Calendar& office : {compiled, walking}) {
        CHECK(elapsed(office, "2026-11-24T09:00", "2026-11-23T09:00") == 0);
        CHECK(elapsed(office, "2026-11-23T09:00", "2026-11-23T09:00") == 0);
        CHECK(elapsed(office, "2026-11-23T09:00", "2026-11-24T09:00") == 8 * kHour);
    }
}

TEST_CASE("Hours are taken literally: 23:59 is a minute short of 24:00 (Calendars 1)")
{
    const auto [literal, walking] = bothWays(dailySpec({"00:00-23:59"}));
    CHECK(dueText(literal, "2026-11-23T12:00", 86'400) == "2026-11-24T12:01:00");
    CHECK(dueText(walking, "2026-11-23T12:00", 86'400) == "2026-11-24T12:01:00");
    const auto [full, fullWalking] = bothWays(dailySpec({"00:00-24:00"}));
    CHECK(dueText(full, "2026-11-23T12:00", 86'400) == "2026-11-24T12:00:00");
    CHECK(elapsed(fullWalking, "2026-11-23T00:00", "2026-11-26T00:00") == 3 * 86'400);
}

TEST_CASE("A shift over midnight is two spans that count as one (Calendars 1, P-3)")
{
    const auto [night, walking] = bothWays(dailySpec({"00:00-06:00", "22:00-24:00"}));
    for (const Calendar& calendar : {night, walking}) {
        CHECK(elapsed(calendar, "2026-11-23T23:00", "2026-11-24T01:00") == 2 * kHour);
        CHECK(dueText(calendar, "2026-11-23T22:00", 2 * kHour) == "2026-11-24T00:00:00");
        CHECK(dueText(calendar, "2026-11-23T22:00", 8 * kHour) == "2026-11-24T06:00:00");
        CHECK(calendar.closing(at(calendar, "2026-11-23T22:30")) ==
              at(calendar, "2026-11-24T06:00"));
    }
    CHECK(night.spans(at(night, "2026-11-23T23:00"), at(night, "2026-11-24T01:00")).size() == 2);
}

TEST_CASE("An edge in the missing hour moves later by the gap (Calendars 3)")
{
    CalendarSpec spec{.zone = "America/New_York"};
    spec.week[6] = hours({"02:15-02:45"});
    const auto [gap, walking] = bothWays(spec);
    for (const Calendar& calendar : {gap, walking}) {
        CHECK(elapsed(calendar, "2026-03-08T00:00", "2026-03-08T12:00") == 1800);
        CHECK(dueText(calendar, "2026-03-08T00:00", 1800) == "2026-03-08T03:45:00");
    }
    spec.week[6] = hours({"02:30-03:15"}); // opens after it closes: empty
    CHECK(elapsed(bothWays(spec).walking, "2026-03-08T00:00", "2026-03-08T12:00") == 0);
}

TEST_CASE("An edge in the repeated hour is its first occurrence (Calendars 3)")
{
    CalendarSpec spec{.zone = "Europe/Berlin"};
    spec.week[6] = hours({"02:30-05:00"});
    const auto [fall, walking] = bothWays(spec);
    for (const Calendar& calendar : {fall, walking}) {
        CHECK(elapsed(calendar, "2026-10-25T00:00", "2026-10-25T12:00") == 3 * kHour + 1800);
        CHECK(elapsed(calendar, "2026-10-18T00:00", "2026-10-18T12:00") == 2 * kHour + 1800);
    }
}

TEST_CASE("Days of 23, 25 and 24.5 hours count their real seconds (Calendars 3)")
{
    const auto day = [](const char* zone, std::string_view from, std::string_view to) {
        const auto [compiled, walking] = bothWays(dailySpec({"00:00-24:00"}, zone));
        CHECK(elapsed(compiled, from, to) == elapsed(walking, from, to));
        return elapsed(compiled, from, to);
    };
    CHECK(day("Europe/Berlin", "2026-03-29T00:00", "2026-03-30T00:00") == 23 * kHour);
    CHECK(day("Europe/Berlin", "2026-10-25T00:00", "2026-10-26T00:00") == 25 * kHour);
    CHECK(day("Australia/Lord_Howe", "2026-04-05T00:00", "2026-04-06T00:00") == 24 * kHour + 1800);
    CHECK(day("Australia/Lord_Howe", "2026-10-04T00:00", "2026-10-05T00:00") == 23 * kHour + 1800);
    CHECK(day("Asia/Shanghai", "1988-04-17T00:00", "1988-04-18T00:00") == 23 * kHour);
    CHECK(day("Asia/Shanghai", "1990-09-16T00:00", "1990-09-17T00:00") == 25 * kHour);
    CHECK(day("Pacific/Apia", "2011-12-29T00:00", "2012-01-01T00:00") == 48 * kHour);
}

TEST_CASE("Instants far from the compiled years count the same, 1900 to 2199")
{
    const auto [office, walking] = bothWays(officeSpec());
    CHECK(dueText(office, "1950-01-02T08:00", 8 * kHour) == "1950-01-02T17:00:00");
    CHECK(dueText(office, "2199-12-30T08:00", 8 * kHour) == "2199-12-30T17:00:00");
    CHECK(dueText(office, "2027-12-31T08:00", 16 * kHour) == "2028-01-03T17:00:00");
    CHECK(dueText(office, "2023-12-29T13:00", 8 * kHour) == "2024-01-01T12:00:00");
    CHECK(elapsed(office, "2023-12-29T08:00", "2028-01-03T17:00") ==
          elapsed(walking, "2023-12-29T08:00", "2028-01-03T17:00"));
    CHECK(dueText(office, "2199-12-31T08:00", 30 * kHour) == "never");
}

TEST_CASE("A calendar without open time is never due")
{
    const auto [closed, walking] = bothWays(CalendarSpec{});
    CHECK(dueText(closed, "2026-11-23T09:00", 1) == "never");
    CHECK(dueText(walking, "2026-11-23T09:00", 0) == "never");
    CHECK_FALSE(closed.nextOpening(at(closed, "2026-11-23T09:00")));
    CalendarSpec once;
    once.days.push_back({.date = date("2026-11-25"), .hours = hours({"08:00-09:00"})});
    const auto [single, singleWalking] = bothWays(once);
    for (const Calendar& calendar : {single, singleWalking}) {
        CHECK(dueText(calendar, "2026-11-23T09:00", kHour) == "2026-11-25T09:00:00");
        CHECK(dueText(calendar, "2026-11-23T09:00", kHour + 1) == "never");
        CHECK_FALSE(calendar.startFor(at(calendar, "2026-11-25T00:00"), Seconds(1)));
        CHECK(calendar.startFor(at(calendar, "2026-12-25T00:00"), Seconds(kHour)) ==
              at(calendar, "2026-11-25T08:00"));
    }
}

TEST_CASE("startFor mirrors due: used up exactly at an opening it is the opening")
{
    const auto [office, walking] = bothWays(officeSpec());
    const auto start = [&office = office](std::string_view end, std::int64_t seconds) {
        return office.format(*office.startFor(at(office, end), Seconds(seconds))).substr(0, 16);
    };
    CHECK(start("2026-11-23T10:00", kHour) == "2026-11-23T09:00");
    CHECK(start("2026-11-23T12:00", 4 * kHour) == "2026-11-23T08:00");
    CHECK(start("2026-11-23T08:00", kHour) == "2026-11-20T16:00");
    CHECK(start("2026-11-23T12:30", 0) == "2026-11-23T12:00");
}

TEST_CASE("Open now, the next opening and the closing time are answered")
{
    const auto [office, walking] = bothWays(officeSpec());
    CHECK(office.isOpen(at(office, "2026-11-23T08:00")));
    CHECK_FALSE(office.isOpen(at(office, "2026-11-23T12:00")));
    CHECK_FALSE(office.isOpen(at(office, "2026-11-22T09:00")));
    CHECK(office.nextOpening(at(office, "2026-11-22T09:00")) == at(office, "2026-11-23T08:00"));
    CHECK(office.nextOpening(at(office, "2026-11-23T09:00")) == at(office, "2026-11-23T09:00"));
    CHECK(office.closing(at(office, "2026-11-23T09:00")) == at(office, "2026-11-23T12:00"));
    CHECK_FALSE(office.closing(at(office, "2026-11-23T12:30")));
    CHECK_FALSE(Calendar::aroundTheClock().closing(at(office, "2026-11-23T12:30")));
    CHECK(office.lastClosing(date("2026-11-23")) == at(office, "2026-11-23T17:00"));
    CHECK_FALSE(office.lastClosing(date("2026-11-22")));
    CHECK(office.workday(date("2026-11-20"), 1) == date("2026-11-23"));
    CHECK(office.workday(date("2026-11-23"), -2) == date("2026-11-19"));
    CHECK(office.workday(date("2026-11-22"), 0) == date("2026-11-22"));
    CHECK_FALSE(office.workday(date("2199-12-30"), 2));
    CHECK(office.workday(date("2199-12-30"), 1) == date("2199-12-31"));
    CHECK(office.workday(date("1900-01-02"), -1) == date("1900-01-01"));
    CHECK_FALSE(office.workday(date("1900-01-02"), -2));
}

TEST_CASE("An instant counts as the second it lies in")
{
    const auto [office, walking] = bothWays(officeSpec());
    const Instant start = at(office, "2026-11-23T09:00") + Milliseconds(999);
    const Instant due = *office.due(start, Seconds(60));
    CHECK(due == at(office, "2026-11-23T09:01"));
    CHECK(office.elapsed(start, due) == 60);
    CHECK(office.elapsed(start - Milliseconds(1000), due) == 61);
}

TEST_CASE("Spans shorter than a hint bucket are found, however many (performance.md, Clocks)")
{
    DayHours shorts;
    for (int m = 0; m < 1440; m += 4)
        shorts.push_back({Seconds(m * 60), Seconds(m * 60 + 60 + m % 60)});
    CalendarSpec spec{.zone = "UTC"};
    spec.week.fill(shorts);
    const auto [compiled, walking] = bothWays(spec, {2026, 2026});
    for (std::int64_t n = 1; n < 90'000; n += 611) {
        const Instant start = instantOfSeconds(1'790'000'000 + n * 7);
        REQUIRE(compiled.due(start, Seconds(n)) == walking.due(start, Seconds(n)));
        REQUIRE(compiled.elapsed(start, start + Seconds(n)) ==
                walking.elapsed(start, start + Seconds(n)));
    }
    CHECK(compiled.bytes() < 2'000'000);
}

TEST_CASE("The compiled years begin and end at midnight of the zone and cost some 23 KiB each")
{
    const auto [office, walking] = bothWays(officeSpec(), {2024, 2027});
    CHECK(instantOfSeconds(office.table().from()) == at(office, "2024-01-01T00:00"));
    CHECK(instantOfSeconds(office.table().to()) == at(office, "2028-01-01T00:00"));
    CHECK(office.table().total() == elapsed(walking, "2024-01-01T00:00", "2028-01-01T00:00"));
    CHECK(office.bytes() / 4 > 22'000);
    CHECK(office.bytes() / 4 < 25'000);
    CHECK(walking.bytes() == 0);
}

TEST_CASE("Times are written with the zone's offset, to the minute where the offset has seconds")
{
    const auto [office, walking] = bothWays(officeSpec("Europe/Amsterdam"));
    CHECK(office.format(at(office, "2026-11-23T09:00")) == "2026-11-23T09:00:00+01:00");
    const Instant old = at(office, "1910-06-01T09:00:00Z"); // offset +00:19:32
    CHECK(*office.parse(office.format(old)) == old);
}
