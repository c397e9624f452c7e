// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/due_mark.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::ui;

TEST_CASE("a mark is good, soon or late by the time left", "[ui]")
{
    const Instant now = instantOfSeconds(1'800'000'000);
    CHECK(dueMark(std::nullopt, now).urgency == Urgency::None);
    CHECK(dueMark(now + std::chrono::hours(2), now).urgency == Urgency::Good);
    CHECK(dueMark(now + std::chrono::minutes(59), now).urgency == Urgency::Soon);
    CHECK(dueMark(now, now).urgency == Urgency::Soon);
    CHECK(dueMark(now - Milliseconds(1), now).urgency == Urgency::Late);
    CHECK(dueMark(now + std::chrono::minutes(90), now, Seconds(7200)).urgency == Urgency::Soon);
}

TEST_CASE("time left is told with a unit and says when it is over", "[ui]")
{
    CHECK(leftText(42 * 60) == QStringLiteral("42m"));
    CHECK(leftText(3 * 3600 + 10 * 60) == QStringLiteral("3h 10m"));
    CHECK(leftText(2 * 86400 + 4 * 3600) == QStringLiteral("2d 4h"));
    CHECK(leftText(-90) == QStringLiteral("1m over"));
}

TEST_CASE("moments of today show the clock, others the day", "[ui]")
{
    const Zone zone = *Zone::named("Asia/Shanghai");
    const Instant now = *parseInstant("2026-11-23T09:30:00+08:00");
    CHECK(momentText(*parseInstant("2026-11-23T00:05:00+08:00"), now, zone) ==
          QStringLiteral("00:05"));
    CHECK(momentText(*parseInstant("2026-11-22T23:59:00+08:00"), now, zone) ==
          QStringLiteral("yesterday 23:59"));
    CHECK(momentText(*parseInstant("2026-03-01T08:00:00+08:00"), now, zone) ==
          QStringLiteral("03-01 08:00"));
    CHECK(momentText(*parseInstant("2025-03-01T08:00:00+08:00"), now, zone) ==
          QStringLiteral("2025-03-01 08:00"));
}

namespace {

double luminance(const QColor& c)
{
    const auto channel = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

TEST_CASE("every text colour has a contrast of 4.5 to 1 on what it is written on", "[ui]")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens& t = tokensOf(scheme);
        for (const QColor& ink : {t.text, t.subtle, t.accent, t.good, t.soon, t.late})
            for (const QColor& ground : {t.surface, t.sunken}) {
                INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(ink, ground) >= 4.5);
            }
        CHECK(contrast(t.text, t.selection) >= 4.5);
        CHECK(contrast(t.subtle, t.selection) >= 4.5);
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.good, t.goodBack) >= 4.5);
        CHECK(contrast(t.soon, t.soonBack) >= 4.5);
        CHECK(contrast(t.late, t.lateBack) >= 4.5);
    }
}
