// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filter_lines.h"

#include "core/record/lines.h"

namespace shouwen {
namespace {

SqlPiece literal(std::string_view text) { return {std::string(text), {}}; }

/// "lines.quantity" is column quantity; values are kept as canonical JSON.
SqlPiece ofColumn(std::string_view select, const std::string& name)
{
    SqlPiece piece = literal(select);
    piece += " FROM line AS l WHERE l.record = r.n AND l.field = ";
    piece += bound(name.substr(name.find('.') + 1));
    return piece;
}

} // namespace

SqlPiece lineTotalSql(const std::string& name)
{
    if (name == kLines)
        return literal("(SELECT count(DISTINCT l.line) FROM line AS l WHERE l.record = r.n)");
    SqlPiece piece = ofColumn("(SELECT sum(json_extract(l.value, '$'))", name);
    piece += " AND json_type(l.value) = 'integer')";
    return piece;
}

SqlPiece lineMemberSql(const std::string& name, const SqlPiece& one)
{
    SqlPiece piece = ofColumn("EXISTS (SELECT 1", name);
    piece += " AND json_type(l.value) = 'text' AND json_extract(l.value, '$') = ";
    piece += one;
    piece += ")";
    return piece;
}

SqlPiece linesSetSql(const std::string& name)
{
    SqlPiece piece = literal("coalesce(");
    piece += lineTotalSql(name);
    piece += " <> 0, ";
    piece += ofColumn("EXISTS (SELECT 1", name);
    piece += "))";
    return piece;
}

} // namespace shouwen
