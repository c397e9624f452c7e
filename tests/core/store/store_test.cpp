// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "core/sla/steps.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;

TEST_CASE("an opened complaint is read back as its fold, with number, row and clocks")
{
    DeskStore desk;
    OpenOp op = desk.complaint("屏幕碎裂\n第二行");
    op.openFields.emplace("severity", Value("major"));
    const RecordId id = desk.open(op);

    const Record record = desk.load(id);
    CHECK(record.number == "TS-26-1-00001-" + record.number.substr(14));
    CHECK(record.text("title") == "屏幕碎裂\n第二行");
    const auto row = desk->read().findRow(id);
    REQUIRE((row && *row));
    CHECK((*row)->title == "屏幕碎裂");
    CHECK((*row)->state == "new");
    CHECK((*row)->holder == lin());
    CHECK((*row)->shown == R"({"severity":"major"})");
    REQUIRE((*row)->due);
    CHECK((*row)->dueClock == "first_reply");
    CHECK(*(*row)->due == at("2026-11-23T14:00:00+08:00"));
    CHECK(desk->read().clocksOf(id)->size() == 2);
}

TEST_CASE("the fast path gives the same record as folding all entries again")
{
    DeskStore desk;
    const RecordId id = desk.openComplaint();
    desk.note(id, "已致电客户");
    desk.move(id, "accept", "new", "investigating", Category::Open);
    const Record fast = desk.load(id);
    desk.reopen();
    const Record slow = desk.load(id);
    CHECK(rowHash(fast) == rowHash(slow));
    CHECK(slow.state == "investigating");
    CHECK(slow.notes.size() == 1);
    CHECK(findings(*desk) == "");
}

TEST_CASE("an empty draft writes nothing")
{
    DeskStore desk;
    const auto before = desk->read().chains(Space::Work)->size();
    const auto done = desk->append(desk.draft());
    REQUIRE(done);
    CHECK(done->empty());
    CHECK(desk->read().chains(Space::Work)->size() == before);
}

TEST_CASE("entries of a command share a batch and follow one another in the chain")
{
    DeskStore desk;
    const RecordId id = desk.openComplaint();
    Draft d = desk.draft();
    d.add(id, {}, Op::Tag, TagOp{desk.clock.now(), "vip"});
    d.add(id, {}, Op::Tag, TagOp{desk.clock.now(), "hot"});
    const ChangeSet changes = desk.commit(d);
    CHECK(changes.records.size() == 1);
    CHECK(changes.entries.size() == 2);
    const auto entries = desk->read().entriesOf(id);
    REQUIRE(entries->size() == 3);
    CHECK((*entries)[1].header.batch == (*entries)[2].header.batch);
    CHECK((*entries)[0].header.batch != (*entries)[1].header.batch);
    CHECK((*entries)[2].header.prev == (*entries)[1].id);
    CHECK((*entries)[2].header.seq == 3);
}

TEST_CASE("a private part is salted, so that the same text has another hash each time")
{
    DeskStore desk;
    const RecordId id = desk.openComplaint();
    desk.note(id, "同一句话");
    desk.note(id, "同一句话");
    const auto entries = *desk->read().entriesOf(id);
    CHECK(entries[1].header.privateHash != entries[2].header.privateHash);
}

TEST_CASE("the clock set back never makes a stamp older than one written")
{
    DeskStore desk;
    const RecordId id = desk.openComplaint();
    desk.clock.set(at("2016-01-01T00:00:00Z"));
    desk.note(id, "时钟倒退");
    desk.reopen();
    desk.note(id, "重开之后");
    const auto entries = *desk->read().entriesOf(id);
    CHECK(entries[0].header.hlc < entries[1].header.hlc);
    CHECK(entries[1].header.hlc < entries[2].header.hlc);
}

TEST_CASE("numbers run on, carry a check digit, and a refused command consumes none (I13)")
{
    DeskStore desk;
    CHECK(desk.load(desk.openComplaint()).number.starts_with("TS-26-1-00001-"));
    Draft refused = desk.draft();
    OpenOp op = desk.complaint();
    op.privateFields.emplace("text", Value(std::string(kMaxPartBytes + 1, 'x')));
    refused.add(recordId(1), {}, Op::Open, op);
    refused.entries.back().number = NumberRequest{"TS", 2026};
    CHECK(desk->append(refused).error().has("store.too_large"));
    CHECK(desk.load(desk.openComplaint()).number.starts_with("TS-26-1-00002-"));
    desk.reopen();
    CHECK(desk.load(desk.openComplaint()).number.starts_with("TS-26-1-00003-"));
}

TEST_CASE("what a rule creates is numbered after its source")
{
    DeskStore desk;
    const std::string source = desk.load(desk.openComplaint()).number;
    Draft d = desk.draft();
    d.add(recordId(5), {}, Op::Open, desk.complaint());
    d.entries.back().number = NumberRequest{"H", 0, source};
    desk.commit(d);
    CHECK(desk.load(recordId(5)).number == source + "/H1");
}

TEST_CASE("a notice with a known key is dropped")
{
    DeskStore desk;
    const RecordId id = desk.openComplaint();
    Draft d = desk.draft();
    d.outbox.push_back({"effect/x", "notify", lin().hex(), id});
    CHECK(desk.commit(d).outboxChanged);
    CHECK_FALSE(desk.commit(d).outboxChanged);
    const auto waiting = *desk->read().outbox();
    REQUIRE(waiting.size() == 1);
    CHECK(desk->read().outbox(zhao().hex())->empty());
    CHECK(desk->read().outbox({}, 10, waiting.front().n)->empty());
    REQUIRE(desk->outboxDone(waiting.front().n));
    CHECK(desk->read().outbox()->empty());
}

TEST_CASE("a step is due until an entry of its record acknowledges it, page after page")
{
    DeskStore desk;
    const RecordId id = desk.openComplaint();
    const Asking late{at("2026-11-30T00:00:00+08:00")};
    const auto steps = *desk->read().dueSteps(late);
    REQUIRE(steps.size() == 2);
    const auto first = *desk->read().dueSteps(late, 1);
    REQUIRE(first.size() == 1);
    const auto second = *desk->read().dueSteps(late, 1, &first.front());
    REQUIRE(second.size() == 1);
    CHECK(second.front().step == steps.back().step);
    CHECK(desk->read().dueSteps(late, 1, &second.front())->empty());
    Draft d = desk.draft();
    const std::string key =
        acknowledgedKey(first.front().clock, first.front().round, first.front().step);
    d.add(id, {}, Op::Add, AddOp{desk.clock.now(), {{key, 1}}});
    desk.commit(d);
    CHECK(desk->read().dueSteps(late)->size() == 1);
    desk.note(id, "回复之后时钟重算", Direction::Internal);
    CHECK(desk->read().dueSteps(late)->size() == 1);
}

TEST_CASE("text of every script comes back byte for byte (B08)")
{
    DeskStore desk;
    for (const char* text :
         {"", "退货，退款！", "👩‍👩‍👧‍👦 emoji", "𠮷野家 𪚥 Ext-B",
          "Ａ１ full width", "tab\there\nline", "'; DROP TABLE entry; --"}) {
        const RecordId id = desk.openComplaint(text);
        desk.note(id, text);
        desk.reopen();
        CHECK(desk.load(id).text("title") == text);
        CHECK(desk.load(id).notes.front().text == text);
    }
    CHECK(findings(*desk) == "");
}

TEST_CASE("an attachment is kept beside the store under its hash")
{
    DeskStore desk;
    const auto kept = desk->keepFile("照片");
    REQUIRE(kept);
    CHECK(*desk->loadFile(kept->hash) == "照片");
    CHECK_FALSE(desk->loadFile("../../etc/passwd"));
    const RecordId id = desk.openComplaint();
    desk.change(id, Op::Attach,
                AttachOp{desk.clock.now(), kept->hash, "image/png", "a.png", kept->size});
    CHECK(findings(*desk) == "");
    REQUIRE(
        desk.files.remove(desk.path() + ".files/" + kept->hash.substr(0, 2) + "/" + kept->hash));
    const auto report = desk->verify();
    REQUIRE(report->findings.size() == 1);
    CHECK(report->findings.front().code == "file.missing");
}
