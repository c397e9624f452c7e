// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The opening hours of a desk, department, customer class or person as plain data (design.md,
// Calendars 1): weekly hours, rotas, dated days, a holiday region. For a date the first of these
// that says anything wins: a dated day of the calendar, the region's days off and make-up days
// 调休, a rota, the weekday. `check` reports every mistake at once; `Calendar::compile` refuses a
// spec that has any. Hours are civil time of `zone`; a shift over midnight is written as two spans.
#pragma once

#include "core/base/instant.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shouwen {

/// Half-open [open, close) within one day; close may be 24:00.
struct OpenSpan {
    Seconds open;
    Seconds close;
    bool operator==(const OpenSpan&) const = default;
};
/// Any number of spans, any order; none = closed.
using DayHours = std::vector<OpenSpan>;

enum class DayKind : std::uint8_t {
    Holiday, ///< day off by the calendar of the state
    MakeUp,  ///< working day that makes up for a holiday 补班
    HalfDay,
    Closure, ///< one-off: stocktaking, outing
    Shift,   ///< hours of one day by the duty list 排班
    Special, ///< anything else with its own hours
};

/// One date with its own hours, or the hours of another weekday.
struct DatedDay {
    Date date;
    DayKind kind = DayKind::Special;
    DayHours hours = {};
    std::optional<std::chrono::weekday> follows = {}; ///< then `hours` is not read
    std::string name = {};                            ///< 春节
    std::string source = {}; ///< notice, file or person the date comes from
};

/// Hours that repeat over a number of days (P-3, P-4: alternate evenings, every third Sunday).
struct Rota {
    std::string name = {};
    Date anchor;                 ///< a date on which `cycle[0]` applies
    std::vector<DayHours> cycle; ///< one entry a counted day
    std::array<bool, 7> on = {true, true, true, true, true, true, true}; ///< Monday first
    std::optional<Date> from = {};                                       ///< first date of the rota
    std::optional<Date> until = {};                                      ///< last date of the rota
};

struct CalendarSpec {
    std::string name = {};
    std::string zone = "Asia/Shanghai";
    std::array<DayHours, 7> week = {}; ///< Monday first
    std::vector<Rota> rotas = {};      ///< the first that covers a date wins
    std::vector<DatedDay> days = {};
    std::string holidays = {}; ///< region of a holiday file, "CN"; empty = none
    /// Whose hours a make-up day of the region works; absent = its own weekday's. Where that
    /// weekday is closed it works the hours of the first weekday that is open.
    std::optional<std::chrono::weekday> makeUpFollows = std::chrono::Monday;
};

/// Every mistake of the spec: zone, reversed, empty and overlapping spans, times beyond 24:00,
/// dates given twice, rotas without days. Empty when it is fit to compile.
std::vector<Reason> check(const CalendarSpec& spec);

/// 0 = Monday ... 6 = Sunday.
std::size_t weekdayIndex(std::chrono::weekday day);
/// "mon" ... "sun".
const char* weekdayWord(std::size_t index);
/// Index of "mon" ... "sun".
std::optional<std::size_t> findWeekday(std::string_view word);
/// "08:00-12:00".
Result<OpenSpan> parseOpenSpan(std::string_view text);
std::string openSpanText(const OpenSpan& span);

} // namespace shouwen
