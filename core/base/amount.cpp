// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <charconv>

namespace shouwen {

Result<std::int64_t> parseInteger(std::string_view text)
{
    const std::string folded = halfWidth(text);
    const Error bad(
        ErrorKind::Rejected,
        Reason{"number.bad",
               QT_TRANSLATE_NOOP("core", "\"%1\" is not a whole number; write it like 12"),
               {std::string(firstCharacters(text, 40))}});
    const bool negative = !folded.empty() && folded[0] == '-';
    const std::string_view digits = std::string_view(folded).substr(negative ? 1 : 0);
    if (digits.empty() || digits[0] < '0' || digits[0] > '9') // from_chars takes a sign itself
        return bad;
    std::int64_t value = 0;
    const auto read = std::from_chars(folded.data(), folded.data() + folded.size(), value);
    if (read.ec != std::errc{} || read.ptr != folded.data() + folded.size())
        return bad;
    if (negative && value == 0)
        return bad;
    return value;
}

Result<std::int64_t> parseFen(std::string_view text)
{
    const Error bad(
        ErrorKind::Rejected,
        Reason{"amount.bad",
               QT_TRANSLATE_NOOP("core", "\"%1\" is not an amount; write it like 1234.50"),
               {std::string(firstCharacters(text, 40))}});
    const std::string folded = halfWidth(text);
    std::string_view rest = folded;
    const bool negative = !rest.empty() && rest[0] == '-';
    if (negative)
        rest.remove_prefix(1);
    const std::size_t dot = rest.find('.');
    std::string_view whole = rest.substr(0, dot);
    const std::string_view cents = dot == std::string_view::npos ? "" : rest.substr(dot + 1);
    if (whole.empty() || cents.size() > 2 || (dot != std::string_view::npos && cents.empty()))
        return bad;
    std::string digits;
    const std::size_t firstComma = whole.find(',');
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool commaPlace = firstComma != std::string_view::npos && i > 0 && firstComma <= 3 &&
                                (whole.size() - i) % 4 == 0;
        if (firstComma != std::string_view::npos && commaPlace != (whole[i] == ','))
            return bad;
        if (whole[i] != ',')
            digits += whole[i];
    }
    digits += cents;
    digits.append(2 - cents.size(), '0');
    if (digits.size() > 17)
        return bad;
    std::int64_t fen = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return bad;
        fen = fen * 10 + (c - '0');
    }
    if (negative && fen == 0)
        return bad;
    return negative ? -fen : fen;
}

std::string formatFen(std::int64_t fen)
{
    const auto u = fen < 0 ? std::uint64_t(0) - static_cast<std::uint64_t>(fen)
                           : static_cast<std::uint64_t>(fen);
    std::string cents = std::to_string(u % 100);
    cents.insert(0, 2 - cents.size(), '0');
    return (fen < 0 ? "-" : "") + std::to_string(u / 100) + '.' + cents;
}

} // namespace shouwen
