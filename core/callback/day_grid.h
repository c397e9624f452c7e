// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A day cut into cells of one call each, as a set of bits: which cells are worked, which suit a
// customer, which are taken. Cells are counted from midnight of the calendar's zone. Plain values;
// not for others than core/callback to include.
#pragma once

#include "core/calendar/calendar.h"

#include <array>
#include <bit>
#include <cstdint>

namespace shouwen {

inline constexpr int kDayMinutes = 24 * 60;
inline constexpr int kLeastMinutes = 5;
inline constexpr std::size_t kMostCells = kDayMinutes / kLeastMinutes;

class CellSet {
public:
    void add(std::size_t cell) { m_words[cell / 64] |= bit(cell); }
    bool has(std::size_t cell) const { return (m_words[cell / 64] & bit(cell)) != 0; }
    bool empty() const { return first() == kMostCells; }
    /// The lowest cell; kMostCells when there is none.
    std::size_t first() const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (m_words[i] != 0)
                return i * 64 + static_cast<std::size_t>(std::countr_zero(m_words[i]));
        return kMostCells;
    }
    int countBelow(std::size_t cell) const;
    int count() const { return countBelow(kMostCells); }
    CellSet operator&(const CellSet& other) const;
    CellSet without(const CellSet& other) const;
    /// Cells from `from` on and before `to`.
    CellSet between(std::size_t from, std::size_t to) const;
    bool operator==(const CellSet&) const = default;

private:
    static constexpr std::uint64_t bit(std::size_t cell) { return std::uint64_t{1} << cell % 64; }
    std::array<std::uint64_t, (kMostCells + 63) / 64> m_words{};
};

/// Cells that lie within the hours wholly.
CellSet cellsOf(const DayHours& hours, int minutes);
/// Cells that a call of this length, begun at that second of the day, touches.
CellSet cellsTouched(Seconds ofDay, int minutes);
inline Seconds startOfCell(std::size_t cell, int minutes)
{
    return Seconds(static_cast<std::int64_t>(cell) * minutes * 60);
}
/// The first cell that does not begin before that second of the day.
std::size_t cellFrom(Seconds ofDay, int minutes);

} // namespace shouwen
