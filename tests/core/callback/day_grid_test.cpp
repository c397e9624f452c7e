// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/day_grid.h"
#include "tests/core/calendar/builders.h"
#include "tests/core/calendar/property.h"

#include <set>

using namespace shouwen;
using namespace shouwen::test;

TEST_CASE("A cell lies within the hours wholly, to the last minute")
{
    const CellSet cells = cellsOf(hours({"10:00-11:30"}), 5);
    CHECK(cells.count() == 18);
    CHECK(cells.first() == 120);
    CHECK(cells.has(137));
    CHECK_FALSE(cells.has(138));
    CHECK(cellsOf(hours({"10:00-11:30"}), 40).count() == 2);
    CHECK(cellsOf(hours({"00:00-24:00"}), 5).count() == 288);
    CHECK(cellsOf({}, 5).empty());
}

TEST_CASE("A call takes every cell it touches")
{
    CHECK(cellsTouched(Seconds(36'000), 5).count() == 1);
    CHECK(cellsTouched(Seconds(36'060), 5).count() == 2);
    CHECK(cellsTouched(Seconds(86'340), 5).count() == 1);
}

TEST_CASE("Sets of cells agree with a set of numbers")
{
    CHECK(holdsFor(2000, [] {
        const auto cells = *rc::gen::container<std::vector<std::size_t>>(
            rc::gen::inRange<std::size_t>(0, kMostCells));
        const auto from = *rc::gen::inRange<std::size_t>(0, kMostCells + 1);
        const auto to = *rc::gen::inRange<std::size_t>(0, kMostCells + 1);
        CellSet set;
        const std::set<std::size_t> numbers(cells.begin(), cells.end());
        for (const std::size_t cell : cells)
            set.add(cell);
        RC_ASSERT(set.count() == static_cast<int>(numbers.size()));
        RC_ASSERT(set.first() == (numbers.empty() ? kMostCells : *numbers.begin()));
        const CellSet cut = set.between(from, to);
        for (std::size_t cell = 0; cell < kMostCells; ++cell)
            RC_ASSERT(cut.has(cell) == (numbers.count(cell) > 0 && cell >= from && cell < to));
        RC_ASSERT(set.without(cut).count() + cut.count() == set.count());
        RC_ASSERT((set & cut) == cut);
    }));
}
