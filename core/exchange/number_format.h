// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the numbers of a spreadsheet mean: which formats are dates, serial days as ISO text, numbers
// as the exact digits a person sees. Pure.
#pragma once

#include "core/exchange/table.h"

#include <optional>

namespace shouwen {

enum class NumberShape : std::uint8_t { Plain, DateTime, Elapsed, Zeros };

/// How a number format shows a number.
struct NumberFormat {
    NumberShape shape = NumberShape::Plain;
    std::size_t zeros = 0; ///< of Zeros ("00000"): so many digits at least
    bool operator==(const NumberFormat&) const = default;
};

/// Formats 14-22, 27-36, 45-47, 50-58 are dates everywhere Chinese Excel is used.
NumberFormat builtinFormat(std::uint32_t id);
NumberFormat formatOfCode(std::string_view code);

/// Days since 30 December 1899 (or 1 January 1904) as ISO text, to the second. Day 60 of the older
/// system never was and comes out as "1900-02-29", day 0 as "1900-01-00": nobody takes them for a
/// date. Nothing for what a spreadsheet cannot show as a date.
std::optional<std::string> serialToIso(double serial, bool from1904);
/// The other way, 1900 system: "2026-11-22", "2026-11-22T09:00[:00]", a blank for the T, "09:00".
std::optional<double> isoToSerial(std::string_view iso);
/// 1.5 days is "36:00:00".
std::string elapsedText(double days);

/// "1.3800138E10" is "13800138000"; at most 15 digits that count, never an exponent.
std::optional<std::string> plainDecimal(std::string_view written);

/// Fills kind, text and lostDigits of a cell that holds a number; false when it holds none.
bool fillNumber(Cell& cell, std::string_view written, NumberFormat format, bool from1904);

} // namespace shouwen
