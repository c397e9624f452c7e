// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks.h"

#include <QFile>

#include <algorithm>

using namespace shouwen;
using namespace shouwen::test;

namespace {

void exchange(SyncDesk& a, SyncDesk& b)
{
    Stick stick;
    a.out(stick.path());
    b.in(stick.path());
    b.out(stick.path());
    a.in(stick.path());
}

bool writesAlone(SyncDesk& a, SyncDesk& b)
{
    return a->identity().writer != b->identity().writer &&
           a->identity().deskNumber != b->identity().deskNumber;
}

} // namespace

TEST_CASE("a profile copied to another machine writes under a name and number of its own (F14)")
{
    SyncDesk a{1, "m1"}, clone{2, "m2"};
    const RecordId id = a.complaint();
    a.copyTo(clone);
    a.open();
    clone.open();
    CHECK(clone->renewal()->why == Renewal::Copied);
    CHECK_FALSE(a->renewal());
    CHECK(writesAlone(a, clone));
    a.note(id, "甲");
    clone.note(id, "乙");
    CHECK(clone.load(clone.complaint()).number != a.load(a.complaint()).number);
    exchange(a, clone);
    exchange(a, clone);
    CHECK(must(a->read().forks()).empty());
    CHECK(a.load(id).notes.size() == 2);
    CHECK(a.hash() == clone.hash());
    CHECK(findings(*a) == "");
}

TEST_CASE("a clone that nobody noticed forks: both lines are kept and one side begins anew (F14)")
{
    SyncDesk a{1, ""}, clone{2, ""}; // no machine: nobody looks
    const RecordId id = a.complaint();
    a.copyTo(clone);
    a.open();
    clone.open();
    CHECK(a->identity().writer == clone->identity().writer);
    a.note(id, "甲");
    clone.note(id, "乙");
    // The same name on both: what it wrote is taken for one's own until its entries are seen.
    const auto all = must(clone->read().chains(Space::Work));
    const auto entries = must(clone->read().entriesAfter(all.front().chain, 0, 100));
    const AdmitReport report = must(a->admit(entries));
    CHECK(report.forks.size() == 1);
    CHECK(report.ownEntries);
    CHECK(a->renewal()->why == Renewal::RolledBack);
    CHECK(writesAlone(a, clone));
    CHECK(a.load(id).notes.size() == 2);
    CHECK(must(a->read().forks()).size() == 1);
    a.note(id, "丙");
    CHECK(a.load(id).notes.size() == 3);
    CHECK(findings(*a) == "");
}

TEST_CASE("a store moved to another folder, or opened again, stays who it was")
{
    SyncDesk a{1, "m1"};
    const WriterId writer = a->identity().writer;
    a.complaint();
    a.open();
    CHECK(a->identity().writer == writer);
    CHECK_FALSE(a->renewal());
}

TEST_CASE("yesterday's copy put in its place is noticed by the witness beside it (F13, F12)")
{
    Stick invited;
    SyncDesk a{1, "m1"};
    const RecordId id = a.complaint();
    must(invite(*a, {a.author(), "", invited.path()}));
    SyncDesk b{2, invited.path(), "m2"};
    a.close();
    QTemporaryDir old;
    const QString kept = old.filePath(QStringLiteral("copy"));
    REQUIRE(QFile::copy(QString::fromStdString(a.path()), kept));
    a.open();
    a.note(id, "失去的");
    Stick third;
    CHECK(must(invite(*a, {a.author(), "", third.path()})).number == "3");
    exchange(a, b);
    a.close();
    REQUIRE(QFile::remove(QString::fromStdString(a.path())));
    REQUIRE(QFile::copy(kept, QString::fromStdString(a.path())));
    a.open();
    REQUIRE(a->renewal());
    CHECK(a->renewal()->why == Renewal::RolledBack);
    CHECK(a->identity().deskNumber == "4"); // 3 was given away, as the witness knows
    CHECK(a.load(id).notes.empty());
    a.note(id, "新的");
    exchange(a, b);
    exchange(a, b);
    CHECK(a.load(id).notes.size() == 2);
    CHECK(a.hash() == b.hash());
    CHECK(must(b->read().forks()).empty());
    CHECK(must(a->read().freshView()).administrators.contains(a->identity().writer));
    CHECK(findings(*a) == "");
}

TEST_CASE("a desk that finds others ahead of itself fetches that back and begins anew (F12, F13)")
{
    Stick invited;
    SyncDesk a{1, ""};
    const RecordId id = a.complaint();
    must(invite(*a, {a.author(), "", invited.path()}));
    SyncDesk b{2, invited.path(), ""};
    a.close();
    QTemporaryDir old;
    const QString kept = old.filePath(QStringLiteral("copy"));
    REQUIRE(QFile::copy(QString::fromStdString(a.path()), kept));
    a.open();
    a.note(id, "失去的");
    exchange(a, b);
    a.close();
    REQUIRE(QFile::remove(QString::fromStdString(a.path())));
    REQUIRE(QFile::copy(kept, QString::fromStdString(a.path())));
    a.open();
    const WriterId before = a->identity().writer;
    Stick stick;
    b.out(stick.path(), {.everything = true});
    CHECK(a.in(stick.path()).renewed);
    CHECK(a->identity().writer != before);
    CHECK(a.load(id).notes.size() == 1);
    a.note(id, "新的");
    exchange(a, b);
    CHECK(a.hash() == b.hash());
    CHECK(must(b->read().forks()).empty());
}

TEST_CASE("a clock ten years ahead and put right loses nothing and is told of (F20, B26)")
{
    Stick invited;
    SyncDesk a{1, "m1"};
    const RecordId id = a.complaint();
    must(invite(*a, {a.author(), "", invited.path()}));
    SyncDesk b{2, invited.path(), "m2"};
    const Instant right = b.clock.now();
    b.clock.set(right + std::chrono::hours(24 * 3650));
    b.set(id, "severity", "major");
    Stick stick;
    b.out(stick.path());
    CHECK(a.in(stick.path()).admit.ahead > 0);
    b.clock.set(right);
    b.note(id, "一");
    a.note(id, "二"); // its stamp is still later than all it has seen
    exchange(a, b);
    CHECK(a.load(id).notes.size() == 2);
    CHECK(a.load(id).text("severity") == "major");
    CHECK(a.hash() == b.hash());
}

TEST_CASE("a clock ten years behind keeps the order of what is written (F21)")
{
    SyncDesk a{1, "m1"};
    const RecordId id = a.complaint();
    a.set(id, "severity", "minor");
    a.clock.set(a.clock.now() - std::chrono::hours(24 * 3650));
    a.set(id, "severity", "major");
    CHECK(a.load(id).text("severity") == "major");
    CHECK(a.load(id).conflicts.empty());
}

TEST_CASE("entries of a newer program are kept, passed on, and read-only here (F36, I14)")
{
    Stick invited;
    SyncDesk a{1, "m1"};
    const RecordId id = a.complaint();
    must(invite(*a, {a.author(), "", invited.path()}));
    SyncDesk b{2, invited.path(), "m2"};
    Draft draft{Space::Work, lin(), "agent", rulebookId(1)};
    draft.entries.push_back(
        {id, {}, static_cast<Op>(999), {Value::Object{{"at", 1}, {"new", "thing"}}, Value()}, {}});
    must(a->append(draft));
    exchange(a, b);
    CHECK(b.load(id).readOnly);
    Stick onward;
    b.out(onward.path(), {.everything = true});
    Stick again;
    a.out(again.path(), {.everything = true});
    CHECK(a.hash() == b.hash());
    CHECK(must(b->read().entriesOf(id)).size() == must(a->read().entriesOf(id)).size());
}

TEST_CASE("touched records are derived as if everything had been made anew, after any merge")
{
    Stick invited;
    SyncDesk a{1, "m1"};
    std::vector<RecordId> ids;
    for (int i = 0; i < 20; ++i)
        ids.push_back(a.complaint("第" + std::to_string(i) + "件"));
    must(invite(*a, {a.author(), "", invited.path()}));
    SyncDesk b{2, invited.path(), "m2"};
    exchange(a, b);
    for (std::size_t i = 0; i < 5; ++i) {
        a.set(ids[i], "severity", "major");
        b.move(ids[i], "new", "investigating");
        b.note(ids[i + 5], "回复");
    }
    Stick stick;
    b.out(stick.path());
    const IntakeReport report = a.in(stick.path());
    std::size_t work = 0;
    for (const Touched& touched : report.admit.changes.records)
        work += touched.kind == "complaint" ? 1 : 0;
    CHECK(work == 10);
    // verify makes rows, clocks, badges and keys anew and compares them with what is kept.
    CHECK(findings(*a) == "");
    while (must(a->indexPending()) > 0) {
    }
    CHECK(findings(*a) == "");
}
