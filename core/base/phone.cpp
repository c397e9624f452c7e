// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace shouwen {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isMobile(std::string_view n)
{
    return n.size() == 11 && n[0] == '1' && n[1] >= '3';
}

/// Area numbers: 010 or 02x with 7-8 digits, 0xxx with 7-8 digits.
bool isArea(std::string_view n) { return n.size() >= 10 && n.size() <= 12 && n[0] == '0'; }

void dropCountry(std::string& n)
{
    for (const std::string_view prefix : {"0086", "86"}) {
        if (n.rfind(prefix, 0) != 0)
            continue;
        std::string rest = n.substr(prefix.size());
        if (isMobile(rest) || isArea(rest)) {
            n = std::move(rest);
            return;
        }
        // Written the international way, an area code has lost its zero: +86 10 8888 6666.
        const bool area = rest.size() >= 9 && rest.size() <= 11 && rest[0] != '0' && rest[0] != '4';
        if (area && !isMobile(rest)) {
            n = '0' + rest;
            return;
        }
        if (rest.size() >= 10 && rest[0] == '4') {
            n = std::move(rest); // 400 numbers
            return;
        }
    }
}

} // namespace

std::string phoneDigits(std::string_view written)
{
    const std::string plain = halfWidth(written);
    std::string digits;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const char c = plain[i];
        if (isDigit(c)) {
            digits += c;
            continue;
        }
        // An extension follows: 转, x, ext, #, *; a dash only after a full number.
        const bool extension = c == '#' || c == '*' || c == 'x' || c == 'X' || c == 'e' || c == 'E' ||
                               plain.compare(i, 3, "\xE8\xBD\xAC") == 0 ||
                               plain.compare(i, 3, "\xE8\xBD\x89") == 0;
        if (extension && digits.size() >= 5)
            break;
        const bool dashTail = c == '-' && digits.size() >= 10 && plain.size() - i <= 6;
        if (dashTail)
            break;
    }
    dropCountry(digits);
    // 013800138000: a trunk zero before a mobile number.
    if (digits.size() == 12 && digits[0] == '0' && isMobile(std::string_view(digits).substr(1)))
        digits.erase(0, 1);
    return digits;
}

std::string maskPhone(std::string_view written)
{
    const std::string n = phoneDigits(written);
    if (n.size() >= 8)
        return n.substr(0, 3) + std::string(n.size() - 7, '*') + n.substr(n.size() - 4);
    if (n.size() <= 2)
        return std::string(n.size(), '*');
    return std::string(n.size() - 2, '*') + n.substr(n.size() - 2);
}

} // namespace shouwen
