// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The callback planner 回访排期: which day, hour and person each call gets (B-3, B-7, B-12), and
// why. Pure: wanted calls, people, a calendar and what is booked go in, a plan with its grounds
// comes out; the same input in any order gives the same plan. It opens nothing, reads no clock and
// knows no record.
//
// Wanted calls are taken by due time, each to the best room left on a list of its own that no
// other call has a say in: its named person within [earliest, due], anybody within it, then before
// it (before closed days, or for want of room), last of all after it, which is said. Within it the
// least filled day and person comes first; if that breaks any promise, the soonest day instead.
// Since lists are fixed, more people or room never makes a kept promise late, nor a late call
// later.
#pragma once

#include "core/base/id.h"
#include "core/calendar/calendar.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace shouwen {

struct Away {
    Date from, until; ///< both included
};
/// Somebody who calls.
struct Caller {
    StaffId id;
    std::string name = {};
    int perDay = 0;              ///< calls a day, booked ones included
    int weight = 0;              ///< of an ordinary day, what levelling goes by; 0: perDay
    std::vector<Away> away = {}; ///< leave, training ...
};

/// Hours in which somebody may be called, the same every week; Monday first.
using CallWeek = std::array<DayHours, 7>;

struct WantedCall {
    RecordId id;    ///< of the callback, made or still to be made: (source, rule)
    RecordId about; ///< customer, or the source where nobody is named
    std::string reason = {};
    Instant earliest{};
    Instant due{};
    std::optional<StaffId> named = {}; ///< looks after this customer (K-7), or holds it already
    std::optional<StaffId> never = {}; ///< whom it is kept from (C-15)
    std::vector<StaffId> among = {};   ///< only these call; empty: everybody
    std::optional<CallWeek> own = {};  ///< the customer's own hours: they win (B-3)
    DayHours preferred = {};           ///< otherwise rather in these
    bool doNotDisturb = false;         ///< is not called at all
};

/// A call that has its time already: an appointment, or planned before. It is never moved.
struct BookedCall {
    RecordId id;
    RecordId about;
    std::string reason = {};
    StaffId caller;
    Instant at{};
};

struct CallPlanning {
    const Calendar& calendar; ///< days and hours worked
    Instant now{};            ///< nothing is planned before it
    Date first;
    int days = 7;
    int minutes = 5; ///< a call takes; a multiple of 5
    std::vector<Caller> callers = {};
    std::vector<BookedCall> booked = {};
};

enum class DayGround : std::uint8_t {
    Level,  ///< the least filled day between earliest and due
    Soon,   ///< the first with room: levelling would have broken a promise
    Pulled, ///< before closed days: none is worked between earliest and due
    Early,  ///< before `earliest`, for want of room later
    Late,   ///< after its due time: there was no room before
    Overdue ///< it was due before any hour it could be made in
};
enum class HourGround : std::uint8_t { Own, Preferred, Open };
enum class PersonGround : std::uint8_t { Named, LeastFilled };

struct PlannedCall {
    std::size_t wanted; ///< index of the input
    std::size_t caller;
    Instant at{};
    DayGround day = DayGround::Level;
    HourGround hour = HourGround::Preferred;
    PersonGround person = PersonGround::LeastFilled;
    int before = 0; ///< calls that person had that day already
    bool keepsPromise() const { return day != DayGround::Late && day != DayGround::Overdue; }
};
enum class LeftGround : std::uint8_t {
    DoNotDisturb,
    SameReason, ///< somebody calls for this reason already
    NotYet,     ///< can wait for a later plan
    NoHours,    ///< the customer's own hours and the desk's never meet in these days
    NobodyMay,  ///< nobody who may call works in these days
    NoRoom,     ///< everybody is full to the plan's end
};
struct LeftCall {
    std::size_t wanted;
    LeftGround ground;
    std::optional<RecordId> other = {}; ///< SameReason: the one that stands
};

/// How full somebody's day is once the plan is carried out.
struct CallerDay {
    Date date;
    std::size_t caller;
    int booked = 0;  ///< before
    int planned = 0; ///< by this plan
    int room = 0;    ///< calls in all; 0 when away or closed
    bool isOver() const { return booked > room; }
};

struct CallPlan {
    std::vector<PlannedCall> placed; ///< by time, person, id
    std::vector<LeftCall> left;      ///< by ground, due, id
    std::vector<CallerDay> load;     ///< every day and person
    bool level = true;               ///< false: as soon as possible, to keep promises
};

CallPlan planCalls(const CallPlanning& planning, const std::vector<WantedCall>& wanted);

/// Why a call was given this day, hour and person: sentences for people.
std::vector<Reason> whyPlanned(const CallPlanning& planning, const WantedCall& wanted,
                               const PlannedCall& call);
Reason whyLeft(const CallPlanning& planning, const WantedCall& wanted, const LeftCall& left);
/// Why not then and by that person: everything that speaks against it, nothing when it would do.
/// `booked` of the planning are the calls it has to live with.
std::vector<Reason> objections(const CallPlanning& planning, const WantedCall& wanted, Instant at,
                               const StaffId& caller);

} // namespace shouwen
