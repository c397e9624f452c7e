// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/id_number.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace shouwen {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

int numberAt(std::string_view digits, std::size_t from, std::size_t n)
{
    int out = 0;
    for (const char c : digits.substr(from, n))
        out = out * 10 + (c - '0');
    return out;
}

bool isBirthday(int year, int month, int day)
{
    using namespace std::chrono;
    return year >= 1800 &&
           year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                          std::chrono::day(static_cast<unsigned>(day)))
               .ok();
}

/// GB 11643: weights modulo 11.
char checkDigit(std::string_view first17)
{
    constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += kWeights[i] * (first17[i] - '0');
    return "10X98765432"[sum % 11];
}

} // namespace

std::optional<Reason> idNumberRemark(std::string_view text)
{
    const auto digits = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
    // An order number may have as many digits: the region begins with 1 to 8, then a birthday.
    const auto looksLikeOne = [&](std::size_t year) {
        return text[0] >= '1' && text[0] <= '8' && numberAt(text, year, 2) <= 12;
    };
    if (text.size() == 15 && digits == 15 && looksLikeOne(8) &&
        isBirthday(1900 + numberAt(text, 6, 2), numberAt(text, 8, 2), numberAt(text, 10, 2)))
        return Reason{
            "id.old", QT_TRANSLATE_NOOP("core", "an identity number of the old 15 digits"), {}};
    const bool tail = digits == 18 || (digits == 17 && (text.back() == 'X' || text.back() == 'x'));
    if (text.size() != 18 || !tail || !looksLikeOne(10) || numberAt(text, 6, 2) < 18 ||
        numberAt(text, 6, 2) > 20)
        return std::nullopt;
    if (!isBirthday(numberAt(text, 6, 4), numberAt(text, 10, 2), numberAt(text, 12, 2)))
        return Reason{"id.birthday",
                      QT_TRANSLATE_NOOP("core", "the birthday in the identity number never was"),
                      {}};
    if (text.back() == 'x')
        return Reason{"id.small",
                      QT_TRANSLATE_NOOP("core", "the identity number ends in a small x; it is "
                                                "kept as written"),
                      {}};
    if (checkDigit(text.substr(0, 17)) != text.back())
        return Reason{"id.check",
                      QT_TRANSLATE_NOOP("core", "the check digit of the identity number is wrong"),
                      {}};
    return std::nullopt;
}

} // namespace shouwen
