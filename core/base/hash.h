// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BLAKE2b (libsodium): identities of entries, writers, rulebooks and files; hashes of rows.
#pragma once

#include "core/base/id.h"

#include <span>

namespace shouwen {

/// Streaming BLAKE2b with a digest of 16 or 32 bytes.
class Blake2b {
public:
    explicit Blake2b(std::size_t digestBytes);
    Blake2b& add(std::string_view bytes);
    /// Length first, so ("ab","c") and ("a","bc") differ.
    Blake2b& addPart(std::string_view bytes);
    Blake2b& addInt(std::int64_t value);
    /// Once only. A 16-byte digest fills the first half, the rest is zero.
    Hash256 finish256();
    /// Once only. The first 16 bytes of the digest.
    std::array<std::uint8_t, 16> finish128();

private:
    alignas(64) std::array<std::uint8_t, 384> m_state;
    std::size_t m_digest;
};

Hash256 blake2b256(std::string_view bytes);
std::array<std::uint8_t, 16> blake2b128(std::string_view bytes);

} // namespace shouwen
