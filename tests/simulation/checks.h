// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold once all desks have exchanged everything (journal.md, Invariants).
#pragma once

#include "tests/simulation/world.h"

namespace shouwen::test {

struct Checks {
    /// The first that does not hold, or nothing.
    static std::string all(World& w);
    static std::string equalDesks(World& w);  ///< I1, I6, I15
    static std::string nothingLost(World& w); ///< I2, I3, I5, I14
    static std::string reference(World& w);   ///< I7, I8
    static std::string verified(World& w);    ///< I4, I13, journal = projection
    static std::string erased(World& w);      ///< I9

private:
    struct Twice {
        std::set<std::string> byFork = {}; ///< numbers
        std::string wrong = {};            ///< one that no fork explains
    };
    static Twice numbersTwice(World& w);
};

} // namespace shouwen::test
