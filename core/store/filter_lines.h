// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What conditions ask about the lines of a record, as SQL over the table line: the same that
// lineTotal (core/record/lines.h) gives. Used by the filter writer only.
#pragma once

#include "core/store/filter_sql.h"

#include <string>

namespace shouwen {

/// "lines": how many; "lines.FIELD": numbers added up, NULL where no line has one.
SqlPiece lineTotalSql(const std::string& name);
/// One of the lines has this text.
SqlPiece lineMemberSql(const std::string& name, const SqlPiece& one);
/// The numbers add up to something, or a line has any text.
SqlPiece linesSetSql(const std::string& name);

} // namespace shouwen
