// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A layer over SQLite's own files that fails when told: the n-th write or sync from now on.
#pragma once

#include <cstdint>

namespace shouwen::test {

enum class DiskFault : std::uint8_t { Full, WriteError, SyncError };

/// Registered under this name once.
const char* faultVfs();
/// From the n-th (1 = next) write or sync on, all fail.
void failFrom(DiskFault fault, int n);
/// The disk is well again; whether anything failed meanwhile.
bool stopFailing();

} // namespace shouwen::test
