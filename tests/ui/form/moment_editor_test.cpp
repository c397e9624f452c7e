// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/moment_editor.h"

#include <catch2/catch.hpp>

using namespace shouwen::ui;

namespace {

std::string date(const char* typed)
{
    return writtenOut(QString::fromUtf8(typed), MomentKind::Date, QDate(2026, 11, 23))
        .toStdString();
}
std::string time(const char* typed)
{
    return writtenOut(QString::fromUtf8(typed), MomentKind::Time, QDate(2026, 11, 23))
        .toStdString();
}

} // namespace

TEST_CASE("short forms of a date are written out", "[ui]")
{
    CHECK(date("3-5") == "2026-03-05");
    CHECK(date("3月5日") == "2026-03-05");
    CHECK(date("20260305") == "2026-03-05");
    CHECK(date("2026/3/5") == "2026-03-05");
    CHECK(date("2026-03-05") == "2026-03-05");
    CHECK(date("+3") == "2026-11-26");
    CHECK(date("今天") == "2026-11-23");
    CHECK(date("明天") == "2026-11-24");
    CHECK(date("3-5") == "2026-03-05");
}

TEST_CASE("what is no date stays as it was typed", "[ui]")
{
    CHECK(date("2-30") == "2-30");
    CHECK(date("soon") == "soon");
    CHECK(date("").empty());
}

TEST_CASE("a clock alone is meant for today, a day in front of it for that day", "[ui]")
{
    CHECK(time("14:30") == "2026-11-23 14:30");
    CHECK(time("9:05") == "2026-11-23 09:05");
    CHECK(time("明天 9:05") == "2026-11-24 09:05");
    CHECK(time("+2 17:00") == "2026-11-25 17:00");
    CHECK(time("2026-12-01 08:00") == "2026-12-01 08:00");
    CHECK(time("25:00") == "25:00");
}
