// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/figure.h"

namespace shouwen {
namespace {

constexpr std::int64_t kMille = 1000;

std::int64_t divideRounded(std::int64_t a, std::int64_t b)
{
    const std::int64_t twice = 2 * a + b;
    const std::int64_t floor = twice / (2 * b);
    return twice < 0 && twice % (2 * b) != 0 ? floor - 1 : floor;
}

} // namespace

std::optional<std::int64_t> Figure::perMille() const
{
    return cases.empty() ? std::nullopt : std::optional(divideRounded(counted * kMille, n()));
}

std::optional<std::int64_t> Figure::mean() const
{
    return measured == 0 ? std::nullopt : std::optional(divideRounded(sum, measured));
}

void Figure::join(Figure&& other)
{
    cases.insert(cases.end(), std::make_move_iterator(other.cases.begin()),
                 std::make_move_iterator(other.cases.end()));
    counted += other.counted;
    measured += other.measured;
    sum += other.sum;
}

Measure measureOf(const MetricDef& metric, const Rulebook& rules)
{
    if (metric.sum.empty())
        return metric.counts ? Measure::Rate : Measure::Count;
    if (metric.sum.ends_with(".used"))
        return Measure::Time;
    const KindDef* kind = rules.kind(metric.of);
    const FieldDef* field = kind ? kind->field(metric.sum) : nullptr;
    return field && field->type == FieldType::Amount ? Measure::Fen : Measure::Number;
}

Light lightOf(const MetricDef& metric, const Figure& figure, std::int64_t band)
{
    if (!metric.target || !metric.counts || !metric.sum.empty() || figure.cases.empty())
        return Light::None;
    // How far the share lies on the bad side of the target, in per mille times n.
    const std::int64_t reached = figure.counted * kMille, wanted = *metric.target * figure.n();
    const std::int64_t missing = metric.higherIsBetter ? wanted - reached : reached - wanted;
    if (missing <= 0)
        return Light::Green;
    return missing <= band * figure.n() ? Light::Yellow : Light::Red;
}

} // namespace shouwen
