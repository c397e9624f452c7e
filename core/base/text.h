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
/// else Rejected (faults.md B05). CR LF and CR become a newline; a byte-order mark is dropped.
Result<std::string> cleanText(std::string_view raw);
/// `cleanText`, cut at `limit` characters (faults.md B07); `cut` tells whether anything was lost.
struct CutText {
    std::string text;
    bool cut;
};
Result<CutText> cleanTextUpTo(std::string_view raw, std::size_t limit);
/// Comparison form (faults.md B06): compatibility form, case folded, no zero-width and bidi marks,
/// Greek and Cyrillic look-alikes as Latin letters, blanks squeezed. Folding twice changes nothing.
std::string foldText(std::string_view text);
/// Full-width digits, letters and signs as ASCII; everything else as it is, bad bytes included.
std::string halfWidth(std::string_view text);
bool isUtf8(std::string_view bytes);
std::size_t characterCount(std::string_view utf8);
/// The first `n` characters.
std::string_view firstCharacters(std::string_view utf8, std::size_t n);
/// Characters as code points; U+FFFD for each bad byte.
std::u32string codePoints(std::string_view utf8);
void appendUtf8(std::string& out, char32_t c);

/// The candidate with the smallest edit distance; empty when there are none.
std::string nearestName(std::string_view wrong, const std::vector<std::string>& candidates);

/// Digits for look-up: full-width folded, +86/0086/86, trunk zero and carrier prefixes (17951)
/// dropped before a full number, an extension (转 分机 - # * x ext) or second number cut off;
/// numbers abroad keep 00 and their country (faults.md B37, ux.md caller match). Empty when there
/// is no number, and for a masked one (138****8000): its digits would match somebody else's.
std::string phoneDigits(std::string_view written);
/// 138****8000, 010****6666; up to ten digits keep the last four, seven or fewer the last two, two
/// or fewer none.
std::string maskPhone(std::string_view written);

/// Damm check digit of a string of decimal digits.
char dammDigit(std::string_view digits);

/// An amount of money as fen: "1234.5", "1,234.50", full-width digits; three decimals, exponents,
/// signs of zero and anything else are refused (faults.md B40).
Result<std::int64_t> parseFen(std::string_view text);
std::string formatFen(std::int64_t fen);
/// A whole number within int64, full-width digits too; refused with the text otherwise.
Result<std::int64_t> parseInteger(std::string_view text);

} // namespace shouwen
