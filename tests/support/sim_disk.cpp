// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_disk.h"

#include <algorithm>

namespace shouwen::test {
namespace {

constexpr std::size_t kSector = 512;

void place(std::string& bytes, std::size_t at, std::string_view piece)
{
    if (bytes.size() < at + piece.size())
        bytes.resize(at + piece.size(), '\0');
    bytes.replace(at, piece.size(), piece);
}

void apply(std::string& bytes, const SimInode::Change& change)
{
    if (change.truncate)
        bytes.resize(std::min(bytes.size(), change.at));
    else
        place(bytes, change.at, change.bytes);
}

/// Calls `each(sector, offset, piece)` for the parts of a write that fall into each sector.
template <class Each>
void bySector(const SimInode::Change& change, Each each)
{
    for (std::size_t done = 0; done < change.bytes.size();) {
        const std::size_t at = change.at + done, sector = at / kSector;
        const std::size_t n = std::min(change.bytes.size() - done, (sector + 1) * kSector - at);
        each(sector, at, std::string_view(change.bytes).substr(done, n));
        done += n;
    }
}

enum class Luck : std::uint8_t { Nothing, Everything, Some, Most };

/// How many of `n` versions of a sector came to the disk.
std::size_t arrived(std::size_t n, Luck luck, SeededRandom& random)
{
    switch (luck) {
    case Luck::Nothing:
        return 0;
    case Luck::Everything:
        return n;
    case Luck::Most:
        return random.below(8) != 0 ? n : random.below(n + 1);
    default:
        return random.below(n + 1);
    }
}

/// Writes after the last truncation that arrived; each sector in a version of its own, one of them
/// torn at times.
void loseSectors(std::string& bytes, std::span<const SimInode::Change> writes, SeededRandom& random)
{
    const auto luck = static_cast<Luck>(random.below(4));
    std::map<std::size_t, std::size_t> left;
    for (const auto& change : writes)
        bySector(change,
                 [&](std::size_t sector, std::size_t, std::string_view) { ++left[sector]; });
    for (auto& [sector, n] : left)
        n = arrived(n, luck, random);
    const bool tears = luck != Luck::Everything && random.below(2) == 0;
    bool torn = false;
    for (const auto& change : writes)
        bySector(change, [&](std::size_t sector, std::size_t at, std::string_view piece) {
            if (left[sector] > 0) {
                --left[sector];
                place(bytes, at, piece);
            } else if (tears && !torn && random.below(3) == 0) {
                torn = true;
                place(bytes, at, piece.substr(0, random.below(piece.size())));
            }
        });
}

std::string contentAfterCut(const SimInode& file, SeededRandom& random)
{
    std::string bytes = file.durable;
    // Truncations are the folder's business and come in order, each with what went before it.
    std::vector<std::size_t> cuts;
    for (std::size_t i = 0; i < file.pending.size(); ++i)
        if (file.pending[i].truncate)
            cuts.push_back(i + 1);
    const std::size_t kept = random.below(cuts.size() + 1);
    const std::size_t from = kept == 0 ? 0 : cuts[kept - 1];
    const std::size_t to = kept < cuts.size() ? cuts[kept] - 1 : file.pending.size();
    const std::span<const SimInode::Change> all(file.pending);
    for (const auto& change : all.first(from))
        apply(bytes, change);
    if (to > from)
        loseSectors(bytes, all.subspan(from, to - from), random);
    return bytes;
}

} // namespace

void SimDisk::put(std::map<std::string, SimFile>& names, const NameChange& change)
{
    for (const auto& [name, file] : change.set) {
        if (file)
            names[name] = file;
        else
            names.erase(name);
    }
}

bool SimDisk::strikes(Call call)
{
    Call wanted = Call::Write;
    if (m_fault == DiskFault::SyncError)
        wanted = Call::Sync;
    else if (m_fault == DiskFault::ReadError)
        wanted = Call::Read;
    if (m_countdown == 0 || call != wanted)
        return false;
    if (m_countdown > 1) {
        --m_countdown;
        return false;
    }
    m_struck = true;
    return true;
}

void SimDisk::failFrom(DiskFault fault, int n)
{
    const std::lock_guard guard(m_lock);
    m_fault = fault;
    m_countdown = n;
    m_struck = false;
}

bool SimDisk::heal()
{
    const std::lock_guard guard(m_lock);
    m_countdown = 0;
    return m_struck;
}

SimFile SimDisk::find(const std::string& path) const
{
    const auto it = m_names.find(path);
    return it == m_names.end() ? nullptr : it->second;
}

SimFile SimDisk::make(const std::string& path)
{
    auto file = std::make_shared<SimInode>();
    changeNames({{{path, file}}});
    return file;
}

void SimDisk::changeNames(NameChange change)
{
    put(m_names, change);
    m_pendingNames.push_back(std::move(change));
}

void SimDisk::write(SimInode& file, std::size_t at, std::string_view bytes)
{
    file.pending.push_back({false, at, std::string(bytes)});
    place(file.now, at, bytes);
}

void SimDisk::truncate(SimInode& file, std::size_t size)
{
    file.pending.push_back({true, size, {}});
    file.now.resize(std::min(file.now.size(), size));
}

bool SimDisk::sync(const SimFile& file)
{
    if (strikes(Call::Sync)) {
        file->pending.clear(); // the system forgets that it owes them to the disk
        return false;
    }
    for (const auto& change : file->pending)
        apply(file->durable, change);
    file->pending.clear();
    // A file that was just made is found again, and with it what went before in its folder.
    const auto made =
        std::find_if(m_pendingNames.begin(), m_pendingNames.end(), [&](const NameChange& change) {
            return std::any_of(change.set.begin(), change.set.end(),
                               [&](const auto& item) { return item.second == file; });
        });
    if (made != m_pendingNames.end()) {
        for (auto it = m_pendingNames.begin(); it <= made; ++it)
            put(m_durableNames, *it);
        m_pendingNames.erase(m_pendingNames.begin(), made + 1);
    }
    return true;
}

void SimDisk::syncNames()
{
    m_durableNames = m_names;
    m_pendingNames.clear();
}

std::map<std::string, SimFile> SimDisk::afterCut(SeededRandom& random) const
{
    std::map<std::string, SimFile> names = m_durableNames;
    const std::size_t kept = random.below(m_pendingNames.size() + 1);
    for (std::size_t i = 0; i < kept; ++i)
        put(names, m_pendingNames[i]);
    std::map<std::string, SimFile> after;
    for (const auto& [name, file] : names) {
        auto kept_ = std::make_shared<SimInode>();
        kept_->now = contentAfterCut(*file, random);
        kept_->durable = kept_->now;
        after.emplace(name, std::move(kept_));
    }
    return after;
}

void SimDisk::replace(std::map<std::string, SimFile> names)
{
    m_names = std::move(names);
    syncNames();
    m_holds.clear();
    ++m_generation;
}

void SimDisk::killOwners()
{
    const std::lock_guard guard(m_lock);
    // The dead still point into what they shared, so the living get files of their own.
    std::map<SimFile, SimFile> fresh;
    const auto renew = [&fresh](std::map<std::string, SimFile>& names) {
        for (auto& [name, file] : names) {
            if (!file)
                continue;
            SimFile& twin = fresh[file];
            if (!twin) {
                twin = std::make_shared<SimInode>();
                twin->now = file->now;
                twin->durable = file->durable;
                twin->pending = file->pending;
            }
            file = twin;
        }
    };
    renew(m_names);
    renew(m_durableNames);
    for (NameChange& change : m_pendingNames)
        renew(change.set);
    m_holds.clear();
    ++m_generation;
}

void SimDisk::cutPower(SeededRandom& random)
{
    const std::lock_guard guard(m_lock);
    replace(afterCut(random));
}

void SimDisk::cutPowerInto(SimDisk& into, SeededRandom& random)
{
    std::map<std::string, SimFile> names;
    {
        const std::lock_guard guard(m_lock);
        for (auto& [name, file] : afterCut(random))
            names.emplace(into.m_folder + name.substr(m_folder.size()), file);
    }
    const std::lock_guard guard(into.m_lock);
    into.replace(std::move(names));
}

SimDisk::Image SimDisk::image() const
{
    const std::lock_guard guard(m_lock);
    Image image;
    for (const auto& [name, file] : m_names)
        image.emplace(name.substr(m_folder.size() + 1), file->now);
    return image;
}

void SimDisk::put(const Image& image)
{
    std::map<std::string, SimFile> names;
    for (const auto& [name, bytes] : image) {
        auto file = std::make_shared<SimInode>();
        file->now = file->durable = bytes;
        names.emplace(path(name), std::move(file));
    }
    const std::lock_guard guard(m_lock);
    replace(std::move(names));
}

void SimDisk::flip(const std::string& path, std::size_t at, std::uint8_t mask)
{
    const std::lock_guard guard(m_lock);
    const SimFile file = find(path);
    for (std::string* bytes : {&file->now, &file->durable})
        if (at < bytes->size())
            (*bytes)[at] = static_cast<char>((*bytes)[at] ^ mask);
}

std::size_t SimDisk::size(const std::string& path) const
{
    const std::lock_guard guard(m_lock);
    const SimFile file = find(path);
    return file ? file->now.size() : 0;
}

} // namespace shouwen::test
