// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Store::append: a draft becomes entries at the end of this writer's chain.
#include "core/store/author.h"
#include "core/store/change_session.h"

#include "shouwen_sql.h"

#include <algorithm>

namespace shouwen {
namespace {

/// Latest first, so that the cap takes away the oldest.
std::vector<Dep> depsOf(const Kept& record, const WriterId& self)
{
    std::vector<Dep> deps;
    for (const auto& [writer, seq] : record.touched)
        if (writer != self)
            deps.push_back({writer, seq});
    std::sort(deps.begin(), deps.end(), [](const Dep& a, const Dep& b) { return a.seq > b.seq; });
    return deps;
}

/// What one append works on; thrown away after a failure.
class Appending {
public:
    Appending(Store::Parts& store, Instant now)
        : m_store(store)
        , m_now(now)
        , m_author(store)
        , m_session(*store.db, store.tables, store.cache, store.view, *store.rules,
                    store.self.founder)
    {}

    Outcome add(const Draft& draft);
    Outcome finish();
    void keep();
    ChangeSet& changes() { return m_changes; }
    bool erasedSomething() const { return m_session.erasedSomething(); }

private:
    Outcome addEntry(const Draft& draft, const EntryDraft& draftEntry, const BatchId& batch);
    Outcome post(const Notice& notice);

    Store::Parts& m_store;
    Instant m_now;
    Author m_author;
    ChangeSession m_session;
    ChangeSet m_changes;
};

Outcome Appending::addEntry(const Draft& draft, const EntryDraft& draftEntry, const BatchId& batch)
{
    SHOUWEN_TRY(const auto* const work, m_session.record(draftEntry.record, draft.space));
    std::vector<Dep> deps = depsOf(work->now, m_store.self.identity.writer);
    SHOUWEN_TRY(const Entry entry,
                m_author.entryOf(draft, draftEntry, {batch, m_now, std::move(deps)}));
    SHOUWEN_TRY(const Head* const at, m_author.head(draft.space));
    SHOUWEN_CHECK(m_session.add(entry, at->chain));
    m_author.follow(entry);
    m_changes.entries.push_back(entry.id);
    m_changes.hlc = entry.header.hlc;
    return Done{};
}

Outcome Appending::post(const Notice& notice)
{
    SHOUWEN_CHECK(m_store.db->prepare(sql::kOutboxInsert)
                      .with(notice.key, notice.what, notice.to, notice.record,
                            canonicalText(notice.data), m_now)
                      .run());
    m_changes.outboxChanged = m_changes.outboxChanged || m_store.db->changes() > 0;
    return Done{};
}

Outcome Appending::add(const Draft& draft)
{
    const BatchId batch = m_author.newBatch();
    for (const EntryDraft& entry : draft.entries)
        SHOUWEN_CHECK(addEntry(draft, entry, batch));
    if (!draft.entries.empty())
        SHOUWEN_CHECK(m_author.seal(draft.space));
    for (const Notice& notice : draft.outbox)
        SHOUWEN_CHECK(post(notice));
    return Done{};
}

Outcome Appending::finish()
{
    SHOUWEN_TRY(m_changes.records, m_session.finish());
    if (m_changes.hlc)
        SHOUWEN_CHECK(m_store.tables.setHighWater(m_author.high()));
    return Done{};
}

void Appending::keep()
{
    m_author.keep();
    m_session.keep(m_store.view);
}

Outcome runAppend(Store::Parts& store, Appending& work, std::span<const Draft> drafts)
{
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(*store.db));
    for (const Draft& draft : drafts)
        SHOUWEN_CHECK(work.add(draft));
    SHOUWEN_CHECK(work.finish());
    return transaction.commit();
}

} // namespace

Result<ChangeSet> Store::append(const Draft& draft) { return appendAll({&draft, 1}); }

Result<ChangeSet> Store::appendAll(std::span<const Draft> drafts)
{
    const bool empty = std::all_of(drafts.begin(), drafts.end(), [](const Draft& draft) {
        return draft.entries.empty() && draft.outbox.empty();
    });
    if (empty)
        return ChangeSet{};
    SHOUWEN_CHECK(m->mayWrite());
    Appending work(*m, m->seams.clock.now());
    if (auto outcome = runAppend(*m, work, drafts); !outcome) {
        m->rolledBack();
        return std::move(outcome).error();
    }
    work.keep();
    if (work.erasedSomething())
        SHOUWEN_CHECK(checkpoint());
    return std::move(work.changes());
}

} // namespace shouwen
