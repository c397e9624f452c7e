// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads rows of the table `row` into RowViews.
#pragma once

#include "core/store/query.h"
#include "core/store/sqlite/database.h"

namespace shouwen {

/// row_columns.sql followed by the rest of a statement.
std::string rowsSql(std::string_view rest);
/// A row and its place.
struct PlacedRow {
    std::int64_t n;
    RowView row;
};
PlacedRow rowOf(const Statement& statement);
/// Steps to the end; further columns are not read.
Result<std::vector<RowView>> collectRows(Statement& statement);

} // namespace shouwen
