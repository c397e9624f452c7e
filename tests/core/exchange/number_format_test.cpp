// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include <catch2/catch.hpp>

using namespace shouwen;

namespace {

Cell numberCell(std::string_view written, std::string_view code = "General", bool from1904 = false)
{
    Cell cell;
    CHECK(fillNumber(cell, written, formatOfCode(code), from1904));
    return cell;
}

} // namespace

TEST_CASE("Date formats are told from number formats")
{
    for (const char* code : {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy\\-mm\\-dd;@",
                             "m/d/yy h:mm", "hh:mm:ss.000", "上午/下午h\"时\"mm\"分\"",
                             "[DBNum1][$-804]yyyy\"年\"m\"月\"", "aaaa\\ d", "YYYY/M/D"})
        CHECK(formatOfCode(code).shape == NumberShape::DateTime);
    for (const char* code :
         {"General", "0.00E+00", "#,##0.00", "\"￥\"#,##0.00;[Red]\"￥\"\\-#,##0.00", "@", "0%",
          "0\"days\"", "0.00_);(0.00)", "_ * #,##0_ ", "\\d0", ""})
        CHECK(formatOfCode(code).shape == NumberShape::Plain);
    CHECK(formatOfCode("[h]:mm:ss").shape == NumberShape::Elapsed);
    CHECK(formatOfCode("000000") == NumberFormat{NumberShape::Zeros, 6});
    for (const std::uint32_t id : {14u, 22u, 27u, 31u, 36u, 45u, 47u, 50u, 57u, 58u})
        CHECK(builtinFormat(id).shape == NumberShape::DateTime);
    for (const std::uint32_t id : {0u, 1u, 2u, 9u, 13u, 23u, 37u, 44u, 49u, 59u, 164u})
        CHECK(builtinFormat(id).shape == NumberShape::Plain);
    CHECK(builtinFormat(46).shape == NumberShape::Elapsed);
}

TEST_CASE("Serial days become ISO dates")
{
    CHECK(serialToIso(46348, false) == "2026-11-22");
    CHECK(serialToIso(46348.375, false) == "2026-11-22T09:00");
    CHECK(serialToIso(46348.999999, false) == "2026-11-23");
    CHECK(serialToIso(46348.50001, false) == "2026-11-22T12:00:01");
    CHECK(serialToIso(44886, true) == "2026-11-22");
    CHECK(serialToIso(0, true) == "1904-01-01");
    CHECK(serialToIso(1, false) == "1900-01-01");
    CHECK(serialToIso(59, false) == "1900-02-28");
    CHECK(serialToIso(61, false) == "1900-03-01");
    CHECK(serialToIso(0.375, false) == "09:00");
    CHECK(serialToIso(2958465, false) == "9999-12-31");
    CHECK(serialToIso(2958465.9999999, false) == std::nullopt);
    CHECK(serialToIso(-1, false) == std::nullopt);
    CHECK(serialToIso(2958466, false) == std::nullopt);
}

TEST_CASE("B39: days a spreadsheet made up do not become dates")
{
    CHECK(serialToIso(60, false) == "1900-02-29");
    CHECK(serialToIso(0, false) == "1900-01-00");
}

TEST_CASE("ISO dates become serial days again")
{
    for (const char* iso : {"2026-11-22", "1900-03-01", "2199-12-31", "2026-11-22T09:00", "09:30",
                            "2026-11-22T23:59:59"}) {
        const auto serial = isoToSerial(iso);
        REQUIRE(serial);
        CHECK(serialToIso(*serial, false) == iso);
    }
    CHECK(isoToSerial("2026-11-22 09:00") == isoToSerial("2026-11-22T09:00"));
    for (const char* iso : {"", "2026-02-30", "1900-02-28", "2026-11-22x", "2026-11-22T25:00", "x"})
        CHECK_FALSE(isoToSerial(iso));
}

TEST_CASE("B13: numbers show every digit they have and no exponent")
{
    CHECK(numberCell("13800138000").text == "13800138000");
    CHECK(numberCell("1.3800138E10").text == "13800138000");
    CHECK(numberCell("1.3800138000000000E+10").text == "13800138000");
    CHECK(numberCell("0.1").text == "0.1");
    CHECK(numberCell("0.30000000000000004").text == "0.3");
    CHECK(numberCell("12.300000000000001").text == "12.3");
    CHECK(numberCell("1E-7").text == "0.0000001");
    CHECK(numberCell("-0").text == "0");
    CHECK(numberCell("-12.50").text == "-12.5");
    CHECK(numberCell("007").text == "7");
    CHECK_FALSE(numberCell("999999999999999").lostDigits);
    const Cell identity = numberCell("1.1010519491231002E17");
    CHECK(identity.lostDigits);
    CHECK(identity.text == "110105194912310000");
    const Cell padded = numberCell("42", "000000");
    CHECK(padded.text == "000042");
    CHECK(padded.kind == CellKind::Text);
    CHECK(numberCell("1.5", "[h]:mm:ss").text == "36:00:00");
    CHECK(numberCell("-5", "yyyy-mm-dd").kind == CellKind::Number);
    Cell cell;
    for (const char* bad : {"", "x", "1,5", "nan", "inf", "1e999", "0x10", " 1"})
        CHECK_FALSE(fillNumber(cell, bad, {}, false));
}

TEST_CASE("Words of a spreadsheet: columns, formulas, rounded numbers")
{
    CHECK(columnName(0) == "A");
    CHECK(columnName(25) == "Z");
    CHECK(columnName(26) == "AA");
    CHECK(columnName(16383) == "XFD");
    for (const char* text : {"0", "-1", "12.50", "123456789012345"})
        CHECK(isPlainNumber(text));
    for (const char* text :
         {"", "-", "007", "+1", "1e3", "1.", ".5", "1234567890123456", "--1", "1 "})
        CHECK_FALSE(isPlainNumber(text));
    CHECK(looksRounded("1.38E+10"));
    CHECK(looksRounded("-1.1e+17"));
    for (const char* text : {"1E5", "13.8E+10", "E+10", "1.38E+", "1.38E+10x", "1.38"})
        CHECK_FALSE(looksRounded(text));
}

TEST_CASE("B12: defusing and its reverse lose nothing")
{
    using std::string;
    for (const string& text :
         {string("=1"), string("'=1"), string("''@x"), string("'"), string("it's"),
          string("\0=1", 3), string("-5"), string(""), string("\t"), string("＋1")})
        CHECK(plainFromDefused(defusedFormula(text)) == text);
    CHECK(defusedFormula("=1") == "'=1");
    CHECK(defusedFormula("abc") == "abc");
    CHECK(defusedFormula("'abc") == "'abc");
}
