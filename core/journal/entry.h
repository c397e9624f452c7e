// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entry: one change, for ever. A fixed little-endian header names everything that order, rights and
// replication need; the open part holds codes, times, amounts and staff; the private part holds
// what erasing takes away. id = BLAKE2b-256(header), and the header carries the hashes of both
// parts, so an id pins all of it. Chains: (space, writer), seq 1, 2, 3 ... each naming its
// previous.
//
// Header, version 1 (256 bytes + 24 a dependency):
//     0 u16 format = 1         2 u16 space        4 u16 op          6 u16 op version
//     8 u64 seq               16 [16] writer     32 [32] prev id (zero at seq 1)
//    64 u64 hlc (48 bit ms, 16 bit counter)      72 i64 wall time, ms UTC
//    80 [16] actor            96 [16] role, ASCII, zero filled     112 [16] rulebook
//   128 [16] record          144 [16] subject (zero: none)         160 u32 key id (0: clear)
//   164 u16 reserved = 0     166 u16 count of deps                 168 [16] batch
//   184 u32 open length      188 u32 private length
//   192 [32] open hash       224 [32] private hash (zero where there is no private part)
//   256 deps, sorted by writer: [16] writer, u64 last seq seen
// Frozen by tests/data/entry-v1.hex.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/record/record.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shouwen {

/// The closed list of operations. Values are bytes on disk: never renumber.
enum class Op : std::uint16_t {
    Open = 1,
    Set = 2,
    Unset = 3,
    Move = 4,
    Hand = 5,
    Note = 6,
    Sign = 7,
    Unsign = 8,
    Attach = 9,
    Detach = 10,
    Link = 11,
    Unlink = 12,
    Tag = 13,
    Untag = 14,
    Add = 15,
    Resolve = 16,
    Restate = 17,
    Withdraw = 18,
    Grant = 32,
    Revoke = 33,
    Erase = 34,
};
std::string_view opName(Op op); ///< "open" ...; "?" when not known
bool isKnownOp(std::uint16_t op);
inline constexpr std::uint16_t kOpVersion = 1;

inline constexpr std::size_t kHeaderBytes = 256;
inline constexpr std::size_t kMaxDeps = 32;
inline constexpr std::size_t kMaxPartBytes = 1024 * 1024;
inline constexpr std::size_t kRoleBytes = 16;
/// Times outside the years 1 to 9999 are refused in headers and parts, so no sum overflows.
inline constexpr Instant kFirstInstant{Milliseconds(-62135596800000)};
inline constexpr Instant kLastInstant{Milliseconds(253402300799999)};

/// Hybrid logical clock: 48 bits of milliseconds, 16 bits of counter (journal.md, Order).
struct Hlc {
    std::uint64_t bits;
    auto operator<=>(const Hlc&) const = default;
    std::int64_t ms() const { return static_cast<std::int64_t>(bits >> 16); }
    /// The next stamp after `high` at wall time `now`: never behind, never equal, but at the very
    /// end of its range (2^63 - 1, some 4,000 years on), where it stays.
    static Hlc next(Hlc high, Instant now);
};

struct Dep {
    WriterId writer;
    std::uint64_t seq;
    auto operator<=>(const Dep&) const = default;
};

struct Header {
    std::uint16_t format = 1;
    Space space;
    std::uint16_t op;
    std::uint16_t opVersion = kOpVersion;
    std::uint64_t seq;
    WriterId writer;
    EntryId prev;
    Hlc hlc;
    Instant wallTime;
    StaffId actor;
    std::string role = {}; ///< at most 16 ASCII bytes
    RulebookId rulebook;
    RecordId record;
    RecordId subject; ///< zero: none
    std::uint32_t keyId = 0;
    std::vector<Dep> deps = {};
    BatchId batch;
    std::uint32_t openBytes;
    std::uint32_t privateBytes;
    Hash256 openHash;
    Hash256 privateHash;
};

/// A header with its parts as stored. `privatePart` is empty when erased or when there is none.
struct Entry {
    EntryId id;
    Header header;
    std::string open;
    std::string privatePart;
    Op op() const { return static_cast<Op>(header.op); }
};

std::string encodeHeader(const Header& header);
/// Corrupt for every byte that does not re-encode to itself: wrong length, format, reserved bits,
/// unsorted or repeated deps, a dep on the entry's own writer, seq 0, hlc from 2^63 on, role bytes,
/// a previous id at seq 1 or none later, part lengths or times out of range. Spaces, ops and op
/// versions it does not know are admitted: an old program passes them on.
Result<Header> decodeHeader(std::string_view bytes);
EntryId entryId(std::string_view headerBytes);
/// BLAKE2b-128(device key, incarnation).
WriterId writerOf(const PublicKey& device, std::int64_t incarnation);

/// Fills lengths, hashes and id from the parts; "{}" counts as no private part. Sorts deps and
/// keeps the first kMaxDeps (put the latest first). The header's other members are the caller's.
Entry sealEntry(Header header, std::string open, std::string privatePart);
/// Decodes and checks a stored or received entry: canonical parts, lengths and hashes. An absent
/// private part is admitted (erased), a different one is not. A sealed private part (key id other
/// than 0) is checked by its hash only.
Result<Entry> openEntry(std::string_view headerBytes, std::string open, std::string privatePart);

/// Total order of entries: (hlc, writer, seq, id).
bool journalLess(const Entry& a, const Entry& b);
/// True when the author of `later` had seen `earlier` (same chain, or by its deps).
bool hadSeen(const Header& later, const Header& earlier);

} // namespace shouwen
