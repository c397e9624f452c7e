// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// House rules: what this desk has changed in its pack, as a small rulebook of its own that extends
// the pack. One change a line, "kind.complaint.clock.first_reply.target = ..."; so a settings page
// changes one line, and a finding names the change it is about. Pure text, any thread.
#pragma once

#include "core/rulebook/loader.h"

#include <map>

namespace shouwen {

struct HouseRules {
    std::string extends;                      ///< name of the pack
    std::map<std::string, std::string> lines; ///< dotted key -> TOML value
    bool operator==(const HouseRules&) const = default;
};

/// The changes in the rulebook that runs; none where a pack runs as it is. Rejected where the
/// rulebook that runs was written by hand in another form: its own file is the place to change it.
Result<HouseRules> houseRules(const Rulebook& running);
/// The whole file. `running` gives label and zone.
std::string houseText(const HouseRules& rules, const Rulebook& running);
/// The changes of such a file, as it was typed by hand or read.
HouseRules readHouse(std::string_view text);
/// The key of the change a finding is about ("house:12:9"); empty: of none.
std::string houseKeyAt(std::string_view text, std::string_view where);

/// As a TOML string.
std::string tomlText(std::string_view text);

inline constexpr const char* kHouseName = "house";

} // namespace shouwen
