// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One entry of every op, made from fixed seeds; tests/data/entry-v1.hex holds their bytes, frozen.

#pragma once

#include "core/journal/entry.h"

#include <string>
#include <vector>

namespace shouwen::test {

struct Example {
    std::string name;
    Entry entry;
};

std::vector<Example> exampleEntries();

} // namespace shouwen::test
