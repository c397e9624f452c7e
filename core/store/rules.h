// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules: a rulebook made ready for deriving: calendars compiled, queues split into badges that can
// be kept as counters and badges that must be counted when asked. Read-only once made; shared by
// all readers of a store.
#pragma once

#include "core/base/zone.h"
#include "core/calendar/calendar.h"
#include "core/rulebook/model.h"
#include "core/store/query.h"

#include <memory>

namespace shouwen {

/// Higher when the same record and rulebook derive something else than before, words of full text
/// included.
inline constexpr int kDeriveVersion = 5;

enum class BadgeTie : std::uint8_t { None, Holder, Owner };
/// A badge kept as a counter: its filter knows no time, and `me` only as holder or owner.
struct KeptBadge {
    std::string queue;
    std::vector<std::string> kinds;
    ListScope scope;
    BadgeTie tie; ///< `holder = me` or `owner = me` was one of its conditions
    std::vector<std::shared_ptr<const ExprNode>> conditions; ///< the others; all must hold
};

struct Rules {
    std::shared_ptr<const Rulebook> book;
    Zone zone;
    Named<Calendar> calendars;
    std::vector<KeptBadge> kept;      ///< at most 62: their places in row.badges
    std::vector<std::string> counted; ///< queues with a badge that is counted when asked

    /// The calendar of that name, else of the kind; around the clock where there is none.
    const Calendar& calendarOf(const std::string& name, const KindDef& kind) const;
    /// Hash of what full text depends on: names of kinds, titles and searched fields.
    std::string searchShape() const;
};

Result<std::shared_ptr<const Rules>> makeRules(std::shared_ptr<const Rulebook> book);
/// For a store no rulebook has been given to yet: knows no kind.
std::shared_ptr<const Rules> emptyRules();

/// Conditions joined by `and` at the top of a filter.
std::vector<std::shared_ptr<const ExprNode>> conjunctsOf(const Expression& expression);
/// `name = me`, either way round.
bool isTieToMe(const ExprNode& node, std::string_view name);

/// Text fields that hold the name of a person or firm: looked up by byName.
bool isNameField(const FieldDef& field);
bool isSearchedField(const FieldDef& field);

} // namespace shouwen
