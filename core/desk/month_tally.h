// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// MonthTally: a month and the one before it, counted from the store: records that can be in one of
// the figures are folded, on a few threads with a reader each, and told to all tallies. What was
// over before both months is left out where the metrics allow it. Not for others to include.
#pragma once

#include "core/desk/impl.h"
#include "core/metric/holding.h"
#include "core/metric/tally.h"

namespace shouwen {

struct MonthPeriods {
    Period now, before;
};

struct MonthTally {
    Tally now, before;
    HoldingTally holding;

    MonthTally(const std::vector<MetricDef>& metrics, const MetricTerms& terms,
               const MonthPeriods& periods)
        : now(metrics, terms, periods.now)
        , before(metrics, terms, periods.before)
        , holding(terms, periods.now)
    {}
    void take(const Record& record);
    void join(MonthTally&& other);
};

/// `terms` must outlive it. Records the person may not see are not counted.
Result<MonthTally> tallyMonth(const Desk::Impl& desk, const Person& person,
                              const std::vector<MetricDef>& metrics, const MetricTerms& terms,
                              const MonthPeriods& periods);

} // namespace shouwen
