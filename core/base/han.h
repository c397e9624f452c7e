// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chinese text by its sound and in its simplified form: what name search and stored sort keys are
// made of. Tables come from the Unicode database at build time and a word list of our own
// (han_words.txt). Syllables have no tones; ü is v. Knows single characters and a few dozen words,
// no grammar: a key finds a name, it does not pronounce it. Pure functions, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

/// Syllables of a character, the usual one first; none when it is no Han character or not known.
std::vector<std::string_view> readingsOf(char32_t c);

/// Every plausible full pinyin, then every plausible initials, each likeliest first and once: a
/// family name's own reading before the others (单雄信: shanxiongxin, danxiongxin, ... sxx, dxx,
/// cxx, shxx). At most 16 combinations of each; ü gives v and u. Latin letters are folded
/// (`plainLatin`), a Latin word counts with its first letter and whole; other signs are left out.
/// First 32 characters.
std::vector<std::string> nameKeys(std::string_view name);

/// The same of the given name alone (欧阳修: xiu, x); none for what is no Chinese person's name.
std::vector<std::string> givenNameKeys(std::string_view name);

/// What someone types to find such a key: folded, without accents (ü is u), blanks and apostrophes.
std::string plainLatin(std::string_view typed);

enum class SortAs {
    Text,
    Name, ///< starts with a family name: 曾 under zeng
};
/// Bytewise comparable, the same on every machine: blanks and signs, numbers by value (第2 < 第10),
/// Latin without case and accents, other scripts, Han by pinyin then simplified code point. First
/// 64 characters. To be stored; texts that differ only in such folding get the same key.
std::string sortKey(std::string_view text, SortAs as = SortAs::Text);

/// Traditional characters as simplified ones, one by one, for search; those with more than one
/// simplified form in use (乾) stay.
std::string toSimplified(std::string_view text);

} // namespace shouwen
