// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/month_tally.h"

#include "core/desk/inside.h"
#include "core/desk/sample.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace std::chrono;

namespace {

struct SampleDesk {
    QTemporaryDir dir;
    SystemFiles files;
    FixedClock clock{*parseInstant("2026-11-20T18:00:00+08:00")};
    SeededRandom random{5};
    std::unique_ptr<Desk> desk;

    explicit SampleDesk(std::int64_t tickets)
    {
        SampleSetup setup{.path = dir.filePath(QStringLiteral("a.shouwen")).toStdString(),
                          .until = year(2026) / 11 / 20};
        setup.tickets = tickets;
        setup.seed = 11;
        const auto made = makeSample(setup, files, {});
        if (!made)
            FAIL(made.error().plainText());
        auto opened = Desk::open(setup.path, DeskAccess::Own, {clock, random, files});
        if (!opened)
            FAIL(opened.error().plainText());
        desk = *std::move(opened);
    }
    const Desk::Impl& inside() const { return DeskInside::of(*desk); }
    Person person() const { return desk->staff().front(); }
    MonthPeriods periods(year_month month) const
    {
        return {*monthPeriod(month, desk->zone(), clock.now()),
                *monthPeriod(month - months(1), desk->zone(), clock.now())};
    }
    MetricTerms terms() const
    {
        return {desk->rules(), desk->zone(), [this](std::string_view name) -> const Calendar& {
                    return inside().calendarNamed(name);
                }};
    }
};

/// The rulebook's metrics, and one of each cohort that also speaks of closed records.
std::vector<MetricDef> metricsOf(const Rulebook& rules)
{
    std::vector<MetricDef> out;
    for (const auto& [name, metric] : rules.metrics)
        out.push_back(metric);
    for (const char* cohort : {"opened", "closed", "asof"})
        for (const char* kind : {"complaint", "inquiry", "callback"}) {
            MetricDef metric;
            metric.name = std::string(kind) + '_' + cohort;
            metric.of = kind;
            metric.cohort = cohort;
            if (metric.of == "inquiry")
                metric.where = *parseExpression("category in ('open', 'waiting')");
            out.push_back(metric);
        }
    return out;
}

/// Every record of the store, one by one.
MonthTally slowly(const SampleDesk& sample, const std::vector<MetricDef>& metrics,
                  const MetricTerms& terms, const MonthPeriods& periods)
{
    MonthTally tally(metrics, terms, periods);
    Reader& reader = sample.inside().store->read();
    ListQuery query{.scope = ListScope::All, .order = ListOrder::Number};
    query.limit = 1000;
    std::set<std::string> kinds = tally.now.kinds();
    do {
        const auto page = reader.list(query, {sample.clock.now(), {}});
        REQUIRE(page);
        for (const RowView& row : page->rows)
            if (kinds.count(row.kind) > 0)
                tally.take(*reader.load(row.id));
        query.after = page->next;
    } while (!query.after.empty());
    return tally;
}

void checkSame(const Figure& a, const Figure& b)
{
    CHECK(a.cases == b.cases);
    CHECK(a.counted == b.counted);
    CHECK(a.measured == b.measured);
    CHECK(a.sum == b.sum);
    CHECK(a.group == b.group);
}

void checkSame(const std::vector<MetricFigures>& a, const std::vector<MetricFigures>& b)
{
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        INFO(a[i].def.name << ' ' << a[i].def.cohort);
        checkSame(a[i].whole, b[i].whole);
        REQUIRE(a[i].groups.size() == b[i].groups.size());
        for (std::size_t k = 0; k < a[i].groups.size(); ++k)
            checkSame(a[i].groups[k], b[i].groups[k]);
    }
}

} // namespace

TEST_CASE("A month counted from what was touched equals a month counted from every record")
{
    const SampleDesk sample(2500);
    const MetricTerms terms = sample.terms();
    std::vector<MetricDef> metrics = metricsOf(sample.desk->rules());
    const bool withClosed = GENERATE(false, true);
    if (!withClosed) // no figure that every record may be in
        std::erase_if(metrics, [](const MetricDef& m) { return m.cohort == "asof" && !m.where; });
    for (const year_month month : {2026y / January, 2026y / June, 2026y / November}) {
        INFO(formatMonth(month));
        const MonthPeriods periods = sample.periods(month);
        auto tally = tallyMonth(sample.inside(), sample.person(), metrics, terms, periods);
        REQUIRE(tally);
        MonthTally wanted = slowly(sample, metrics, terms, periods);
        std::vector<MetricFigures> now = tally->now.finish(), before = tally->before.finish();
        checkSame(now, wanted.now.finish());
        checkSame(before, wanted.before.finish());
        const auto held = tally->holding.finish(), wantedHeld = wanted.holding.finish();
        REQUIRE(held.size() == wantedHeld.size());
        for (std::size_t i = 0; i < held.size(); ++i) {
            checkSame(held[i].held, wantedHeld[i].held);
            CHECK(held[i].time == wantedHeld[i].time);
            CHECK(held[i].returned == wantedHeld[i].returned);
        }
        std::int64_t cases = 0;
        for (const MetricFigures& figures : now)
            cases += figures.whole.n();
        CHECK(cases > 50);
    }
}
