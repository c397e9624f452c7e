// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/story.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;

namespace {

SetOp sets(std::int64_t at, const char* value) { return {minute(at), {{"severity", value}}}; }

std::string conflicts(const Record& r)
{
    std::string out;
    for (const FieldConflict& c : r.conflicts)
        out += c.field + "=" + c.losing.plain() + ";";
    return out;
}

} // namespace

TEST_CASE("Nothing is there before an entry opens it")
{
    Story s;
    CHECK_FALSE(fold({}, {}).has_value());
    s.a(Op::Set, sets(1, "major"));
    CHECK_FALSE(fold(std::span(s.entries).subspan(1), {}).has_value());
    CHECK(s.record().state == "new");
}

TEST_CASE("The later value wins and the concurrent loser is listed (I7)")
{
    Story s;
    s.meet();
    const EntryId loser = s.a(Op::Set, sets(1, "major"));
    const EntryId winner = s.b(Op::Set, sets(2, "minor"));
    const Record r = s.record();
    CHECK(r.text("severity") == "minor");
    REQUIRE(r.conflicts.size() == 1);
    CHECK(r.conflicts[0] == FieldConflict{"severity", winner, loser, Value("major")});
}

TEST_CASE("Equal values and values seen before are no conflict")
{
    Story s;
    s.meet();
    s.a(Op::Set, sets(1, "major"));
    s.b(Op::Set, sets(2, "major"));
    CHECK(s.record().conflicts.empty());
    s.meet();
    s.a(Op::Set, sets(3, "minor"));
    CHECK(s.record().conflicts.empty());
}

TEST_CASE("An equal value is listed once a third one wins that had not seen it")
{
    Story s;
    s.meet();
    s.a(Op::Set, sets(1, "major"));
    s.b(Op::Set, sets(2, "major"));
    s.a(Op::Set, sets(3, "minor"));
    CHECK(conflicts(s.record()) == "severity=major;");
}

TEST_CASE("A later set by somebody who had seen both removes the conflict")
{
    Story s;
    s.meet();
    s.a(Op::Set, sets(1, "major"));
    s.b(Op::Set, sets(2, "minor"));
    s.meet();
    s.a(Op::Set, sets(3, "minor"));
    CHECK(s.record().conflicts.empty());
}

TEST_CASE("A resolve without a value settles the loser and leaves the winner")
{
    Story s;
    s.meet();
    const EntryId loser = s.a(Op::Set, sets(1, "major"));
    s.b(Op::Set, sets(2, "minor"));
    s.meet();
    ResolveOp op{minute(3)};
    op.loser = loser;
    s.b(Op::Resolve, op);
    CHECK(s.record().conflicts.empty());
    CHECK(s.record().text("severity") == "minor");
}

TEST_CASE("An unset that lost shows as an empty object, one that won keeps the loser's value")
{
    Story s;
    s.a(Op::Set, sets(1, "major"));
    s.meet();
    s.a(Op::Unset, UnsetOp{minute(2), {"severity"}});
    s.b(Op::Set, sets(3, "minor"));
    CHECK(conflicts(s.record()) == "severity={};");
    s.a(Op::Unset, UnsetOp{minute(4), {"severity"}});
    CHECK(conflicts(s.record()) == "severity=minor;");
    CHECK(s.record().field("severity") == nullptr);
}

TEST_CASE("Two desks that hand a record to two people: the loser is listed as @holder")
{
    Story s;
    s.meet();
    s.a(Op::Hand, HandOp{minute(1), idOf<StaffId>(1)});
    s.b(Op::Hand, HandOp{minute(2), idOf<StaffId>(2), "生产部"});
    const Record r = s.record();
    CHECK(r.holder == idOf<StaffId>(2));
    CHECK(r.handOvers == 1);
    CHECK(conflicts(r) == "@holder=" + idOf<StaffId>(1).hex() + ";");
}

TEST_CASE("Two desks open the same record of a rule: the first decides, fields merge")
{
    Story s;
    OpenOp again{minute(1), "callback", "HF-2", "planned", Category::Waiting};
    again.openFields = {{"topic", "回访"}};
    s.b(Op::Open, again);
    const Record r = s.record();
    CHECK(r.kind == "complaint");
    CHECK(r.number == "TS-1");
    CHECK(r.state == "new");
    CHECK(r.text("topic") == "回访");
    CHECK(r.steps.size() == 1);
    CHECK(r.conflicts.empty());
}

TEST_CASE("A move from another state is contested and changes nothing; a later valid one clears it")
{
    Story s;
    s.meet();
    s.move(1, "new", "investigating", Category::Open);
    MoveOp close{minute(2), "close", "new", "closed", Category::Closed};
    close.outcomes = {{"resolution", {}, 5, true, RulebookId::zero()}};
    s.b(Op::Move, close);
    Record r = s.record();
    CHECK(r.contested);
    CHECK(r.state == "investigating");
    CHECK(r.steps.back().contested);
    CHECK(r.outcomes.empty());
    CHECK_FALSE(r.closedAt.has_value());
    s.meet();
    s.move(3, "investigating", "solved", Category::Open);
    r = s.record();
    CHECK_FALSE(r.contested);
    CHECK(r.steps[2].contested); // what happened stays on record
}

TEST_CASE("A resolve with a state settles a contested move")
{
    Story s;
    s.meet();
    s.move(1, "new", "investigating", Category::Open);
    s.b(Op::Move, MoveOp{minute(2), "close", "new", "closed", Category::Closed});
    s.meet();
    s.b(Op::Resolve, ResolveOp{minute(3), "closed", Category::Closed});
    const Record r = s.record();
    CHECK_FALSE(r.contested);
    CHECK(r.state == "closed");
    CHECK(r.closedAt == minute(3));
    CHECK(r.steps.back().from == "investigating");
}

TEST_CASE("Closing, staying closed in another state and reopening")
{
    Story s;
    s.move(5, "new", "closed", Category::Closed);
    s.move(6, "closed", "archived", Category::Closed);
    CHECK(s.record().closedAt == minute(5));
    s.a(Op::Move, MoveOp{minute(7), "again", "archived", "new", Category::Open, 2});
    const Record r = s.record();
    CHECK_FALSE(r.closedAt.has_value());
    CHECK(r.round == 2);
    int closed = 0, reopened = 0;
    for (const TimelineEvent& e : r.timeline) {
        closed += e.kind == EventKind::Closed;
        reopened += e.kind == EventKind::Reopened;
    }
    CHECK(closed == 1);
    CHECK(reopened == 1);
}

TEST_CASE("A tag given while another desk takes it away stays; one that was seen goes")
{
    Story s;
    s.a(Op::Tag, TagOp{minute(1), "群诉"});
    s.meet();
    s.a(Op::Tag, TagOp{minute(2), "群诉"});
    s.b(Op::Untag, TagOp{minute(3), "群诉"});
    CHECK(s.record().tags.count("群诉") == 1);
    s.meet();
    s.b(Op::Untag, TagOp{minute(4), "群诉"});
    CHECK(s.record().tags.empty());
}

TEST_CASE("Merging ends a record, taking the link back restores it as if it had never been")
{
    Story s;
    const EntryId link = s.a(Op::Link, LinkOp{minute(1), "merged_into", idOf<RecordId>(9)});
    CHECK(s.record().mergedInto == idOf<RecordId>(9));
    CHECK_FALSE(s.record().isOpen());
    CHECK(s.record().timeline.back().kind == EventKind::Merged);
    s.a(Op::Unlink, TakeBackOp{minute(2), link});
    const Record r = s.record();
    CHECK(r.isOpen());
    CHECK(r.links.empty());
    CHECK(r.timeline.back().kind != EventKind::Merged);
    CHECK(r.spans.size() == 1);
}

TEST_CASE("Counts are sums of deltas and wrap instead of overflowing")
{
    Story s;
    s.meet();
    s.a(Op::Add, AddOp{minute(1), {{"calls", INT64_MAX}}});
    s.b(Op::Add, AddOp{minute(2), {{"calls", 2}}});
    CHECK(s.record().counts.at("calls") == INT64_MIN + 1);
}

TEST_CASE("Outcomes written at close are replaced by a restatement, clock by clock")
{
    Story s;
    MoveOp close{minute(1), "close", "new", "closed", Category::Closed};
    close.outcomes = {{"resolution", minute(9), 60, true, RulebookId::zero()},
                      {"first_reply", {}, 5, true, RulebookId::zero()}};
    s.a(Op::Move, close);
    s.a(Op::Restate,
        RestateOp{minute(2), {{"resolution", minute(9), 900, false, RulebookId::zero()}}});
    const Record r = s.record();
    REQUIRE(r.outcomes.size() == 2);
    CHECK(r.outcomes[0].clock == "first_reply");
    CHECK_FALSE(r.outcomes[1].met);
    CHECK(r.outcomes[1].rulebook == sampleHeader(1, Op::Move).rulebook);
}

TEST_CASE("Returned work is counted and told; giving a record to a department ends the holding")
{
    Story s;
    s.a(Op::Hand, HandOp{minute(1), idOf<StaffId>(1), "客服部"});
    s.a(Op::Hand, HandOp{minute(2), {}, "生产部", true, "非本部门"});
    const Record r = s.record();
    CHECK(r.returns == 1);
    CHECK(r.handOvers == 1);
    CHECK_FALSE(r.holder.has_value());
    CHECK(r.department == "生产部");
}
