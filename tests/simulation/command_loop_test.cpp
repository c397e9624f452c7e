// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// For every command of the Desk and every way a disk fails: the n-th such call fails, n = 1, 2, ...
// until the command passes. It is there as a whole or not at all, the person is told what happened,
// and once the disk is well it can be given again.
#include "tests/simulation/replica.h"

#include <catch2/catch.hpp>

#include <iostream>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// A desk with records in every state a command needs, as an image to begin from.
class LoopDesk {
public:
    LoopDesk() : m_desk(1, 61)
    {
        REQUIRE(m_desk.found() == "");
        m_desk.close();
        REQUIRE(m_desk.disk.writeWhole(m_desk.disk.path("photo.jpg"), "一张照片"));
        open();
        a = run(OpenCommand{"ticket", {{"title", "外套色差"}}});
        b = run(OpenCommand{"ticket", {{"title", "外套破损"}}});
        c = run(OpenCommand{"ticket", {{"title", "已合并"}}});
        run(SignCommand{b, "approval"});
        run(LinkCommand{a, "related", b});
        run(MergeCommand{c, b});
        makeConflict();
        closeLate();
        m_now = m_desk.clock.now();
        close();
        m_image = m_desk.disk.image();
    }

    /// Every command there is, each sure to be accepted.
    std::vector<std::pair<const char*, Command>> commands()
    {
        begin();
        const Record signedOne = shown(b), linked = shown(a), torn = shown(conflicted);
        close();
        REQUIRE_FALSE(torn.conflicts.empty());
        return {
            {"open", {OpenCommand{"ticket", {{"title", "新的"}, {"phone", "19900001001"}}}}},
            {"set", {SetCommand{a, {{"place", "丙"}, {"title", "改过"}}}}},
            {"move", {MoveCommand{a, "accept", {}, ""}}},
            {"hand", {HandCommand{a, {}, "back", false, "交接"}}},
            {"note", {NoteCommand{a, Direction::Out, "", "已回复"}}},
            {"sign", {SignCommand{a, "approval", Verdict::Agree, "同意"}}},
            {"unsign", {UnsignCommand{b, signedOne.signatures.front().entry}}},
            {"attach", {AttachCommand{a, m_desk.disk.path("photo.jpg")}}},
            {"link", {LinkCommand{b, "related", conflicted}}},
            {"unlink", {UnlinkCommand{a, linked.links.front().entry}}},
            {"merge", {MergeCommand{a, b}}},
            {"unmerge", {UnmergeCommand{c}}},
            {"tag", {TagCommand{a, "急"}}},
            {"withdraw", {WithdrawCommand{a, "开错了"}}},
            {"resolve",
             {ResolveCommand{.record = conflicted, .loser = torn.conflicts.front().loser}}},
            {"restate", {RestateCommand{late}}},
        };
    }

    /// The disk, the clock and chance as at first.
    void begin()
    {
        m_desk.disk.put(m_image);
        m_desk.clock.set(m_now);
        m_desk.random = SeededRandom(62);
        open();
    }
    void close() { m_open.reset(); }
    Result<Receipt> give(const Command& command)
    {
        return m_open->run(m_open->staff().front(), command);
    }
    /// Projection hash of the desk as it is on the disk, opened anew and verified.
    std::string state()
    {
        open();
        const auto report = m_open->verify({});
        if (!report)
            return report.error().plainText();
        for (const HealthFinding& finding : report->findings)
            return finding.code + ' ' + finding.text;
        return report->projectionHash;
    }
    SimDisk& disk() { return m_desk.disk; }

private:
    void open()
    {
        m_open.reset();
        auto opened = Desk::open(m_desk.path(), DeskAccess::Own, m_desk.seams());
        if (!opened)
            FAIL(opened.error().plainText());
        m_open = *std::move(opened);
    }
    RecordId run(Action action)
    {
        m_desk.clock.set(m_desk.clock.now() + std::chrono::minutes(1));
        const auto told = give({std::move(action)});
        if (!told)
            FAIL(told.error().plainText());
        return told->record;
    }
    Record shown(const RecordId& id)
    {
        const auto view = m_open->show(m_open->staff().front(), id);
        REQUIRE(view);
        return view->record;
    }
    /// Another desk sets the same field at the same time.
    void makeConflict()
    {
        conflicted = run(OpenCommand{"ticket", {{"title", "两人同时改"}}});
        close();
        REQUIRE(m_desk.open() == "");
        Replica other(2, 63);
        REQUIRE(other.join(m_desk.writer()) == "");
        REQUIRE(other.store().admit(m_desk.entries()));
        for (Replica* desk : {&other, &m_desk}) {
            Draft d(Space::Work, RecordId::zero(), "clerk", simulatedRules()->id);
            const char* place = desk == &other ? "甲" : "乙";
            d.add(conflicted, {}, Op::Set,
                  SetOp{m_desk.clock.now(), {{"place", Value(place)}}, {}});
            REQUIRE(desk->store().append(d));
        }
        REQUIRE(m_desk.store().admit(other.entries()));
        m_desk.close();
        open();
    }
    /// Ended unanswered; an answer given in time is written down only afterwards.
    void closeLate()
    {
        late = run(OpenCommand{"ticket", {{"title", "补记"}}});
        const Instant opened = m_desk.clock.now();
        m_desk.clock.set(opened + std::chrono::hours(24 * 7));
        run(MoveCommand{late, "finish", {}, ""});
        m_desk.clock.set(m_desk.clock.now() + std::chrono::minutes(1));
        const auto told = give({NoteCommand{late, Direction::Out, "", "当天已答复"},
                                opened + std::chrono::minutes(5)});
        if (!told)
            FAIL(told.error().plainText());
    }

    Replica m_desk;
    std::unique_ptr<Desk> m_open;
    SimDisk::Image m_image;
    Instant m_now{};

public:
    RecordId a = RecordId::zero(), b = a, c = a, conflicted = a, late = a;
};

} // namespace

TEST_CASE("every command of the desk survives every failure of the disk, whole or absent "
          "(F06, F08, F09)")
{
    LoopDesk desk;
    std::uint64_t failures = 0;
    for (const auto& [name, command] : desk.commands()) {
        INFO(name);
        desk.begin();
        const auto sound = desk.give(command);
        if (!sound)
            FAIL(name << ": " << sound.error().plainText());
        desk.close();
        const std::string after = desk.state();
        desk.close();
        desk.begin();
        const std::string before = desk.state();
        REQUIRE(before != after);
        for (const DiskFault fault : {DiskFault::Full, DiskFault::ShortWrite, DiskFault::WriteError,
                                      DiskFault::SyncError, DiskFault::ReadError}) {
            bool through = false;
            for (int n = 1; n < 400 && !through; ++n) {
                INFO("fault " << static_cast<int>(fault) << ", call " << n);
                desk.begin();
                desk.disk().failFrom(fault, n);
                const auto told = desk.give(command);
                through = !desk.disk().heal();
                CHECK((told || !through));
                if (!told) {
                    ++failures;
                    CHECK((told.error().kind == ErrorKind::Io ||
                           told.error().kind == ErrorKind::Corrupt));
                    CHECK_FALSE(told.error().plainText().empty());
                }
                const std::string now = desk.state();
                // Only what was told as saved must be there; a failed sync may have saved it too.
                CHECK((now == after || (now == before && !told)));
                CHECK((now == before || told || fault == DiskFault::SyncError));
                if (now == before) {
                    const auto again = desk.give(command);
                    CHECK(again);
                }
                desk.close();
            }
            CHECK(through);
        }
    }
    std::cout << failures << " commands failed by the disk, none of them by half\n";
}
