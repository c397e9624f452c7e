// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/story.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;

TEST_CASE("F38 what is erased is absent before and after, for ever (I9)")
{
    Story s;
    s.a(Op::Set, SetOp{minute(1), {{"severity", "major"}}, {{"text", "包装破损"}}});
    s.view.erasedSubjects.insert(idOf<RecordId>(70));
    s.b(Op::Note, NoteOp{minute(2), Direction::In, "phone", "来电"});
    const Record r = s.record();
    CHECK(r.erased);
    CHECK(r.field("text") == nullptr);
    CHECK(r.text("severity") == "major");
    REQUIRE(r.notes.size() == 1);
    CHECK(r.notes[0].text.empty());
}

TEST_CASE("Erasing a record, or the subject it was opened with, covers entries that name none")
{
    Story s;
    Header h = s.nextHeader(0, Op::Note, minute(1));
    h.subject = RecordId::zero();
    s.keep(0, sealOp(h, NoteOp{minute(1), Direction::In, "", "来电"}));
    CHECK(s.record().notes[0].text == "来电");
    s.view.erasedSubjects = {idOf<RecordId>(70)};
    CHECK(s.record().notes[0].text.empty());
    s.view.erasedSubjects = {h.record};
    CHECK(s.record().notes[0].text.empty());
    s.view.erasedSubjects = {idOf<RecordId>(71)};
    CHECK_FALSE(s.record().erased);
}

TEST_CASE("F30 entries of a revoked writer past its last good one fold to nothing and are counted")
{
    Story s;
    s.b(Op::Set, SetOp{minute(1), {{"severity", "major"}}});
    s.b(Op::Set, SetOp{minute(2), {{"severity", "minor"}}});
    s.view.revoked[Story::writer(1)] = 1;
    CHECK(s.record().text("severity") == "major");
    CHECK(s.record().revokedEntries == 1);
    s.view.revoked[Story::writer(0)] = 0; // its opening, too
    CHECK_FALSE(fold(sorted(s.entries), s.view).has_value());
}

TEST_CASE("F36 an op or version not known here makes the record read-only and is passed over")
{
    for (const bool newer : {false, true}) {
        Story s;
        Header h = s.nextHeader(0, Op::Set, minute(1));
        if (newer)
            h.opVersion = 2;
        else
            h.op = 900;
        s.keep(0, sealOp(h, SetOp{minute(1), {{"severity", "major"}}}));
        CHECK(s.record().readOnly);
        CHECK(s.record().field("severity") == nullptr);
        CHECK(s.record().changedAt == minute(1));
    }
}

TEST_CASE("B28 a part without its members makes the record read-only, nothing else")
{
    Story s;
    s.keep(0, sealEntry(s.nextHeader(0, Op::Move, minute(1)), R"({"at":5})", ""));
    CHECK(s.record().readOnly);
    CHECK(s.record().state == "new");
    CHECK(s.record().steps.size() == 1);
}

TEST_CASE("A private part sealed under a key counts as absent here and makes the record read-only")
{
    Story s;
    Header h = s.nextHeader(0, Op::Note, minute(1));
    h.keyId = 1;
    s.keep(0, sealEntry(h, R"({"at":5,"dir":"in"})", "sealed"));
    CHECK(s.record().readOnly);
    CHECK(s.record().notes.size() == 1);
}

TEST_CASE("A grant gives a member of staff the role")
{
    Story s;
    s.a(Op::Grant, GrantOp{minute(1), "supervisor"});
    CHECK(s.record().text("role") == "supervisor");
}

TEST_CASE("Only an administrator's entries add to the view, and only until revoked")
{
    const auto admin = Story::writer(0), other = Story::writer(1);
    const RecordId customer = idOf<RecordId>(70);
    Story s;
    s.b(Op::Erase, EraseOp{minute(1), customer});
    CHECK(foldView(sorted(s.entries), admin).erasedSubjects.empty());
    s.a(Op::Grant, GrantOp{minute(2), "administrator", other});
    s.b(Op::Erase, EraseOp{minute(3), customer});
    View view = foldView(sorted(s.entries), admin);
    CHECK(view.administrators == std::set<WriterId>{admin, other});
    CHECK(view.erasedSubjects == std::set<RecordId>{customer});
    s.a(Op::Revoke, RevokeOp{minute(4), other, 2});
    s.a(Op::Revoke, RevokeOp{minute(5), other, 9}); // what is revoked is not given back
    s.b(Op::Erase, EraseOp{minute(6), idOf<RecordId>(71)});
    view = foldView(sorted(s.entries), admin);
    CHECK(view.revoked.at(other) == 2);
    CHECK(view.erasedSubjects == std::set<RecordId>{customer});
}
