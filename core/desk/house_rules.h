// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts house rules in force: written beside the store ("NAME.rules.toml"), then used like any
// rulebook file (`rulebook use`). What is refused leaves the file and the rules as they were.
#pragma once

#include "core/desk/desk.h"

namespace shouwen {

std::string houseFileOf(const Desk& desk);
Result<Receipt> useHouseRules(Desk& desk, const Person& person, Files& files,
                              const std::string& text);

} // namespace shouwen
