// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the examples in the format of tests/data/entry-v1.hex. Nothing reads its output: the
// frozen file is only ever replaced by hand, together with a new format version.

#include "tests/core/journal/example_entries.h"

#include <cstdio>

int main()
{
    using shouwen::hexOf;
    const auto hex = [](const std::string& bytes) {
        return hexOf(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    };
    for (const auto& [name, entry] : shouwen::test::exampleEntries()) {
        std::printf("# op %s\nheader %s\nopen %s\nprivate %s\nid %s\n", name.c_str(),
                    hex(encodeHeader(entry.header)).c_str(), hex(entry.open).c_str(),
                    hex(entry.privatePart).c_str(), entry.id.hex().c_str());
    }
    return 0;
}
