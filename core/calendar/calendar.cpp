// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include "core/calendar/day_walk.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

std::int32_t firstDayOf(int year)
{
    return dayNumber(Date(std::chrono::year(year), std::chrono::January, std::chrono::day(1)));
}

SegmentTable tableOf(const DayPlan& plan, CompiledYears years)
{
    const int first = std::max(years.first, kFirstYear);
    const int last = std::min(years.last, kLastYear);
    if (first > last)
        return {};
    return SegmentTable(plan, firstDayOf(first), firstDayOf(last + 1) - 1);
}

} // namespace

Result<Calendar> Calendar::compile(CalendarSpec spec, std::shared_ptr<const HolidayRegion> region,
                                   CompiledYears years)
{
    std::vector<Reason> reasons = check(spec);
    if (!spec.holidays.empty() && (!region || region->code != spec.holidays))
        reasons.push_back({"calendar.no_region",
                           QT_TRANSLATE_NOOP("core", "there is no holiday file for region \"%1\""),
                           {spec.holidays},
                           "holidays"});
    if (!reasons.empty())
        return Error(ErrorKind::Rejected, std::move(reasons));
    if (spec.holidays.empty())
        region.reset();
    SHOUWEN_TRY(auto zone, ZoneTable::named(spec.zone));
    DayPlan plan(std::move(spec), std::move(region), std::move(zone));
    SegmentTable table = tableOf(plan, years);
    return Calendar(std::make_shared<const State>(State{std::move(plan), std::move(table)}));
}

const Calendar& Calendar::aroundTheClock()
{
    static const Calendar calendar = [] {
        CalendarSpec spec{.name = "around the clock", .zone = "UTC"};
        spec.week.fill({{Seconds(0), Seconds(86'400)}});
        return *compile(std::move(spec));
    }();
    return calendar;
}

std::int64_t Calendar::elapsedByDays(std::int64_t from, std::int64_t to) const
{
    std::int64_t worked = 0;
    ForwardWalk walk(m_state->plan, from);
    for (const OpenStretch* open = walk.next(); open && open->from < to; open = walk.next())
        worked += std::min(open->to, to) - open->from;
    return worked;
}

std::optional<Instant> Calendar::dueByDays(std::int64_t start, std::int64_t working) const
{
    ForwardWalk walk(m_state->plan, start);
    std::int64_t left = std::max<std::int64_t>(working, 0);
    while (const OpenStretch* open = walk.next()) {
        if (left <= open->to - open->from)
            return instantOfSeconds(open->from + left);
        left -= open->to - open->from;
    }
    return std::nullopt;
}

std::optional<Instant> Calendar::startFor(Instant end, Seconds working) const
{
    BackwardWalk walk(m_state->plan, secondsOf(end));
    std::int64_t left = std::max<std::int64_t>(working.count(), 0);
    while (const OpenStretch* open = walk.next()) {
        if (left <= open->to - open->from)
            return instantOfSeconds(open->to - left);
        left -= open->to - open->from;
    }
    return std::nullopt;
}

bool Calendar::isOpen(Instant t) const
{
    const std::int64_t at = secondsOf(t);
    ForwardWalk walk(m_state->plan, at);
    const OpenStretch* open = walk.next();
    return open && open->from == at;
}

std::optional<Instant> Calendar::nextOpening(Instant t) const
{
    return isOpen(t) ? std::optional(t) : dueByDays(secondsOf(t), 0);
}

std::optional<Instant> Calendar::closing(Instant t) const
{
    ForwardWalk walk(m_state->plan, secondsOf(t));
    const OpenStretch* open = walk.next();
    if (!open || open->from != secondsOf(t))
        return std::nullopt;
    std::int64_t end = open->to;
    while ((open = walk.next()) && open->from == end)
        end = open->to;
    return end < kEndSecond ? std::optional(instantOfSeconds(end)) : std::nullopt;
}

DayInfo Calendar::dayInfo(Date date) const { return m_state->plan.info(dayNumber(date)); }

bool Calendar::isWorkday(Date date) const { return m_state->plan.isWorkday(dayNumber(date)); }

std::optional<Date> Calendar::workday(Date from, std::int64_t n) const
{
    const DayPlan& plan = m_state->plan;
    const std::int32_t step = n < 0 ? -1 : 1;
    std::int64_t left = n < 0 ? -n : n;
    const std::int32_t first = firstDayOf(kFirstYear), last = firstDayOf(kLastYear + 1) - 1;
    std::int32_t day = dayNumber(from);
    while (left > 0) {
        day += step;
        if (day < first || day > last)
            return std::nullopt;
        if (plan.isWorkday(day))
            --left;
    }
    return dateOfDay(day);
}

std::optional<Instant> Calendar::lastClosing(Date date) const
{
    std::vector<OpenStretch> open;
    m_state->plan.appendOpen(dayNumber(date), dayNumber(date), open);
    return open.empty() ? std::nullopt : std::optional(instantOfSeconds(open.back().to));
}

std::vector<CountedSpan> Calendar::spans(Instant from, Instant to) const
{
    std::vector<CountedSpan> found;
    const std::int64_t end = secondsOf(to);
    ForwardWalk walk(m_state->plan, secondsOf(from));
    for (const OpenStretch* open = walk.next(); open && open->from < end; open = walk.next())
        found.push_back({instantOfSeconds(open->from), instantOfSeconds(std::min(open->to, end)),
                         m_state->plan.info(open->day)});
    return found;
}

std::vector<int> Calendar::unpublishedYears(Instant from, Instant to) const
{
    std::vector<int> missing;
    const HolidayRegion* region = m_state->plan.region();
    if (!region || to < from)
        return missing;
    const int last = std::min(static_cast<int>(dateAt(to).year()), kLastYear);
    for (int year = std::max(static_cast<int>(dateAt(from).year()), kFirstYear); year <= last;
         ++year)
        if (!region->isPublished(year))
            missing.push_back(year);
    return missing;
}

Date Calendar::dateAt(Instant t) const { return dateOfDay(m_state->plan.dayOf(secondsOf(t))); }

Instant Calendar::startOf(Date date) const { return at(date, Seconds(0)); }

Instant Calendar::at(Date date, Seconds ofDay) const
{
    const auto midnight = std::chrono::sys_days(date).time_since_epoch();
    return instantOfSeconds(m_state->plan.zone().toUtc(Seconds(midnight).count() + ofDay.count()));
}

Seconds Calendar::ofDay(Instant t) const
{
    const auto midnight = std::chrono::sys_days(dateAt(t)).time_since_epoch();
    return Seconds(m_state->plan.zone().toCivil(secondsOf(t))) - midnight;
}

std::string Calendar::format(Instant t) const
{
    const std::int64_t offset = m_state->plan.zone().offsetAt(secondsOf(t));
    return formatInstant(t, Seconds(offset - offset % 60)); // RFC 3339 knows no seconds there
}

Result<Instant> Calendar::parse(std::string_view text) const
{
    if (auto absolute = parseInstant(text))
        return absolute;
    SHOUWEN_TRY(const CivilTime civil, parseCivilTime(text));
    return instantOfSeconds(m_state->plan.zone().toUtc(civil.time_since_epoch().count()));
}

} // namespace shouwen
