// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates, hours and closed days as the planner's sentences name them: figures only, which every
// language reads. In the calendar's zone. Not for others than core/callback to include.
#pragma once

#include "core/callback/call_plan.h"

namespace shouwen {

std::string dayWord(const Calendar& calendar, Instant t);
std::string timeWord(const Calendar& calendar, Instant t);
/// The day alone where it is due at the end of a day.
std::string dueWord(const Calendar& calendar, Instant due);
std::string hoursWord(const DayHours& hours);
/// Of a call that has any.
const DayHours& ownHours(const WantedCall& call, Date date);

struct ClosedDays {
    Date from, until;
    std::string name = {}; ///< of the holiday, where one of them is any
};
/// The closed days in a row around a closed day.
ClosedDays closedAround(const Calendar& calendar, Date date);

} // namespace shouwen
