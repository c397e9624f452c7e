// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The holding ledger of a record: who and which department had it for how long, in working and in
// elapsed time, returned work 退单 apart. Every second from opening to closing (and from reopening
// on) lies in exactly one row, so rows, people and departments each sum to the whole. Pure.
#pragma once

#include "core/calendar/calendar.h"
#include "core/record/timeline.h"

#include <map>

namespace shouwen {

struct HeldTime {
    std::int64_t working = 0; ///< seconds on the calendar given
    std::int64_t elapsed = 0; ///< seconds
    HeldTime& operator+=(const HeldTime& other);
    bool operator==(const HeldTime&) const = default;
};

struct HoldingRow {
    std::string holder;     ///< staff id hex; empty = nobody
    std::string department; ///< code; empty = none
    Instant from;
    Instant to;
    bool isReturned = false; ///< it lies here because it was sent back
    HeldTime time = {};
};

struct HoldingLedger {
    std::vector<HoldingRow> rows = {}; ///< in order, without gaps but for closed time
    std::map<std::string, HeldTime> byHolder = {};
    std::map<std::string, HeldTime> byDepartment = {};
    std::map<std::string, HeldTime> returnedTo = {}; ///< of it: returned work, by department
    int returns = 0;
    int handOvers = 0; ///< changes from one holder to another
    HeldTime whole = {};
};

HoldingLedger holdingLedger(const Timeline& timeline, const Calendar& calendar, Instant asOf);

} // namespace shouwen
