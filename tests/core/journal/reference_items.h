// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries as the reference fold looks at them, and questions over all of them.

#pragma once

#include "core/journal/fold.h"
#include "core/journal/parts.h"

#include <optional>
#include <vector>

namespace shouwen::test {

struct Assignment {
    std::string field;
    std::optional<Value> value; ///< nothing: unset
    bool isPrivate;
    Instant at;
};

/// An entry with whichever op it holds; none is set where it folds to nothing.
struct Item {
    const Entry* e;
    std::size_t order;
    bool revoked = false, unknown = false, erased = false, withdraw = false;
    std::optional<RecordId> subject = {}; ///< of the record
    std::optional<OpenOp> open = {};
    std::optional<MoveOp> move = {};
    std::optional<HandOp> hand = {};
    std::optional<NoteOp> note = {};
    std::optional<SignOp> sign = {};
    std::optional<TakeBackOp> takeBack = {};
    std::optional<AttachOp> attach = {};
    std::optional<LinkOp> link = {};
    std::optional<TagOp> tag = {};
    std::optional<AddOp> add = {};
    std::optional<ResolveOp> resolve = {};
    std::optional<RestateOp> restate = {};
    std::vector<Assignment> assignments = {};

    const Header& h() const { return e->header; }
    bool is(Op op) const { return e->op() == op; }
};
using Items = std::vector<Item>;

/// Sorted, each entry once.
Items itemsOf(const std::vector<Entry>& entries, const View& view);

struct State {
    std::string name;
    Category category = Category::Open;
    std::optional<Instant> closedAt = {};
    bool contested = false;
    int round = 1;
};

/// "Before" means: by the entries whose order is less.
const Item* opening(const Items& items);
bool isOpened(const Items& items, std::size_t order);
State stateBefore(const Items& items, std::size_t order);
std::optional<StaffId> holderBefore(const Items& items, std::size_t order);
std::string departmentBefore(const Items& items, std::size_t order);
/// The reason in the field "pause"; nothing where it is not set.
std::optional<std::string> pauseBefore(const Items& items, std::size_t order);
bool isValid(const Items& items, const Item& move);
bool isTakenBack(const Items& items, const Item& item, Op by);

Timeline timelineOf(const Items& items);
std::vector<Span> spansOf(const Timeline& timeline);

} // namespace shouwen::test
