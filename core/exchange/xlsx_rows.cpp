// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_rows.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"

#include <algorithm>

namespace shouwen {
namespace {

/// "2026-11-22T00:00:00.000Z" of the newer dialect, in the words of the others.
std::string isoOfDateCell(std::string_view written)
{
    const std::string_view date = written.substr(0, 10);
    std::string_view time = written.size() > 11 ? written.substr(11) : std::string_view();
    time = time.substr(0, time.find_first_of(".Z+"));
    if (time.empty() || time == "00:00:00")
        return std::string(date);
    if (time.size() == 8 && time.substr(5) == ":00")
        time = time.substr(0, 5);
    return std::string(date) + 'T' + std::string(time);
}

Reason badValue(std::string_view value)
{
    return {"cell.bad",
            QT_TRANSLATE_NOOP("core", "the cell holds \"%1\", which its type cannot be"),
            {rawExcerpt(value.substr(0, 60))}};
}

} // namespace

bool XlsxRows::take(TableRow& row)
{
    if (!m_complete)
        return false;
    m_complete = false;
    m_current.cells.resize(m_used);
    std::swap(row, m_current);
    return true;
}

void XlsxRows::start(std::string_view name, const char** attributes)
{
    if (name == "c" && m_inRow)
        startCell(attributes);
    else if (name == "v" && m_inCell)
        m_capture = true;
    else if (name == "row")
        startRow(attributes);
    else if (name == "rPh")
        ++m_phonetic;
    else if (name == "t" && m_inCell)
        m_capture = m_phonetic == 0;
}

void XlsxRows::end(std::string_view name)
{
    if (name == "v" || name == "t") {
        m_capture = false;
    } else if (name == "c" && m_inCell) {
        finishCell();
        m_inCell = false;
    } else if (name == "rPh") {
        --m_phonetic;
    } else if (name == "row" && m_inRow) {
        m_inRow = false;
        if (m_wide)
            problem(m_current,
                    Reason{"row.wide",
                           QT_TRANSLATE_NOOP("core", "the row has more than %1 columns, the "
                                                     "most that is taken"),
                           {std::to_string(m_context.limits.columns)}});
        m_complete = true;
        m_pump->pause();
    }
}

void XlsxRows::text(std::string_view text)
{
    if (m_capture && m_value.size() <= m_context.limits.cellBytes * 2)
        m_value += text;
}

void XlsxRows::startRow(const char** attributes)
{
    m_row = number(attributes, "r").value_or(static_cast<std::uint32_t>(m_row + 1));
    const auto hidden = attribute(attributes, "hidden");
    TableRow& row = m_current;
    row.number = row.line = m_row;
    row.hidden = hidden == "1" || hidden == "true";
    row.problems.clear();
    m_used = 0;
    m_nextColumn = 0;
    m_inRow = true;
    m_wide = false;
}

void XlsxRows::startCell(const char** attributes)
{
    m_column = m_nextColumn;
    m_type.clear();
    m_format.reset();
    m_value.clear();
    for (const char** a = attributes; *a; a += 2) {
        const std::string_view name = a[0];
        if (name == "r") {
            if (const auto place = placeOfReference(a[1]))
                m_column = place->column;
        } else if (name == "t") {
            m_type = a[1];
        } else if (name == "s") {
            const auto style = numberOf(a[1]);
            if (style && *style < m_context.formats.size())
                m_format = m_context.formats[*style];
        }
    }
    m_nextColumn = m_column + 1;
    m_inCell = true;
}

void XlsxRows::problem(TableRow& row, Reason reason) const
{
    const bool inCell = m_inCell;
    reason.where = inCell ? placeOf(m_context.file, row.number, m_column)
                          : placeOf(m_context.file, row.number);
    row.problems.push_back(std::move(reason));
}

void XlsxRows::finishCell()
{
    if (m_value.empty() && m_type != "s")
        return;
    if (m_column >= m_context.limits.columns) {
        m_wide = true;
        return;
    }
    TableRow& row = m_current;
    if (row.cells.size() <= m_column)
        row.cells.resize(m_column + 1);
    for (; m_used <= m_column; ++m_used) {
        // Cells of an earlier row are there still: their memory is used again.
        row.cells[m_used].kind = CellKind::Empty;
        row.cells[m_used].lostDigits = row.cells[m_used].merged = false;
        row.cells[m_used].text.clear();
    }
    Cell& cell = row.cells[m_column];
    fillValue(cell, row);
    if (cell.text.empty())
        cell.kind = CellKind::Empty;
}

void XlsxRows::fillText(Cell& cell, TableRow& row, std::string_view raw, bool escapes)
{
    cell.kind = CellKind::Text;
    const bool escaped = escapes && raw.find("_x") != std::string_view::npos;
    if (!escaped && raw.size() <= m_context.limits.cellBytes && isPlainAscii(raw)) {
        cell.text.assign(raw);
    } else {
        SettledText settled =
            settleText(escaped ? withoutXmlEscapes(raw) : raw, m_context.limits.cellBytes);
        cell.text = std::move(settled.text);
        if (settled.problem)
            problem(row, std::move(*settled.problem));
    }
    cell.lostDigits = looksRounded(cell.text);
}

void XlsxRows::fillValue(Cell& cell, TableRow& row)
{
    if (m_type == "s") {
        const auto index = numberOf(m_value);
        if (index && *index < m_context.strings.size())
            return fillText(cell, row, m_context.strings.at(*index), true);
        return problem(row, badValue(m_value));
    }
    if (m_type.empty() || m_type == "n") {
        if (!fillNumber(cell, m_value, m_format.value_or(NumberFormat{}), m_context.from1904)) {
            fillText(cell, row, m_value, false);
            problem(row, badValue(m_value));
        }
        return;
    }
    if (m_type == "b") {
        cell.kind = CellKind::Bool;
        cell.text = m_value == "1" || m_value == "true" ? "TRUE" : "FALSE";
        return;
    }
    fillText(cell, row, m_type == "d" ? isoOfDateCell(m_value) : m_value, m_type != "d");
    if (m_type == "e")
        cell.kind = CellKind::Error;
    if (m_type == "d")
        cell.kind = CellKind::DateTime;
}

} // namespace shouwen
