// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/calendars.h"

namespace shouwen {

Result<Named<Calendar>> compileCalendars(const Rulebook& rules)
{
    Named<Calendar> out;
    for (const auto& [name, spec] : rules.calendars) {
        const auto region = rules.regions.find(spec.holidays);
        SHOUWEN_TRY(
            Calendar calendar,
            Calendar::compile(spec, region == rules.regions.end() ? nullptr : region->second));
        out.emplace(name, std::move(calendar));
    }
    return out;
}

const Calendar& calendarNamed(const Named<Calendar>& calendars, std::string_view name)
{
    const auto it = calendars.find(name);
    return it == calendars.end() ? Calendar::aroundTheClock() : it->second;
}

} // namespace shouwen
