// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks.h"

#include <QFile>

#include <algorithm>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// The founding desk and one that joined, equal.
struct Pair {
    Stick first;
    SyncDesk a{1, "m1"};
    RecordId id = a.complaint();
    std::string number = must(invite(*a, {a.author(), "二号台", first.path()})).number;
    SyncDesk b{2, first.path(), "m2"};

    /// Both ways through a folder of its own.
    void exchange(Stick& stick)
    {
        a.out(stick.path());
        b.in(stick.path());
        b.out(stick.path());
        a.in(stick.path());
    }
    void exchange()
    {
        Stick stick;
        exchange(stick);
    }
};

} // namespace

TEST_CASE("an invited desk has everything at once, a number of its own, and is let in")
{
    Pair two;
    CHECK(two.number == "2");
    CHECK(two.b->identity().deskNumber == "2");
    CHECK(two.b.load(two.id).text("title") == "屏幕碎裂");
    two.b.set(two.id, "severity", "major");
    const RecordId other = two.b.complaint("另一件");
    CHECK(two.b.load(other).number.starts_with("TS-26-2-"));
    two.exchange();
    CHECK(two.a.load(two.id).text("severity") == "major");
    CHECK(two.a.load(other).text("title") == "另一件");
    CHECK(two.a.hash() == two.b.hash());
    CHECK(findings(*two.a) == "");
    CHECK(findings(*two.b) == "");
}

TEST_CASE("an invitation serves one device, and a damaged or missing copy leaves nothing behind")
{
    Pair two;
    two.exchange();
    Stick copy;
    two.a.out(copy.path(), {.everything = true});
    for (const std::string& name : two.first.names())
        if (name.ends_with(".swi"))
            copy.write(name, two.first.bytes(name));
    SyncDesk spare{9, "m9"};
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("new.shouwen")).toStdString();
    const StoreSetup setup{.path = path, .seams = spare.seams()};
    CHECK(join({copy.path(), setup}).error().has("join.used"));
    CHECK_FALSE(QFile::exists(QString::fromStdString(path)));
    for (const std::string& name : copy.names())
        if (name.ends_with(".swb"))
            must(copy.files.remove(copy.of(name)));
    CHECK(join({copy.path(), setup}).error().has("join.copy"));
    CHECK_FALSE(QFile::exists(QString::fromStdString(path)));
    Stick none;
    CHECK(join({none.path(), setup}).error().has("join.none"));
}

TEST_CASE("the next bundle holds only what the other lacks, as it said itself")
{
    Pair two;
    two.exchange();
    two.exchange();
    Stick stick;
    CHECK(two.a.out(stick.path()).entries == 0);
    two.a.note(two.id, "一");
    CHECK(two.a.out(stick.path()).entries == 1);
    // Not acknowledged yet, so it is sent once more (F27).
    CHECK(two.a.out(stick.path()).entries == 1);
    two.b.in(stick.path());
    two.b.out(stick.path());
    two.a.in(stick.path());
    CHECK(two.a.out(stick.path()).entries == 0);
}

TEST_CASE("a bundle that a folder lost before it was read comes again (F27)")
{
    Pair two;
    two.exchange();
    Stick lost, found;
    two.a.note(two.id, "一");
    two.a.out(lost.path()); // nobody ever sees it
    two.a.note(two.id, "二");
    two.a.out(found.path());
    CHECK(two.b.in(found.path()).waiting == 0);
    CHECK(two.b.load(two.id).notes.size() == 2);
}

TEST_CASE("bundles that every other desk has taken in leave the folder, no others do")
{
    Pair two;
    two.exchange();
    two.exchange();
    Stick folder;
    two.a.note(two.id, "一");
    const std::string first = two.a.out(folder.path()).files.front();
    two.b.in(folder.path()); // has it, and has not said so yet
    folder.write("shouwen-别的.swb", "不是这里写的");
    CHECK(two.a.out(folder.path()).removed == 0);
    const std::string answer = two.b.out(folder.path()).files.front();
    two.a.in(folder.path());
    two.a.note(two.id, "二");
    const OutReport report = two.a.out(folder.path());
    CHECK(report.removed == 2);
    const auto names = folder.names();
    CHECK(std::find(names.begin(), names.end(), first) == names.end());
    for (const std::string& kept : {report.files.front(), answer, std::string("shouwen-别的.swb")})
        CHECK(std::find(names.begin(), names.end(), kept) != names.end());
    two.b.in(folder.path());
    CHECK(two.a.hash() == two.b.hash());
}

TEST_CASE("the same bundle a hundred times changes nothing after the first (F23)")
{
    Pair two;
    Stick stick;
    two.a.note(two.id, "一");
    two.a.out(stick.path());
    CHECK(two.b.in(stick.path()).admit.admitted > 0);
    const std::string before = two.b.hash();
    for (int i = 0; i < 100; ++i) {
        const IntakeReport again = two.b.in(stick.path());
        CHECK(again.count(FileFate::Known) == 1);
        CHECK(again.admit.changes.empty());
    }
    CHECK(two.b.hash() == before);
}

TEST_CASE("bundles in any order wait for each other and are drained when the gap is filled (F24)")
{
    Pair two;
    two.exchange();
    Stick stick;
    for (int i = 0; i < 400; ++i)
        two.a.note(two.id, "第" + std::to_string(i) + "条，说明情况");
    const OutReport sent = two.a.out(stick.path(), {.partBytes = 64 * 1024});
    REQUIRE(sent.files.size() > 2);
    std::size_t waiting = 0;
    for (auto name = sent.files.rbegin(); name != sent.files.rend(); ++name) {
        const IntakeReport report = two.b.in(stick.of(*name));
        CHECK(report.count(FileFate::Taken) == 1);
        if (name + 1 != sent.files.rend())
            CHECK(report.waiting > waiting);
        waiting = report.waiting;
    }
    CHECK(waiting == 0);
    CHECK(two.b.load(two.id).notes.size() == 400);
    two.exchange();
    CHECK(two.a.hash() == two.b.hash());
    CHECK(findings(*two.b) == "");
}

TEST_CASE("two desks write one folder at once without touching each other's files (F28)")
{
    Pair two;
    two.exchange();
    Stick stick;
    two.a.note(two.id, "甲");
    two.b.note(two.id, "乙");
    two.a.out(stick.path());
    two.b.out(stick.path());
    CHECK(stick.names().size() == 2);
    CHECK(two.a.in(stick.path()).count(FileFate::Ours) == 1);
    two.b.in(stick.path());
    CHECK(two.a.load(two.id).notes.size() == 2);
    CHECK(two.a.hash() == two.b.hash());
}

TEST_CASE("a concurrent value that lost is listed at both desks and restored by one command (I7)")
{
    Pair two;
    two.exchange();
    two.a.set(two.id, "severity", "major");
    two.b.set(two.id, "severity", "minor");
    two.exchange();
    CHECK(two.a.hash() == two.b.hash());
    const auto lost = two.a.load(two.id).conflicts;
    REQUIRE(lost.size() == 1);
    CHECK(two.b.load(two.id).conflicts == lost);
    CHECK(must(two.a->read().flagged()).size() == 1);
    Draft draft{Space::Work, lin(), "agent", rulebookId(1)};
    ResolveOp op{two.a.clock.now()};
    op.category = Category::Open;
    op.loser = lost.front().loser;
    op.settled = {"severity"};
    op.openFields.emplace("severity", lost.front().losing);
    draft.add(two.id, {}, Op::Resolve, op);
    must(two.a->append(draft));
    two.exchange();
    for (SyncDesk* desk : {&two.a, &two.b}) {
        CHECK(Value(std::string(desk->load(two.id).text("severity"))) == lost.front().losing);
        CHECK(desk->load(two.id).conflicts.empty());
        CHECK(must((*desk)->read().flagged()).empty());
    }
}

TEST_CASE("concurrent moves leave one state everywhere, contested until somebody settles it (I8)")
{
    Pair two;
    two.exchange();
    two.a.move(two.id, "new", "investigating");
    two.b.move(two.id, "new", "closed");
    two.exchange();
    CHECK(two.a.load(two.id).contested);
    CHECK(two.a.load(two.id).state == two.b.load(two.id).state);
    CHECK(two.a.hash() == two.b.hash());
    ResolveOp op{two.b.clock.now()};
    op.state = "closed";
    op.category = Category::Closed;
    Draft draft{Space::Work, lin(), "agent", rulebookId(1)};
    draft.add(two.id, {}, Op::Resolve, op);
    must(two.b->append(draft));
    two.exchange();
    CHECK_FALSE(two.a.load(two.id).contested);
    CHECK(two.a.load(two.id).state == "closed");
}

TEST_CASE("attachments travel with the entries that name them, and later where they were missing")
{
    Pair two;
    const KeptFile photo = must(two.a->keepFile("a photograph"));
    Draft draft{Space::Work, lin(), "agent", rulebookId(1)};
    draft.add(two.id, {}, Op::Attach,
              AttachOp{two.a.clock.now(), photo.hash, "image/png", "照片.png", photo.size});
    must(two.a->append(draft));
    two.exchange();
    CHECK(must(two.b->loadFile(photo.hash)) == "a photograph");
    const QString lost = QString::fromStdString(two.b.path() + ".files/" + photo.hash.substr(0, 2) +
                                                '/' + photo.hash);
    REQUIRE(QFile::remove(lost));
    CHECK(two.b.out(Stick().path()).missingFiles.size() == 1);
    two.exchange(); // asks for it
    two.exchange();
    CHECK(must(two.b->loadFile(photo.hash)) == "a photograph");
}

TEST_CASE("stopped anywhere, an intake goes on where it was and ends the same (I11)")
{
    Pair two;
    two.exchange();
    for (int i = 0; i < 300; ++i)
        two.a.note(two.id, "第" + std::to_string(i) + "条");
    Stick stick;
    two.a.out(stick.path(), {.partBytes = 64 * 1024});
    for (int steps = 1; steps < 12; ++steps) {
        Intake broken(*two.b, stick.path());
        for (int i = 0; i < steps; ++i)
            must(broken.step());
        CHECK(findings(*two.b) == "");
    }
    two.b.in(stick.path());
    two.exchange();
    CHECK(two.a.hash() == two.b.hash());
    CHECK(two.b.load(two.id).notes.size() == 300);
}

TEST_CASE("entries of a revoked desk past its last good one fold to nothing, everywhere (F30)")
{
    Pair two;
    two.exchange();
    two.b.note(two.id, "好的");
    const std::uint64_t good = must(vectorOf(*two.b, Space::Work)).heads.back().seq;
    two.exchange();
    const auto desks = must(desksOf(*two.a));
    const auto b = std::find_if(desks.begin(), desks.end(),
                                [](const DeskMember& d) { return d.number == "2"; });
    REQUIRE(b != desks.end());
    CHECK(revokeDesk(*two.b, two.b.author(), *b, good).error().has("revoke.key"));
    const auto heads = must(vectorOf(*two.a, Space::Work)).heads;
    std::uint64_t last = 0;
    for (const ChainPoint& head : heads)
        if (head.writer == two.b->identity().writer)
            last = head.seq;
    must(revokeDesk(*two.a, two.a.author(), *b, last));
    two.b.note(two.id, "不算");
    const IntakeReport late = [&] {
        Stick stick;
        two.b.out(stick.path());
        return two.a.in(stick.path());
    }();
    CHECK(late.count(FileFate::Taken) == 1);
    CHECK(two.a.load(two.id).notes.size() == 1);
    CHECK(two.a.load(two.id).revokedEntries == 1);
    CHECK(findings(*two.a) == "");
}
