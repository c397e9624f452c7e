// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holiday files: resources/rulebooks/holidays/REGION.toml, dated facts that a desk may edit and add
// years to. Reading reports every mistake with file:line:column. The shipped files are part of the
// program; a desk's own text of the same region takes their place.
#pragma once

#include "core/calendar/holiday_region.h"

#include <memory>
#include <string_view>

namespace shouwen {

/// `file` is named in the mistakes.
Result<HolidayRegion> parseHolidays(std::string_view toml, const std::string& file);
/// A file that reads back as the same region; comments of a former file are not kept.
std::string holidaysText(const HolidayRegion& region);

/// The region as shipped; null when there is none of that code.
std::shared_ptr<const HolidayRegion> shippedRegion(std::string_view code);
/// The text of the shipped file, to begin an own one from; empty when there is none.
std::string_view shippedHolidaysText(std::string_view code);

} // namespace shouwen
