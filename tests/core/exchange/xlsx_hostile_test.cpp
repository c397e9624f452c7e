// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_fixture.h"

#include "core/exchange/xlsx_package.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;
using Lines = std::vector<std::string>;

namespace {

std::string plainBook()
{
    Workbook book;
    book.sheet = "<row><c><v>1</v></c></row>";
    return bytesOf(book);
}

/// Writes a little-endian number over the bytes.
void put(std::string& bytes, std::size_t at, std::uint32_t n, int size)
{
    for (int i = 0; i < size; ++i)
        bytes[at + static_cast<std::size_t>(i)] = static_cast<char>(n >> (8 * i));
}

std::uint32_t get(const std::string& bytes, std::size_t at)
{
    std::uint32_t n = 0;
    for (int i = 3; i >= 0; --i)
        n = (n << 8) | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return n;
}

std::size_t centralOf(const std::string& bytes, const std::string& name)
{
    return bytes.rfind(name) - 46;
}

} // namespace

TEST_CASE("B15: a workbook that would grow too much is refused before unpacking")
{
    Workbook book;
    book.sheet = std::string(20000000, ' ');
    CHECK(refusalOf(bytesOf(book)) == "zip.ratio");
    ReadOptions options;
    options.limits.rawBytes = 1000000;
    options.limits.ratio = 1000000;
    CHECK(refusalOf(bytesOf(book), options) == "zip.large");
    options = {};
    options.limits.xlsxBytes = 100;
    CHECK(refusalOf(plainBook(), options) == "file.large");
}

TEST_CASE("B15: sizes are added up over all members")
{
    Workbook book;
    book.sheet = "<row/>";
    for (int i = 0; i < 30; ++i)
        book.parts["xl/media/" + std::to_string(i)] = std::string(100000, 'x');
    ReadOptions options;
    options.limits.rawBytes = 2900000;
    CHECK(refusalOf(bytesOf(book), options) == "zip.large");
}

TEST_CASE("B15: a workbook of too many members is refused")
{
    Workbook book;
    for (int i = 0; i < 200; ++i)
        book.parts["junk/" + std::to_string(i)] = "";
    ReadOptions options;
    options.limits.members = 100;
    CHECK(refusalOf(bytesOf(book), options) == "zip.members");
}

TEST_CASE("B15: members that lie over each other are refused")
{
    std::string bytes = plainBook();
    const std::size_t first = centralOf(bytes, "xl/styles.xml");
    const std::size_t second = centralOf(bytes, "xl/workbook.xml");
    put(bytes, second + 42, get(bytes, first + 42), 4);
    CHECK(refusalOf(bytes) == "zip.overlap");
}

TEST_CASE("B15: a member larger than it says is not unpacked further")
{
    std::string bytes = plainBook();
    const std::size_t sheet = centralOf(bytes, "xl/worksheets/sheet1.xml");
    for (const std::uint32_t raw : {10u, get(bytes, sheet + 24) + 1}) {
        put(bytes, sheet + 24, raw, 4);
        CHECK(refusalOf(bytes) == "zip.corrupt");
    }
}

TEST_CASE("B15: a zip inside the workbook is never opened, nor one that is no workbook")
{
    Workbook book;
    book.sheet = "<row><c><v>1</v></c></row>";
    book.parts["xl/embeddings/bomb.zip"] = zipOf({{"x", std::string(1000000, 'x')}});
    const auto table = readTable(bytesOf(book));
    REQUIRE(table);
    CHECK(table->lines() == Lines{"1|1"});
    CHECK(refusalOf(zipOf({{"a.xlsx", plainBook()}})) == "xlsx.none");
    CHECK(refusalOf(zipOf({{"xl/workbook.bin", "x"}})) == "xlsx.none");
}

TEST_CASE("B15: two members of one name are refused")
{
    CHECK(refusalOf(zipOf({{"xl/workbook.xml", "a"}, {"XL/Workbook.xml", "b"}})) == "zip.corrupt");
}

TEST_CASE("B15: cut and shuffled files are damaged, not a crash")
{
    const std::string whole = plainBook();
    for (std::size_t size = 4; size < whole.size(); size += 7)
        CHECK(refusalOf(whole.substr(0, size)) == "zip.corrupt");
    for (std::size_t at = 4; at < whole.size(); ++at) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        static_cast<void>(readTable(bytes));
    }
}

TEST_CASE("B16: documents that declare entities are refused, nothing is fetched")
{
    const std::string hosts = "file:///etc/hostname";
    for (const std::string& doctype :
         {"<!DOCTYPE x [<!ENTITY e SYSTEM \"" + hosts + "\">]>",
          "<!DOCTYPE x SYSTEM \"" + hosts + "\">",
          std::string("<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]>"),
          "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + hosts + "\"> %p;]>"})
        for (const std::string part : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                       "xl/workbook.xml", "xl/styles.xml", "_rels/.rels"}) {
            Workbook book;
            book.parts[part] =
                doctype +
                "<x><sheetData><row><c t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></x>";
            CHECK(refusalOf(bytesOf(book)) == "xml.doctype");
        }
    Workbook book;
    book.sheet = "<row><c t='inlineStr'><is><t>&e;</t></is></c></row>";
    CHECK(refusalOf(bytesOf(book)) == "xml.bad");
}

TEST_CASE("B16: macros are noticed and ignored, links out of the file not followed")
{
    Workbook book;
    book.sheet = "<row><c><v>1</v></c></row>";
    book.parts["xl/vbaProject.bin"] = "macro";
    book.parts["xl/_rels/workbook.xml.rels"] =
        R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
        R"(<Relationship Id="m" Type="x/vbaProject" Target="vbaProject.bin"/>)"
        R"(<Relationship Id="l" Type="x/externalLink" TargetMode="External" Target="file:///c:/x.xlsx"/></Relationships>)";
    const auto table = readTable(bytesOf(book));
    REQUIRE(table);
    CHECK(table->info.macros);
    CHECK(table->lines() == Lines{"1|1"});
    book.parts["xl/_rels/workbook.xml.rels"] =
        R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="worksheets/sheet1.xml"/></Relationships>)";
    CHECK(refusalOf(bytesOf(book)) == "xlsx.empty");
}

TEST_CASE("B17: names inside the file are never paths")
{
    CHECK(XlsxPackage::resolve("xl/workbook.xml", "../../../etc/passwd") == "etc/passwd");
    CHECK(XlsxPackage::resolve("xl/workbook.xml", "worksheets/./a.xml") == "xl/worksheets/a.xml");
    CHECK(XlsxPackage::resolve("xl/workbook.xml", "/xl/a.xml") == "xl/a.xml");
    CHECK(XlsxPackage::resolve("", "xl/a.xml") == "xl/a.xml");
    Workbook book;
    book.parts["xl/_rels/workbook.xml.rels"] =
        R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../etc/hostname"/></Relationships>)";
    CHECK(refusalOf(bytesOf(book)) == "xlsx.part");
}

TEST_CASE("B15: deep, endless and far-off content is bounded")
{
    Workbook book;
    for (int i = 0; i < 100; ++i)
        book.sheet += "<x>";
    CHECK(refusalOf(bytesOf(book)) == "xml.depth");
    ReadOptions options;
    options.limits.ratio = 1000000;
    book.sheet = "<row r='1' x='" + std::string(5000000, 'x') + "'/>";
    CHECK(refusalOf(bytesOf(book), options) == "xml.tag");
    book.sheet =
        "<row><c t='inlineStr'><is><t>" + std::string(5000000, 'x') + "</t></is></c></row>";
    const auto large = readTable(bytesOf(book), options);
    REQUIRE(large);
    CHECK(large->problems() == Lines{"cell.large t:1:A"});
    book.sheet = "<row r='1'><c r='A1'><v>1</v></c></row><row r='1000000'><c "
                 "r='A1000000'><v>2</v></c></row>";
    book.afterRows = "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>";
    const auto merged = readTable(bytesOf(book));
    REQUIRE(merged);
    CHECK(merged->rows.size() == 2);
    book.afterRows.clear();
    book.strings = "<si><t>" + std::string(3000000, 'x') + "</t></si>";
    options.limits.stringBytes = 1000000;
    CHECK(refusalOf(bytesOf(book), options) == "xlsx.strings");
}
