// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// New incarnations. A store that was copied or rolled back must not go on under its writer's name:
// two lines of the same chain would be a fork. What tells: the machine, path and file it was last
// opened at (kept inside), and a witness file beside it saying how far it had written (F12-F14).
// Private to core/store.
#pragma once

#include "core/store/store_parts.h"

namespace shouwen {

/// Whether this store knows every number it ever gave to other desks.
enum class DesksGiven : std::uint8_t { Unknown, Known };
/// Within the caller's transaction; the caller takes the answer for `self` after the commit.
Result<StoredIdentity> renewWithin(Store::Parts& store, Renewal why, DesksGiven known);
/// On opening: renews where the place or the witness says so, then keeps both up to date.
Outcome checkPlace(Store::Parts& store);
Outcome writeWitness(Store::Parts& store);

} // namespace shouwen
