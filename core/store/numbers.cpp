// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numbers.h"

#include "core/base/text.h"

#include "shouwen_sql.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kLeastDigits = 4;
constexpr std::size_t kRunningDigits = 5;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isLetter(char c) { return c >= 'A' && c <= 'Z'; }

/// Letters in capitals and digits, nothing else.
std::string bareNumber(std::string_view written)
{
    std::string bare;
    for (const char c : halfWidth(written)) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (isDigit(upper) || isLetter(upper))
            bare += upper;
    }
    return bare;
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

std::string backwards(std::string_view text) { return {text.rbegin(), text.rend()}; }

/// Ends in the check digit over its other digits, and has no suffix.
bool isOurs(std::string_view number)
{
    const std::string digits = digitsOf(number);
    return std::count(number.begin(), number.end(), '-') == 4 &&
           number.find('/') == std::string_view::npos && digits.size() > kRunningDigits + 2 &&
           dammDigit(std::string_view(digits).substr(0, digits.size() - 1)) == digits.back();
}

} // namespace

std::string formatNumber(std::string_view prefix, int year, std::string_view desk,
                         std::int64_t running)
{
    const std::string yy = std::to_string(100 + year % 100).substr(1);
    std::string run = std::to_string(running);
    if (run.size() < kRunningDigits)
        run.insert(0, kRunningDigits - run.size(), '0');
    const char check = dammDigit(yy + std::string(desk) + run);
    return std::string(prefix) + '-' + yy + '-' + std::string(desk) + '-' + run + '-' + check;
}

Result<std::string> nextNumber(Database& db, const NumberRequest& request, std::string_view desk)
{
    const bool suffix = !request.base.empty();
    const std::string series = suffix ? request.base + '/' + request.prefix
                                      : request.prefix + '-' +
                                            std::to_string(100 + request.year % 100).substr(1) +
                                            '-' + std::string(desk);
    Statement next = db.prepare(sql::kNumberNext);
    SHOUWEN_CHECK(next.with(series).next());
    const std::int64_t running = next.integer(0);
    SHOUWEN_CHECK(next.run());
    return suffix ? series + std::to_string(running)
                  : formatNumber(request.prefix, request.year, desk, running);
}

std::set<std::string> numberKeysOf(std::string_view number)
{
    std::set<std::string> keys;
    const std::string bare = bareNumber(number);
    if (bare.empty())
        return keys;
    keys.insert('=' + bare);
    if (number.find('/') != std::string_view::npos)
        return keys;
    std::string digits = digitsOf(bare);
    if (isOurs(number))
        digits.pop_back();
    if (digits.size() >= kLeastDigits)
        keys.insert('~' + backwards(digits));
    return keys;
}

std::vector<NumberGuess> guessesOf(std::string_view written)
{
    const std::string bare = bareNumber(written);
    std::vector<NumberGuess> guesses;
    if (bare.empty() || bare.size() > 64)
        return guesses;
    guesses.push_back({'=' + bare, true, {}, '\0'});
    const auto firstDigit = std::find_if(bare.begin(), bare.end(), isDigit);
    const std::string prefix(bare.begin(), firstDigit);
    const std::string digits(firstDigit, bare.end());
    if (digits.size() < kLeastDigits || !std::all_of(digits.begin(), digits.end(), isDigit))
        return guesses;
    guesses.push_back({'~' + backwards(digits), false, prefix, '\0'});
    const std::string_view running = std::string_view(digits).substr(0, digits.size() - 1);
    guesses.push_back({'~' + backwards(running), false, prefix, digits.back()});
    return guesses;
}

bool fits(std::string_view number, const NumberGuess& guess)
{
    if (guess.exact)
        return true;
    const std::string bare = bareNumber(number);
    if (!bare.starts_with(guess.prefix))
        return false;
    return guess.checkDigit == '\0' || (isOurs(number) && number.back() == guess.checkDigit);
}

} // namespace shouwen
