// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A compiled calendar: counts working time between instants and finds the instant a target is used
// up (design.md, Calendars 1-4). Inside the compiled years both take constant time; outside them,
// anywhere in 1900-2199, days are walked and the answers are the same. Whole seconds: an instant
// counts as the second it lies in. Always elapsed(start, *due(start, n)) == n. A Calendar is an
// immutable value, cheap to copy, safe in any thread.
#pragma once

#include "core/calendar/segment_table.h"

#include <memory>
#include <optional>
#include <vector>

namespace shouwen {

/// One stretch of counted time and why it counts; stretches meet at midnight but never overlap.
struct CountedSpan {
    Instant from;
    Instant to;
    DayInfo day;
    std::int64_t seconds() const { return secondsOf(to) - secondsOf(from); }
};

/// Whole years that are counted in constant time; `first` > `last` compiles none.
struct CompiledYears {
    int first;
    int last;
};

class Calendar {
public:
    /// Rejected with every reason of `check(spec)`. `region` is the one named by `spec.holidays`;
    /// a spec that names one but is given none is refused.
    static Result<Calendar> compile(CalendarSpec spec,
                                    std::shared_ptr<const HolidayRegion> region = {},
                                    CompiledYears years = {2020, 2040});
    /// Open around the clock, UTC: elapsed time in the words of working time.
    static const Calendar& aroundTheClock();

    /// Working seconds in [from, to); 0 when reversed.
    std::int64_t elapsed(Instant from, Instant to) const
    {
        const std::int64_t a = secondsOf(from);
        const std::int64_t b = secondsOf(to);
        if (m_table->covers(a) && m_table->covers(b)) [[likely]] {
            const std::int64_t worked = m_table->workedAt(b) - m_table->workedAt(a);
            return worked > 0 ? worked : 0;
        }
        return elapsedByDays(a, b);
    }
    /// The instant at which `working` seconds have been counted since `start`. Used up exactly at
    /// closing it is the closing time, never the next opening. Nothing or less: `start` itself when
    /// open then, else the next opening. Absent when that is never reached before 2200.
    std::optional<Instant> due(Instant start, Seconds working) const
    {
        const std::int64_t a = secondsOf(start);
        if (m_table->covers(a) && working.count() > 0) [[likely]] {
            const std::int64_t before = m_table->workedAt(a);
            if (working.count() <= m_table->total() - before) [[likely]]
                return instantOfSeconds(m_table->instantOf(before + working.count()));
        }
        return dueByDays(a, working.count());
    }
    /// The latest instant from which `working` seconds are counted until `end`; the mirror of due.
    std::optional<Instant> startFor(Instant end, Seconds working) const;

    bool isOpen(Instant t) const;
    /// `t` itself when open then.
    std::optional<Instant> nextOpening(Instant t) const;
    /// End of the open stretch around `t`; absent when closed then, or never closing again.
    std::optional<Instant> closing(Instant t) const;

    DayInfo dayInfo(Date date) const;
    bool isWorkday(Date date) const;
    /// The n-th working day after (n > 0) or before (n < 0) a date.
    std::optional<Date> workday(Date from, std::int64_t n) const;
    /// The last closing time of a date; absent when it does not open that day.
    std::optional<Instant> lastClosing(Date date) const;
    /// Every counted stretch of [from, to), in order.
    std::vector<CountedSpan> spans(Instant from, Instant to) const;
    /// Years touched by [from, to] whose holidays are not published; empty without a region.
    std::vector<int> unpublishedYears(Instant from, Instant to) const;

    const CalendarSpec& spec() const { return m_state->plan.spec(); }
    Date dateAt(Instant t) const;
    Instant startOf(Date date) const;
    /// The instant of a civil time of the calendar's zone (Calendars 3).
    Instant at(Date date, Seconds ofDay) const;
    Seconds ofDay(Instant t) const;
    /// RFC 3339 with the zone's offset at `t`.
    std::string format(Instant t) const;
    /// RFC 3339, or civil time of the calendar's zone where no offset is written.
    Result<Instant> parse(std::string_view text) const;
    const SegmentTable& table() const { return *m_table; }
    std::size_t bytes() const { return m_table->bytes(); }

private:
    struct State {
        DayPlan plan;
        SegmentTable table;
    };
    explicit Calendar(std::shared_ptr<const State> state)
        : m_state(std::move(state))
        , m_table(&m_state->table)
    {}
    std::int64_t elapsedByDays(std::int64_t from, std::int64_t to) const;
    std::optional<Instant> dueByDays(std::int64_t start, std::int64_t working) const;

    std::shared_ptr<const State> m_state;
    const SegmentTable* m_table;
};

} // namespace shouwen
