// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_choice.h"
#include "tests/core/calendar/builders.h"

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::string codesOf(const CalendarSpec& spec)
{
    std::string codes;
    for (const Reason& reason : check(spec))
        codes += (codes.empty() ? "" : " ") + std::string(reason.code) + "@" + reason.where;
    return codes;
}

} // namespace

TEST_CASE("A calendar's mistakes are all reported at once, each with its place")
{
    CalendarSpec spec = officeSpec("Asia/Shanghay");
    spec.week[0] = hours({"08:00-12:00", "11:00-13:00"});
    spec.week[1] = {{Seconds(36'000), Seconds(28'800)}};
    spec.week[2] = {{Seconds(0), Seconds(86'401)}};
    spec.week[3] = {{Seconds(3600), Seconds(3600)}};
    spec.days = {{.date = date("2026-01-01")}, {.date = date("2026-01-01")}};
    spec.rotas = {{.name = "late", .anchor = date("2026-01-04"), .cycle = {}}};
    CHECK(codesOf(spec) == "zone.unknown@ calendar.overlap@mon calendar.reversed_span@tue "
                           "calendar.beyond_day@wed calendar.empty_span@thu "
                           "calendar.date_twice@2026-01-01 calendar.rota_empty@rota late");
    const auto refused = Calendar::compile(spec);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(refused.error().reasons.size() == 7);
}

TEST_CASE("A shift over midnight in one span is refused with the two spans to write")
{
    CalendarSpec spec;
    spec.week[0] = hours({"22:00-06:00"});
    const auto reasons = check(spec);
    REQUIRE(reasons.size() == 1);
    CHECK(plainText(reasons[0]) ==
          "mon: 22:00-06:00 ends before it begins; a shift over midnight is two spans: "
          "22:00-24:00, and 00:00-06:00 on the next day");
}

TEST_CASE("Spans may come in any order and may touch")
{
    CalendarSpec spec{.zone = "UTC"};
    spec.week[0] = hours({"13:00-17:00", "08:00-12:00", "12:00-13:00"});
    CHECK(codesOf(spec).empty());
    const auto [calendar, walking] = bothWays(spec);
    CHECK(elapsed(calendar, "2026-11-23T00:00", "2026-11-24T00:00") == 9 * kHour);
    CHECK(elapsed(walking, "2026-11-23T11:30", "2026-11-23T13:30") == 2 * kHour);
}

TEST_CASE("Wrong dates, rotas that begin on a day they leave out, negative hours are refused")
{
    CalendarSpec spec;
    const Date impossible{std::chrono::year(2026), std::chrono::month(2), std::chrono::day(30)};
    spec.days = {{.date = impossible}};
    spec.week[4] = {{Seconds(-60), Seconds(60)}};
    Rota rota{.name = "sunday", .anchor = date("2026-01-05"), .cycle = {hours({"09:30-24:00"})}};
    rota.on = {false, false, false, false, false, false, true};
    spec.rotas = {rota, {.name = "never", .anchor = impossible, .cycle = {{}}}};
    CHECK(codesOf(spec) == "calendar.beyond_day@fri calendar.no_such_date@2026-02-30 "
                           "calendar.rota_anchor@rota sunday calendar.no_such_date@rota never");
}

TEST_CASE("A million equal mistakes are cut to a readable number")
{
    CalendarSpec spec;
    for (int i = 0; i < 300; ++i)
        spec.days.push_back({.date = date("2026-01-01"), .hours = {{Seconds(2), Seconds(1)}}});
    CHECK(check(spec).size() == 100);
}

TEST_CASE("A dated day has its own hours, another weekday's, or none")
{
    CalendarSpec spec = officeSpec();
    spec.week[4] = hours({"08:00-12:00"});
    spec.days = {
        {.date = date("2026-11-22"),
         .kind = DayKind::MakeUp,
         .follows = std::chrono::Friday,
         .name = "stocktaking made up",
         .source = "notice 7"},
        {.date = date("2026-11-24"), .kind = DayKind::Closure, .name = "outing"},
        {.date = date("2026-12-31"), .kind = DayKind::HalfDay, .hours = hours({"08:00-12:00"})},
        {.date = date("2026-12-25"), .kind = DayKind::Shift, .hours = hours({"18:30-24:00"})},
    };
    const auto [calendar, walking] = bothWays(spec);
    CHECK(elapsed(calendar, "2026-11-22T00:00", "2026-11-23T00:00") == 4 * kHour);
    CHECK(elapsed(walking, "2026-11-24T00:00", "2026-11-25T00:00") == 0);
    CHECK(elapsed(calendar, "2026-12-31T00:00", "2027-01-01T00:00") == 4 * kHour);
    CHECK(elapsed(calendar, "2026-12-25T00:00", "2026-12-26T00:00") == 5 * kHour + 1800);
    const DayInfo madeUp = calendar.dayInfo(date("2026-11-22"));
    CHECK(madeUp.source == DaySource::MakeUp);
    CHECK(madeUp.follows == std::chrono::Friday);
    CHECK(madeUp.name == "stocktaking made up");
    CHECK(madeUp.origin == "notice 7");
    CHECK(calendar.dayInfo(date("2026-11-24")).source == DaySource::Closure);
    CHECK(calendar.dayInfo(date("2026-12-31")).source == DaySource::HalfDay);
    CHECK(calendar.dayInfo(date("2026-12-25")).source == DaySource::Shift);
    CHECK(calendar.dayInfo(date("2026-11-23")).source == DaySource::Weekday);
    CHECK_FALSE(calendar.isWorkday(date("2026-11-24")));
    CHECK(calendar.isWorkday(date("2026-11-22")));
}

TEST_CASE("Alternate evenings and a Sunday rota are rotas (P-3, taobao)")
{
    CalendarSpec spec;
    Rota evenings{
        .name = "evenings", .anchor = date("2026-11-23"), .cycle = {hours({"18:30-24:00"}), {}}};
    evenings.on = {true, true, true, true, true, true, false};
    Rota sundays{
        .name = "sundays", .anchor = date("2026-11-29"), .cycle = {hours({"09:30-24:00"}), {}, {}}};
    sundays.on = {false, false, false, false, false, false, true};
    spec.rotas = {evenings, sundays};
    const auto [calendar, walking] = bothWays(spec);
    const auto isOn = [&calendar = calendar](std::string_view day) {
        return calendar.isWorkday(date(day));
    };
    CHECK(isOn("2026-11-23")); // Monday
    CHECK_FALSE(isOn("2026-11-24"));
    CHECK(isOn("2026-11-27"));
    CHECK_FALSE(isOn("2026-11-28")); // Saturday
    CHECK(isOn("2026-11-29"));       // first Sunday
    CHECK(isOn("2026-11-30"));       // Monday again: Sunday is not counted
    CHECK_FALSE(isOn("2026-12-06"));
    CHECK_FALSE(isOn("2026-12-13"));
    CHECK(isOn("2026-12-20"));
    CHECK(isOn("2026-11-20")); // before the anchor it goes on backwards
    CHECK_FALSE(isOn("2026-11-21"));
    CHECK(calendar.dayInfo(date("2026-11-29")).name == "sundays");
    CHECK(elapsed(walking, "2026-11-23T00:00", "2026-11-30T00:00") ==
          3 * (5 * kHour + 1800) + 14 * kHour + 1800);
}

TEST_CASE("A rota holds from its first to its last date; the first rota that covers a day wins")
{
    CalendarSpec spec = officeSpec();
    spec.rotas = {{.name = "a",
                   .anchor = date("2026-11-24"),
                   .cycle = {hours({"10:00-11:00"})},
                   .from = date("2026-11-24"),
                   .until = date("2026-11-25")},
                  {.name = "b",
                   .anchor = date("2026-11-24"),
                   .cycle = {hours({"10:00-12:00"})},
                   .from = date("2026-11-25"),
                   .until = date("2026-11-26")}};
    const auto [calendar, walking] = bothWays(spec);
    const auto worked = [&calendar = calendar](std::string_view day) {
        const Instant start = calendar.startOf(date(day));
        return calendar.elapsed(start, start + std::chrono::hours(24)) / kHour;
    };
    CHECK(worked("2026-11-23") == 8);
    CHECK(worked("2026-11-24") == 1);
    CHECK(worked("2026-11-25") == 1);
    CHECK(worked("2026-11-26") == 2);
    CHECK(worked("2026-11-27") == 8);
}

TEST_CASE("The calendar of a person comes before class, department and desk")
{
    const CalendarChoices choices{.desk = "office",
                                  .byDepartment = {{"quality", "plant"}},
                                  .byClass = {{"vip", "hotline"}},
                                  .byPerson = {{"an", "evenings"}}};
    CHECK(calendarFor(choices, {}) == "office");
    CHECK(calendarFor(choices, {.department = "quality"}) == "plant");
    CHECK(calendarFor(choices, {.customerClass = "vip", .department = "quality"}) == "hotline");
    CHECK(calendarFor(choices, {.person = "an", .customerClass = "vip"}) == "evenings");
    CHECK(calendarFor(choices, {.person = "bo", .department = "sales"}) == "office");
}

TEST_CASE("Opening hours and weekdays are read and written alike")
{
    for (const char* text : {"08:00-12:00", "00:00-24:00", "08:30:15-09:00"})
        CHECK(openSpanText(*parseOpenSpan(text)) == text);
    CHECK(parseOpenSpan("08:00").error().has("calendar.bad_span"));
    CHECK(parseOpenSpan("24:00-08:00").error().has("time.bad"));
    for (std::size_t i = 0; i < 7; ++i)
        CHECK(findWeekday(weekdayWord(i)) == i);
    CHECK_FALSE(findWeekday("monday"));
}
