// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Access: who may do what, and who may see what, answered from the rulebook's roles (P-1) and the
// record alone. Every refusal is a reason, so a disabled button and a refused command say the same.
#pragma once

#include "core/rulebook/model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

/// A signed-in member of staff.
struct Person {
    StaffId id;
    std::string name;
    std::vector<std::string> roles; ///< in the order the staff record gives them
    std::string department;
    bool hasRole(std::string_view role) const;
};

/// The first of the person's roles that may do `verb` ("open", "note", a move ...) on `kind`.
std::optional<std::string> roleFor(const Rulebook& rules, const Person& person,
                                   std::string_view kind, std::string_view verb);
/// The role that acts for others: takes over, back-dates, answers for a holder.
std::optional<std::string> overridingRole(const Rulebook& rules, const Person& person);
bool seesKind(const Rulebook& rules, const Person& person, std::string_view kind);
/// False also for the person a complaint is about (C-15). To that person it does not exist.
bool seesRecord(const Rulebook& rules, const Person& person, const Record& record);
/// Phones and whatever else a field declares `masked` in full (K-5); else masked.
bool seesPhones(const Rulebook& rules, const Person& person);
/// The one rule of what is hidden from whom: everything a person is shown goes through it.
bool isMaskedFor(const Rulebook& rules, const Person& person, const FieldDef& field);
/// A number by its ends, a mail address by its first letter and its domain, else the first
/// character.
std::string maskedText(const FieldDef& field, std::string_view text);

/// `label` of what was to be done and `verb` in the reader's words.
Reason notAllowed(const Person& person, std::string_view label, std::string_view verb);

} // namespace shouwen
