// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline of a record: what happened when, in the words clocks start and stop at. It is the
// only thing clocks are derived from (design.md, Calendars 8): events sorted by (happened_at,
// journal order), so any arrival order of the same entries gives the same clocks.
#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shouwen {

enum class EventKind : std::uint8_t {
    Opened,       ///< the record came into being
    StateEntered, ///< what = state, detail = category name; also raised for the first state
    StateLeft,    ///< what = state
    Moved,        ///< what = move
    Closed,       ///< entered a state of category closed or cancelled
    Reopened,     ///< left one
    Paused,       ///< entered a waiting state, or was paused with a reason; what = reason or state
    Resumed,      ///< the end of that one; paused is what has any such reason left
    AgentReply,   ///< a note to the customer
    CustomerMessage, ///< a note from the customer
    InternalNote,    ///< a note among ourselves; counts as no reply
    FieldSet,        ///< what = field, detail = value; empty where the value is private
    FieldUnset,      ///< what = field
    Signed,          ///< what = signature step, detail = agree | refuse
    HolderSet,       ///< what = staff id hex or empty
    DepartmentSet,   ///< what = department code or empty
    Returned,        ///< sent back 退单; what = department it went back to
    Merged,          ///< ended by being merged; what = hex of the other record
    Extended,        ///< what = clock, detail = granted seconds of its own unit
};

struct TimelineEvent {
    Instant at;          ///< happened_at, as people say it happened
    std::uint64_t order; ///< position in journal order; breaks ties of `at`
    EventKind kind;
    std::string what = {};
    std::string detail = {}; ///< of an opening or a reply: the merge it came with, empty if its own
};

/// What a merge carries over to the record that goes on.
inline bool isCarriedOver(EventKind kind)
{
    return kind == EventKind::Opened || kind == EventKind::AgentReply ||
           kind == EventKind::CustomerMessage;
}
/// It happened to a record that was merged into this one.
inline bool isAbsorbed(const TimelineEvent& event)
{
    return isCarriedOver(event.kind) && !event.detail.empty();
}

/// Sorted by (at, order). What was taken back (a signature, a merge) is not in it.
using Timeline = std::vector<TimelineEvent>;

} // namespace shouwen
