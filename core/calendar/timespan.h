// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Targets and rhythms as a rulebook writes them (design.md, Calendars 5): "24 working hours",
// "2 working days", "same day", "1 month", "monday at 10:00", "3 days before due roll previous",
// "17:30 same day else next working day". A Timespan is plain data; `apply` turns it and an anchor
// into an instant. Counting follows the civil code: the day of the anchor is not counted and the
// last day ends when the desk closes, or at 24:00 when it does not open that day. Zero, negative
// and unknown words are refused with the nearest valid one. Pure values, any thread.
#pragma once

#include "core/base/instant.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shouwen {

class Calendar;

enum class SpanUnit : std::uint8_t {
    Elapsed,     ///< seconds around the clock ("72 hours", "90 seconds")
    Working,     ///< seconds counted while the calendar is open ("24 working hours")
    Days,        ///< civil days from the next day, due at the end of that day
    WorkingDays, ///< working days from the next day, due at the end of that day
    SameDay,     ///< the end of the anchor's own day
    Weeks,
    Months, ///< by civil date; 31 January + 1 month = last of February
    Years,
    Weekday,   ///< the first such day after the anchor's day
    TimeOfDay, ///< the first "at" that is not before the anchor
    CutOff,    ///< the same working day when before `at`, else the next working day
};
enum class SpanSide : std::uint8_t { After, Before };
enum class SpanRoll : std::uint8_t { None, Next, Previous };

struct Timespan {
    SpanUnit unit = SpanUnit::Working;
    std::int64_t count = 0; ///< seconds for the first two units; days, weeks, months, years
    std::chrono::weekday weekday = std::chrono::Monday; ///< for SpanUnit::Weekday
    std::optional<Seconds> at = {};                     ///< time of day instead of the day's end
    SpanSide side = SpanSide::After;
    SpanRoll roll = SpanRoll::None; ///< when the day found is no working day
    std::string anchor = {};        ///< name after before/after; empty = the anchor handed in

    bool operator==(const Timespan&) const = default;
};

/// Rejected with the nearest valid word; zero and negative amounts are refused (Calendars 4).
Result<Timespan> parseTimespan(std::string_view text);
/// Canonical text; parseTimespan(timespanText(x)) == x.
std::string timespanText(const Timespan& span);
/// Nothing when the calendar never opens long enough, or the result lies outside 1900-2199.
std::optional<Instant> apply(const Timespan& span, Instant anchor, const Calendar& calendar);

/// The scale a target is used up on: working time of the calendar, or time around the clock.
enum class TimeScale : std::uint8_t { Working, Elapsed };
TimeScale scaleOf(const Timespan& span);

} // namespace shouwen
