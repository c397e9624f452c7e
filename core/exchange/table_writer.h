// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TableWriter: rows into a CSV, .xlsx or JSON file. Nothing written is ever a formula: CSV cells
// that look like one get a ' in front, .xlsx has typed cells (faults.md B12); text stays text, so
// numbers of phones and identity cards keep every digit (B13). The file grows as NAME.part and
// takes its name in `finish`; before that, and after a failure or cancel, there is no NAME. One
// thread at a time.
#pragma once

#include "core/exchange/table.h"

#include <functional>
#include <memory>
#include <span>

namespace shouwen {

enum class WriteFormat : std::uint8_t {
    CsvUtf8Bom, ///< what a spreadsheet program opens rightly
    CsvUtf8,
    CsvGb18030, ///< needs a Qt built with ICU, else refused
    Xlsx,
    Json, ///< {"columns":[{"key","title"}],"rows":[{key: value}]}, a row a line
};

struct WriteColumn {
    std::string key;   ///< member name in JSON
    std::string title; ///< heading in the others
    int width = 0;     ///< of .xlsx, in digits; 0: by the title and kind
    CellKind kind = CellKind::Text;
};

struct WriteSpec {
    WriteFormat format = WriteFormat::Xlsx;
    std::vector<WriteColumn> columns = {};
    std::string sheet = {}; ///< of .xlsx; signs that Excel forbids are replaced
    /// Rows written so far; called every 500 rows and before the end. False: stop, Cancelled.
    std::function<bool(std::int64_t)> progress = {};
};

class TableWriter {
public:
    /// Leaves nothing behind unless `finish` succeeded.
    virtual ~TableWriter() = default;
    /// Fewer cells than columns leave the rest empty; more are an Internal error. A cell's own kind
    /// decides: Number and DateTime whose text is not one are written as text.
    Outcome add(std::span<const Cell> cells);
    Outcome finish();
    std::int64_t rows() const { return m_rows; }
    /// Cells cut because .xlsx takes 32767 characters; tell the user.
    std::int64_t cutCells() const { return m_cut; }

protected:
    explicit TableWriter(WriteSpec spec) : m_spec(std::move(spec)) {}
    virtual Outcome writeRow(std::span<const Cell> cells) = 0;
    virtual Outcome close() = 0; ///< complete, synced, renamed
    virtual void abandon() = 0;  ///< removes what there is; never fails

    WriteSpec m_spec;
    std::int64_t m_rows = 0;
    std::int64_t m_cut = 0;

private:
    Outcome askProgress();
    Outcome ended(Outcome outcome);
    bool m_over = false;
};

/// `path` is UTF-8; an existing file is replaced at the end.
Result<std::unique_ptr<TableWriter>> createTable(const std::string& path, WriteSpec spec);

} // namespace shouwen
