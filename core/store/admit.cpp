// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Store::admit: entries of other writers find their place in a chain, or wait for their previous
// one.
#include "core/store/change_session.h"
#include "core/store/renew.h"

#include "shouwen_sql.h"

#include <algorithm>
#include <deque>

namespace shouwen {
namespace {

/// Those released in one transaction, beyond what the caller brought.
constexpr std::size_t kMostReleased = 500;
/// A stamp further ahead of this clock than that was made by a clock that is wrong, here or there.
constexpr Milliseconds kFarAhead = std::chrono::hours(24);

using SealMap = std::map<std::uint64_t, SealBytes>;

class Admitting {
public:
    Admitting(Store::Parts& store, std::size_t mostReleased)
        : m_store(store)
        , m_tables(store.tables)
        , m_session(*store.db, store.tables, store.cache, store.view, *store.rules,
                    store.self.founder)
        , m_mostReleased(mostReleased)
        , m_ahead(store.seams.clock.now() + kFarAhead)
    {}
    /// Whether anything waits at all.
    Outcome begin();
    /// Checks the bytes first.
    Outcome addUnchecked(const Entry& entry);
    Outcome add(const Entry& entry, const SealBytes* seal);
    Outcome addWaiting();
    Outcome finish();
    void keep();
    AdmitReport& report() { return m_report; }
    bool erasedSomething() const { return m_session.erasedSomething(); }

private:
    struct Coming {
        Entry entry;
        std::optional<SealBytes> seal;
        bool again = false; ///< has waited
    };
    using Heads = std::vector<Head>;

    Result<Heads*> headsOf(const Header& header);
    Outcome work();
    Outcome place(const Coming& coming);
    Outcome insert(const Coming& coming, Head& head);
    Outcome fork(const Coming& coming, Heads& heads);
    Result<bool> isDuplicate(const Entry& entry, const Heads& heads);
    Result<bool> isPrevKnown(const Header& header, const Heads& heads);
    Result<bool> isTooEarly(const Entry& entry);
    Outcome hold(const Coming& coming);
    Outcome release(const EntryId& prev);

    Store::Parts& m_store;
    JournalTables& m_tables;
    ChangeSession m_session;
    AdmitReport m_report;
    std::deque<Coming> m_queue;
    std::map<std::pair<Space, WriterId>, Heads> m_heads;
    std::size_t m_mostReleased, m_released = 0;
    Instant m_ahead;
    bool m_someWait = false;
    std::optional<StoredIdentity> m_renewed;
};

Outcome Admitting::begin()
{
    SHOUWEN_TRY(const auto some, m_store.db->integer("SELECT EXISTS (SELECT 1 FROM holdback)"));
    m_someWait = some.value_or(0) != 0;
    return Done{};
}

Outcome Admitting::addUnchecked(const Entry& entry)
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
    return add(*checked, nullptr);
}

Outcome Admitting::add(const Entry& entry, const SealBytes* seal)
{
    m_queue.push_back({entry, seal ? std::optional(*seal) : std::nullopt, false});
    return work();
}

Outcome Admitting::work()
{
    while (!m_queue.empty()) {
        const Coming next = std::move(m_queue.front());
        m_queue.pop_front();
        SHOUWEN_CHECK(place(next));
    }
    return Done{};
}

Result<Admitting::Heads*> Admitting::headsOf(const Header& header)
{
    const auto key = std::pair(header.space, header.writer);
    const auto known = m_heads.find(key);
    if (known != m_heads.end())
        return &known->second;
    SHOUWEN_TRY(Heads heads, m_tables.heads(header.space, header.writer));
    return &m_heads.emplace(key, std::move(heads)).first->second;
}

Result<bool> Admitting::isDuplicate(const Entry& entry, const Heads& heads)
{
    for (const Head& head : heads) {
        if (head.seq < entry.header.seq)
            continue;
        if (head.id == entry.id)
            return true;
        SHOUWEN_TRY(const auto same, m_tables.idAt(head.chain, entry.header.seq));
        if (same == entry.id)
            return true;
    }
    return false;
}

Result<bool> Admitting::isPrevKnown(const Header& header, const Heads& heads)
{
    if (header.seq == 1)
        return true;
    for (const Head& head : heads) {
        if (head.seq < header.seq)
            continue;
        SHOUWEN_TRY(const auto prev, m_tables.idAt(head.chain, header.seq - 1));
        if (prev == header.prev)
            return true;
    }
    return false;
}

/// Its private part was erased elsewhere, by an erasure that is not here yet. Taken in now, and the
/// erasure lost with the only desk that knew of it, this store would lack for ever what others
/// show. In `config` an erasure may well follow in the very chain that it empties: nothing waits
/// there.
Result<bool> Admitting::isTooEarly(const Entry& entry)
{
    const Header& h = entry.header;
    if (h.privateBytes == 0 || !entry.privatePart.empty() || h.space == Space::Config)
        return false;
    SHOUWEN_TRY(const bool erased, m_tables.isErasedHere(h));
    return !erased;
}

Outcome Admitting::hold(const Coming& coming)
{
    m_report.held += coming.again ? 0 : 1;
    m_someWait = true;
    return m_tables.hold(coming.entry, coming.seal ? &*coming.seal : nullptr);
}

Outcome Admitting::place(const Coming& coming)
{
    const Header& h = coming.entry.header;
    SHOUWEN_TRY(Heads* const heads, headsOf(h));
    SHOUWEN_TRY(const bool known, isDuplicate(coming.entry, *heads));
    if (known) {
        ++m_report.duplicates;
        return Done{};
    }
    SHOUWEN_TRY(const bool early, isTooEarly(coming.entry));
    if (early)
        return hold(coming);
    for (Head& head : *heads)
        if (head.seq + 1 == h.seq && head.id == h.prev)
            return insert(coming, head);
    SHOUWEN_TRY(const bool prevKnown, isPrevKnown(h, *heads));
    if (!prevKnown)
        return hold(coming);
    if (!heads->empty())
        return fork(coming, *heads);
    SHOUWEN_TRY(const Head fresh, m_tables.openChain(h.space, h.writer, 0, h.seq));
    return insert(coming, heads->emplace_back(fresh));
}

Outcome Admitting::fork(const Coming& coming, Heads& heads)
{
    const Header& h = coming.entry.header;
    m_report.forks.push_back({h.space, h.writer, h.seq});
    SHOUWEN_CHECK(m_tables.freeze(h.writer, h.seq));
    SHOUWEN_TRY(const Head fresh,
                m_tables.openChain(h.space, h.writer, static_cast<int>(heads.size()), h.seq));
    return insert(coming, heads.emplace_back(fresh));
}

Outcome Admitting::insert(const Coming& coming, Head& head)
{
    const Entry& entry = coming.entry;
    SHOUWEN_CHECK(m_session.add(entry, head.chain));
    head.seq = entry.header.seq;
    head.id = entry.id;
    if (coming.seal)
        SHOUWEN_CHECK(m_tables.keepSeal(head.chain, head.seq, *coming.seal));
    ++m_report.admitted;
    m_report.ahead += Instant(Milliseconds(entry.header.hlc.ms())) > m_ahead ? 1 : 0;
    m_report.changes.entries.push_back(entry.id);
    m_report.ownEntries =
        m_report.ownEntries || entry.header.writer == m_store.self.identity.writer;
    if (!m_someWait)
        return Done{};
    // What waits is found by the heads of chains; so nothing may follow a sibling that waits.
    SHOUWEN_CHECK(release(entry.header.prev));
    return m_released < m_mostReleased ? release(entry.id) : Outcome(Done{});
}

Outcome Admitting::release(const EntryId& prev)
{
    SHOUWEN_TRY(auto waiting, m_tables.release(prev));
    for (auto& next : waiting) {
        ++m_released;
        m_queue.push_back({std::move(next.entry), next.seal, true});
    }
    return Done{};
}

Outcome Admitting::addWaiting()
{
    if (!m_someWait)
        return Done{};
    SHOUWEN_TRY(const auto heads, m_tables.waitingForHeads());
    for (const EntryId& head : heads) {
        if (m_report.admitted >= m_mostReleased)
            break;
        SHOUWEN_CHECK(release(head));
        SHOUWEN_CHECK(work());
    }
    return Done{};
}

Outcome Admitting::finish()
{
    SHOUWEN_TRY(m_report.changes.records, m_session.finish());
    if (m_session.highest() > m_store.high) {
        m_report.changes.hlc = m_session.highest();
        SHOUWEN_CHECK(m_tables.setHighWater(m_session.highest()));
    }
    // Own entries that this store did not have: it is a copy, or older than it once was.
    if (m_report.ownEntries) {
        SHOUWEN_TRY(m_renewed, renewWithin(m_store, Renewal::RolledBack, DesksGiven::Unknown));
    }
    return Done{};
}

void Admitting::keep()
{
    m_store.heads.clear(); // somebody may have written under this writer's name
    m_store.high = std::max(m_store.high, m_session.highest());
    if (m_renewed)
        m_store.self = *m_renewed;
    m_session.keep(m_store.view);
}

/// One transaction around what `fill` adds.
template <class Fill>
Outcome inTransaction(Store::Parts& store, Admitting& work, Fill fill)
{
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(*store.db));
    SHOUWEN_CHECK(work.begin());
    SHOUWEN_CHECK(fill());
    SHOUWEN_CHECK(work.finish());
    return transaction.commit();
}

template <class Fill>
Result<AdmitReport> admitting(Store& whole, Store::Parts& store, Admitting& work, Fill fill)
{
    SHOUWEN_CHECK(store.mayWrite());
    if (auto outcome = inTransaction(store, work, fill); !outcome) {
        store.rolledBack();
        return std::move(outcome).error();
    }
    work.keep();
    if (work.erasedSomething())
        SHOUWEN_CHECK(whole.checkpoint());
    return std::move(work.report());
}

} // namespace

Result<AdmitReport> Store::admit(std::span<const Entry> entries)
{
    if (entries.empty())
        return AdmitReport{};
    Admitting work(*m, JournalTables::kAll);
    return admitting(*this, *m, work, [&]() -> Outcome {
        for (const Entry& entry : entries)
            SHOUWEN_CHECK(work.addUnchecked(entry));
        return Done{};
    });
}

Result<AdmitReport> Store::admit(const ChainPiece& piece, const WriterKey& key)
{
    if (piece.entries.empty())
        return AdmitReport{};
    SealMap seals;
    for (const ChainSeal& seal : piece.seals)
        seals.insert_or_assign(seal.seq, seal.signature);
    Admitting work(*m, kMostReleased);
    return admitting(*this, *m, work, [&]() -> Outcome {
        SHOUWEN_CHECK(m->tables.keepKey(key));
        for (const Entry& entry : piece.entries) {
            const auto seal = seals.find(entry.header.seq);
            SHOUWEN_CHECK(work.add(entry, seal == seals.end() ? nullptr : &seal->second));
        }
        return Done{};
    });
}

Result<AdmitReport> Store::admitWaiting(std::size_t limit)
{
    Admitting work(*m, limit);
    return admitting(*this, *m, work, [&work] { return work.addWaiting(); });
}

} // namespace shouwen
