// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/replica.h"

#include "core/desk/pack.h"

#include <algorithm>

namespace shouwen::test {
namespace {

constexpr std::array kSpaces{Space::Config, Space::Work};
constexpr std::size_t kAll = 1'000'000;

Instant firstDay() { return *parseInstant("2026-11-23T09:00:00+08:00"); }

} // namespace

std::shared_ptr<const Rulebook> simulatedRules()
{
    static const auto rules = [] {
        SystemFiles files;
        auto loaded = loadPack(SHOUWEN_SIMULATION_FOLDER "/desk.toml", files);
        return loaded ? std::make_shared<const Rulebook>(*std::move(loaded)) : nullptr;
    }();
    return rules;
}

Replica::Replica(int n, std::uint64_t seed) : number(n), clock(firstDay()), random(seed) {}

StoreSeams Replica::storeSeams() { return {clock, random, disk, {}, machine}; }

std::string Replica::found()
{
    SystemFiles files;
    const auto text = files.read(SHOUWEN_SIMULATION_FOLDER "/desk.toml", 1 << 20);
    if (!text || !disk.writeWhole(disk.path("desk.toml"), *text))
        return "no rulebook";
    auto desk = Desk::create({.path = path(),
                              .pack = disk.path("desk.toml"),
                              .organisation = "模拟",
                              .firstPerson = "店长",
                              .sample = true},
                             seams());
    if (!desk)
        return desk.error().plainText();
    desk->reset();
    return open();
}

std::string Replica::join(const WriterId& founder)
{
    auto made = Store::create({path(), storeSeams(), std::to_string(number), true, founder});
    if (!made)
        return made.error().plainText();
    m_store = *std::move(made);
    const auto used = m_store->useRulebook(simulatedRules());
    return used ? "" : used.error().plainText();
}

std::string Replica::open()
{
    m_store.reset();
    auto opened = Store::open(path(), Access::Own, storeSeams());
    if (!opened)
        return "desk " + std::to_string(number) + ": " + opened.error().plainText();
    m_store = *std::move(opened);
    const auto used = m_store->useRulebook(simulatedRules());
    return used ? missing() : used.error().plainText();
}

std::vector<Entry> Replica::entries()
{
    std::vector<Entry> all;
    for (const Space space : kSpaces) {
        const auto chains = m_store->read().chains(space);
        if (!chains)
            continue;
        for (const ChainInfo& chain : *chains) {
            auto entries = m_store->read().entriesAfter(chain.chain, 0, kAll);
            if (entries)
                all.insert(all.end(), entries->begin(), entries->end());
        }
    }
    return all;
}

std::set<EntryId> Replica::ids()
{
    std::set<EntryId> all;
    for (const Entry& entry : entries())
        all.insert(entry.id);
    return all;
}

std::string Replica::vector()
{
    std::vector<std::string> lines;
    for (const Entry& entry : entries())
        lines.push_back(entry.id.hex());
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

void Replica::acknowledge(const ChangeSet& changes)
{
    acknowledged.insert(changes.entries.begin(), changes.entries.end());
}

std::string Replica::missing()
{
    const std::set<EntryId> there = ids();
    for (const EntryId& id : acknowledged)
        if (there.count(id) == 0)
            return "I2: desk " + std::to_string(number) + " lost an acknowledged entry " + id.hex();
    return {};
}

} // namespace shouwen::test
