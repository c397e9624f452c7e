// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writers.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"

namespace shouwen {
namespace {

constexpr std::int64_t kProgressRows = 500;

} // namespace

std::string writableText(std::string_view text)
{
    if (isPlainAscii(text))
        return std::string(text);
    std::string out;
    out.reserve(text.size());
    for (const char32_t c : codePoints(text)) {
        const bool control = (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7F ||
                             c == 0xFFFE || c == 0xFFFF;
        appendUtf8(out, control ? char32_t{0xFFFD} : c);
    }
    return out;
}

Outcome TableWriter::askProgress()
{
    if (m_spec.progress && !m_spec.progress(m_rows))
        return Error(ErrorKind::Cancelled,
                     Reason{"table.cancelled", QT_TRANSLATE_NOOP("core", "writing was stopped")});
    return Done{};
}

/// A writer that failed once is over and has taken back what it wrote.
Outcome TableWriter::ended(Outcome outcome)
{
    if (!outcome) {
        m_over = true;
        abandon();
    }
    return outcome;
}

Outcome TableWriter::add(std::span<const Cell> cells)
{
    if (m_over || cells.size() > m_spec.columns.size())
        return ended(
            Error(ErrorKind::Internal,
                  Reason{"table.row", QT_TRANSLATE_NOOP("core", "a row does not fit the table "
                                                                "being written")}));
    if (Outcome written = writeRow(cells); !written)
        return ended(std::move(written));
    ++m_rows;
    return m_rows % kProgressRows == 0 ? ended(askProgress()) : Outcome(Done{});
}

Outcome TableWriter::finish()
{
    if (m_over)
        return ended(
            Error(ErrorKind::Internal,
                  Reason{"table.row", QT_TRANSLATE_NOOP("core", "a row does not fit the table "
                                                                "being written")}));
    if (Outcome going = askProgress(); !going)
        return ended(std::move(going));
    if (Outcome closed = close(); !closed)
        return ended(std::move(closed));
    m_over = true;
    return Done{};
}

Result<std::unique_ptr<TableWriter>> createTable(const std::string& path, WriteSpec spec)
{
    switch (spec.format) {
    case WriteFormat::Xlsx:
        return createXlsx(path, std::move(spec));
    case WriteFormat::Json:
        return createJson(path, std::move(spec));
    case WriteFormat::CsvUtf8Bom:
    case WriteFormat::CsvUtf8:
    case WriteFormat::CsvGb18030:
        break;
    }
    return createCsv(path, std::move(spec));
}

} // namespace shouwen
