// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Power cuts at every write and sync of a run, each in several ways: the disk as it would be found
// is opened by a desk of its own and looked at. SHOUWEN_POWER_CUTS=12000 for the long mode.
#include "desk_store.h"

#include "tests/support/effort.h"
#include "tests/support/sim_disk.h"

#include <catch2/catch.hpp>

#include <iostream>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// What the person was told is saved, and whether a command is under way.
struct Told {
    std::vector<EntryId> saved;
    bool working = false;
};

/// Cuts the power of `disk` into a second one as it works, and looks at what is left.
class PowerCuts {
public:
    PowerCuts(SimDisk& disk, const Told& told, std::uint64_t seed)
        : m_disk(disk)
        , m_told(told)
        , m_random(seed)
    {
        m_disk.afterChange = [this] { cut(); };
    }
    ~PowerCuts() { m_disk.afterChange = nullptr; }

    std::uint64_t states = 0, changes = 0;
    std::string problem;
    /// One change in so many is looked at.
    std::uint64_t oneIn = 1;
    int ways = 3;

private:
    /// Called from inside SQLite, so nothing may be thrown out of it.
    void cut() noexcept
    {
        ++changes;
        if (!problem.empty() || m_random.below(oneIn) != 0)
            return;
        for (int way = 0; way < ways; ++way) {
            m_disk.cutPowerInto(m_after, m_random);
            ++states;
            try {
                problem = look();
            } catch (...) {
                problem = "it does not open";
            }
            if (!problem.empty()) {
                problem += " after change " + std::to_string(changes);
                return;
            }
        }
    }
    std::string look()
    {
        DeskStore desk(m_after);
        std::set<EntryId> there;
        for (const Entry& entry : desk.allEntries())
            there.insert(entry.id);
        for (const EntryId& id : m_told.saved)
            if (there.count(id) == 0)
                return "a save that was acknowledged is gone: " + id.hex();
        if (!m_told.working && there.size() != m_told.saved.size())
            return "something is there that nobody wrote";
        if (states % 16 == 0)
            desk.openComplaint();
        return states % 4 == 0 ? findings(*desk) : std::string();
    }

    SimDisk& m_disk;
    const Told& m_told;
    SeededRandom m_random;
    SimDisk m_after;
};

void save(DeskStore& desk, Told& told, int n)
{
    Draft d = desk.draft();
    const RecordId id = recordId(static_cast<std::uint64_t>(n));
    d.add(id, {}, Op::Open, desk.complaint("第" + std::to_string(n) + "件"));
    d.entries.back().number = NumberRequest{"TS", 2026};
    d.add(id, {}, Op::Note, NoteOp{desk.clock.now(), Direction::In, "phone", "很着急"});
    told.working = true;
    const ChangeSet written = desk.commit(d);
    told.saved.insert(told.saved.end(), written.entries.begin(), written.entries.end());
    told.working = false;
}

void everySort(DeskStore& desk, Told& told, const std::vector<Entry>& foreign)
{
    int n = 0;
    for (std::size_t from = 0; from < foreign.size(); from += 8) {
        save(desk, told, ++n);
        told.working = true;
        const auto piece =
            std::span(foreign).subspan(from, std::min<std::size_t>(8, foreign.size() - from));
        REQUIRE(desk->admit(piece));
        for (const Entry& entry : piece)
            told.saved.push_back(entry.id);
        told.working = false;
        save(desk, told, ++n);
        REQUIRE(desk->indexPending());
        REQUIRE(desk->keepFile("一张照片 " + std::to_string(n)));
        if (from % 16 == 8)
            REQUIRE(desk->checkpoint());
        if (from % 32 == 24) {
            desk.reopen();
            REQUIRE(desk->rebuild());
        }
    }
}

} // namespace

TEST_CASE("the power fails at any write of a save, an import or the log's move: nothing that was "
          "acknowledged is lost, and the projection is the journal's (F03, F04, F05)")
{
    const std::uint64_t wanted = effort("SHOUWEN_POWER_CUTS", 300);
    DeskStore source(71, "2");
    for (int i = 0; i < 12; ++i)
        source.note(source.openComplaint("别处的第" + std::to_string(i) + "件"), "已回复");
    const auto foreign = source.allEntries();
    std::uint64_t states = 0, changes = 0;
    for (std::uint64_t seed = 1; states < wanted; ++seed) {
        SimDisk disk;
        DeskStore desk(disk, seed);
        Told told;
        PowerCuts cuts(disk, told, seed);
        cuts.oneIn = std::max<std::uint64_t>(1, 3 * 700 / wanted);
        everySort(desk, told, foreign);
        desk.close();
        INFO("seed " << seed);
        REQUIRE(cuts.problem == "");
        states += cuts.states;
        changes += cuts.changes;
    }
    std::cout << states << " states after power cuts, at some of " << changes << " changes\n";
    CHECK(states >= wanted);
}
