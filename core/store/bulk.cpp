// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk.h"

#include "core/store/author.h"
#include "core/store/remake.h"

#include "shouwen_sql.h"

namespace shouwen {

BulkAppend::BulkAppend(Store::Parts& store) : m_store(store) {}
BulkAppend::~BulkAppend()
{
    if (m_transaction) {
        m_transaction.reset();
        m_store.rolledBack();
    }
}

Result<std::unique_ptr<BulkAppend>> BulkAppend::begin(Store& store)
{
    Store::Parts& parts = store.parts();
    SHOUWEN_CHECK(parts.mayWrite());
    if (!parts.self.sample)
        return Error(ErrorKind::Rejected,
                     Reason{"store.no_sample",
                            QT_TRANSLATE_NOOP("core", "only a sample store is filled this way")});
    SHOUWEN_TRY(const auto writers, parts.db->integer("SELECT count(*) FROM writer"));
    if (writers.value_or(0) > 1)
        return Error(ErrorKind::Rejected,
                     Reason{"store.shared",
                            QT_TRANSLATE_NOOP("core", "the store holds entries of other desks")});
    SHOUWEN_CHECK(setMeta(*parts.db, "rebuilding", 1));
    parts.rulesInUse = false;
    return std::unique_ptr<BulkAppend>(new BulkAppend(parts));
}

Outcome BulkAppend::post(const Notice& notice, Instant now)
{
    return m_store.db->prepare(sql::kOutboxInsert)
        .with(notice.key, notice.what, notice.to, notice.record, canonicalText(notice.data), now)
        .run();
}

Result<std::vector<Entry>> BulkAppend::add(const Draft& draft, Instant now)
{
    if (!m_transaction) {
        SHOUWEN_TRY(Transaction begun, Transaction::begin(*m_store.db));
        m_transaction = std::make_unique<Transaction>(std::move(begun));
        m_author = std::make_unique<Author>(m_store);
    }
    const BatchId batch = m_author->newBatch();
    std::vector<Entry> written;
    for (const EntryDraft& draftEntry : draft.entries) {
        SHOUWEN_TRY(Entry entry, m_author->entryOf(draft, draftEntry, {batch, now}));
        SHOUWEN_TRY(const RecordKey key,
                    m_store.tables.recordNumber(draftEntry.record, draft.space));
        SHOUWEN_TRY(const Head* const at, m_author->head(draft.space));
        SHOUWEN_CHECK(m_store.tables.insert(entry, {at->chain, key.n}));
        m_author->follow(entry);
        written.push_back(std::move(entry));
    }
    m_touched.insert(draft.space);
    for (const Notice& notice : draft.outbox)
        SHOUWEN_CHECK(post(notice, now));
    return written;
}

Outcome BulkAppend::commit()
{
    if (!m_transaction)
        return Done{};
    for (const Space space : m_touched)
        SHOUWEN_CHECK(m_author->seal(space));
    SHOUWEN_CHECK(m_store.tables.setHighWater(m_author->high()));
    SHOUWEN_CHECK(m_transaction->commit());
    m_author->keep();
    m_transaction.reset();
    m_author.reset();
    m_touched.clear();
    return m_store.db->run("PRAGMA wal_checkpoint(PASSIVE)");
}

Outcome BulkAppend::finish(const Progress& progress)
{
    SHOUWEN_CHECK(commit());
    m_store.cache.clear();
    SHOUWEN_CHECK(remake(m_store, *m_store.rules, Remake::All, progress));
    m_store.useRules();
    return Done{};
}

} // namespace shouwen
