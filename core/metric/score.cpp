// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/score.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr int kWhole = 100;

ScoredPart scored(const ScorePart& part, const NameLookup& lookup, const Record& record)
{
    for (const ScorePart::Points& points : part.points)
        if (evaluate(points.when, lookup, record.tags))
            return {&part, points.points, points.when.text};
    return {&part};
}

std::string tenthsText(int tenths)
{
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

/// Every part is there or not, and counts as much as the others.
bool isCount(const Scored& score)
{
    return std::all_of(score.parts.begin(), score.parts.end(), [](const ScoredPart& part) {
        return part.def->weight == 1 && (part.points == 0 || part.points == kWhole);
    });
}

} // namespace

std::vector<Scored> scoresOf(const Record& record, const KindDef& kind, const LookupContext& at)
{
    const NameLookup lookup = recordLookup(record, at);
    std::vector<Scored> out;
    for (const ScoreDef& def : kind.scores) {
        Scored score{&def};
        std::int64_t sum = 0, weights = 0;
        for (const ScorePart& part : def.parts) {
            score.parts.push_back(scored(part, lookup, record));
            sum += std::int64_t{score.parts.back().points} * part.weight;
            weights += part.weight;
        }
        if (weights > 0)
            score.tenths = static_cast<int>((sum * 20 + weights) / (weights * 2));
        for (const ScoreDef::Band& band : def.bands)
            if (score.band.empty() && score.tenths >= band.least * 10)
                score.band = band.code;
        out.push_back(std::move(score));
    }
    return out;
}

std::string arithmetic(const Scored& score)
{
    if (isCount(score)) {
        const auto there = std::count_if(score.parts.begin(), score.parts.end(),
                                         [](const ScoredPart& part) { return part.points > 0; });
        return std::to_string(there) + " / " + std::to_string(score.parts.size()) + " = " +
               tenthsText(score.tenths);
    }
    std::string out;
    int weights = 0;
    for (const ScoredPart& part : score.parts) {
        out += (out.empty() ? "(" : " + ") + std::to_string(part.points) + " × " +
               std::to_string(part.def->weight);
        weights += part.def->weight;
    }
    return out + ") / " + std::to_string(weights) + " = " + tenthsText(score.tenths);
}

} // namespace shouwen
