// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Membership: which devices belong to the organisation. Each is a record of kind "desk" in
// `config`, opened under an administrator's key, with the desk number it was given and the public
// half of a one-time invitation key; the new device signs itself in with the other half. A file of
// invitation carries that half and the first full copy: keep it as you would keep the store. Any
// writer whose id is the hash of a member's device key is a member: a new incarnation needs none.
#pragma once

#include "core/sync/exchange.h"

namespace shouwen {

inline constexpr std::string_view kDeskKind = "desk";

struct DeskMember {
    RecordId record;
    std::string number = {}; ///< of numbers for people
    std::string name = {};
    std::optional<PublicKey> device = {}; ///< absent: invited, not joined yet
    std::optional<WriterId> writer = {};
    std::optional<WriterId> former = {}; ///< the incarnation before
    bool self = false;
    bool ended = false; ///< it goes on under a later incarnation
    bool administrator = false;
    std::optional<std::uint64_t> revokedAfter = {}; ///< last good seq
    std::optional<std::uint64_t> forkedAt = {};     ///< first position written twice: frozen
    std::optional<Instant> heardAt = {};            ///< its last bundle came in
};
/// Every desk and incarnation, by number.
Result<std::vector<DeskMember>> desksOf(Store& store);

/// Under whom entries about desks are written; rights are the caller's business.
struct Author {
    StaffId actor;
    std::string role;
    RulebookId rulebook;
};

struct InviteRequest {
    Author by;
    std::string name = {};
    std::string folder = {}; ///< the invitation and the first full copy go there
};
struct Invitation {
    std::string number; ///< of the new desk
    std::vector<std::string> files;
};
Result<Invitation> invite(Store& store, const InviteRequest& request,
                          const Progress& progress = {});

struct JoinRequest {
    std::string folder; ///< with the invitation in it
    StoreSetup store;   ///< path and seams; number and founder come from the invitation
};
/// Makes the store, takes the first full copy in and signs the device in; afterwards it stands or,
/// on failure, nothing of it is left.
Result<std::unique_ptr<Store>> join(const JoinRequest& request, const Progress& progress = {});

/// Makes sure this store's own writer has its desk record; after a new incarnation it also hands
/// the administrator's key on. An empty ChangeSet where all is there.
Result<ChangeSet> introduceSelf(Store& store, const Author& by);

/// Entries of that desk's writer after `lastGood` fold to nothing, everywhere (F30).
Result<ChangeSet> revokeDesk(Store& store, const Author& by, const DeskMember& desk,
                             std::uint64_t lastGood);

} // namespace shouwen
