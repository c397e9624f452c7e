// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_fixture.h"

#include "core/exchange/xlsx_package.h"

#include <catch2/catch.hpp>

#include <QDir>

using namespace shouwen;
using namespace shouwen::test;
using Lines = std::vector<std::string>;

namespace {

WriteSpec bookSpec()
{
    WriteSpec spec;
    spec.columns = {{"a", "甲"}, {"b", "乙", 30}, {"c", "丙", 0, CellKind::Number}};
    spec.sheet = "投诉[2026/11]";
    return spec;
}

struct Written {
    std::string bytes;
    std::int64_t cut;
};

Written writtenBook(WriteSpec spec, const std::vector<std::vector<Cell>>& rows)
{
    const TempFolder folder;
    auto writer = createTable(folder.path("表.xlsx"), std::move(spec));
    REQUIRE(writer);
    for (const auto& row : rows)
        REQUIRE((*writer)->add(row));
    REQUIRE((*writer)->finish());
    CHECK(folder.names() == Lines{"表.xlsx"});
    return {TempFolder::bytesOf(folder.path("表.xlsx")), (*writer)->cutCells()};
}

std::string partOf(const std::string& bytes, std::string_view name)
{
    const auto package = XlsxPackage::open(bytes, {});
    REQUIRE(package);
    auto part = (*package)->part(name);
    REQUIRE(part);
    std::string out;
    while (true) {
        const auto block = part->read();
        REQUIRE(block);
        if (block->empty())
            return out;
        out += *block;
    }
}

} // namespace

TEST_CASE("B12, B13: cells of a written workbook are typed and none is a formula")
{
    const std::string bytes =
        writtenBook(bookSpec(),
                    {{textCell("=1+1"), textCell("13800138000"), cellOf(CellKind::Number, "-12.5")},
                     {textCell("+86 138"), textCell("110105194912310021"), textCell("007")},
                     {textCell("@x\t"), textCell("http://x.y"), cellOf(CellKind::Bool, "TRUE")}})
            .bytes;
    const std::string sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("<f>") == std::string::npos);
    CHECK(sheet.find("hyperlink") == std::string::npos);
    CHECK(sheet.find("autoFilter ref=\"A1:C4\"") != std::string::npos);
    CHECK(sheet.find("state=\"frozen\"") != std::string::npos);
    const auto table = readTable(bytes);
    REQUIRE(table);
    CHECK(table->info.sheets[0].name == "投诉_2026_11_");
    CHECK(table->lines() == Lines{"1|甲|乙|丙", "2|=1+1|13800138000|-12.5",
                                  "3|+86 138|110105194912310021|007", "4|@x\t|http://x.y|TRUE"});
    CHECK(table->rows[1].cells[1].kind == CellKind::Text);
    CHECK(table->rows[1].cells[2].kind == CellKind::Number);
    CHECK(table->rows[2].cells[2].kind == CellKind::Text);
    CHECK(table->rows[3].cells[2].kind == CellKind::Bool);
}

TEST_CASE("Dates, times and odd texts come back from a workbook as they went")
{
    const std::vector<std::vector<Cell>> rows = {
        {cellOf(CellKind::DateTime, "2026-11-22"), cellOf(CellKind::DateTime, "2026-11-22T09:00"),
         cellOf(CellKind::DateTime, "09:30")},
        {cellOf(CellKind::DateTime, "not a date"), cellOf(CellKind::Number, "1e5"),
         textCell("_x0041_")},
        {textCell("<&>\"'"), textCell("两\n行 "), textCell(" 𠮷👨‍👩‍👧\uE000")}};
    const auto table = readTable(writtenBook(bookSpec(), rows).bytes);
    REQUIRE(table);
    CHECK(table->problems().empty());
    CHECK(table->lines() == Lines{"1|甲|乙|丙", "2|2026-11-22|2026-11-22T09:00|09:30",
                                  "3|not a date|1e5|_x0041_",
                                  "4|<&>\"'|两\n行 | 𠮷👨‍👩‍👧\uE000"});
    CHECK(table->rows[1].cells[0].kind == CellKind::DateTime);
    CHECK(table->rows[2].cells[0].kind == CellKind::Text);
}

TEST_CASE("A text longer than a cell takes is cut between characters, and counted")
{
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "😀";
    const Written book =
        writtenBook(bookSpec(), {{textCell(text), textCell(std::string(32767, 'x'))}});
    CHECK(book.cut == 1);
    const auto table = readTable(book.bytes);
    REQUIRE(table);
    const std::string& cut = table->rows[1].cells[0].text;
    CHECK(cut.size() == 16383 * 4 + 3);
    CHECK(cut.substr(cut.size() - 7) == "😀…");
    CHECK(table->rows[1].cells[1].text.size() == 32767);
}

TEST_CASE("Sheet names that Excel forbids are made fit")
{
    for (const std::string& name :
         {std::string(), std::string("'x'"), std::string(100, 'x'), std::string("a:b*c?d/e\\f"),
          std::string("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")}) {
        WriteSpec spec = bookSpec();
        spec.sheet = name;
        const auto table = readTable(writtenBook(spec, {}).bytes);
        REQUIRE(table);
        CHECK_FALSE(table->info.sheets[0].name.empty());
    }
}

#ifdef Q_OS_LINUX
TEST_CASE("Exports given up do not keep files open")
{
    const auto openFiles = [] {
        return QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)
            .size();
    };
    const TempFolder folder;
    const auto before = openFiles();
    for (int i = 0; i < 5; ++i) {
        auto writer = createTable(folder.path("t.xlsx"), bookSpec());
        REQUIRE(writer);
        REQUIRE((*writer)->add(std::vector{textCell("a")}));
    }
    CHECK(openFiles() == before);
    CHECK(folder.names().empty());
}
#endif
