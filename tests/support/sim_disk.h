// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SimDisk: a disk in memory that SQLite (as its default file system) and Files work on alike. It
// fails when told and loses power the way disks do: what was synced is there, of the rest any
// sector may be old, new, in between or torn, and names follow a prefix of what was asked of the
// folder. Paths below folder() belong to it; everything else goes to the machine's own files.
// Several threads may use it.
#pragma once

#include "core/base/place.h"

#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace shouwen::test {

enum class DiskFault : std::uint8_t {
    None,
    Full,       ///< writes: no space
    ShortWrite, ///< writes: half of it arrives, then no space
    WriteError, ///< writes: EIO
    SyncError,  ///< syncs: EIO, and what was to be synced never will be
    ReadError,  ///< reads: EIO
};

/// One file, whatever its names.
struct SimInode {
    struct Change {
        bool truncate;
        std::size_t at; ///< offset of a write, new size of a truncation
        std::string bytes;
    };
    std::string now, durable;
    std::vector<Change> pending;

    std::map<const void*, int> locks; ///< SQLite's lock level of each open handle
    std::vector<std::unique_ptr<char[]>> shared;
    std::array<int, 8> sharedLocks{};
    std::array<const void*, 8> exclusiveLocks{};
    std::set<const void*> sharers;
};
using SimFile = std::shared_ptr<SimInode>;

class SimDisk final : public Files, public Places {
public:
    SimDisk();
    ~SimDisk() override;
    SimDisk(const SimDisk&) = delete;
    SimDisk& operator=(const SimDisk&) = delete;

    const std::string& folder() const { return m_folder; }
    std::string path(std::string_view name) const { return m_folder + '/' + std::string(name); }

    // --- Files
    Result<std::string> read(const std::string& path, std::size_t limit) override;
    Outcome writeWhole(const std::string& path, std::string_view bytes) override;
    bool exists(const std::string& path) override;
    Outcome remove(const std::string& path) override;
    Outcome rename(const std::string& from, const std::string& to) override;
    Outcome makeFolder(const std::string& path) override;
    Result<std::vector<std::string>> list(const std::string& folder) override;
    // --- Places
    Outcome checkPlace(const std::string& path) override;
    Result<std::unique_ptr<Hold>> hold(const std::string& path) override;

    // --- faults
    /// From the n-th (1 = next) call of that sort on, all fail.
    void failFrom(DiskFault fault, int n);
    /// The disk is well again; whether anything failed meanwhile.
    bool heal();

    // --- the end of processes
    /// Whoever has files open has died; the system lives on.
    void killOwners();
    /// The power fails: see above. Handles open until now only ever fail.
    void cutPower(SeededRandom& random);
    /// What `this` would be after a power cut now, put in the place of all of `into`.
    void cutPowerInto(SimDisk& into, SeededRandom& random);
    /// Called after each write, sync, truncation, removal or rename, without the disk's lock held.
    std::function<void()> afterChange;

    // --- copies and damage
    using Image = std::map<std::string, std::string>; ///< by name below folder()
    Image image() const;
    /// Everything on it is what the image says, and durable.
    void put(const Image& image);
    void flip(const std::string& path, std::size_t at, std::uint8_t mask);
    std::size_t size(const std::string& path) const;

private:
    friend class SimVfs;
    struct NameChange {
        std::map<std::string, SimFile> set; ///< null: the name goes away
    };
    enum class Call : std::uint8_t { Read, Write, Sync };
    class Held;

    static void put(std::map<std::string, SimFile>& names, const NameChange& change);
    bool strikes(Call call);
    SimFile find(const std::string& path) const;
    SimFile make(const std::string& path);
    void changeNames(NameChange change);
    void write(SimInode& file, std::size_t at, std::string_view bytes);
    void truncate(SimInode& file, std::size_t size);
    bool sync(const SimFile& file);
    void syncNames();
    std::map<std::string, SimFile> afterCut(SeededRandom& random) const;
    void replace(std::map<std::string, SimFile> names);
    Outcome writeNeighbour(const std::string& path, const std::string& part,
                           std::string_view bytes);
    void changed() const
    {
        if (afterChange)
            afterChange();
    }

    std::string m_folder;
    mutable std::mutex m_lock;
    std::map<std::string, SimFile> m_names, m_durableNames;
    std::vector<NameChange> m_pendingNames;
    std::set<std::string> m_holds;
    std::uint64_t m_generation = 1; ///< handles of an earlier one are dead
    DiskFault m_fault = DiskFault::None;
    int m_countdown = 0;
    bool m_struck = false;
};

} // namespace shouwen::test
