// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/slow_calendar.h"

#include <algorithm>

namespace shouwen::test {
namespace {

std::size_t isoIndex(Date date) { return std::chrono::weekday(date).iso_encoding() - 1; }

Date nextDay(Date date) { return Date(std::chrono::sys_days(date) + std::chrono::days(1)); }

/// Days the rota counts from its anchor to a date, one by one.
std::int64_t countDays(const Rota& rota, Date date)
{
    std::int64_t n = 0;
    for (Date d = rota.anchor; d < date; d = nextDay(d))
        n += rota.on[isoIndex(d)];
    for (Date d = date; d < rota.anchor; d = nextDay(d))
        n -= rota.on[isoIndex(d)];
    return n;
}

} // namespace

SlowCalendar::SlowCalendar(const CalendarSpec& spec, const HolidayRegion* region, std::int64_t from,
                           std::int64_t to, std::int64_t step)
    : m_spec(spec)
    , m_region(region)
    , m_zone(*Zone::named(spec.zone))
    , m_first((from / 86'400 - 2) * 86'400)
    , m_end((to / 86'400 + 3) * 86'400)
    , m_step(step)
    , m_open(static_cast<std::size_t>((m_end - m_first) / step))
{
    const Date last = nextDay(m_zone.dateAt(instantOfSeconds(m_end)));
    for (Date day = m_zone.dateAt(instantOfSeconds(m_first - 86'400)); day <= last;
         day = nextDay(day))
        paint(day);
}

DayHours SlowCalendar::hoursOf(Date date) const
{
    for (const DatedDay& day : m_spec.days)
        if (day.date == date)
            return day.follows ? m_spec.week[day.follows->iso_encoding() - 1] : day.hours;
    if (m_region)
        for (const HolidayDate& day : m_region->dates) {
            if (day.date != date)
                continue;
            if (day.kind == HolidayKind::Off)
                return {};
            const auto follows = day.follows ? day.follows : m_spec.makeUpFollows;
            const std::size_t own = follows ? follows->iso_encoding() - 1 : isoIndex(date);
            if (!m_spec.week[own].empty())
                return m_spec.week[own];
            for (const DayHours& hours : m_spec.week)
                if (!hours.empty())
                    return hours;
            return {};
        }
    for (const Rota& rota : m_spec.rotas) {
        if (!rota.on[isoIndex(date)] || (rota.from && date < *rota.from) ||
            (rota.until && *rota.until < date))
            continue;
        const auto length = static_cast<std::int64_t>(rota.cycle.size());
        const std::int64_t n = countDays(rota, date) % length;
        return rota.cycle[static_cast<std::size_t>(n < 0 ? n + length : n)];
    }
    return m_spec.week[isoIndex(date)];
}

void SlowCalendar::paint(Date date)
{
    const CivilTime midnight{std::chrono::local_days(date)};
    if (m_zone.toInstant(midnight) == m_zone.toInstant(midnight + std::chrono::hours(24)))
        return; // a date that the zone left out never came, and neither did its hours
    for (const OpenSpan& span : hoursOf(date)) {
        std::int64_t t = secondsOf(m_zone.toInstant(midnight + span.open));
        const std::int64_t close = secondsOf(m_zone.toInstant(midnight + span.close));
        for (; t < close; t += m_step)
            if (t >= m_first && t < m_end)
                m_open[static_cast<std::size_t>((t - m_first) / m_step)] = true;
    }
}

bool SlowCalendar::isOpen(std::int64_t t) const
{
    return m_open[static_cast<std::size_t>((t - m_first) / m_step)];
}

std::int64_t SlowCalendar::elapsed(std::int64_t from, std::int64_t to) const
{
    std::int64_t open = 0;
    while (from < to) {
        const std::int64_t next = std::min(to, from - (from - m_first) % m_step + m_step);
        open += isOpen(from) ? next - from : 0;
        from = next;
    }
    return open;
}

std::int64_t SlowCalendar::due(std::int64_t start, std::int64_t working) const
{
    while (start < m_end) {
        const std::int64_t next = start - (start - m_first) % m_step + m_step;
        if (isOpen(start)) {
            if (working <= next - start)
                return start + working;
            working -= next - start;
        }
        start = next;
    }
    return -1;
}

std::int64_t SlowCalendar::startFor(std::int64_t end, std::int64_t working) const
{
    while (end > m_first) {
        const std::int64_t last = end - 1;
        const std::int64_t from = last - (last - m_first) % m_step;
        if (isOpen(from)) {
            if (working <= end - from)
                return end - working;
            working -= end - from;
        }
        end = from;
    }
    return -1;
}

} // namespace shouwen::test
