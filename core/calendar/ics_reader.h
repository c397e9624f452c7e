// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The all-day events of an iCalendar file (RFC 5545): unfolded lines, BEGIN:VEVENT ... END:VEVENT,
// DTSTART, DTEND, SUMMARY, DESCRIPTION and CATEGORIES. Events with a time of day and repeating ones
// are reported, not guessed.
#pragma once

#include "core/base/instant.h"

#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

struct IcsEvent {
    Date first;
    Date end; ///< the day after the last
    std::string summary = {};
    std::string details = {}; ///< description and categories
};

/// Rejected when the text is no iCalendar at all; what was passed over is appended.
Result<std::vector<IcsEvent>> readIcs(std::string_view ics, std::vector<Reason>& passedOver);

} // namespace shouwen
