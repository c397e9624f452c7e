// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores of one record as its rulebook declares them (domain.md K-1 completeness, K-4 grade): each
// part's points and weight, the weighted mean, and the band it falls in. Pure; shows its
// arithmetic.
#pragma once

#include "core/rulebook/model.h"

#include <string>
#include <vector>

namespace shouwen {

struct ScoredPart {
    const ScorePart* def;
    int points = 0;       ///< of 100
    std::string why = {}; ///< the condition that held; empty: none did
};
struct Scored {
    const ScoreDef* def;
    std::vector<ScoredPart> parts = {};
    int tenths = 0;        ///< weighted mean of the points in tenths, halves up: 785 is 78.5
    std::string band = {}; ///< code of the list of `field`; empty: there are no bands
};

std::vector<Scored> scoresOf(const Record& record, const KindDef& kind, const LookupContext& at);
/// "(100 × 40 + 60 × 30 + 50 × 30) / 100 = 73.0"; alike parts are counted: "12 / 20 = 60.0".
std::string arithmetic(const Scored& score);

} // namespace shouwen
