// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/text.h"

#include <cstdio>

namespace shouwen {
namespace {

using std::chrono::local_days;
using std::chrono::sys_days;

Reason badDate(std::string_view text)
{
    return {"date.bad",
            QT_TRANSLATE_NOOP("core", "\"%1\" is not a date; write it like 2026-11-22"),
            {std::string(firstCharacters(text, 40))}};
}

Reason badTime(std::string_view text)
{
    return {"time.bad",
            QT_TRANSLATE_NOOP("core", "\"%1\" is not a time of day; write it like 08:30"),
            {std::string(firstCharacters(text, 40))}};
}

Reason badInstant(std::string_view text)
{
    return {"instant.bad",
            QT_TRANSLATE_NOOP("core", "\"%1\" is not a point in time with an offset; write it like "
                                      "2026-11-22T09:00:00+08:00"),
            {std::string(firstCharacters(text, 40))}};
}

Reason badCivil(std::string_view text)
{
    return {"instant.bad",
            QT_TRANSLATE_NOOP("core", "\"%1\" is not a point in time; write it like "
                                      "2026-11-22 09:00 or 2026-11-22T09:00:00+08:00"),
            {std::string(firstCharacters(text, 40))}};
}

/// Reads exactly `n` ASCII digits at `at`; -1 when there are none such.
int digits(std::string_view text, std::size_t at, std::size_t n)
{
    if (at + n > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = at; i < at + n; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::optional<Date> readDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int y = digits(text, 0, 4), m = digits(text, 5, 2), d = digits(text, 8, 2);
    if (y < 1900 || y > 2199 || m < 1 || d < 1)
        return std::nullopt;
    const Date date(std::chrono::year(y), std::chrono::month(static_cast<unsigned>(m)),
                    std::chrono::day(static_cast<unsigned>(d)));
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// Reads HH:MM[:SS] at the start of `text` and cuts it off.
std::optional<Seconds> takeTime(std::string_view& text)
{
    const int h = digits(text, 0, 2), m = digits(text, 3, 2);
    if (h < 0 || m < 0 || text[2] != ':' || h > 24 || m > 59)
        return std::nullopt;
    int s = 0;
    std::size_t used = 5;
    if (text.size() > 5 && text[5] == ':') {
        s = digits(text, 6, 2);
        used = 8;
        if (s < 0 || s > 59)
            return std::nullopt;
    }
    if (h == 24 && (m != 0 || s != 0))
        return std::nullopt;
    text.remove_prefix(used);
    return Seconds(h * 3600 + m * 60 + s);
}

std::optional<Milliseconds> takeFraction(std::string_view& text)
{
    if (text.empty() || text[0] != '.')
        return Milliseconds(0);
    std::size_t n = 1;
    int value = 0, scale = 100;
    for (; n < text.size() && text[n] >= '0' && text[n] <= '9' && n <= 3; ++n, scale /= 10)
        value += (text[n] - '0') * scale;
    if (n == 1)
        return std::nullopt;
    text.remove_prefix(n);
    return Milliseconds(value);
}

std::optional<Seconds> readOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return Seconds(0);
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const int h = digits(text, 1, 2), m = digits(text, 4, 2);
    if (h < 0 || m < 0 || m > 59 || h * 60 + m > 18 * 60)
        return std::nullopt;
    const Seconds off(h * 3600 + m * 60);
    return text[0] == '-' ? -off : off;
}

} // namespace

Result<Date> parseDate(std::string_view text)
{
    if (const auto date = readDate(text))
        return *date;
    return Error(ErrorKind::Rejected, badDate(text));
}

std::string formatDate(Date date)
{
    char buf[24];
    std::snprintf(buf, sizeof buf, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buf;
}

Result<Seconds> parseTimeOfDay(std::string_view text, DayEnd end)
{
    std::string_view rest = text;
    const auto time = takeTime(rest);
    if (!time || !rest.empty() || (end == DayEnd::Refuse24 && *time == Seconds(86400)))
        return Error(ErrorKind::Rejected, badTime(text));
    return *time;
}

std::string formatTimeOfDay(Seconds ofDay)
{
    const auto s = static_cast<long long>(ofDay.count());
    char buf[64];
    if (s % 60 == 0)
        std::snprintf(buf, sizeof buf, "%02lld:%02lld", s / 3600, s / 60 % 60);
    else
        std::snprintf(buf, sizeof buf, "%02lld:%02lld:%02lld", s / 3600, s / 60 % 60, s % 60);
    return buf;
}

Result<Instant> parseInstant(std::string_view text)
{
    const Error bad(ErrorKind::Rejected, badInstant(text));
    if (text.size() < 17 || (text[10] != 'T' && text[10] != 't' && text[10] != ' '))
        return bad;
    const auto date = readDate(text.substr(0, 10));
    std::string_view rest = text.substr(11);
    const auto time = takeTime(rest);
    if (!date || !time || *time == Seconds(86400))
        return bad;
    const auto fraction = takeFraction(rest);
    if (!fraction)
        return bad;
    const auto offset = readOffset(rest);
    if (!offset)
        return bad;
    return Instant(sys_days(*date)) + *time + *fraction - *offset;
}

Result<CivilTime> parseCivilTime(std::string_view text)
{
    const Error bad(ErrorKind::Rejected, badCivil(text));
    if (text.size() < 16 || (text[10] != 'T' && text[10] != 't' && text[10] != ' '))
        return bad;
    const auto date = readDate(text.substr(0, 10));
    std::string_view rest = text.substr(11);
    const auto time = takeTime(rest);
    if (!date || !time || !rest.empty() || *time == Seconds(86400))
        return bad;
    return CivilTime(local_days(*date)) + *time;
}

std::string formatInstant(Instant t, Seconds utcOffset)
{
    // Damaged data may hold any number: no civil date, but no overflow either.
    static constexpr Instant kFirst = sys_days(std::chrono::year(1) / 1 / 2);
    static constexpr Instant kLast = sys_days(std::chrono::year(9999) / 12 / 31);
    if (t < kFirst || t >= kLast)
        return '@' + std::to_string(msOf(t)) + "ms";
    // Offsets are written in minutes; local mean times of old have seconds (Shanghai +08:05:43).
    utcOffset = std::chrono::duration_cast<std::chrono::minutes>(utcOffset);
    const Instant local = t + utcOffset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const auto ofDay = local - Instant(day);
    std::string out = formatDate(Date(day)) + 'T';
    const auto s = std::chrono::floor<Seconds>(ofDay).count();
    char buf[96];
    std::snprintf(buf, sizeof buf, "%02lld:%02lld:%02lld", static_cast<long long>(s / 3600),
                  static_cast<long long>(s / 60 % 60), static_cast<long long>(s % 60));
    out += buf;
    if (const auto ms = ofDay.count() % 1000) {
        std::snprintf(buf, sizeof buf, ".%03d", static_cast<int>(ms));
        out += buf;
    }
    const auto off = utcOffset.count() < 0 ? -utcOffset.count() : utcOffset.count();
    std::snprintf(buf, sizeof buf, "%c%02lld:%02lld", utcOffset.count() < 0 ? '-' : '+',
                  static_cast<long long>(off / 3600), static_cast<long long>(off / 60 % 60));
    return out + buf;
}

std::string formatUtc(Instant t)
{
    std::string out = formatInstant(t, Seconds(0));
    if (out[0] != '@')
        out.replace(out.size() - 6, 6, "Z");
    return out;
}

std::string formatCivil(CivilTime t)
{
    const auto day = std::chrono::floor<std::chrono::days>(t);
    return formatDate(Date(day)) + ' ' + formatTimeOfDay(t - CivilTime(day));
}

Date addMonths(Date date, int months)
{
    const auto ym = date.year() / date.month() + std::chrono::months(months);
    const Date moved = ym / date.day();
    return moved.ok() ? moved : Date(ym / std::chrono::last);
}

} // namespace shouwen
