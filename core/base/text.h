// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text at the edge of the program: what may come in, how it is compared, how near a name is.
// All text in core is UTF-8 in Unicode normal form C.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

/// Valid UTF-8 without surrogates, NUL or control characters other than newline and tab, made NFC;
/// else Rejected (faults.md B05). Carriage returns before newlines are dropped.
Result<std::string> cleanText(std::string_view raw);
/// `cleanText`, cut at `limit` characters (faults.md B07); `cut` tells whether anything was lost.
struct CutText {
    std::string text;
    bool cut;
};
Result<CutText> cleanTextUpTo(std::string_view raw, std::size_t limit);
/// Comparison form: compatibility form, case folded, no zero-width and bidi marks, blanks squeezed.
std::string foldText(std::string_view text);
/// Full-width digits, letters and signs as ASCII; everything else as it is.
std::string halfWidth(std::string_view text);
bool isUtf8(std::string_view bytes);
std::size_t characterCount(std::string_view utf8);
/// The first `n` characters.
std::string_view firstCharacters(std::string_view utf8, std::size_t n);
/// Characters as code points.
std::u32string codePoints(std::string_view utf8);
void appendUtf8(std::string& out, char32_t c);

/// The candidate with the smallest edit distance; empty when there are none.
std::string nearestName(std::string_view wrong, const std::vector<std::string>& candidates);

/// Digits for look-up: full-width folded, +86/0086/86 dropped before a mobile or area number, an
/// extension (转 - # * ext) cut off (faults.md B37, ux.md caller match). Empty when no number.
std::string phoneDigits(std::string_view written);
/// 138****8000; seven or fewer digits keep the last two.
std::string maskPhone(std::string_view written);

/// Damm check digit of a string of decimal digits.
char dammDigit(std::string_view digits);

/// An amount of money as fen: "1234.5", "1,234.50", full-width digits; three decimals, exponents,
/// signs of zero and anything else are refused (faults.md B40).
Result<std::int64_t> parseFen(std::string_view text);
std::string formatFen(std::int64_t fen);
/// A whole number within int64; refused with the text otherwise.
Result<std::int64_t> parseInteger(std::string_view text);

} // namespace shouwen
