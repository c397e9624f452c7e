// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/day_grid.h"

#include <algorithm>

namespace shouwen {

int CellSet::countBelow(std::size_t cell) const
{
    int n = 0;
    for (std::size_t i = 0; i < m_words.size() && i * 64 < cell; ++i) {
        const std::size_t left = cell - i * 64;
        const std::uint64_t mask = left >= 64 ? ~std::uint64_t{0} : bit(left) - 1;
        n += std::popcount(m_words[i] & mask);
    }
    return n;
}

CellSet CellSet::operator&(const CellSet& other) const
{
    CellSet out;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        out.m_words[i] = m_words[i] & other.m_words[i];
    return out;
}

CellSet CellSet::without(const CellSet& other) const
{
    CellSet out;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        out.m_words[i] = m_words[i] & ~other.m_words[i];
    return out;
}

CellSet CellSet::between(std::size_t from, std::size_t to) const
{
    CellSet out;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const auto below = [i](std::size_t cell) {
            const std::size_t begin = i * 64;
            if (cell <= begin)
                return std::uint64_t{0};
            return cell - begin >= 64 ? ~std::uint64_t{0} : bit(cell - begin) - 1;
        };
        out.m_words[i] = m_words[i] & below(to) & ~below(from);
    }
    return out;
}

CellSet cellsOf(const DayHours& hours, int minutes)
{
    CellSet cells;
    const Seconds length(minutes * 60);
    for (const OpenSpan& span : hours)
        for (std::size_t cell = cellFrom(span.open, minutes);
             startOfCell(cell, minutes) + length <= span.close && cell < kMostCells; ++cell)
            cells.add(cell);
    return cells;
}

CellSet cellsTouched(Seconds ofDay, int minutes)
{
    CellSet cells;
    const std::int64_t length = std::int64_t{minutes} * 60;
    const std::int64_t from = ofDay.count() / length;
    const std::int64_t to = (ofDay.count() + length - 1) / length;
    for (std::int64_t cell = from; cell <= to && cell < static_cast<std::int64_t>(kMostCells);
         ++cell)
        if (cell * length < ofDay.count() + length)
            cells.add(static_cast<std::size_t>(cell));
    return cells;
}

std::size_t cellFrom(Seconds ofDay, int minutes)
{
    const std::int64_t length = std::int64_t{minutes} * 60;
    return static_cast<std::size_t>(std::min<std::int64_t>(
        (std::max<std::int64_t>(0, ofDay.count()) + length - 1) / length, kMostCells));
}

} // namespace shouwen
