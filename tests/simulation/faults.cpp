// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange, and what goes wrong with it and with machines.
#include "tests/simulation/actions.h"

#include <algorithm>

namespace shouwen::test {
namespace {

constexpr std::size_t kMostDesks = 6;

void shuffle(std::vector<Entry>& entries, SeededRandom& chance)
{
    for (std::size_t i = entries.size(); i > 1; --i)
        std::swap(entries[i - 1], entries[chance.below(i)]);
}

/// What `from` has and `to` has not.
std::vector<Entry> lacking(Replica& from, Replica& to)
{
    const std::set<EntryId> there = to.ids();
    std::vector<Entry> entries = from.entries();
    std::erase_if(entries, [&](const Entry& entry) { return there.count(entry.id) > 0; });
    return entries;
}

Replica& another(std::vector<std::unique_ptr<Replica>>& desks, const Replica& than,
                 SeededRandom& chance)
{
    for (;;) {
        Replica& other = *desks[chance.below(desks.size())];
        if (&other != &than)
            return other;
    }
}

} // namespace

std::string Actions::admit(Replica& to, std::span<const Entry> entries)
{
    const auto report = to.store().admit(entries);
    if (!report)
        return "admit: " + report.error().plainText();
    if (!report->refused.empty())
        return "admit refused: " + report->refused.front().plainText();
    for (;;) { // as an intake does
        const auto more = to.store().admitWaiting();
        if (!more)
            return "admit: " + more.error().plainText();
        if (more->admitted == 0)
            return {};
    }
}

std::string Actions::send(World& w, Replica& r, Chance c)
{
    Replica& to = another(w.m_desks, r, c);
    return admit(to, lacking(r, to));
}

/// Late, in pieces, in any order, some twice, some not yet (F23, F24).
std::string Actions::sendInDisorder(World& w, Replica& r, Chance c)
{
    Replica& to = another(w.m_desks, r, c);
    std::vector<Entry> entries = c.below(4) == 0 ? r.entries() : lacking(r, to);
    shuffle(entries, c);
    entries.resize(entries.size() - c.below(entries.size() / 3 + 1));
    for (std::size_t from = 0; from < entries.size();) {
        const std::size_t n = std::min<std::size_t>(entries.size() - from, 1 + c.below(12));
        if (auto wrong = admit(to, std::span(entries).subspan(from, n)); !wrong.empty())
            return wrong;
        from += n - (c.below(3) == 0 && n > 1 ? 1 : 0);
    }
    return {};
}

/// A byte of an entry altered on the way: refused, and nothing has changed (I4).
std::string Actions::sendSpoilt(World& w, Replica& r, Chance c)
{
    Replica& to = another(w.m_desks, r, c);
    std::vector<Entry> entries = lacking(r, to);
    if (entries.empty())
        return {};
    Entry entry = entries[c.below(entries.size())];
    switch (c.below(3)) {
    case 0:
        entry.header.wallTime += Milliseconds(1 + static_cast<std::int64_t>(c.below(1000)));
        break;
    case 1:
        entry.open.back() = entry.open.back() == '}' ? ' ' : '}';
        break;
    default:
        entry.header.role = entry.header.role == "boss" ? "clerk" : "boss";
    }
    const std::string before = to.vector();
    const auto report = to.store().admit({&entry, 1});
    if (!report)
        return "spoilt: " + report.error().plainText();
    if (report->refused.size() != 1 || to.vector() != before)
        return "I4: an altered entry was taken in";
    return {};
}

std::string Actions::die(World&, Replica& r, Chance)
{
    r.die();
    return r.open();
}

std::string Actions::losePower(World&, Replica& r, Chance c)
{
    r.losePower(c);
    return r.open();
}

/// Ends in the middle of a command: the disk is as it was after one of its writes.
std::string Actions::dieWithin(World& w, Replica& r, Chance c, bool power)
{
    SimDisk left;
    std::uint64_t until = 1 + c.below(30);
    bool caught = false;
    r.disk.afterChange = [&] {
        if (--until != 0)
            return;
        caught = true;
        if (power)
            r.disk.cutPowerInto(left, c);
        else
            left.put(r.disk.image());
    };
    const std::set<EntryId> before = r.acknowledged, saved = w.m_saved;
    attempt(w, r, c);
    if (!caught)
        static_cast<void>(r.store().checkpoint());
    r.disk.afterChange = nullptr;
    if (!caught)
        return {};
    r.acknowledged = before; // nobody lived to hear it
    w.m_saved = saved;
    const SimDisk::Image image = left.image();
    r.die();
    r.disk.put(image);
    return r.open();
}

std::string Actions::dieAtWork(World& w, Replica& r, Chance c) { return dieWithin(w, r, c, false); }
std::string Actions::losePowerAtWork(World& w, Replica& r, Chance c)
{
    return dieWithin(w, r, c, true);
}

std::string Actions::withFault(World& w, Replica& r, Chance c, DiskFault fault)
{
    r.disk.failFrom(fault, 1 + static_cast<int>(c.below(12)));
    const bool saved = attempt(w, r, c);
    if (c.below(3) == 0)
        static_cast<void>(r.store().checkpoint());
    const bool struck = r.disk.heal();
    if (!saved && !struck)
        return "a command failed on a sound disk";
    if (!struck)
        return {};
    if (fault == DiskFault::SyncError && c.below(2) == 0)
        r.die();
    return r.open();
}

std::string Actions::fullDisk(World& w, Replica& r, Chance c)
{
    return withFault(w, r, c, c.below(2) == 0 ? DiskFault::Full : DiskFault::ShortWrite);
}

std::string Actions::brokenDisk(World& w, Replica& r, Chance c)
{
    constexpr std::array kFaults{DiskFault::WriteError, DiskFault::SyncError, DiskFault::ReadError};
    return withFault(w, r, c, kFaults[c.below(kFaults.size())]);
}

std::string Actions::jump(World&, Replica& r, Chance c)
{
    constexpr std::array<std::int64_t, 6> kHours{1, -1, 26, -26, 10 * 365 * 24, -10 * 365 * 24};
    r.clock.set(r.clock.now() + std::chrono::hours(kHours[c.below(kHours.size())]));
    return {};
}

std::string Actions::keepCopy(World&, Replica& r, Chance)
{
    if (const auto moved = r.store().checkpoint(); !moved)
        return moved.error().plainText();
    r.copy = r.disk.image();
    return {};
}

/// Yesterday's copy is put in the place of the store, by a restore or by mistake (F13).
std::string Actions::turnBack(World& w, Replica& r, Chance)
{
    if (!r.copy)
        return {};
    const std::set<EntryId> had = r.ids();
    r.die();
    r.disk.put(*r.copy);
    r.turnedBack = true;
    r.acknowledged.clear();
    if (auto wrong = r.open(); !wrong.empty())
        return wrong;
    // What nobody else has heard of is lost with the copy; that is what a restore means.
    std::set<EntryId> kept;
    for (const auto& desk : w.m_desks)
        for (const EntryId& id : desk->ids())
            kept.insert(id);
    std::erase_if(w.m_saved,
                  [&](const EntryId& id) { return had.count(id) > 0 && kept.count(id) == 0; });
    return {};
}

/// The profile is copied and both go on (F14).
std::string Actions::cloneDesk(World& w, Replica& r, Chance c)
{
    if (w.m_desks.size() >= kMostDesks)
        return {};
    if (const auto moved = r.store().checkpoint(); !moved)
        return moved.error().plainText();
    auto twin = std::make_unique<Replica>(static_cast<int>(w.m_desks.size()) + 1, c.next());
    twin->disk.put(r.disk.image());
    twin->clock.set(r.clock.now());
    twin->turnedBack = true;
    if (!r.machine.empty() && c.below(2) == 0) // else the machine was copied with it
        twin->machine = "machine " + std::to_string(twin->number);
    else
        twin->machine = r.machine;
    if (auto wrong = twin->open(); !wrong.empty())
        return wrong;
    w.m_desks.push_back(std::move(twin));
    return {};
}

std::span<const Happening> happenings()
{
    using A = Actions;
    static constexpr std::array kAll{
        Happening{"work", 500, false, A::work},
        Happening{"idle", 25, false, A::idle},
        Happening{"carry out", 20, false, A::carryOut},
        Happening{"at the desk", 5, false, A::deskWork},
        Happening{"send", 50, false, A::send},
        Happening{"bundle out", 20, false, A::bundleOut},
        Happening{"keep a copy", 6, false, A::keepCopy},
        Happening{"late, twice, in disorder", 70, true, A::sendInDisorder},
        Happening{"altered on the way", 15, true, A::sendSpoilt},
        Happening{"bundles late, twice, renamed, cut, altered", 40, true, A::bundleIn},
        Happening{"killed", 8, true, A::die},
        Happening{"killed at work", 12, true, A::dieAtWork},
        Happening{"power cut", 8, true, A::losePower},
        Happening{"power cut at work", 14, true, A::losePowerAtWork},
        Happening{"disk full", 12, true, A::fullDisk},
        Happening{"disk broken", 12, true, A::brokenDisk},
        Happening{"clock jump", 20, true, A::jump},
        Happening{"older copy put back", 4, true, A::turnBack},
        Happening{"cloned", 2, true, A::cloneDesk},
        Happening{"newer program", 6, true, A::newerProgram},
        Happening{"roles changed", 6, true, A::changeRoles},
        Happening{"desk revoked", 2, true, A::revoke},
        Happening{"customer erased", 6, true, A::erase},
    };
    return kAll;
}

} // namespace shouwen::test
