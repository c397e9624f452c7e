// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include "tests/simulation/actions.h"
#include "tests/simulation/checks.h"

#include <algorithm>
#include <numeric>

namespace shouwen::test {
namespace {

std::uint64_t mixed(std::uint64_t seed, std::uint64_t n)
{
    return SeededRandom(seed * 0x9E3779B97F4A7C15ull + n).next();
}

const Happening& drawn(SeededRandom& chance)
{
    unsigned all = 0;
    for (const Happening& happening : happenings())
        all += happening.weight;
    std::uint64_t at = chance.below(all);
    for (const Happening& happening : happenings()) {
        if (at < happening.weight)
            return happening;
        at -= happening.weight;
    }
    return happenings().front();
}

} // namespace

Script Script::of(std::uint64_t seed, int steps)
{
    Script script{seed, std::vector<int>(static_cast<std::size_t>(steps))};
    std::iota(script.steps.begin(), script.steps.end(), 1);
    return script;
}

World::World(const Script& script) : m_script(script) {}

std::string World::build()
{
    SeededRandom chance(mixed(m_script.seed, 0));
    const std::uint64_t desks = 3 + chance.below(2);
    for (std::uint64_t n = 1; n <= desks; ++n) {
        auto desk = std::make_unique<Replica>(static_cast<int>(n), chance.next());
        if (m_script.seed % 2 == 0)
            desk->machine = "machine " + std::to_string(n);
        const std::string wrong = n == 1 ? desk->found() : desk->joinBy(*m_desks.front());
        if (!wrong.empty())
            return wrong;
        if (n == 1)
            m_founder = desk->writer();
        m_desks.push_back(std::move(desk));
    }
    return {};
}

std::string World::step(int number, Tally& tally)
{
    SeededRandom chance(mixed(m_script.seed, static_cast<std::uint64_t>(number)));
    m_moment = number;
    Replica& desk = *m_desks[chance.below(m_desks.size())];
    const Happening& happening = drawn(chance);
    ++tally.steps;
    ++tally.done[happening.name];
    const std::string wrong = happening.run(*this, desk, chance);
    return wrong.empty() ? wrong : std::string(happening.name) + ": " + wrong;
}

std::string World::run(Tally& tally)
{
    ++tally.worlds;
    if (auto wrong = build(); !wrong.empty())
        return "building: " + wrong;
    for (const int number : m_script.steps)
        if (auto wrong = step(number, tally); !wrong.empty())
            return wrong;
    if (auto wrong = settle(); !wrong.empty())
        return "settling: " + wrong;
    return Checks::all(*this);
}

/// Everybody hears from everybody until nothing is new (I15).
std::string World::settle()
{
    for (const auto& desk : m_desks)
        if (auto wrong = desk->open(); !wrong.empty())
            return wrong;
    for (int round = 0; round < 4; ++round) {
        bool news = false;
        for (const auto& from : m_desks)
            for (const auto& to : m_desks) {
                if (from == to)
                    continue;
                const std::set<EntryId> there = to->ids();
                std::vector<Entry> entries = from->entries();
                std::erase_if(entries, [&](const Entry& e) { return there.count(e.id) > 0; });
                if (entries.empty())
                    continue;
                news = true;
                if (auto wrong = Actions::admit(*to, entries); !wrong.empty())
                    return wrong;
            }
        if (!news)
            return {};
    }
    return "I15: desks that are quiet and connected still have news for each other";
}

Script shrunk(const Script& script, const std::string& failure)
{
    const auto kindOf = [](const std::string& text) { return text.substr(0, text.find(':')); };
    const auto fails = [&](const Script& shorter) {
        Tally tally;
        return kindOf(World(shorter).run(tally)) == kindOf(failure);
    };
    Script best = script;
    for (std::size_t piece = std::max<std::size_t>(best.steps.size() / 2, 1); piece > 0;
         piece /= 2) {
        for (std::size_t at = 0; at < best.steps.size();) {
            Script shorter = best;
            const auto from = shorter.steps.begin() + static_cast<std::ptrdiff_t>(at);
            const std::size_t n = std::min(piece, shorter.steps.size() - at);
            shorter.steps.erase(from, from + static_cast<std::ptrdiff_t>(n));
            if (fails(shorter))
                best = shorter;
            else
                at += n;
        }
    }
    return best;
}

} // namespace shouwen::test
