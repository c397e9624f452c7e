// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_plan.h"

#include <algorithm>
#include <limits>

namespace shouwen {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;
const DayHours kClosed;

void sortHours(DayHours& hours)
{
    std::sort(hours.begin(), hours.end(),
              [](const OpenSpan& a, const OpenSpan& b) { return a.open < b.open; });
}

DaySource sourceOf(DayKind kind)
{
    switch (kind) {
    case DayKind::Holiday:
        return DaySource::Holiday;
    case DayKind::MakeUp:
        return DaySource::MakeUp;
    case DayKind::HalfDay:
        return DaySource::HalfDay;
    case DayKind::Closure:
        return DaySource::Closure;
    case DayKind::Shift:
        return DaySource::Shift;
    case DayKind::Special:
        break;
    }
    return DaySource::Special;
}

bool allClosed(const CalendarSpec& spec)
{
    const auto isClosed = [](const DayHours& hours) { return hours.empty(); };
    return std::all_of(spec.week.begin(), spec.week.end(), isClosed) &&
           std::all_of(spec.rotas.begin(), spec.rotas.end(), [&](const Rota& rota) {
               return std::all_of(rota.cycle.begin(), rota.cycle.end(), isClosed);
           });
}

/// How many covered weekdays lie in [anchor, day); negative before the anchor.
std::int64_t countedDays(const std::array<bool, 7>& on, std::int32_t anchor, std::int32_t day)
{
    const auto before = [&on](std::int64_t d) { // covered days in [Monday of week 0, d)
        const std::int64_t shifted = d + 3;     // 1970-01-01 was a Thursday
        const std::int64_t weeks =
            (shifted >= 0 ? shifted : shifted - 6) / 7; // any earlier week would do
        std::int64_t count = weeks * std::count(on.begin(), on.end(), true);
        for (std::int64_t i = weeks * 7; i < shifted; ++i)
            count += on[static_cast<std::size_t>(i - weeks * 7)] ? 1 : 0;
        return count;
    };
    return before(day) - before(anchor);
}

} // namespace

/// What decides about a date; pointers into the plan.
struct DayPlan::Ruling {
    const DayHours* hours;
    DaySource source = DaySource::Weekday;
    const DatedDay* dated = nullptr;
    const HolidayDate* holiday = nullptr;
    const Rota* rota = nullptr;
    std::optional<std::size_t> follows = {};
};

const char* daySourceWord(DaySource source)
{
    switch (source) {
    case DaySource::Weekday:
        return "weekday";
    case DaySource::Rota:
        return "rota";
    case DaySource::Holiday:
        return "holiday";
    case DaySource::MakeUp:
        return "make-up day";
    case DaySource::HalfDay:
        return "half day";
    case DaySource::Closure:
        return "closure";
    case DaySource::Shift:
        return "shift";
    case DaySource::Special:
        break;
    }
    return "special day";
}

std::int32_t dayNumber(Date date)
{
    return static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count());
}

Date dateOfDay(std::int32_t day) { return Date(std::chrono::sys_days(std::chrono::days(day))); }

std::size_t weekdayOfDay(std::int32_t day)
{
    const std::int32_t index = (day + 3) % 7; // 1970-01-01 was a Thursday
    return static_cast<std::size_t>(index < 0 ? index + 7 : index);
}

DayPlan::DayPlan(CalendarSpec spec, std::shared_ptr<const HolidayRegion> region,
                 std::shared_ptr<const ZoneTable> zone)
    : m_spec(std::move(spec))
    , m_region(std::move(region))
    , m_zone(std::move(zone))
{
    for (DayHours& hours : m_spec.week)
        sortHours(hours);
    for (Rota& rota : m_spec.rotas)
        for (DayHours& hours : rota.cycle)
            sortHours(hours);
    m_dated.reserve(m_spec.days.size());
    for (DatedDay& day : m_spec.days) {
        sortHours(day.hours);
        m_dated.push_back({dayNumber(day.date), static_cast<std::uint32_t>(m_dated.size())});
    }
    std::sort(m_dated.begin(), m_dated.end(),
              [](const DatedIndex& a, const DatedIndex& b) { return a.day < b.day; });
    m_neverRegular = allClosed(m_spec);
    m_firstDated = m_dated.empty() ? std::numeric_limits<std::int32_t>::max() : m_dated[0].day;
    m_lastDated = m_dated.empty() ? std::numeric_limits<std::int32_t>::min() : m_dated.back().day;
}

const DatedDay* DayPlan::datedOn(std::int32_t day) const
{
    const auto at = std::lower_bound(m_dated.begin(), m_dated.end(), day,
                                     [](const DatedIndex& a, std::int32_t b) { return a.day < b; });
    return at != m_dated.end() && at->day == day ? &m_spec.days[at->at] : nullptr;
}

const Rota* DayPlan::rotaOn(std::int32_t day, std::size_t* index) const
{
    for (const Rota& rota : m_spec.rotas) {
        if (!rota.on[weekdayOfDay(day)] || (rota.from && day < dayNumber(*rota.from)) ||
            (rota.until && day > dayNumber(*rota.until)))
            continue;
        const auto length = static_cast<std::int64_t>(rota.cycle.size());
        const std::int64_t n = countedDays(rota.on, dayNumber(rota.anchor), day) % length;
        *index = static_cast<std::size_t>(n < 0 ? n + length : n);
        return &rota;
    }
    return nullptr;
}

const DayHours& DayPlan::makeUpHours(std::int32_t day, const HolidayDate& date,
                                     std::size_t* weekday) const
{
    const auto wanted = date.follows ? date.follows : m_spec.makeUpFollows;
    *weekday = wanted ? weekdayIndex(*wanted) : weekdayOfDay(day);
    for (std::size_t i = 0; weekdayHours(*weekday).empty() && i < 7; ++i)
        *weekday = i;
    return weekdayHours(*weekday);
}

DayPlan::Ruling DayPlan::rulingOf(std::int32_t day) const
{
    if (const DatedDay* dated = datedOn(day)) {
        if (!dated->follows)
            return {.hours = &dated->hours, .source = sourceOf(dated->kind), .dated = dated};
        const std::size_t weekday = weekdayIndex(*dated->follows);
        return {.hours = &weekdayHours(weekday),
                .source = sourceOf(dated->kind),
                .dated = dated,
                .follows = weekday};
    }
    if (const HolidayDate* date = m_region ? m_region->find(dateOfDay(day)) : nullptr) {
        if (date->kind == HolidayKind::Off)
            return {.hours = &kClosed, .source = DaySource::Holiday, .holiday = date};
        std::size_t weekday = 0;
        const DayHours& hours = makeUpHours(day, *date, &weekday);
        return {.hours = &hours, .source = DaySource::MakeUp, .holiday = date, .follows = weekday};
    }
    std::size_t index = 0;
    if (const Rota* rota = rotaOn(day, &index))
        return {.hours = &rota->cycle[index], .source = DaySource::Rota, .rota = rota};
    return {.hours = &weekdayHours(weekdayOfDay(day))};
}

const DayHours& DayPlan::hoursOf(std::int32_t day) const { return *rulingOf(day).hours; }

DayInfo DayPlan::info(std::int32_t day) const
{
    const Ruling ruling = rulingOf(day);
    DayInfo info{.date = dateOfDay(day), .source = ruling.source, .hours = *ruling.hours};
    if (ruling.follows)
        info.follows = std::chrono::weekday(static_cast<unsigned>(*ruling.follows + 1));
    if (ruling.dated) {
        info.name = ruling.dated->name;
        info.origin = ruling.dated->source;
    } else if (ruling.holiday) {
        info.name = ruling.holiday->name;
        if (const auto* notice = m_region->noticeOf(static_cast<int>(info.date.year())))
            info.origin = *notice;
    } else if (ruling.rota) {
        info.name = ruling.rota->name;
    }
    return info;
}

std::int32_t DayPlan::dayOf(std::int64_t utc) const
{
    const std::int64_t civil = m_zone->toCivil(utc);
    return static_cast<std::int32_t>((civil >= 0 ? civil : civil - (kDaySeconds - 1)) /
                                     kDaySeconds);
}

std::int64_t DayPlan::startOf(std::int32_t day) const { return m_zone->toUtc(day * kDaySeconds); }

void DayPlan::appendOpen(std::int32_t first, std::int32_t last, std::vector<OpenStretch>& out) const
{
    ZoneTable::Calm calm{0, 0, 0};
    for (std::int32_t day = first; day <= last; ++day) {
        const std::int64_t midnight = day * kDaySeconds;
        if (midnight < calm.from || midnight + kDaySeconds > calm.until) // speed only
            calm = m_zone->calmAround(midnight);
        // Where it is not calm the slower way is right as well; where it is, both are.
        if (midnight < calm.from || midnight + kDaySeconds > calm.until) {
            appendNearChange(day, out);
            continue;
        }
        for (const OpenSpan& span : hoursOf(day)) {
            const std::int64_t utc = midnight - calm.offset;
            out.push_back({utc + span.open.count(), utc + span.close.count(), day});
        }
    }
}

/// Edges move one by one, so spans may turn empty, swap or run into each other: their union counts.
void DayPlan::appendNearChange(std::int32_t day, std::vector<OpenStretch>& out) const
{
    const std::int64_t from = startOf(day);
    const std::int64_t to = startOf(day + 1);
    const std::size_t first = out.size();
    for (const OpenSpan& span : hoursOf(day)) {
        const std::int64_t midnight = day * kDaySeconds;
        const std::int64_t open = std::max(from, m_zone->toUtc(midnight + span.open.count()));
        const std::int64_t close = std::min(to, m_zone->toUtc(midnight + span.close.count()));
        if (open < close)
            out.push_back({open, close, day});
    }
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
              [](const OpenStretch& a, const OpenStretch& b) { return a.from < b.from; });
    std::size_t kept = first;
    for (std::size_t i = first; i < out.size(); ++i) {
        if (kept > first && out[i].from < out[kept - 1].to)
            out[kept - 1].to = std::max(out[kept - 1].to, out[i].to);
        else
            out[kept++] = out[i];
    }
    out.resize(kept);
}

} // namespace shouwen
