// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_cache.h"

#include <algorithm>

namespace shouwen {

void Kept::note(const Entry& entry)
{
    const OrderKey key = OrderKey::of(entry);
    if (!last || *last < key)
        last = key;
    std::uint64_t& seq = touched[entry.header.writer];
    seq = std::max(seq, entry.header.seq);
}

Kept keptOf(std::span<const Entry> sorted, const View& view)
{
    Kept kept;
    for (const Entry& entry : sorted)
        kept.note(entry);
    kept.record = fold(sorted, view);
    if (kept.record)
        kept.hash = rowHash(*kept.record);
    return kept;
}

const Kept* RecordCache::find(std::int64_t n)
{
    const auto it = m_places.find(n);
    if (it == m_places.end())
        return nullptr;
    m_slots.splice(m_slots.begin(), m_slots, it->second);
    return &it->second->kept;
}

void RecordCache::put(std::int64_t n, Kept kept)
{
    forget(n);
    m_slots.push_front({n, std::move(kept)});
    m_places.emplace(n, m_slots.begin());
    while (m_slots.size() > m_capacity) {
        m_places.erase(m_slots.back().n);
        m_slots.pop_back();
    }
}

void RecordCache::forget(std::int64_t n)
{
    const auto it = m_places.find(n);
    if (it == m_places.end())
        return;
    m_slots.erase(it->second);
    m_places.erase(it);
}

void RecordCache::clear()
{
    m_slots.clear();
    m_places.clear();
}

void RecordCache::dropDerived()
{
    for (Slot& slot : m_slots)
        slot.kept.derived.reset();
}

} // namespace shouwen
