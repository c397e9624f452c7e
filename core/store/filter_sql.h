// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one filter-to-SQL writer: an Expression becomes a condition over row (alias r), record (alias
// c), fact, clock, tag and file. It means exactly what core/rulebook's evaluate means, NULL never
// comes out, and every name and value of the expression goes in as a bound parameter (B01).
#pragma once

#include "core/store/rules.h"
#include "core/store/sqlite/statement.h"

#include <variant>

namespace shouwen {

struct SqlBytes {
    std::string bytes;
};
using SqlValue = std::variant<std::int64_t, std::string, SqlBytes>;

/// A piece of SQL and the values of its question marks, in order.
struct SqlPiece {
    std::string text;
    std::vector<SqlValue> values;

    SqlPiece& operator+=(const SqlPiece& other);
    SqlPiece& operator+=(std::string_view literal);
};
/// A question mark.
SqlPiece bound(SqlValue value);
void bindAll(Statement& statement, const SqlPiece& piece);

struct SqlFilter {
    SqlPiece condition;
    bool needsRecord = false; ///< alias c has to be joined
};
SqlFilter filterSql(const ExprNode& root, const Rules& rules, const Asking& by);

} // namespace shouwen
