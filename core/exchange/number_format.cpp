// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include "core/base/instant.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shouwen {
namespace {

constexpr std::int64_t kDaySeconds = 86400;
constexpr double kLastSerial = 2958466; ///< the day after 31 December 9999
constexpr double kExactBelow = 1e15;
constexpr int kShownDigits = 15;

constexpr std::chrono::sys_days kZero1900 = std::chrono::year(1899) / 12 / 30;
constexpr std::chrono::sys_days kZero1904 = std::chrono::year(1904) / 1 / 1;

std::optional<double> readNumber(std::string_view written)
{
    double n = 0;
    const auto read = std::from_chars(written.data(), written.data() + written.size(), n);
    const bool whole = read.ec == std::errc{} && read.ptr == written.data() + written.size();
    return whole && std::isfinite(n) ? std::optional(n) : std::nullopt;
}

std::string decimalText(double n)
{
    char buf[400];
    const auto rounded =
        std::to_chars(buf, buf + sizeof buf, n, std::chars_format::scientific, kShownDigits - 1);
    double shown = n;
    std::from_chars(buf, rounded.ptr, shown);
    const auto end = std::to_chars(buf, buf + sizeof buf, shown, std::chars_format::fixed);
    const std::string text(buf, end.ptr);
    return text == "-0" ? "0" : text;
}

/// The part of a format code before the first ; without literal text, colours and paddings.
std::string bareCode(std::string_view code, bool& elapsed)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            elapsed = elapsed || (!inside.empty() &&
                                  inside.find_first_not_of("hHmMsS") == std::string_view::npos);
            i = close;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        }
    }
    return bare;
}

/// 0 is a digit of a number, but after s. it is a fraction of a second.
bool hasDigitPlaces(std::string_view bare)
{
    for (std::size_t i = 0; i < bare.size(); ++i) {
        if (bare[i] == '#' || bare[i] == '?')
            return true;
        if (bare[i] != '0')
            continue;
        const std::size_t before = bare.substr(0, i).find_last_not_of('0');
        const bool fraction = before != std::string_view::npos && before > 0 &&
                              bare[before] == '.' && bare[before - 1] == 's';
        if (!fraction)
            return true;
    }
    return false;
}

std::string dayOfSerial(std::int64_t day, bool from1904)
{
    if (from1904)
        return formatDate(Date(kZero1904 + std::chrono::days(day)));
    if (day == 60)
        return "1900-02-29"; // the leap day Excel took over from an older program
    if (day == 0)
        return "1900-01-00";
    return formatDate(Date(kZero1900 + std::chrono::days(day < 60 ? day + 1 : day)));
}

} // namespace

NumberFormat builtinFormat(std::uint32_t id)
{
    if (id == 46)
        return {NumberShape::Elapsed};
    const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
                      (id >= 50 && id <= 58);
    return {date ? NumberShape::DateTime : NumberShape::Plain};
}

NumberFormat formatOfCode(std::string_view code)
{
    bool elapsed = false;
    const std::string bare = bareCode(code, elapsed);
    if (elapsed)
        return {NumberShape::Elapsed};
    if (bare.size() > 1 && bare.size() <= 30 && bare.find_first_not_of('0') == std::string::npos)
        return {NumberShape::Zeros, bare.size()};
    const bool parts = bare.find_first_of("ymdhs") != std::string::npos;
    const bool general =
        bare.find("general") != std::string::npos || bare.find("standard") != std::string::npos;
    return {parts && !general && !hasDigitPlaces(bare) ? NumberShape::DateTime
                                                       : NumberShape::Plain};
}

std::optional<std::string> serialToIso(double serial, bool from1904)
{
    const double last = from1904 ? kLastSerial - 1462 : kLastSerial;
    if (!(serial >= 0 && serial < last))
        return std::nullopt;
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * double(kDaySeconds)));
    const std::int64_t day = seconds / kDaySeconds;
    const Seconds ofDay(seconds % kDaySeconds);
    if (double(day) >= last)
        return std::nullopt;
    if (day == 0 && ofDay.count() != 0)
        return formatTimeOfDay(ofDay);
    const std::string date = dayOfSerial(day, from1904);
    return ofDay.count() == 0 ? date : date + 'T' + formatTimeOfDay(ofDay);
}

std::optional<double> isoToSerial(std::string_view iso)
{
    if (const auto time = parseTimeOfDay(iso))
        return double(time->count()) / double(kDaySeconds);
    const auto date = parseDate(iso.substr(0, 10));
    if (!date)
        return std::nullopt;
    const std::int64_t day = (std::chrono::sys_days(*date) - kZero1900).count();
    if (day <= 60)
        return std::nullopt; // spreadsheet programs do not agree about these
    if (iso.size() == 10)
        return double(day);
    if (iso[10] != 'T' && iso[10] != ' ')
        return std::nullopt;
    const auto time = parseTimeOfDay(iso.substr(11));
    return time ? std::optional(double(day) + double(time->count()) / double(kDaySeconds))
                : std::nullopt;
}

std::string elapsedText(double days)
{
    const auto all = static_cast<std::int64_t>(std::llround(std::fabs(days) * double(kDaySeconds)));
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return (days < 0 ? "-" : "") + std::to_string(all / 3600) + ':' + two(all / 60 % 60) + ':' +
           two(all % 60);
}

std::optional<std::string> plainDecimal(std::string_view written)
{
    const auto n = readNumber(written);
    return n ? std::optional(decimalText(*n)) : std::nullopt;
}

bool fillNumber(Cell& cell, std::string_view written, NumberFormat format, bool from1904)
{
    cell.kind = CellKind::Number;
    if (format.shape == NumberShape::Plain && written.size() < 15 &&
        written.find_first_not_of("0123456789") == std::string_view::npos && !written.empty() &&
        (written[0] != '0' || written.size() == 1)) {
        cell.text.assign(written); // most numbers need no arithmetic
        return true;
    }
    const auto n = readNumber(written);
    if (!n)
        return false;
    if (format.shape == NumberShape::DateTime)
        if (auto iso = serialToIso(*n, from1904)) {
            cell.kind = CellKind::DateTime;
            cell.text = *std::move(iso);
            return true;
        }
    if (format.shape == NumberShape::Elapsed && std::fabs(*n) < kLastSerial) {
        cell.kind = CellKind::Text;
        cell.text = elapsedText(*n);
        return true;
    }
    cell.text = decimalText(*n);
    cell.lostDigits = std::fabs(*n) >= kExactBelow;
    const bool whole = cell.text.find_first_not_of("0123456789") == std::string::npos;
    if (format.shape == NumberShape::Zeros && whole && cell.text.size() < format.zeros) {
        cell.kind = CellKind::Text;
        cell.text.insert(0, format.zeros - cell.text.size(), '0');
    }
    return true;
}

} // namespace shouwen
