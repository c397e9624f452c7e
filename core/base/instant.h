// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Instants and civil times. An Instant is UTC with millisecond resolution; a Date and a CivilTime
// belong to whatever zone their owner says (a calendar's, a rulebook's). Parsing is strict: what is
// not clearly a date is refused with an example, nothing is guessed.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace shouwen {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;
using Instant = std::chrono::sys_time<Milliseconds>;
/// A civil date; use `std::chrono::sys_days` arithmetic on it.
using Date = std::chrono::year_month_day;
/// Civil wall-clock time: seconds since 1970-01-01T00:00 of an unnamed zone.
using CivilTime = std::chrono::local_time<Seconds>;

inline std::int64_t msOf(Instant t) { return t.time_since_epoch().count(); }
inline Instant instantOfMs(std::int64_t ms) { return Instant(Milliseconds(ms)); }
inline std::int64_t secondsOf(Instant t)
{
    return std::chrono::floor<Seconds>(t).time_since_epoch().count();
}
inline Instant instantOfSeconds(std::int64_t s) { return Instant(Seconds(s)); }

/// "2026-11-22". Years 1900-2199; a day that does not exist is refused.
Result<Date> parseDate(std::string_view text);
std::string formatDate(Date date);

/// "HH:MM" or "HH:MM:SS" as seconds of the day; "24:00" only where `Allow24` is asked for.
enum class DayEnd { Refuse24, Allow24 };
Result<Seconds> parseTimeOfDay(std::string_view text, DayEnd end = DayEnd::Refuse24);
/// "08:00", with seconds only where there are any; 86400 becomes "24:00".
std::string formatTimeOfDay(Seconds ofDay);

/// RFC 3339 with offset or Z: "2026-11-22T09:00:00+08:00", fraction up to milliseconds.
Result<Instant> parseInstant(std::string_view text);
/// "2026-11-22T09:00" or with a blank or seconds, without offset.
Result<CivilTime> parseCivilTime(std::string_view text);
/// "2026-11-22T09:00:00+08:00"; milliseconds only where there are any; `parseInstant` reads it back
/// exactly. Outside the years 1 to 9999 "@<number>ms", which nothing reads back.
std::string formatInstant(Instant t, Seconds utcOffset);
std::string formatUtc(Instant t);
/// "2026-11-22 09:00"; seconds only where there are any.
std::string formatCivil(CivilTime t);

/// 31 January + 1 month = last of February (design.md, Calendars 5).
Date addMonths(Date date, int months);

} // namespace shouwen
