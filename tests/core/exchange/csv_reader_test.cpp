// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/table_fixture.h"

#include "core/exchange/csv_scan.h"

#include <catch2/catch.hpp>

#include <QStringConverter>

using namespace shouwen;
using namespace shouwen::test;
using Lines = std::vector<std::string>;

namespace {

Lines linesOf(std::string bytes, ReadOptions options = {})
{
    const auto table = readTable(std::move(bytes), std::move(options));
    if (!table)
        return {table.error().plainText()};
    CHECK(table->problems().empty());
    return table->lines();
}

std::string encodedAs(const char* encoding, const std::string& utf8)
{
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder.encode(QString::fromStdString(utf8));
    return bytes.toStdString();
}

} // namespace

TEST_CASE("CSV rows keep commas, quotes and line breaks inside quoted cells")
{
    CHECK(linesOf("a,b\r\n\"x, \"\"y\"\"\",\"line 1\r\nline 2\"\r\n,last") ==
          Lines{"1|a|b", "2|x, \"y\"|line 1\nline 2", "3||last"});
    CHECK(linesOf("\"a\" ,b") == Lines{"1|a|b"});
    CHECK(linesOf("5\" pipe,6\"") == Lines{"1|5\" pipe|6\""});
    CHECK(linesOf("") == Lines{});
}

TEST_CASE("Rows are numbered as a spreadsheet counts them, lines as an editor does")
{
    const auto table = readTable("a\n\n\"b\nb\"\n,,\nc\n");
    REQUIRE(table);
    CHECK(table->lines() == Lines{"1|a", "3|b\nb", "5|c"});
    CHECK(table->rows[1].line == 3);
    CHECK(table->rows[2].line == 6);
}

TEST_CASE("B14: line ends may be mixed")
{
    CHECK(linesOf("a\rb\nc\r\nd") == Lines{"1|a", "2|b", "3|c", "4|d"});
}

TEST_CASE("B14: the encoding of a CSV file is found out and shown")
{
    const std::string text = "姓名,电话\r\n李雷,13800138000\r\n张敏😀,010-88886666\r\n";
    struct Case {
        const char* name;
        std::string bytes;
        TextEncoding encoding;
    };
    const std::string head = "1|姓名|电话";
    for (const Case& c :
         std::vector<Case>{{"UTF-8", text, TextEncoding::Utf8},
                           {"UTF-8 with mark", "\xEF\xBB\xBF" + text, TextEncoding::Utf8},
                           {"UTF-16LE with mark", "\xFF\xFE" + encodedAs("UTF-16LE", text),
                            TextEncoding::Utf16Le},
                           {"UTF-16BE with mark", "\xFE\xFF" + encodedAs("UTF-16BE", text),
                            TextEncoding::Utf16Be},
                           {"UTF-16LE", encodedAs("UTF-16LE", text), TextEncoding::Utf16Le},
                           {"UTF-16BE", encodedAs("UTF-16BE", text), TextEncoding::Utf16Be},
                           {"GB18030", encodedAs("GB18030", text), TextEncoding::Gb18030},
                           {"GB18030 with mark", "\x84\x31\x95\x33" + encodedAs("GB18030", text),
                            TextEncoding::Gb18030}}) {
        INFO(c.name);
        const auto table = readTable(c.bytes);
        REQUIRE(table);
        CHECK(table->info.encoding == c.encoding);
        CHECK(table->info.encodingSure);
        CHECK(table->lines() == Lines{head, "2|李雷|13800138000", "3|张敏😀|010-88886666"});
        CHECK(table->problems().empty());
    }
    ReadOptions big5;
    big5.encoding = TextEncoding::Big5;
    CHECK(linesOf(encodedAs("Big5", "客戶,電話"), big5) == Lines{"1|客戶|電話"});
}

TEST_CASE("B14: a character across two blocks of a file is whole")
{
    for (const char* encoding : {"GB18030", "UTF-16LE", "UTF-8"}) {
        INFO(encoding);
        const std::string mark = std::string(encoding) == "UTF-16LE" ? "\xFF\xFE" : "";
        for (std::size_t shift = 0; shift < 4; ++shift) {
            std::string text(shift, 'x');
            for (int i = 0; i < 30000; ++i)
                text += "𠮷字😀,\n";
            const auto table = readTable(mark + encodedAs(encoding, text));
            REQUIRE(table);
            REQUIRE(table->rows.size() == 30000);
            CHECK(table->problems().empty());
            bool same = true;
            for (std::size_t i = 1; i < table->rows.size(); ++i)
                same = same && table->rows[i].cells[0].text == "𠮷字😀";
            CHECK(same);
        }
    }
}

TEST_CASE("B08: rare characters come in whole, in normal form C")
{
    CHECK(linesOf("𠮷𪚥👨‍👩‍👧,\uE000,e\u0301\n") ==
          Lines{"1|𠮷𪚥👨‍👩‍👧|\uE000|é"});
}

TEST_CASE("The separator is found out, told by sep=, or chosen")
{
    CHECK(guessSeparator("a;b;c\n1,5;2;3\n") == ';');
    CHECK(guessSeparator("a\tb\n1,5\t2\n") == '\t');
    CHECK(guessSeparator("only one column\nx\n") == ',');
    CHECK(guessSeparator("\"a;b;c\",d\n\"1;2\",e\n") == ',');
    CHECK(linesOf("sep=;\r\na;b,c\r\n") == Lines{"2|a|b,c"});
    ReadOptions options;
    options.separator = '|';
    CHECK(linesOf("a|b,c", options) == Lines{"1|a|b,c"});
}

TEST_CASE("B12: what an export defused comes back as it was")
{
    CHECK(linesOf("'=1+1,'+86 138,'-,'@x,'\u00A0,it's,''=x\n") ==
          Lines{"1|=1+1|+86 138|-|@x|'\u00A0|it's|'=x"});
    CHECK(linesOf("'＝A1\n") == Lines{"1|＝A1"});
}

TEST_CASE("B13: digits of phones, identity cards and leading zeros stay")
{
    CHECK(linesOf("+8613800138000,11010519491231002X,110105194912310021,007,=\"0012\",\"="
                  "\"\"0013\"\"\"\n") ==
          Lines{"1|+8613800138000|11010519491231002X|110105194912310021|007|0012|0013"});
    const auto table = readTable("1.38E+10,1.1E+17,E+10,1E5,13800138000\n");
    REQUIRE(table);
    std::string lost;
    for (const Cell& cell : table->rows[0].cells)
        lost += cell.lostDigits ? '1' : '0';
    CHECK(lost == "11000");
    CHECK(table->rows[0].cells[4].kind == CellKind::Text);
}
