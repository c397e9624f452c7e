// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/house_rules.h"

namespace shouwen {

std::string houseFileOf(const Desk& desk) { return desk.path() + ".rules.toml"; }

Result<Receipt> useHouseRules(Desk& desk, const Person& person, Files& files,
                              const std::string& text)
{
    constexpr std::size_t kMost = 4 * 1024 * 1024;
    const std::string file = houseFileOf(desk);
    const bool was = files.exists(file);
    std::string before;
    if (was) {
        SHOUWEN_TRY(before, files.read(file, kMost));
    }
    SHOUWEN_CHECK(files.writeWhole(file, text));
    Result<Receipt> receipt = desk.useRulebook(person, file);
    if (!receipt)
        SHOUWEN_CHECK(was ? files.writeWhole(file, before) : files.remove(file));
    return receipt;
}

} // namespace shouwen
