// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first byte chooses encoding, separator and limits, the rest is a CSV file.

#include "tests/fuzz/table_drain.h"

using namespace shouwen;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const unsigned choice = data[0];
    ReadOptions options;
    if ((choice & 8) != 0)
        options.encoding = static_cast<TextEncoding>(choice % 5);
    if ((choice & 16) != 0)
        options.separator = (choice & 32) != 0 ? ';' : '\t';
    if ((choice & 64) != 0) {
        options.limits.rowBytes = 64;
        options.limits.cellBytes = 16;
        options.limits.columns = 4;
        options.limits.linesPerRow = 2;
    }
    drainTable(std::string(reinterpret_cast<const char*>(data) + 1, size - 1), options);
    return 0;
}
