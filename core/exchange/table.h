// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table as people know it from a spreadsheet: rows of cells that remember what kind they were and
// whether digits may be lost. Plain data; readers fill it, writers and the import mapping take it.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

/// A cell of a CSV file is Text or Empty; only a spreadsheet knows more.
enum class CellKind : std::uint8_t { Empty, Text, Number, DateTime, Bool, Error };

struct Cell {
    CellKind kind = CellKind::Empty;
    bool lostDigits = false; ///< "1.38E+10" as text, or a number of 16 digits and more
    bool merged = false;     ///< belongs to a merged range; the value stands in its first cell
    /// Clean (base/text.h). Number: plain decimals, no exponent. DateTime: "2026-11-22",
    /// "2026-11-22T09:00" or, of a time alone, "09:00". Bool: TRUE, FALSE. Error: "#N/A".
    std::string text = {};

    bool operator==(const Cell&) const = default;
};

struct TableRow {
    std::int64_t number = 0; ///< as a spreadsheet counts it, from 1, blank rows included
    std::int64_t line = 0;   ///< of CSV: first line in a text editor; else the number
    bool hidden = false;     ///< filtered away or folded in the spreadsheet
    std::vector<Cell> cells = {};
    /// What makes the row unfit for import, `where` is "file:row:column letters". The cells are
    /// then what could be read, enough to show the row.
    std::vector<Reason> problems = {};
};

/// 0 is A, 26 is AA.
std::string columnName(std::size_t index);

/// The one spelling that counts as a number in what is written: "-12.5", "0.05"; not "+1", "007",
/// "1e3", nor more digits than a spreadsheet keeps (15).
bool isPlainNumber(std::string_view text);

/// "1.38E+10": what a spreadsheet leaves of a long number once it was saved as text.
bool looksRounded(std::string_view text);

/// Whether a spreadsheet would take the cell for a formula: `= + - @`, their full-width forms, TAB,
/// CR, LF or NUL in front (faults.md B12), also behind quotes put there before.
bool looksLikeFormula(std::string_view text);
/// Puts one ' in front where `looksLikeFormula`; `plainFromDefused` takes exactly that one off.
std::string defusedFormula(std::string_view text);
std::string_view plainFromDefused(std::string_view text);

} // namespace shouwen
