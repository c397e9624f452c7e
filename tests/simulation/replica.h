// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replica: one simulated desk. The real Store and Desk on a disk, a clock and a chance of its own.
// It remembers what its person was told is saved; after every crash that must still be there (I2).
#pragma once

#include "core/desk/desk.h"
#include "core/store/store.h"
#include "tests/support/sim_disk.h"

#include <map>
#include <set>

namespace shouwen::test {

/// The rulebook all simulated desks run.
std::shared_ptr<const Rulebook> simulatedRules();

class Replica {
public:
    Replica(int number, std::uint64_t seed);

    /// The first desk, made as a person makes it. Empty, or what went wrong.
    std::string found();
    /// A further one of the same organisation: known by its founder alone, or invited as people do.
    std::string join(const WriterId& founder);
    std::string joinBy(Replica& founder);
    /// Opened (again), as after a start of the program.
    std::string open();
    void close() { m_store.reset(); }
    /// The process dies now, or the power goes; nothing is opened yet.
    void die() { disk.killOwners(), m_store.reset(); }
    void losePower(SeededRandom& chance) { disk.cutPower(chance), m_store.reset(); }

    Store& store() { return *m_store; }
    bool isOpen() const { return m_store != nullptr; }
    std::string path() const { return disk.path("desk.shouwen"); }
    const WriterId& writer() const { return m_store->identity().writer; }

    /// Every entry it has, config first.
    std::vector<Entry> entries();
    std::set<EntryId> ids();
    /// Heads and projections of all spaces: equal for desks that know the same.
    std::string vector();

    /// Something was said to be saved.
    void acknowledge(const ChangeSet& changes);
    /// Whatever was said to be saved is there; else which is not.
    std::string missing();

    const int number;
    SimDisk disk;
    FixedClock clock;
    SeededRandom random;
    std::set<EntryId> acknowledged;
    std::optional<SimDisk::Image> copy; ///< an older one of its disk, for a restore
    std::map<std::string, int> effects; ///< carried out, by key
    bool turnedBack = false;            ///< an older copy was put back: effects may repeat

    std::string machine; ///< tells a copied store; empty: nobody looks, and a clone goes unnoticed

    Seams seams() { return {clock, random, disk, machine}; }
    StoreSeams storeSeams();

private:
    std::unique_ptr<Store> m_store;
};

} // namespace shouwen::test
