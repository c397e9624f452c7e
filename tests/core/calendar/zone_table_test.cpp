// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "core/calendar/zone_table.h"

#include <catch2/catch.hpp>

using namespace shouwen;

TEST_CASE("Zone tables agree with the platform from 1900 to 2199, also beyond the listed changes")
{
    for (const char* name : {"Asia/Shanghai", "Europe/Berlin", "America/New_York",
                             "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia", "UTC"}) {
        const auto table = *ZoneTable::named(name);
        const Zone zone = *Zone::named(name);
        for (std::int64_t t = -2'208'900'000; t < 7'258'000'000; t += 1'300'001)
            if (table->offsetAt(t) != zone.offsetAt(instantOfSeconds(t)).count())
                FAIL(name << " at " << t);
        for (std::int64_t t = 1'700'000'000; t < 1'800'000'000; t += 40'009) {
            const CivilTime civil{Seconds(t)};
            if (table->toUtc(t) != secondsOf(zone.toInstant(civil)))
                FAIL(name << " civil " << t);
        }
    }
}

TEST_CASE("Civil times near a change are ambiguous, elsewhere calm")
{
    const auto berlin = *ZoneTable::named("Europe/Berlin");
    const auto civil = [](std::string_view text) {
        return parseCivilTime(text)->time_since_epoch().count();
    };
    CHECK(berlin->toUtc(civil("2026-03-29T02:30")) ==
          secondsOf(*parseInstant("2026-03-29T03:30:00+02:00")));
    CHECK(berlin->toUtc(civil("2026-10-25T02:30")) ==
          secondsOf(*parseInstant("2026-10-25T02:30:00+02:00")));
    const auto calm = berlin->calmAround(civil("2026-07-01T00:00"));
    CHECK(calm.offset == 7200);
    CHECK(calm.from == civil("2026-03-30T03:00"));
    CHECK(calm.until == civil("2026-10-24T03:00"));
    CHECK(berlin->calmAround(calm.from).until == calm.until);
    CHECK(berlin->calmAround(calm.until - 1).from == calm.from);
    CHECK(berlin->calmAround(calm.until).from == berlin->calmAround(calm.until).until);
    const auto change = berlin->calmAround(civil("2026-10-25T00:00"));
    CHECK(change.from == change.until);
    const auto utc = (*ZoneTable::named("UTC"))->calmAround(0);
    CHECK(utc.from < -1'000'000'000'000);
    CHECK(utc.until > 1'000'000'000'000);
}

TEST_CASE("An unknown zone is refused with the nearest name, a known one is shared")
{
    CHECK(ZoneTable::named("Asia/Shangai").error().plainText().find("Asia/Shanghai") !=
          std::string::npos);
    CHECK(ZoneTable::named("Asia/Shanghai")->get() == ZoneTable::named("Asia/Shanghai")->get());
    CHECK((*ZoneTable::named("Asia/Shanghai"))->name() == "Asia/Shanghai");
}
