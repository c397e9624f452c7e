// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The month of a desk (domain.md C-14, R-1 ... R-3, B-7, B-8, S-2) as figures with the records
// behind them, and everything needed to say what they mean: period, zone, rulebook, calendars.
// Plain values: the desk fills it from core/metric; monthly_sheet.h prints it, monthly_json.h
// writes it.
#pragma once

#include "core/metric/holding.h"
#include "core/metric/kind_metrics.h"
#include "core/metric/period.h"

namespace shouwen {

struct CalendarNote {
    std::string name = {};
    std::string holidays = {};         ///< region; empty: none
    std::vector<int> unpublished = {}; ///< years of the period whose holidays are not known yet
};

/// Received, closed, open and overdue of one kind; `open.before` is what was carried over.
struct KindLine {
    std::string kind = {};
    MetricFigures received, closed, cancelled, open, overdue;
};

struct MonthReport {
    std::chrono::year_month month;
    Period period;
    std::string zone = {};
    std::string organisation = {};
    std::string rulebook = {};   ///< name
    std::string rulebookId = {}; ///< hex: the version of rules and calendars
    std::vector<CalendarNote> calendars = {};
    std::vector<KindLine> kinds = {};
    std::vector<MetricFigures> metrics = {}; ///< the rulebook's other metrics, in its order
    std::vector<HoldingFigure> holding = {};
};

/// The section a metric is printed in.
enum class MetricTopic : std::uint8_t {
    InTime,   ///< a rate of a clock met
    Callback, ///< about callbacks, or about satisfaction
    Spread,   ///< by type, cause, product, department ...
    Other,
};
MetricTopic topicOf(const MetricDef& metric, const Rulebook& rules);

} // namespace shouwen
