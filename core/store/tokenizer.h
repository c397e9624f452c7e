// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of full text (performance.md, Search): every character that is no ASCII letter or digit is
// a word, and so are, at the same position, the pair and the triple it begins with its neighbours;
// runs of ASCII letters and digits are words. Works on folded text (foldText). SQLite knows it as
// "shouwen".
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

class Database;
/// For every connection that touches full text.
Outcome registerTokenizer(Database& db);

enum class CharClass : std::uint8_t { Blank, Ascii, Sign }; ///< Sign: any other character
CharClass classOf(char32_t c);

/// One stretch of a search word: a run of ASCII letters and digits, or of other characters.
struct WordRun {
    std::string text;
    bool ascii;
    /// The words it is looked up by: its triples; of less than three characters, all of it.
    std::vector<std::string> grams;
};
std::vector<WordRun> runsOf(std::string_view folded);

} // namespace shouwen
