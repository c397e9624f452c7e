// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/xlsx_rows.h"

#include <algorithm>

namespace shouwen {
namespace {

/// Gives every cell of a merged range the value of its first one, row by row.
class MergeFiller {
public:
    MergeFiller(std::vector<CellRange> ranges, const TableLimits& limits)
        : m_ranges(std::move(ranges))
        , m_budget(limits.mergedCells)
        , m_columns(limits.columns)
    {}

    void fill(TableRow& row)
    {
        for (; m_next < m_ranges.size() && m_ranges[m_next].firstRow <= row.number; ++m_next)
            if (m_ranges[m_next].lastRow >= row.number)
                m_open.push_back({m_ranges[m_next], originOf(row, m_ranges[m_next])});
        std::erase_if(m_open, [&row](const Open& open) { return open.range.lastRow < row.number; });
        for (const Open& open : m_open)
            if (open.value.kind != CellKind::Empty && row.number >= open.range.firstRow)
                spread(row, open);
    }

private:
    struct Open {
        CellRange range;
        Cell value;
    };

    static Cell originOf(const TableRow& row, const CellRange& range)
    {
        const bool there = row.number == range.firstRow && range.firstColumn < row.cells.size();
        return there ? row.cells[range.firstColumn] : Cell{};
    }

    void spread(TableRow& row, const Open& open)
    {
        const std::size_t last = std::min(open.range.lastColumn, m_columns - 1);
        const std::size_t width = last - std::min(last, open.range.firstColumn) + 1;
        const std::size_t cost = width * (1 + open.value.text.size() / 64);
        if (open.range.firstColumn >= m_columns || cost > m_budget)
            return;
        m_budget -= cost;
        if (row.cells.size() <= last)
            row.cells.resize(last + 1);
        for (std::size_t column = open.range.firstColumn; column <= last; ++column) {
            const bool origin =
                column == open.range.firstColumn && row.number == open.range.firstRow;
            if (!origin && row.cells[column].kind == CellKind::Empty)
                row.cells[column] = open.value;
            row.cells[column].merged = true;
        }
    }

    std::vector<CellRange> m_ranges;
    std::vector<Open> m_open;
    std::size_t m_next = 0;
    std::size_t m_budget;
    std::size_t m_columns;
};

class XlsxReader final : public TableReader {
public:
    XlsxReader(std::unique_ptr<XlsxPackage> package, ReadOptions options, TableInfo info)
        : m_package(std::move(package))
        , m_options(std::move(options))
    {
        m_info = std::move(info);
    }

    Outcome start(std::string name, const XlsxWorkbook& book);
    Result<bool> next(TableRow& row) override;
    std::uint64_t bytesRead() const override { return m_read; }

private:
    Result<bool> readOn(TableRow& row);

    std::unique_ptr<XlsxPackage> m_package;
    ReadOptions m_options;
    SheetContext m_context;
    std::optional<XlsxRows> m_rows;
    std::optional<XmlPump> m_pump;
    std::optional<PartStream> m_stream;
    std::optional<MergeFiller> m_merges;
    std::uint64_t m_read = 0;
    bool m_end = false;
};

Outcome XlsxReader::start(std::string name, const XlsxWorkbook& book)
{
    m_context.file = std::move(name);
    m_context.limits = m_options.limits;
    m_context.from1904 = book.from1904;
    SHOUWEN_TRY(m_context.formats, readStyles(*m_package, book.styles));
    SHOUWEN_CHECK(m_context.strings.load(*m_package, book.strings, m_options));
    const std::string& part = book.sheets[m_info.sheet].part;
    SHOUWEN_TRY(PartStream forMerges, m_package->part(part));
    SHOUWEN_TRY(auto ranges, readMergedRanges(std::move(forMerges), m_options));
    m_merges.emplace(std::move(ranges), m_options.limits);
    SHOUWEN_TRY(PartStream stream, m_package->part(part));
    m_info.bytes = stream.size();
    m_stream.emplace(std::move(stream));
    m_rows.emplace(m_context);
    m_pump.emplace(*m_rows);
    m_rows->attach(*m_pump);
    return Done{};
}

Result<bool> XlsxReader::next(TableRow& row)
{
    Result<bool> there = readOn(row);
    if (there)
        return there;
    Error error = std::move(there).error();
    for (Reason& reason : error.reasons)
        reason.where = placeOf(m_context.file, m_rows->rowNumber());
    return error;
}

Result<bool> XlsxReader::readOn(TableRow& row)
{
    while (true) {
        if (m_rows->take(row)) {
            m_merges->fill(row);
            const bool blank =
                std::all_of(row.cells.begin(), row.cells.end(),
                            [](const Cell& cell) { return cell.kind == CellKind::Empty; });
            if (!blank || !row.problems.empty())
                return true;
        }
        if (m_pump->paused()) {
            SHOUWEN_CHECK(m_pump->resume());
            continue;
        }
        if (m_end)
            return false;
        SHOUWEN_CHECK(stopAsked(m_options));
        SHOUWEN_TRY(const std::string_view block, m_stream->read());
        SHOUWEN_CHECK(m_pump->feed(block));
        m_read += block.size();
        m_end = block.empty();
    }
}

Result<std::size_t> chooseSheet(const XlsxWorkbook& book, const ReadOptions& options)
{
    if (book.sheets.empty())
        return Error(
            ErrorKind::Rejected,
            Reason{"xlsx.empty", QT_TRANSLATE_NOOP("core", "the workbook has no sheet of cells")});
    if (!options.sheet) {
        const auto shown = std::find_if(book.sheets.begin(), book.sheets.end(),
                                        [](const XlsxSheet& sheet) { return !sheet.hidden; });
        return shown == book.sheets.end() ? std::size_t{0}
                                          : static_cast<std::size_t>(shown - book.sheets.begin());
    }
    std::vector<std::string> names;
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        if (book.sheets[i].name == *options.sheet)
            return i;
        names.push_back(book.sheets[i].name);
    }
    return Error(
        ErrorKind::NotFound,
        Reason{"xlsx.sheet",
               QT_TRANSLATE_NOOP("core", "there is no sheet \"%1\"; the nearest is \"%2\""),
               {*options.sheet, nearestName(*options.sheet, names)}});
}

Result<std::unique_ptr<TableReader>> openInside(const std::string& name, std::string bytes,
                                                ReadOptions options)
{
    SHOUWEN_TRY(auto package, XlsxPackage::open(std::move(bytes), options.limits));
    SHOUWEN_TRY(const XlsxWorkbook book, readWorkbook(*package, options));
    TableInfo info;
    info.format = TableFormat::Xlsx;
    info.macros = book.macros;
    for (const XlsxSheet& sheet : book.sheets)
        info.sheets.push_back({sheet.name, sheet.hidden});
    SHOUWEN_TRY(info.sheet, chooseSheet(book, options));
    auto reader =
        std::make_unique<XlsxReader>(std::move(package), std::move(options), std::move(info));
    SHOUWEN_CHECK(reader->start(name, book));
    return std::unique_ptr<TableReader>(std::move(reader));
}

} // namespace

Result<std::unique_ptr<TableReader>> openXlsx(std::string name, std::string bytes,
                                              ReadOptions options)
{
    auto reader = openInside(name, std::move(bytes), std::move(options));
    if (reader)
        return reader;
    Error error = std::move(reader).error();
    for (Reason& reason : error.reasons)
        reason.where = reason.where.empty() ? name : name + ':' + reason.where;
    return error;
}

} // namespace shouwen
