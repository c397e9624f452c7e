// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/hash.h"

#include <unordered_set>

using namespace shouwen;

TEST_CASE("BLAKE2b gives the published digests")
{
    CHECK(blake2b256("").hex() ==
          "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(blake2b256("abc").hex() ==
          "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    const auto empty = blake2b128("");
    CHECK(hexOf(empty.data(), empty.size()) == "cae66941d9efbd404e4d88758ea67670");
    const auto abc = blake2b128("abc");
    CHECK(hexOf(abc.data(), abc.size()) == "cf4ab791c62b8d2b2109c90275287816");
}

TEST_CASE("a streamed digest equals the digest of the whole")
{
    const std::string long1(1000, 'x'), long2(129, 'y');
    CHECK(Blake2b(32).add(long1).add("").add(long2).finish256() == blake2b256(long1 + long2));
    CHECK(Blake2b(16).add("a").add("bc").finish128() == blake2b128("abc"));
}

TEST_CASE("parts with their lengths keep their borders")
{
    CHECK(Blake2b(32).addPart("ab").addPart("c").finish256() !=
          Blake2b(32).addPart("a").addPart("bc").finish256());
    CHECK(Blake2b(32).addInt(1).finish256() == blake2b256(std::string("\x01\0\0\0\0\0\0\0", 8)));
    CHECK(Blake2b(32).addInt(-1).finish256() == blake2b256(std::string(8, '\xFF')));
}

TEST_CASE("asking a long digest for its short form stays within 16 bytes")
{
    const auto shortForm = Blake2b(32).add("abc").finish128();
    CHECK(hexOf(shortForm.data(), shortForm.size()) == blake2b256("abc").hex().substr(0, 32));
    const Hash256 longForm = Blake2b(16).add("abc").finish256();
    CHECK(longForm.hex() == "cf4ab791c62b8d2b2109c90275287816" + std::string(32, '0'));
}

TEST_CASE("ids are read from exactly their own hex and bytes")
{
    const std::string hex = "00112233445566778899aabbccddeeff";
    const auto id = RecordId::fromHex(hex);
    REQUIRE(id);
    CHECK(id->hex() == hex);
    CHECK(RecordId::fromBytes(id->view()) == id);
    for (const std::string_view wrong :
         {"", "00", "00112233445566778899AABBCCDDEEFF", "00112233445566778899aabbccddeef",
          "00112233445566778899aabbccddeeff0", "0011223344556677 899aabbccddeeff",
          "00112233445566778899aabbccddeefg"})
        CHECK_FALSE(RecordId::fromHex(wrong));
    CHECK_FALSE(RecordId::fromBytes("short"));
    CHECK_FALSE(RecordId::fromBytes(std::string(17, 'a')));
}

TEST_CASE("ids are ordered by bytes and can be hashed")
{
    const auto low = *RecordId::fromHex("00000000000000000000000000000001");
    const auto high = *RecordId::fromHex("ff000000000000000000000000000000");
    CHECK(low < high);
    CHECK(RecordId::zero() < low);
    CHECK(RecordId::zero().isZero());
    CHECK_FALSE(low.isZero());
    CHECK(std::unordered_set<RecordId>{low, high, low}.size() == 2);
}
