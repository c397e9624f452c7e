// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_fixture.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;
using Lines = std::vector<std::string>;

namespace {

Lines linesOf(const Workbook& book, ReadOptions options = {})
{
    const auto table = readTable(bytesOf(book), std::move(options));
    if (!table)
        return {table.error().plainText()};
    CHECK(table->problems().empty());
    return table->lines();
}

constexpr const char* kDateStyles =
    R"(<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>)"
    R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="2"/></cellXfs>)";

} // namespace

TEST_CASE("Cells of every type come as a person sees them")
{
    Workbook book;
    book.strings = "<si><t>李雷</t></si><si><t xml:space=\"preserve\"> a &amp; b </t></si>";
    book.sheet =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)"
        R"(<row r="3"><c r="A3"><v>1.5</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c>)"
        R"(<c r="E3" t="str"><f>A1&amp;"x"</f><v>李雷x</v></c><c r="F3" t="inlineStr"><is><t>就地</t></is></c>)"
        R"(<c r="G3" t="d"><v>2026-11-22T09:00:00.000Z</v></c><c r="H3" t="n"><v>7</v></c></row>)";
    const auto table = readTable(bytesOf(book));
    REQUIRE(table);
    CHECK(table->problems().empty());
    CHECK(table->lines() ==
          Lines{"1|李雷| a & b ", "3|1.5||TRUE|#N/A|李雷x|就地|2026-11-22T09:00|7"});
    std::vector<CellKind> kinds;
    for (const Cell& cell : table->rows[1].cells)
        kinds.push_back(cell.kind);
    CHECK(kinds == std::vector{CellKind::Number, CellKind::Empty, CellKind::Bool, CellKind::Error,
                               CellKind::Text, CellKind::Text, CellKind::DateTime,
                               CellKind::Number});
    CHECK(table->info.format == TableFormat::Xlsx);
    CHECK(table->info.sheets[0].name == "名单");
}

TEST_CASE("Rich text is joined and phonetic readings are left out")
{
    Workbook book;
    book.strings =
        R"(<si><r><rPr><b/></rPr><t>张</t></r><r><t>敏</t></r><rPh sb="0" eb="1"><t>ZHANG</t></rPh>)"
        R"(<phoneticPr fontId="1"/></si><si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></si>)";
    book.sheet = R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>)"
                 R"(<c t="inlineStr"><is><t>王</t><rPh><t>WANG</t></rPh></is></c></row>)";
    CHECK(linesOf(book) == Lines{"1|张敏|山田|王"});
}

TEST_CASE("Dates are found by built-in and by custom formats, in both systems of days")
{
    Workbook book;
    book.styles = kDateStyles;
    book.sheet =
        R"(<row r="1"><c s="0"><v>46348</v></c><c s="1"><v>46348</v></c><c s="2"><v>46348.5</v></c><c s="3"><v>46348</v></c><c s="99"><v>1</v></c></row>)";
    CHECK(linesOf(book) == Lines{"1|46348|2026-11-22|2026-11-22T12:00|46348|1"});
    book.workbook =
        R"(<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>)";
    book.sheet = R"(<row r="1"><c s="1"><v>44886</v></c></row>)";
    CHECK(linesOf(book) == Lines{"1|2026-11-22"});
}

TEST_CASE("B13: phones as numbers keep every digit, rounded ones are marked")
{
    Workbook book;
    book.strings = "<si><t>1.38E+10</t></si><si><t>007</t></si>";
    book.sheet = R"(<row><c><v>13800138000</v></c><c><v>1.3800138E10</v></c><c t="s"><v>0</v></c>)"
                 R"(<c t="s"><v>1</v></c><c><v>1.1010519491231002E+17</v></c></row>)";
    const auto table = readTable(bytesOf(book));
    REQUIRE(table);
    CHECK(table->lines() == Lines{"1|13800138000|13800138000|1.38E+10|007|110105194912310000"});
    std::string lost;
    for (const Cell& cell : table->rows[0].cells)
        lost += cell.lostDigits ? '1' : '0';
    CHECK(lost == "00101");
}

TEST_CASE("Merged cells all have the value of the first")
{
    Workbook book;
    book.sheet =
        R"(<row r="1"><c r="A1" t="str"><v>客户</v></c><c r="C1" t="str"><v>备注</v></c></row>)"
        R"(<row r="2"><c r="A2" t="str"><v>姓名</v></c><c r="B2" t="str"><v>电话</v></c></row>)"
        R"(<row r="3"><c r="A3" t="str"><v>李雷 &lt;/sheetData&gt;</v></c></row><row r="5"><c r="B5"><v>1</v></c></row>)";
    book.afterRows =
        R"(<mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="C1:C2"/><mergeCell ref="A3:A5"/></mergeCells>)";
    const auto table = readTable(bytesOf(book));
    REQUIRE(table);
    CHECK(table->lines() == Lines{"1|客户|客户|备注", "2|姓名|电话|备注", "3|李雷 </sheetData>",
                                  "5|李雷 </sheetData>|1"});
    CHECK(table->rows[0].cells[1].merged);
    CHECK_FALSE(table->rows[1].cells[0].merged);
}

TEST_CASE("Hidden sheets are listed and can be chosen, the first shown one is read")
{
    Workbook book;
    book.workbook =
        R"(<workbook xmlns:r="r"><sheets><sheet name="底稿" state="veryHidden" r:id="rId4"/>)"
        R"(<sheet name="图" r:id="rId9"/><sheet name="客户" r:id="rId1"/></sheets></workbook>)";
    book.sheet = R"(<row r="1" hidden="1"><c t="str"><v>shown</v></c></row>)";
    book.parts["xl/worksheets/sheet2.xml"] =
        "<x:worksheet xmlns:x='y'><x:sheetData><x:row><x:c "
        "t='str'><x:v>hidden</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const auto table = readTable(bytesOf(book));
    REQUIRE(table);
    CHECK(table->lines() == Lines{"1|shown"});
    CHECK(table->rows[0].hidden);
    REQUIRE(table->info.sheets.size() == 2);
    CHECK(table->info.sheets[0].hidden);
    CHECK_FALSE(table->info.sheets[1].hidden);
    ReadOptions options;
    options.sheet = "底稿";
    CHECK(linesOf(book, options) == Lines{"1|hidden"});
    options.sheet = "客 户";
    const auto none = readTable(bytesOf(book), options);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::NotFound);
    CHECK(none.error().plainText().find("客户") != std::string::npos);
}

TEST_CASE("Escaped characters are what they stand for")
{
    Workbook book;
    book.strings =
        "<si><t>a_x000D_\nb</t></si><si><t>_x005F_x0041_</t></si><si><t>_x41_ _xZZZZ_</t></si>";
    book.sheet = R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>)";
    CHECK(linesOf(book) == Lines{"1|a\nb|_x0041_|_x41_ _xZZZZ_"});
}

TEST_CASE("A bad cell makes its row bad and no other")
{
    Workbook book;
    book.strings = "<si><t>_x0001_</t></si>";
    book.sheet = R"(<row r="1"><c t="s"><v>0</v></c></row><row r="2"><c t="s"><v>99</v></c></row>)"
                 R"(<row r="4"><c r="C4"><v>abc</v></c></row><row r="5"><c><v>5</v></c></row>)";
    const auto table = readTable(bytesOf(book));
    REQUIRE(table);
    CHECK(table->problems() == Lines{"text.control t:1:A", "cell.bad t:2:A", "cell.bad t:4:C"});
    CHECK(table->lines().back() == "5|5");
}

TEST_CASE("Damage inside a sheet is told with the row it was found behind")
{
    Workbook book;
    book.sheet = R"(<row r="7"><c><v>1</v></c></row></oops>)";
    const auto table = readTable(bytesOf(book));
    REQUIRE_FALSE(table);
    CHECK(table.error().kind == ErrorKind::Corrupt);
    CHECK(table.error().reasons.front().where == "t:7");
}

TEST_CASE("Blank rows with formats cost nothing and are left out")
{
    Workbook book;
    for (int i = 0; i < 50000; ++i)
        book.sheet += R"(<row><c s="1"/><c s="1"/></row>)";
    book.sheet += R"(<row><c><v>1</v></c></row>)";
    ReadOptions options;
    options.limits.ratio = 100000;
    CHECK(linesOf(book, options) == Lines{"50001|1"});
}

TEST_CASE("A workbook without strings, styles and relations is read")
{
    const std::string bytes = zipOf(
        {{"xl\\workbook.xml",
          R"(<workbook xmlns:r="r"><sheets><sheet name="a" r:id="q"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="q" Type="worksheet" Target="S.xml"/></Relationships>)"},
         {"xl/s.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"}});
    const auto table = readTable(bytes);
    REQUIRE(table);
    CHECK(table->lines() == Lines{"1|1"});
}
