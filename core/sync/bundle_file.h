// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a bundle (.swb), little-endian:
//     0 "SWBUNDLE"     8 u16 format = 1      10 u16 form = 0 (open; sealed forms come later)
//    12 u32 0         16 [32] device         48 [16] founding writer of the organisation
//    64 [16] salt     80 [24] secretstream header
//   104 chunks of 64 KiB + 17, the last one shorter or equal and with the final tag
//   end [64] Ed25519 by the device over all before
// In form 0 the stream's key is the hash of the first 80 bytes: it hides nothing, it proves order
// and end. Inside: u32 length and the manifest (canonical JSON), then blocks led by a letter:
//   C  u16 space, [16] writer, u32 n, n x (u32 u32 u32 lengths, header, open part, private part),
//      u32 m, m x (u64 seq, [64] seal)         F  [32] hash, u32 length, bytes of an attachment
//   E  the end
// Every length is compared with what is left before anything is allocated. One refusal for all that
// does not hold, so nobody learns from it. Pure; no file, no store.
#pragma once

#include "core/base/seams.h"
#include "core/store/chains.h"

#include <functional>
#include <string>
#include <vector>

namespace shouwen {

inline constexpr std::size_t kMostBundleBytes = std::size_t{64} * 1024 * 1024;

struct BundleFile {
    std::string hash; ///< hex BLAKE2b-256
    std::string bytes;
};

struct Bundle {
    PublicKey device;
    WriterId founder;
    Value manifest = {}; ///< core/sync/manifest.h
    std::vector<ChainPiece> pieces = {};
    std::vector<BundleFile> files = {};
};

/// What signs: Store::sign.
using Signer = std::function<SealBytes(std::string_view bytes)>;
/// Keys of the writers of pieces, as the manifest tells them.
using KeyReader = std::vector<WriterKey> (*)(const Value& manifest);

/// Content as it stands, manifest and blocks, sealed: what `encodeBundle` ends with.
std::string sealBundle(const PublicKey& device, const WriterId& founder, std::string_view content,
                       const Signer& signer, Random& random);
std::string encodeBundle(const Bundle& bundle, const Signer& signer, Random& random);

/// A bundle by its first bytes, whole or not. `format` above 1 is a later one.
struct BundleMark {
    int format;
};
std::optional<BundleMark> bundleMark(std::string_view bytes);

/// Signature, order, end, manifest, every entry's hashes, each piece a line of one chain closed by
/// a seal that holds under a key that proves itself, every attachment's hash. Corrupt otherwise;
/// whether the device is known is the caller's question.
Result<Bundle> decodeBundle(std::string_view bytes, KeyReader readKeys);

} // namespace shouwen
