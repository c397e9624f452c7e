// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/call_words.h"

#include <algorithm>

namespace shouwen {
namespace {

bool liesIn(const DayHours& hours, Seconds from, Seconds to)
{
    return std::any_of(hours.begin(), hours.end(),
                       [&](const OpenSpan& span) { return span.open <= from && to <= span.close; });
}

void aboutTime(const CallPlanning& planning, const WantedCall& wanted, Instant at,
               std::vector<Reason>& out)
{
    const Calendar& calendar = planning.calendar;
    if (at < planning.now)
        out.push_back(
            {"plan.past", QT_TRANSLATE_NOOP("core", "%1 is past"), {timeWord(calendar, at)}});
    if (at > wanted.due)
        out.push_back({"plan.after_due",
                       QT_TRANSLATE_NOOP("core", "%1 is later than promised: it is due %2"),
                       {timeWord(calendar, at), dueWord(calendar, wanted.due)}});
    const Date date = calendar.dateAt(at);
    const DayInfo day = calendar.dayInfo(date);
    const Seconds from = calendar.ofDay(at);
    const Seconds to = from + Seconds(planning.minutes * 60);
    if (day.hours.empty() && day.name.empty())
        out.push_back({"plan.closed_day",
                       QT_TRANSLATE_NOOP("core", "the desk is closed on %1"),
                       {formatDate(date)}});
    else if (day.hours.empty())
        out.push_back({"plan.closed_day",
                       QT_TRANSLATE_NOOP("core", "the desk is closed on %1 (%2)"),
                       {formatDate(date), day.name}});
    else if (!liesIn(day.hours, from, to))
        out.push_back({"plan.outside",
                       QT_TRANSLATE_NOOP("core", "%1 lies outside working hours, %2"),
                       {formatTimeOfDay(from), hoursWord(day.hours)}});
    if (!wanted.own || liesIn(ownHours(wanted, date), from, to))
        return;
    const DayHours& own = ownHours(wanted, date);
    if (own.empty())
        out.push_back({"plan.own_outside",
                       QT_TRANSLATE_NOOP("core", "the customer takes no calls on %1"),
                       {formatDate(date)}});
    else
        out.push_back({"plan.own_outside",
                       QT_TRANSLATE_NOOP("core", "%1 lies outside the customer's own hours, %2"),
                       {formatTimeOfDay(from), hoursWord(own)}});
}

void aboutPerson(const CallPlanning& planning, const WantedCall& wanted, Instant at,
                 const StaffId& id, std::vector<Reason>& out)
{
    const auto caller = std::find_if(planning.callers.begin(), planning.callers.end(),
                                     [&](const Caller& c) { return c.id == id; });
    const bool among = wanted.among.empty() || std::find(wanted.among.begin(), wanted.among.end(),
                                                         id) != wanted.among.end();
    if (caller == planning.callers.end() || !among) {
        out.push_back({"plan.who",
                       QT_TRANSLATE_NOOP("core", "%1 does not make these calls"),
                       {caller == planning.callers.end() ? std::string("?") : caller->name}});
        return;
    }
    if (wanted.never == id)
        out.push_back(
            {"plan.about", QT_TRANSLATE_NOOP("core", "it cannot be given to that person")});
    const Calendar& calendar = planning.calendar;
    const Date date = calendar.dateAt(at);
    for (const Away& away : caller->away)
        if (std::chrono::sys_days(away.from) <= std::chrono::sys_days(date) &&
            std::chrono::sys_days(date) <= std::chrono::sys_days(away.until))
            out.push_back({"plan.away",
                           QT_TRANSLATE_NOOP("core", "%1 is away from %2 to %3"),
                           {caller->name, formatDate(away.from), formatDate(away.until)}});
    int calls = 0;
    const Milliseconds length = std::chrono::minutes(planning.minutes);
    for (const BookedCall& booked : planning.booked) {
        if (booked.caller != id || booked.id == wanted.id)
            continue;
        calls += calendar.dateAt(booked.at) == date ? 1 : 0;
        if (booked.at < at + length && at < booked.at + length)
            out.push_back({"plan.taken",
                           QT_TRANSLATE_NOOP("core", "%1 has another call at %2"),
                           {caller->name, timeWord(calendar, booked.at)}});
    }
    if (calls >= caller->perDay)
        out.push_back({"plan.full",
                       QT_TRANSLATE_NOOP("core", "%1 has %2 calls on %3, as many as a day takes"),
                       {caller->name, std::to_string(calls), formatDate(date)}});
}

} // namespace

std::vector<Reason> objections(const CallPlanning& planning, const WantedCall& wanted, Instant at,
                               const StaffId& caller)
{
    std::vector<Reason> out;
    if (wanted.doNotDisturb)
        out.push_back(whyLeft(planning, wanted, {0, LeftGround::DoNotDisturb, {}}));
    aboutTime(planning, wanted, at, out);
    aboutPerson(planning, wanted, at, caller, out);
    for (const BookedCall& booked : planning.booked)
        if (!wanted.reason.empty() && booked.id != wanted.id && booked.about == wanted.about &&
            booked.reason == wanted.reason)
            out.push_back({"plan.same_reason_at",
                           QT_TRANSLATE_NOOP("core", "another call for the same reason is planned "
                                                     "for %1"),
                           {timeWord(planning.calendar, booked.at)}});
    return out;
}

} // namespace shouwen
