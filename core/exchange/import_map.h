// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which column of a table goes where: guessed from the headings, or read from a file a person has
// looked through. Knows headings and the names they may go to, nothing of records. Pure.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

/// Somewhere a column can go: a field, or "@opened" and the like.
struct ImportTarget {
    std::string name;
    std::vector<std::string> labels = {}; ///< in every language
};

struct MappedColumn {
    std::string heading;
    std::string target = {}; ///< empty: left out
    bool sure = false;       ///< the heading is a label or an alias, or a person said so
};
using ImportMap = std::vector<MappedColumn>; ///< one a column, in order

/// Further words headings use for common targets: 手机 for phone, 单号 for @number.
std::vector<std::string_view> aliasesOf(std::string_view target);

/// Each target goes to one column at most, the surest.
ImportMap guessMap(const std::vector<std::string>& headings,
                   const std::vector<ImportTarget>& targets);

/// Lines "heading = target", "#" begins a remark; a heading without a target is left out. Rejected
/// with every line that names no target or one twice; headings the file lacks are refused too.
Result<ImportMap> readMap(std::string_view text, const std::vector<std::string>& headings,
                          const std::vector<ImportTarget>& targets);
std::string mapText(const ImportMap& map);

} // namespace shouwen
