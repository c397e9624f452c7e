// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manifest of a bundle: who wrote it when, what that store has of every space (which is also
// its acknowledgement), the keys of all writers, the attachments it would like to have, and how a
// device that joined by invitation proves it.
//   writer at desk part  has{space:[fold, projection, [[writer, seq, id]...]]}
//   keys[[writer, device, incarnation]...]  wants[hash...]  join{record, proof}?
#pragma once

#include "core/sync/bundle_file.h"
#include "core/sync/exchange.h"

namespace shouwen {

/// Of the record of kind "desk", signed with the key of its invitation.
struct JoinProof {
    RecordId record;
    SealBytes proof;
};
std::string joinBytes(const RecordId& record, const PublicKey& device);

struct Manifest {
    WriterId writer;
    Instant writtenAt{};
    std::string deskNumber = {};
    int part = 1;
    std::vector<SpaceVector> has = {};
    std::vector<WriterKey> keys = {};
    std::vector<std::string> wants = {};
    std::optional<JoinProof> join = {};
};
Value write(const Manifest& manifest);
Result<Manifest> readManifest(const Value& value);

Value write(const std::vector<SpaceVector>& has);
std::vector<SpaceVector> readVectors(const Value& has);
Value bytesValue(const SealBytes& bytes); ///< hex
std::optional<SealBytes> sealOf(std::string_view hex);

/// Those that prove themselves.
std::vector<WriterKey> keysOf(const Value& manifest);

} // namespace shouwen
