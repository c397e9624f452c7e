// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TableReader: rows of a CSV or .xlsx file, one after the other, in bounded memory whatever the
// file says about itself (faults.md B14-B16). It maps nothing and guesses no types: that is
// import's part. A bad row comes with its problems and reading goes on; an Error is of the whole
// file and ends it. Names inside a file are never paths, macros and links are never followed. Any
// thread, one at a time.
#pragma once

#include "core/exchange/table.h"

#include <functional>
#include <memory>
#include <optional>

namespace shouwen {

/// Gb18030 and Big5 need a Qt built with ICU; without it such a file is refused, saying so.
enum class TextEncoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Gb18030, Big5 };
/// "UTF-8", "GB18030": for people.
const char* encodingName(TextEncoding encoding);
bool canDecode(TextEncoding encoding);

/// Beyond these a file is refused before it is unpacked, or the row is listed as bad.
struct TableLimits {
    std::uint64_t csvBytes = 1ull << 30;
    std::uint64_t xlsxBytes = 128ull << 20; ///< packed; it is held in memory
    std::uint64_t rawBytes = 1ull << 30;    ///< all members unpacked, as declared
    std::uint64_t ratio = 400;              ///< raw : packed of a member ...
    std::uint64_t ratioFrom = 4ull << 20;   ///< ... that is larger than this
    std::size_t members = 10000;
    std::size_t stringBytes = 256u << 20; ///< shared strings of a workbook
    std::size_t mergedCells = 200000;     ///< filled from merged ranges
    std::size_t columns = 16384;
    std::size_t rowBytes = 4u << 20; ///< one row of CSV
    std::size_t cellBytes = 256u << 10;
    std::size_t linesPerRow = 1000; ///< of CSV; more means a quote was never closed
};

struct ReadOptions {
    std::optional<TextEncoding> encoding = {}; ///< empty: found out
    std::optional<char> separator = {};        ///< empty: one of , ; TAB is found out
    std::optional<std::string> sheet = {};     ///< empty: the first that is not hidden
    TableLimits limits = {};
    std::function<bool()> stop = {}; ///< asked now and then; true ends with Cancelled
};

enum class TableFormat : std::uint8_t { Csv, Xlsx };

struct SheetInfo {
    std::string name;
    bool hidden = false;
};

struct TableInfo {
    TableFormat format = TableFormat::Csv;
    std::uint64_t bytes = 0; ///< of the file, or of the sheet unpacked: what `bytesRead` runs up to
    TextEncoding encoding = TextEncoding::Utf8;
    bool encodingSure = true; ///< false: no encoding fits every byte; show it and offer the others
    char separator = ',';
    std::vector<SheetInfo> sheets = {}; ///< worksheets, in the order of their tabs
    std::size_t sheet = 0;              ///< the one being read
    bool macros = false;                ///< there are some, they are ignored
};

class TableReader {
public:
    virtual ~TableReader() = default;
    /// False at the end. `row` is reused: give the same one each time. Blank rows are left out.
    virtual Result<bool> next(TableRow& row) = 0;
    virtual std::uint64_t bytesRead() const = 0;
    const TableInfo& info() const { return m_info; }

protected:
    TableInfo m_info;
};

/// Told apart by content, never by the name's ending. NotFound, Io, Corrupt, Cancelled, or
/// Rejected: too large, an old .xls, protected, no such sheet (with the nearest name), and so on.
Result<std::unique_ptr<TableReader>> openTable(const std::string& path, ReadOptions options = {});
/// `name` is what reasons call it.
Result<std::unique_ptr<TableReader>> openTableBytes(std::string name, std::string bytes,
                                                    ReadOptions options = {});

} // namespace shouwen
