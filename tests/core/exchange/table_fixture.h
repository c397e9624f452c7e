// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables for tests, made in memory: workbooks zipped by hand, files read back as plain words.
#pragma once

#include "core/exchange/table_reader.h"
#include "core/exchange/table_writer.h"

#include <QTemporaryDir>

#include <map>

namespace shouwen::test {

struct ReadTable {
    TableInfo info;
    std::vector<TableRow> rows;
    /// "1|a|b": number and cells, each row.
    std::vector<std::string> lines() const;
    /// "csv.quote t.csv:2:A", each problem of each row.
    std::vector<std::string> problems() const;
};

Result<ReadTable> readTable(std::string bytes, ReadOptions options = {});
/// The same for a file.
Result<ReadTable> readTableFile(const std::string& path, ReadOptions options = {});
/// "" when it could be read.
std::string refusalOf(std::string bytes, ReadOptions options = {});

/// Parts of a workbook by name; those not given are made up. `sheet` is what stands in sheetData.
struct Workbook {
    std::string sheet;
    std::string afterRows = {};
    std::string strings = {};  ///< what stands in <sst>
    std::string styles = {};   ///< what stands in <styleSheet>
    std::string workbook = {}; ///< the whole workbook.xml
    std::map<std::string, std::string> parts = {};
};
std::string zipOf(const std::map<std::string, std::string>& parts);
std::string bytesOf(const Workbook& book);

Cell textCell(std::string text);
Cell cellOf(CellKind kind, std::string text);

/// A folder that goes away with the test.
class TempFolder {
public:
    std::string path(const std::string& name) const;
    std::vector<std::string> names() const;
    static std::string bytesOf(const std::string& path);

private:
    QTemporaryDir m_dir;
};

} // namespace shouwen::test
