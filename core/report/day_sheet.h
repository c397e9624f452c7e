// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of the day: what is open, in the order given, with sums above it. The report layer lies
// below the desk, so its rows are taken as DayRow. From desk's RowView: number, title, customer,
// phone (masked already), due, openedAt as they are; kind and state by their labels of the
// rulebook, holder by name.
#pragma once

#include "core/base/zone.h"
#include "core/report/sheet.h"
#include "core/report/words.h"

#include <optional>

namespace shouwen {

struct DayRow {
    std::string number;
    std::string kind; ///< label
    std::string title;
    std::string customer;
    std::string phone; ///< masked where it must be
    std::string holder;
    std::string state; ///< label
    std::optional<Instant> due = {};
};

struct DaySheetInput {
    Letterhead letterhead;
    Date date;
    Instant asOf; ///< what is due before this is overdue
    const Zone& zone;
    std::vector<DayRow> rows;
    std::string language = "zh_CN";
    PrintStamp printed = {};
};

Sheet daySheet(const DaySheetInput& input);

} // namespace shouwen
