// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"
#include "core/sync/manifest.h"
#include "desks.h"

using namespace shouwen;
using namespace shouwen::test;

namespace {

struct OneBundle {
    Stick invited, stick;
    SyncDesk a{1, "m1"};
    RecordId id = a.complaint();
    Invitation asked = must(invite(*a, {a.author(), "二号台", invited.path()}));
    SyncDesk b{2, invited.path(), "m2"};
    std::string name, bytes;

    OneBundle()
    {
        a.note(id, "一");
        name = a.out(stick.path()).files.front();
        bytes = stick.bytes(name);
    }
    /// What becomes of these bytes, which must change nothing.
    FileFate fateOf(const std::string& other, const std::string& as = "x.swb")
    {
        Stick place;
        place.write(as, other);
        const std::string before = b.hash();
        const IntakeReport report = b.in(place.path());
        CHECK(report.admit.admitted == 0);
        CHECK(b.hash() == before);
        REQUIRE(report.files.size() == 1);
        return report.files.front().fate;
    }
    Bundle read() { return must(decodeBundle(bytes, keysOf)); }
    std::string sealed(const Bundle& bundle)
    {
        return encodeBundle(
            bundle, [this](std::string_view what) { return a->sign(what); }, a.random);
    }
};

} // namespace

TEST_CASE_METHOD(OneBundle, "a bundle cut at any byte is refused and changes nothing (F25, F18)")
{
    for (std::size_t n = 0; n < bytes.size(); ++n)
        CHECK_FALSE(decodeBundle(std::string_view(bytes).substr(0, n), keysOf));
    CHECK(fateOf("") == FileFate::Damaged);
    CHECK(fateOf(bytes.substr(0, 4)) == FileFate::NotOurs);
    CHECK(fateOf(bytes.substr(0, bytes.size() - 1)) == FileFate::Damaged);
    CHECK(fateOf(bytes + '\0') == FileFate::Damaged);
}

TEST_CASE_METHOD(OneBundle, "every flipped bit gives one and the same refusal (B21)")
{
    std::string first;
    for (std::size_t i = 8; i < bytes.size(); ++i) {
        std::string other = bytes;
        other[i] = static_cast<char>(other[i] ^ (1 << (i % 8)));
        const auto read = decodeBundle(other, keysOf);
        REQUIRE_FALSE(read);
        if (first.empty())
            first = read.error().plainText();
        REQUIRE(read.error().plainText() == first);
    }
    std::string later = bytes;
    later[8] = 2;
    CHECK(fateOf(later) == FileFate::TooNew);
}

TEST_CASE_METHOD(OneBundle, "lengths beyond what is there are refused before anything is allocated "
                            "(B22, B29)")
{
    Bundle bundle = read();
    // Signed properly and yet wrong inside: a piece that claims more than there is.
    const std::string whole = sealed(bundle);
    CHECK(decodeBundle(whole, keysOf));
    bundle.manifest = Value::Object{{"writer", "no"}};
    CHECK(fateOf(sealed(bundle)) == FileFate::Damaged);
    bundle = read();
    bundle.manifest.asObject()->insert_or_assign("at", Value(INT64_MAX));
    CHECK(fateOf(sealed(bundle)) == FileFate::Damaged);
}

TEST_CASE_METHOD(OneBundle, "pieces out of line, without seal or under another's name are refused "
                            "(B25, B23)")
{
    const Bundle good = read();
    REQUIRE(good.pieces.size() >= 2);
    Bundle bundle = good;
    bundle.pieces.back().seals.clear();
    CHECK(fateOf(sealed(bundle)) == FileFate::Damaged);
    bundle = good;
    bundle.pieces.back().seals.back().signature[5] ^= 1;
    CHECK(fateOf(sealed(bundle)) == FileFate::Damaged);
    bundle = good;
    bundle.pieces.back().entries.erase(bundle.pieces.back().entries.begin());
    CHECK(fateOf(sealed(bundle)) == FileFate::Damaged); // a seal before its first entry
    bundle.pieces.back().seals.erase(bundle.pieces.back().seals.begin());
    CHECK(decodeBundle(sealed(bundle), keysOf)); // a later part: it waits
    bundle = good;
    auto& entries = bundle.pieces.front().entries;
    if (entries.size() > 1) {
        std::swap(entries.front(), entries.back());
        CHECK(fateOf(sealed(bundle)) == FileFate::Damaged);
    }
    bundle = good;
    bundle.manifest.asObject()->erase("keys");
    CHECK(fateOf(sealed(bundle)) == FileFate::Damaged);
}

TEST_CASE_METHOD(OneBundle, "entries with positions, stamps, deps or bodies out of bounds stay out "
                            "(B25-B29)")
{
    const Bundle good = read();
    const Entry& entry = good.pieces.back().entries.front();
    const std::string header = encodeHeader(entry.header);
    const auto with = [&](std::size_t at, char value) {
        std::string other = header;
        other[at] = value;
        return openEntry(other, entry.open, entry.privatePart).operator bool();
    };
    CHECK(openEntry(header, entry.open, entry.privatePart));
    CHECK_FALSE(with(71, '\xFF')); // hlc from 2^63 on
    CHECK_FALSE(with(164, 1));     // reserved bits
    CHECK_FALSE(with(166, 33));    // more deps than there may be
    for (int i = 8; i < 16; ++i)
        CHECK_FALSE(with(static_cast<std::size_t>(i), '\xFF')); // another seq, another hash
    CHECK_FALSE(openEntry(header, entry.open + ' ', entry.privatePart));
    std::string deep;
    for (int i = 0; i < 10000; ++i)
        deep += "{\"a\":";
    CHECK_FALSE(isCanonical(deep));
    CHECK_FALSE(isCanonical("{\"a\":1,\"a\":2}"));
    CHECK_FALSE(isCanonical("{\"a\":NaN}"));
    CHECK_FALSE(isCanonical("{\"a\":99999999999999999999}"));
}

TEST_CASE_METHOD(OneBundle, "a renamed or conflicted copy is known by what it holds (F26)")
{
    b.in(stick.path());
    CHECK(fateOf(bytes, "shouwen (conflicted copy 2026-11-23).swb") == FileFate::Known);
    CHECK(fateOf(bytes, "x.sync-conflict-20261123.swb") == FileFate::Known);
    CHECK(fateOf("hello", "note.swb.txt") == FileFate::NotOurs);
    Stick place;
    place.write("half.swb.part", bytes.substr(0, 100));
    place.write("holiday.jpg", "photo");
    CHECK(b.in(place.path()).files.empty());
}

TEST_CASE_METHOD(OneBundle, "another organisation's bundle is left alone")
{
    SyncDesk stranger{77, "m7"};
    stranger.complaint();
    Stick theirs;
    stranger.out(theirs.path());
    const IntakeReport report = b.in(theirs.path());
    CHECK(report.count(FileFate::NotOurs) == 1);
    CHECK(report.admit.admitted == 0);
}

TEST_CASE_METHOD(OneBundle, "a device that nobody invited is told of and taken only by an "
                            "administrator (B24)")
{
    SeededRandom random(5);
    const Device device = makeDevice(random);
    const WriterKey key{writerOf(device.key, 1), device.key, 1};
    Bundle bundle = read();
    bundle.device = device.key;
    bundle.pieces.clear();
    bundle.manifest.asObject()->insert_or_assign("writer", Value(key.writer.hex()));
    bundle.manifest.asObject()->insert_or_assign(
        "keys", Value::List{Value::List{key.writer.hex(), key.device.hex(), 1}});
    const std::string file = encodeBundle(
        bundle, [&device](std::string_view what) { return signBytes(device, what); }, random);
    Stick place;
    place.write("x.swb", file);
    const IntakeReport report = b.in(place.path());
    REQUIRE(report.count(FileFate::Unknown) == 1);
    CHECK(report.files.front().device == device.key);
    CHECK(report.files.front().writtenAt > Instant{});
    CHECK(b.in(place.path(), {.accept = device.key}).count(FileFate::Taken) == 1);
}

TEST_CASE_METHOD(OneBundle, "equal vectors with unequal projections fold everything again, then "
                            "stop that space (F40)")
{
    b.in(stick.path());
    Stick first, second;
    b.out(first.path());
    a.in(first.path()); // now both have the same
    a.out(second.path());
    Bundle bundle = must(decodeBundle(second.bytes(second.names().front()), keysOf));
    REQUIRE(b.in(second.path()).stopped.empty());
    Value::List& work = *bundle.manifest.asObject()->at("has").asObject()->at("2").asList();
    work[1] = Value(std::string(64, '0'));
    Stick forged;
    forged.write("x.swb", sealed(bundle));
    const IntakeReport report = b.in(forged.path());
    CHECK(report.foldedAgain == std::vector{Space::Work});
    CHECK(report.stopped == std::vector{Space::Work});
    CHECK(b.load(id).notes.size() == 1);
    a.note(id, "二");
    Stick later;
    a.out(later.path());
    CHECK(b.in(later.path()).stopped == std::vector{Space::Work});
    CHECK(b.load(id).notes.size() == 1); // nothing of that space is taken in
    CHECK(findings(*b) == "");
    CHECK(must(stoppedSpaces(*b)) == std::vector{Space::Work});
    Stick back;
    CHECK(b.out(back.path()).stopped == std::vector{Space::Work});

    // An administrator has looked: the same bundle is taken in, and the exchange goes on.
    CHECK(b.in(later.path(), {.resume = true}).stopped.empty());
    CHECK(must(stoppedSpaces(*b)).empty());
    CHECK(b.load(id).notes.size() == 2);
    CHECK(b.in(forged.path(), {.resume = true}).stopped.empty()); // of a past state: no comparison
}

TEST_CASE("a disk that loses what was written to it is noticed, and nothing is left (F19)")
{
    struct Losing final : Files {
        SystemFiles real;
        Result<std::string> read(const std::string& path, std::size_t limit) override
        {
            auto bytes = real.read(path, limit);
            if (bytes && path.find(".swb") != std::string::npos)
                bytes->back() = static_cast<char>(bytes->back() ^ 1);
            return bytes;
        }
        Outcome writeWhole(const std::string& path, std::string_view bytes) override
        {
            return real.writeWhole(path, bytes);
        }
        bool exists(const std::string& path) override { return real.exists(path); }
        Outcome remove(const std::string& path) override { return real.remove(path); }
        Outcome rename(const std::string& from, const std::string& to) override
        {
            return real.rename(from, to);
        }
        Outcome makeFolder(const std::string& path) override { return real.makeFolder(path); }
        Result<std::vector<std::string>> list(const std::string& folder) override
        {
            return real.list(folder);
        }
    } losing;
    QTemporaryDir folder;
    FixedClock clock(at("2026-11-23T09:00:00+08:00"));
    SeededRandom random(3);
    const auto store =
        must(Store::create({.path = folder.filePath(QStringLiteral("desk.shouwen")).toStdString(),
                            .seams = {clock, random, losing}}));
    Stick stick;
    CHECK(bundleOut(*store, {.folder = stick.path()}).error().has("bundle.lost"));
    CHECK(stick.names().empty());
}
