// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metric/tickets.h"

using namespace shouwen;
using namespace shouwen::test;

TEST_CASE("A case opened in the last second of a month is in it, one in the next second is not")
{
    const std::vector<Ticket> all{{"A", "2026-10-31T23:59:59"},
                                  {"B", "2026-11-01T00:00"},
                                  {"C", "2026-11-30T23:59:59"},
                                  {"D", "2026-12-01T00:00"}};
    CHECK(numbers(figures(metric("opened"), all).whole) == "B C");
}

TEST_CASE("What was open at the end is open in the report, whatever became of it since")
{
    const std::vector<Ticket> all{
        Ticket("A", "2026-11-02T09:00").close("2026-12-02T09:00"),
        Ticket("B", "2026-11-02T09:00").close("2026-11-03T09:00"),
        Ticket("C", "2026-11-02T09:00").close("2026-11-03T09:00").reopen("2026-12-01T09:00")};
    CHECK(numbers(figures(metric("asof", "category in ('open', 'waiting')"), all).whole) == "A");
    CHECK(numbers(figures(metric("closed"), all).whole) == "B C");
}

TEST_CASE("A case closed twice in a month counts once, one reopened in it not at all")
{
    const std::vector<Ticket> all{
        Ticket("A", "2026-11-02T09:00")
            .close("2026-11-03T09:00")
            .reopen("2026-11-04T09:00")
            .close("2026-11-05T09:00"),
        Ticket("B", "2026-11-02T09:00").close("2026-11-03T09:00").reopen("2026-11-04T09:00"),
        Ticket("C", "2026-10-02T09:00").close("2026-10-03T09:00").reopen("2026-11-04T09:00")};
    CHECK(numbers(figures(metric("closed"), all).whole) == "A");
}

TEST_CASE("Open cases past their time are in the denominator of an attainment, those still in time "
          "are not")
{
    const MetricDef rate = metric("opened", "reply.due <= asof or reply.met", "reply.met");
    const std::vector<Ticket> all{
        Ticket("A", "2026-11-02T09:00").reply("2026-11-02T10:00"),
        Ticket("B", "2026-11-02T09:00").reply("2026-11-02T16:00"),
        Ticket("C", "2026-11-30T09:00").reply("2026-12-01T09:00"),  // due 14:00
        Ticket("D", "2026-11-30T15:00").reply("2026-12-01T08:30")}; // due 1 December
    CHECK(numbers(figures(rate, all).whole) == "A B- C-");
    CHECK(figures(rate, all).whole.perMille() == 333);
}

TEST_CASE("By the cohort of what fell due, a case is in exactly one month's attainment")
{
    const MetricDef rate = metric("due", "", "reply.met");
    const std::vector<Ticket> all{Ticket("C", "2026-11-30T09:00"),
                                  Ticket("D", "2026-11-30T15:00").reply("2026-12-01T08:30")};
    CHECK(numbers(figures(rate, all).whole) == "C-");
    const Period december =
        *monthPeriod(std::chrono::year(2026) / 12, shanghai(), when("2027-01-10T09:00"));
    CHECK(numbers(figures(rate, all, december).whole) == "D");
    // On 30 November in the morning nobody knows yet how either ends.
    const Period morning =
        *monthPeriod(std::chrono::year(2026) / 11, shanghai(), when("2026-11-30T10:00"));
    CHECK(figures(rate, all, morning).whole.n() == 0);
}

TEST_CASE("A closed case counts as written at its close, an open one by its timeline (Calendars 7)")
{
    const MetricDef rate = metric("opened", "reply.due <= asof or reply.met", "reply.met");
    Ticket late = Ticket("A", "2026-11-02T09:00").reply("2026-11-03T09:00");
    CHECK(numbers(figures(rate, {late}).whole) == "A-");
    late.close("2026-11-04T09:00").outcome("reply", "2026-11-03T12:00", true);
    CHECK(numbers(figures(rate, {late}).whole) == "A");
    late.reopen("2026-12-01T09:00"); // as of November it is still closed as written
    CHECK(numbers(figures(rate, {late}).whole) == "A");
    late.close("2026-12-02T09:00"); // which wrote another outcome over that of November
    CHECK(numbers(figures(rate, {late}).whole) == "A-");
}

TEST_CASE("Withdrawn cases are in no figure, merged ones until they were merged")
{
    Ticket mistaken("A", "2026-11-02T09:00");
    mistaken.record.withdrawn = true;
    Ticket merged("B", "2026-11-02T09:00");
    merged.raise("2026-12-02T09:00", EventKind::Merged, RecordId{{7}}.hex());
    merged.record.mergedInto = RecordId{{7}};
    CHECK(numbers(figures(metric("opened"), {mistaken, merged}).whole) == "B");
    const Period december =
        *monthPeriod(std::chrono::year(2026) / 12, shanghai(), when("2027-01-10T09:00"));
    CHECK(figures(metric("asof"), {mistaken, merged}, december).whole.n() == 0);
}

TEST_CASE("Groups hold the case under each of its values, the whole holds it once")
{
    MetricDef def = metric("opened");
    def.by = "shared";
    const std::vector<Ticket> all{
        Ticket("A", "2026-11-02T09:00")
            .set("2026-11-02T09:00", "shared", Value::List{Value("sales"), Value("quality")}),
        Ticket("B", "2026-11-02T09:00")
            .set("2026-11-02T09:00", "shared", Value::List{Value("quality")}),
        Ticket("C", "2026-11-02T09:00")
            .set("2026-12-02T09:00", "shared", Value::List{Value("sales")})};
    const MetricFigures out = figures(def, all);
    REQUIRE(out.groups.size() == 3);
    CHECK(out.whole.n() == 3);
    CHECK(numbers(out.groups[0]) == "A B");
    CHECK(out.groups[1].group == "sales");
    CHECK(numbers(out.groups[1]) == "A");
    CHECK(out.groups[2].group.empty()); // not filled in until December: last
}

TEST_CASE("A sum is of those that have an amount, its mean never a mean of means")
{
    MetricDef def = metric("opened");
    def.sum = "paid";
    def.by = "type";
    const std::vector<Ticket> all{
        Ticket("A", "2026-11-02T09:00")
            .set("2026-11-02T09:00", "paid", 100)
            .set("2026-11-02T09:00", "type", "x"),
        Ticket("B", "2026-11-02T09:00")
            .set("2026-11-02T09:00", "paid", 200)
            .set("2026-11-02T09:00", "type", "x"),
        Ticket("C", "2026-11-02T09:00")
            .set("2026-11-02T09:00", "paid", 900)
            .set("2026-11-02T09:00", "type", "y"),
        Ticket("D", "2026-11-02T09:00").set("2026-11-02T09:00", "type", "y")};
    const MetricFigures out = figures(def, all);
    CHECK(out.measure == Measure::Fen);
    CHECK(out.whole.sum == 1200);
    CHECK(out.whole.measured == 3);
    CHECK(out.whole.mean() == 400);
    def.sum = "reply.used";
    CHECK(figures(def, {Ticket("A", "2026-11-02T09:00").reply("2026-11-02T10:00")}).whole.mean() ==
          3600);
}

TEST_CASE("Figures do not depend on the order records come in")
{
    MetricDef def = metric("opened", "", "reply.met");
    def.by = "type";
    std::vector<Ticket> all;
    for (const char* number : {"A", "B", "C", "D", "E"})
        all.push_back(Ticket(number, "2026-11-02T09:00")
                          .set("2026-11-02T09:00", "type", number[0] % 2 ? "odd" : "even"));
    const MetricFigures once = figures(def, all);
    std::reverse(all.begin(), all.end());
    const MetricFigures again = figures(def, all);
    CHECK(once.whole.cases == again.whole.cases);
    REQUIRE(once.groups.size() == again.groups.size());
    for (std::size_t i = 0; i < once.groups.size(); ++i)
        CHECK(once.groups[i].cases == again.groups[i].cases);
}
