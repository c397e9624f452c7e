// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers for people (design.md, Numbers): giving them, and finding them however they are said.
#pragma once

#include "core/store/draft.h"
#include "core/store/sqlite/database.h"

#include <set>

namespace shouwen {

/// TS-26-1-00042-5.
std::string formatNumber(std::string_view prefix, int year, std::string_view desk,
                         std::int64_t running);
/// The next one of its series, within the caller's transaction.
Result<std::string> nextNumber(Database& db, const NumberRequest& request, std::string_view desk);

/// Keys a number is looked up by (table number_key).
std::set<std::string> numberKeysOf(std::string_view number);

/// One way a written number may be meant: keys from `key` on, exactly or by their beginning.
struct NumberGuess {
    std::string key;
    bool exact;
    std::string prefix;     ///< letters the number has to begin with
    char checkDigit = '\0'; ///< that the number has to end with; NUL: any
};
std::vector<NumberGuess> guessesOf(std::string_view written);
bool fits(std::string_view number, const NumberGuess& guess);

} // namespace shouwen
