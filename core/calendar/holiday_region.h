// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The days off and make-up days 调休 of one region, day by day, as published. Years that are not
// published yet are known to be unknown: whoever counts into them is told (design.md, Calendars 4).
#pragma once

#include "core/base/instant.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace shouwen {

enum class HolidayKind : std::uint8_t { Off, Work };

struct HolidayDate {
    Date date;
    HolidayKind kind = HolidayKind::Off;
    std::string name = {};                            ///< 国庆节
    std::optional<std::chrono::weekday> follows = {}; ///< hours a make-up day works, if named
    bool operator==(const HolidayDate&) const = default;
};

struct HolidayRegion {
    std::string code = {};                                                      ///< "CN"
    std::array<bool, 7> rest = {false, false, false, false, false, true, true}; ///< Monday first
    std::vector<int> published = {};                                            ///< ascending
    std::vector<std::string> notices = {}; ///< one a published year: where the dates come from
    std::vector<HolidayDate> dates = {};   ///< ascending, each date once

    const HolidayDate* find(Date date) const;
    bool isPublished(int year) const;
    /// Make-up days count, days off do not, else the weekday decides. In a year that is not
    /// published this is only the weekday: ask `isPublished` too.
    bool isWorkday(Date date) const;
    const std::string* noticeOf(int year) const;
};

/// A shipped region together with the years that only the desk's own has: what is shipped later
/// takes the place of what a desk had imported for itself.
HolidayRegion withOwnYears(HolidayRegion shipped, const HolidayRegion& own);

} // namespace shouwen
