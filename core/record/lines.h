// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of a record (what an order consists of): fields named lines.<id>.<field>. A line is there
// as long as one of its fields is set. What lines add up to is worked out from the record alone, so
// that conditions, lists and figures agree on it.
#pragma once

#include "core/record/record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

inline constexpr std::string_view kLines = "lines";

struct LinePath {
    std::string_view id, field; ///< `field` is empty where the whole line is meant: "lines.2"
};
/// Parts of "lines.<id>.<field>" or "lines.<id>"; absent for any other name. Ids have letters,
/// digits, _ and -, 32 at most.
std::optional<LinePath> linePath(std::string_view name);
std::string lineName(std::string_view id, std::string_view field);

/// In the order they were entered; of one command by number, 2 before 10.
std::vector<std::string> lineIds(const Record& record);
bool hasLines(const Record& record);

/// "lines": how many there are. "lines.<field>": numbers added up, else a list of what is set;
/// absent where no line has it. Absent for other names.
std::optional<Value> lineTotal(const Record& record, std::string_view name);

} // namespace shouwen
