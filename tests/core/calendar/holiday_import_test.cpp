// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_import.h"
#include "tests/core/calendar/builders.h"

#include <algorithm>

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::string event(const std::string& start, const std::string& end, const std::string& summary,
                  const std::string& more = {})
{
    return "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + start + "\r\n" +
           (end.empty() ? "" : "DTEND;VALUE=DATE:" + end + "\r\n") + "SUMMARY:" + summary + "\r\n" +
           more + "END:VEVENT\r\n";
}

HolidayReviewList reviewed(const std::string& events)
{
    const auto list = reviewIcs("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n",
                                *shippedRegion("CN"));
    REQUIRE(list);
    return *list;
}

const HolidayReview& only(const HolidayReviewList& list)
{
    REQUIRE(list.entries.size() == 1);
    return list.entries[0];
}

} // namespace

TEST_CASE("Make-up days of a feed are recognised by their names 班 补班 调休上班")
{
    for (const char* name :
         {"春节 班", "补班", "春节调休上班", "Special Working Day", "国庆节(班)"})
        CHECK(only(reviewed(event("20270206", "20270207", name))).proposal ==
              HolidayProposal::Work);
    CHECK(only(reviewed(event("20270206", "", "补班"))).isSure);
}

TEST_CASE("Days off are recognised, of several days each day apart")
{
    const auto list = reviewed(event("20270205", "20270212", "春节 休"));
    REQUIRE(list.entries.size() == 7);
    CHECK(list.entries[0].date == date("2027-02-05"));
    CHECK(list.entries[6].date == date("2027-02-11"));
    for (const HolidayReview& entry : list.entries) {
        CHECK(entry.proposal == HolidayProposal::Off);
        CHECK(entry.isSure);
    }
}

TEST_CASE("Observances are no days off, and a mere holiday name is left to a person")
{
    CHECK(only(reviewed(event("20270214", "", "情人节", "DESCRIPTION:Observance\\nmore\r\n")))
              .proposal == HolidayProposal::Observance);
    CHECK(only(reviewed(event("20270308", "", "妇女节"))).proposal == HolidayProposal::Observance);
    CHECK(only(reviewed(event("20270301", "", "Some Fair"))).why.code ==
          std::string("holidays.unknown_name"));
    const auto named = only(reviewed(event("20271001", "", "国庆节")));
    CHECK(named.proposal == HolidayProposal::Off);
    CHECK_FALSE(named.isSure);
}

TEST_CASE("What contradicts the known dates, the weekday or another line is doubted")
{
    const auto known = only(reviewed(event("20261001", "", "国庆节 补班")));
    REQUIRE(known.doubt);
    CHECK(known.doubt->code == std::string("holidays.contradicts"));
    CHECK_FALSE(known.isSure);
    const auto anyway = only(reviewed(event("20270203", "", "补班")));
    REQUIRE(anyway.doubt);
    CHECK(anyway.doubt->code == std::string("holidays.works_anyway"));
    const auto both = reviewed(event("20270206", "", "休假") + event("20270206", "", "补班"));
    REQUIRE(both.entries.size() == 2);
    for (const HolidayReview& entry : both.entries) {
        REQUIRE(entry.doubt);
        CHECK(entry.doubt->code == std::string("holidays.file_disagrees"));
        CHECK_FALSE(entry.isSure);
    }
    CHECK_FALSE(only(reviewed(event("20261001", "", "国庆节 休"))).doubt);
}

TEST_CASE("Folded and escaped lines are read; what is no all-day event is reported")
{
    const auto list =
        reviewed("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270206\r\nSUMMARY:春节\\, 调\r\n"
                 " 休上班\r\nEND:VEVENT\r\n" +
                 event("20270206T090000", "", "meeting") +
                 event("20270206", "", "补班", "RRULE:FREQ=YEARLY\r\n") +
                 event("20270101", "20280101", "放假"));
    CHECK(only(list).name == "春节, 调休上班");
    CHECK(list.passedOver.size() == 3);
    CHECK(reviewIcs("no calendar", *shippedRegion("CN")).error().has("holidays.bad_ics"));
    CHECK(reviewIcs("BEGIN:VCALENDAR\xff", *shippedRegion("CN")).error().has("holidays.bad_ics"));
}

TEST_CASE("JSON of three shapes gives the same review list")
{
    const HolidayRegion china = *shippedRegion("CN");
    for (const char* json :
         {R"({"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},
              {"name":"元旦","date":"2027-01-03","isOffDay":false}]})",
          R"([{"name":"元旦","date":"2027-01-01","isOffDay":true},
              {"name":"元旦","date":"2027-01-03","isOffDay":false}])",
          R"({"years":{"2027":{"off":[["2027-01-01","元旦"]],"work":[["2027-01-03","元旦"]]}}})"}) {
        const auto list = reviewJson(json, china);
        REQUIRE(list);
        REQUIRE(list->entries.size() == 2);
        CHECK(list->entries[0].proposal == HolidayProposal::Off);
        CHECK(list->entries[1].proposal == HolidayProposal::Work);
        CHECK(list->entries[0].name == "元旦");
        CHECK(list->entries[1].name == "元旦");
        CHECK(list->entries[0].isSure);
        CHECK(list->entries[1].isSure);
    }
    const auto vague =
        reviewJson(R"({"days":[{"name":"元旦","date":"2027-01-01"},{"date":"x"}]})", china);
    REQUIRE(vague);
    CHECK_FALSE(only(*vague).isSure);
    CHECK(vague->passedOver.size() == 1);
    CHECK(reviewJson("{", china).error().has("holidays.bad_json"));
    CHECK(reviewJson("{}", china).error().has("holidays.no_dates"));
}

TEST_CASE("Only what was accepted enters the region, and its year counts as published")
{
    const HolidayRegion china = *shippedRegion("CN");
    auto list = *reviewJson(R"({"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},
        {"name":"元旦","date":"2027-01-03","isOffDay":false},
        {"name":"国庆节","date":"2026-10-01","isOffDay":false}]})",
                            china);
    const HolidayRegion later = adopt(china, list.entries, "notice 2027");
    CHECK(later.published == std::vector{2023, 2024, 2025, 2026, 2027});
    CHECK(*later.noticeOf(2027) == "notice 2027");
    CHECK(*later.noticeOf(2026) == *china.noticeOf(2026));
    CHECK_FALSE(later.isWorkday(date("2027-01-01")));
    CHECK(later.isWorkday(date("2027-01-03")));
    CHECK(later.isWorkday(date("2026-10-01")));
    CHECK(std::is_sorted(later.dates.begin(), later.dates.end(),
                         [](const auto& a, const auto& b) { return a.date < b.date; }));
    CHECK(later.dates.size() == china.dates.size() + 2);
    list.entries = {
        {.date = date("2028-03-08"), .proposal = HolidayProposal::Observance, .why = {"x", "x"}}};
    CHECK(adopt(china, list.entries, "").published == china.published);
}
