// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <sodium.h>

#include <algorithm>

namespace shouwen {
namespace {

crypto_generichash_state* stateOf(std::array<std::uint8_t, 384>& raw)
{
    static_assert(sizeof(crypto_generichash_state) <= 384);
    return reinterpret_cast<crypto_generichash_state*>(raw.data());
}

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

std::string hexOf(const std::uint8_t* bytes, std::size_t n)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out(n * 2, '0');
    for (std::size_t i = 0; i < n; ++i) {
        out[2 * i] = kDigits[bytes[i] >> 4];
        out[2 * i + 1] = kDigits[bytes[i] & 15];
    }
    return out;
}

bool bytesOfHex(std::string_view hex, std::uint8_t* out, std::size_t n)
{
    if (hex.size() != n * 2)
        return false;
    const auto nibble = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    for (std::size_t i = 0; i < n; ++i) {
        const int hi = nibble(hex[2 * i]), lo = nibble(hex[2 * i + 1]);
        if (hi < 0 || lo < 0)
            return false;
        out[i] = static_cast<std::uint8_t>(hi * 16 + lo);
    }
    return true;
}

Blake2b::Blake2b(std::size_t digestBytes)
    : m_state{}
    , m_digest(std::clamp(digestBytes, std::size_t{16}, std::size_t{32}))
{
    crypto_generichash_init(stateOf(m_state), nullptr, 0, m_digest);
}

Blake2b& Blake2b::add(std::string_view bytes)
{
    crypto_generichash_update(stateOf(m_state), raw(bytes), bytes.size());
    return *this;
}

Blake2b& Blake2b::addPart(std::string_view bytes)
{
    return addInt(static_cast<std::int64_t>(bytes.size())).add(bytes);
}

Blake2b& Blake2b::addInt(std::int64_t value)
{
    char le[8];
    const auto u = static_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i)
        le[i] = static_cast<char>(u >> (8 * i));
    return add({le, 8});
}

Hash256 Blake2b::finish256()
{
    Hash256 out = Hash256::zero();
    crypto_generichash_final(stateOf(m_state), out.bytes.data(), m_digest);
    return out;
}

std::array<std::uint8_t, 16> Blake2b::finish128()
{
    // Through the longer one: a state made for 32 bytes must not write past these 16.
    const Hash256 whole = finish256();
    std::array<std::uint8_t, 16> out{};
    std::copy_n(whole.bytes.begin(), out.size(), out.begin());
    return out;
}

Hash256 blake2b256(std::string_view bytes)
{
    Hash256 out = Hash256::zero();
    crypto_generichash(out.bytes.data(), out.bytes.size(), raw(bytes), bytes.size(), nullptr, 0);
    return out;
}

std::array<std::uint8_t, 16> blake2b128(std::string_view bytes)
{
    std::array<std::uint8_t, 16> out{};
    crypto_generichash(out.data(), out.size(), raw(bytes), bytes.size(), nullptr, 0);
    return out;
}

} // namespace shouwen
