// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as a rulebook, alone or extending itself, and as what a store keeps: refused with a
// reason or read. What is read is read back from its own text as the same rulebook.

#include "core/rulebook/loader.h"

#include <cstdlib>

using namespace shouwen;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto itself = [&text](std::string_view name) -> Result<RulebookSource> {
        return RulebookSource{std::string(name), text};
    };
    const auto book = loadRulebook({"given.toml", text}, itself);
    if (!book && book.error().reasons.empty())
        std::abort();
    static_cast<void>(loadResolved(text));
    if (!book)
        return 0;
    const auto again = loadResolved(book->text);
    if (!again || again->id != book->id)
        std::abort();
    return 0;
}
