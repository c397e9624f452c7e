// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time held by departments in a period, returned work 退单 apart: the rows of each record's holding
// ledger, cut to the period and counted on the department's own calendar (else the kind's). Closed
// time belongs to nobody. Pure.
#pragma once

#include "core/metric/figure.h"
#include "core/metric/record_facts.h"
#include "core/sla/ledger.h"

namespace shouwen {

struct HoldingFigure {
    std::string department = {}; ///< code; empty: with no department
    std::string shown = {};      ///< in words, set by who knows them
    std::string calendar = {};   ///< it was counted on; empty: the calendars of the kinds
    Figure held = {}; ///< records that lay there; amount: working seconds; counts: still there
    HeldTime time = {};
    HeldTime returned = {}; ///< of it
};

class HoldingTally {
public:
    HoldingTally(const MetricTerms& terms, const Period& period) : m_terms(terms), m_period(period)
    {}
    void take(const Record& full);
    /// What another one of the same period has taken.
    void join(HoldingTally&& other);
    /// Longest working time first.
    std::vector<HoldingFigure> finish();

private:
    const Calendar& calendarOf(const std::string& department, const KindDef& kind) const;

    const MetricTerms& m_terms;
    Period m_period;
    std::map<std::string, HoldingFigure> m_departments;
};

} // namespace shouwen
