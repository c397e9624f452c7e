// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes: both readers agree, and what is read writes back the same bytes.

#include "core/record/value.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto value = shouwen::parseCanonical(bytes);
    if (bool(value) != shouwen::isCanonical(bytes))
        std::abort();
    if (value && shouwen::canonicalText(*value) != bytes)
        std::abort();
    return 0;
}
