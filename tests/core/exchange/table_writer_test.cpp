// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_fixture.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;
using Lines = std::vector<std::string>;

namespace {

WriteSpec specOf(WriteFormat format)
{
    WriteSpec spec;
    spec.format = format;
    spec.columns = {{"name", "姓名"}, {"phone", "电话"}, {"paid", "金额", 0, CellKind::Number}};
    spec.sheet = "客户";
    return spec;
}

std::string written(WriteSpec spec, const std::vector<std::vector<Cell>>& rows)
{
    const TempFolder folder;
    auto writer = createTable(folder.path("t"), std::move(spec));
    REQUIRE(writer);
    for (const auto& row : rows)
        REQUIRE((*writer)->add(row));
    REQUIRE((*writer)->finish());
    CHECK((*writer)->rows() == static_cast<std::int64_t>(rows.size()));
    CHECK(folder.names() == Lines{"t"});
    return TempFolder::bytesOf(folder.path("t"));
}

const std::vector<Cell> kAttack = {textCell("=cmd|' /C calc'!A0"), textCell("+8613800138000"),
                                   cellOf(CellKind::Number, "-12.5")};

} // namespace

TEST_CASE("CSV is written by RFC 4180 with a byte-order mark")
{
    const std::string bytes =
        written(specOf(WriteFormat::CsvUtf8Bom),
                {{textCell("李\"雷\",x"), textCell("a\nb"), cellOf(CellKind::Number, "7")},
                 {textCell("短")}});
    CHECK(bytes == "\xEF\xBB\xBF姓名,电话,金额\r\n\"李\"\"雷\"\",x\",\"a\nb\",7\r\n短,,\r\n");
    CHECK(written(specOf(WriteFormat::CsvUtf8), {}) == "姓名,电话,金额\r\n");
    CHECK(written(specOf(WriteFormat::CsvGb18030), {}) ==
          "\xD0\xD5\xC3\xFB,\xB5\xE7\xBB\xB0,\xBD\xF0\xB6\xEE\r\n");
}

TEST_CASE("B12: no cell of a CSV file is a formula, titles neither")
{
    WriteSpec spec = specOf(WriteFormat::CsvUtf8);
    spec.columns[0].title = "@SUM(1)";
    std::string bytes = written(spec, {kAttack});
    CHECK(bytes == "'@SUM(1),电话,金额\r\n'=cmd|' /C calc'!A0,'+8613800138000,-12.5\r\n");
    for (const std::string& text :
         {std::string("=1"), std::string("+1"), std::string("-1"), std::string("@a"),
          std::string("\t=1"), std::string("\r=1"), std::string("\n=1"), std::string("\0=1", 3),
          std::string("＝1")}) {
        bytes = written(specOf(WriteFormat::CsvUtf8Bom), {{textCell(text)}});
        const std::string cell = bytes.substr(bytes.find("\r\n") + 2);
        CHECK((cell.substr(0, 1) == "'" || cell.substr(0, 2) == "\"'"));
        CHECK(cell.find('\0') == std::string::npos);
    }
    // Only what is a number may go without: a "number" that is none is text.
    CHECK(written(spec, {{cellOf(CellKind::Number, "-1+cmd")}}).find("'-1+cmd") !=
          std::string::npos);
}

TEST_CASE("B12, B13: what CSV exports comes back the same")
{
    const std::vector<Cell> row = {textCell("'=x"), textCell("110105194912310021"), textCell("-")};
    for (const WriteFormat format :
         {WriteFormat::CsvUtf8Bom, WriteFormat::CsvUtf8, WriteFormat::CsvGb18030}) {
        const auto table =
            readTable(written(specOf(format), {kAttack, row, {textCell("ID"), textCell(" 𠮷😀 ")}}));
        REQUIRE(table);
        CHECK(table->problems().empty());
        CHECK(table->lines() == Lines{"1|姓名|电话|金额",
                                      "2|=cmd|' /C calc'!A0|+8613800138000|-12.5",
                                      "3|'=x|110105194912310021|-", "4|ID| 𠮷😀 |"});
    }
}

TEST_CASE("JSON rows keep types, phones are text")
{
    const std::string bytes = written(
        specOf(WriteFormat::Json),
        {{textCell("a\"\\\n"), textCell("13800138000"), cellOf(CellKind::Number, "-12.5")},
         {textCell(std::string("\0", 1)), Cell{}, cellOf(CellKind::Number, "12345678901234567890")},
         {cellOf(CellKind::Bool, "TRUE")}});
    CHECK(bytes == "{\"columns\":[{\"key\":\"name\",\"title\":\"姓名\"},{\"key\":\"phone\","
                   "\"title\":\"电话\"},"
                   "{\"key\":\"paid\",\"title\":\"金额\"}],\"rows\":[\n"
                   "{\"name\":\"a\\\"\\\\\\u000a\",\"phone\":\"13800138000\",\"paid\":-12.5},\n"
                   "{\"name\":\"\uFFFD\",\"paid\":\"12345678901234567890\"},\n"
                   "{\"name\":true}\n]}\n");
}

TEST_CASE("A cancelled or abandoned export leaves nothing, and an older file untouched")
{
    for (const WriteFormat format :
         {WriteFormat::CsvUtf8Bom, WriteFormat::Xlsx, WriteFormat::Json}) {
        const TempFolder folder;
        {
            auto old = createTable(folder.path("t"), specOf(WriteFormat::CsvUtf8));
            REQUIRE(old);
            REQUIRE((*old)->finish());
        }
        const std::string before = TempFolder::bytesOf(folder.path("t"));
        WriteSpec spec = specOf(format);
        spec.progress = [](std::int64_t rows) { return rows < 1000; };
        {
            auto writer = createTable(folder.path("t"), spec);
            REQUIRE(writer);
            CHECK(folder.names() == Lines{"t", "t.part"});
            Outcome outcome = Done{};
            for (int i = 0; i < 2000 && outcome; ++i)
                outcome = (*writer)->add(kAttack);
            REQUIRE_FALSE(outcome);
            CHECK(outcome.error().kind == ErrorKind::Cancelled);
            CHECK(folder.names() == Lines{"t"});
            CHECK_FALSE((*writer)->finish());
        }
        {
            auto writer = createTable(folder.path("t"), specOf(format));
            REQUIRE(writer);
            REQUIRE((*writer)->add(kAttack));
        }
        CHECK(folder.names() == Lines{"t"});
        CHECK(TempFolder::bytesOf(folder.path("t")) == before);
    }
}

TEST_CASE("A folder that cannot be written to is said at once, a row too wide is our mistake")
{
    for (const WriteFormat format :
         {WriteFormat::CsvUtf8Bom, WriteFormat::Xlsx, WriteFormat::Json}) {
        const TempFolder folder;
        const auto writer = createTable(folder.path("no/such/t"), specOf(format));
        REQUIRE_FALSE(writer);
        CHECK(writer.error().kind == ErrorKind::Io);
        auto wide = createTable(folder.path("t"), specOf(format));
        REQUIRE(wide);
        const Outcome outcome = (*wide)->add(std::vector<Cell>(4));
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::Internal);
        CHECK(folder.names().empty());
    }
}
