// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Targets and hours of the rulebook in words of the screen: "24 working hours", "08:00-12:00".
// Pure functions of their arguments and the installed translation; GUI thread.
#pragma once

#include "core/calendar/calendar_spec.h"
#include "core/calendar/timespan.h"

#include <QString>

namespace shouwen::ui {

/// The canonical text of the rulebook where the screen has no words for it.
QString spanWords(const Timespan& span);
/// "08:00-12:00, 13:00-17:00"; "closed" for none.
QString hoursWords(const DayHours& hours);
/// 0 = Monday, in full.
QString weekdayName(int day);
QString weekdayShort(int day);

} // namespace shouwen::ui
