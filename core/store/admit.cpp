// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Store::admit: entries of other writers find their place in a chain, or wait for their previous
// one.
#include "core/store/change_session.h"

#include <algorithm>
#include <deque>

namespace shouwen {
namespace {

class Admitting {
public:
    explicit Admitting(Store::Parts& store)
        : m_store(store)
        , m_tables(store.tables)
        , m_session(*store.db, store.tables, store.cache, store.view, *store.rules,
                    store.self.founder)
    {}
    Outcome add(const Entry& entry);
    Outcome finish();
    void keep();
    AdmitReport& report() { return m_report; }
    bool erasedSomething() const { return m_session.erasedSomething(); }

private:
    Outcome place(const Entry& entry);
    Outcome insert(const Entry& entry, std::int64_t chain);
    Outcome fork(const Entry& entry, std::size_t branches);

    Store::Parts& m_store;
    JournalTables& m_tables;
    ChangeSession m_session;
    AdmitReport m_report;
    std::deque<Entry> m_queue;
};

Outcome Admitting::add(const Entry& entry)
{
    auto checked = openEntry(encodeHeader(entry.header), entry.open, entry.privatePart);
    if (!checked || checked->id != entry.id) {
        m_report.refused.push_back(
            checked
                ? Error(ErrorKind::Corrupt,
                        {"entry.id", "The entry %1 is not what it says it is.", {entry.id.hex()}})
                : std::move(checked).error());
        return Done{};
    }
    m_queue.push_back(*std::move(checked));
    while (!m_queue.empty()) {
        const Entry next = std::move(m_queue.front());
        m_queue.pop_front();
        SHOUWEN_CHECK(place(next));
    }
    return Done{};
}

Outcome Admitting::place(const Entry& entry)
{
    const Header& h = entry.header;
    SHOUWEN_TRY(const auto heads, m_tables.heads(h.space, h.writer));
    bool prevKnown = h.seq == 1;
    for (const Head& head : heads) {
        if (head.seq < h.seq)
            continue;
        SHOUWEN_TRY(const auto same, m_tables.entryAt(head.chain, h.seq));
        if (same && same->id == entry.id) {
            ++m_report.duplicates;
            return Done{};
        }
    }
    for (const Head& head : heads) {
        if (head.seq + 1 == h.seq && head.id == h.prev)
            return insert(entry, head.chain);
        if (head.seq + 1 > h.seq && h.seq > 1) {
            SHOUWEN_TRY(const auto prev, m_tables.entryAt(head.chain, h.seq - 1));
            prevKnown = prevKnown || (prev && prev->id == h.prev);
        }
    }
    if (!prevKnown) {
        ++m_report.held;
        return m_tables.hold(entry);
    }
    if (!heads.empty())
        return fork(entry, heads.size());
    SHOUWEN_TRY(const Head fresh, m_tables.openChain(h.space, h.writer, 0, h.seq));
    return insert(entry, fresh.chain);
}

Outcome Admitting::fork(const Entry& entry, std::size_t branches)
{
    const Header& h = entry.header;
    m_report.forks.push_back({h.space, h.writer, h.seq});
    SHOUWEN_CHECK(m_tables.freeze(h.writer, h.seq));
    SHOUWEN_TRY(const Head fresh,
                m_tables.openChain(h.space, h.writer, static_cast<int>(branches), h.seq));
    return insert(entry, fresh.chain);
}

Outcome Admitting::insert(const Entry& entry, std::int64_t chain)
{
    SHOUWEN_CHECK(m_session.add(entry, chain));
    ++m_report.admitted;
    m_report.changes.entries.push_back(entry.id);
    SHOUWEN_TRY(auto waiting, m_tables.release(entry.id));
    for (Entry& next : waiting)
        m_queue.push_back(std::move(next));
    return Done{};
}

Outcome Admitting::finish()
{
    SHOUWEN_TRY(m_report.changes.records, m_session.finish());
    if (m_session.highest() > m_store.high) {
        m_report.changes.hlc = m_session.highest();
        SHOUWEN_CHECK(m_tables.setHighWater(m_session.highest()));
    }
    return Done{};
}

void Admitting::keep()
{
    m_store.heads.clear(); // somebody may have written under this writer's name
    m_store.high = std::max(m_store.high, m_session.highest());
    m_session.keep(m_store.view);
}

Outcome runAdmit(Store::Parts& store, Admitting& work, std::span<const Entry> entries)
{
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(*store.db));
    for (const Entry& entry : entries)
        SHOUWEN_CHECK(work.add(entry));
    SHOUWEN_CHECK(work.finish());
    return transaction.commit();
}

} // namespace

Result<AdmitReport> Store::admit(std::span<const Entry> entries)
{
    if (entries.empty())
        return AdmitReport{};
    SHOUWEN_CHECK(m->mayWrite());
    Admitting work(*m);
    if (auto outcome = runAdmit(*m, work, entries); !outcome) {
        m->rolledBack();
        return std::move(outcome).error();
    }
    work.keep();
    if (work.erasedSomething())
        SHOUWEN_CHECK(checkpoint());
    return std::move(work.report());
}

} // namespace shouwen
