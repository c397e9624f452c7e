// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "tests/support/sim_disk.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;

namespace {

std::int64_t complaints(DeskStore& desk)
{
    const auto n = desk->read().count({.kinds = {"complaint"}}, {desk.clock.now()}, 1000000);
    if (!n)
        FAIL(n.error().plainText());
    return *n;
}

Draft oneComplaint(DeskStore& desk, int n)
{
    Draft d = desk.draft();
    d.add(recordId(static_cast<std::uint64_t>(n)), {}, Op::Open, desk.complaint());
    d.entries.back().number = NumberRequest{"TS", 2026};
    return d;
}

/// Some work, its text not yet indexed and its log not yet moved into the file.
std::vector<RecordId> work(DeskStore& desk, int n)
{
    std::vector<RecordId> ids;
    for (int i = 0; i < n; ++i) {
        ids.push_back(desk.openComplaint("第" + std::to_string(i) + "件，外套色差"));
        desk.note(ids.back(), "已回复");
    }
    return ids;
}

/// Everything a reader can get to know of it.
std::string answers(Store& store, const DeskStore& desk)
{
    std::string text;
    const Asking me{desk.clock.now()};
    for (const Space space : {Space::Config, Space::Work}) {
        const auto hash = store.read().projectionHash(space);
        text += hash ? hash->hex() : "?";
    }
    const auto page = store.read().list({.kinds = {"complaint"}, .limit = 500}, me);
    if (!page)
        return "?" + page.error().plainText();
    for (const RowView& row : page->rows) {
        text += '\n' + row.number + ' ' + row.state + ' ' + row.title;
        const auto record = store.read().find(row.id);
        text += record && *record ? rowHash(**record).hex() : "?";
        const auto clocks = store.read().clocksOf(row.id);
        if (!clocks)
            return "?" + clocks.error().plainText();
        for (const ClockRow& clock : *clocks)
            text += ' ' + clock.name + std::to_string(clock.due ? msOf(*clock.due) : 0);
    }
    const auto found = store.read().search({"色差"}, me);
    return text + (found ? std::to_string(found->rows.size()) : "?");
}

} // namespace

TEST_CASE(
    "a disk that fails at any write or sync of a command leaves nothing half-saved (F06, F09)")
{
    const DiskFault fault = GENERATE(DiskFault::Full, DiskFault::ShortWrite, DiskFault::WriteError,
                                     DiskFault::SyncError);
    SimDisk disk;
    DeskStore desk(disk, 52);
    desk.openComplaint();
    std::int64_t kept = 1;
    bool through = false;
    for (int n = 1; n < 200 && !through; ++n) {
        const Draft d = oneComplaint(desk, n);
        disk.failFrom(fault, n);
        const auto done = desk->append(d);
        through = !disk.heal();
        if (through) {
            REQUIRE(done);
            ++kept;
        } else {
            REQUIRE_FALSE(done);
            CHECK(done.error().kind == ErrorKind::Io);
            CHECK_FALSE(desk->isHealthy());
            CHECK(desk->append(d).error().has("store.suspect"));
        }
        desk.reopen();
        const std::int64_t now = complaints(desk);
        // After a failed sync the command may have survived: then it is there as a whole.
        CHECK((now == kept || (fault == DiskFault::SyncError && now == kept + 1)));
        kept = now;
        CHECK(findings(*desk) == "");
    }
    CHECK(through);
}

TEST_CASE("what is saved after a failed sync and a reopening survives a power cut (F03, F09)")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SimDisk disk;
        SeededRandom random(seed);
        DeskStore desk(disk, seed);
        work(desk, 2);
        disk.failFrom(DiskFault::SyncError, 1);
        CHECK_FALSE(desk->append(oneComplaint(desk, 1)));
        REQUIRE(disk.heal());
        if (seed % 2 == 0)
            disk.killOwners();
        desk.reopen();
        const RecordId saved = desk.openComplaint("之后的一件");
        const std::int64_t known = complaints(desk);
        disk.cutPower(random);
        desk.reopen();
        CHECK(desk->read().load(saved));
        CHECK(complaints(desk) == known);
        CHECK(findings(*desk) == "");
    }
}

TEST_CASE("a disk full while the log moves into the file loses nothing, and it moves later (F07)")
{
    bool through = false;
    for (int n = 1; n < 200 && !through; ++n) {
        SimDisk disk;
        DeskStore desk(disk, 53);
        work(desk, 3);
        const std::string before = answers(*desk, desk);
        disk.failFrom(DiskFault::Full, n);
        const auto moved = desk->checkpoint();
        through = !disk.heal();
        CHECK(moved.operator bool() == through);
        desk.reopen();
        CHECK(answers(*desk, desk) == before);
        CHECK(findings(*desk) == "");
        CHECK(desk->checkpoint());
    }
    CHECK(through);
}

TEST_CASE("a page that cannot be read is told, and the rest serves on once it can (F08)")
{
    SimDisk disk;
    DeskStore desk(disk, 54);
    work(desk, 3);
    const std::string before = answers(*desk, desk);
    int told = 0;
    bool through = false;
    for (int n = 1; n < 400 && !through; ++n) {
        desk.close();
        disk.failFrom(DiskFault::ReadError, n);
        {
            auto store = desk.tryOpen();
            Outcome outcome = store ? (*store)->useRulebook(smallRulebook()) : Outcome(Done{});
            if (store && outcome)
                if (auto page = (*store)->read().list({.kinds = {"complaint"}}, desk.me()); !page)
                    outcome = std::move(page).error();
            through = !disk.heal();
            if (!store || !outcome) {
                ++told;
                const ErrorKind kind = store ? outcome.error().kind : store.error().kind;
                CHECK((kind == ErrorKind::Io || kind == ErrorKind::Corrupt));
            }
        }
        desk.reopen();
        CHECK(answers(*desk, desk) == before);
    }
    CHECK(through);
    CHECK(told > 3);
}

TEST_CASE("a flipped bit anywhere in the file is found, or nothing shown has changed (F10)")
{
    SimDisk disk;
    DeskStore desk(disk, 55);
    work(desk, 6);
    while (*desk->indexPending() > 0) {
    }
    const std::string before = answers(*desk, desk);
    desk.close();
    const SimDisk::Image sound = disk.image();
    const std::size_t size = disk.size(desk.path());
    SeededRandom random(55);
    int refused = 0, found = 0;
    for (int i = 0; i < 250; ++i) {
        disk.put(sound);
        const std::size_t at = random.below(size);
        disk.flip(desk.path(), at, static_cast<std::uint8_t>(1u << random.below(8)));
        INFO("bit in byte " << at);
        auto store = desk.tryOpen();
        if (!store || !(*store)->useRulebook(smallRulebook())) {
            ++refused;
            continue;
        }
        const auto report = (*store)->verify();
        if (!report || !report->findings.empty())
            ++found;
        else
            CHECK(answers(**store, desk) == before);
    }
    CHECK(refused + found > 20); // most of a small file is empty space
}

TEST_CASE("a flipped bit in a stored entry is named by the chain check, never folded (F11)")
{
    SimDisk disk;
    DeskStore desk(disk, 56);
    const RecordId id = work(desk, 3)[1];
    desk.note(id, "独一无二的备注");
    desk.close();
    const std::string bytes = disk.image().at("desk.shouwen");
    const std::size_t at = bytes.find("独一无二的备注");
    REQUIRE(at != std::string::npos);
    disk.flip(desk.path(), at, 0x01);
    desk.reopen();
    const auto report = desk->verify();
    if (!report)
        FAIL(report.error().plainText());
    bool named = false;
    for (const VerifyFinding& finding : report->findings)
        named = named || finding.code.starts_with("entry.");
    CHECK(named);
}

TEST_CASE("without its log a store opens as it was when the log last moved into the file (F12)")
{
    SimDisk disk;
    DeskStore desk(disk, 57);
    work(desk, 2);
    REQUIRE(desk->checkpoint());
    const std::string before = answers(*desk, desk);
    work(desk, 2);
    SimDisk::Image image = disk.image(); // as a cleaner finds it after a crash
    REQUIRE(image.erase("desk.shouwen-wal") == 1);
    disk.put(image);
    desk.reopen();
    CHECK(answers(*desk, desk) == before);
    CHECK(findings(*desk) == "");
    desk.openComplaint();
    CHECK(findings(*desk) == "");
}
