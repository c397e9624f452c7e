// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/call_plan.h"

#include "core/callback/day_grid.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace shouwen {
namespace {

/// Cells of a day that suit a customer: better ones first.
struct Suits {
    CellSet better, others;
    /// Place of a cell in the customer's order of the day.
    int rank(std::size_t cell) const
    {
        return better.has(cell) ? better.countBelow(cell)
                                : better.count() + others.countBelow(cell);
    }
    bool empty() const { return better.empty() && others.empty(); }
};
struct Day {
    Date date;
    Instant begins, ends;
    CellSet worked;
};
/// One person's day.
struct Seat {
    CellSet taken;
    int count = 0, booked = 0, room = 0;
    std::int64_t weight = 1;
};
/// A place for a call; smaller is better.
struct Place {
    std::size_t day, caller, cell;
    std::int64_t filled; ///< how far into the person's day, by weight
    int before;
};

bool isAway(const Caller& caller, Date date)
{
    return std::any_of(caller.away.begin(), caller.away.end(), [date](const Away& away) {
        return std::chrono::sys_days(away.from) <= std::chrono::sys_days(date) &&
               std::chrono::sys_days(date) <= std::chrono::sys_days(away.until);
    });
}

enum class Way : std::uint8_t { Level, Soon };

class Placing {
public:
    Placing(const CallPlanning& planning, const std::vector<WantedCall>& wanted);
    CallPlan run(Way way);

private:
    using HoursKey = std::pair<std::string, std::string>;
    void layDays();
    void laySeats();
    void leaveOut();
    const std::vector<Suits>& suits(const WantedCall& call);
    bool mayCall(const WantedCall& call, std::size_t caller) const;
    CellSet withinTime(const CellSet& cells, const Day& day, Instant from, Instant until) const;
    std::optional<Place> placeOn(const WantedCall& call, std::size_t day, std::size_t caller,
                                 Instant from, Instant until);
    std::optional<Place> bestOf(const WantedCall& call, Instant from, Instant until, Way way,
                                std::optional<std::size_t> only);
    void place(std::size_t index, Way way, CallPlan& plan);
    void put(std::size_t index, const Place& place, DayGround ground, CallPlan& plan);
    LeftGround whyNowhere(const WantedCall& call);
    Seat& seat(std::size_t day, std::size_t caller)
    {
        return m_seats[day * m_planning.callers.size() + caller];
    }

    const CallPlanning& m_planning;
    const std::vector<WantedCall>& m_wanted;
    std::vector<Day> m_days;
    std::vector<Seat> m_empty, m_seats;
    std::vector<std::size_t> m_callers; ///< by id
    std::vector<std::size_t> m_order;   ///< wanted calls that get a place, by due time
    std::vector<LeftCall> m_left;
    std::map<HoursKey, std::vector<Suits>> m_suits;
    std::vector<const std::vector<Suits>*> m_suitsOf; ///< of each wanted call
    std::vector<std::optional<std::size_t>> m_named;
    Instant m_begin, m_end, m_next;
};

Placing::Placing(const CallPlanning& planning, const std::vector<WantedCall>& wanted)
    : m_planning(planning)
    , m_wanted(wanted)
{
    layDays();
    laySeats();
    leaveOut();
}

void Placing::layDays()
{
    const Calendar& calendar = m_planning.calendar;
    const std::chrono::sys_days first(m_planning.first);
    for (int i = 0; i < m_planning.days; ++i) {
        const Date date(first + std::chrono::days(i));
        const Date next(first + std::chrono::days(i + 1));
        Day day{date, calendar.startOf(date), calendar.startOf(next), {}};
        day.worked = cellsOf(calendar.dayInfo(date).hours, m_planning.minutes);
        day.worked = withinTime(day.worked, day, m_planning.now, Instant::max());
        m_days.push_back(std::move(day));
    }
    m_begin = std::max(m_planning.now, calendar.startOf(m_planning.first));
    m_end = m_days.empty() ? m_begin : m_days.back().ends;
    m_next = calendar.nextOpening(m_end).value_or(Instant::max());
}

void Placing::laySeats()
{
    const auto& callers = m_planning.callers;
    for (std::size_t i = 0; i < callers.size(); ++i)
        m_callers.push_back(i);
    std::sort(m_callers.begin(), m_callers.end(),
              [&](std::size_t a, std::size_t b) { return callers[a].id < callers[b].id; });
    for (const Day& day : m_days)
        for (const Caller& caller : callers) {
            Seat seat;
            seat.room = day.worked.empty() || isAway(caller, day.date) ? 0 : caller.perDay;
            seat.weight = std::max(1, caller.weight > 0 ? caller.weight : caller.perDay);
            m_empty.push_back(seat);
        }
    for (const BookedCall& call : m_planning.booked)
        for (std::size_t d = 0; d < m_days.size(); ++d)
            for (std::size_t c = 0; c < callers.size(); ++c) {
                if (callers[c].id != call.caller || call.at < m_days[d].begins ||
                    call.at >= m_days[d].ends)
                    continue;
                Seat& seat = m_empty[d * callers.size() + c];
                const CellSet cells =
                    cellsTouched(m_planning.calendar.ofDay(call.at), m_planning.minutes);
                for (std::size_t cell = 0; cell < kMostCells; ++cell)
                    if (cells.has(cell))
                        seat.taken.add(cell);
                ++seat.count;
                ++seat.booked;
            }
}

/// What is never placed, whoever has room; the rest in the order it is placed in.
void Placing::leaveOut()
{
    std::vector<std::size_t> order(m_wanted.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        const WantedCall &x = m_wanted[a], &y = m_wanted[b];
        return std::tie(x.due, x.earliest, x.id) < std::tie(y.due, y.earliest, y.id);
    });
    std::map<std::pair<RecordId, std::string>, RecordId> calledFor;
    std::set<RecordId> known;
    for (const BookedCall& call : m_planning.booked) {
        if (!call.reason.empty())
            calledFor.emplace(std::pair(call.about, call.reason), call.id);
        known.insert(call.id);
    }
    m_suitsOf.resize(m_wanted.size());
    m_named.resize(m_wanted.size());
    for (const std::size_t i : order) {
        const WantedCall& call = m_wanted[i];
        if (call.doNotDisturb) {
            m_left.push_back({i, LeftGround::DoNotDisturb, {}});
            continue;
        }
        if (call.due >= m_next) {
            m_left.push_back({i, LeftGround::NotYet, {}});
            continue;
        }
        if (!known.insert(call.id).second) {
            m_left.push_back({i, LeftGround::SameReason, call.id});
            continue;
        }
        const std::pair key(call.about, call.reason);
        if (const auto other = calledFor.find(key); other != calledFor.end()) {
            m_left.push_back({i, LeftGround::SameReason, other->second});
            continue;
        }
        if (!call.reason.empty())
            calledFor.emplace(key, call.id);
        m_suitsOf[i] = &suits(call);
        for (std::size_t c = 0; c < m_planning.callers.size(); ++c)
            if (call.named == m_planning.callers[c].id && mayCall(call, c))
                m_named[i] = c;
        m_order.push_back(i);
    }
}

const std::vector<Suits>& Placing::suits(const WantedCall& call)
{
    const auto text = [](const DayHours& hours) {
        std::string out;
        for (const OpenSpan& span : hours)
            out += openSpanText(span) + ',';
        return out;
    };
    HoursKey key{{}, text(call.preferred)};
    if (call.own)
        for (const DayHours& hours : *call.own)
            key.first += text(hours) + ';';
    const auto [it, fresh] = m_suits.try_emplace(key);
    if (!fresh)
        return it->second;
    const CellSet preferred = cellsOf(call.preferred, m_planning.minutes);
    for (const Day& day : m_days) {
        CellSet may = day.worked;
        if (call.own) {
            const std::size_t weekday =
                weekdayIndex(std::chrono::weekday(std::chrono::sys_days(day.date)));
            may = may & cellsOf((*call.own)[weekday], m_planning.minutes);
        }
        it->second.push_back({may & preferred, may.without(preferred)});
    }
    return it->second;
}

bool Placing::mayCall(const WantedCall& call, std::size_t caller) const
{
    const StaffId& id = m_planning.callers[caller].id;
    if (call.never == id)
        return false;
    return call.among.empty() ||
           std::find(call.among.begin(), call.among.end(), id) != call.among.end();
}

/// Cells of the day that begin from `from` to `until`, both included.
CellSet Placing::withinTime(const CellSet& cells, const Day& day, Instant from, Instant until) const
{
    if (from <= day.begins && until >= day.ends)
        return cells;
    if (from >= day.ends || until < day.begins)
        return {};
    const Calendar& calendar = m_planning.calendar;
    const int minutes = m_planning.minutes;
    std::size_t first = 0, end = kMostCells;
    if (from > day.begins)
        first =
            cellFrom(std::chrono::ceil<Seconds>(from) == from ? calendar.ofDay(from)
                                                              : calendar.ofDay(from) + Seconds(1),
                     minutes);
    if (until < day.ends)
        end = static_cast<std::size_t>(calendar.ofDay(until).count() / (minutes * 60)) + 1;
    return cells.between(first, std::min(end, kMostCells));
}

std::optional<Place> Placing::placeOn(const WantedCall& call, std::size_t day, std::size_t caller,
                                      Instant from, Instant until)
{
    const Seat& at = seat(day, caller);
    if (at.count >= at.room)
        return std::nullopt;
    const Suits& suit = (*m_suitsOf[static_cast<std::size_t>(&call - m_wanted.data())])[day];
    std::size_t cell = withinTime(suit.better.without(at.taken), m_days[day], from, until).first();
    if (cell == kMostCells)
        cell = withinTime(suit.others.without(at.taken), m_days[day], from, until).first();
    if (cell == kMostCells)
        return std::nullopt;
    constexpr std::int64_t kFine = 1'000'000;
    return Place{day, caller, cell, (suit.rank(cell) + 1) * kFine / at.weight, at.count};
}

/// The best place that begins within [from, until]; `only` one person's, where given.
std::optional<Place> Placing::bestOf(const WantedCall& call, Instant from, Instant until, Way way,
                                     std::optional<std::size_t> only)
{
    std::optional<Place> best;
    const auto better = [way](const Place& a, const Place& b) {
        return way == Way::Level ? std::tie(a.filled, a.day) < std::tie(b.filled, b.day)
                                 : std::tie(a.day, a.filled) < std::tie(b.day, b.filled);
    };
    for (std::size_t d = 0; d < m_days.size(); ++d) {
        if (m_days[d].ends <= from || m_days[d].begins > until)
            continue;
        if (way == Way::Soon && best)
            break;
        for (const std::size_t c : m_callers) {
            if ((only && c != *only) || !mayCall(call, c))
                continue;
            if (const auto place = placeOn(call, d, c, from, until);
                place && (!best || better(*place, *best)))
                best = place;
        }
    }
    return best;
}

void Placing::place(std::size_t index, Way way, CallPlan& plan)
{
    const WantedCall& call = m_wanted[index];
    const auto& named = m_named[index];
    const auto& suit = *m_suitsOf[index];
    const auto personThenAny = [&](Instant from, Instant until, Way how) {
        auto found = named ? bestOf(call, from, until, how, named) : std::nullopt;
        return found ? found : bestOf(call, from, until, how, {});
    };
    const auto hasHours = [&](Instant from, Instant until) {
        for (std::size_t d = 0; d < m_days.size(); ++d)
            for (const CellSet* cells : {&suit[d].better, &suit[d].others})
                if (!withinTime(*cells, m_days[d], from, until).empty())
                    return true;
        return false;
    };
    if (const auto at = personThenAny(call.earliest, call.due, way))
        return put(index, *at, way == Way::Level ? DayGround::Level : DayGround::Soon, plan);
    // Before it: the nearest day, going back.
    const Instant before = std::min(call.earliest, call.due) - Milliseconds(1);
    for (std::size_t d = m_days.size(); d-- > 0;) {
        if (m_days[d].begins > before)
            continue;
        const Instant until = std::min(before, m_days[d].ends - Milliseconds(1));
        if (const auto at = personThenAny(m_days[d].begins, until, Way::Soon))
            return put(index, *at,
                       hasHours(call.earliest, call.due) ? DayGround::Early : DayGround::Pulled,
                       plan);
    }
    // After it: as soon as possible, whoever it is.
    const Instant after = std::max(m_begin, call.due + Milliseconds(1));
    if (const auto at = bestOf(call, after, m_end, Way::Soon, {}))
        return put(index, *at, hasHours(m_begin, call.due) ? DayGround::Late : DayGround::Overdue,
                   plan);
    plan.left.push_back({index, whyNowhere(call), {}});
}

void Placing::put(std::size_t index, const Place& place, DayGround ground, CallPlan& plan)
{
    Seat& at = seat(place.day, place.caller);
    at.taken.add(place.cell);
    ++at.count;
    const WantedCall& call = m_wanted[index];
    const Suits& suit = (*m_suitsOf[index])[place.day];
    PlannedCall placed{
        index, place.caller,
        m_planning.calendar.at(m_days[place.day].date, startOfCell(place.cell, m_planning.minutes)),
        ground};
    placed.hour = call.own                      ? HourGround::Own
                  : suit.better.has(place.cell) ? HourGround::Preferred
                                                : HourGround::Open;
    placed.person =
        m_named[index] == place.caller ? PersonGround::Named : PersonGround::LeastFilled;
    placed.before = place.before;
    plan.placed.push_back(placed);
}

LeftGround Placing::whyNowhere(const WantedCall& call)
{
    const auto& suit = *m_suitsOf[static_cast<std::size_t>(&call - m_wanted.data())];
    if (std::all_of(suit.begin(), suit.end(), [](const Suits& day) { return day.empty(); }))
        return LeftGround::NoHours;
    for (std::size_t d = 0; d < m_days.size(); ++d)
        for (std::size_t c = 0; c < m_planning.callers.size(); ++c)
            if (mayCall(call, c) && seat(d, c).room > 0 && !suit[d].empty())
                return LeftGround::NoRoom;
    return LeftGround::NobodyMay;
}

CallPlan Placing::run(Way way)
{
    m_seats = m_empty;
    CallPlan plan;
    plan.left = m_left;
    plan.level = way == Way::Level;
    for (const std::size_t index : m_order)
        place(index, way, plan);
    const auto& callers = m_planning.callers;
    std::sort(plan.placed.begin(), plan.placed.end(),
              [&](const PlannedCall& a, const PlannedCall& b) {
                  return std::tie(a.at, callers[a.caller].id, m_wanted[a.wanted].id) <
                         std::tie(b.at, callers[b.caller].id, m_wanted[b.wanted].id);
              });
    std::sort(plan.left.begin(), plan.left.end(), [&](const LeftCall& a, const LeftCall& b) {
        const WantedCall &x = m_wanted[a.wanted], &y = m_wanted[b.wanted];
        return std::tie(a.ground, x.due, x.earliest, x.id) <
               std::tie(b.ground, y.due, y.earliest, y.id);
    });
    for (std::size_t d = 0; d < m_days.size(); ++d)
        for (const std::size_t c : m_callers) {
            const Seat& at = seat(d, c);
            plan.load.push_back({m_days[d].date, c, at.booked, at.count - at.booked, at.room});
        }
    return plan;
}

/// No promise is broken that the calendar alone would let keep.
bool keepsAll(const CallPlan& plan)
{
    const bool late =
        std::any_of(plan.placed.begin(), plan.placed.end(),
                    [](const PlannedCall& call) { return call.day == DayGround::Late; });
    const bool left = std::any_of(plan.left.begin(), plan.left.end(), [](const LeftCall& call) {
        return call.ground == LeftGround::NoRoom;
    });
    return !late && !left;
}

} // namespace

CallPlan planCalls(const CallPlanning& planning, const std::vector<WantedCall>& wanted)
{
    Placing placing(planning, wanted);
    CallPlan level = placing.run(Way::Level);
    return keepsAll(level) ? level : placing.run(Way::Soon);
}

} // namespace shouwen
