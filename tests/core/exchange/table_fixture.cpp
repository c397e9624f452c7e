// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_fixture.h"

#include <catch2/catch.hpp>
#include <zip.h>

#include <QDir>
#include <QFile>

#include <cstring>

namespace shouwen::test {
namespace {

constexpr const char* kHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr const char* kBook =
    R"(<workbook xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>)";

Result<ReadTable> drain(Result<std::unique_ptr<TableReader>> opened)
{
    if (!opened)
        return std::move(opened).error();
    ReadTable table;
    TableRow row;
    while (true) {
        SHOUWEN_TRY(const bool there, (*opened)->next(row));
        if (!there)
            break;
        table.rows.push_back(row);
    }
    table.info = (*opened)->info();
    CHECK((*opened)->bytesRead() == table.info.bytes);
    return table;
}

} // namespace

std::vector<std::string> ReadTable::lines() const
{
    std::vector<std::string> out;
    for (const TableRow& row : rows) {
        std::string line = std::to_string(row.number);
        for (const Cell& cell : row.cells)
            line += '|' + cell.text;
        out.push_back(line);
    }
    return out;
}

std::vector<std::string> ReadTable::problems() const
{
    std::vector<std::string> out;
    for (const TableRow& row : rows)
        for (const Reason& reason : row.problems)
            out.push_back(std::string(reason.code) + ' ' + reason.where);
    return out;
}

Result<ReadTable> readTable(std::string bytes, ReadOptions options)
{
    return drain(openTableBytes("t", std::move(bytes), std::move(options)));
}

Result<ReadTable> readTableFile(const std::string& path, ReadOptions options)
{
    return drain(openTable(path, std::move(options)));
}

std::string refusalOf(std::string bytes, ReadOptions options)
{
    const auto table = readTable(std::move(bytes), std::move(options));
    return table ? std::string() : std::string(table.error().reasons.front().code);
}

std::string zipOf(const std::map<std::string, std::string>& parts)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [name, text] : parts) {
        zip_source_t* part = zip_source_buffer(archive, text.data(), text.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

std::string bytesOf(const Workbook& book)
{
    std::map<std::string, std::string> parts = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml", book.workbook.empty() ? kBook : book.workbook},
        {"xl/_rels/workbook.xml.rels",
         R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
         R"(<Relationship Id="rId2" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/>)"
         R"(<Relationship Id="rId3" Type="x/styles" Target="styles.xml"/>)"
         R"(<Relationship Id="rId4" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>)"},
        {"xl/sharedStrings.xml", kHead + ("<sst>" + book.strings + "</sst>")},
        {"xl/styles.xml", kHead + ("<styleSheet>" + book.styles + "</styleSheet>")},
        {"xl/worksheets/sheet1.xml", kHead + ("<worksheet><sheetData>" + book.sheet +
                                              "</sheetData>" + book.afterRows + "</worksheet>")}};
    for (const auto& [name, text] : book.parts)
        parts[name] = text;
    return zipOf(parts);
}

Cell cellOf(CellKind kind, std::string text) { return Cell{kind, false, false, std::move(text)}; }
Cell textCell(std::string text) { return cellOf(CellKind::Text, std::move(text)); }

std::string TempFolder::path(const std::string& name) const
{
    return m_dir.filePath(QString::fromStdString(name)).toStdString();
}

std::vector<std::string> TempFolder::names() const
{
    std::vector<std::string> out;
    for (const QString& name : QDir(m_dir.path()).entryList(QDir::Files, QDir::Name))
        out.push_back(name.toStdString());
    return out;
}

std::string TempFolder::bytesOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

} // namespace shouwen::test
