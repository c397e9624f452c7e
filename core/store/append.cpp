// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Store::append: a draft becomes entries at the end of this writer's chain.
#include "core/store/change_session.h"
#include "core/store/numbers.h"

#include "shouwen_sql.h"

#include <algorithm>

namespace shouwen {
namespace {

BatchId makeBatch(Random& random)
{
    BatchId batch = BatchId::zero();
    random.fill(batch.bytes);
    return batch;
}

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

Error tooLarge()
{
    return {ErrorKind::Rejected,
            {"store.too_large",
             QT_TRANSLATE_NOOP("core",
                               "The text is too long to be kept (at most %1 bytes). Shorten it."),
             {std::to_string(kMaxPartBytes)}}};
}

/// What one append works on; thrown away after a failure.
class Appending {
public:
    Appending(Store::Parts& store, Instant now)
        : m_store(store)
        , m_now(now)
        , m_heads(store.heads)
        , m_high(store.high)
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
    Result<Entry> entryOf(const Draft& draft, const EntryDraft& draftEntry, const BatchId& batch);
    Outcome seal(Space space);
    Outcome post(const Notice& notice);
    Result<Head*> head(Space space);

    Store::Parts& m_store;
    Instant m_now;
    std::map<Space, Head> m_heads;
    Hlc m_high;
    ChangeSession m_session;
    ChangeSet m_changes;
};

Result<Head*> Appending::head(Space space)
{
    const auto known = m_heads.find(space);
    if (known != m_heads.end())
        return &known->second;
    const WriterId& self = m_store.self.identity.writer;
    SHOUWEN_TRY(const auto heads, m_store.tables.heads(space, self));
    if (!heads.empty())
        return &m_heads.emplace(space, heads.front()).first->second;
    SHOUWEN_TRY(const Head fresh, m_store.tables.openChain(space, self, 0, 1));
    return &m_heads.emplace(space, fresh).first->second;
}

Result<Entry> Appending::entryOf(const Draft& draft, const EntryDraft& draftEntry,
                                 const BatchId& batch)
{
    SHOUWEN_TRY(const Head* const at, head(draft.space));
    SHOUWEN_TRY(const auto* const work, m_session.record(draftEntry.record, draft.space));
    const WriterId& self = m_store.self.identity.writer;
    Value open = draftEntry.parts.open;
    if (draftEntry.number) {
        SHOUWEN_TRY(std::string number,
                    nextNumber(*m_store.db, *draftEntry.number, m_store.self.identity.deskNumber));
        if (Value::Object* object = open.asObject())
            object->insert_or_assign("no", std::move(number));
    }
    Value hidden = draftEntry.parts.privatePart;
    saltPrivate(hidden, m_store.seams.random);
    std::string openText = canonicalText(open), privateText = canonicalText(hidden);
    if (openText.size() > kMaxPartBytes || privateText.size() > kMaxPartBytes)
        return tooLarge();
    Header header{.space = draft.space,
                  .op = static_cast<std::uint16_t>(draftEntry.op),
                  .seq = at->seq + 1,
                  .writer = self,
                  .prev = at->id,
                  .hlc = Hlc::next(m_high, m_now),
                  .wallTime = m_now,
                  .actor = draft.actor,
                  .role = draft.role,
                  .rulebook = draft.rulebook,
                  .record = draftEntry.record,
                  .subject = draftEntry.subject.value_or(RecordId::zero()),
                  .deps = depsOf(work->now, self),
                  .batch = batch,
                  .openBytes = 0,
                  .privateBytes = 0,
                  .openHash = Hash256::zero(),
                  .privateHash = Hash256::zero()};
    const Entry sealed = sealEntry(std::move(header), std::move(openText), std::move(privateText));
    // Never write what cannot be read back.
    return openEntry(encodeHeader(sealed.header), sealed.open, sealed.privatePart);
}

Outcome Appending::addEntry(const Draft& draft, const EntryDraft& draftEntry, const BatchId& batch)
{
    SHOUWEN_TRY(const Entry entry, entryOf(draft, draftEntry, batch));
    SHOUWEN_TRY(Head* const at, head(draft.space));
    SHOUWEN_CHECK(m_session.add(entry, at->chain));
    at->seq = entry.header.seq;
    at->id = entry.id;
    m_high = entry.header.hlc;
    m_changes.entries.push_back(entry.id);
    m_changes.hlc = m_high;
    return Done{};
}

Outcome Appending::seal(Space space)
{
    SHOUWEN_TRY(const Head* const at, head(space));
    const SealBytes bytes =
        signSeal(m_store.self.device, space, m_store.self.identity.writer, at->seq, at->id);
    const std::string_view view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return m_store.db->prepare("INSERT INTO seal(chain, seq, signature) VALUES (?1, ?2, ?3)")
        .with(at->chain, at->seq, Blob{view})
        .run();
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
    const BatchId batch = makeBatch(m_store.seams.random);
    for (const EntryDraft& entry : draft.entries)
        SHOUWEN_CHECK(addEntry(draft, entry, batch));
    if (!draft.entries.empty())
        SHOUWEN_CHECK(seal(draft.space));
    for (const Notice& notice : draft.outbox)
        SHOUWEN_CHECK(post(notice));
    return Done{};
}

Outcome Appending::finish()
{
    SHOUWEN_TRY(m_changes.records, m_session.finish());
    if (m_changes.hlc)
        SHOUWEN_CHECK(m_store.tables.setHighWater(m_high));
    return Done{};
}

void Appending::keep()
{
    m_store.heads = std::move(m_heads);
    m_store.high = m_high;
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
