// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making tables anew from the journal: the derived ones for another rulebook, or all of them, full
// text included. In slices, each its own transaction; until the last one is through the store knows
// that it is not done, and begins again. Private to core/store.
#pragma once

#include "core/store/store_parts.h"

namespace shouwen {

enum class Remake : std::uint8_t { Derived, All };
Outcome remake(Store::Parts& store, const Rules& rules, Remake what, const Progress& progress);

} // namespace shouwen
