// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ListQuery as one statement: an index walk in the order asked for, from the cursor on. Which
// index is named in the statement, so that no table ever gets scanned and no page sorted.
#pragma once

#include "core/store/filter_sql.h"

namespace shouwen {

struct ListCursor {
    std::int64_t n;
    std::string key; ///< of the ordering column; digits for times
};
std::string cursorText(const ListCursor& cursor);
std::optional<ListCursor> cursorOf(std::string_view text);

/// Rows of a page (row_columns.sql), one more than the limit to see whether there are more.
/// Usage where the cursor is none of ours.
Result<SqlPiece> pageSql(const ListQuery& query, const Rules& rules, const Asking& by);
/// One number: how many rows there are, at most `cap`.
SqlPiece countSql(const ListQuery& query, const Rules& rules, const Asking& by, std::int64_t cap);
/// The cursor after a row.
ListCursor cursorAfter(const ListQuery& query, std::int64_t n, const RowView& row);

inline constexpr std::size_t kMostRows = 1000;

} // namespace shouwen
