// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/span_words.h"

#include "ui/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace shouwen::ui {
namespace {

QString said(const char* source) { return QCoreApplication::translate("spans", source); }

QString counted(std::int64_t count, const char* one, const char* many)
{
    return count == 1 ? said(one) : said(many).arg(count);
}

/// The largest of seconds, minutes and hours that is whole.
QString timeWords(std::int64_t seconds, bool working)
{
    if (seconds % 3600 == 0)
        return working ? counted(seconds / 3600, QT_TRANSLATE_NOOP("spans", "1 working hour"),
                                 QT_TRANSLATE_NOOP("spans", "%1 working hours"))
                       : counted(seconds / 3600, QT_TRANSLATE_NOOP("spans", "1 hour"),
                                 QT_TRANSLATE_NOOP("spans", "%1 hours"));
    if (seconds % 60 == 0)
        return working ? counted(seconds / 60, QT_TRANSLATE_NOOP("spans", "1 working minute"),
                                 QT_TRANSLATE_NOOP("spans", "%1 working minutes"))
                       : counted(seconds / 60, QT_TRANSLATE_NOOP("spans", "1 minute"),
                                 QT_TRANSLATE_NOOP("spans", "%1 minutes"));
    return working ? counted(seconds, QT_TRANSLATE_NOOP("spans", "1 working second"),
                             QT_TRANSLATE_NOOP("spans", "%1 working seconds"))
                   : counted(seconds, QT_TRANSLATE_NOOP("spans", "1 second"),
                             QT_TRANSLATE_NOOP("spans", "%1 seconds"));
}

QString clockTime(Seconds ofDay)
{
    const auto minutes = ofDay.count() / 60;
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString bareWords(const Timespan& span)
{
    switch (span.unit) {
    case SpanUnit::Elapsed:
        return timeWords(span.count, false);
    case SpanUnit::Working:
        return timeWords(span.count, true);
    case SpanUnit::Days:
        return counted(span.count, QT_TRANSLATE_NOOP("spans", "1 day"),
                       QT_TRANSLATE_NOOP("spans", "%1 days"));
    case SpanUnit::WorkingDays:
        return counted(span.count, QT_TRANSLATE_NOOP("spans", "1 working day"),
                       QT_TRANSLATE_NOOP("spans", "%1 working days"));
    case SpanUnit::SameDay:
        return said(QT_TRANSLATE_NOOP("spans", "the same day"));
    case SpanUnit::Weeks:
        return counted(span.count, QT_TRANSLATE_NOOP("spans", "1 week"),
                       QT_TRANSLATE_NOOP("spans", "%1 weeks"));
    case SpanUnit::Months:
        return counted(span.count, QT_TRANSLATE_NOOP("spans", "1 month"),
                       QT_TRANSLATE_NOOP("spans", "%1 months"));
    case SpanUnit::Years:
        return counted(span.count, QT_TRANSLATE_NOOP("spans", "1 year"),
                       QT_TRANSLATE_NOOP("spans", "%1 years"));
    case SpanUnit::Weekday:
    case SpanUnit::TimeOfDay:
    case SpanUnit::CutOff:
        break;
    }
    return {};
}

} // namespace

QString spanWords(const Timespan& span)
{
    if (span.unit == SpanUnit::CutOff && span.at && span.anchor.empty())
        return said(QT_TRANSLATE_NOOP("spans", "the same working day until %1, else the next"))
            .arg(clockTime(*span.at));
    Timespan bare = span;
    bare.at.reset();
    bare.side = SpanSide::After;
    bare.roll = SpanRoll::None;
    bare.anchor.clear();
    // What is said beside the amount has words only in the rulebook's own language.
    const QString words = bare == span ? bareWords(span) : QString();
    return words.isEmpty() ? qs(timespanText(span)) : words;
}

QString hoursWords(const DayHours& hours)
{
    if (hours.empty())
        return said(QT_TRANSLATE_NOOP("spans", "closed"));
    QStringList spans;
    for (const OpenSpan& span : hours)
        spans << clockTime(span.open) + QLatin1Char('-') + clockTime(span.close);
    return spans.join(QStringLiteral(", "));
}

QString weekdayName(int day) { return QLocale().dayName(day + 1, QLocale::LongFormat); }
QString weekdayShort(int day) { return QLocale().dayName(day + 1, QLocale::NarrowFormat); }

} // namespace shouwen::ui
