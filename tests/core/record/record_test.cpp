// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <functional>

using namespace shouwen;

namespace {

template <class Id>
Id filled(std::uint8_t byte)
{
    Id id{{}};
    id.bytes.fill(byte);
    return id;
}

/// One of everything.
Record fullRecord()
{
    const auto entry = filled<EntryId>(1);
    const auto staff = filled<StaffId>(2);
    const Instant at = instantOfMs(1'790'000'000'000);
    Record r(filled<RecordId>(3), Space::Work);
    r.kind = "complaint";
    r.number = "TS-26-1-00042-5";
    r.state = "closed";
    r.category = Category::Closed;
    r.owner = r.holder = staff;
    r.department = "客服部";
    r.subject = filled<RecordId>(4);
    r.openedAt = r.enteredAt = r.changedAt = at;
    r.closedAt = at;
    r.fields.emplace("text", FieldValue{Value("包装破损"), at, staff, entry, true});
    r.tags = {"urgent"};
    r.counts = {{"calls", 2}};
    r.notes = {{entry, at, at, staff, Direction::Out, "phone", "已致电"}};
    r.signatures = {{entry, at, staff, "head", "dept", 1, Verdict::Agree, "00", "同意"}};
    r.files = {{entry, at, staff, "ab", 10, "image/png", "照片.png"}};
    r.links = {{entry, "order", filled<RecordId>(5), at}};
    r.steps = {{entry, at, at, staff, "complaint", "close", "new", "closed", "完成", false}};
    r.spans = {{SpanKind::State, "closed", at, std::nullopt}};
    r.outcomes = {{"first_reply", at, 60, true, filled<RulebookId>(6)}};
    r.conflicts = {{"severity", entry, filled<EntryId>(7), Value("major")}};
    return r;
}

} // namespace

TEST_CASE("Row hashes are frozen: a change here changes every projection hash in the field")
{
    CHECK(rowHash(Record(filled<RecordId>(3), Space::Work)).hex() ==
          "9f449244b9942915143f4d4fafa00875a60a88a47fd69817edf8b59bd0789bc2");
    CHECK(rowHash(fullRecord()).hex() ==
          "24236effbcfde317d7f0584b1a181287ca653c954392b735205696238ea4c7e9");
}

TEST_CASE("The row hash sees every member but the timeline")
{
    const std::vector<std::function<void(Record&)>> changes{
        [](Record& r) { r.id = filled<RecordId>(9); },
        [](Record& r) { r.space = Space::Config; },
        [](Record& r) { r.kind += 'x'; },
        [](Record& r) { r.number += 'x'; },
        [](Record& r) { r.state += 'x'; },
        [](Record& r) { r.category = Category::Cancelled; },
        [](Record& r) { r.owner.reset(); },
        [](Record& r) { r.holder.reset(); },
        [](Record& r) { r.department.clear(); },
        [](Record& r) { r.round = 2; },
        [](Record& r) { r.handOvers = 1; },
        [](Record& r) { r.returns = 1; },
        [](Record& r) { r.subject.reset(); },
        [](Record& r) { r.sourceRule = "x"; },
        [](Record& r) { r.openedAt += Milliseconds(1); },
        [](Record& r) { r.enteredAt += Milliseconds(1); },
        [](Record& r) { r.changedAt += Milliseconds(1); },
        [](Record& r) { r.closedAt.reset(); },
        [](Record& r) { r.withdrawn = true; },
        [](Record& r) { r.readOnly = true; },
        [](Record& r) { r.contested = true; },
        [](Record& r) { r.erased = true; },
        [](Record& r) { r.revokedEntries = 1; },
        [](Record& r) { r.entries = 1; },
        [](Record& r) { r.mergedInto = r.id; },
        [](Record& r) { r.fields.at("text").value = Value("x"); },
        [](Record& r) { r.fields.at("text").setAt += Milliseconds(1); },
        [](Record& r) { r.fields.at("text").setBy = r.id; },
        [](Record& r) { r.fields.at("text").entry = filled<EntryId>(9); },
        [](Record& r) { r.fields.at("text").isPrivate = false; },
        [](Record& r) { r.tags.clear(); },
        [](Record& r) { r.counts["calls"] = 3; },
        [](Record& r) { r.notes[0].text.clear(); },
        [](Record& r) { r.notes[0].direction = Direction::In; },
        [](Record& r) { r.signatures[0].verdict = Verdict::Refuse; },
        [](Record& r) { r.signatures[0].round = 2; },
        [](Record& r) { r.files[0].size = 11; },
        [](Record& r) { r.links[0].at += Milliseconds(1); },
        [](Record& r) { r.steps[0].contested = true; },
        [](Record& r) { r.spans[0].to = r.spans[0].from; },
        [](Record& r) { r.outcomes[0].due.reset(); },
        [](Record& r) { r.outcomes[0].met = false; },
        [](Record& r) { r.conflicts[0].losing = Value(); },
    };
    std::set<std::string> hashes{rowHash(fullRecord()).hex()};
    for (const auto& change : changes) {
        Record r = fullRecord();
        change(r);
        hashes.insert(rowHash(r).hex());
    }
    CHECK(hashes.size() == changes.size() + 1);
    Record r = fullRecord();
    r.timeline.push_back({r.openedAt, 0, EventKind::Opened});
    CHECK(hashes.count(rowHash(r).hex()) == 1);
}

TEST_CASE("A projection hash is a sum: order does not matter, taking away undoes adding")
{
    CHECK(rc::check([](std::array<std::uint8_t, 32> a, std::array<std::uint8_t, 32> b) {
        ProjectionHash ab, ba;
        ab.add({a});
        ab.add({b});
        ba.add({b});
        ba.add({a});
        RC_ASSERT(ab.hex() == ba.hex());
        ab.remove({a});
        ba = {};
        ba.add({b});
        RC_ASSERT(ab.hex() == ba.hex());
    }));
    ProjectionHash p;
    p.remove(Hash256{{1}});
    CHECK(p.hex() == std::string(64, 'f')); // below zero it goes round
    p.add(Hash256{{1}});
    CHECK(p == ProjectionHash{});
}

TEST_CASE("Categories are known by name")
{
    for (const Category c :
         {Category::Open, Category::Waiting, Category::Closed, Category::Cancelled})
        CHECK(categoryOf(categoryName(c)) == c);
    CHECK_FALSE(categoryOf("done").has_value());
}

TEST_CASE("A record is open until it is ended, withdrawn or merged")
{
    Record r(filled<RecordId>(3), Space::Work);
    CHECK(r.isOpen());
    r.mergedInto = r.id;
    CHECK_FALSE(r.isOpen());
    r.mergedInto.reset();
    r.withdrawn = true;
    CHECK_FALSE(r.isOpen());
    CHECK_FALSE(fullRecord().isOpen());
    CHECK(fullRecord().text("text") == "包装破损");
    CHECK(fullRecord().field("none") == nullptr);
    CHECK(fullRecord().text("none").empty());
}
