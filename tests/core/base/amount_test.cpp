// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/text.h"

#include <cstdint>
#include <limits>

using namespace shouwen;

namespace {

std::int64_t fen(std::string_view text)
{
    const auto read = parseFen(text);
    INFO(text);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("B40 amounts are read to the exact fen")
{
    CHECK(fen("0") == 0);
    CHECK(fen("0.05") == 5);
    CHECK(fen("12") == 1200);
    CHECK(fen("1234.5") == 123450);
    CHECK(fen("1,234.5") == 123450);
    CHECK(fen("12,345,678.90") == 1234567890);
    CHECK(fen("-3.10") == -310);
    CHECK(fen("１２３") == 12300);
    CHECK(fen("１，２３４．５") == 123450);
    CHECK(fen("007") == 700);
    CHECK(fen("999999999999999.99") == 99999999999999999);
}

TEST_CASE("B40 amounts that are not exact fen are refused with an example")
{
    for (const std::string_view text : {"",
                                        "-",
                                        ".",
                                        "1e309",
                                        "1E3",
                                        "-0",
                                        "-0.00",
                                        "−0",
                                        "1.234",
                                        "1.",
                                        ".5",
                                        "1.2.3",
                                        "+5",
                                        "--5",
                                        "1,23",
                                        "12,34.5",
                                        "1,2345",
                                        "1234,567",
                                        ",123",
                                        "1,234,",
                                        "1.2,3",
                                        "nan",
                                        "inf",
                                        "0x10",
                                        "1 234",
                                        " 1",
                                        "￥1",
                                        "1元",
                                        "一百",
                                        "9999999999999999",
                                        "12\xFF",
                                        "12\xFF"
                                        "34"}) {
        INFO(text);
        const auto read = parseFen(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Rejected);
        CHECK(read.error().has("amount.bad"));
        CHECK(read.error().plainText().find("1234.50") != std::string::npos);
    }
}

TEST_CASE("amounts are written with two decimals and read back")
{
    CHECK(formatFen(0) == "0.00");
    CHECK(formatFen(5) == "0.05");
    CHECK(formatFen(-310) == "-3.10");
    CHECK(formatFen(123450) == "1234.50");
    CHECK(formatFen(std::numeric_limits<std::int64_t>::min()) == "-92233720368547758.08");
    for (const std::int64_t value : {0L, 1L, 99L, 100L, -1L, -12345L, 99999999999999999L})
        CHECK(fen(formatFen(value)) == value);
}

TEST_CASE("whole numbers reach to both ends of 64 bits and no further")
{
    CHECK(*parseInteger("0") == 0);
    CHECK(*parseInteger("-12") == -12);
    CHECK(*parseInteger("１２") == 12);
    CHECK(*parseInteger("000000000000000000000000012") == 12);
    CHECK(*parseInteger("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
    CHECK(*parseInteger("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
    for (const std::string_view text : {"", "-", "+1", "--1", "1.0", "1e3", "9223372036854775808",
                                        "-0", "12a", "0x1", " 1", "1 ", "12\xFF", "一"}) {
        INFO(text);
        const auto read = parseInteger(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().has("number.bad"));
    }
}
