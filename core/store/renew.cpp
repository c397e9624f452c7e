// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// New incarnations, the witness beside the store, and the numbers of desks.
#include "core/store/renew.h"

#include "core/base/hash.h"

#include <filesystem>
#include <set>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace shouwen {
namespace {

constexpr std::size_t kWitnessBytes = 64 * 1024;
constexpr std::string_view kNumberOfDesks = "desks_given";

std::string witnessPath(const Store::Parts& store) { return store.path + ".witness"; }

/// 1 2 ... 9 11 12 ... 19 21 ...: the n-th number without a zero in it.
std::string zeroFree(std::int64_t n)
{
    std::string digits;
    for (; n > 0; n = (n - 1) / 9)
        digits.insert(digits.begin(), static_cast<char>('1' + (n - 1) % 9));
    return digits;
}

/// The n-th desk made from this one: 2, 3 ... of the founding desk, N01, N02 ... of desk N.
std::string childNumber(const std::string& desk, std::int64_t n)
{
    return desk == "1" ? zeroFree(n + 1) : desk + '0' + zeroFree(n);
}

Result<std::set<std::string>> numbersInUse(Database& db)
{
    Statement s = db.prepare("SELECT number FROM record WHERE space = 1 AND kind = 'desk'");
    std::set<std::string> used;
    for (;;) {
        SHOUWEN_TRY(const bool more, s.next());
        if (!more)
            return used;
        used.insert(s.string(0));
    }
}

/// Where nobody can know what was given away meanwhile: drawn by chance out of 59,049, and looked
/// for among those that are known.
Result<std::string> chanceNumber(Store::Parts& store)
{
    SHOUWEN_TRY(const auto used, numbersInUse(*store.db));
    for (;;) {
        std::array<std::uint8_t, 5> chance{};
        store.seams.random.fill(chance);
        std::string number = store.self.identity.deskNumber + "00";
        for (const std::uint8_t byte : chance)
            number += static_cast<char>('1' + byte % 9);
        if (!used.contains(number))
            return number;
    }
}

std::int64_t freshIncarnation(Random& random)
{
    std::array<std::uint8_t, 8> bytes{};
    random.fill(bytes);
    std::int64_t n = 0;
    for (const std::uint8_t byte : bytes)
        n = (n << 7) | (byte & 0x7F);
    return n | (std::int64_t{1} << 32); // never one of the small ones
}

std::string markOf(std::string_view what) { return blake2b256(what).hex().substr(0, 32); }

/// Tells this very file from a copy of it.
std::string fileMark(const std::string& path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(path.c_str(), &info) == 0)
        return markOf(std::to_string(info.st_ino));
#else
    static_cast<void>(path);
#endif
    return {};
}

std::string placeMark(const std::string& path)
{
    std::error_code failed;
    const auto real = std::filesystem::weakly_canonical(std::filesystem::path(path), failed);
    return markOf(failed ? path : real.string());
}

Outcome keepPlace(Store::Parts& store)
{
    Database& db = *store.db;
    SHOUWEN_CHECK(setMeta(db, "place_machine", markOf(store.seams.machine)));
    SHOUWEN_CHECK(setMeta(db, "place_path", placeMark(store.path)));
    return setMeta(db, "place_file", fileMark(store.path));
}

/// A store that was moved keeps its file, one on a stick its path; a copy has neither.
Result<bool> isCopied(Store::Parts& store)
{
    Database& db = *store.db;
    SHOUWEN_TRY(const auto machine, metaText(db, "place_machine"));
    SHOUWEN_TRY(const auto path, metaText(db, "place_path"));
    SHOUWEN_TRY(const auto file, metaText(db, "place_file"));
    if (!machine || !path || !file)
        return false;
    const bool moved = *path != placeMark(store.path);
    const bool other = file->empty() || *file != fileMark(store.path);
    return *machine != markOf(store.seams.machine) || (moved && other);
}

Result<Value::Object> ownHeads(Store::Parts& store)
{
    Value::Object heads;
    for (const Space space : {Space::Config, Space::Work, Space::Audit}) {
        SHOUWEN_TRY(const auto all, store.tables.heads(space, store.self.identity.writer));
        if (!all.empty())
            heads.emplace(
                std::to_string(static_cast<int>(space)),
                Value::List{static_cast<std::int64_t>(all.front().seq), all.front().id.hex()});
    }
    return heads;
}

/// Whether the witness has seen more, or something else, written under this name.
Result<bool> isBehind(Store::Parts& store, const Value& witness)
{
    if (witness.textAt("writer") != store.self.identity.writer.hex())
        return true;
    const Value* heads = witness.find("heads");
    if (heads == nullptr || heads->asObject() == nullptr)
        return false;
    for (const auto& [name, point] : *heads->asObject()) {
        const Value::List* seen = point.asList();
        if (seen == nullptr || seen->size() != 2 || !seen->front().isInt())
            continue;
        const auto seq = static_cast<std::uint64_t>(*seen->front().asInt());
        const auto space = static_cast<Space>(std::atoi(name.c_str()));
        SHOUWEN_TRY(const auto own, store.tables.heads(space, store.self.identity.writer));
        if (own.empty() || own.front().seq < seq)
            return true;
        SHOUWEN_TRY(const auto entry, store.tables.entryAt(own.front().chain, seq));
        if (!entry || entry->id.hex() != seen->back().plain())
            return true;
    }
    return false;
}

std::optional<Value> readWitness(Store::Parts& store)
{
    const auto bytes = store.seams.files.read(witnessPath(store), kWitnessBytes);
    const auto value = bytes ? parseCanonical(*bytes) : Result<Value>(bytes.error());
    return value && value->isObject() ? std::optional(*value) : std::nullopt;
}

Result<std::string> nextChild(Store::Parts& store)
{
    SHOUWEN_TRY(const auto used, numbersInUse(*store.db));
    SHOUWEN_TRY(const auto given, metaInteger(*store.db, kNumberOfDesks));
    const std::string& desk = store.self.identity.deskNumber;
    std::int64_t n = given.value_or(0) + 1;
    while (used.contains(childNumber(desk, n)))
        ++n;
    SHOUWEN_CHECK(setMeta(*store.db, kNumberOfDesks, n));
    return childNumber(desk, n);
}

} // namespace

Result<StoredIdentity> renewWithin(Store::Parts& store, Renewal why, DesksGiven known)
{
    Database& db = *store.db;
    StoredIdentity next = store.self;
    Identity& me = next.identity;
    if (known == DesksGiven::Known) {
        SHOUWEN_TRY(me.deskNumber, nextChild(store));
    } else {
        SHOUWEN_TRY(me.deskNumber, chanceNumber(store));
    }
    me.incarnation = freshIncarnation(store.seams.random);
    me.writer = writerOf(me.device, me.incarnation);
    SHOUWEN_CHECK(setMeta(db, "incarnation", me.incarnation));
    SHOUWEN_CHECK(setMeta(db, "desk_number", std::string_view(me.deskNumber)));
    SHOUWEN_CHECK(setMeta(db, kNumberOfDesks, 0)); // a series of its own begins
    const Identity& was = store.self.identity;
    const Value told = Value::Object{{"number", was.deskNumber},
                                     {"why", static_cast<std::int64_t>(why)},
                                     {"writer", was.writer.hex()}};
    SHOUWEN_CHECK(setMeta(db, "renewal", std::string_view(canonicalText(told))));
    SHOUWEN_CHECK(
        db.prepare("INSERT OR IGNORE INTO writer(id, device_key, incarnation) VALUES (?1, ?2, ?3)")
            .with(me.writer, me.device, me.incarnation)
            .run());
    return next;
}

Outcome checkPlace(Store::Parts& store)
{
    if (store.seams.machine.empty())
        return Done{};
    std::optional<Renewal> why;
    SHOUWEN_TRY(const bool copied, isCopied(store));
    const auto witness = readWitness(store);
    if (copied) {
        why = Renewal::Copied;
    } else if (witness) {
        SHOUWEN_TRY(const bool behind, isBehind(store, *witness));
        if (behind)
            why = Renewal::RolledBack;
    }
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(*store.db));
    StoredIdentity self = store.self;
    if (why) {
        const bool knows = !copied && witness->textAt("writer") == self.identity.writer.hex();
        if (knows) {
            SHOUWEN_TRY(const auto given, metaInteger(*store.db, kNumberOfDesks));
            SHOUWEN_CHECK(setMeta(*store.db, kNumberOfDesks,
                                  std::max(given.value_or(0), witness->intAt("desks"))));
        }
        SHOUWEN_TRY(self,
                    renewWithin(store, *why, knows ? DesksGiven::Known : DesksGiven::Unknown));
    }
    SHOUWEN_CHECK(keepPlace(store));
    SHOUWEN_CHECK(transaction.commit());
    store.self = self;
    store.heads.clear();
    return writeWitness(store);
}

Outcome writeWitness(Store::Parts& store)
{
    if (store.seams.machine.empty() || store.readOnly)
        return Done{};
    SHOUWEN_TRY(auto heads, ownHeads(store));
    SHOUWEN_TRY(const auto given, metaInteger(*store.db, kNumberOfDesks));
    const Value witness = Value::Object{{"desks", given.value_or(0)},
                                        {"heads", std::move(heads)},
                                        {"writer", store.self.identity.writer.hex()}};
    const std::string bytes = canonicalText(witness);
    const auto former = store.seams.files.read(witnessPath(store), kWitnessBytes);
    if (former && *former == bytes)
        return Done{};
    return store.seams.files.writeWhole(witnessPath(store), bytes);
}

Outcome Store::renew(Renewal why)
{
    SHOUWEN_CHECK(m->mayWrite());
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(*m->db));
    SHOUWEN_TRY(const StoredIdentity next, renewWithin(*m, why, DesksGiven::Unknown));
    SHOUWEN_CHECK(transaction.commit());
    m->self = next;
    m->heads.clear();
    return writeWitness(*m);
}

std::optional<Renewed> Store::renewal() const
{
    const auto text = metaText(*m->db, "renewal");
    if (!text || !*text)
        return std::nullopt;
    const auto told = parseCanonical(**text);
    const auto former = told ? WriterId::fromHex(told->textAt("writer")) : std::nullopt;
    if (!former)
        return std::nullopt;
    return Renewed{static_cast<Renewal>(told->intAt("why")), *former,
                   std::string(told->textAt("number"))};
}

Outcome Store::renewalTold()
{
    SHOUWEN_CHECK(m->mayWrite());
    return m->db->prepare("DELETE FROM meta WHERE key = 'renewal'").run();
}

Result<std::string> Store::giveDeskNumber()
{
    SHOUWEN_CHECK(m->mayWrite());
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(*m->db));
    SHOUWEN_TRY(std::string number, nextChild(*m));
    SHOUWEN_CHECK(transaction.commit());
    SHOUWEN_CHECK(writeWitness(*m));
    return number;
}

Outcome Store::witness() { return writeWitness(*m); }

SealBytes Store::sign(std::string_view bytes) const { return signBytes(m->self.device, bytes); }

Outcome Store::keepKeys(std::span<const WriterKey> keys)
{
    SHOUWEN_CHECK(m->mayWrite());
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(*m->db));
    for (const WriterKey& key : keys) {
        if (!key.isTrue())
            continue;
        SHOUWEN_TRY(const std::int64_t n, m->tables.writerNumber(key.writer));
        SHOUWEN_CHECK(
            m->db->prepare("UPDATE writer SET device_key = ?2, incarnation = ?3 WHERE n = ?1")
                .with(n, key.device, key.incarnation)
                .run());
    }
    return transaction.commit();
}

Outcome Store::keepPeer(const PeerNote& peer)
{
    SHOUWEN_CHECK(m->mayWrite());
    return m->db->prepare("INSERT OR REPLACE INTO peer(writer, heard_ms, said) VALUES (?1, ?2, ?3)")
        .with(peer.writer, peer.heardAt, canonicalText(peer.said))
        .run();
}

Outcome Store::keepBundle(const Hash256& file)
{
    SHOUWEN_CHECK(m->mayWrite());
    return m->db->prepare("INSERT OR IGNORE INTO inbox(hash, taken_ms) VALUES (?1, ?2)")
        .with(file, m->seams.clock.now())
        .run();
}

Outcome Store::keepFact(std::string_view key, std::string_view bytes)
{
    SHOUWEN_CHECK(m->mayWrite());
    const std::string name = "sync/" + std::string(key);
    if (bytes.empty())
        return m->db->prepare("DELETE FROM meta WHERE key = ?1").with(name).run();
    return setMeta(*m->db, name, bytes);
}

} // namespace shouwen
