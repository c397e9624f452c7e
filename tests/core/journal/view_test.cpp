// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/reference_view.h"
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

namespace {

/// Three devices in two incarnations each, all of whom say whatever they like.
class Claims {
public:
    explicit Claims(std::uint64_t seed) : m_chance(seed) {}
    static WriterId writer(std::uint64_t n)
    {
        return writerOf(device(n / 2), 1 + static_cast<std::int64_t>(n % 2));
    }
    std::vector<Entry> entries(std::size_t n)
    {
        std::vector<Entry> all;
        for (std::uint64_t at = 1; at <= n; ++at)
            all.push_back(next(at));
        return all;
    }

private:
    static PublicKey device(std::uint64_t n) { return idOf<PublicKey>(static_cast<int>(40 + n)); }
    Entry next(std::uint64_t at)
    {
        const std::uint64_t who = m_chance.below(6), whom = m_chance.below(6);
        const bool grants = m_chance.below(2) == 0;
        const Op op = grants ? Op::Grant : m_chance.below(2) == 0 ? Op::Revoke : Op::Erase;
        Header h = sampleHeader(at, op);
        h.writer = writer(who);
        h.hlc = Hlc{m_chance.below(40) << 16};
        if (op == Op::Revoke)
            return sealOp(h, RevokeOp{minute(1), writer(whom), m_chance.below(30)});
        if (op == Op::Erase)
            return sealOp(h, EraseOp{minute(1), idOf<RecordId>(static_cast<int>(70 + whom))});
        if (m_chance.below(2) == 0)
            return sealOp(h, GrantOp{minute(1), "boss", writer(whom)});
        // Its own key, handed on by right or with the name of another device or incarnation.
        const std::uint64_t claimed = m_chance.below(3) == 0 ? whom : who;
        return sealOp(h, GrantOp{minute(1), "boss", writer(m_chance.below(4) == 0 ? whom : who),
                                 SameDevice{device(claimed / 2),
                                            1 + static_cast<std::int64_t>(m_chance.below(2)),
                                            1 + static_cast<std::int64_t>(who % 2)}});
    }
    SeededRandom m_chance;
};

} // namespace

TEST_CASE("Who gives a key to itself is an administrator only where its device was one (I8)")
{
    const WriterId founder = Claims::writer(0), again = Claims::writer(1);
    std::size_t handedOn = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const auto entries = Claims(seed).entries(14);
        const View view = foldView(sorted(entries), founder);
        INFO("seed " << seed);
        CHECK((view == referenceView(entries, founder)));
        handedOn += view.administrators.contains(again) ? 1 : 0;
    }
    CHECK(handedOn > 10); // and does happen
}
