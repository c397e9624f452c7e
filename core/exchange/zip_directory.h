// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a ZIP file says about its members, read and judged before anything is unpacked (faults.md
// B15, B16): how many, how large, how much smaller packed, whether they lie over each other.
#pragma once

#include "core/exchange/table_reader.h"

namespace shouwen {

struct ZipMember {
    std::string name;
    std::uint64_t packed = 0;
    std::uint64_t raw = 0;
    std::uint64_t offset = 0; ///< of the local header
    std::uint16_t method = 0;
    std::uint16_t flags = 0;
};

/// Corrupt when it cannot be a sound file, Rejected when beyond the limits; `where` is left empty.
Result<std::vector<ZipMember>> readZipDirectory(std::string_view bytes, const TableLimits& limits);

} // namespace shouwen
