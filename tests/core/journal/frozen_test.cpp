// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/example_entries.h"
#include "tests/support/history_gen.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace shouwen;
using namespace shouwen::test;

namespace {

struct Frozen {
    std::string op, header, open, privatePart, id;
};

std::string bytesOf(const std::string& hex)
{
    std::string bytes(hex.size() / 2, '\0');
    const bool sound = bytesOfHex(hex, reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size());
    REQUIRE(sound);
    return bytes;
}

std::vector<Frozen> frozenEntries()
{
    std::ifstream file(SHOUWEN_TEST_DATA "/entry-v1.hex");
    REQUIRE(file.good());
    std::vector<Frozen> all;
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string label, value;
        words >> label >> value;
        if (label == "#" && value == "op")
            words >> all.emplace_back().op;
        else if (label == "header")
            all.back().header = bytesOf(value);
        else if (label == "open")
            all.back().open = bytesOf(value);
        else if (label == "private")
            all.back().privatePart = bytesOf(value);
        else if (label == "id")
            all.back().id = value;
    }
    return all;
}

template <class T>
Parts again(const Parts& parts)
{
    const auto op = read<T>(parts.open, parts.privatePart);
    REQUIRE(bool(op));
    return write(*op);
}

Parts readAndWrite(Op op, const Parts& p)
{
    switch (op) {
    case Op::Open:
        return again<OpenOp>(p);
    case Op::Set:
        return again<SetOp>(p);
    case Op::Unset:
        return again<UnsetOp>(p);
    case Op::Move:
        return again<MoveOp>(p);
    case Op::Hand:
        return again<HandOp>(p);
    case Op::Note:
        return again<NoteOp>(p);
    case Op::Sign:
        return again<SignOp>(p);
    case Op::Attach:
        return again<AttachOp>(p);
    case Op::Unsign:
    case Op::Detach:
    case Op::Unlink:
        return again<TakeBackOp>(p);
    case Op::Link:
        return again<LinkOp>(p);
    case Op::Tag:
    case Op::Untag:
        return again<TagOp>(p);
    case Op::Add:
        return again<AddOp>(p);
    case Op::Resolve:
        return again<ResolveOp>(p);
    case Op::Restate:
        return again<RestateOp>(p);
    case Op::Withdraw:
        return again<WithdrawOp>(p);
    case Op::Grant:
        return again<GrantOp>(p);
    case Op::Revoke:
        return again<RevokeOp>(p);
    case Op::Erase:
        return again<EraseOp>(p);
    }
    return {};
}

} // namespace

TEST_CASE("The frozen bytes of version 1 open and encode to themselves")
{
    const auto frozen = frozenEntries();
    CHECK(frozen.size() == 22);
    for (const Frozen& f : frozen) {
        INFO(f.op);
        const auto entry = openEntry(f.header, f.open, f.privatePart);
        REQUIRE(bool(entry));
        CHECK(entry->id.hex() == f.id);
        CHECK(opName(entry->op()) == f.op);
        CHECK(encodeHeader(entry->header) == f.header);
        const Entry sealed = sealEntry(entry->header, f.open, f.privatePart);
        CHECK(sealed.id == entry->id);
    }
}

TEST_CASE("The frozen parts read into their ops and write back the same bytes")
{
    for (const Frozen& f : frozenEntries()) {
        INFO(f.op);
        const auto entry = openEntry(f.header, f.open, f.privatePart);
        const auto open = parseCanonical(f.open);
        const auto priv =
            f.privatePart.empty() ? Result<Value>(Value()) : parseCanonical(f.privatePart);
        REQUIRE((entry && open && priv));
        Parts written = readAndWrite(entry->op(), {*open, *priv});
        CHECK(canonicalText(written.open) == f.open);
        if (const std::string_view salt = priv->textAt("_"); !salt.empty())
            written.privatePart.asObject()->emplace("_", salt);
        CHECK(canonicalText(written.privatePart) == (f.privatePart.empty() ? "{}" : f.privatePart));
    }
}

TEST_CASE("The examples of today are the frozen ones")
{
    const auto frozen = frozenEntries();
    const auto examples = exampleEntries();
    REQUIRE(frozen.size() == examples.size());
    for (std::size_t i = 0; i < frozen.size(); ++i)
        CHECK(examples[i].entry.id.hex() == frozen[i].id);
}

TEST_CASE("The row hashes of random histories are frozen")
{
    const auto hashOf = [](std::uint64_t seed) {
        const History history = makeHistory({seed, 3, 40});
        const auto record = fold(sorted(history.entries), history.view);
        return record ? rowHash(*record).hex() : "none";
    };
    CHECK(hashOf(1) == "e2c8ff6b4b5d78f3b260852e85699a5551f06c33b3258a99d0b08b2b86cf1897");
    CHECK(hashOf(2) == "a2f75fab79ed679d78beffc0081707e14049b188c74260be60ba82d1d2b0a70a");
    CHECK(hashOf(7) == "e062f7cbe72ca619cf6ef3523cd5aa4df64cd2f820b96355b7b76c60b19dff3a");
}
