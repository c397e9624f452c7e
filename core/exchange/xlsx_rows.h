// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a worksheet out of its XML: cells by type and format. Pauses
// the pump behind each row, so there is never more than one in memory.
#pragma once

#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_pump.h"

namespace shouwen {

/// What the cells of a sheet refer to.
struct SheetContext {
    std::string file; ///< what reasons call it
    TableLimits limits;
    std::vector<NumberFormat> formats;
    SharedStrings strings;
    bool from1904 = false;
};

class XlsxRows final : public XmlEvents {
public:
    explicit XlsxRows(const SheetContext& context) : m_context(context) {}

    void attach(XmlPump& pump) { m_pump = &pump; }
    /// Hands out the row that was completed, if any.
    bool take(TableRow& row);
    std::int64_t rowNumber() const { return m_row; } ///< of the last one begun

    void start(std::string_view name, const char** attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    void startRow(const char** attributes);
    void startCell(const char** attributes);
    void finishCell();
    void fillValue(Cell& cell, TableRow& row);
    void fillText(Cell& cell, TableRow& row, std::string_view raw, bool escapes);
    void problem(TableRow& row, Reason reason) const;

    const SheetContext& m_context;
    XmlPump* m_pump = nullptr;
    TableRow m_current;
    bool m_complete = false;
    std::int64_t m_row = 0;
    std::size_t m_used = 0;   ///< cells of the row
    std::size_t m_column = 0; ///< of the current cell
    std::size_t m_nextColumn = 0;
    std::string m_type;
    std::string m_value;
    std::optional<NumberFormat> m_format;
    bool m_inRow = false, m_inCell = false, m_capture = false, m_wide = false;
    int m_phonetic = 0;
};

} // namespace shouwen
