// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much a long test does: little in ./test, as much as its environment variable says by hand.
#pragma once

#include <cstdint>
#include <cstdlib>

namespace shouwen::test {

inline std::uint64_t effort(const char* variable, std::uint64_t usual)
{
    const char* wanted = std::getenv(variable);
    return wanted != nullptr ? std::strtoull(wanted, nullptr, 10) : usual;
}

} // namespace shouwen::test
