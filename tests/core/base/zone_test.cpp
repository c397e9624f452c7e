// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/zone.h"

using namespace shouwen;
using namespace std::chrono_literals;

namespace {

Zone zone(std::string_view name) { return *Zone::named(name); }

/// The civil time as UTC with the offset in force, "2026-03-29T03:30:00+02:00".
std::string at(std::string_view name, std::string_view civil)
{
    const Zone z = zone(name);
    return z.format(z.toInstant(*parseCivilTime(civil)));
}

} // namespace

TEST_CASE("a missing hour moves later by the gap")
{
    CHECK(at("Europe/Berlin", "2026-03-29 01:59:59") == "2026-03-29T01:59:59+01:00");
    CHECK(at("Europe/Berlin", "2026-03-29 02:00") == "2026-03-29T03:00:00+02:00");
    CHECK(at("Europe/Berlin", "2026-03-29 02:30") == "2026-03-29T03:30:00+02:00");
    CHECK(at("Europe/Berlin", "2026-03-29 03:00") == "2026-03-29T03:00:00+02:00");
    CHECK(at("America/New_York", "2026-03-08 02:15") == "2026-03-08T03:15:00-04:00");
    CHECK(at("America/New_York", "2026-03-08 03:15") == "2026-03-08T03:15:00-04:00");
}

TEST_CASE("a repeated hour is its first occurrence")
{
    CHECK(at("Europe/Berlin", "2026-10-25 01:59") == "2026-10-25T01:59:00+02:00");
    CHECK(at("Europe/Berlin", "2026-10-25 02:00") == "2026-10-25T02:00:00+02:00");
    CHECK(at("Europe/Berlin", "2026-10-25 02:59:59") == "2026-10-25T02:59:59+02:00");
    CHECK(at("Europe/Berlin", "2026-10-25 03:00") == "2026-10-25T03:00:00+01:00");
    CHECK(at("America/New_York", "2026-11-01 01:30") == "2026-11-01T01:30:00-04:00");
    CHECK(at("America/New_York", "2026-11-01 02:00") == "2026-11-01T02:00:00-05:00");
}

TEST_CASE("F22 Shanghai had summer time from 1986 to 1991")
{
    CHECK(at("Asia/Shanghai", "1986-05-04 01:59") == "1986-05-04T01:59:00+08:00");
    CHECK(at("Asia/Shanghai", "1986-05-04 02:30") == "1986-05-04T03:30:00+09:00");
    CHECK(at("Asia/Shanghai", "1988-07-01 12:00") == "1988-07-01T12:00:00+09:00");
    CHECK(at("Asia/Shanghai", "1991-09-15 01:30") == "1991-09-15T01:30:00+09:00");
    CHECK(at("Asia/Shanghai", "1991-09-15 02:00") == "1991-09-15T02:00:00+08:00");
    CHECK(at("Asia/Shanghai", "1992-07-01 12:00") == "1992-07-01T12:00:00+08:00");
    CHECK(at("Asia/Shanghai", "2038-07-01 12:00") == "2038-07-01T12:00:00+08:00");
}

TEST_CASE("F22 Lord Howe changes by half an hour")
{
    CHECK(at("Australia/Lord_Howe", "2026-10-04 02:15") == "2026-10-04T02:45:00+11:00");
    CHECK(at("Australia/Lord_Howe", "2026-10-04 02:30") == "2026-10-04T02:30:00+11:00");
    CHECK(at("Australia/Lord_Howe", "2026-04-05 01:45") == "2026-04-05T01:45:00+11:00");
    CHECK(at("Australia/Lord_Howe", "2026-04-05 02:00") == "2026-04-05T02:00:00+10:30");
}

TEST_CASE("F22 a day that Apia skipped is the day after")
{
    CHECK(at("Pacific/Apia", "2011-12-29 23:59") == "2011-12-29T23:59:00-10:00");
    CHECK(at("Pacific/Apia", "2011-12-30 00:00") == "2011-12-31T00:00:00+14:00");
    CHECK(at("Pacific/Apia", "2011-12-30 23:59") == "2011-12-31T23:59:00+14:00");
    CHECK(at("Pacific/Apia", "2011-12-31 05:00") == "2011-12-31T05:00:00+14:00");
    CHECK(zone("Pacific/Apia").dateAt(*parseInstant("2011-12-30T09:59:59Z")) == 2011y / 12 / 29);
    CHECK(zone("Pacific/Apia").dateAt(*parseInstant("2011-12-30T10:00:00Z")) == 2011y / 12 / 31);
}

TEST_CASE("F22 to civil time and back is the same instant unless the hour repeats")
{
    for (const char* name :
         {"Europe/Berlin", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe",
          "Pacific/Apia", "Asia/Kathmandu", "Africa/Casablanca", "America/St_Johns"}) {
        const Zone z = zone(name);
        for (Instant t = *parseInstant("1985-01-01T00:00:00Z");
             t < *parseInstant("2030-01-01T00:00:00Z"); t += 13h + 7min) {
            const Instant back = z.toInstant(z.toCivil(t));
            INFO(name << ' ' << formatUtc(t));
            if (back != t) {
                REQUIRE(back < t);
                REQUIRE(z.toCivil(back) == z.toCivil(t));
            }
        }
    }
}

TEST_CASE("civil times before 1970 and instants with milliseconds round down")
{
    const Zone shanghai = zone("Asia/Shanghai");
    CHECK(formatCivil(shanghai.toCivil(instantOfMs(-1))) == "1970-01-01 07:59:59");
    CHECK(shanghai.dateAt(instantOfMs(-28'800'001)) == 1969y / 12 / 31);
    CHECK(shanghai.format(instantOfMs(1)) == "1970-01-01T08:00:00.001+08:00");
    const Instant old = shanghai.toInstant(*parseCivilTime("1900-06-01 12:00")); // local mean time
    CHECK(*parseInstant(shanghai.format(old)) == old);
}

TEST_CASE("a zone reads times with and without offset")
{
    const Zone shanghai = zone("Asia/Shanghai");
    CHECK(*shanghai.parse("2026-11-22 09:00") == *parseInstant("2026-11-22T01:00:00Z"));
    CHECK(*shanghai.parse("2026-11-22T09:00:00+01:00") == *parseInstant("2026-11-22T08:00:00Z"));
    const auto bad = shanghai.parse("tomorrow");
    CHECK(bad.error().has("instant.bad"));
    CHECK(bad.error().plainText().find("2026-11-22 09:00") != std::string::npos);
    CHECK(Zone::utc().format(instantOfMs(0)) == "1970-01-01T00:00:00+00:00");
}

TEST_CASE("an unknown zone is refused and the nearest one named")
{
    const auto refused = Zone::named("Asia/Shangai");
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(refused.error().plainText().find("\"Asia/Shanghai\"") != std::string::npos);
    CHECK(Zone::named("europe/berlin").error().plainText().find("\"Europe/Berlin\"") !=
          std::string::npos);
}

TEST_CASE("the nearest zone named is one that is taken")
{
    for (const char* wrong : {"UTC+8", "UTC+08:00", "GMT+8", "Beijing", "x"}) {
        const auto refused = Zone::named(wrong);
        REQUIRE_FALSE(refused);
        CHECK(Zone::named(refused.error().reasons[0].args[1]));
    }
}

TEST_CASE("a zone is a name, never the machine's own, a rule or a path")
{
    for (const std::string_view name :
         {"", "CST-8", "CST-8CDT", "<+08>-8", "EST5EDT,M3.2.0/2,M11.1.0/2", "right/Asia/Shanghai",
          "posix/Asia/Shanghai", "../../../etc/localtime", "/etc/localtime",
          "Asia/../Asia/Shanghai", "Asia//Shanghai", "Asia/", "Asia", "ABC", ":Asia/Shanghai",
          "上海", "Asia/Shanghai "}) {
        INFO(name);
        CHECK_FALSE(Zone::named(name));
    }
    for (const char* name : {"Asia/Shanghai", "Asia/Urumqi", "America/Argentina/Buenos_Aires",
                             "Etc/GMT-8", "America/Port-au-Prince", "Asia/Chongqing", "UTC"}) {
        INFO(name);
        CHECK(Zone::named(name));
    }
}
