// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of one command line: options, positional words and field=value pairs. Lines of a replay
// or scenario file are split the way a shell would (quotes, backslash) and read by the same parser.
#pragma once

#include "core/base/result.h"
#include "core/workflow/fields.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shouwen::cli {

struct Args {
    std::vector<std::string> words;             ///< command first
    std::map<std::string, std::string> options; ///< without dashes; flags hold ""
    bool has(const std::string& option) const { return options.count(option) > 0; }
    std::string option(const std::string& name, const std::string& fallback = {}) const;
};

/// Usage error names the unknown option and the nearest one.
Result<Args> parseArgs(const std::vector<std::string>& tokens);
/// Splits a line; an unclosed quote is Usage.
Result<std::vector<std::string>> splitLine(std::string_view line);
/// Reads `field=value` words from position `from`; a word without = is Usage. `name=@FILE` reads
/// nothing: values are as written.
Result<FieldInput> fieldWords(const std::vector<std::string>& words, std::size_t from);

} // namespace shouwen::cli
