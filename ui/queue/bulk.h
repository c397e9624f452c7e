// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One change to many records of a queue: what would happen to each, told beforehand from the desk's
// own checks; then the change itself, one command a record, and the commands that take it all back.
// Runs on the desk's thread; knows no screen.
#pragma once

#include "core/desk/desk.h"

#include <optional>
#include <string>
#include <vector>

namespace shouwen::ui {

enum class BulkWhat : std::uint8_t { TakeOver, Person, Department, Tag };

struct BulkChange {
    BulkWhat what = BulkWhat::TakeOver;
    std::optional<StaffId> person = {};
    std::string word = {}; ///< department or tag
    std::string reason = {};
};

struct BulkRefusal {
    std::vector<Reason> reasons;
    std::vector<std::string> numbers; ///< of the records refused for them
};
struct BulkPreview {
    int will = 0;
    std::vector<BulkRefusal> refused = {}; ///< those with the same reasons together
};
struct BulkDone {
    int done = 0;
    std::vector<BulkRefusal> refused = {};
    std::vector<Command> undo = {}; ///< latest first
};

/// Null where the change says too little yet (no person chosen, no tag).
std::optional<Command> bulkCommand(const BulkChange& change, const RecordId& record,
                                   const Person& me);
BulkPreview previewBulk(const Desk& desk, const Person& me, const std::vector<RecordId>& records,
                        const BulkChange& change);
BulkDone runBulk(Desk& desk, const Person& me, const std::vector<RecordId>& records,
                 const BulkChange& change);
/// How many of them were taken back.
int undoBulk(Desk& desk, const Person& me, const std::vector<Command>& undo);

} // namespace shouwen::ui
