// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/parts.h"

#include <catch2/catch.hpp>

#include <set>

using namespace shouwen;

namespace {

Value part(const char* text)
{
    const auto value = parseCanonical(text);
    REQUIRE(bool(value));
    return *value;
}

template <class T>
std::string problem(const char* open, const char* privatePart = "{}")
{
    const auto op = read<T>(part(open), part(privatePart));
    return op ? "read" : op.error().plainText();
}
std::string lacks(const char* key)
{
    return std::string("The part of this entry lacks a sound \"") + key + "\".";
}

} // namespace

TEST_CASE("Parts leave empty optionals out")
{
    const Instant at = instantOfMs(5);
    CHECK(canonicalText(write(SetOp{at}).open) == R"({"at":5})");
    CHECK(canonicalText(write(SetOp{at}).privatePart) == "{}");
    CHECK(canonicalText(write(HandOp{at}).open) == R"({"at":5})");
    CHECK(canonicalText(write(OpenOp{at, "callback", "", "planned"}).open) ==
          R"({"at":5,"cat":"open","kind":"callback","state":"planned"})");
    CHECK(canonicalText(write(MoveOp{at, "go", "a", "b"}).open) ==
          R"({"at":5,"cat":"open","from":"a","move":"go","to":"b"})");
}

TEST_CASE("A link carries what a merge moves, and one that moves nothing is as it always was")
{
    const Instant at = instantOfMs(9);
    const RecordId to = RecordId::zero();
    const std::string hex = to.hex();
    CHECK(canonicalText(write(LinkOp{at, "merged_from", to}).open) ==
          R"({"at":9,"rel":"merged_from","to":")" + hex + "\"}");
    const LinkOp op{at,
                    "merged_from",
                    to,
                    {{instantOfMs(1), 0, EventKind::Opened},
                     {instantOfMs(2), 0, EventKind::AgentReply},
                     {instantOfMs(3), 0, EventKind::CustomerMessage},
                     {instantOfMs(4), 0, EventKind::AgentReply}}};
    const Parts parts = write(op);
    CHECK(canonicalText(parts.open) ==
          R"({"abs":{"in":[3],"open":[1],"out":[2,4]},"at":9,"rel":"merged_from","to":")" + hex +
              "\"}");
    const auto again = read<LinkOp>(parts.open, parts.privatePart);
    REQUIRE(again);
    CHECK(write(*again).open == parts.open);
    const auto with = [&hex](const std::string& abs) {
        return R"({"abs":)" + abs + R"(,"at":9,"rel":"merged_from","to":")" + hex + "\"}";
    };
    CHECK(problem<LinkOp>(with("[]").c_str()) == lacks("abs"));
    CHECK(problem<LinkOp>(with(R"({"in":5})").c_str()) == lacks("abs"));
    CHECK(problem<LinkOp>(with(R"({"in":["5"]})").c_str()) == lacks("abs"));
    CHECK(problem<LinkOp>(with(R"({"out":[9223372036854775807]})").c_str()) == lacks("abs"));
    CHECK(problem<LinkOp>(with(R"({"later":[5]})").c_str()) == "read");
}

TEST_CASE("B28 a missing member or one of another shape is named")
{
    CHECK(problem<SetOp>("{}") == lacks("at"));
    CHECK(problem<SetOp>(R"({"at":"5"})") == lacks("at"));
    CHECK(problem<SetOp>(R"({"at":5,"f":1})") == lacks("f"));
    CHECK(problem<SetOp>(R"({"at":5})", R"({"f":[]})") == lacks("f"));
    CHECK(problem<UnsetOp>(R"({"at":5,"f":{}})") == lacks("f"));
    CHECK(problem<UnsetOp>(R"({"at":5,"f":[1]})") == lacks("f"));
    CHECK(problem<OpenOp>(R"({"at":5,"cat":"open","kind":"","state":"new"})") == lacks("kind"));
    CHECK(problem<OpenOp>(R"({"at":5,"cat":"done","kind":"k","state":"new"})") == lacks("cat"));
    CHECK(problem<OpenOp>(R"({"at":5,"cat":"open","kind":"k","owner":"ab","state":"new"})") ==
          lacks("owner"));
    CHECK(problem<OpenOp>(R"({"at":5,"cat":"open","kind":"k","no":7,"state":"new"})") ==
          lacks("no"));
    CHECK(problem<MoveOp>(R"({"at":5,"cat":"open","from":"a","move":"m","to":""})") == lacks("to"));
    CHECK(problem<MoveOp>(R"({"at":5,"cat":"open","from":"a","move":"m","round":-1,"to":"b"})") ==
          lacks("round"));
    CHECK(problem<HandOp>(R"({"at":5,"back":2})") == lacks("back"));
    CHECK(problem<NoteOp>(R"({"at":5,"dir":"up"})") == lacks("dir"));
    CHECK(problem<NoteOp>(R"({"at":5,"dir":"in"})", R"({"text":1})") == lacks("text"));
    CHECK(problem<SignOp>(R"({"at":5,"digest":"","round":0,"step":"s","verdict":"agree"})") ==
          lacks("round"));
    CHECK(problem<SignOp>(R"({"at":5,"digest":"","round":1,"step":"s","verdict":"yes"})") ==
          lacks("verdict"));
    CHECK(problem<TakeBackOp>(R"({"at":5,"entry":"00"})") == lacks("entry"));
    CHECK(problem<AttachOp>(R"({"at":5,"hash":"","size":-1,"type":""})") == lacks("size"));
    CHECK(problem<AddOp>(R"({"at":5,"f":{"n":"1"}})") == lacks("f"));
    CHECK(problem<ResolveOp>(R"({"at":5,"state":"a"})") == lacks("cat"));
    CHECK(problem<RestateOp>(R"({"at":5})") == lacks("out"));
    CHECK(problem<RestateOp>(R"({"at":5,"out":{"c":{"met":2,"used":1}}})") == lacks("met"));
    CHECK(problem<RestateOp>(R"({"at":5,"out":{"c":1}})") == lacks("used"));
    CHECK(problem<RevokeOp>(R"({"at":5,"seq":-1,"writer":"00"})") == lacks("writer"));
    CHECK(problem<GrantOp>(R"({"at":5})") == lacks("role"));
    CHECK(problem<EraseOp>(R"({"at":5})") == lacks("subject"));
    CHECK(problem<SetOp>("[]") == lacks(""));
}

TEST_CASE("B39 times outside the years 1 to 9999 are refused, so no sum of them overflows")
{
    CHECK(problem<SetOp>(R"({"at":253402300799999})") == "read");
    CHECK(problem<SetOp>(R"({"at":253402300800000})") == lacks("at"));
    CHECK(problem<SetOp>(R"({"at":-62135596800001})") == lacks("at"));
    CHECK(problem<RestateOp>(
              R"({"at":5,"out":{"c":{"due":9223372036854775807,"met":1,"used":1}}})") ==
          lacks("due"));
}

TEST_CASE("Keys a reader does not know are passed over, chance among them")
{
    CHECK(problem<SetOp>(R"({"at":5,"zz":[1]})", R"({"_":"x","f":{"a":"b"}})") == "read");
    const auto op = read<SetOp>(part(R"({"at":5})"), part(R"({"_":"x","f":{"a":"b"}})"));
    CHECK(op->privateFields.size() == 1);
}

TEST_CASE("An erased private part reads as empty texts and no fields")
{
    const auto open = read<OpenOp>(
        part(R"({"at":5,"cat":"open","f":{"a":1},"kind":"k","state":"new"})"), Value());
    REQUIRE(bool(open));
    CHECK(open->openFields.size() == 1);
    CHECK(open->privateFields.empty());
    CHECK(read<NoteOp>(part(R"({"at":5,"dir":"out"})"), Value())->text.empty());
}

TEST_CASE("Chance makes equal private parts differ; an empty part gets none")
{
    SeededRandom random(1);
    std::set<std::string> texts;
    for (int i = 0; i < 50; ++i) {
        Value priv = write(NoteOp{instantOfMs(5), Direction::In, "", "电话"}).privatePart;
        saltPrivate(priv, random);
        CHECK(priv.textAt("_").size() == 22);
        CHECK(priv.textAt("_").find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop"
                                                 "qrstuvwxyz0123456789-_") ==
              std::string_view::npos);
        texts.insert(canonicalText(priv));
    }
    CHECK(texts.size() == 50);
    Value nothing;
    saltPrivate(nothing, random);
    CHECK(nothing.empty());
}

TEST_CASE("A resolve keeps the names of the fields it settles where private values are erased")
{
    ResolveOp op{instantOfMs(5)};
    op.loser = EntryId::zero();
    op.privateFields = {{"text", "乙"}};
    const Parts parts = write(op);
    const auto erased = read<ResolveOp>(parts.open, Value());
    REQUIRE(bool(erased));
    CHECK(erased->settled == std::vector<std::string>{"text"});
}
