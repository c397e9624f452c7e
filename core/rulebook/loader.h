// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads rulebooks: TOML text, `extends` chain, merge, check. All mistakes of all files in one go,
// each with file:line:column and the nearest valid name; a rulebook with a mistake is no rulebook.
#pragma once

#include "core/rulebook/model.h"

#include <functional>

namespace shouwen {

struct RulebookSource {
    std::string file; ///< for messages
    std::string text;
};
/// Finds the text of `base`, `factory` ..., of a part ("base/orders") or of holidays "CN" (name
/// "holidays/CN").
using RulebookFinder = std::function<Result<RulebookSource>(std::string_view name)>;

/// The packs that ship with the program, and their parts; names are those of packs only.
RulebookFinder bundledRulebooks();
std::vector<std::string> bundledNames();

/// Rejected with every finding; FindingKind is the reason's code (`rulebook.unknown_key` ...).
Result<Rulebook> loadRulebook(const RulebookSource& source, const RulebookFinder& find);
/// Reads back `Rulebook::text`: the chain as kept in the store, needing no files.
Result<Rulebook> loadResolved(std::string_view text);
/// The same rulebook with other holidays of one region; NotFound where no calendar keeps it.
Result<Rulebook> withHolidays(const Rulebook& rules, const HolidayRegion& region);

} // namespace shouwen
