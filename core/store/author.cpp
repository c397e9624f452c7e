// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/author.h"

#include "core/store/numbers.h"

namespace shouwen {
namespace {

Error tooLarge()
{
    return {ErrorKind::Rejected,
            {"store.too_large",
             QT_TRANSLATE_NOOP("core",
                               "The text is too long to be kept (at most %1 bytes). Shorten it."),
             {std::to_string(kMaxPartBytes)}}};
}

} // namespace

BatchId Author::newBatch()
{
    BatchId batch = BatchId::zero();
    m_store.seams.random.fill(batch.bytes);
    return batch;
}

Result<Head*> Author::head(Space space)
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

Result<Entry> Author::entryOf(const Draft& draft, const EntryDraft& draftEntry, Place place)
{
    SHOUWEN_TRY(const Head* const at, head(draft.space));
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
                  .writer = m_store.self.identity.writer,
                  .prev = at->id,
                  .hlc = Hlc::next(m_high, place.now),
                  .wallTime = place.now,
                  .actor = draft.actor,
                  .role = draft.role,
                  .rulebook = draft.rulebook,
                  .record = draftEntry.record,
                  .subject = draftEntry.subject.value_or(RecordId::zero()),
                  .deps = std::move(place.deps),
                  .batch = place.batch,
                  .openBytes = 0,
                  .privateBytes = 0,
                  .openHash = Hash256::zero(),
                  .privateHash = Hash256::zero()};
    const Entry sealed = sealEntry(std::move(header), std::move(openText), std::move(privateText));
    // Never write what cannot be read back.
    return openEntry(encodeHeader(sealed.header), sealed.open, sealed.privatePart);
}

void Author::follow(const Entry& entry)
{
    Head& at = m_heads.at(entry.header.space);
    at.seq = entry.header.seq;
    at.id = entry.id;
    m_high = entry.header.hlc;
}

Outcome Author::seal(Space space)
{
    SHOUWEN_TRY(const Head* const at, head(space));
    const SealBytes bytes =
        signSeal(m_store.self.device, space, m_store.self.identity.writer, at->seq, at->id);
    const std::string_view view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return m_store.db->prepare("INSERT INTO seal(chain, seq, signature) VALUES (?1, ?2, ?3)")
        .with(at->chain, at->seq, Blob{view})
        .run();
}

void Author::keep()
{
    m_store.heads = std::move(m_heads);
    m_store.high = m_high;
}

} // namespace shouwen
