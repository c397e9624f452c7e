// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_tables.h"

#include "shouwen_sql.h"

#include <algorithm>

namespace shouwen {

Result<Entry> entryOfRow(const Statement& row, int firstColumn)
{
    return openEntry(row.text(firstColumn), row.string(firstColumn + 1),
                     row.string(firstColumn + 2));
}

namespace {

Result<std::vector<Entry>> collect(Statement& rows)
{
    std::vector<Entry> entries;
    for (;;) {
        SHOUWEN_TRY(const bool more, rows.next());
        if (!more)
            return entries;
        SHOUWEN_TRY(Entry entry, entryOfRow(rows));
        entries.push_back(std::move(entry));
    }
}

std::optional<std::string_view> privateOf(const Entry& entry)
{
    return entry.privatePart.empty() ? std::nullopt
                                     : std::optional<std::string_view>(entry.privatePart);
}

} // namespace

Result<std::int64_t> JournalTables::writerNumber(const WriterId& id)
{
    if (const auto it = m_writers.find(id); it != m_writers.end())
        return it->second;
    Statement find = m_db.prepare("SELECT n FROM writer WHERE id = ?1");
    SHOUWEN_TRY(const bool found, find.with(id).next());
    std::int64_t n = 0;
    if (found) {
        n = find.integer(0);
    } else {
        Statement add = m_db.prepare("INSERT INTO writer(id) VALUES (?1) RETURNING n");
        SHOUWEN_CHECK(add.with(id).next());
        n = add.integer(0);
        SHOUWEN_CHECK(add.run());
    }
    m_writers.emplace(id, n);
    return n;
}

Result<std::optional<std::int64_t>> JournalTables::findRecord(const RecordId& id)
{
    Statement find = m_db.prepare(sql::kRecordOfId);
    SHOUWEN_TRY(const bool found, find.with(id).next());
    return found ? std::optional(find.integer(0)) : std::nullopt;
}

Result<RecordKey> JournalTables::recordNumber(const RecordId& id, Space space)
{
    Statement find = m_db.prepare("SELECT n FROM record WHERE id = ?1 AND space = ?2");
    SHOUWEN_TRY(const bool found, find.with(id, space).next());
    if (found)
        return RecordKey{find.integer(0), false};
    Statement add = m_db.prepare("INSERT INTO record(id, space) VALUES (?1, ?2) RETURNING n");
    SHOUWEN_CHECK(add.with(id, space).next());
    const std::int64_t n = add.integer(0);
    SHOUWEN_CHECK(add.run());
    return RecordKey{n, true};
}

Result<std::vector<Head>> JournalTables::heads(Space space, const WriterId& writer)
{
    SHOUWEN_TRY(const std::int64_t w, writerNumber(writer));
    Statement find = m_db.prepare(
        "SELECT chain, branch, seq, id FROM head WHERE space = ?1 AND writer = ?2 ORDER BY branch");
    find.with(space, w);
    std::vector<Head> heads;
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            return heads;
        heads.push_back({find.integer(0), static_cast<int>(find.integer(1)),
                         static_cast<std::uint64_t>(find.integer(2)),
                         find.id<EntryId>(3).value_or(EntryId::zero())});
    }
}

Result<Head> JournalTables::openChain(Space space, const WriterId& writer, int branch,
                                      std::uint64_t seq)
{
    SHOUWEN_TRY(const std::int64_t w, writerNumber(writer));
    Statement add = m_db.prepare(sql::kHeadInsert);
    SHOUWEN_CHECK(add.with(space, w, branch, seq, seq - 1, EntryId::zero()).next());
    const Head head{add.integer(0), branch, seq - 1, EntryId::zero()};
    SHOUWEN_CHECK(add.run());
    return head;
}

Result<std::optional<Entry>> JournalTables::entryAt(std::int64_t chain, std::uint64_t seq)
{
    Statement find = m_db.prepare(
        "SELECT header, open_part, private_part FROM entry WHERE chain = ?1 AND seq = ?2");
    SHOUWEN_TRY(const bool found, find.with(chain, seq).next());
    if (!found)
        return std::optional<Entry>();
    SHOUWEN_TRY(Entry entry, entryOfRow(find));
    return std::optional(std::move(entry));
}

Result<std::int64_t> JournalTables::insert(const Entry& entry, const Place& place)
{
    const Header& h = entry.header;
    std::optional<std::int64_t> subject;
    if (h.subject == h.record) {
        subject = place.record;
    } else if (!h.subject.isZero()) {
        SHOUWEN_TRY(const RecordKey key, recordNumber(h.subject, h.space));
        subject = key.n;
    }
    const std::string header = encodeHeader(h);
    SHOUWEN_CHECK(m_db.prepare(sql::kEntryInsert)
                      .with(place.chain, h.seq, place.record, subject, h.op, Blob{header},
                            entry.open, place.dropPrivate ? std::nullopt : privateOf(entry))
                      .run());
    SHOUWEN_TRY(const auto n, m_db.integer("SELECT last_insert_rowid()"));
    SHOUWEN_CHECK(m_db.prepare("UPDATE head SET seq = ?2, id = ?3 WHERE chain = ?1")
                      .with(place.chain, h.seq, entry.id)
                      .run());
    return *n;
}

Result<std::vector<Entry>> JournalTables::entriesOf(std::int64_t record, std::int64_t lastN)
{
    Statement find = m_db.prepare(sql::kEntriesOfRecord);
    SHOUWEN_TRY(auto entries, collect(find.with(record, lastN)));
    std::sort(entries.begin(), entries.end(), journalLess);
    return entries;
}

Result<std::vector<Entry>> JournalTables::viewEntries()
{
    Statement find = m_db.prepare(sql::kEntriesOfView);
    SHOUWEN_TRY(auto entries, collect(find));
    std::erase_if(entries, [](const Entry& e) { return e.header.space != Space::Config; });
    std::sort(entries.begin(), entries.end(), journalLess);
    return entries;
}

Result<std::optional<EntryId>> JournalTables::idAt(std::int64_t chain, std::uint64_t seq)
{
    Statement find = m_db.prepare("SELECT header FROM entry WHERE chain = ?1 AND seq = ?2");
    SHOUWEN_TRY(const bool found, find.with(chain, seq).next());
    return found ? std::optional(entryId(find.text(0))) : std::nullopt;
}

Outcome JournalTables::keepSeal(std::int64_t chain, std::uint64_t seq, const SealBytes& signature)
{
    const std::string_view bytes(reinterpret_cast<const char*>(signature.data()), signature.size());
    return m_db.prepare("INSERT OR IGNORE INTO seal(chain, seq, signature) VALUES (?1, ?2, ?3)")
        .with(chain, seq, Blob{bytes})
        .run();
}

Outcome JournalTables::keepKey(const WriterKey& key)
{
    SHOUWEN_TRY(const std::int64_t n, writerNumber(key.writer));
    return m_db
        .prepare("UPDATE writer SET device_key = ?2, incarnation = ?3 "
                 "WHERE n = ?1 AND device_key IS NULL")
        .with(n, key.device, key.incarnation)
        .run();
}

Outcome JournalTables::hold(const Entry& entry, const SealBytes* seal)
{
    const std::string header = encodeHeader(entry.header);
    SHOUWEN_TRY(const bool erased, isErasedHere(entry.header));
    std::optional<std::string_view> bytes;
    if (seal != nullptr)
        bytes.emplace(reinterpret_cast<const char*>(seal->data()), seal->size());
    return m_db.prepare(sql::kHoldbackInsert)
        .with(entry.header.prev, entry.id, Blob{header}, entry.open,
              erased ? std::nullopt : privateOf(entry),
              bytes ? std::optional(Blob{*bytes}) : std::nullopt)
        .run();
}

Result<std::vector<JournalTables::Waiting>> JournalTables::release(const EntryId& prev)
{
    Statement find = m_db.prepare(sql::kHoldbackOfPrev);
    find.with(prev);
    std::vector<Waiting> waiting;
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            break;
        SHOUWEN_TRY(Entry entry, entryOfRow(find));
        std::optional<SealBytes> seal;
        if (find.text(3).size() == sizeof(SealBytes)) {
            seal.emplace();
            std::copy_n(find.text(3).begin(), seal->size(), seal->begin());
        }
        waiting.push_back({std::move(entry), seal});
    }
    if (!waiting.empty())
        SHOUWEN_CHECK(m_db.prepare("DELETE FROM holdback WHERE prev = ?1").with(prev).run());
    return waiting;
}

Result<std::vector<EntryId>> JournalTables::waitingForHeads()
{
    Statement find = m_db.prepare(sql::kWaitingForHeads);
    std::vector<EntryId> heads;
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            return heads;
        heads.push_back(find.id<EntryId>(0).value_or(EntryId::zero()));
    }
}

Result<bool> JournalTables::isErasedHere(const Header& header)
{
    Statement find = m_db.prepare(sql::kErasedOfRecord);
    return find.with(header.record, header.space, header.subject).next();
}

Outcome JournalTables::eraseWaiting()
{
    Statement find = m_db.prepare("SELECT n, header FROM holdback WHERE private_part IS NOT NULL");
    std::vector<std::int64_t> gone;
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            break;
        SHOUWEN_TRY(const Header header, decodeHeader(find.text(1)));
        SHOUWEN_TRY(const bool erased, isErasedHere(header));
        if (erased)
            gone.push_back(find.integer(0));
    }
    for (const std::int64_t n : gone)
        SHOUWEN_CHECK(
            m_db.prepare("UPDATE holdback SET private_part = NULL WHERE n = ?1").with(n).run());
    return Done{};
}

Outcome JournalTables::freeze(const WriterId& writer, std::uint64_t seq)
{
    SHOUWEN_TRY(const std::int64_t w, writerNumber(writer));
    return m_db.prepare("UPDATE writer SET fork_seq = min(coalesce(fork_seq, ?2), ?2) WHERE n = ?1")
        .with(w, seq)
        .run();
}

Result<Hlc> JournalTables::highWater()
{
    SHOUWEN_TRY(const auto high, m_db.integer("SELECT high FROM hlc"));
    return Hlc{static_cast<std::uint64_t>(high.value_or(0))};
}

Outcome JournalTables::setHighWater(Hlc high)
{
    return m_db.prepare("INSERT OR REPLACE INTO hlc(one, high) VALUES (1, ?1)")
        .with(high.bits)
        .run();
}

} // namespace shouwen
