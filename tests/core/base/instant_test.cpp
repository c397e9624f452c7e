// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/instant.h"
#include "core/base/text.h"

#include <limits>

using namespace shouwen;
using std::chrono::sys_days;
using namespace std::chrono_literals;

TEST_CASE("B39 dates are read strictly and written back")
{
    for (const std::string_view text : {"1900-01-01", "2024-02-29", "2026-11-22", "2199-12-31"}) {
        const auto date = parseDate(text);
        REQUIRE(date);
        CHECK(formatDate(*date) == text);
    }
}

TEST_CASE("B39 what is not clearly a date is refused with an example")
{
    for (const std::string_view text : {"",
                                        "0000-00-00",
                                        "2026-00-01",
                                        "2026-13-01",
                                        "2026-02-29",
                                        "2100-02-29",
                                        "2026-04-31",
                                        "31.02.",
                                        "31.02.2026",
                                        "02/03/2026",
                                        "2026/11/22",
                                        "2026-1-2",
                                        "26-11-22",
                                        "20261122",
                                        "9999-01-01",
                                        "1899-12-31",
                                        "2026-11-22 ",
                                        " 2026-11-22",
                                        "2026-11-2２",
                                        "２０２６-11-22",
                                        "2026年11月22日",
                                        "today",
                                        "+026-11-22",
                                        "2026-+1-22"}) {
        INFO(text);
        const auto date = parseDate(text);
        REQUIRE_FALSE(date);
        CHECK(date.error().kind == ErrorKind::Rejected);
        CHECK(date.error().has("date.bad"));
        CHECK(date.error().plainText().find("2026-11-22") != std::string::npos);
    }
}

TEST_CASE("B05 B39 a refused text is quoted in whole characters")
{
    const std::string wrong = std::string(39, 'x') + "首问首问";
    for (const Error& error :
         {parseDate(wrong).error(), parseTimeOfDay(wrong).error(), parseInstant(wrong).error()}) {
        CHECK(isUtf8(error.plainText()));
        CHECK(error.reasons[0].args[0] == std::string(39, 'x') + "首");
    }
}

TEST_CASE("B39 times of day are read strictly and written back")
{
    CHECK(*parseTimeOfDay("00:00") == 0s);
    CHECK(*parseTimeOfDay("08:30") == 8h + 30min);
    CHECK(*parseTimeOfDay("23:59:59") == 86399s);
    CHECK(*parseTimeOfDay("24:00", DayEnd::Allow24) == 24h);
    CHECK(formatTimeOfDay(24h) == "24:00");
    CHECK(formatTimeOfDay(8h + 30min) == "08:30");
    CHECK(formatTimeOfDay(8h + 5s) == "08:00:05");
    for (const std::string_view text :
         {"", "8:30", "0830", "08:60", "25:00", "24:01", "08:30:60", "08:30 ", "08:30pm",
          "上午八点", "24:00", "-1:00", "08:3", "08：30", "08:30:"})
        CHECK_FALSE(parseTimeOfDay(text));
    CHECK_FALSE(parseTimeOfDay("24:00:01", DayEnd::Allow24));
    CHECK(parseTimeOfDay("8").error().plainText().find("08:30") != std::string::npos);
}

TEST_CASE("B39 instants need their offset and are read to the millisecond")
{
    const Instant nine = sys_days(2026y / 11 / 22) + 1h;
    CHECK(*parseInstant("2026-11-22T09:00:00+08:00") == nine);
    CHECK(*parseInstant("2026-11-22t09:00+08:00") == nine);
    CHECK(*parseInstant("2026-11-22 01:00Z") == nine);
    CHECK(*parseInstant("2026-11-21T17:00:00-08:00") == nine);
    CHECK(*parseInstant("2026-11-22T01:00:00.5Z") == nine + 500ms);
    CHECK(*parseInstant("2026-11-22T01:00:00.05z") == nine + 50ms);
    CHECK(*parseInstant("2026-11-22T01:00:00.123Z") == nine + 123ms);
    for (const std::string_view text :
         {"", "2026-11-22", "2026-11-22T09:00", "2026-11-22T09:00:00", "2026-11-22T24:00Z",
          "2026-11-22T23:59:60Z", "2026-11-22T01:00:00.Z", "2026-11-22T01:00:00.1234Z",
          "2026-02-30T01:00Z", "2026-11-22T01:00:00+8", "2026-11-22T01:00+0800",
          "2026-11-22T01:00+18:30", "2026-11-22T01:00+08:60", "2026-11-22T01:00 +08:00",
          "2026-11-22T01:00Zx", "2026-11-22_01:00Z", "1763773200"}) {
        INFO(text);
        const auto instant = parseInstant(text);
        REQUIRE_FALSE(instant);
        CHECK(instant.error().has("instant.bad"));
        CHECK(instant.error().plainText().find("2026-11-22T09:00:00+08:00") != std::string::npos);
    }
}

TEST_CASE("B39 the example in a refusal is itself accepted")
{
    // An instant asked for must not be answered with an example that lacks its offset.
    CHECK(parseInstant("x").error().plainText().find("2026-11-22 09:00") == std::string::npos);
    CHECK(parseCivilTime("x").error().plainText().find("2026-11-22 09:00") != std::string::npos);
    CHECK(parseCivilTime("2026-11-22 09:00"));
}

TEST_CASE("civil times are read without offset and written back")
{
    for (const std::string_view text : {"2026-11-22 09:00", "2026-11-22 09:00:01"})
        CHECK(formatCivil(*parseCivilTime(text)) == text);
    CHECK(*parseCivilTime("2026-11-22T09:00") == *parseCivilTime("2026-11-22 09:00:00"));
    for (const std::string_view text : {"2026-11-22", "2026-11-22 09:00Z", "2026-11-22 24:00",
                                        "2026-11-22 09:00:00.5", "2026-11-31 09:00"})
        CHECK_FALSE(parseCivilTime(text));
}

TEST_CASE("an instant written with any offset is read back exactly")
{
    const Instant base = sys_days(1899y / 12 / 31) + 12h;
    for (int i = 0; i < 200; ++i) {
        const Instant t = base + i * (523h + 17min + 39s + 211ms);
        for (const Seconds offset : {0s, 28800s, -12600s, 29143s, -17s, 37800s}) {
            const std::string text = formatInstant(t, offset);
            INFO(text);
            if (text.substr(0, 4) >= "1900")
                CHECK(*parseInstant(text) == t);
        }
    }
    CHECK(formatUtc(sys_days(2026y / 11 / 22) + 1h) == "2026-11-22T01:00:00Z");
    CHECK(formatUtc(instantOfMs(-1)) == "1969-12-31T23:59:59.999Z");
}

TEST_CASE("B26 damaged instants are written without overflow")
{
    const auto lowest = std::numeric_limits<std::int64_t>::min();
    const auto highest = std::numeric_limits<std::int64_t>::max();
    CHECK(formatInstant(instantOfMs(highest), 28800s) == "@9223372036854775807ms");
    CHECK(formatUtc(instantOfMs(lowest)) == "@-9223372036854775808ms");
    CHECK(secondsOf(instantOfMs(lowest)) == -9223372036854776);
}

TEST_CASE("months move to the last day where their day is missing")
{
    CHECK(addMonths(2026y / 1 / 31, 1) == 2026y / 2 / 28);
    CHECK(addMonths(2024y / 1 / 31, 1) == 2024y / 2 / 29);
    CHECK(addMonths(2024y / 2 / 29, 12) == 2025y / 2 / 28);
    CHECK(addMonths(2026y / 3 / 31, -1) == 2026y / 2 / 28);
    CHECK(addMonths(2026y / 11 / 30, 3) == 2027y / 2 / 28);
    CHECK(addMonths(2026y / 1 / 15, -13) == 2024y / 12 / 15);
}
