// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/number_format.h"
#include "core/exchange/part_file.h"
#include "core/exchange/writers.h"

#include <xlsxwriter.h>

#include <QFile>

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace shouwen {
namespace {

constexpr std::int64_t kSheetRows = LXW_ROW_MAX;
constexpr std::size_t kCellUnits = 32767;                ///< of a cell, UTF-16, as Excel counts
constexpr int kDefaultWidths[] = {8, 16, 12, 18, 8, 12}; ///< by CellKind
constexpr int kWidest = 80;

/// As much of the text as a cell takes; whether anything was cut.
bool cutToCell(std::string& text)
{
    if (text.size() <= kCellUnits)
        return false; // a unit takes a byte or more
    std::size_t units = 0, fit = 0;
    for (std::size_t at = 0; at < text.size() && units <= kCellUnits;) {
        const auto b = static_cast<unsigned char>(text[at]);
        at += b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
        units += b >= 0xF0 ? 2 : 1;
        fit = units < kCellUnits ? at : fit; // one is left for the sign that something is missing
    }
    if (units <= kCellUnits)
        return false;
    text.resize(fit);
    text += "…";
    return true;
}

/// "_x0041_" would be read as an escape.
std::string withXmlEscapes(std::string text)
{
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 2)) {
        const bool escape = text.size() - at >= 7 && text[at + 6] == '_' &&
                            text.find_first_not_of("0123456789abcdefABCDEF", at + 2) == at + 6;
        if (escape) {
            text.insert(at, "_x005F");
            at += 6;
        }
    }
    return text;
}

std::string sheetName(std::string_view wanted, std::size_t number)
{
    static constexpr std::size_t kUnits = 31;
    std::u32string name;
    for (const char32_t c : codePoints(writableText(wanted)))
        name += c < 0x20 || std::u32string_view(U"[]:*?/\\'").find(c) != std::u32string_view::npos
                    ? char32_t{'_'}
                    : c;
    const std::string suffix = number == 1 ? "" : " (" + std::to_string(number) + ')';
    std::string out;
    std::size_t units = suffix.size();
    for (const char32_t c : name) {
        units += c >= 0x10000 ? 2 : 1;
        if (units > kUnits)
            break;
        appendUtf8(out, c);
    }
    return (out.empty() ? "Sheet1" : out) + suffix;
}

class XlsxWriter final : public TableWriter {
public:
    XlsxWriter(const std::string& path, WriteSpec spec) : TableWriter(std::move(spec)), m_file(path)
    {}
    ~XlsxWriter() override { abandon(); }

    Outcome start();

private:
    Outcome writeRow(std::span<const Cell> cells) override;
    Outcome close() override;
    void abandon() override;
    Outcome newSheet();
    void endSheet();
    lxw_error writeCell(lxw_col_t column, const Cell& cell);
    lxw_error writeText(lxw_col_t column, std::string_view text, lxw_format* format);
    Outcome failed(lxw_error error) const;
    lxw_row_t row() const { return static_cast<lxw_row_t>(m_sheetRow); }

    PartFile m_file;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_wrapped = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_dateTime = nullptr;
    lxw_format* m_time = nullptr;
    std::vector<lxw_worksheet*> m_all;
    std::int64_t m_sheetRow = 0;
};

Outcome XlsxWriter::failed(lxw_error error) const
{
    return Error(ErrorKind::Io, Reason{"file.write",
                                       QT_TRANSLATE_NOOP("core", "the file cannot be written: %1"),
                                       {lxw_strerror(error)},
                                       m_file.path()});
}

Outcome XlsxWriter::start()
{
    if (m_spec.columns.size() > LXW_COL_MAX)
        return failed(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
    SHOUWEN_CHECK(m_file.open()); // tells at once whether it can be written
    m_file.release();
    lxw_workbook_options options{LXW_TRUE, nullptr, LXW_FALSE};
    // The library writes the rows to a nameless temporary file and opens the path at the end.
    const QByteArray path = QFile::encodeName(QString::fromStdString(m_file.partPath()));
    m_book = workbook_new_opt(path.constData(), &options);
    if (!m_book)
        return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_heading = workbook_add_format(m_book);
    m_text = workbook_add_format(m_book);
    m_wrapped = workbook_add_format(m_book);
    m_date = workbook_add_format(m_book);
    m_dateTime = workbook_add_format(m_book);
    m_time = workbook_add_format(m_book);
    format_set_bold(m_heading);
    format_set_bg_color(m_heading, 0xE7ECF3);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_num_format(m_heading, "@");
    format_set_num_format(m_text, "@"); // typing into the cell later keeps its digits, too
    format_set_num_format(m_wrapped, "@");
    format_set_text_wrap(m_wrapped);
    format_set_num_format(m_date, "yyyy-mm-dd");
    format_set_num_format(m_dateTime, "yyyy-mm-dd hh:mm:ss");
    format_set_num_format(m_time, "hh:mm:ss");
    return newSheet();
}

Outcome XlsxWriter::newSheet()
{
    m_sheet = workbook_add_worksheet(m_book, sheetName(m_spec.sheet, m_all.size() + 1).c_str());
    if (!m_sheet)
        return failed(LXW_ERROR_SHEETNAME_ALREADY_USED);
    m_all.push_back(m_sheet);
    m_sheetRow = 0;
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
        const WriteColumn& column = m_spec.columns[i];
        const auto at = static_cast<lxw_col_t>(i);
        const int title =
            2 * static_cast<int>(std::min<std::size_t>(characterCount(column.title), 40)) + 4;
        const int usual = kDefaultWidths[static_cast<std::size_t>(column.kind)];
        const int width =
            std::min(kWidest, column.width > 0 ? column.width : std::max(title, usual));
        worksheet_set_column(m_sheet, at, at, width,
                             column.kind == CellKind::Text ? m_text : nullptr);
    }
    for (std::size_t i = 0; i < m_spec.columns.size(); ++i)
        if (const lxw_error error =
                writeText(static_cast<lxw_col_t>(i), m_spec.columns[i].title, m_heading))
            return failed(error);
    m_sheetRow = 1;
    return Done{};
}

void XlsxWriter::endSheet()
{
    if (m_sheet && !m_spec.columns.empty())
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_sheetRow - 1),
                             static_cast<lxw_col_t>(m_spec.columns.size() - 1));
}

lxw_error XlsxWriter::writeText(lxw_col_t column, std::string_view raw, lxw_format* format)
{
    std::string text = writableText(raw);
    m_cut += cutToCell(text) ? 1 : 0;
    text = withXmlEscapes(std::move(text));
    cutToCell(text); // longer by its escapes; that once in a lifetime is not counted
    if (text.empty())
        return LXW_NO_ERROR;
    const bool lines = format == m_text && text.find('\n') != std::string::npos;
    return worksheet_write_string(m_sheet, row(), column, text.c_str(), lines ? m_wrapped : format);
}

lxw_error XlsxWriter::writeCell(lxw_col_t column, const Cell& cell)
{
    if (cell.kind == CellKind::Empty)
        return LXW_NO_ERROR;
    if (cell.kind == CellKind::Number && isPlainNumber(cell.text)) {
        double n = 0;
        std::from_chars(cell.text.data(), cell.text.data() + cell.text.size(), n);
        return worksheet_write_number(m_sheet, row(), column, n, nullptr);
    }
    if (cell.kind == CellKind::DateTime)
        if (const auto serial = isoToSerial(cell.text))
            return worksheet_write_number(m_sheet, row(), column, *serial,
                                          *serial < 1             ? m_time
                                          : cell.text.size() > 10 ? m_dateTime
                                                                  : m_date);
    if (cell.kind == CellKind::Bool)
        return worksheet_write_boolean(m_sheet, row(), column, cell.text == "TRUE", nullptr);
    return writeText(column, cell.text, m_text);
}

Outcome XlsxWriter::writeRow(std::span<const Cell> cells)
{
    if (m_sheetRow == kSheetRows) {
        endSheet();
        SHOUWEN_CHECK(newSheet());
    }
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (const lxw_error error = writeCell(static_cast<lxw_col_t>(i), cells[i]))
            return failed(error);
    ++m_sheetRow;
    return Done{};
}

Outcome XlsxWriter::close()
{
    endSheet();
    m_sheet = nullptr;
    if (const lxw_error error = workbook_close(std::exchange(m_book, nullptr)))
        return failed(error);
    return m_file.commit();
}

void XlsxWriter::abandon()
{
    m_sheet = nullptr;
    if (m_book) {
        for (lxw_worksheet* sheet :
             m_all) // the library closes its temporary files only when it saves
            if (sheet->optimize_tmpfile)
                std::fclose(std::exchange(sheet->optimize_tmpfile, nullptr));
        lxw_workbook_free(std::exchange(m_book, nullptr));
    }
    m_file.remove();
}

} // namespace

Result<std::unique_ptr<TableWriter>> createXlsx(const std::string& path, WriteSpec spec)
{
    auto writer = std::make_unique<XlsxWriter>(path, std::move(spec));
    SHOUWEN_CHECK(writer->start());
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace shouwen
