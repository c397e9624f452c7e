// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

struct CodeRange {
    char32_t first, last;
};

/// East Asian Wide and Fullwidth, in blocks; a box off by one column harms nobody.
constexpr std::array kWide{
    CodeRange{0x1100, 0x115F},   CodeRange{0x2E80, 0x303E},   CodeRange{0x3041, 0x33FF},
    CodeRange{0x3400, 0x4DBF},   CodeRange{0x4E00, 0x9FFF},   CodeRange{0xA000, 0xA4CF},
    CodeRange{0xAC00, 0xD7A3},   CodeRange{0xF900, 0xFAFF},   CodeRange{0xFE30, 0xFE6F},
    CodeRange{0xFF00, 0xFF60},   CodeRange{0xFFE0, 0xFFE6},   CodeRange{0x1F300, 0x1F64F},
    CodeRange{0x1F900, 0x1F9FF}, CodeRange{0x20000, 0x3FFFD},
};
constexpr std::array kNone{
    CodeRange{0x0300, 0x036F}, CodeRange{0x200B, 0x200F}, CodeRange{0x202A, 0x202E},
    CodeRange{0x2060, 0x2064}, CodeRange{0xFE00, 0xFE0F}, CodeRange{0xFEFF, 0xFEFF},
};

template <std::size_t N>
bool inAny(const std::array<CodeRange, N>& ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](CodeRange r) { return c >= r.first && c <= r.last; });
}

} // namespace

std::string checksText(const std::vector<Check>& checks)
{
    std::string out;
    for (const Check& check : checks) {
        if (!out.empty())
            out += "  ";
        out += check.on ? kTicked : kUnticked;
        out += "\u00A0"; // the box stays with its word
        out += check.text;
    }
    return out;
}

std::string cellText(const GridCell& cell)
{
    std::string out = cell.value;
    if (!cell.checks.empty()) {
        if (!out.empty())
            out += "\n";
        out += checksText(cell.checks);
    }
    return out;
}

int displayWidth(std::string_view utf8)
{
    int width = 0;
    for (const char32_t c : codePoints(utf8)) {
        if (inAny(kNone, c))
            continue;
        width += inAny(kWide, c) ? 2 : 1;
    }
    return width;
}

std::vector<std::vector<GridCell>> gridRows(const Grid& grid, int pairs)
{
    pairs = std::max(1, pairs);
    std::vector<std::vector<GridCell>> rows;
    int used = pairs;
    for (GridCell cell : grid.cells) {
        cell.span = std::clamp(cell.span, 1, pairs);
        if (used + cell.span > pairs) {
            if (!rows.empty())
                rows.back().back().span += pairs - used;
            rows.emplace_back();
            used = 0;
        }
        used += cell.span;
        rows.back().push_back(std::move(cell));
    }
    if (!rows.empty())
        rows.back().back().span += pairs - used;
    return rows;
}

} // namespace shouwen
