// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can happen in a step: work, exchange, and every kind of fault. Each gives what broke, or
// nothing.
#pragma once

#include "tests/simulation/world.h"

#include <span>

namespace shouwen::test {

struct Happening {
    const char* name;
    unsigned weight; ///< how often, among all
    bool fault;      ///< one of the kinds of fault that are counted
    std::string (*run)(World&, Replica&, SeededRandom&);
};
std::span<const Happening> happenings();

/// The acts themselves, with access to the world.
struct Actions {
    using Chance = SeededRandom&;
    // --- work
    static std::string work(World& w, Replica& r, Chance c);
    static std::string deskWork(World& w, Replica& r, Chance c);
    static std::string idle(World& w, Replica& r, Chance c);
    static std::string carryOut(World& w, Replica& r, Chance c);
    static std::string later(World& w, Replica& r, Chance c);
    static std::string erase(World& w, Replica& r, Chance c);
    static std::string revoke(World& w, Replica& r, Chance c);
    static std::string changeRoles(World& w, Replica& r, Chance c);
    static std::string newerProgram(World& w, Replica& r, Chance c);
    // --- exchange
    static std::string send(World& w, Replica& r, Chance c);
    static std::string sendInDisorder(World& w, Replica& r, Chance c);
    static std::string sendSpoilt(World& w, Replica& r, Chance c);
    static std::string bundleOut(World& w, Replica& r, Chance c);
    static std::string bundleIn(World& w, Replica& r, Chance c);
    // --- machines
    static std::string die(World& w, Replica& r, Chance c);
    static std::string losePower(World& w, Replica& r, Chance c);
    static std::string dieAtWork(World& w, Replica& r, Chance c);
    static std::string losePowerAtWork(World& w, Replica& r, Chance c);
    static std::string fullDisk(World& w, Replica& r, Chance c);
    static std::string brokenDisk(World& w, Replica& r, Chance c);
    static std::string jump(World& w, Replica& r, Chance c);
    static std::string keepCopy(World& w, Replica& r, Chance c);
    static std::string turnBack(World& w, Replica& r, Chance c);
    static std::string cloneDesk(World& w, Replica& r, Chance c);

    static Draft draft(World& w, Replica& r, Chance c);
    /// The same work as `work`, its outcome not minded; true when it was said to be saved.
    static bool attempt(World& w, Replica& r, Chance c);
    static std::string dieWithin(World& w, Replica& r, Chance c, bool power);
    static std::string withFault(World& w, Replica& r, Chance c, DiskFault fault);
    static std::string admit(Replica& to, std::span<const Entry> entries);
};

} // namespace shouwen::test
