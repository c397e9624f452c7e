// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a table to its end and stops the program when what came breaks a promise of the reader.
#pragma once

#include "core/base/text.h"
#include "core/exchange/cell_reading.h"
#include "core/exchange/table_reader.h"

#include <cstdlib>

namespace shouwen {

inline void require(bool kept)
{
    if (!kept)
        std::abort();
}

inline void checkCell(const Cell& cell, bool goodRow)
{
    require(isUtf8(cell.text));
    require((cell.kind == CellKind::Empty) == cell.text.empty());
    if (goodRow && cell.kind == CellKind::Text) {
        const auto clean = cleanText(cell.text);
        require(clean && *clean == cell.text);
    }
    if (const auto date = readDate(cell))
        require(bool(parseDate(formatDate(date->date))));
    static_cast<void>(readPhone(cell));
    static_cast<void>(readAmount(cell));
    require(plainFromDefused(defusedFormula(cell.text)) == cell.text);
}

inline void drainTable(std::string bytes, ReadOptions options)
{
    const TableLimits limits = options.limits;
    const auto reader = openTableBytes("t", std::move(bytes), std::move(options));
    if (!reader) {
        require(!reader.error().reasons.empty());
        return;
    }
    TableRow row;
    while (true) {
        const auto there = (*reader)->next(row);
        if (!there || !*there)
            return;
        require(row.cells.size() <= limits.columns);
        for (const Cell& cell : row.cells)
            checkCell(cell, row.problems.empty());
        static_cast<void>(guessColumn(row.cells));
    }
}

} // namespace shouwen
