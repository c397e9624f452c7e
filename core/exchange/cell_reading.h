// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the import mapping makes of a cell: dates, phones, amounts as people in China write them,
// and a guess of what a column holds. Nothing is guessed about a single cell: what is not clearly
// meant is refused with an example of how to write it (faults.md B39). Pure.
#pragma once

#include "core/base/instant.h"
#include "core/exchange/table.h"

#include <optional>
#include <span>

namespace shouwen {

/// Civil, of the zone of whoever imports.
struct ReadDate {
    Date date;
    std::optional<Seconds> ofDay = {};
};

/// 2026-11-22, 2026/11/22, 2026.11.22, 2026年11月22日, 20261122, one-digit months and days,
/// full-width digits; behind it a time: 9:00, 09:00:00, 上午9:00, 下午3点, 9时30分. Refused:
/// two-digit years, day or month first, days that do not exist, years outside 1900-2199, bare day
/// numbers of spreadsheets.
Result<ReadDate> readDate(const Cell& cell);
/// "2026-11-22" or "2026-11-22T09:00".
std::string isoText(const ReadDate& date);

/// The number as it may be kept: blanks at the ends and ".0" gone. Refused: what a spreadsheet has
/// rounded (1.38E+10), masked numbers, words, fewer than 3 or more than 20 digits.
Result<std::string> readPhone(const Cell& cell);

/// As fen. ¥, ￥, RMB, CNY, 元 and blanks around it are taken; 万, brackets for minus, a third
/// decimal are refused.
Result<std::int64_t> readAmount(const Cell& cell);

/// Anything the user wrote, but not an error of a formula and nothing whose digits are lost.
Result<std::string> readText(const Cell& cell);

enum class ColumnGuess : std::uint8_t { Empty, Text, DateTime, Phone, Amount, Integer, Mixed };
struct GuessedColumn {
    ColumnGuess what = ColumnGuess::Empty;
    std::size_t filled = 0;
    std::size_t fitting = 0;  ///< of `what`, or of the kind most cells are when Mixed
    std::string refused = {}; ///< of Mixed: the first cell that does not fit
};
/// Needs nine of ten cells to agree on something more than text; Mixed when that leaves some over.
GuessedColumn guessColumn(std::span<const Cell> samples);

} // namespace shouwen
