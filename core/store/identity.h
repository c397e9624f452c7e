// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who writes in this store: a device (Ed25519 key) in one of its incarnations is a writer. Keys are
// made from the chance handed in and kept in the table meta.
#pragma once

#include "core/base/seams.h"
#include "core/store/chains.h"
#include "core/store/store.h"

#include <array>

namespace shouwen {

class Database;

struct Device {
    PublicKey key;
    std::array<std::uint8_t, 64> secret;
};
Device makeDevice(Random& random);

SealBytes signBytes(const Device& device, std::string_view bytes);
/// Over (space, writer, seq, id) of the last entry of a batch.
SealBytes signSeal(const Device& device, Space space, const WriterId& writer, std::uint64_t seq,
                   const EntryId& id);
bool checkSeal(const PublicKey& key, std::string_view signature, Space space,
               const WriterId& writer, std::uint64_t seq, const EntryId& id);

/// Single facts of the store (table meta).
Result<std::optional<std::string>> metaText(Database& db, std::string_view key);
Result<std::optional<std::int64_t>> metaInteger(Database& db, std::string_view key);
Outcome setMeta(Database& db, std::string_view key, std::string_view bytes);
Outcome setMeta(Database& db, std::string_view key, std::int64_t value);

struct StoredIdentity {
    Identity identity;
    Device device;
    WriterId founder;
    bool sample;
};
Outcome keepIdentity(Database& db, const StoredIdentity& identity, Instant now);
Result<StoredIdentity> loadIdentity(Database& db);

} // namespace shouwen
