// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fixed-size identities. A strong id has no default value: absence is std::optional.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace shouwen {

std::string hexOf(const std::uint8_t* bytes, std::size_t n);
bool bytesOfHex(std::string_view hex, std::uint8_t* out, std::size_t n);

template <class Tag, std::size_t N>
struct FixedId {
    std::array<std::uint8_t, N> bytes;

    auto operator<=>(const FixedId&) const = default;
    std::string hex() const { return hexOf(bytes.data(), N); }
    std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), N}; }
    static std::optional<FixedId> fromHex(std::string_view hex)
    {
        FixedId id{{}};
        return bytesOfHex(hex, id.bytes.data(), N) ? std::optional(id) : std::nullopt;
    }
    static std::optional<FixedId> fromBytes(std::string_view raw)
    {
        if (raw.size() != N)
            return std::nullopt;
        FixedId id{{}};
        std::memcpy(id.bytes.data(), raw.data(), N);
        return id;
    }
    static FixedId zero() { return FixedId{{}}; }
    bool isZero() const { return *this == zero(); }
};

using RecordId = FixedId<struct RecordTag, 16>;
using WriterId = FixedId<struct WriterTag, 16>;     ///< BLAKE2b-128(device key, incarnation)
using BatchId = FixedId<struct BatchTag, 16>;       ///< one command
using RulebookId = FixedId<struct RulebookTag, 16>; ///< BLAKE2b-128 of the resolved text
using Hash256 = FixedId<struct HashTag, 32>;
using EntryId = FixedId<struct EntryTag, 32>; ///< BLAKE2b-256(header)
using PublicKey = FixedId<struct KeyTag, 32>; ///< Ed25519
/// A member of staff is a record of kind `staff`; so are customers of kind `customer`.
using StaffId = RecordId;
using CustomerId = RecordId;

} // namespace shouwen

template <class Tag, std::size_t N>
struct std::hash<shouwen::FixedId<Tag, N>> {
    std::size_t operator()(const shouwen::FixedId<Tag, N>& id) const noexcept
    {
        std::size_t h; // ids are hashes or random: any eight bytes will do
        std::memcpy(&h, id.bytes.data(), sizeof h);
        return h;
    }
};
