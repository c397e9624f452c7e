// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_reading.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

Error refused(const char* code, const char* text, std::string_view cell)
{
    return Error(ErrorKind::Rejected, Reason{code, text, {std::string(firstCharacters(cell, 40))}});
}

Error badDate(std::string_view text)
{
    return refused(
        "date.bad",
        QT_TRANSLATE_NOOP("core", "\"%1\" is not clearly a date; write it like 2026-11-22"), text);
}

Error lostDigits(std::string_view text)
{
    return refused("cell.rounded",
                   QT_TRANSLATE_NOOP("core",
                                     "\"%1\" has lost its last digits in a spreadsheet; make the "
                                     "column text and enter it again, like 13800138000"),
                   text);
}

std::string trimmed(std::string_view text)
{
    const std::string folded = halfWidth(text);
    const std::size_t from = folded.find_first_not_of(" \t\n");
    if (from == std::string::npos)
        return {};
    return folded.substr(from, folded.find_last_not_of(" \t\n") - from + 1);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Reads a text from the left, by what stands there.
class Reading {
public:
    explicit Reading(std::string_view text) : m_rest(text) {}

    bool done() const { return m_rest.empty(); }
    bool take(std::string_view word)
    {
        const bool there = m_rest.substr(0, word.size()) == word;
        m_rest.remove_prefix(there ? word.size() : 0);
        return there;
    }
    std::string_view takeOneOf(std::initializer_list<std::string_view> words)
    {
        for (const std::string_view word : words)
            if (take(word))
                return word;
        return {};
    }
    /// Of `least` to `most` digits, and no digit behind.
    std::optional<int> number(std::size_t least, std::size_t most)
    {
        std::size_t n = 0;
        int value = 0;
        for (; n < m_rest.size() && isDigit(m_rest[n]) && n < most; ++n)
            value = value * 10 + (m_rest[n] - '0');
        if (n < least || (n < m_rest.size() && isDigit(m_rest[n])))
            return std::nullopt;
        m_rest.remove_prefix(n);
        return value;
    }
    void blanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size())); }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

std::optional<Date> dateOf(int year, int month, int day)
{
    const Date date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                    std::chrono::day(static_cast<unsigned>(day)));
    return date.ok() && year >= 1900 && year <= 2199 ? std::optional(date) : std::nullopt;
}

std::optional<Date> takeDate(Reading& reading)
{
    if (Reading whole = reading; const auto digits = whole.number(8, 8)) {
        reading = whole;
        return dateOf(*digits / 10000, *digits / 100 % 100, *digits % 100);
    }
    const auto year = reading.number(4, 4);
    if (!year)
        return std::nullopt;
    reading.blanks();
    const std::string_view between = reading.takeOneOf({"-", "/", ".", "年"});
    reading.blanks();
    const auto month = reading.number(1, 2);
    reading.blanks();
    if (between.empty() || !month || !reading.take(between == "年" ? "月" : between))
        return std::nullopt;
    reading.blanks();
    const auto day = reading.number(1, 2);
    reading.blanks();
    if (!day || (between == "年" && reading.takeOneOf({"日", "号", "號"}).empty()))
        return std::nullopt;
    return dateOf(*year, *month, *day);
}

/// 上午, 下午 and their like move an hour of twelve; 0 where nothing was said.
std::optional<int> hourOf(int hour, std::string_view half)
{
    if (half.empty())
        return hour <= 23 ? std::optional(hour) : std::nullopt;
    if (hour > 12 || (hour == 0 && half != "上午" && half != "凌晨"))
        return std::nullopt;
    const bool later = half == "下午" || half == "晚上" || half == "PM";
    if (half == "中午")
        return hour >= 11  ? std::optional(hour)
               : hour <= 2 ? std::optional(hour + 12)
                           : std::nullopt;
    return hour == 12 ? (later ? 12 : 0) : hour + (later ? 12 : 0);
}

std::optional<Seconds> takeTime(Reading& reading)
{
    std::string_view half =
        reading.takeOneOf({"上午", "下午", "凌晨", "早上", "中午", "晚上", "AM", "PM"});
    reading.blanks();
    const auto hour = reading.number(1, 2);
    const std::string_view mark = reading.takeOneOf({":", "时", "時", "点", "點"});
    if (!hour || mark.empty())
        return std::nullopt;
    int minute = 0, second = 0;
    const bool colon = mark == ":";
    if (colon || !reading.done()) {
        const auto read = reading.number(colon ? 2 : 1, 2);
        if (!read || (!colon && !reading.take("分")))
            return std::nullopt;
        minute = *read;
    }
    if (colon ? reading.take(":") : !reading.done()) {
        const auto read = reading.number(colon ? 2 : 1, 2);
        if (!read || (!colon && !reading.take("秒")))
            return std::nullopt;
        second = *read;
    }
    if (colon && reading.take("."))
        while (reading.number(1, 9)) { // fractions of a second are not kept
        }
    reading.blanks();
    if (half.empty())
        half = reading.takeOneOf({"AM", "PM"});
    const auto real = hourOf(*hour, half);
    if (!real || minute > 59 || second > 59)
        return std::nullopt;
    return Seconds(*real * 3600 + minute * 60 + second);
}

std::string upper(std::string text)
{
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return text;
}

bool hasWord(std::string_view text)
{
    const std::u32string points = codePoints(text);
    return std::any_of(points.begin(), points.end(), [](char32_t c) {
        const bool latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return latin || (c >= 0x2E80 && c <= 0x9FFF) || c >= 0x20000;
    });
}

/// 转 and ext and their like, which belong to a number.
std::string withoutExtension(std::string_view text)
{
    const std::string folded = upper(trimmed(text));
    std::size_t end = folded.size();
    for (const std::string_view word : {"转", "轉", "分机", "分機", "EXT", "X"})
        end = std::min(end, folded.find(word));
    return folded.substr(0, end);
}

} // namespace

Result<ReadDate> readDate(const Cell& cell)
{
    const std::string text = upper(trimmed(cell.text));
    if (cell.kind == CellKind::Error || cell.kind == CellKind::Bool)
        return badDate(cell.text);
    const bool serial = text.size() == 5 && std::all_of(text.begin(), text.end(), isDigit);
    if (serial || (cell.kind == CellKind::Number && text.size() != 8))
        return refused("date.serial",
                       QT_TRANSLATE_NOOP("core",
                                         "\"%1\" is a bare number; format the column as a date, or "
                                         "write it like 2026-11-22"),
                       cell.text);
    Reading reading(text);
    const auto date = takeDate(reading);
    if (!date)
        return badDate(cell.text);
    ReadDate out{*date};
    reading.take("T");
    reading.blanks();
    if (reading.done())
        return out;
    out.ofDay = takeTime(reading);
    if (!out.ofDay || !reading.done())
        return badDate(cell.text);
    return out;
}

std::string isoText(const ReadDate& date)
{
    return formatDate(date.date) +
           (date.ofDay ? 'T' + formatTimeOfDay(*date.ofDay) : std::string());
}

Result<std::string> readPhone(const Cell& cell)
{
    if (cell.lostDigits)
        return lostDigits(cell.text);
    std::string text = trimmed(cell.text);
    const bool decimal = text.size() > 2 && text.substr(text.size() - 2) == ".0" &&
                         std::all_of(text.begin(), text.end() - 2, isDigit);
    if (decimal) // a number that went through a program for numbers
        text.resize(text.size() - 2);
    const std::string digits = phoneDigits(text);
    const bool kind = cell.kind == CellKind::Text || cell.kind == CellKind::Number;
    if (!kind || digits.size() < 3 || digits.size() > 20 || hasWord(withoutExtension(text)))
        return refused("phone.bad",
                       QT_TRANSLATE_NOOP("core",
                                         "\"%1\" is not a phone number; write it like 13800138000 "
                                         "or 010-88886666"),
                       cell.text);
    return text;
}

Result<std::int64_t> readAmount(const Cell& cell)
{
    if (cell.lostDigits)
        return lostDigits(cell.text);
    const std::string folded = upper(trimmed(cell.text));
    std::string_view rest = folded;
    const auto blanks = [&rest] {
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        rest = rest.substr(0, rest.find_last_not_of(' ') + 1);
    };
    for (const std::string_view sign : {"RMB", "CNY", "¥", "￥", "人民币"})
        if (rest.substr(0, sign.size()) == sign) {
            rest.remove_prefix(sign.size());
            break;
        }
    blanks();
    for (const std::string_view sign : {"元整", "元", "圆", "圓", "RMB", "CNY"})
        if (rest.size() > sign.size() && rest.substr(rest.size() - sign.size()) == sign) {
            rest.remove_suffix(sign.size());
            break;
        }
    blanks();
    const bool kind = cell.kind == CellKind::Text || cell.kind == CellKind::Number;
    if (kind)
        if (const auto fen = parseFen(rest))
            return *fen;
    return refused("amount.bad",
                   QT_TRANSLATE_NOOP("core", "\"%1\" is not an amount; write it like 1234.50"),
                   cell.text);
}

Result<std::string> readText(const Cell& cell)
{
    if (cell.lostDigits)
        return lostDigits(cell.text);
    if (cell.kind == CellKind::Error)
        return refused(
            "cell.error",
            QT_TRANSLATE_NOOP("core", "\"%1\" is the error of a formula; correct the cell"),
            cell.text);
    return cell.text;
}

namespace {

bool looksLikePhone(const Cell& cell)
{
    const auto phone = readPhone(cell);
    const std::string digits = phone ? phoneDigits(*phone) : std::string();
    return digits.size() >= 10 && (digits[0] == '0' || digits[0] == '1' || digits[0] == '4');
}

bool isFullDate(const Cell& cell) { return bool(readDate(cell)); }
bool isInteger(const Cell& cell)
{
    const bool leadingZero = cell.text.size() > 1 && cell.text[0] == '0';
    return !cell.lostDigits && !leadingZero && cell.text.size() < 16 &&
           bool(parseInteger(cell.text));
}
bool isAmount(const Cell& cell)
{
    const bool leadingZero = cell.text.size() > 1 && cell.text[0] == '0' && cell.text[1] != '.';
    return !leadingZero && bool(readAmount(cell));
}

} // namespace

GuessedColumn guessColumn(std::span<const Cell> samples)
{
    struct Kind {
        ColumnGuess what;
        bool (*fits)(const Cell&);
    };
    // The narrower first: every phone is an integer, every integer an amount.
    static constexpr std::array<Kind, 4> kKinds = {{{ColumnGuess::DateTime, isFullDate},
                                                    {ColumnGuess::Phone, looksLikePhone},
                                                    {ColumnGuess::Integer, isInteger},
                                                    {ColumnGuess::Amount, isAmount}}};
    GuessedColumn out;
    for (const Cell& cell : samples)
        out.filled += cell.kind == CellKind::Empty ? 0 : 1;
    if (out.filled == 0)
        return out;
    out.what = ColumnGuess::Text;
    out.fitting = out.filled;
    for (const Kind& kind : kKinds) {
        std::size_t fitting = 0;
        const Cell* odd = nullptr;
        for (const Cell& cell : samples) {
            if (cell.kind == CellKind::Empty)
                continue;
            if (kind.fits(cell))
                ++fitting;
            else if (!odd)
                odd = &cell;
        }
        if (!odd)
            return {kind.what, out.filled, fitting, {}};
        const bool most = fitting * 10 >= out.filled * 9;
        if (most && out.what == ColumnGuess::Text)
            out = {ColumnGuess::Mixed, out.filled, fitting, odd->text};
    }
    return out;
}

} // namespace shouwen
