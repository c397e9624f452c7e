// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Worlds from seeds. In ./test 500 worlds of 200 steps in five parts; by hand, see README.md:
//   SHOUWEN_SIM_SEED=N       one world, told step by step in kinds
//   SHOUWEN_SIM_STEPS=N      as many steps as that, from SHOUWEN_SIM_FROM on
#include "tests/simulation/actions.h"

#include "tests/support/effort.h"

#include <catch2/catch.hpp>

#include <iostream>
#include <sstream>

using namespace shouwen;
using namespace shouwen::test;

namespace {

constexpr int kSteps = 200;

/// A failing world is made as short as it gets before it is told.
std::string report(const Script& script, const std::string& wrong)
{
    const Script shorter = shrunk(script, wrong);
    Tally tally;
    const std::string still = World(shorter).run(tally);
    std::ostringstream out;
    out << wrong << "\nseed " << script.seed << ", shortened to " << shorter.steps.size()
        << " steps (" << still << "):";
    for (const int step : shorter.steps)
        out << ' ' << step;
    out << "\nrepeat: SHOUWEN_SIM_SEED=" << script.seed
        << " test_simulation \"one world*\"\nkinds:";
    for (const auto& [name, n] : tally.done)
        out << ' ' << name << " x" << n << ';';
    return out.str();
}

Tally runWorlds(std::uint64_t from, std::uint64_t worlds)
{
    Tally tally;
    for (std::uint64_t seed = from; seed < from + worlds; ++seed) {
        const Script script = Script::of(seed, kSteps);
        const std::string wrong = World(script).run(tally);
        if (!wrong.empty())
            FAIL(report(script, wrong));
    }
    return tally;
}

} // namespace

TEST_CASE("worlds of desks, faults and exchange keep I1-I9, I11-I15: first hundred")
{
    const Tally tally = runWorlds(1, effort("SHOUWEN_SIM_WORLDS", 100));
    for (const Happening& happening : happenings()) { // every kind of fault has happened
        INFO(happening.name);
        CHECK(tally.done.count(happening.name) == 1);
    }
}
TEST_CASE("worlds of desks, faults and exchange keep I1-I9, I11-I15: second hundred")
{
    runWorlds(1001, effort("SHOUWEN_SIM_WORLDS", 100));
}
TEST_CASE("worlds of desks, faults and exchange keep I1-I9, I11-I15: third hundred")
{
    runWorlds(2001, effort("SHOUWEN_SIM_WORLDS", 100));
}
TEST_CASE("worlds of desks, faults and exchange keep I1-I9, I11-I15: fourth hundred")
{
    runWorlds(3001, effort("SHOUWEN_SIM_WORLDS", 100));
}
TEST_CASE("worlds of desks, faults and exchange keep I1-I9, I11-I15: fifth hundred")
{
    runWorlds(4001, effort("SHOUWEN_SIM_WORLDS", 100));
}

TEST_CASE("one world repeats exactly")
{
    const std::uint64_t seed = effort("SHOUWEN_SIM_SEED", 7);
    const Script script = Script::of(seed, kSteps);
    Tally first, second;
    const std::string wrong = World(script).run(first);
    CHECK(World(script).run(second) == wrong);
    CHECK(first.done == second.done);
    if (!wrong.empty())
        FAIL(report(script, wrong));
}

TEST_CASE("a failure is shortened to what it takes")
{
    Script script = Script::of(7, 60);
    const Script shorter = shrunk(script, ""); // "nothing wrong" needs no step at all
    CHECK(shorter.steps.empty());
}

TEST_CASE("the long mode", "[.]")
{
    const std::uint64_t wanted = effort("SHOUWEN_SIM_STEPS", 10'000'000);
    std::uint64_t seed = effort("SHOUWEN_SIM_FROM", 100'000);
    Tally tally;
    while (tally.steps < wanted) {
        const Script script = Script::of(seed, kSteps);
        const std::string wrong = World(script).run(tally);
        if (!wrong.empty())
            FAIL(report(script, wrong));
        if (++seed % 50 == 0)
            std::cout << tally.steps << " steps, " << tally.worlds << " worlds, next seed " << seed
                      << std::endl;
    }
    for (const auto& [name, n] : tally.done)
        std::cout << name << ": " << n << '\n';
}
