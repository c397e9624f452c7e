// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of resources/rulebooks as bytes within the program; the table is made at build.
#pragma once

#include <cstddef>
#include <span>

namespace shouwen::rulebook {

struct BundledText {
    const char* name; ///< "base"
    const unsigned char* bytes;
    std::size_t size;
};
std::span<const BundledText> bundledTexts();

} // namespace shouwen::rulebook
