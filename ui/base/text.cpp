// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace shouwen::ui {
namespace {

QString say(const char* source) { return QCoreApplication::translate("time", source); }

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

} // namespace

QString durationText(std::int64_t seconds)
{
    const std::int64_t s = seconds < 0 ? -seconds : seconds;
    if (s < kMinute)
        return say(QT_TRANSLATE_NOOP("time", "%1s")).arg(s);
    if (s < kHour)
        return say(QT_TRANSLATE_NOOP("time", "%1m")).arg(s / kMinute);
    if (s < kDay)
        return say(QT_TRANSLATE_NOOP("time", "%1h %2m")).arg(s / kHour).arg(s % kHour / kMinute);
    return say(QT_TRANSLATE_NOOP("time", "%1d %2h")).arg(s / kDay).arg(s % kDay / kHour);
}

QString leftText(std::int64_t secondsLeft)
{
    const QString amount = durationText(secondsLeft);
    return secondsLeft < 0 ? say(QT_TRANSLATE_NOOP("time", "%1 over")).arg(amount) : amount;
}

QString momentText(Instant t, Instant now, const Zone& zone)
{
    const QString civil = qs(formatCivil(zone.toCivil(t))); // 2026-11-20 14:05[:09]
    const QString clock = civil.mid(11, 5);
    const Date day = zone.dateAt(t), today = zone.dateAt(now);
    const auto daysAgo = (std::chrono::sys_days(today) - std::chrono::sys_days(day)).count();
    switch (daysAgo) {
    case 0:
        return clock;
    case 1:
        return say(QT_TRANSLATE_NOOP("time", "yesterday %1")).arg(clock);
    case -1:
        return say(QT_TRANSLATE_NOOP("time", "tomorrow %1")).arg(clock);
    default:
        return day.year() == today.year() ? civil.mid(5, 11) : civil.left(16);
    }
}

QString fullMomentText(Instant t, const Zone& zone) { return qs(formatCivil(zone.toCivil(t))); }

QString sizeText(std::int64_t bytes) { return QLocale().formattedDataSize(bytes, 1); }

} // namespace shouwen::ui
