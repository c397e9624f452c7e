// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rulebook: everything a business runs by, resolved along its `extends` chain: calendars, kinds
// (kind.h), roles, departments, lists, phrases, queues and metrics. Plain data, read-only once
// loaded; names are checked, so whatever a member names exists. The language is documented in
// resources/rulebooks/README.md.
#pragma once

#include "core/base/id.h"
#include "core/calendar/calendar_spec.h"
#include "core/calendar/holiday_region.h"
#include "core/rulebook/expression.h"
#include "core/rulebook/kind.h"
#include "core/rulebook/planning.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shouwen {

struct ListItem {
    std::string code;
    Label label;
    std::string parent; ///< for trees
    bool retired = false;
};
struct ListDef {
    std::string name;
    Label label;
    bool open = false; ///< other codes than these are taken as well (product numbers)
    std::vector<ListItem> items;
    const ListItem* find(std::string_view code) const;
};

struct RoleDef {
    std::string name; ///< at most 16 ASCII characters: it goes into every entry
    Label label;
    std::vector<std::string> may;  ///< "kind.command" patterns with *: complaint.open, *.note
    std::vector<std::string> sees; ///< kinds, "*", default: those it may do anything with
    bool overrides = false;        ///< supervisor: acts for a holder, takes over, back-dates
    bool unmasked = false;         ///< sees phones in full
    std::string department;
};

struct DepartmentDef {
    std::string name;
    Label label;
    std::string calendar;
    std::string head; ///< role
};

struct PhraseDef {
    std::string name;  ///< abbreviation
    std::string group; ///< greeting, apology ... (L-1)
    Label text;        ///< with {{placeholders}}
};
struct ForbiddenDef {
    std::string pattern; ///< literal text, folded
    Label better;
};

struct QueueDef {
    std::string name;
    Label label;
    std::vector<std::string> kinds;
    Expression where;
    std::string order; ///< due | opened | changed | number
    bool descending = false;
    bool badge = true;
    std::vector<std::string> roles; ///< offered to these; empty: to all
    int position = 0;
};

struct MetricDef {
    std::string name;
    Label label;
    std::string of;     ///< kind
    std::string cohort; ///< opened | closed | due | asof
    std::optional<Expression> where;
    std::optional<Expression> counts;   ///< numerator; absent: a plain count
    std::string sum;                    ///< field or clock quantity to add up or average
    std::string by;                     ///< group by this field; empty: one figure
    std::optional<std::int64_t> target; ///< per mille
    bool higherIsBetter = true;
    int position = 0;
};

struct Rulebook {
    RulebookId id = RulebookId::zero(); ///< of `text`
    std::string name;
    Label label;
    std::string zone;
    std::string text; ///< the whole resolved chain as text, newest last
    Named<CalendarSpec> calendars;
    /// The holiday regions calendars name, for compiling them.
    Named<std::shared_ptr<const HolidayRegion>> regions;
    Named<ListDef> lists;
    Named<KindDef> kinds;
    Named<RoleDef> roles;
    Named<DepartmentDef> departments;
    Named<PhraseDef> phrases;
    std::vector<ForbiddenDef> forbidden;
    Named<QueueDef> queues;
    Named<MetricDef> metrics;
    Named<CallbackRule> callbacks;
    std::optional<PlanningDef> planning; ///< absent: callbacks are not planned
    Named<std::string> mapStates;        ///< "kind.old" -> "new" for `rulebook use`
    Named<std::int64_t> settings; ///< plain numbers of the trade by name, e.g. compensation_limit
    const KindDef* kind(std::string_view kindName) const;
};

} // namespace shouwen
