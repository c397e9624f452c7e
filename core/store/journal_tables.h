// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's own tables: writers, chains, entries, seals, held-back entries. Local numbers stand
// for writers, chains and records in this file; they are given once and never change. Nothing here
// folds or derives.
#pragma once

#include "core/journal/entry.h"
#include "core/store/chains.h"
#include "core/store/sqlite/database.h"

#include <limits>
#include <unordered_map>

namespace shouwen {

struct Head {
    std::int64_t chain;
    int branch;
    std::uint64_t seq;
    EntryId id;
};

struct RecordKey {
    std::int64_t n;
    bool fresh; ///< made just now
};

class JournalTables {
public:
    explicit JournalTables(Database& db) : m_db(db) {}

    Result<std::int64_t> writerNumber(const WriterId& id);
    /// The record's number in a space; made with its first entry.
    Result<RecordKey> recordNumber(const RecordId& id, Space space);
    /// Whatever its space; an opened one first.
    Result<std::optional<std::int64_t>> findRecord(const RecordId& id);

    /// All branches of a writer in a space, branch 0 first.
    Result<std::vector<Head>> heads(Space space, const WriterId& writer);
    /// A chain for a first entry or a fork; `seq` is that of its first entry, not written yet.
    Result<Head> openChain(Space space, const WriterId& writer, int branch, std::uint64_t seq);
    Result<std::optional<Entry>> entryAt(std::int64_t chain, std::uint64_t seq);

    struct Place {
        std::int64_t chain;
        std::int64_t record;
        bool dropPrivate = false; ///< of somebody erased
    };
    /// Inserts and moves the head. Returns entry.n.
    Result<std::int64_t> insert(const Entry& entry, const Place& place);

    static constexpr std::int64_t kAll = std::numeric_limits<std::int64_t>::max();
    /// In journal order; only those that arrived up to `lastN`.
    Result<std::vector<Entry>> entriesOf(std::int64_t record, std::int64_t lastN = kAll);
    /// Grants, revokes and erases of `config`, in journal order.
    Result<std::vector<Entry>> viewEntries();

    Result<std::optional<EntryId>> idAt(std::int64_t chain, std::uint64_t seq);
    Outcome keepSeal(std::int64_t chain, std::uint64_t seq, const SealBytes& signature);
    Outcome keepKey(const WriterKey& key);

    struct Waiting {
        Entry entry;
        std::optional<SealBytes> seal;
    };
    Outcome hold(const Entry& entry, const SealBytes* seal);
    /// Takes out those that wait for `prev`.
    Result<std::vector<Waiting>> release(const EntryId& prev);
    /// The last entries of chains that some wait for; zero where a first one waits.
    Result<std::vector<EntryId>> waitingForHeads();
    /// Whether what an entry says in private is erased, by an erasure known here.
    Result<bool> isErasedHere(const Header& header);
    /// Private parts of what waits go as well.
    Outcome eraseWaiting();
    Outcome freeze(const WriterId& writer, std::uint64_t seq);

    Result<Hlc> highWater();
    Outcome setHighWater(Hlc high);
    void forget() { m_writers.clear(); } ///< after a rollback

private:
    Database& m_db;
    std::unordered_map<WriterId, std::int64_t> m_writers;
};

/// Reads (header, open part, private part) of the current row.
Result<Entry> entryOfRow(const Statement& row, int firstColumn = 0);

} // namespace shouwen
