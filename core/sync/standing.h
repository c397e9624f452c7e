// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of core/sync share: names of files, writing them so that what was written is known
// to be there, spaces whose exchange has stopped, and who may sign a bundle. Not for others.
#pragma once

#include "core/sync/manifest.h"
#include "core/sync/membership.h"

#include <set>

namespace shouwen {

inline constexpr std::string_view kBundleEnding = ".swb";
inline constexpr std::string_view kInvitationEnding = ".swi";

/// Written as NAME.part, synced, read back from the disk itself, as far as the system lets go of
/// its copy, then named. Io where other bytes come back (F19); nothing stays behind.
Outcome writeChecked(Files& files, const std::string& path, std::string_view bytes);

Outcome setStopped(Store& store, const std::vector<Space>& spaces);

/// How this device proves that it was invited; nothing for the founding one.
Result<std::optional<JoinProof>> joinProofOf(Store& store);
Outcome keepJoinProof(Store& store, const JoinProof& proof);

/// Devices an administrator has let in, by what `config` says now.
Result<std::set<PublicKey>> memberDevices(Store& store);
/// Whether the device of this bundle is one, or proves that an invitation nobody has used is its.
Result<bool> mayEnter(Store& store, const PublicKey& device, const Manifest& manifest);

} // namespace shouwen
