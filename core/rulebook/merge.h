// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The `extends` chain of a rulebook, each file with the parts it includes laid on it: found, read
// and laid over one another into a single tree, and kept as one text. Tables merge key by key;
// everything else replaces. In a list "..." stands for what the extended rulebook has there;
// `remove = true` takes a table away; `replace = true` begins it anew.
#pragma once

#include "core/rulebook/loader.h"
#include "core/rulebook/toml_tree.h"

#include <map>
#include <optional>

namespace shouwen::rulebook {

/// Reads `sources[0]` and all it extends, adding them to `sources`, and merges them.
/// Absent when a file is missing or no TOML: its names would all be reported as unknown.
std::optional<TomlNode> readChain(Sources& sources, const RulebookFinder& find, Findings& findings);

/// One text of all files, the extended ones first, each after a line with its name and length.
std::string joinSources(const Sources& sources, const std::map<std::string, std::string>& holidays);
/// A joined text taken apart: the last rulebook, and a finder for what it rests on.
struct SplitSources {
    RulebookSource last;
    RulebookFinder find;
};
Result<SplitSources> splitSources(std::string_view text);

} // namespace shouwen::rulebook
