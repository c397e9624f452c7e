// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fold: entries of one record, sorted by journalLess, to its Record. Pure: no clock, locale,
// chance, rulebook or other record. A move from a state that is not the current one leaves the
// state and marks the step contested; every concurrent losing value is listed; an op or version it
// does not know makes the record read-only and is otherwise passed over.
#pragma once

#include "core/journal/entry.h"
#include "core/record/record.h"

#include <map>
#include <optional>
#include <set>
#include <span>

namespace shouwen {

/// Three sets that only grow, folded first from `config` (journal.md, Order and fold).
struct View {
    std::set<RecordId> erasedSubjects;             ///< subjects and records
    std::map<WriterId, std::uint64_t> revoked;     ///< last good seq
    std::set<WriterId> administrators;
    bool operator==(const View&) const = default;
};

/// One version of the whole function; higher when its result for the same entries changes.
inline constexpr int kFoldVersion = 1;

/// Nothing when no entry opens the record (yet): an entry may arrive before its `open`.
std::optional<Record> fold(std::span<const Entry> sorted, const View& view);
/// Applies one more entry that sorts after all folded ones; the same as folding all again.
void foldNext(Record& record, const Entry& next, const View& view);

} // namespace shouwen
