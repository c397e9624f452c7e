// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The month's report on A4 (domain.md R-2, C-14): letterhead, received and closed by kind, clocks
// met, callbacks and satisfaction, the spread of complaints, time held by departments, other
// figures, how each is defined, who gets a copy and who signs. Every figure stands beside its n and
// its cohort. What is in the report is printed; nothing is worked out here but sums of columns.
#pragma once

#include "core/report/monthly_report.h"
#include "core/report/sheet.h"
#include "core/report/words.h"

namespace shouwen {

struct MonthSheetInput {
    const MonthReport& report;
    const Rulebook& rules;
    const Zone& zone;
    std::string language = "zh_CN";
    Letterhead letterhead = {};
    PrintStamp printed = {};
};

Sheet monthSheet(const MonthSheetInput& input);

} // namespace shouwen
