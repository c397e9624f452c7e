// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reader: chains, seals, keys and what is known of other writers, as an exchange asks for them.
#include "core/store/reader.h"
#include "core/store/store_parts.h"

#include "shouwen_sql.h"

#include <algorithm>

namespace shouwen {
namespace {

std::optional<WriterKey> keyOfRow(const Statement& s, const WriterId& writer, int device)
{
    const auto key = s.id<PublicKey>(device);
    if (!key || s.isNull(device + 1))
        return std::nullopt;
    return WriterKey{writer, *key, s.integer(device + 1)};
}

SealBytes sealOf(std::string_view bytes)
{
    SealBytes seal{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), seal.size()), seal.begin());
    return seal;
}

bool sealHolds(const WriterKey& key, Space space, const ChainSeal& seal, const EntryId& id)
{
    const auto& raw = seal.signature;
    const std::string_view bytes(reinterpret_cast<const char*>(raw.data()), raw.size());
    return checkSeal(key.device, bytes, space, key.writer, seal.seq, id);
}

/// Takes away what no seal that holds covers.
void cutAtSeal(ChainPiece& piece, const WriterKey& key)
{
    while (!piece.seals.empty()) {
        const ChainSeal& seal = piece.seals.back();
        const auto last =
            std::find_if(piece.entries.begin(), piece.entries.end(),
                         [&seal](const Entry& entry) { return entry.header.seq == seal.seq; });
        if (last != piece.entries.end() && sealHolds(key, piece.space, seal, last->id)) {
            piece.entries.erase(last + 1, piece.entries.end());
            return;
        }
        piece.seals.pop_back();
    }
    piece.entries.clear();
}

} // namespace

bool WriterKey::isTrue() const { return writerOf(device, incarnation) == writer; }

std::string_view renewalName(Renewal why)
{
    switch (why) {
    case Renewal::Copied:
        return "copied";
    case Renewal::RolledBack:
        return "rolled_back";
    case Renewal::Restored:
        return "restored";
    }
    return "?";
}

Result<std::vector<ChainInfo>> Reader::chains(Space space)
{
    Statement s = m->db.prepare(sql::kChainsOfSpace);
    s.with(space);
    std::vector<ChainInfo> chains;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return chains;
        const auto writer = s.id<WriterId>(3).value_or(WriterId::zero());
        chains.push_back({s.integer(0),
                          static_cast<int>(s.integer(1)),
                          static_cast<std::uint64_t>(s.integer(2)),
                          {writer, static_cast<std::uint64_t>(s.integer(4)),
                           s.id<EntryId>(5).value_or(EntryId::zero())},
                          keyOfRow(s, writer, 6)});
    }
}

Result<std::vector<WriterKey>> Reader::writerKeys()
{
    Statement s = m->db.prepare("SELECT id, device_key, incarnation FROM writer "
                                "WHERE device_key IS NOT NULL ORDER BY id");
    std::vector<WriterKey> keys;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return keys;
        if (const auto key = keyOfRow(s, s.id<WriterId>(0).value_or(WriterId::zero()), 1))
            keys.push_back(*key);
    }
}

Result<std::optional<EntryId>> Reader::idAt(std::int64_t chain, std::uint64_t seq)
{
    Statement s = m->db.prepare("SELECT header FROM entry WHERE chain = ?1 AND seq = ?2");
    SHOUWEN_TRY(const bool found, s.with(chain, seq).next());
    return found ? std::optional(entryId(s.text(0))) : std::nullopt;
}

Result<ChainPiece> Reader::piece(Space space, const ChainInfo& chain, std::uint64_t seq,
                                 std::size_t bytes)
{
    ChainPiece piece{space};
    if (!chain.key)
        return piece;
    Statement s = m->db.prepare(sql::kEntriesOfChain);
    s.with(chain.chain, seq, JournalTables::kAll);
    for (std::size_t taken = 0; taken < bytes;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            break;
        SHOUWEN_TRY(Entry entry, entryOfRow(s));
        taken += s.text(0).size() + entry.open.size() + entry.privatePart.size();
        piece.entries.push_back(std::move(entry));
    }
    if (piece.entries.empty())
        return piece;
    Statement seals = m->db.prepare(sql::kSealsOfChain);
    seals.with(chain.chain, seq, piece.entries.back().header.seq);
    for (;;) {
        SHOUWEN_TRY(const bool more, seals.next());
        if (!more)
            break;
        piece.seals.push_back(
            {static_cast<std::uint64_t>(seals.integer(0)), sealOf(seals.text(1))});
    }
    cutAtSeal(piece, *chain.key);
    return piece;
}

Result<std::vector<Entry>> Reader::entriesAfter(std::int64_t chain, std::uint64_t seq,
                                                std::size_t limit)
{
    Statement s = m->db.prepare(sql::kEntriesOfChain);
    s.with(chain, seq, limit);
    std::vector<Entry> entries;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return entries;
        SHOUWEN_TRY(Entry entry, entryOfRow(s));
        entries.push_back(std::move(entry));
    }
}

Result<std::size_t> Reader::waiting()
{
    SHOUWEN_TRY(const auto n, m->db.integer("SELECT count(*) FROM holdback"));
    return static_cast<std::size_t>(n.value_or(0));
}

Result<bool> Reader::knowsBundle(const Hash256& file)
{
    Statement s = m->db.prepare("SELECT 1 FROM inbox WHERE hash = ?1");
    return s.with(file).next();
}

Result<std::vector<PeerNote>> Reader::peers()
{
    Statement s = m->db.prepare("SELECT writer, heard_ms, said FROM peer ORDER BY writer");
    std::vector<PeerNote> peers;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return peers;
        SHOUWEN_TRY(Value said, parseCanonical(s.text(2)));
        peers.push_back(
            {s.id<WriterId>(0).value_or(WriterId::zero()), s.instant(1), std::move(said)});
    }
}

Result<std::optional<std::string>> Reader::fact(std::string_view key)
{
    return metaText(m->db, "sync/" + std::string(key));
}

Result<std::vector<Dep>> Reader::forks()
{
    Statement s = m->db.prepare("SELECT id, fork_seq FROM writer WHERE fork_seq IS NOT NULL "
                                "ORDER BY id");
    std::vector<Dep> forks;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return forks;
        forks.push_back({s.id<WriterId>(0).value_or(WriterId::zero()),
                         static_cast<std::uint64_t>(s.integer(1))});
    }
}

Result<std::vector<RecordId>> Reader::flagged(std::size_t limit)
{
    Statement s = m->db.prepare("SELECT id FROM row WHERE flagged = 1 ORDER BY n LIMIT ?1");
    s.with(limit);
    std::vector<RecordId> records;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return records;
        records.push_back(s.id<RecordId>(0).value_or(RecordId::zero()));
    }
}

Result<std::vector<std::string>> Reader::fileHashes()
{
    Statement s = m->db.prepare("SELECT DISTINCT hash FROM file ORDER BY hash");
    std::vector<std::string> hashes;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return hashes;
        hashes.push_back(s.string(0));
    }
}

Result<View> Reader::freshView()
{
    SHOUWEN_CHECK(m->refreshView());
    return m->view;
}

Result<Hlc> Reader::highWater() { return m->tables.highWater(); }

} // namespace shouwen
