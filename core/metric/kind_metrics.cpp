// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/kind_metrics.h"

#include <algorithm>

namespace shouwen {
namespace {

std::string canonical(const std::optional<Expression>& expression)
{
    return expression && expression->root ? expressionText(*expression->root) : std::string();
}

/// The rulebook's own metric of this definition, or a nameless one of ours.
MetricDef standing(const Rulebook& rules, const std::string& kind, const char* name,
                   std::pair<const char*, const char*> cohortAndWhere)
{
    MetricDef ours;
    ours.name = kind + '_' + name;
    ours.of = kind;
    ours.cohort = cohortAndWhere.first;
    if (*cohortAndWhere.second)
        if (auto where = parseExpression(cohortAndWhere.second))
            ours.where = *std::move(where);
    for (const auto& [own, metric] : rules.metrics) {
        const bool isPlain = !metric.counts && metric.sum.empty() && metric.by.empty();
        if (isPlain && metric.of == kind && metric.cohort == ours.cohort &&
            canonical(metric.where) == canonical(ours.where))
            return metric;
    }
    return ours;
}

} // namespace

std::vector<KindMetrics> kindMetrics(const Rulebook& rules, const std::vector<std::string>& kinds)
{
    std::vector<KindMetrics> out;
    for (const std::string& name : kinds) {
        const KindDef* kind = rules.kind(name);
        if (!kind || kind->space != Space::Work || kind->clocks.empty())
            continue;
        out.push_back({name, standing(rules, name, "received", {"opened", ""}),
                       standing(rules, name, "closed", {"closed", ""}),
                       standing(rules, name, "cancelled", {"closed", "category = 'cancelled'"}),
                       standing(rules, name, "open", {"asof", "category in ('open', 'waiting')"}),
                       standing(rules, name, "overdue",
                                {"asof", "category in ('open', 'waiting') and due < asof"})});
    }
    return out;
}

std::vector<MetricDef> otherMetrics(const Rulebook& rules, const std::vector<KindMetrics>& standing,
                                    const std::vector<std::string>& kinds)
{
    std::set<std::string> taken;
    for (const KindMetrics& kind : standing)
        for (const MetricDef* metric :
             {&kind.received, &kind.closed, &kind.cancelled, &kind.open, &kind.overdue})
            taken.insert(metric->name);
    std::vector<MetricDef> out;
    for (const auto& [name, metric] : rules.metrics)
        if (taken.count(name) == 0 &&
            std::find(kinds.begin(), kinds.end(), metric.of) != kinds.end())
            out.push_back(metric);
    std::sort(out.begin(), out.end(),
              [](const MetricDef& a, const MetricDef& b) { return a.position < b.position; });
    return out;
}

} // namespace shouwen
