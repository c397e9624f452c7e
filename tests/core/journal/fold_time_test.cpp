// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/story.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::int64_t minutes(Instant at) { return (msOf(at) - msOf(minute(0))) / 60'000; }

/// "new 0-2, closed 2-" of one kind of stay.
std::string stays(const Record& r, SpanKind kind)
{
    std::ostringstream out;
    for (const Span& s : r.spans) {
        if (s.kind != kind)
            continue;
        out << (out.tellp() > 0 ? ", " : "") << s.value << ' ' << minutes(s.from) << '-';
        if (s.to)
            out << minutes(*s.to);
    }
    return out.str();
}

FieldMap pause(const char* reason) { return {{"pause", reason}}; }

} // namespace

TEST_CASE("Stays follow what is said to have happened, not when it was written")
{
    Story s;
    s.move(10, "new", "investigating", Category::Open);
    Header h = s.nextHeader(0, Op::Move, minute(60));
    s.keep(0, sealOp(h, MoveOp{minute(30), "close", "investigating", "closed", Category::Closed}));
    const Record r = s.record();
    CHECK(stays(r, SpanKind::State) == "new 0-10, investigating 10-30, closed 30-");
    CHECK(r.closedAt == minute(30));
    CHECK(r.changedAt == minute(60));
}

TEST_CASE("An entry back-dated behind an earlier one decides from then on; no stay is negative")
{
    Story s;
    s.move(20, "new", "investigating", Category::Open);
    Header h = s.nextHeader(0, Op::Move, minute(60));
    s.keep(0, sealOp(h, MoveOp{minute(15), "close", "investigating", "closed", Category::Closed}));
    CHECK(stays(s.record(), SpanKind::State) == "new 0-15, closed 15-");
}

TEST_CASE("A loop in one state is a new stay")
{
    Story s;
    s.move(5, "new", "new", Category::Open);
    CHECK(stays(s.record(), SpanKind::State) == "new 0-5, new 5-");
}

TEST_CASE("Holding and department end with the record and go on when it is reopened")
{
    Story s;
    s.a(Op::Hand, HandOp{minute(1), idOf<StaffId>(1), "客服部"});
    s.move(5, "new", "closed", Category::Closed);
    s.move(9, "closed", "new", Category::Open);
    const Record r = s.record();
    const std::string one = idOf<StaffId>(1).hex();
    CHECK(stays(r, SpanKind::Holder) == one + " 1-5, " + one + " 9-");
    CHECK(stays(r, SpanKind::Department) == "客服部 1-5, 客服部 9-");
    CHECK(r.holder == idOf<StaffId>(1));
}

TEST_CASE("A waiting state and a reason to pause make one pause without a gap")
{
    Story s;
    s.move(2, "new", "asking", Category::Waiting);
    s.a(Op::Set, SetOp{minute(3), pause("等配件")});
    s.move(4, "asking", "new", Category::Open);
    s.a(Op::Unset, UnsetOp{minute(6), {"pause"}});
    const Record r = s.record();
    CHECK(stays(r, SpanKind::Pause) == "asking 2-3, 等配件 3-6");
    std::string story;
    for (const TimelineEvent& e : r.timeline) {
        if (e.kind == EventKind::Paused)
            story += "+" + e.what;
        if (e.kind == EventKind::Resumed)
            story += "-" + e.what;
    }
    CHECK(story == "+asking+等配件-asking-等配件");
}

TEST_CASE("Another reason to pause ends the one before; the same one again changes nothing")
{
    Story s;
    s.a(Op::Set, SetOp{minute(1), pause("甲")});
    s.a(Op::Set, SetOp{minute(2), pause("甲")});
    s.a(Op::Set, SetOp{minute(3), pause("乙")});
    CHECK(stays(s.record(), SpanKind::Pause) == "甲 1-3, 乙 3-");
}

TEST_CASE("Extensions are told to clocks in seconds, and taken back as none")
{
    Story s;
    s.a(Op::Set, SetOp{minute(1), {{"extension.resolution", 7200}}});
    s.a(Op::Unset, UnsetOp{minute(2), {"extension.resolution"}});
    std::string story;
    for (const TimelineEvent& e : s.record().timeline) {
        if (e.kind == EventKind::Extended)
            story += e.what + "+" + e.detail + " ";
    }
    CHECK(story == "resolution+7200 resolution+0 ");
}

TEST_CASE("Replies count by the direction of a note or by what an entry says of itself")
{
    Story s;
    s.a(Op::Note, NoteOp{minute(1), Direction::In});
    s.a(Op::Note, NoteOp{minute(2), Direction::Internal});
    MoveOp move{minute(3), "answer", "new", "answered"};
    move.counts = Direction::Out;
    s.a(Op::Move, move);
    std::string kinds;
    for (const TimelineEvent& e : s.record().timeline) {
        if (e.kind == EventKind::AgentReply)
            kinds += 'A';
        if (e.kind == EventKind::CustomerMessage)
            kinds += 'C';
        if (e.kind == EventKind::InternalNote)
            kinds += 'I';
    }
    CHECK(kinds == "CIA");
}

TEST_CASE("A signature taken back is gone from list and timeline; its twin stays")
{
    Story s;
    const SignOp sign{minute(1), "dept", 1, Verdict::Agree, "00"};
    const std::array<EntryId, 2> twins{s.a(Op::Sign, sign), s.a(Op::Sign, sign)};
    for (const std::size_t gone : {0u, 1u}) {
        Story t = s;
        t.a(Op::Unsign, TakeBackOp{minute(2), twins[gone]});
        const Record r = t.record();
        REQUIRE(r.signatures.size() == 1);
        CHECK(r.signatures[0].entry == twins[1 - gone]);
        CHECK(r.timeline.back().kind == EventKind::Signed);
        CHECK(r.timeline.back().order == 2 - gone);
    }
}

TEST_CASE("Private values stay out of the timeline")
{
    Story s;
    s.a(Op::Set, SetOp{minute(1), {}, {{"phone", "13800138000"}}});
    CHECK(s.record().timeline.back().what == "phone");
    CHECK(s.record().timeline.back().detail.empty());
}
