// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rulebook says about calling customers back 回访: the rhythms ([callback.NAME], B-2) and
// how the calls are spread over days and people ([planning], B-3, B-7, B-12), with the names of the
// fields the planner reads and writes. Plain data, checked by the loader; core/callback plans by
// it. The language is documented in resources/rulebooks/README.md.
#pragma once

#include "core/calendar/calendar_spec.h"
#include "core/rulebook/expression.h"
#include "core/rulebook/kind.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shouwen {

/// When to call back (B-2): which kind, since when, how often, until when.
struct CallbackRule {
    std::string name;
    Label label;
    std::string of;                       ///< source kind
    EventMatcher from{};                  ///< anchor: the latest such happening
    std::vector<EventMatcher> until = {}; ///< none after one of these
    std::optional<Expression> when;       ///< classes and whatever else decides (K-3)
    std::vector<std::string> due; ///< TimeSpans: first, second ...; the last repeats if `repeats`
    bool repeats = false;
    std::vector<std::string> windows; ///< "10:00-11:30" preferred; empty: those of [planning]
    std::vector<std::string> who;     ///< roles that call; empty: those of [planning]
    std::string lead;                 ///< TimeSpan: not earlier than this before it is due
    std::string channel;
    std::string reason;
    /// Of the callback: text, or "$field" of the source, "$record" ...; as in effects.
    std::map<std::string, std::string> fields = {};
};

/// Hours behind a code of the customer's own windows.
struct CallHours {
    DayHours spans = {};
    std::array<bool, 7> on = {true, true, true, true, true, true, true}; ///< Monday first
};

/// How callbacks are planned. Names of fields are empty where the rulebook has none.
struct PlanningDef {
    std::string kind;      ///< of the callbacks
    std::string calendar;  ///< of the days and hours worked
    DayHours windows = {}; ///< preferred (B-3)
    int minutes = 5;       ///< a call takes
    int perDay = 30;       ///< calls of a person a day, where the staff record says nothing
    std::string lead = {}; ///< TimeSpan; empty: any time
    std::vector<std::string> who = {};
    int stretch = 200;        ///< per cent of the rhythm for who dislikes calls (B-3)
    std::string instead = {}; ///< the way offered to them
    struct CallbackFields {
        std::string at = {}, due = {}, reason = {}, way = {};
        std::string appointment = {}; ///< a time agreed with the customer: it stands
    } callback = {};
    struct CustomerFields {
        std::string hours = {}, doNotDisturb = {}, dislikes = {}, agent = {};
    } customer = {};
    struct StaffFields {
        std::string perDay = {}, awayFrom = {}, awayUntil = {};
    } staff = {};
    Named<CallHours> hours = {}; ///< by code of the customer's field `hours`
};

} // namespace shouwen
