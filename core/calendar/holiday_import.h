// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Days off of a later year from an .ics feed or a JSON file. Feeds mix public holidays with
// observances and forget make-up days, so nothing is trusted: reading gives a review list, in which
// each date has a proposal, the reason for it and what it contradicts; a person decides, and only
// what was accepted enters the region. Pure: text in, list out.
#pragma once

#include "core/calendar/holiday_region.h"

#include <string_view>

namespace shouwen {

enum class HolidayProposal : std::uint8_t {
    Off,
    Work,       ///< make-up day 班 · 补班 · 调休上班
    Observance, ///< a day that bears a name but is no day off
};

struct HolidayReview {
    Date date;
    HolidayProposal proposal;
    std::string name = {};
    Reason why;                       ///< what the proposal rests on
    std::optional<Reason> doubt = {}; ///< contradicts the region or another line of the file
    bool isSure = false; ///< may be ticked beforehand: stated by the file, nothing against it
};

struct HolidayReviewList {
    std::vector<HolidayReview> entries = {}; ///< by date
    std::vector<Reason> passedOver = {};     ///< parts of the file that were not understood
};

/// iCalendar (RFC 5545): all-day events, several days each.
Result<HolidayReviewList> reviewIcs(std::string_view ics, const HolidayRegion& region);
/// {"days":[{"name","date","isOffDay"}]}, {"years":{"2027":{"off":[["date","name"]],"work":[]}}},
/// or a plain list of {"date","name","isOffDay"}.
Result<HolidayReviewList> reviewJson(std::string_view json, const HolidayRegion& region);

/// The region with what a person accepted; their years count as published from then on. Entries of
/// proposal Observance change nothing. `notice` says where the dates come from.
HolidayRegion adopt(HolidayRegion region, const std::vector<HolidayReview>& accepted,
                    const std::string& notice);

} // namespace shouwen
