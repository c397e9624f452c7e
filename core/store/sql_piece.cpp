// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filter_sql.h"

namespace shouwen {

SqlPiece& SqlPiece::operator+=(const SqlPiece& other)
{
    text += other.text;
    values.insert(values.end(), other.values.begin(), other.values.end());
    return *this;
}

SqlPiece& SqlPiece::operator+=(std::string_view more)
{
    text += more;
    return *this;
}

SqlPiece bound(SqlValue value)
{
    SqlPiece piece{"?", {}};
    piece.values.push_back(std::move(value));
    return piece;
}

void bindAll(Statement& statement, const SqlPiece& piece)
{
    for (const SqlValue& value : piece.values) {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            statement.with(*number);
        else if (const auto* text = std::get_if<std::string>(&value))
            statement.with(*text);
        else
            statement.with(Blob{std::get<SqlBytes>(value).bytes});
    }
}

} // namespace shouwen
