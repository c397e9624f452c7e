// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/kind_metrics.h"
#include "tests/core/metric/tickets.h"

using namespace shouwen;
using namespace shouwen::test;

TEST_CASE("Every kind of work with clocks has its standing figures, under the rulebook's names "
          "where it has them")
{
    Rulebook rules = deskRules();
    rules.kinds["card"].name = "card"; // no clocks: kept, not worked on
    MetricDef own = metric("opened");
    own.name = "tickets_received";
    rules.metrics[own.name] = own;
    MetricDef other = metric("opened", "type = 'x'");
    other.name = "of_x";
    rules.metrics[other.name] = other;
    MetricDef foreign = metric("opened");
    foreign.name = "foreign";
    foreign.of = "card";
    rules.metrics[foreign.name] = foreign;

    const auto standing = kindMetrics(rules, {"card", "ticket"});
    REQUIRE(standing.size() == 1);
    CHECK(standing[0].received.name == "tickets_received");
    CHECK(standing[0].closed.name == "ticket_closed");
    CHECK(standing[0].overdue.where.has_value());
    const auto others = otherMetrics(rules, standing, {"ticket"});
    REQUIRE(others.size() == 1);
    CHECK(others[0].name == "of_x");
}
