// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "tests/support/history_gen.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace shouwen;
using namespace shouwen::test;

namespace {

void shuffle(std::vector<Entry>& entries, SeededRandom& random)
{
    for (std::size_t i = entries.size(); i > 1; --i)
        std::swap(entries[i - 1], entries[random.below(i)]);
}

AdmitReport admit(DeskStore& desk, std::span<const Entry> entries)
{
    auto report = desk->admit(entries);
    if (!report)
        FAIL(report.error().plainText());
    return *std::move(report);
}

/// Hands over all entries in shuffled pieces, some of them twice.
void admitInPieces(DeskStore& desk, std::vector<Entry> entries, SeededRandom& random)
{
    shuffle(entries, random);
    const std::vector<Entry> again(
        entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 4));
    for (std::size_t from = 0; from < entries.size();) {
        const std::size_t n = std::min(entries.size() - from, 1 + random.below(9));
        admit(desk, std::span(entries).subspan(from, n));
        from += n;
    }
    admit(desk, again);
}

void randomWork(DeskStore& desk, const std::vector<RecordId>& shared, SeededRandom& random,
                int steps)
{
    for (int i = 0; i < steps; ++i) {
        const RecordId id = shared[random.below(shared.size())];
        const auto known = desk->read().find(id);
        if (!known || !*known)
            continue;
        switch (random.below(5)) {
        case 0:
            desk.note(id, "备注 " + std::to_string(random.below(1000)));
            break;
        case 1: {
            SetOp set{desk.clock.now(), {}, {}};
            set.openFields.emplace("severity", Value(random.below(2) != 0 ? "major" : "minor"));
            set.privateFields.emplace("phone",
                                      Value("1380013" + std::to_string(1000 + random.below(9000))));
            desk.change(id, Op::Set, set);
            break;
        }
        case 2:
            desk.change(id, Op::Tag,
                        TagOp{desk.clock.now(), "t" + std::to_string(random.below(4))});
            break;
        case 3:
            desk.move(id, "accept", "new", "investigating", Category::Open);
            break;
        default:
            desk.change(id, Op::Hand, HandOp{desk.clock.now(), zhao(), {}, false, "交接"});
        }
    }
}

} // namespace

TEST_CASE("any permutation and partition of the same entries folds to the same projection (I1)")
{
    CHECK(rc::check("histories of three writers", [](std::uint8_t seed) {
        const History history = makeHistory({.seed = seed, .writers = 3, .steps = 25});
        SeededRandom random(seed);
        DeskStore one(1), other(2);
        admitInPieces(one, history.entries, random);
        admitInPieces(other, history.entries, random);
        RC_ASSERT(projectionHashes(*one) == projectionHashes(*other));
        const auto wanted = fold(sorted(history.entries), View{});
        const auto got = one->read().find(history.entries.front().header.record);
        RC_ASSERT(got.operator bool());
        RC_ASSERT(got->has_value() == wanted.has_value());
        if (wanted)
            RC_ASSERT(rowHash(**got) == rowHash(*wanted));
        if (seed % 8 == 0) {
            const std::string found = findings(*one); // the attachments of the history do not exist
            RC_ASSERT((found.empty() || found == "file.missing a file without a proper hash\n"));
        }
    }));
}

TEST_CASE("a store's own entries, admitted elsewhere in any order, give the same projection")
{
    DeskStore desk(7);
    SeededRandom random(7);
    std::vector<RecordId> ids;
    for (int i = 0; i < 12; ++i)
        ids.push_back(desk.openComplaint("第" + std::to_string(i) + "件"));
    randomWork(desk, ids, random, 60);
    for (std::uint64_t round = 0; round < 4; ++round) {
        DeskStore other(100 + round);
        admitInPieces(other, desk.allEntries(), random);
        CHECK(projectionHashes(*other) == projectionHashes(*desk));
        CHECK(findings(*other) == "");
    }
}

TEST_CASE("two desks that work on the same records and exchange at random end equal (I1, I15)")
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        SeededRandom random(seed);
        DeskStore a(seed * 2), b(seed * 2 + 1, "2", a->identity().writer);
        std::vector<RecordId> ids;
        for (int i = 0; i < 4; ++i)
            ids.push_back(a.openComplaint());
        for (int round = 0; round < 6; ++round) {
            randomWork(a, ids, random, 6);
            admit(b, a.allEntries());
            randomWork(b, ids, random, 6);
            if (random.below(2) != 0)
                admit(a, b.allEntries());
        }
        admit(a, b.allEntries());
        CHECK(projectionHashes(*a) == projectionHashes(*b));
        CHECK(findings(*a) == "");
        CHECK(findings(*b) == "");
    }
}

TEST_CASE(
    "an entry whose previous one is missing waits, and is taken in when the gap is filled (F24)")
{
    DeskStore desk(3), other(4);
    const RecordId id = desk.openComplaint();
    desk.note(id, "一");
    desk.note(id, "二");
    const auto all = desk.allEntries();
    CHECK(admit(other, std::span(all).subspan(2)).held == 1);
    CHECK_FALSE(*other->read().find(id));
    CHECK(admit(other, std::span(all).first(1)).admitted == 1);
    const AdmitReport rest = admit(other, std::span(all).subspan(1, 1));
    CHECK(rest.admitted == 2);
    CHECK(rest.changes.records.size() == 1);
    CHECK(projectionHashes(*other) == projectionHashes(*desk));
    CHECK(admit(other, all).duplicates == 3);
}

TEST_CASE("a forked chain is kept on both sides and reported, the same in any order (I5)")
{
    DeskStore desk(5);
    const RecordId id = desk.openComplaint();
    desk.note(id, "甲");
    const auto all = desk.allEntries();
    Entry twin = all.back();
    Parts parts = write(NoteOp{desk.clock.now(), Direction::Out, "", "乙"});
    saltPrivate(parts.privatePart, desk.random);
    twin = sealEntry(twin.header, canonicalText(parts.open), canonicalText(parts.privatePart));
    DeskStore first(6), second(8);
    admit(first, all);
    CHECK(admit(first, {&twin, 1}).forks.size() == 1);
    admit(second, std::span(all).first(1));
    admit(second, {&twin, 1});
    CHECK(admit(second, all).forks.size() == 1);
    CHECK(first.load(id).notes.size() == 2);
    CHECK(projectionHashes(*first) == projectionHashes(*second));
    CHECK(findings(*first) == "");
    CHECK(findings(*second) == "");
}

TEST_CASE("an entry that is not what its hash says is refused and nothing of it kept (I4)")
{
    DeskStore desk(9), other(10);
    desk.openComplaint();
    Entry entry = desk.allEntries().front();
    entry.header.wallTime += Milliseconds(1);
    CHECK(admit(other, {&entry, 1}).refused.size() == 1);
    entry = desk.allEntries().front();
    entry.privatePart += ' ';
    CHECK(admit(other, {&entry, 1}).refused.size() == 1);
    CHECK(other->read().chains(Space::Work)->empty());
}

TEST_CASE("an erased subject stays erased, whatever arrives later (I9, F38)")
{
    DeskStore a(11), b(12, "2", a->identity().writer);
    const RecordId customer = recordId(77);
    Draft d = a.draft();
    d.add(recordId(50), customer, Op::Open, a.complaint("王小明的投诉"));
    a.commit(d);
    admit(b, a.allEntries());
    Draft late = b.draft();
    late.add(recordId(50), customer, Op::Note,
             NoteOp{b.clock.now(), Direction::In, "phone", "王小明又来电"});
    b.commit(late);
    while (*a->indexPending() > 0) {
    }
    CHECK(a->read().search({"王小明"}, a.me())->rows.size() == 1);

    Draft erase(Space::Config, lin(), "supervisor", rulebookId(1));
    erase.add(customer, {}, Op::Erase, EraseOp{a.clock.now(), customer});
    a.commit(erase);
    CHECK(a.load(recordId(50)).text("title").empty());
    CHECK(a->read().search({"王小明"}, a.me())->rows.empty());
    admit(a, b.allEntries());
    admit(b, a.allEntries());
    for (DeskStore* desk : {&a, &b}) {
        CHECK(desk->load(recordId(50)).notes.front().text.empty());
        const auto entries = *(*desk)->read().entriesOf(recordId(50));
        for (const Entry& entry : entries)
            CHECK(entry.privatePart.empty());
        CHECK(findings(**desk) == "");
    }
    CHECK(projectionHashes(*a) == projectionHashes(*b));
}

namespace {

/// An opening and a note about a customer, as two desks may hold them: before and after erasing.
struct Erased {
    DeskStore desk{21};
    std::vector<Entry> before, after, erasure;
    Erased()
    {
        const RecordId customer = recordId(77);
        Draft d = desk.draft();
        d.add(recordId(50), customer, Op::Open, desk.complaint("王小明的投诉"));
        desk.commit(d);
        Draft note = desk.draft();
        note.add(recordId(50), customer, Op::Note,
                 NoteOp{desk.clock.now(), Direction::In, "phone", "王小明来电"});
        desk.commit(note);
        before = desk.allEntries();
        Draft erase(Space::Config, lin(), "supervisor", rulebookId(1));
        erase.add(customer, {}, Op::Erase, EraseOp{desk.clock.now(), customer});
        desk.commit(erase);
        for (Entry& entry : desk.allEntries())
            (entry.header.space == Space::Config ? erasure : after).push_back(std::move(entry));
    }
    DeskStore another(std::uint64_t seed) { return DeskStore(seed, "2", desk->identity().writer); }
};

} // namespace

TEST_CASE("what was erased elsewhere waits for the erasure, or for the whole entry (I1)")
{
    Erased erased;
    DeskStore told = erased.another(22), untold = erased.another(23);
    for (DeskStore* desk : {&told, &untold}) {
        CHECK(admit(*desk, erased.after).held == 2);
        CHECK((*desk)->admitWaiting()->admitted == 0);
        CHECK(*(*desk)->read().waiting() == 2);
    }
    admit(told, erased.erasure);
    CHECK(told->admitWaiting()->admitted == 2);
    CHECK(projectionHashes(*told) == projectionHashes(*erased.desk));

    // The erasure was lost with the desk that made it: what others have is whole.
    CHECK(admit(untold, erased.before).admitted == 2);
    CHECK(untold.load(recordId(50)).text("title") == "王小明的投诉");
    for (DeskStore* desk : {&told, &untold}) {
        CHECK(*(*desk)->read().waiting() == 0);
        CHECK(findings(**desk) == "");
    }
}

TEST_CASE("erasing empties what waits for its turn as well (I9)")
{
    Erased erased;
    DeskStore other = erased.another(24);
    admit(other, std::span(erased.before).subspan(1));
    admit(other, erased.erasure);
    admit(other, std::span(erased.before).first(1));
    DeskStore late = erased.another(25);
    admit(late, erased.erasure);
    CHECK(admit(late, std::span(erased.before).subspan(1)).held == 1);
    for (DeskStore* desk : {&other, &late}) {
        desk->close();
        for (const char* part : {"", "-wal"}) {
            const auto bytes = desk->files.read(desk->path() + part, 1 << 26);
            CHECK((!bytes || bytes->find("王小明来电") == std::string::npos));
        }
    }
}
