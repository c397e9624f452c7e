// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/agenda_days.h"

#include "ui/base/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace shouwen::ui {
namespace {

using std::chrono::sys_days;

QString say(const char* text) { return QCoreApplication::translate("planner", text); }

QDate shown(Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

QString clockText(Instant at, const Zone& zone)
{
    return qs(formatCivil(zone.toCivil(at))).mid(11, 5);
}

} // namespace

Date plusDays(Date date, int by) { return Date(sys_days(date) + std::chrono::days(by)); }

int daysFrom(Date first, Date date)
{
    return static_cast<int>((sys_days(date) - sys_days(first)).count());
}

QString dateWords(Date date)
{
    return QLocale().toString(shown(date), say(QT_TRANSLATE_NOOP("planner", "ddd, d MMM")));
}

QString shortDateWords(Date date)
{
    return QLocale().toString(shown(date), say(QT_TRANSLATE_NOOP("planner", "ddd d")));
}

Date AgendaPeriod::first() const
{
    const Date from = span == AgendaSpan::Week ? day : Date(day.year() / day.month() / 1);
    const std::chrono::weekday weekday(sys_days{from});
    return plusDays(from, -static_cast<int>(weekday.iso_encoding() - 1));
}

bool AgendaPeriod::contains(Date date) const
{
    const int at = daysFrom(first(), date);
    return at >= 0 && at < days();
}

AgendaPeriod AgendaPeriod::moved(int by) const
{
    return {span, span == AgendaSpan::Week ? plusDays(day, 7 * by) : addMonths(day, by)};
}

QString AgendaPeriod::title() const
{
    if (span == AgendaSpan::Month)
        return QLocale().toString(shown(day), say(QT_TRANSLATE_NOOP("planner", "MMMM yyyy")));
    const QString format = say(QT_TRANSLATE_NOOP("planner", "d MMM yyyy"));
    return say(QT_TRANSLATE_NOOP("planner", "%1 – %2"))
        .arg(QLocale().toString(shown(first()), format),
             QLocale().toString(shown(plusDays(first(), 6)), format));
}

std::vector<AgendaDay> agendaDays(const AgendaView& view, const AgendaPeriod& period,
                                  const Zone& zone, const AgendaLook& look)
{
    const Date first = period.first();
    std::vector<AgendaDay> days;
    for (int i = 0; i < period.days(); ++i)
        days.push_back({plusDays(first, i)});
    const auto wanted = [&look](const std::optional<StaffId>& who) {
        return !look.caller || look.caller == who;
    };
    const auto at = [&](Date date) -> AgendaDay* {
        return period.contains(date) ? &days[static_cast<std::size_t>(daysFrom(first, date))]
                                     : nullptr;
    };
    for (const CallerDayView& load : view.load)
        if (AgendaDay* day = wanted(load.caller) ? at(load.date) : nullptr) {
            day->booked += load.booked;
            day->room += load.room;
        }
    for (const AgendaCall& call : view.calls) {
        AgendaDay* day = call.at && wanted(call.caller) ? at(zone.dateAt(*call.at)) : nullptr;
        if (!day)
            continue;
        const QString who = qs(call.customer).simplified();
        const QString about = qs(call.title).simplified();
        day->cards.push_back({&call, clockText(*call.at, zone), who.isEmpty() ? about : who,
                              who.isEmpty() ? qs(call.number) : about,
                              dueMark(call.due, look.now, Seconds(86400))});
    }
    return days;
}

QString callWords(const AgendaCall& call, const Zone& zone, Instant now)
{
    QStringList parts;
    if (call.at)
        parts << momentText(*call.at, now, zone);
    parts << qs(call.customer) << qs(call.title).simplified() << qs(call.number)
          << qs(call.callerName);
    if (const DueMark mark = dueMark(call.due, now, Seconds(86400)); call.due)
        parts << say(QT_TRANSLATE_NOOP("planner", "to be made by %1 (%2)"))
                     .arg(momentText(*call.due, now, zone), mark.text);
    parts.removeAll(QString());
    return parts.join(say(QT_TRANSLATE_NOOP("planner", ", ")));
}

} // namespace shouwen::ui
