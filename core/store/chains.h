// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chains as an exchange sees them: where each branch of each writer ends, pieces of them with the
// seals that close their batches, and the keys the seals are made with. A writer's id is the hash
// of its device key and incarnation, so a key proves itself. Plain values, any thread.
#pragma once

#include "core/journal/entry.h"

#include <array>
#include <optional>
#include <vector>

namespace shouwen {

/// One Ed25519 signature over (space, writer, seq, id) of the last entry of a batch.
using SealBytes = std::array<std::uint8_t, 64>;

/// The last entry of one branch.
struct ChainPoint {
    WriterId writer;
    std::uint64_t seq;
    EntryId id;
    auto operator<=>(const ChainPoint&) const = default;
};

struct WriterKey {
    WriterId writer;
    PublicKey device;
    std::int64_t incarnation;
    bool operator==(const WriterKey&) const = default;
    bool isTrue() const; ///< the writer's id is made of the other two
};

struct ChainInfo {
    std::int64_t chain; ///< its number in this file
    int branch;         ///< 0, and 1, 2 ... for forks
    std::uint64_t from; ///< seq of its first entry
    ChainPoint head;
    std::optional<WriterKey> key; ///< absent: nothing sealed by it has arrived
};

struct ChainSeal {
    std::uint64_t seq;
    SealBytes signature;
    bool operator==(const ChainSeal&) const = default;
};

/// Consecutive entries of one chain, as `openEntry` gave them, and the seals among them.
struct ChainPiece {
    Space space;
    std::vector<Entry> entries = {};
    std::vector<ChainSeal> seals = {}; ///< by seq
};

/// Why a store writes under a new incarnation.
enum class Renewal : std::uint8_t {
    Copied,     ///< found on another machine or at another place: the other one may go on
    RolledBack, ///< it knows less than it once wrote
    Restored,   ///< from a backup, by command
};
std::string_view renewalName(Renewal why); ///< "copied", "rolled_back", "restored"

} // namespace shouwen
