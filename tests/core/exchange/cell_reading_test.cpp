// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_reading.h"

#include <catch2/catch.hpp>

using namespace shouwen;

namespace {

Cell text(std::string t) { return Cell{CellKind::Text, looksRounded(t), false, std::move(t)}; }

std::string dateOf(const std::string& t)
{
    const auto date = readDate(text(t));
    return date ? isoText(*date) : date.error().reasons.front().code;
}

std::string phoneOf(const std::string& t)
{
    const auto phone = readPhone(text(t));
    return phone ? *phone : phone.error().reasons.front().code;
}

std::int64_t fenOf(const std::string& t)
{
    const auto fen = readAmount(text(t));
    return fen ? *fen : -999;
}

std::vector<Cell> column(const std::vector<std::string>& texts)
{
    std::vector<Cell> cells;
    for (const std::string& t : texts)
        cells.push_back(t.empty() ? Cell{} : text(t));
    return cells;
}

ColumnGuess guessOf(const std::vector<std::string>& texts)
{
    return guessColumn(column(texts)).what;
}

} // namespace

TEST_CASE("Dates are read in the forms people in China write")
{
    for (const char* t :
         {"2026-11-22", "2026/11/22", "2026.11.22", "2026年11月22日", "20261122", " 2026-11-22 ",
          "２０２６年１１月２２日", "2026 年 11 月 22 日", "2026年11月22号"})
        CHECK(dateOf(t) == "2026-11-22");
    for (const char* t : {"2026-1-2", "2026/1/2", "2026.01.2", "2026年1月2日"})
        CHECK(dateOf(t) == "2026-01-02");
    for (const char* t : {"2026-11-22 9:00", "2026-11-22T09:00", "2026/11/22 09:00:00",
                          "2026年11月22日上午9:00", "2026年11月22日 9时00分", "2026-11-22 9点",
                          "2026.11.22 9:00 AM", "2026-11-22T09:00:00.000"})
        CHECK(dateOf(t) == "2026-11-22T09:00");
    CHECK(dateOf("2026年11月22日下午3:30") == "2026-11-22T15:30");
    CHECK(dateOf("2026-11-22 12:00 PM") == "2026-11-22T12:00");
    CHECK(dateOf("2026-11-22 中午12点") == "2026-11-22T12:00");
    CHECK(dateOf("2024-02-29") == "2024-02-29");
}

TEST_CASE("B39: what is not clearly a date is refused with an example")
{
    for (const char* t : {"0000-00-00",
                          "2026-02-31",
                          "31.02.2026",
                          "9999-12-31",
                          "1899-12-31",
                          "11/22/2026",
                          "26/11/22",
                          "22-11-2026",
                          "2026-11",
                          "2026年11月",
                          "2026-11/22",
                          "2026-13-01",
                          "20261322",
                          "202611221",
                          "2026-11-22 25:00",
                          "2026-11-22 下午13:00",
                          "2026-11-22 9",
                          "1900-02-29",
                          "1900-01-00",
                          "明天",
                          "",
                          "2026-11-22x",
                          "2026-11-22 9:00:00:00"}) {
        INFO(t);
        CHECK(dateOf(t) == "date.bad");
    }
    CHECK(dateOf("46348") == "date.serial");
    CHECK(readDate(text("x")).error().plainText().find("2026-11-22") != std::string::npos);
    CHECK(isoText(*readDate(Cell{CellKind::Number, false, false, "20261122"})) == "2026-11-22");
    CHECK_FALSE(readDate(Cell{CellKind::Number, false, false, "46348.5"}));
    CHECK_FALSE(readDate(Cell{CellKind::DateTime, false, false, "09:00"}));
}

TEST_CASE("B13, B39: phones are kept whole or refused")
{
    CHECK(phoneOf("13800138000") == "13800138000");
    CHECK(phoneOf("+86 138 0013 8000") == "+86 138 0013 8000");
    CHECK(phoneOf("13800138000.0") == "13800138000");
    CHECK(phoneOf("010-88886666转123") == "010-88886666转123");
    CHECK(phoneOf("１３８００１３８０００") == "13800138000");
    CHECK(phoneOf("95588") == "95588");
    CHECK(phoneOf("1.38E+10") == "cell.rounded");
    for (const char* t :
         {"", "无", "138****8000", "12", "abc", "张三13800138000", "123456789012345678901234"})
        CHECK(phoneOf(t) == "phone.bad");
    CHECK_FALSE(readPhone(Cell{CellKind::DateTime, false, false, "2026-11-22"}));
}

TEST_CASE("Amounts are read as fen or refused")
{
    CHECK(fenOf("1234.5") == 123450);
    CHECK(fenOf("¥1,234.50") == 123450);
    CHECK(fenOf("￥ 1,234.50元") == 123450);
    CHECK(fenOf("RMB 12") == 1200);
    CHECK(fenOf("-3.20") == -320);
    CHECK(fenOf("100元整") == 10000);
    for (const char* t : {"1.2万", "(12.00)", "12.345", "1.38E+10", "", "元", "面议", "$5"})
        CHECK(fenOf(t) == -999);
}

TEST_CASE("Text cells whose digits are lost are refused, so are errors of formulas")
{
    CHECK(*readText(text("007")) == "007");
    CHECK_FALSE(readText(text("1.1E+17")));
    CHECK_FALSE(readText(Cell{CellKind::Error, false, false, "#N/A"}));
    CHECK(readText(Cell{})->empty());
}

TEST_CASE("What a column holds is guessed only when nearly all of it agrees")
{
    CHECK(guessOf({"2026-11-22", "", "2026年1月2日"}) == ColumnGuess::DateTime);
    CHECK(guessOf({"20261122", "20261123"}) == ColumnGuess::DateTime);
    CHECK(guessOf({"13800138000", "010-88886666"}) == ColumnGuess::Phone);
    CHECK(guessOf({"1", "22"}) == ColumnGuess::Integer);
    CHECK(guessOf({"1.50", "22"}) == ColumnGuess::Amount);
    CHECK(guessOf({"007", "012"}) == ColumnGuess::Text);
    CHECK(guessOf({"李雷", "13800138000"}) == ColumnGuess::Text);
    CHECK(guessOf({"", ""}) == ColumnGuess::Empty);
    const GuessedColumn mixed =
        guessColumn(column({"2026-1-1", "2026-1-2", "2026-1-3", "2026-1-4", "2026-1-5", "2026-1-6",
                            "2026-1-7", "2026-1-8", "2026-1-9", "31.02.2026"}));
    CHECK(mixed.what == ColumnGuess::Mixed);
    CHECK(mixed.fitting == 9);
    CHECK(mixed.refused == "31.02.2026");
}
