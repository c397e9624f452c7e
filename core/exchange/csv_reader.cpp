// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/csv_scan.h"
#include "core/exchange/encoding.h"

#include <algorithm>
#include <cstring>

namespace shouwen {
namespace {

constexpr std::size_t kSeparatorHead = 64 * 1024;

class CsvReader final : public TableReader {
public:
    CsvReader(std::string name, std::unique_ptr<Utf8Stream> text, ReadOptions options,
              TableInfo info)
        : m_name(std::move(name))
        , m_text(std::move(text))
        , m_options(std::move(options))
    {
        m_info = std::move(info);
        m_rules = {',', m_options.limits.columns, m_options.limits.linesPerRow};
    }

    Outcome start();
    Result<bool> next(TableRow& row) override;
    std::uint64_t bytesRead() const override { return m_text->bytesRead(); }

private:
    std::string_view rest() const { return std::string_view(m_buffer).substr(m_at); }
    Outcome fill();
    Result<CsvScan> scanRow();
    Outcome badRow(const CsvScan& scan, TableRow& row);
    Outcome skipLine();
    void fillCells(TableRow& row, const CsvScan& scan);
    void fillCell(Cell& cell, const CsvField& field, std::size_t column, TableRow& row);
    void problem(TableRow& row, Reason reason, std::optional<std::size_t> column = {}) const;

    std::string m_name;
    std::unique_ptr<Utf8Stream> m_text;
    ReadOptions m_options;
    CsvRules m_rules;
    std::string m_buffer;
    std::size_t m_at = 0; ///< start of the next row in the buffer
    bool m_last = false;  ///< the buffer holds the end of the file
    std::int64_t m_row = 0;
    std::int64_t m_line = 1;
    std::vector<CsvField> m_fields;
    std::string m_unescaped;
};

/// One more block behind what is not used up.
Outcome CsvReader::fill()
{
    SHOUWEN_CHECK(stopAsked(m_options));
    m_buffer.erase(0, m_at);
    m_at = 0;
    SHOUWEN_TRY(const bool more, m_text->more(m_buffer));
    m_last = !more;
    return Done{};
}

Outcome CsvReader::start()
{
    while (!m_last && m_buffer.size() < kSeparatorHead)
        SHOUWEN_CHECK(fill());
    const std::string_view head = rest();
    const std::size_t lineEnd = head.find_first_of("\r\n");
    const bool told = head.substr(0, 4) == "sep=" && lineEnd == 5; // as Excel writes it
    if (told) {
        m_info.separator = head[4];
        m_at = head.substr(5, 2) == "\r\n" ? 7 : 6;
        m_row = 1;
        m_line = 2;
    } else {
        m_info.separator = guessSeparator(head.substr(0, kSeparatorHead));
    }
    m_info.separator = m_options.separator.value_or(m_info.separator);
    m_rules.separator = m_info.separator;
    return Done{};
}

/// Reads on until the row is complete, is bad, or is longer than allowed (then `end` is More).
Result<CsvScan> CsvReader::scanRow()
{
    while (true) {
        const CsvScan scan = scanCsvRow(rest(), m_last, m_rules, m_fields);
        if (scan.end != CsvEnd::More || rest().size() > m_options.limits.rowBytes)
            return scan;
        SHOUWEN_CHECK(fill());
    }
}

Result<bool> CsvReader::next(TableRow& row)
{
    while (true) {
        if (rest().empty() && !m_last) {
            SHOUWEN_CHECK(fill());
            continue;
        }
        if (rest().empty())
            return false;
        row.number = ++m_row;
        row.line = m_line;
        row.hidden = false;
        row.problems.clear();
        SHOUWEN_TRY(const CsvScan scan, scanRow());
        if (scan.next == 0) {
            SHOUWEN_CHECK(badRow(scan, row));
            return true;
        }
        fillCells(row, scan);
        m_at += scan.next;
        m_line += static_cast<std::int64_t>(scan.lines);
        const bool blank = std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            return cell.kind == CellKind::Empty;
        });
        if (!blank || !row.problems.empty())
            return true;
    }
}

/// Gives the line as it stands and goes on behind it, wherever the quote might have ended.
Outcome CsvReader::badRow(const CsvScan& scan, TableRow& row)
{
    row.cells.assign(1, Cell{CellKind::Text, false, false,
                             rawExcerpt(rest().substr(0, rest().find_first_of("\r\n")))});
    const bool lineEnds = rest().find_first_of("\r\n") != std::string_view::npos;
    if (scan.inQuotes && (lineEnds || m_last))
        problem(row,
                Reason{"csv.quote",
                       QT_TRANSLATE_NOOP(
                           "core", "a quotation mark is not closed, or text follows the "
                                   "closing one; write a quotation mark inside a cell twice")},
                scan.column);
    else
        problem(row, Reason{"row.large",
                            QT_TRANSLATE_NOOP("core",
                                              "the row is longer than %1 bytes, the most that is "
                                              "taken"),
                            {std::to_string(m_options.limits.rowBytes)}});
    return skipLine();
}

Outcome CsvReader::skipLine()
{
    ++m_line;
    while (true) {
        const std::size_t end = rest().find_first_of("\r\n");
        const bool split = end != std::string_view::npos && rest()[end] == '\r' &&
                           end + 1 == rest().size() && !m_last;
        if (end != std::string_view::npos && !split) {
            m_at += end + (rest().substr(end, 2) == "\r\n" ? 2 : 1);
            return Done{};
        }
        m_at = split ? m_buffer.size() - 1 : m_buffer.size();
        if (m_last)
            return Done{};
        SHOUWEN_CHECK(fill());
    }
}

void CsvReader::problem(TableRow& row, Reason reason, std::optional<std::size_t> column) const
{
    reason.where = column ? placeOf(m_name, row.number, *column) : placeOf(m_name, row.number);
    row.problems.push_back(std::move(reason));
}

void CsvReader::fillCells(TableRow& row, const CsvScan& scan)
{
    row.cells.resize(m_fields.size());
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        fillCell(row.cells[i], m_fields[i], i, row);
    if (scan.end == CsvEnd::Wide)
        problem(row,
                Reason{"row.wide",
                       QT_TRANSLATE_NOOP("core", "the row has more than %1 columns, the most that "
                                                 "is taken"),
                       {std::to_string(m_rules.columns)}});
}

/// ="00123" is how others protect digits from a spreadsheet.
std::string_view withoutTextFormula(std::string_view text)
{
    const bool wrapped = text.size() >= 3 && text.substr(0, 2) == "=\"" && text.back() == '"' &&
                         text.find('"', 2) == text.size() - 1;
    return wrapped ? text.substr(2, text.size() - 3) : text;
}

void CsvReader::fillCell(Cell& cell, const CsvField& field, std::size_t column, TableRow& row)
{
    std::string_view raw = field.text;
    if (field.doubled) {
        m_unescaped.clear();
        for (std::size_t i = 0; i < raw.size(); ++i) {
            m_unescaped += raw[i];
            i += raw[i] == '"' ? 1 : 0;
        }
        raw = m_unescaped;
    }
    cell.merged = false;
    const std::string_view plain = plainFromDefused(raw);
    raw = plain.size() == raw.size() ? withoutTextFormula(raw) : plain; // ours holds no wrapping
    if (raw.size() <= m_options.limits.cellBytes && isPlainAscii(raw)) {
        cell.text.assign(raw); // the common case keeps its memory
    } else {
        SettledText settled = settleText(raw, m_options.limits.cellBytes);
        cell.text = std::move(settled.text);
        if (settled.problem)
            problem(row, std::move(*settled.problem), column);
        else if (m_info.encoding != TextEncoding::Utf8 &&
                 cell.text.find("\uFFFD") != std::string::npos)
            problem(row,
                    Reason{"text.encoding",
                           QT_TRANSLATE_NOOP("core",
                                             "some bytes are not %1; choose another encoding or "
                                             "correct the cell"),
                           {encodingName(m_info.encoding)}},
                    column);
    }
    cell.kind = cell.text.empty() ? CellKind::Empty : CellKind::Text;
    cell.lostDigits = looksRounded(cell.text);
}

Result<EncodingGuess> encodingOf(QIODevice& device, const ReadOptions& options)
{
    if (!options.encoding)
        return guessEncoding(device, options);
    char head[4];
    const qint64 got = device.peek(head, sizeof head);
    if (got < 0)
        return readFailed(device);
    return EncodingGuess{*options.encoding, true,
                         markLength({head, static_cast<std::size_t>(got)}, *options.encoding)};
}

} // namespace

Result<std::unique_ptr<TableReader>> openCsv(std::string name, std::unique_ptr<QIODevice> device,
                                             ReadOptions options)
{
    TableInfo info;
    info.bytes = static_cast<std::uint64_t>(device->size());
    if (info.bytes > options.limits.csvBytes)
        return Error(
            ErrorKind::Rejected,
            Reason{"file.large",
                   QT_TRANSLATE_NOOP("core", "the file is larger than %1 bytes, the most that "
                                             "is taken here"),
                   {std::to_string(options.limits.csvBytes)},
                   name});
    SHOUWEN_TRY(const EncodingGuess guess, encodingOf(*device, options));
    info.encoding = guess.encoding;
    info.encodingSure = guess.sure;
    SHOUWEN_TRY(auto text, Utf8Stream::open(std::move(device), guess));
    auto reader = std::make_unique<CsvReader>(std::move(name), std::move(text), std::move(options),
                                              std::move(info));
    SHOUWEN_CHECK(reader->start());
    return std::unique_ptr<TableReader>(std::move(reader));
}

} // namespace shouwen
