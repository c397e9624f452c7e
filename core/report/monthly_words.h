// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the month's report, in the languages of the program, and its numbers in words.
#pragma once

#include "core/metric/figure.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace shouwen {

enum class MonthWord : std::uint8_t {
    Approve,
    AsOf,
    AsOfEnd,
    Before,
    Calendars,
    Callbacks,
    Carried,
    Cases,
    CheckedBy,
    Closed,
    Cohort,
    CohortAsOf,
    CohortClosed,
    CohortDue,
    CohortOpened,
    Counted,
    CountedIf,
    Definitions,
    Department,
    Distribution,
    Everybody,
    FigureTitle,
    Green,
    Held,
    Holding,
    HoldingRule,
    InTime,
    Kind,
    MadeBy,
    Mean,
    MeanHeld,
    Metric,
    NoDepartment,
    NoHolidays,
    None,
    NotFilled,
    NotOver,
    Notes,
    NothingCounted,
    OfItCancelled,
    OfItOverdue,
    OfItReturned,
    Open,
    Other,
    Others,
    PeriodTitle,
    Population,
    Received,
    Red,
    RulebookTitle,
    Rules,
    Share,
    Spread,
    Status,
    StillThere,
    Sum,
    Target,
    Title,
    Total,
    Unpublished,
    Volume,
    Yellow,
};
/// zh_CN where the language is none of zh_CN, zh_TW, en.
std::string monthWord(MonthWord what, std::string_view language);

/// "87.5 %"; "—" where there is none.
std::string shareText(const std::optional<std::int64_t>& perMille);
/// "12 小时 30 分"; whole minutes, rounded.
std::string hoursText(std::int64_t seconds, std::string_view language);
/// The figure in the unit of its metric: a count, a share, a mean time, a sum of money.
std::string figureText(Measure measure, const Figure& figure, std::string_view language);
std::string cohortText(std::string_view cohort, std::string_view language);
std::string lightText(Light light, std::string_view language);

} // namespace shouwen
