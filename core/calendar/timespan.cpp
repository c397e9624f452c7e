// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timespan.h"

#include "core/calendar/calendar.h"
#include "core/calendar/day_walk.h"

namespace shouwen {
namespace {

constexpr Seconds kDayEnd{86'400};

/// The end of a day: when the desk closes, or 24:00 when it is closed or `after` is later already.
Instant endOf(Date date, const Calendar& calendar, std::optional<Instant> after = {})
{
    const auto closing = calendar.lastClosing(date);
    return closing && (!after || *after < *closing) ? *closing : calendar.at(date, kDayEnd);
}

std::optional<Date> rolled(Date date, SpanRoll roll, const Calendar& calendar)
{
    if (roll == SpanRoll::None || calendar.isWorkday(date))
        return date;
    return calendar.workday(date, roll == SpanRoll::Next ? 1 : -1);
}

std::optional<Date> plusDays(Date date, std::int64_t days)
{
    constexpr std::int64_t kMostDays = 200'000; // more than the known 300 years
    if (days > kMostDays || days < -kMostDays)
        return std::nullopt;
    const Date moved(std::chrono::sys_days(date) + std::chrono::days(days));
    const int year = static_cast<int>(moved.year());
    return year < 1900 || year > 2199 ? std::nullopt : std::optional(moved);
}

std::optional<Date> plusMonths(Date date, std::int64_t months)
{
    constexpr std::int64_t kMostMonths = 3'600;
    if (months > kMostMonths || months < -kMostMonths)
        return std::nullopt;
    return plusDays(addMonths(date, static_cast<int>(months)), 0);
}

/// Days to the nearest such weekday strictly after (before) a date.
std::int64_t daysToWeekday(Date from, std::chrono::weekday wanted, SpanSide side)
{
    const auto ahead = (wanted - std::chrono::weekday(from)).count();
    if (side == SpanSide::After)
        return ahead == 0 ? 7 : ahead;
    return ahead - 7;
}

class Application {
public:
    Application(const Timespan& span, Instant anchor, const Calendar& calendar)
        : m_span(span)
        , m_anchor(anchor)
        , m_calendar(calendar)
        , m_date(calendar.dateAt(anchor))
    {}

    std::optional<Instant> run() const
    {
        switch (m_span.unit) {
        case SpanUnit::Elapsed:
            return elapsed();
        case SpanUnit::Working:
            return m_span.side == SpanSide::After
                       ? m_calendar.due(m_anchor, Seconds(m_span.count))
                       : m_calendar.startFor(m_anchor, Seconds(m_span.count));
        case SpanUnit::SameDay:
            return onDay(rolled(m_date, m_span.roll, m_calendar), m_anchor);
        case SpanUnit::TimeOfDay:
            return timeOfDay();
        case SpanUnit::CutOff:
            return cutOff();
        default:
            return onDay(rolledDay());
        }
    }

private:
    std::int64_t signedCount() const
    {
        return m_span.side == SpanSide::After ? m_span.count : -m_span.count;
    }

    std::optional<Instant> elapsed() const
    {
        const std::int64_t at = secondsOf(m_anchor) + signedCount();
        if (at < kFirstSecond || at >= kEndSecond)
            return std::nullopt;
        return instantOfSeconds(at);
    }

    std::optional<Date> rolledDay() const
    {
        const auto day = plainDay();
        return day ? rolled(*day, m_span.roll, m_calendar) : std::nullopt;
    }

    std::optional<Date> plainDay() const
    {
        switch (m_span.unit) {
        case SpanUnit::Days:
            return plusDays(m_date, signedCount());
        case SpanUnit::WorkingDays:
            return m_calendar.workday(m_date, signedCount());
        case SpanUnit::Weeks:
            return plusDays(m_date, signedCount() * 7);
        case SpanUnit::Months:
            return plusMonths(m_date, signedCount());
        case SpanUnit::Years:
            return plusMonths(m_date, signedCount() * 12);
        default:
            return plusDays(m_date, daysToWeekday(m_date, m_span.weekday, m_span.side));
        }
    }

    std::optional<Instant> onDay(std::optional<Date> day, std::optional<Instant> after = {}) const
    {
        if (!day)
            return std::nullopt;
        return m_span.at ? m_calendar.at(*day, *m_span.at) : endOf(*day, m_calendar, after);
    }

    std::optional<Instant> timeOfDay() const
    {
        const Instant today = m_calendar.at(m_date, *m_span.at);
        const bool isToday = m_span.side == SpanSide::After ? today >= m_anchor : today <= m_anchor;
        const auto day = plusDays(m_date, isToday ? 0 : signedStep());
        return day ? onDay(rolled(*day, m_span.roll, m_calendar)) : std::nullopt;
    }

    std::int64_t signedStep() const { return m_span.side == SpanSide::After ? 1 : -1; }

    /// O-3: before 17:30 the same day, after it the next working day. The desk may close earlier.
    std::optional<Instant> cutOff() const
    {
        if (m_calendar.isWorkday(m_date) && m_anchor < m_calendar.at(m_date, *m_span.at))
            return endOf(m_date, m_calendar, m_anchor);
        const auto next = m_calendar.workday(m_date, 1);
        return next ? std::optional(endOf(*next, m_calendar)) : std::nullopt;
    }

    const Timespan& m_span;
    Instant m_anchor;
    const Calendar& m_calendar;
    Date m_date;
};

} // namespace

std::optional<Instant> apply(const Timespan& span, Instant anchor, const Calendar& calendar)
{
    return Application(span, anchor, calendar).run();
}

TimeScale scaleOf(const Timespan& span)
{
    return span.unit == SpanUnit::Working || span.unit == SpanUnit::WorkingDays
               ? TimeScale::Working
               : TimeScale::Elapsed;
}

} // namespace shouwen
