// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calendars of a rulebook, ready to count with.
#pragma once

#include "core/calendar/calendar.h"
#include "core/rulebook/model.h"

namespace shouwen {

/// Every declared calendar compiled with the holiday region it names.
Result<Named<Calendar>> compileCalendars(const Rulebook& rules);
/// By name; an empty or unknown name is around the clock.
const Calendar& calendarNamed(const Named<Calendar>& calendars, std::string_view name);

} // namespace shouwen
