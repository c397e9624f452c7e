// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

constexpr std::size_t kSafeDigits = 15; // a double in a spreadsheet shows no more

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t n = 0;
    while (at + n < text.size() && isDigit(text[at + n]))
        ++n;
    return n;
}

} // namespace

std::string columnName(std::size_t index)
{
    std::string name;
    for (std::size_t n = index + 1; n > 0; n = (n - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (n - 1) % 26));
    return name;
}

bool isPlainNumber(std::string_view text)
{
    if (!text.empty() && text[0] == '-')
        text.remove_prefix(1);
    const std::size_t whole = digitsAt(text, 0);
    if (whole == 0 || (whole > 1 && text[0] == '0'))
        return false;
    if (whole == text.size())
        return whole <= kSafeDigits;
    const std::size_t decimals = digitsAt(text, whole + 1);
    return text[whole] == '.' && decimals > 0 && whole + 1 + decimals == text.size() &&
           whole + decimals <= kSafeDigits;
}

bool looksRounded(std::string_view text)
{
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    std::size_t at = digitsAt(text, 0);
    if (at != 1)
        return false;
    if (at < text.size() && text[at] == '.')
        at += 1 + digitsAt(text, at + 1);
    if (at >= text.size() || (text[at] != 'e' && text[at] != 'E'))
        return false;
    ++at;
    if (at >= text.size() || text[at] != '+') // 1E5 may be a part number
        return false;
    const std::size_t exponent = digitsAt(text, at + 1);
    return exponent > 0 && exponent <= 3 && at + 1 + exponent == text.size();
}

bool looksLikeFormula(std::string_view text)
{
    static constexpr std::string_view kOne("=+-@\t\r\n\0", 8);
    static constexpr std::array<std::string_view, 4> kWide = {"＝", "＋", "－", "＠"};
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    if (text.empty())
        return false;
    return kOne.find(text[0]) != std::string_view::npos ||
           std::any_of(kWide.begin(), kWide.end(),
                       [text](std::string_view wide) { return text.substr(0, 3) == wide; });
}

std::string defusedFormula(std::string_view text)
{
    return looksLikeFormula(text) ? '\'' + std::string(text) : std::string(text);
}

std::string_view plainFromDefused(std::string_view text)
{
    const bool defused = !text.empty() && text[0] == '\'' && looksLikeFormula(text);
    return defused ? text.substr(1) : text;
}

} // namespace shouwen
