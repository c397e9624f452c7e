// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_fixture.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace shouwen;
using namespace shouwen::test;
using Lines = std::vector<std::string>;

TEST_CASE("B14: an unbalanced quote costs its own row and no other")
{
    const auto table = readTable("a,b\n1,\"open\n2,\"fine\"\n3,\"x\"y\n4,\"end");
    REQUIRE(table);
    CHECK(table->problems() == Lines{"csv.quote t:2:B", "csv.quote t:4:B", "csv.quote t:5:B"});
    CHECK(table->lines() == Lines{"1|a|b", "2|1,\"open", "3|2|fine", "4|3,\"x\"y", "5|4,\"end"});
    CHECK(table->rows[2].problems.empty());
}

TEST_CASE("B14: a quote that is closed only a thousand lines later was never closed")
{
    std::string bytes = "\"open,1\n";
    for (int i = 0; i < 1500; ++i)
        bytes += "row,2\n";
    bytes += "\"\nlast,3\n";
    const auto table = readTable(bytes);
    REQUIRE(table);
    CHECK(table->problems() == Lines{"csv.quote t:1:A", "csv.quote t:1502:A"});
    CHECK(table->rows.size() == 1503);
    CHECK(table->lines().back() == "1503|last|3");
    CHECK(table->rows.back().line == 1503);
}

TEST_CASE("B14: a row that is too long is listed and skipped in bounded memory")
{
    ReadOptions options;
    options.limits.rowBytes = 10000;
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        std::string bytes = "a,b" + end;
        bytes.append(3000000, 'x');
        bytes += end + "c,d" + end;
        const auto table = readTable(bytes, options);
        REQUIRE(table);
        CHECK(table->problems() == Lines{"row.large t:2"});
        CHECK(table->rows[1].cells[0].text.size() <= 400);
        CHECK(table->lines().back() == "3|c|d");
    }
    std::string endless = "a\n\"";
    endless.append(3000000, 'x');
    const auto open = readTable(endless, options);
    REQUIRE(open);
    CHECK(open->rows.size() == 2);
    CHECK(open->problems().size() == 1);
}

TEST_CASE("B14: a million columns make one bad row")
{
    std::string bytes = "a,b\n";
    bytes.append(1000000, ',');
    bytes += "\nc,d\n";
    const auto table = readTable(bytes);
    REQUIRE(table);
    CHECK(table->problems() == Lines{"row.wide t:2"});
    CHECK(table->rows.size() == 3);
    CHECK(table->rows[1].cells.size() == 16384);
}

TEST_CASE("B14: a file beyond the limit is refused before it is read")
{
    ReadOptions options;
    options.limits.csvBytes = 10;
    CHECK(refusalOf("a,b,c,d,e,f\n", options) == "file.large");
}

TEST_CASE("B05: cells with NUL, control characters or bad bytes are listed, the others read")
{
    const std::string bytes("ok,1\nx,a\0b\ny,\x01\nz,2\n", 19);
    const auto table = readTable(bytes);
    REQUIRE(table);
    CHECK(table->problems() == Lines{"text.nul t:2:B", "text.control t:3:B"});
    CHECK(table->lines().back() == "4|z|2");

    ReadOptions utf8;
    utf8.encoding = TextEncoding::Utf8;
    const auto bad = readTable("好,1\n\xC4\xE3,2\n好,3\n", utf8);
    REQUIRE(bad);
    CHECK(bad->problems() == Lines{"text.utf8 t:2:A"});
}

TEST_CASE("B14: where no encoding fits every byte, that is said and the bad rows are listed")
{
    // Mostly GB18030 with one byte that never occurs in it.
    const auto table = readTable("\xC4\xE3\xBA\xC3,1\n\xFF,2\n\xC4\xE3\xBA\xC3,3\n");
    REQUIRE(table);
    CHECK(table->info.encoding == TextEncoding::Gb18030);
    CHECK_FALSE(table->info.encodingSure);
    CHECK(table->problems() == Lines{"text.encoding t:2:A"});
    CHECK(table->lines()[2] == "3|你好|3");
    // A character cut short by the end of the file.
    const auto cut = readTable("\xC4\xE3\xBA\xC3,\xC4");
    REQUIRE(cut);
    CHECK(cut->problems() == Lines{"text.encoding t:1:B"});
    // Half a surrogate pair and half a unit.
    const auto half = readTable(std::string("\xFF\xFE"
                                            "a\0,\0\x3D\xD8\n\0b\0c",
                                            13));
    REQUIRE(half);
    CHECK(half->problems() == Lines{"text.encoding t:1:B", "text.encoding t:2:A"});
}

TEST_CASE("Files that are no tables are refused with a word on what to do")
{
    CHECK(refusalOf("\xD0\xCF\x11\xE0 old") == "table.xls");
    CHECK(refusalOf("<html><table>") == "table.web");
    CHECK(refusalOf("\xEF\xBB\xBF <?xml version='1.0'?>") == "table.web");
    CHECK(refusalOf("%PDF-1.7") == "table.binary");
    CHECK(refusalOf("<3,a\n").empty());
    const auto missing = openTable("no/such/file.csv");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
}

TEST_CASE("Reading stops when asked")
{
    ReadOptions options;
    int asked = 0;
    options.stop = [&asked] { return ++asked > 3; };
    const auto table = readTable(std::string(3000000, '\n'), options);
    REQUIRE_FALSE(table);
    CHECK(table.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("B14: quotes that are never closed do not make reading slow")
{
    std::string bytes;
    for (int i = 0; i < 200000; ++i)
        bytes += i % 2 == 0 ? "\"a,\"\"x\n" : "b,\"\"\"c\n";
    const auto begin = std::chrono::steady_clock::now();
    const auto table = readTable(bytes);
    REQUIRE(table);
    CHECK(table->rows.size() > 100000);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
}

TEST_CASE("A file is called by its name in reasons, not by its path")
{
    const TempFolder folder;
    {
        WriteSpec spec;
        spec.format = WriteFormat::CsvUtf8;
        spec.columns = {{"a", "标题"}};
        auto writer = createTable(folder.path("客户.csv"), spec);
        REQUIRE(writer);
        REQUIRE((*writer)->finish());
    }
    const auto table = readTableFile(folder.path("客户.csv"));
    REQUIRE(table);
    CHECK(table->lines() == Lines{"1|标题"});
}
