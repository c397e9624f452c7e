// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include "core/base/hash.h"
#include "core/store/sqlite/database.h"

#include <sodium.h>

namespace shouwen {
namespace {

std::string sealedBytes(Space space, const WriterId& writer, std::uint64_t seq, const EntryId& id)
{
    std::string bytes = "shouwen seal 1";
    const auto addInt = [&bytes](std::uint64_t value, int n) {
        for (int i = 0; i < n; ++i)
            bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    };
    addInt(static_cast<std::uint64_t>(space), 2);
    bytes += writer.view();
    addInt(seq, 8);
    bytes += id.view();
    return bytes;
}

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Error missing(std::string_view key)
{
    return {ErrorKind::Corrupt,
            {"store.meta",
             QT_TRANSLATE_NOOP("core", "The store has lost its %1. Restore a backup."),
             {std::string(key)}}};
}

template <class Id>
Result<Id> metaId(Database& db, std::string_view key)
{
    SHOUWEN_TRY(const auto bytes, metaText(db, key));
    const auto id = bytes ? Id::fromBytes(*bytes) : std::nullopt;
    if (!id)
        return missing(key);
    return *id;
}

} // namespace

Device makeDevice(Random& random)
{
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed;
    random.fill(seed);
    Device device{PublicKey::zero(), {}};
    crypto_sign_seed_keypair(device.key.bytes.data(), device.secret.data(), seed.data());
    sodium_memzero(seed.data(), seed.size());
    return device;
}

SealBytes signBytes(const Device& device, std::string_view bytes)
{
    SealBytes signature{};
    crypto_sign_detached(signature.data(), nullptr, raw(bytes), bytes.size(), device.secret.data());
    return signature;
}

SealBytes signSeal(const Device& device, Space space, const WriterId& writer, std::uint64_t seq,
                   const EntryId& id)
{
    return signBytes(device, sealedBytes(space, writer, seq, id));
}

bool checkSeal(const PublicKey& key, std::string_view signature, Space space,
               const WriterId& writer, std::uint64_t seq, const EntryId& id)
{
    const std::string bytes = sealedBytes(space, writer, seq, id);
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(bytes), bytes.size(),
                                       key.bytes.data()) == 0;
}

Result<std::optional<std::string>> metaText(Database& db, std::string_view key)
{
    Statement find = db.prepare("SELECT value FROM meta WHERE key = ?1");
    SHOUWEN_TRY(const bool found, find.with(key).next());
    return found && !find.isNull(0) ? std::optional(find.string(0)) : std::nullopt;
}

Result<std::optional<std::int64_t>> metaInteger(Database& db, std::string_view key)
{
    Statement find = db.prepare("SELECT value FROM meta WHERE key = ?1");
    SHOUWEN_TRY(const bool found, find.with(key).next());
    return found ? find.maybeInteger(0) : std::nullopt;
}

Outcome setMeta(Database& db, std::string_view key, std::string_view bytes)
{
    return db.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES (?1, ?2)")
        .with(key, Blob{bytes})
        .run();
}

Outcome setMeta(Database& db, std::string_view key, std::int64_t value)
{
    return db.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES (?1, ?2)")
        .with(key, value)
        .run();
}

Outcome keepIdentity(Database& db, const StoredIdentity& identity, Instant now)
{
    const auto& secret = identity.device.secret;
    SHOUWEN_CHECK(setMeta(db, "device_secret",
                          {reinterpret_cast<const char*>(secret.data()), secret.size()}));
    SHOUWEN_CHECK(setMeta(db, "device_key", identity.device.key.view()));
    SHOUWEN_CHECK(setMeta(db, "incarnation", identity.identity.incarnation));
    SHOUWEN_CHECK(setMeta(db, "desk_number", identity.identity.deskNumber));
    SHOUWEN_CHECK(setMeta(db, "founder", identity.founder.view()));
    SHOUWEN_CHECK(setMeta(db, "sample", std::int64_t{identity.sample}));
    return setMeta(db, "created_ms", msOf(now));
}

Result<StoredIdentity> loadIdentity(Database& db)
{
    SHOUWEN_TRY(const auto secret, metaText(db, "device_secret"));
    SHOUWEN_TRY(const PublicKey key, metaId<PublicKey>(db, "device_key"));
    SHOUWEN_TRY(const WriterId founder, metaId<WriterId>(db, "founder"));
    SHOUWEN_TRY(const auto incarnation, metaInteger(db, "incarnation"));
    SHOUWEN_TRY(const auto desk, metaText(db, "desk_number"));
    SHOUWEN_TRY(const auto sample, metaInteger(db, "sample"));
    Device device{key, {}};
    if (!secret || secret->size() != device.secret.size() || !incarnation || !desk)
        return missing("identity");
    std::copy(secret->begin(), secret->end(), device.secret.begin());
    return StoredIdentity{{writerOf(key, *incarnation), key, *incarnation, *desk},
                          device,
                          founder,
                          sample.value_or(0) != 0};
}

} // namespace shouwen
