// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rulebooks of tests/data/rulebooks and rulebooks written in the test itself.
#pragma once

#include "core/base/seams.h"
#include "core/rulebook/loader.h"

namespace shouwen::test {

inline std::string dataText(const std::string& name)
{
    SystemFiles files;
    auto text = files.read(RULEBOOK_DATA "/" + name, 1 << 20);
    return text ? *text : std::string();
}

/// tests/data/rulebooks and its bad ones, then what ships.
inline RulebookFinder dataFinder()
{
    return [](std::string_view name) -> Result<RulebookSource> {
        const std::string file = std::string(name) + ".toml";
        for (const char* folder : {"", "bad/"})
            if (std::string text = dataText(folder + file); !text.empty())
                return RulebookSource{file, std::move(text)};
        return bundledRulebooks()(name);
    };
}

/// A rulebook that extends `tiny` and says `more`.
inline Result<Rulebook> loadOnTiny(const std::string& more)
{
    const std::string head = "format = 1\nname = \"own\"\nextends = \"tiny\"\n";
    return loadRulebook({"own.toml", head + more}, dataFinder());
}

inline Rulebook bundled(const char* name)
{
    return *loadRulebook(*bundledRulebooks()(name), bundledRulebooks());
}

} // namespace shouwen::test
