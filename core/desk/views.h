// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saved views: a list somebody made for themselves or for all: a name, what it lists, how it is
// filtered and sorted, and which columns it shows. Each is a record of the config space, so it
// follows its owner to every desk and keeps its history. Read through Desk; plain values, any
// thread.
#pragma once

#include "core/desk/view.h"

namespace shouwen {

struct SavedView {
    RecordId id = RecordId::zero(); ///< zero: not saved yet
    std::string name = {};          ///< one of its owner's; one of all that are shared
    ListRequest request = {};       ///< what to ask for; `limit` and `after` are the caller's
    /// Names of `listColumns`, or of fields that a kind listed shows in queues; empty: the usual.
    std::vector<std::string> columns = {};
    bool shared = false;
    std::optional<StaffId> owner = {}; ///< of a saved one
    std::string ownerName = {};
    bool mine = false; ///< of the person who asked
};

/// Columns that every list has.
const std::vector<std::string>& listColumns();

} // namespace shouwen
