// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/call_words.h"

#include <algorithm>

namespace shouwen {

std::string dayWord(const Calendar& calendar, Instant t) { return formatDate(calendar.dateAt(t)); }

std::string timeWord(const Calendar& calendar, Instant t)
{
    return dayWord(calendar, t) + ' ' + formatTimeOfDay(calendar.ofDay(t));
}

/// "by the end of the day" is said by the day alone.
std::string dueWord(const Calendar& calendar, Instant due)
{
    const Date date = calendar.dateAt(due);
    const auto closing = calendar.lastClosing(date);
    if (closing == due)
        return formatDate(date);
    if (calendar.startOf(date) == due) // 24:00 of the day before
        return formatDate(Date(std::chrono::sys_days(date) - std::chrono::days(1)));
    return timeWord(calendar, due);
}

std::string hoursWord(const DayHours& hours)
{
    std::string out;
    for (const OpenSpan& span : hours)
        out += (out.empty() ? "" : ", ") + openSpanText(span);
    return out;
}

const DayHours& ownHours(const WantedCall& call, Date date)
{
    return (*call.own)[weekdayIndex(std::chrono::weekday(std::chrono::sys_days(date)))];
}

ClosedDays closedAround(const Calendar& calendar, Date date)
{
    constexpr int kMost = 60;
    const auto shift = [](Date from, int by) {
        return Date(std::chrono::sys_days(from) + std::chrono::days(by));
    };
    ClosedDays out{date, date, calendar.dayInfo(date).name};
    for (int i = 0; i < kMost && !calendar.isWorkday(shift(out.from, -1)); ++i)
        out.from = shift(out.from, -1);
    for (int i = 0; i < kMost && !calendar.isWorkday(shift(out.until, 1)); ++i)
        out.until = shift(out.until, 1);
    for (Date day = out.from; out.name.empty() && day != shift(out.until, 1); day = shift(day, 1))
        out.name = calendar.dayInfo(day).name;
    return out;
}

namespace {

std::string nameOf(const CallPlanning& planning, const StaffId& id)
{
    for (const Caller& caller : planning.callers)
        if (caller.id == id)
            return caller.name;
    return {};
}

/// The promise falls on closed days, so the call comes before them (B-12).
void sayClosed(const CallPlanning& planning, const WantedCall& wanted, std::vector<Reason>& out)
{
    const Instant last = wanted.due - Milliseconds(1);
    const Date date = planning.calendar.dateAt(last);
    if (planning.calendar.isWorkday(date))
        return;
    const ClosedDays closed = closedAround(planning.calendar, date);
    if (closed.name.empty())
        out.push_back({"plan.closed",
                       QT_TRANSLATE_NOOP("core", "before the closed days from %1 to %2"),
                       {formatDate(closed.from), formatDate(closed.until)}});
    else
        out.push_back({"plan.closed",
                       QT_TRANSLATE_NOOP("core", "before the closed days from %1 to %2 (%3)"),
                       {formatDate(closed.from), formatDate(closed.until), closed.name}});
}

void sayDay(const CallPlanning& planning, const WantedCall& wanted, const PlannedCall& call,
            std::vector<Reason>& out)
{
    const Calendar& calendar = planning.calendar;
    const std::string day = dayWord(calendar, call.at), due = dueWord(calendar, wanted.due);
    const std::string from = dayWord(
        calendar, std::max({wanted.earliest, planning.now, calendar.startOf(planning.first)}));
    switch (call.day) {
    case DayGround::Level:
        out.push_back(
            {"plan.level",
             QT_TRANSLATE_NOOP("core", "%1 is the least filled day from %2 until it is due, %3"),
             {day, from, due}});
        return sayClosed(planning, wanted, out);
    case DayGround::Soon:
        out.push_back({"plan.soon",
                       QT_TRANSLATE_NOOP("core", "%1 is the first day with room from %2 on; days "
                                                 "are too full to spread them evenly; due %3"),
                       {day, from, due}});
        return sayClosed(planning, wanted, out);
    case DayGround::Pulled:
        out.push_back({"plan.pulled",
                       QT_TRANSLATE_NOOP("core", "pulled forward to %1: it is due %2"),
                       {day, due}});
        return sayClosed(planning, wanted, out);
    case DayGround::Early:
        out.push_back({"plan.early",
                       QT_TRANSLATE_NOOP("core", "pulled forward to %1: from %2 until it is due, "
                                                 "%3, there is no room"),
                       {day, from, due}});
        return;
    case DayGround::Late:
        out.push_back({"plan.late",
                       QT_TRANSLATE_NOOP("core", "later than promised: until it is due, %2, there "
                                                 "is no room; %1 is the first day that has any"),
                       {day, due}});
        return;
    case DayGround::Overdue:
        out.push_back({"plan.overdue",
                       QT_TRANSLATE_NOOP("core", "it was due %2, before any hour it could be made "
                                                 "in; %1 is the first day with room"),
                       {day, due}});
        return;
    }
}

void sayHour(const CallPlanning& planning, const WantedCall& wanted, const PlannedCall& call,
             std::vector<Reason>& out)
{
    const std::string time = formatTimeOfDay(planning.calendar.ofDay(call.at));
    if (call.hour == HourGround::Own)
        out.push_back({"plan.own_hours",
                       QT_TRANSLATE_NOOP("core", "%1 lies in the customer's own hours, %2"),
                       {time, hoursWord(ownHours(wanted, planning.calendar.dateAt(call.at)))}});
    else if (call.hour == HourGround::Preferred)
        out.push_back({"plan.preferred_hours",
                       QT_TRANSLATE_NOOP("core", "%1 lies in the preferred hours, %2"),
                       {time, hoursWord(wanted.preferred)}});
    else if (wanted.preferred.empty())
        out.push_back({"plan.office_hours",
                       QT_TRANSLATE_NOOP("core", "%1 is the first free time of the day"),
                       {time}});
    else
        out.push_back({"plan.preferred_full",
                       QT_TRANSLATE_NOOP("core", "%1: nothing is free in the preferred hours, %2"),
                       {time, hoursWord(wanted.preferred)}});
}

void sayPerson(const CallPlanning& planning, const WantedCall& wanted, const PlannedCall& call,
               std::vector<Reason>& out)
{
    const Caller& caller = planning.callers[call.caller];
    if (call.person == PersonGround::Named) {
        out.push_back({"plan.named",
                       QT_TRANSLATE_NOOP("core", "%1 looks after this customer"),
                       {caller.name}});
        return;
    }
    if (wanted.named && wanted.named != wanted.never)
        if (const std::string named = nameOf(planning, *wanted.named); !named.empty())
            out.push_back({"plan.instead",
                           QT_TRANSLATE_NOOP("core", "%1 looks after this customer but is away or "
                                                     "has no room in time"),
                           {named}});
    if (call.before == 0)
        out.push_back({"plan.person",
                       QT_TRANSLATE_NOOP("core", "%1 had no other call that day"),
                       {caller.name}});
    else
        out.push_back({"plan.person",
                       QT_TRANSLATE_NOOP("core", "%1 had %2 of %3 calls that day"),
                       {caller.name, std::to_string(call.before), std::to_string(caller.perDay)}});
}

} // namespace

std::vector<Reason> whyPlanned(const CallPlanning& planning, const WantedCall& wanted,
                               const PlannedCall& call)
{
    std::vector<Reason> out;
    sayDay(planning, wanted, call, out);
    sayHour(planning, wanted, call, out);
    sayPerson(planning, wanted, call, out);
    return out;
}

Reason whyLeft(const CallPlanning& planning, const WantedCall& wanted, const LeftCall& left)
{
    const Calendar& calendar = planning.calendar;
    const std::string last = formatDate(
        Date(std::chrono::sys_days(planning.first) + std::chrono::days(planning.days - 1)));
    switch (left.ground) {
    case LeftGround::DoNotDisturb:
        return {"plan.disturb",
                QT_TRANSLATE_NOOP("core", "the customer does not want to be disturbed; write "
                                          "instead, if it must be")};
    case LeftGround::SameReason:
        return {"plan.same_reason",
                QT_TRANSLATE_NOOP("core", "another callback for the same reason stands already; "
                                          "two people never call for one")};
    case LeftGround::NotYet:
        return {"plan.not_yet",
                QT_TRANSLATE_NOOP("core", "it is due %1; a later plan takes it"),
                {dueWord(calendar, wanted.due)}};
    case LeftGround::NoHours:
        return {"plan.no_hours",
                QT_TRANSLATE_NOOP("core", "until %1 the desk is never open in the customer's own "
                                          "hours; agree on a time by hand"),
                {last}};
    case LeftGround::NobodyMay:
        return {"plan.nobody",
                QT_TRANSLATE_NOOP("core", "until %1 nobody who may make this call works; give "
                                          "somebody the role, or end an absence"),
                {last}};
    case LeftGround::NoRoom:
        break;
    }
    return {"plan.no_room",
            QT_TRANSLATE_NOOP("core", "until %1 everybody is full; it is due %2: plan more days, "
                                      "people or calls a day"),
            {last, dueWord(calendar, wanted.due)}};
}

} // namespace shouwen
