// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

bool isDigit(char32_t c) { return c >= '0' && c <= '9'; }

bool startsWith(std::string_view text, std::string_view with) { return text.rfind(with, 0) == 0; }

/// 17951 and its like choose a carrier and stand before the number; 179 is no mobile series.
std::size_t carrierPrefix(std::string_view n)
{
    static constexpr std::array<std::string_view, 4> kFive = {"10193", "11808", "12593", "179"};
    if (startsWith(n, "12583")) // second number on the same card: 125831, 125832, 125833
        return 6;
    return std::any_of(kFive.begin(), kFive.end(),
                       [n](std::string_view prefix) { return startsWith(n, prefix); })
               ? 5
               : 0;
}

bool isMobile(std::string_view n)
{
    return n.size() == 11 && n[0] == '1' && n[1] >= '3' && carrierPrefix(n) == 0;
}

/// Without its zero: 10 or 2x and eight digits, three digits of other places and seven or eight.
bool isAreaWithoutZero(std::string_view n)
{
    if (n.size() < 10 || n.size() > 11)
        return false;
    return startsWith(n, "10") || n[0] == '2' ? n.size() == 10 : n[0] >= '3';
}

bool isService(std::string_view n)
{
    return n.size() == 10 && (startsWith(n, "400") || startsWith(n, "800"));
}

/// As dialled inside the country.
bool isNational(std::string_view n)
{
    const bool area = !n.empty() && n[0] == '0' && isAreaWithoutZero(n.substr(1));
    return area || isMobile(n) || isService(n);
}

/// Drops what stands before a national number, or gives nothing when there is none.
std::string nationalOf(std::string_view n)
{
    if (isNational(n))
        return std::string(n);
    if (const std::size_t carrier = carrierPrefix(n); carrier > 0 && carrier < n.size())
        return nationalOf(n.substr(carrier));
    for (const std::string_view country : {"0086", "086", "86"}) {
        if (!startsWith(n, country))
            continue;
        const std::string_view rest = n.substr(country.size());
        if (std::string inner = nationalOf(rest); !inner.empty())
            return inner;
        // Written the international way an area code has lost its zero: +86 10 8888 6666.
        if (isAreaWithoutZero(rest))
            return '0' + std::string(rest);
    }
    // 013800138000: a trunk zero before a mobile number.
    return !n.empty() && n[0] == '0' && isMobile(n.substr(1)) ? std::string(n.substr(1)) : "";
}

/// 138****8000, 138xxxx8000, 1380013****: somebody hid the middle or the end. After ten digits a
/// star is an extension's.
bool isMasked(const std::u32string& text)
{
    const auto hides = [](char32_t c) { return c == '*' || c == 'x' || c == 'X' || c == U'•'; };
    std::size_t digits = 0;
    for (std::size_t i = 0; i + 1 < text.size() && digits < 10; ++i) {
        digits += isDigit(text[i]) ? 1 : 0;
        if (i > 0 && hides(text[i]) && text[i] == text[i + 1] && isDigit(text[i - 1]))
            return true;
    }
    return false;
}

bool isDash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

/// Blanks of all widths and the invisible marks that numbers copied from address books carry.
bool isGap(char32_t c)
{
    return c == ' ' || c == '.' || c == '(' || c == ')' || c == '\t' || c == 0xA0 ||
           (c >= 0x2000 && c <= 0x200F) || (c >= 0x202A && c <= 0x202F) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

/// A local number in one piece and "-8001": up to five digits and no more after the dash at `at`.
bool isLocalExtension(std::string_view digits, const std::u32string& text, std::size_t at)
{
    const bool local =
        digits.size() >= 7 && digits.size() <= 8 && digits[0] >= '2' && digits[0] <= '8';
    const auto dash = text.begin() + static_cast<std::ptrdiff_t>(at);
    const std::size_t tail = text.size() - at - 1;
    return local && tail >= 1 && tail <= 5 && std::none_of(text.begin(), dash, isDash) &&
           std::all_of(dash + 1, text.end(), isDigit);
}

/// Whether the number ends before the sign at `at`, because an extension or another one follows.
bool endsAt(std::string_view digits, const std::u32string& text, std::size_t at, bool plus)
{
    const char32_t c = text[at];
    if (isDash(c) || isGap(c))
        return (!plus || startsWith(digits, "86")) &&
               (!nationalOf(digits).empty() || (isDash(c) && isLocalExtension(digits, text, at)));
    if (c == '/' || c == ',' || c == ';' || c == '\n')
        return digits.size() >= 7;
    return digits.size() >= 5; // # * x ext 转 分机 and any other word
}

struct Scanned {
    std::string digits;
    bool plus = false;
};

Scanned scan(const std::u32string& text)
{
    Scanned out;
    const bool code = !text.empty() && (text[0] == '*' || text[0] == '#');
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (isDigit(c)) {
            out.digits += static_cast<char>(c);
            continue;
        }
        if (endsAt(out.digits, text, i, out.plus))
            break;
        if (c == '+' && out.digits.empty())
            out.plus = true;
        if (code && c == '#')
            out.digits.clear(); // #31#138...: a switch of the exchange
    }
    return out;
}

/// One round of dropping what stands before the number.
std::string reduced(std::string_view digits, bool plus)
{
    const bool zeros = startsWith(digits, "00");
    const std::string_view world = digits.substr(zeros ? 2 : 0);
    const bool abroad = (plus || zeros) && world.size() >= 7 && !startsWith(world, "86");
    if (abroad)
        return "00" + std::string(world);
    if (std::string national = nationalOf(digits); !national.empty())
        return national;
    // +86 95588, +86 12345: what is left is a short number.
    const bool home = (plus || zeros) && startsWith(world, "86") && world.size() > 2;
    return home ? std::string(world.substr(2)) : std::string(digits);
}

} // namespace

std::string phoneDigits(std::string_view written)
{
    const std::u32string text = codePoints(halfWidth(firstCharacters(written, 200)));
    if (isMasked(text))
        return {};
    auto [digits, plus] = scan(text);
    // Until nothing changes, so that what is stored finds itself; every round but the last
    // shortens.
    while (true) {
        std::string next = reduced(digits, plus);
        if (next.size() >= digits.size())
            return next;
        digits = std::move(next);
        plus = false;
    }
}

std::string maskPhone(std::string_view written)
{
    const std::string n = phoneDigits(written);
    if (n.empty()) { // masked already, unless it says more digits than a masked number has
        const std::u32string text = codePoints(halfWidth(firstCharacters(written, 200)));
        const bool few = std::count_if(text.begin(), text.end(), isDigit) <= 8;
        return isMasked(text) && few ? std::string(written) : std::string();
    }
    const std::size_t head = n.size() >= 11 ? 3 : 0;
    const std::size_t tail = n.size() >= 8 ? 4 : n.size() > 2 ? 2 : 0;
    return n.substr(0, head) + std::string(n.size() - head - tail, '*') + n.substr(n.size() - tail);
}

} // namespace shouwen
