// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a workbook that are read before its rows: which sheets there are, which formats are
// dates, the shared strings, the merged ranges.
#pragma once

#include "core/exchange/number_format.h"
#include "core/exchange/xlsx_package.h"

namespace shouwen {

struct XlsxSheet {
    std::string name;
    std::string part;
    bool hidden = false;
};

struct XlsxWorkbook {
    std::vector<XlsxSheet> sheets = {}; ///< worksheets only, in the order of their tabs
    std::string strings = {};           ///< part; empty: none
    std::string styles = {};
    bool from1904 = false;
    bool macros = false;
};
Result<XlsxWorkbook> readWorkbook(const XlsxPackage& package, const ReadOptions& options);

/// By the `s` attribute of a cell.
Result<std::vector<NumberFormat>> readStyles(const XlsxPackage& package, const std::string& part);

/// Texts many cells share, one behind the other in one piece of memory; phonetic readings left out.
class SharedStrings {
public:
    Outcome load(const XlsxPackage& package, const std::string& part, const ReadOptions& options);
    std::size_t size() const { return m_ends.size(); }
    std::string_view at(std::size_t i) const
    {
        const std::size_t from = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_text).substr(from, m_ends[i] - from);
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

/// Columns and rows from 0 and 1, both ends included.
struct CellRange {
    std::size_t firstColumn = 0;
    std::size_t lastColumn = 0;
    std::int64_t firstRow = 0;
    std::int64_t lastRow = 0;
};
/// They stand behind the rows, so the part is unpacked once for them alone; sorted by first row.
Result<std::vector<CellRange>> readMergedRanges(PartStream stream, const ReadOptions& options);

/// "AB12"; nothing when it is no place in a sheet.
struct CellPlace {
    std::size_t column = 0;
    std::int64_t row = 0;
};
std::optional<CellPlace> placeOfReference(std::string_view reference);

/// `_x000D_` as the character it stands for.
std::string withoutXmlEscapes(std::string_view text);

} // namespace shouwen
