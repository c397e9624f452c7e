// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/figure.h"
#include "core/metric/period.h"

#include <catch2/catch.hpp>

using namespace shouwen;

namespace {

Figure share(int counted, int n)
{
    Figure figure;
    for (int i = 0; i < n; ++i)
        figure.cases.push_back({RecordId::zero()});
    figure.counted = counted;
    return figure;
}

MetricDef wanting(std::int64_t target, bool higherIsBetter = true)
{
    MetricDef def;
    def.counts = *parseExpression("round > 1");
    def.target = target;
    def.higherIsBetter = higherIsBetter;
    return def;
}

} // namespace

TEST_CASE("A share of nothing is no share")
{
    CHECK_FALSE(share(0, 0).perMille());
    CHECK_FALSE(share(0, 0).mean());
    CHECK(lightOf(wanting(900), share(0, 0)) == Light::None);
}

TEST_CASE("Shares are rounded for the eye only, the light is exact")
{
    CHECK(share(2856, 3200).perMille() == 893); // 89.25 %
    CHECK(share(1, 3).perMille() == 333);
    CHECK(share(2, 3).perMille() == 667);
    const Figure near = share(1899, 2000); // 94.95 %: shown as 95.0 %
    CHECK(near.perMille() == 950);
    CHECK(lightOf(wanting(950), near) == Light::Yellow);
}

TEST_CASE("A light is green at its target, yellow within the band below it, else red (R-3)")
{
    CHECK(lightOf(wanting(900), share(90, 100)) == Light::Green);
    CHECK(lightOf(wanting(900), share(85, 100)) == Light::Yellow);
    CHECK(lightOf(wanting(900), share(84, 100)) == Light::Red);
    CHECK(lightOf(wanting(900), share(89, 100), 0) == Light::Red);
    CHECK(lightOf(wanting(20, false), share(2, 100)) == Light::Green);
    CHECK(lightOf(wanting(20, false), share(3, 100)) == Light::Yellow);
    CHECK(lightOf(wanting(20, false), share(8, 100)) == Light::Red);
}

TEST_CASE("A month is civil, half-open, and as of its last instant once it is over")
{
    const Zone zone = *Zone::named("Asia/Shanghai");
    const auto month = *parseMonth("2026-11");
    const Period over = *monthPeriod(month, zone, *zone.parse("2026-12-05T09:00"));
    CHECK(zone.format(over.from) == "2026-11-01T00:00:00+08:00");
    CHECK(zone.format(over.to) == "2026-12-01T00:00:00+08:00");
    CHECK(over.isOver());
    const Period running = *monthPeriod(month, zone, *zone.parse("2026-11-10T09:00"));
    CHECK_FALSE(running.isOver());
    CHECK(zone.format(running.asOf) == "2026-11-10T09:00:00+08:00");
    CHECK(monthPeriod(month, zone, *zone.parse("2026-10-31T23:59")).error().has("month.future"));
    for (const char* wrong : {"2026-13", "2026-1", "11-2026", "", "2026-11-01"})
        CHECK_FALSE(parseMonth(wrong));
}
