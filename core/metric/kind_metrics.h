// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The four figures every kind of work has, also where a rulebook names none: received, closed, open
// and overdue as of the period's end, and closed without a result. They are metrics like any other:
// where the rulebook declares the same (cohort, filter and nothing else) its name and label are
// taken, so nothing is counted under two names. Pure.
#pragma once

#include "core/metric/figure.h"

namespace shouwen {

struct KindMetrics {
    std::string kind;
    MetricDef received, closed, cancelled, open, overdue;
};

/// One of every kind of work that has clocks and is in `kinds`, in their order.
std::vector<KindMetrics> kindMetrics(const Rulebook& rules, const std::vector<std::string>& kinds);
/// The other metrics of the rulebook about these kinds, in order of position.
std::vector<MetricDef> otherMetrics(const Rulebook& rules, const std::vector<KindMetrics>& standing,
                                    const std::vector<std::string>& kinds);

} // namespace shouwen
