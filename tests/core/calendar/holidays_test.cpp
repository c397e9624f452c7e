// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_import.h"
#include "tests/core/calendar/builders.h"

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::string mistakesIn(std::string_view toml)
{
    const auto region = parseHolidays(toml, "x.toml");
    return region ? "none" : region.error().plainText();
}

CalendarSpec chinaSpec()
{
    CalendarSpec spec = officeSpec();
    spec.holidays = "CN";
    return spec;
}

} // namespace

TEST_CASE("The shipped days off and make-up days of 2023 to 2026 are those of the notices")
{
    const auto china = shippedRegion("CN");
    REQUIRE(china);
    CHECK(china->published == std::vector{2023, 2024, 2025, 2026});
    int off = 0, work = 0;
    for (const HolidayDate& day : china->dates)
        (day.kind == HolidayKind::Off ? off : work) += 1;
    CHECK(off == 26 + 28 + 28 + 33);
    CHECK(work == 7 + 8 + 5 + 6);
    CHECK_FALSE(china->isWorkday(date("2026-10-01")));
    CHECK(china->isWorkday(date("2026-10-10"))); // Saturday, made up
    CHECK(china->isWorkday(date("2026-11-23")));
    CHECK_FALSE(china->isWorkday(date("2026-11-22")));
    CHECK(china->isPublished(2026));
    CHECK_FALSE(china->isPublished(2027));
    CHECK(china->noticeOf(2026)->find("7047091") != std::string::npos);
    CHECK(china->noticeOf(2027) == nullptr);
    CHECK(shippedRegion("XX") == nullptr);
    CHECK(shippedHolidaysText("XX").empty());
}

TEST_CASE("Days off close an office and make-up days open it with Monday's hours 调休")
{
    const auto [office, walking] = bothWays(chinaSpec());
    CHECK(dueText(office, "2026-09-30T16:00", 2 * kHour) == "2026-10-08T09:00:00");
    CHECK(dueText(walking, "2026-09-19T10:00", kHour) == "2026-09-20T09:00:00");
    const DayInfo madeUp = office.dayInfo(date("2026-09-20"));
    CHECK(madeUp.source == DaySource::MakeUp);
    CHECK(madeUp.name == "国庆节");
    CHECK(madeUp.follows == std::chrono::Monday);
    CHECK(madeUp.origin.find("gov.cn") != std::string::npos);
    const DayInfo holiday = office.dayInfo(date("2026-10-01"));
    CHECK(holiday.source == DaySource::Holiday);
    CHECK(holiday.hours.empty());
}

TEST_CASE("A make-up day works its own hours or a named weekday's, and never none when others do")
{
    CalendarSpec spec = chinaSpec();
    spec.week[5] = hours({"09:00-12:00"});
    const auto worked = [](const CalendarSpec& given, std::string_view day) {
        const auto [calendar, walking] = bothWays(given);
        const Instant start = calendar.startOf(date(day));
        return calendar.elapsed(start, start + std::chrono::hours(24)) / kHour;
    };
    CHECK(worked(spec, "2026-10-10") == 8); // Saturday, like a Monday
    spec.makeUpFollows.reset();
    CHECK(worked(spec, "2026-10-10") == 3); // its own Saturday hours
    CHECK(worked(spec, "2026-09-20") == 8); // Sunday has none of its own: the first open weekday
    spec.makeUpFollows = std::chrono::Sunday;
    CHECK(worked(spec, "2026-10-10") == 8);
    spec.days.push_back({.date = date("2026-10-10"), .hours = hours({"10:00-11:00"})});
    CHECK(worked(spec, "2026-10-10") == 1); // the calendar's own date comes first
}

TEST_CASE("Reaching into a year without published holidays is flagged (Calendars 4)")
{
    const auto [office, walking] = bothWays(chinaSpec());
    const auto missing = [&office = office](std::string_view from, std::string_view to) {
        return office.unpublishedYears(at(office, from), at(office, to));
    };
    CHECK(missing("2026-12-30T09:00", "2026-12-31T23:59").empty());
    CHECK(missing("2026-12-30T09:00", "2027-01-01T00:00") == std::vector{2027});
    CHECK(missing("2022-12-30T09:00", "2028-01-01T00:00") == std::vector{2022, 2027, 2028});
    CHECK(missing("2028-01-01T00:00", "2026-12-30T09:00").empty());
    const auto [plain, alsoWalking] = bothWays(officeSpec());
    CHECK(plain.unpublishedYears(at(plain, "2022-01-01T00:00"), at(plain, "2029-01-01T00:00"))
              .empty());
}

TEST_CASE("A calendar that names a region without a file is refused")
{
    CHECK(Calendar::compile(chinaSpec()).error().has("calendar.no_region"));
    CalendarSpec spec = chinaSpec();
    spec.holidays = "TW";
    CHECK(Calendar::compile(spec, shippedRegion("CN")).error().has("calendar.no_region"));
}

TEST_CASE("A holiday file is written back as it was read")
{
    HolidayRegion region = *shippedRegion("CN");
    region.dates.back().follows = std::chrono::Friday;
    region.dates.back().name = "a \"b\" \\c";
    const auto again = parseHolidays(holidaysText(region), "again.toml");
    REQUIRE(again);
    CHECK(again->dates == region.dates);
    CHECK(again->published == region.published);
    CHECK(again->notices == region.notices);
    CHECK(again->rest == region.rest);
    CHECK(again->code == "CN");
}

TEST_CASE("Mistakes in a holiday file are all reported with line and column")
{
    CHECK(mistakesIn("format = 1\nregoin = \"CN\"\n")
              .find("x.toml:2:1: \"regoin\" is not known here; nearest is \"region\"") !=
          std::string::npos);
    CHECK(mistakesIn("format = 2\nregion = \"CN\"").find("x.toml:1:10: format = 1") == 0);
    CHECK(mistakesIn("region = \"CN\"\nrest = [\"sat\", \"sunday\"]").find("x.toml:2:16:") == 0);
    CHECK(mistakesIn("region = \"CN\"\nrest = 5").find("x.toml:2:8:") == 0);
    CHECK(mistakesIn("region = \"CN\"\n[year.27.off]\n").find("\"27\" is no year") !=
          std::string::npos);
    for (const char* year : {"1899", "2200", "02027", "next"})
        CHECK(mistakesIn("region = \"CN\"\n[year." + std::string(year) + ".off]\n")
                  .find("is no year") != std::string::npos);
    CHECK(mistakesIn("region = [").find("x.toml:1:") == 0);
    const std::string dates = mistakesIn("region = \"CN\"\n[year.2027]\nof = 1\n[year.2027.off]\n"
                                         "\"2027-02-30\" = \"a\"\n\"2026-01-01\" = \"b\"\n"
                                         "\"2027-01-02\" = 7\n\"2027-01-03\" = \"x\"\n"
                                         "[year.2027.work]\n\"2027-01-03\" = \"c\"\n"
                                         "\"2027-01-09\" = { name = \"d\", follows = \"noday\" }\n"
                                         "\"2027-01-10\" = { nam = \"d\" }\n");
    for (const char* place : {"x.toml:3:1", "x.toml:5:1", "x.toml:6:1", "x.toml:7:16",
                              "x.toml:10:1", "x.toml:11:40", "x.toml:12:18"})
        CHECK(dates.find(place) != std::string::npos);
    CHECK(mistakesIn("region = \"CN\"") == "none");
}

TEST_CASE("A make-up day may name the weekday whose hours it works")
{
    const auto region = parseHolidays("region = \"XY\"\n[year.2026.work]\n"
                                      "\"2026-11-22\" = { name = \"m\", follows = \"fri\" }\n",
                                      "x.toml");
    REQUIRE(region);
    CalendarSpec spec = officeSpec();
    spec.holidays = "XY";
    spec.week[4] = hours({"08:00-11:00"});
    const auto calendar = Calendar::compile(spec, std::make_shared<HolidayRegion>(*region));
    REQUIRE(calendar);
    CHECK(elapsed(*calendar, "2026-11-22T00:00", "2026-11-23T00:00") == 3 * kHour);
}
