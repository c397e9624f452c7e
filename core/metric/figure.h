// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A metric's figures with the records behind them: population, numerator, sum, groups, and
// the light against its target. Shares are per mille and are always formed from the cases
// themselves, never from other shares. Plain values; tally.h makes them.
#pragma once

#include "core/rulebook/model.h"

namespace shouwen {

struct Case {
    RecordId id;
    std::string number = {};
    bool counts = true;                      ///< in the numerator
    std::optional<std::int64_t> amount = {}; ///< of a metric with `sum`
    bool operator==(const Case&) const = default;
};

struct Figure {
    std::string group = {};       ///< value of `by` as text; empty also where it is not filled in
    std::string shown = {};       ///< the same in words, set by who knows lists and people
    std::vector<Case> cases = {}; ///< the population, by number; one case is in it once
    std::int64_t counted = 0;     ///< of them in the numerator
    std::int64_t measured = 0;    ///< of them with an amount
    std::int64_t sum = 0;

    std::int64_t n() const { return static_cast<std::int64_t>(cases.size()); }
    /// Numerator ÷ population, half a per mille rounded up; absent where nothing is in it.
    std::optional<std::int64_t> perMille() const;
    /// Sum ÷ cases with an amount.
    std::optional<std::int64_t> mean() const;
    /// Cases that are not in this one yet.
    void join(Figure&& other);
};

enum class Measure : std::uint8_t {
    Count,  ///< n
    Rate,   ///< perMille
    Time,   ///< sum and mean of a clock's used time
    Fen,    ///< sum and mean of an amount of money
    Number, ///< sum and mean of anything else
};

enum class Light : std::uint8_t { None, Green, Yellow, Red };

/// Per mille by which a target may be missed and still be yellow, where the rulebook has no
/// setting `light_band`.
inline constexpr std::int64_t kLightBand = 50;

struct MetricFigures {
    MetricDef def;
    Measure measure = Measure::Count;
    Figure whole = {}; ///< each case once, whatever its groups
    std::vector<Figure> groups =
        {}; ///< of a metric with `by`: most cases first, not filled in last
    Light light = Light::None;
    std::optional<Figure> before = {}; ///< of the period before, as of its own end: the trend

    bool ofGroups() const { return !def.by.empty(); }
};

Measure measureOf(const MetricDef& metric, const Rulebook& rules);
/// Exact: 94.96 % does not reach 95 %. None without target or cases, or for what is no rate.
Light lightOf(const MetricDef& metric, const Figure& figure, std::int64_t band = kLightBand);

} // namespace shouwen
