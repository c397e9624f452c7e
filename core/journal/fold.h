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
    std::set<RecordId> erasedSubjects;         ///< subjects and records
    std::map<WriterId, std::uint64_t> revoked; ///< last good seq
    std::set<WriterId> administrators;
    bool operator==(const View&) const = default;
};

/// One version of the whole function; higher when its result for the same entries changes.
inline constexpr int kFoldVersion = 2;

/// Nothing when no entry opens the record (yet): an entry may arrive before its `open`. Entries
/// with the same id count once.
std::optional<Record> fold(std::span<const Entry> sorted, const View& view);
/// Applies one more entry; the same as folding all again where
///   - `next` is of this record, sorts after all folded entries and is not one of them,
///   - its author had seen all of them (`hadSeen` holds for each), as a desk has of its own store,
///   - `record` came from `fold` or `foldNext` under this very `view`.
/// Where one of these may not hold, fold again. Costs as much as the change, unless the entry is
/// back-dated before the last event of the timeline or takes a signature or a merge back.
void foldNext(Record& record, const Entry& next, const View& view);

/// By a revoked writer, past its last good seq: folds to nothing.
bool isRevoked(const Header& header, const View& view);
/// Whether the private part counts as absent: its record, its subject or the subject of its record
/// (that of the first opening) is erased. Stores drop bytes by the same rule.
bool isErased(const Header& header, const std::optional<RecordId>& subject, const View& view);

/// The view that `config` gives. `founder` is the first administrator's key; only entries under an
/// administrator's key that is not revoked add to it (erase, revoke, grant with a writer).
View foldView(std::span<const Entry> sortedConfig, const WriterId& founder);

} // namespace shouwen
