// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles on a stick: out of one desk, and into another as sticks and shared folders treat them.
#include "tests/simulation/actions.h"

#include "core/sync/membership.h"

namespace shouwen::test {
namespace {

constexpr std::size_t kFileBytes = std::size_t{64} * 1024 * 1024;

Author author() { return {RecordId::zero(), "boss", simulatedRules()->id}; }

/// Every file of a folder of a disk, taken away from it.
std::vector<std::string> takeAll(SimDisk& disk, const std::string& folder)
{
    std::vector<std::string> files;
    const auto names = disk.list(folder);
    for (const std::string& name : names ? *names : std::vector<std::string>()) {
        auto bytes = disk.read(folder + '/' + name, kFileBytes);
        if (bytes)
            files.push_back(*std::move(bytes));
        static_cast<void>(disk.remove(folder + '/' + name));
    }
    return files;
}

/// How a file may arrive.
std::string spoilt(std::string bytes, SeededRandom& chance)
{
    switch (chance.below(6)) {
    case 0: // F25: the stick was pulled
        bytes.resize(chance.below(bytes.size() + 1));
        break;
    case 1: // B21
        if (!bytes.empty()) {
            char& byte = bytes[chance.below(bytes.size())];
            byte = static_cast<char>(byte ^ static_cast<char>(1 + chance.below(255)));
        }
        break;
    default:
        break;
    }
    return bytes;
}

std::string nameFor(std::uint64_t n, SeededRandom& chance)
{
    const std::string name = std::to_string(n);
    switch (chance.below(4)) {
    case 0:
        return name + " (冲突副本).swb"; // F26
    case 1:
        return name + ".tmp";
    default:
        return name + ".swb";
    }
}

} // namespace

/// The invited desk's store, from the founder's invitation and first full copy.
std::string Replica::joinBy(Replica& founder)
{
    const std::string folder = founder.disk.path("invitation");
    if (const auto known = introduceSelf(founder.store(), author()); !known)
        return "introduce: " + known.error().plainText();
    if (const auto made = invite(founder.store(), {author(), "分店", folder}); !made)
        return "invite: " + made.error().plainText();
    const std::string mine = disk.path("invitation");
    const auto names = founder.disk.list(folder);
    for (const std::string& name : names ? *names : std::vector<std::string>()) {
        const auto bytes = founder.disk.read(folder + '/' + name, kFileBytes);
        if (!bytes || !disk.writeWhole(mine + '/' + name, *bytes))
            return "the invitation cannot be copied";
        static_cast<void>(founder.disk.remove(folder + '/' + name));
    }
    auto joined = shouwen::join({mine, StoreSetup{.path = path(), .seams = storeSeams()}});
    if (!joined)
        return "join: " + joined.error().plainText();
    m_store = *std::move(joined);
    static_cast<void>(takeAll(disk, mine));
    const auto used = m_store->useRulebook(simulatedRules());
    return used ? "" : used.error().plainText();
}

std::string Actions::bundleOut(World& w, Replica& r, Chance c)
{
    const std::string folder = r.disk.path("out");
    const auto out =
        shouwen::bundleOut(r.store(), {.folder = folder, .everything = c.below(6) == 0});
    if (!out)
        return "bundle out: " + out.error().plainText();
    for (std::string& bytes : takeAll(r.disk, folder))
        w.m_mail.push_back(std::move(bytes));
    // I3: what has left was durable before.
    if (c.below(4) == 0) {
        r.losePower(c);
        return r.open();
    }
    return {};
}

/// Some of the mail, late, twice, renamed, cut short or altered, and the desk may die meanwhile.
std::string Actions::bundleIn(World& w, Replica& r, Chance c)
{
    if (w.m_mail.empty())
        return {};
    const std::string folder = r.disk.path("in");
    for (std::uint64_t n = 0; n <= c.below(5); ++n) {
        const std::string& bytes = w.m_mail[c.below(w.m_mail.size())];
        if (!r.disk.writeWhole(folder + '/' + nameFor(n, c), spoilt(bytes, c)))
            return "mail cannot be written";
    }
    if (c.below(5) == 0) { // I11: interrupted, and begun again
        {
            Intake intake(r.store(), folder);
            for (std::uint64_t i = 0; i <= c.below(3); ++i)
                if (const auto more = intake.step(); !more)
                    return "bundle in: " + more.error().plainText();
                else if (!*more)
                    break;
        }
        r.die();
        if (auto wrong = r.open(); !wrong.empty())
            return wrong;
    }
    const auto in = shouwen::bundleIn(r.store(), folder);
    if (!in)
        return "bundle in: " + in.error().plainText();
    if (!in->stopped.empty())
        return "I1: equal vectors, unequal projections, even folded again";
    if (!in->admit.refused.empty())
        return "bundle in refused: " + in->admit.refused.front().plainText();
    static_cast<void>(takeAll(r.disk, folder));
    return {};
}

} // namespace shouwen::test
