// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of each op hold: one struct with reader and writer a piece, so no other code knows
// the keys. Keys are short because they are on disk for ever. `at` is happened_at in ms.
//
//   op        open part                                              private part
//   open      at kind no? state cat owner? holder? dept? f{} src? rule? reply?  f{}
//   set       at f{}                                                 f{}
//   unset     at f[]
//   move      at move from to cat round? out{clock:{due?,used,met}} reply?  reason?
//   hand      at holder? dept? back?                                 reason?
//   note      at dir ch?                                             text
//   sign      at step round verdict digest for?                      comment?
//   unsign    at entry
//   attach    at hash size type                                      name
//   detach    at entry
//   link      at rel to abs?{open?[] in?[] out?[]}    unlink  at entry
//   tag/untag at tag                  add     at f{name:delta}
//   resolve   at state? cat? | entry? field[]? f{}?                  f{}
//   restate   at out{} by?            withdraw at                    reason?
//   grant     at role writer? (device former now)?   revoke  at writer seq          erase at
//   subject
// An empty optional is left out; ids are lower-case hex, times ms UTC, yes is 1 and no left out
// (`met` is always there). A key a reader does not know is passed over.
// Every private part also has "_": 22 characters of chance, so that an erased text cannot be
// confirmed by guessing it against the hash in the header.
#pragma once

#include "core/base/seams.h"
#include "core/journal/entry.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shouwen {

/// Keys of the events a merge carries over.
inline constexpr std::pair<const char*, EventKind> kAbsorbedKeys[] = {
    {"open", EventKind::Opened},
    {"in", EventKind::CustomerMessage},
    {"out", EventKind::AgentReply}};

using FieldMap = std::map<std::string, Value, std::less<>>;

struct Parts {
    Value open;        ///< an object
    Value privatePart; ///< an object; empty when there is nothing private
};

struct OpenOp {
    Instant at;
    std::string kind = {}, number = {}, state = {};
    Category category = Category::Open;
    std::optional<StaffId> owner = {}, holder = {};
    std::string department = {};
    FieldMap openFields = {}, privateFields = {};
    std::optional<RecordId> source = {}; ///< the record whose rule created this one
    std::string rule = {};
    Direction counts = Direction::Internal; ///< Out where opening was itself an answer
};
struct SetOp {
    Instant at;
    FieldMap openFields = {}, privateFields = {};
};
struct UnsetOp {
    Instant at;
    std::vector<std::string> fields = {};
};
struct MoveOp {
    Instant at;
    std::string move = {}, from = {}, to = {};
    Category category = Category::Open;
    int round = 0; ///< the round that begins with this move; 0: none
    std::vector<ClockOutcome> outcomes = {};
    std::string reason = {};
    Direction counts = Direction::Internal;
};
struct HandOp {
    Instant at;
    std::optional<StaffId> holder = {};
    std::string department = {};
    bool back = false; ///< returned work 退单
    std::string reason = {};
};
struct NoteOp {
    Instant at;
    Direction direction = Direction::Internal;
    std::string channel = {};
    std::string text = {};
};
struct SignOp {
    Instant at;
    std::string step = {};
    int round = 1;
    Verdict verdict = Verdict::Agree;
    std::string digest = {};
    std::string comment = {};
    std::optional<StaffId> forWhom = {}; ///< signed in the place of somebody who is away
};
/// unsign, detach, unlink: takes back one entry of the record.
struct TakeBackOp {
    Instant at;
    EntryId entry;
};
struct AttachOp {
    Instant at;
    std::string hash = {}, type = {}, name = {};
    std::int64_t size = 0;
};
struct LinkOp {
    Instant at;
    std::string relation = {};
    RecordId to;
    /// What clocks count of the record merged into this one: openings, replies and messages of the
    /// customer. Only when and what.
    Timeline absorbed = {};
};
struct TagOp {
    Instant at;
    std::string tag = {};
};
struct AddOp {
    Instant at;
    std::map<std::string, std::int64_t> deltas = {};
};
/// Settles a contested move (state) or a field conflict (field set to a value, loser named).
struct ResolveOp {
    Instant at;
    std::optional<std::string> state = {};
    Category category = Category::Open;
    std::optional<EntryId> loser = {};
    /// Names of the fields `loser` is settled for, kept when private values are erased. Left empty,
    /// `write` takes them from the fields; with no fields either, all that entry lost is settled.
    std::vector<std::string> settled = {};
    FieldMap openFields = {}, privateFields = {};
};
struct RestateOp {
    Instant at;
    std::vector<ClockOutcome> outcomes = {};
    std::optional<RulebookId> by = {}; ///< they were worked out by; absent: by the header's
};
struct WithdrawOp {
    Instant at;
    std::string reason = {};
};
/// The same device under another incarnation.
struct SameDevice {
    PublicKey device;
    std::int64_t former, now;
};
/// The record it is on, a member of staff, gets the role (field "role"). With a writer named, that
/// writer becomes an administrator's key. An administrator's device that begins a new incarnation
/// hands its key on to itself: `same` proves that both writers are of that device.
struct GrantOp {
    Instant at;
    std::string role = {};
    std::optional<WriterId> writer = {};
    std::optional<SameDevice> same = {};
};
struct RevokeOp {
    Instant at;
    WriterId writer;
    std::uint64_t lastGoodSeq;
};
struct EraseOp {
    Instant at;
    RecordId subject;
};

Parts write(const OpenOp&);
Parts write(const SetOp&);
Parts write(const UnsetOp&);
Parts write(const MoveOp&);
Parts write(const HandOp&);
Parts write(const NoteOp&);
Parts write(const SignOp&);
Parts write(const TakeBackOp&);
Parts write(const AttachOp&);
Parts write(const LinkOp&);
Parts write(const TagOp&);
Parts write(const AddOp&);
Parts write(const ResolveOp&);
Parts write(const RestateOp&);
Parts write(const WithdrawOp&);
Parts write(const GrantOp&);
Parts write(const RevokeOp&);
Parts write(const EraseOp&);

/// Corrupt when a key is missing or of another shape, or a time out of range. The private part may
/// be an empty object (erased); a text that stood there is then empty. `T` is any struct above.
/// The rulebook of a clock outcome is the header's: here it is zero.
template <class T>
Result<T> read(const Value& open, const Value& privatePart);
template <>
Result<OpenOp> read(const Value& open, const Value& privatePart);
template <>
Result<SetOp> read(const Value& open, const Value& privatePart);
template <>
Result<UnsetOp> read(const Value& open, const Value& privatePart);
template <>
Result<MoveOp> read(const Value& open, const Value& privatePart);
template <>
Result<HandOp> read(const Value& open, const Value& privatePart);
template <>
Result<NoteOp> read(const Value& open, const Value& privatePart);
template <>
Result<SignOp> read(const Value& open, const Value& privatePart);
template <>
Result<TakeBackOp> read(const Value& open, const Value& privatePart);
template <>
Result<AttachOp> read(const Value& open, const Value& privatePart);
template <>
Result<LinkOp> read(const Value& open, const Value& privatePart);
template <>
Result<TagOp> read(const Value& open, const Value& privatePart);
template <>
Result<AddOp> read(const Value& open, const Value& privatePart);
template <>
Result<ResolveOp> read(const Value& open, const Value& privatePart);
template <>
Result<RestateOp> read(const Value& open, const Value& privatePart);
template <>
Result<WithdrawOp> read(const Value& open, const Value& privatePart);
template <>
Result<GrantOp> read(const Value& open, const Value& privatePart);
template <>
Result<RevokeOp> read(const Value& open, const Value& privatePart);
template <>
Result<EraseOp> read(const Value& open, const Value& privatePart);

/// Adds "_" where there is a private part: 16 bytes of chance as 22 characters of base64url.
void saltPrivate(Value& privatePart, Random& random);

std::string_view directionName(Direction direction); ///< "internal", "out", "in"
std::string_view verdictName(Verdict verdict);       ///< "agree", "refuse"

} // namespace shouwen
