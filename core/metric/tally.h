// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tally: records in, figures out. Each metric of the rulebook is population (`where`), numerator
// (`counts`) and cohort, asked of every record as it stood at the period's asOf:
//   opened   it was opened in the period
//   closed   it stood ended (closed or cancelled) and had been ended in the period
//   due      the clock the metric speaks of, in `counts` first, fell due in the period; its own
//            earliest running clock where it names none
//   asof     it was there at all
// A case is in one cohort of a metric at most once, whatever order records come in, so several may
// share the work and be joined. Where records come from is somebody else's.
#pragma once

#include "core/metric/figure.h"
#include "core/metric/record_facts.h"

namespace shouwen {

class Tally {
public:
    /// Metrics of kinds the rulebook does not have stay empty. `terms` must outlive it.
    Tally(std::vector<MetricDef> metrics, const MetricTerms& terms, const Period& period);
    void take(const Record& full);
    /// What another one of the same metrics and period has taken.
    void join(Tally&& other);
    /// In the order given; once only.
    std::vector<MetricFigures> finish();
    std::set<std::string> kinds() const;

private:
    struct Line {
        MetricFigures out;
        std::optional<Expression> sum, by;
        std::string clock; ///< of the cohort `due`
        std::map<std::string, Figure> groups;
    };
    void take(Line& line, const RecordFacts& facts);
    bool inCohort(const Line& line, const RecordFacts& facts) const;
    bool isDueIn(const Line& line, const RecordFacts& facts) const;

    const MetricTerms& m_terms;
    Period m_period;
    std::vector<Line> m_lines;
};

/// Fills `before` of each from the metric of the same name.
void compare(std::vector<MetricFigures>& now, const std::vector<MetricFigures>& before);

} // namespace shouwen
