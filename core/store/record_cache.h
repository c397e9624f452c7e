// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records as folded last, least recently used ones forgotten: the fast path of a change is to fold
// one entry onto the kept record. Only the thread that writes touches it.
#pragma once

#include "core/journal/fold.h"
#include "core/store/derive.h"
#include "core/store/journal_tables.h"

#include <list>
#include <unordered_map>

namespace shouwen {

/// Place of an entry in the total order.
struct OrderKey {
    Hlc hlc;
    WriterId writer;
    std::uint64_t seq;
    EntryId id;
    auto operator<=>(const OrderKey&) const = default;
    static OrderKey of(const Entry& e)
    {
        return {e.header.hlc, e.header.writer, e.header.seq, e.id};
    }
};

/// A record and what is known about it. Everything is empty where no entry opens it yet.
struct Kept {
    std::optional<Record> record;
    Hash256 hash = Hash256::zero();
    std::optional<Derived> derived; ///< by the rules in use
    std::optional<OrderKey> last;
    std::map<WriterId, std::uint64_t> touched; ///< last seq of each writer here

    void note(const Entry& entry);
};

Kept keptOf(std::span<const Entry> sorted, const View& view);

class RecordCache {
public:
    explicit RecordCache(std::size_t capacity) : m_capacity(capacity) {}
    /// Null where it is not kept. Good until the next put.
    const Kept* find(std::int64_t n);
    void put(std::int64_t n, Kept kept);
    void forget(std::int64_t n);
    void clear();
    /// Derivations are void after a change of rules.
    void dropDerived();

private:
    struct Slot {
        std::int64_t n;
        Kept kept;
    };
    std::size_t m_capacity;
    std::list<Slot> m_slots; ///< latest used first
    std::unordered_map<std::int64_t, std::list<Slot>::iterator> m_places;
};

} // namespace shouwen
