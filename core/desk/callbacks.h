// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the callback planner 回访排期 shows: a proposal with its grounds (B-3, B-7, B-12) and the
// agenda of days and people. Plain values; sentences are Reasons, translated where they are shown.
// A proposal writes nothing until it is adopted.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace shouwen {

struct CallPlanRequest {
    std::optional<Date> from = {}; ///< absent: today
    int days = 7;                  ///< 1 to 92
};

/// One callback of a proposal: one that stands already and has no time, or one a rule asks for.
struct CallProposal {
    RecordId callback;       ///< of the record there is, or that adopting will open
    std::string number = {}; ///< empty while it is not open
    std::string rule = {};   ///< of the rulebook; empty for one that stands already
    std::string label = {};  ///< what it is about, in the reader's language
    RecordId source;         ///< what the rule is about; itself for one that stands already
    std::string sourceNumber = {}, customer = {};
    std::string reason = {}, way = {}; ///< codes
    bool otherWay = false;             ///< another way is offered to who dislikes calls (B-3)
    Instant due{};
    // --- where it was put
    Instant at{};
    std::optional<StaffId> caller = {}; ///< absent: it was left out
    std::string callerName = {};
    bool keepsPromise = true;
    std::vector<Reason> why = {}; ///< this day, hour and person; or why it was left out
};

/// A person's day.
struct CallerDayView {
    Date date;
    StaffId caller;
    std::string name = {};
    int booked = 0;  ///< calls that stand
    int planned = 0; ///< calls of the proposal
    int room = 0;    ///< calls a day takes; 0 when away or closed
    bool isOver() const { return booked + planned > room; }
};

struct CallPlanView {
    Date from;
    int days = 0;
    bool level = true;                    ///< false: days are too full to spread calls evenly
    std::vector<CallProposal> calls = {}; ///< by time
    std::vector<CallProposal> left = {};
    std::vector<CallerDayView> load = {}; ///< by day, then name
};

struct AgendaCall {
    RecordId callback;
    std::string number = {}, title = {}, customer = {}, way = {};
    std::optional<Instant> at = {}; ///< absent: not planned yet
    std::optional<Instant> due = {};
    std::optional<StaffId> caller = {};
    std::string callerName = {};
    bool overdue = false; ///< due before now
};
struct AgendaView {
    std::vector<CallerDayView> load = {};   ///< every day and person
    std::vector<AgendaCall> calls = {};     ///< planned within the days, by time
    std::vector<AgendaCall> overdue = {};   ///< planned or due before today and not made
    std::vector<AgendaCall> unplanned = {}; ///< without a time, most urgent first
};

} // namespace shouwen
