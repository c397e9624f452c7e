// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the planner has to know, gathered from the store by the rulebook's [planning] and
// [callback.NAME]: who calls, what is booked, what is wanted. Reads only. Not for others than
// core/desk to include.
#pragma once

#include "core/callback/call_plan.h"
#include "core/desk/impl.h"

namespace shouwen {

/// Rejected where the rulebook plans no callbacks, or the person does not see them.
Result<const PlanningDef*> planningFor(const Desk::Impl& desk, const Person& person);

/// A callback that stands and is open.
struct StandingCall {
    RowView row;
    WantedCall wanted;
    std::string way = {};
    std::optional<Instant> at = {}; ///< planned, or agreed with the customer
};

struct CallBook {
    CallPlanning planning;
    std::vector<StandingCall> standing = {};
    std::vector<WantedCall> wanted = {};
    std::vector<CallProposal> about = {}; ///< facts of each wanted call
};

/// People, what is booked and what stands without a time; `wanted` is what stands without one.
Result<CallBook> standingBook(const Desk::Impl& desk, const Person& person, Date first, int days);
/// And what the rules ask for.
Outcome addByRules(const Desk::Impl& desk, const Person& person, CallBook& book);
/// The one callback of a rule for one promise: two desks that open it have opened one record.
RecordId callId(const RecordId& source, const std::string& rule, Date due);

} // namespace shouwen
