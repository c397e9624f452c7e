// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of a desk's calendars counts for whom (P-3, P-4): the desk has one; departments, classes of
// customers and single people may have their own. Names only; pure.
#pragma once

#include <map>
#include <string>

namespace shouwen {

struct CalendarChoices {
    std::string desk;
    std::map<std::string, std::string> byDepartment = {};
    std::map<std::string, std::string> byClass = {};  ///< class of the customer
    std::map<std::string, std::string> byPerson = {}; ///< staff id: rota of one agent
};

/// Empty members do not decide.
struct CalendarAsker {
    std::string person = {};
    std::string customerClass = {};
    std::string department = {};
};

/// The nearest that is set: person, class of the customer, department, desk.
const std::string& calendarFor(const CalendarChoices& choices, const CalendarAsker& asker);

} // namespace shouwen
