// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_choice.h"

namespace shouwen {

const std::string& calendarFor(const CalendarChoices& choices, const CalendarAsker& asker)
{
    const auto find = [](const std::map<std::string, std::string>& names,
                         const std::string& key) -> const std::string* {
        const auto at = key.empty() ? names.end() : names.find(key);
        return at == names.end() ? nullptr : &at->second;
    };
    if (const auto* name = find(choices.byPerson, asker.person))
        return *name;
    if (const auto* name = find(choices.byClass, asker.customerClass))
        return *name;
    if (const auto* name = find(choices.byDepartment, asker.department))
        return *name;
    return choices.desk;
}

} // namespace shouwen
