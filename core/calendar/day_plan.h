// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers for one date which hours count and why, and turns dates into stretches of open time in
// UTC seconds. The one place where design.md, Calendars 1 and 3 are carried out; everything else
// counts what comes out of here. Immutable, any thread.
#pragma once

#include "core/calendar/calendar_spec.h"
#include "core/calendar/holiday_region.h"
#include "core/calendar/zone_table.h"

#include <memory>
#include <vector>

namespace shouwen {

enum class DaySource : std::uint8_t {
    Weekday,
    Rota,
    Holiday,
    MakeUp,
    HalfDay,
    Closure,
    Shift,
    Special,
};
/// Stable English word: "weekday", "make-up day" ...
const char* daySourceWord(DaySource source);

/// The hours of a date and where they come from.
struct DayInfo {
    Date date;
    DaySource source = DaySource::Weekday;
    std::string name = {};   ///< of the holiday, rota or dated day
    std::string origin = {}; ///< notice or source of the date, where known
    std::optional<std::chrono::weekday> follows = {};
    DayHours hours = {}; ///< ascending
    bool isWorkday() const { return !hours.empty(); }
};

/// Open time [from, to) in UTC seconds, on the civil day `day` (days since 1970-01-01).
struct OpenStretch {
    std::int64_t from;
    std::int64_t to;
    std::int32_t day;
};

class DayPlan {
public:
    /// `spec` must have passed `check`; `region` may be null.
    DayPlan(CalendarSpec spec, std::shared_ptr<const HolidayRegion> region,
            std::shared_ptr<const ZoneTable> zone);

    const CalendarSpec& spec() const { return m_spec; }
    const HolidayRegion* region() const { return m_region.get(); }
    const ZoneTable& zone() const { return *m_zone; }

    DayInfo info(std::int32_t day) const;
    bool isWorkday(std::int32_t day) const { return !hoursOf(day).empty(); }
    /// Appends the open time of the days first ... last, ascending and disjoint. The hours of a
    /// date stay within its civil day, so days can be asked for in any portions; a date that the
    /// zone leaves out (Apia, 2011-12-30) has none.
    void appendOpen(std::int32_t first, std::int32_t last, std::vector<OpenStretch>& out) const;
    /// The civil day in which an instant lies.
    std::int32_t dayOf(std::int64_t utc) const;
    /// Where the civil day begins; midnight by the convention for clock changes.
    std::int64_t startOf(std::int32_t day) const;
    /// No date after `day` (before it, respectively) has any hours.
    bool closedAfter(std::int32_t day) const { return m_neverRegular && day >= m_lastDated; }
    bool closedBefore(std::int32_t day) const { return m_neverRegular && day <= m_firstDated; }

private:
    struct Ruling;
    Ruling rulingOf(std::int32_t day) const;
    const DayHours& hoursOf(std::int32_t day) const;
    const DatedDay* datedOn(std::int32_t day) const;
    const Rota* rotaOn(std::int32_t day, std::size_t* index) const;
    const DayHours& weekdayHours(std::size_t weekday) const { return m_spec.week[weekday]; }
    const DayHours& makeUpHours(std::int32_t day, const HolidayDate& date,
                                std::size_t* weekday) const;
    void appendNearChange(std::int32_t day, std::vector<OpenStretch>& out) const;

    CalendarSpec m_spec;
    std::shared_ptr<const HolidayRegion> m_region;
    std::shared_ptr<const ZoneTable> m_zone;
    struct DatedIndex {
        std::int32_t day;
        std::uint32_t at;
    };
    std::vector<DatedIndex> m_dated; ///< ascending
    bool m_neverRegular = false;     ///< open on dated days only, if at all
    std::int32_t m_firstDated = 0;
    std::int32_t m_lastDated = 0;
};

/// Days since 1970-01-01.
std::int32_t dayNumber(Date date);
Date dateOfDay(std::int32_t day);
std::size_t weekdayOfDay(std::int32_t day);

} // namespace shouwen
