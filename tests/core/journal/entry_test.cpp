// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "tests/core/journal/example_entries.h"
#include "tests/support/history_gen.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::string sealedHeader() { return encodeHeader(exampleEntries().at(2).entry.header); }

/// The header of the third example (three deps) with bytes replaced.
std::string with(std::size_t offset, std::string_view bytes)
{
    std::string header = sealedHeader();
    header.replace(offset, bytes.size(), bytes);
    return header;
}
std::string number(std::uint64_t n, std::size_t bytes)
{
    std::string out;
    for (std::size_t i = 0; i < bytes; ++i)
        out.push_back(static_cast<char>(n >> (8 * i)));
    return out;
}

std::string refusal(std::string_view header)
{
    const auto decoded = decodeHeader(header);
    return decoded ? "admitted" : decoded.error().reasons.front().code;
}

bool opens(const Entry& e, std::string open, std::string privatePart)
{
    return bool(openEntry(encodeHeader(e.header), std::move(open), std::move(privatePart)));
}

} // namespace

TEST_CASE("A sealed entry of every op opens again, byte for byte")
{
    for (const auto& [name, e] : exampleEntries()) {
        INFO(name);
        const std::string header = encodeHeader(e.header);
        CHECK(header.size() == kHeaderBytes + 24 * e.header.deps.size());
        const auto back = openEntry(header, e.open, e.privatePart);
        REQUIRE(bool(back));
        CHECK(back->id == e.id);
        CHECK(back->id.bytes == blake2b256(header).bytes);
        CHECK(encodeHeader(back->header) == header);
        CHECK(back->open == e.open);
        CHECK(back->privatePart == e.privatePart);
        CHECK(opName(e.op()) == name);
    }
}

TEST_CASE("B21 every flipped bit of a header is refused or breaks the chain by another id (I4)")
{
    const auto examples = exampleEntries();
    const Entry& e = examples.at(2).entry;
    const Entry& after = examples.at(3).entry;
    const std::string header = encodeHeader(e.header);
    for (std::size_t bit = 0; bit < header.size() * 8; ++bit) {
        std::string flipped = header;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto entry = openEntry(flipped, e.open, e.privatePart);
        if (!entry)
            continue;
        CHECK(entry->id != after.header.prev);
        CHECK(encodeHeader(entry->header) == flipped);
    }
}

TEST_CASE("Any header that decodes encodes to itself")
{
    CHECK(rc::check([] {
        std::string header = sealedHeader();
        const auto changes = *rc::gen::inRange(1, 4);
        for (int i = 0; i < changes; ++i)
            header[*rc::gen::inRange<std::size_t>(0, header.size())] = *rc::gen::arbitrary<char>();
        if (const auto decoded = decodeHeader(header))
            RC_ASSERT((encodeHeader(*decoded) == header));
    }));
}

TEST_CASE("B22 wrong header lengths are refused before anything is read")
{
    const std::string header = sealedHeader();
    CHECK(refusal("") == "entry.header_size");
    for (const std::size_t n : {1u, 255u, 256u, 327u})
        CHECK(refusal(header.substr(0, n)) == "entry.header_size");
    CHECK(refusal(header + '\0') == "entry.header_size");
    CHECK(refusal(header + std::string(10'000'000, 'x')) == "entry.header_size");
    CHECK(refusal(header) == "admitted");
}

TEST_CASE("B22 part lengths 0 and 2^32-1 are refused from the header alone")
{
    CHECK(refusal(with(184, number(0, 4))) == "entry.length");
    CHECK(refusal(with(184, number(UINT32_MAX, 4))) == "entry.length");
    CHECK(refusal(with(184, number(kMaxPartBytes + 1, 4))) == "entry.length");
    CHECK(refusal(with(188, number(UINT32_MAX, 4))) == "entry.length");
    CHECK(refusal(with(188, number(7, 4))) == "entry.private_hash"); // a length without a hash
    CHECK(refusal(with(224, "x")) == "entry.private_hash");          // a hash without a length
}

TEST_CASE("B25 seq 0, a first entry with a previous id and a later one without are refused")
{
    CHECK(refusal(with(8, number(0, 8))) == "entry.seq");
    CHECK(refusal(with(8, number(1, 8))) == "entry.seq");
    CHECK(refusal(with(8, number(std::uint64_t{1} << 63, 8))) == "entry.seq");
    CHECK(refusal(with(32, std::string(32, '\0'))) == "entry.seq");
    CHECK(refusal(with(16, std::string(16, '\0'))) == "entry.origin");
    CHECK(refusal(with(2, number(0, 2))) == "entry.origin");
    CHECK(refusal(with(4, number(0, 2))) == "entry.origin");
    CHECK(refusal(with(6, number(0, 2))) == "entry.origin");
    CHECK(refusal(with(0, number(2, 2))) == "entry.format");
    CHECK(refusal(with(0, number(0, 2))) == "entry.format");
}

TEST_CASE("B26 the logical clock may be far ahead, but not from 2^63 on; reserved bits stay clear")
{
    CHECK(refusal(with(64, number(INT64_MAX, 8))) == "admitted");
    CHECK(refusal(with(64, number(std::uint64_t{1} << 63, 8))) == "entry.hlc");
    CHECK(refusal(with(64, number(UINT64_MAX, 8))) == "entry.hlc");
    CHECK(refusal(with(164, number(1, 2))) == "entry.reserved");
    CHECK(refusal(with(164, number(0x8000, 2))) == "entry.reserved");
    CHECK(refusal(with(72, number(INT64_MAX, 8))) == "entry.wall_time");
    CHECK(refusal(with(72, number(std::uint64_t{1} << 63, 8))) == "entry.wall_time");
}

TEST_CASE("B27 deps out of order, repeated, on oneself, on nothing or too many are refused")
{
    const Header h = exampleEntries().at(2).entry.header;
    REQUIRE(h.deps.size() == 3);
    const auto changed = [&h](auto change) {
        Header copy = h;
        change(copy.deps);
        return refusal(encodeHeader(copy));
    };
    CHECK(changed([](auto& d) { std::swap(d[0], d[1]); }) == "entry.deps");
    CHECK(changed([](auto& d) { d[1] = d[0]; }) == "entry.deps");
    CHECK(changed([&h](auto& d) { d = {{h.writer, 1}}; }) == "entry.deps");
    CHECK(changed([](auto& d) { d[2].seq = 0; }) == "entry.deps");
    CHECK(changed([](auto& d) { d[2].seq = UINT64_MAX; }) == "entry.deps");
    const auto many = [](std::size_t n) {
        return [n](std::vector<Dep>& deps) {
            deps.clear();
            for (std::size_t i = 0; i < n; ++i)
                deps.push_back({idOf<WriterId>(1000 + i), 1});
            std::sort(deps.begin(), deps.end());
        };
    };
    CHECK(changed(many(32)) == "admitted");
    CHECK(changed(many(33)) == "entry.header_size");
    CHECK(changed(many(100'000)) == "entry.header_size");
    CHECK(refusal(with(166, number(65535, 2))) == "entry.header_size");
}

TEST_CASE("B27 sealing sorts deps and keeps the first 32")
{
    Header h = sampleHeader(5, Op::Set);
    for (std::uint64_t i = 0; i < 40; ++i)
        h.deps.push_back({idOf<WriterId>(2000 + i), i + 1});
    const Entry e = sealOp(h, SetOp{h.wallTime, {{"a", 1}}});
    CHECK(e.header.deps.size() == kMaxDeps);
    CHECK(refusal(encodeHeader(e.header)) == "admitted");
    CHECK(std::all_of(e.header.deps.begin(), e.header.deps.end(),
                      [](const Dep& d) { return d.seq <= 32; }));
}

TEST_CASE("A role is visible ASCII, at most 16 bytes, then zeros")
{
    CHECK(refusal(with(96, std::string("a\0b", 3))) == "entry.role");
    CHECK(refusal(with(96, "a b")) == "entry.role");
    CHECK(refusal(with(96, "\xE5")) == "entry.role");
    CHECK(refusal(with(96, std::string(16, '\0'))) == "admitted");
    Header h = sampleHeader(5, Op::Set);
    h.role = "sixteen_bytes_16";
    CHECK(decodeHeader(encodeHeader(sealOp(h, SetOp{h.wallTime}).header))->role == h.role);
}

TEST_CASE("B29 parts that are longer, shorter, other or not canonical are refused")
{
    const Entry e = exampleEntries().at(0).entry;
    CHECK(opens(e, e.open, e.privatePart));
    CHECK(opens(e, e.open, "")); // erased
    CHECK_FALSE(opens(e, e.open + " ", e.privatePart));
    CHECK_FALSE(opens(e, "", e.privatePart));
    CHECK_FALSE(opens(e, e.open, e.privatePart + "}"));
    CHECK_FALSE(opens(e, e.open, e.privatePart.substr(1)));
    CHECK_FALSE(opens(e, e.privatePart, e.open));
    const Header h = sampleHeader(5, Op::Set);
    const auto sealed = [&h](std::string open, std::string privatePart) {
        const Entry bad = sealEntry(h, open, privatePart);
        return opens(bad, bad.open, bad.privatePart);
    };
    CHECK(sealed(R"({"at":1})", ""));
    CHECK(sealed(R"({"at":1})", "{}")); // sealing leaves an empty private part out
    CHECK_FALSE(sealed(R"({"at":1} )", ""));
    CHECK_FALSE(sealed(R"({"at":1.5})", ""));
    CHECK_FALSE(sealed(R"([1])", ""));
    CHECK_FALSE(sealed(R"({"at":1})", R"({"f":{}, "g":1})"));
    CHECK_FALSE(sealed(R"({"at":1})", "[]"));
    CHECK_FALSE(sealed(R"({"at":1})", "x"));
}

TEST_CASE("A sealed private part, under a key this program lacks, is admitted by its hash")
{
    Header h = sampleHeader(5, Op::Note);
    h.keyId = 7;
    const Entry e = sealEntry(h, R"({"at":1,"dir":"in"})", "\x01\x02 not JSON");
    CHECK(opens(e, e.open, e.privatePart));
    CHECK_FALSE(opens(e, e.open, "\x01\x02 not JSOM"));
}

TEST_CASE("B25 unknown spaces, ops and op versions are admitted and passed on (I14)")
{
    CHECK(refusal(with(2, number(900, 2))) == "admitted");
    CHECK(refusal(with(4, number(900, 2))) == "admitted");
    CHECK(refusal(with(6, number(9, 2))) == "admitted");
    CHECK_FALSE(isKnownOp(0));
    CHECK_FALSE(isKnownOp(19));
    CHECK_FALSE(isKnownOp(35));
    CHECK(isKnownOp(34));
    CHECK(opName(static_cast<Op>(900)) == "?");
}

TEST_CASE("The logical clock never goes back and never stands still")
{
    CHECK(rc::check([](std::uint32_t stamp, std::int64_t ms) {
        const Hlc high{std::uint64_t{stamp} << 20};
        const Hlc next = Hlc::next(high, instantOfMs(ms));
        RC_ASSERT(next.bits > high.bits);
        RC_ASSERT(next.bits <= static_cast<std::uint64_t>(INT64_MAX));
    }));
    const Instant now = instantOfMs(1'790'000'000'000);
    const Hlc first = Hlc::next({0}, now);
    CHECK(first.ms() == msOf(now));
    CHECK(Hlc::next(first, now).bits == first.bits + 1);
    CHECK(Hlc::next(first, now - Milliseconds(5000)).bits == first.bits + 1);
    CHECK(Hlc::next({(first.bits | 0xFFFF)}, now).ms() == msOf(now) + 1); // the counter carries
    CHECK(Hlc::next({0}, instantOfMs(-5)).bits == 1);
    CHECK(Hlc::next({INT64_MAX}, now).bits == INT64_MAX);
}

TEST_CASE("Entries sort by clock, writer, place in the chain and id")
{
    const Entry a = sealOp(sampleHeader(1, Op::Set), SetOp{});
    const auto changed = [&a](auto change) {
        Entry b = a;
        change(b);
        return journalLess(a, b) && !journalLess(b, a);
    };
    CHECK(changed([](Entry& b) { b.header.hlc.bits += 1; }));
    CHECK(changed([](Entry& b) { b.header.writer.bytes.fill(0xFF); }));
    CHECK(changed([](Entry& b) { b.header.seq += 1; }));
    CHECK(changed([](Entry& b) { b.id.bytes.fill(0xFF); }));
    CHECK_FALSE(journalLess(a, a));
}

TEST_CASE("Seen is what stands earlier in the same chain or at or below a dependency")
{
    Header early = sampleHeader(1, Op::Set), late = sampleHeader(2, Op::Set);
    early.seq = 5;
    CHECK_FALSE(hadSeen(late, early));
    late.deps = {{early.writer, 4}};
    CHECK_FALSE(hadSeen(late, early));
    late.deps = {{early.writer, 5}};
    CHECK(hadSeen(late, early));
    CHECK_FALSE(hadSeen(early, late));
    late.writer = early.writer;
    late.deps.clear();
    late.seq = 6;
    CHECK(hadSeen(late, early));
    CHECK_FALSE(hadSeen(early, early));
}
