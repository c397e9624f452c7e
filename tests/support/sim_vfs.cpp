// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SimDisk as a file system of SQLite: one layer for all disks, chosen by the path.
#include "tests/support/sim_vfs.h"

#include <algorithm>
#include <cstring>

namespace shouwen::test {
namespace {

constexpr std::string_view kRoot = "/sim/";

struct Registry {
    std::mutex lock;
    std::map<int, SimDisk*> disks;
    int next = 1;
};
Registry& registry()
{
    static Registry all;
    return all;
}

SimDisk* diskOf(const char* path)
{
    if (path == nullptr || std::strncmp(path, kRoot.data(), kRoot.size()) != 0)
        return nullptr;
    const std::lock_guard guard(registry().lock);
    const auto found = registry().disks.find(std::atoi(path + kRoot.size()));
    return found == registry().disks.end() ? nullptr : found->second;
}

} // namespace

namespace {

sqlite3_vfs* below = nullptr;

const sqlite3_io_methods kMethods = {2,
                                     SimVfs::close,
                                     SimVfs::read,
                                     SimVfs::write,
                                     SimVfs::truncate,
                                     SimVfs::sync,
                                     SimVfs::size,
                                     SimVfs::lock,
                                     SimVfs::unlock,
                                     SimVfs::checkReserved,
                                     SimVfs::control,
                                     SimVfs::sectorSize,
                                     SimVfs::traits,
                                     SimVfs::shmMap,
                                     SimVfs::shmLock,
                                     SimVfs::shmBarrier,
                                     SimVfs::shmUnmap,
                                     nullptr,
                                     nullptr};

} // namespace

const char* simVfs()
{
    static sqlite3_vfs layer;
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_initialize();
        below = sqlite3_vfs_find(nullptr);
        layer = *below;
        layer.zName = "shouwen-sim";
        layer.szOsFile = std::max(static_cast<int>(sizeof(SimVfs::File)), below->szOsFile);
        layer.xOpen = SimVfs::open;
        layer.xDelete = SimVfs::remove;
        layer.xAccess = SimVfs::access;
        layer.xFullPathname = SimVfs::fullName;
        sqlite3_vfs_register(&layer, 1);
    });
    return layer.zName;
}

std::string enterDisk(SimDisk* disk)
{
    simVfs();
    const std::lock_guard guard(registry().lock);
    const int n = registry().next++;
    registry().disks.emplace(n, disk);
    return std::string(kRoot) + std::to_string(n);
}

void leaveDisk(const std::string& folder)
{
    const std::lock_guard guard(registry().lock);
    registry().disks.erase(std::atoi(folder.c_str() + kRoot.size()));
}

int SimVfs::open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out)
{
    SimDisk* disk = diskOf(name);
    if (disk == nullptr)
        return below->xOpen(below, name, file, flags, out);
    auto* mine = reinterpret_cast<File*>(file);
    mine->base.pMethods = nullptr;
    bool made = false;
    {
        const std::lock_guard guard(disk->m_lock);
        SimFile found = disk->find(name);
        if (!found) {
            if ((flags & SQLITE_OPEN_CREATE) == 0)
                return SQLITE_CANTOPEN;
            if (disk->strikes(SimDisk::Call::Write))
                return SQLITE_CANTOPEN;
            found = disk->make(name);
            made = true;
        }
        mine->handle =
            new SimHandle{disk, found, disk->m_generation, (flags & SQLITE_OPEN_READONLY) != 0};
    }
    mine->base.pMethods = &kMethods;
    if (out != nullptr)
        *out = flags;
    if (made)
        disk->changed();
    return SQLITE_OK;
}

int SimVfs::remove(sqlite3_vfs*, const char* name, int syncFolder)
{
    SimDisk* disk = diskOf(name);
    if (disk == nullptr)
        return below->xDelete(below, name, syncFolder);
    {
        const std::lock_guard guard(disk->m_lock);
        if (!disk->find(name))
            return SQLITE_IOERR_DELETE_NOENT;
        if (disk->strikes(SimDisk::Call::Write))
            return SQLITE_IOERR_DELETE;
        disk->changeNames({{{name, nullptr}}});
        if (syncFolder != 0)
            disk->syncNames();
    }
    disk->changed();
    return SQLITE_OK;
}

int SimVfs::access(sqlite3_vfs*, const char* name, int flags, int* out)
{
    SimDisk* disk = diskOf(name);
    if (disk == nullptr)
        return below->xAccess(below, name, flags, out);
    const std::lock_guard guard(disk->m_lock);
    const SimFile file = disk->find(name);
    // An empty log is as good as none (as in SQLite's own layer).
    *out = file && (flags != SQLITE_ACCESS_EXISTS || !file->now.empty()) ? 1 : 0;
    return SQLITE_OK;
}

int SimVfs::fullName(sqlite3_vfs*, const char* name, int n, char* out)
{
    if (diskOf(name) == nullptr)
        return below->xFullPathname(below, name, n, out);
    if (static_cast<int>(std::strlen(name)) >= n)
        return SQLITE_CANTOPEN;
    std::strcpy(out, name);
    return SQLITE_OK;
}

int SimVfs::close(sqlite3_file* f)
{
    SimHandle& h = of(f);
    {
        const std::lock_guard guard(h.disk->m_lock);
        if (!dead(h)) {
            for (int slot = 0; slot < 8; ++slot)
                release(h, slot);
            h.file->sharers.erase(&h);
            h.file->locks.erase(&h);
        }
    }
    delete &h;
    return SQLITE_OK;
}

int SimVfs::read(sqlite3_file* f, void* out, int n, sqlite3_int64 at)
{
    SimHandle& h = of(f);
    const std::lock_guard guard(h.disk->m_lock);
    if (dead(h) || h.disk->strikes(SimDisk::Call::Read))
        return SQLITE_IOERR_READ;
    const std::string& bytes = h.file->now;
    const std::size_t from = std::min(static_cast<std::size_t>(at), bytes.size());
    const std::size_t there = std::min(static_cast<std::size_t>(n), bytes.size() - from);
    std::memcpy(out, bytes.data() + from, there);
    std::memset(static_cast<char*>(out) + there, 0, static_cast<std::size_t>(n) - there);
    return there == static_cast<std::size_t>(n) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int SimVfs::write(sqlite3_file* f, const void* in, int n, sqlite3_int64 at)
{
    SimHandle& h = of(f);
    std::string_view bytes(static_cast<const char*>(in), static_cast<std::size_t>(n));
    {
        const std::lock_guard guard(h.disk->m_lock);
        if (dead(h) || h.readOnly)
            return SQLITE_IOERR_WRITE;
        if (h.disk->strikes(SimDisk::Call::Write)) {
            if (h.disk->m_fault == DiskFault::ShortWrite)
                h.disk->write(*h.file, static_cast<std::size_t>(at),
                              bytes.substr(0, bytes.size() / 2));
            return h.disk->m_fault == DiskFault::WriteError ? SQLITE_IOERR_WRITE : SQLITE_FULL;
        }
        h.disk->write(*h.file, static_cast<std::size_t>(at), bytes);
    }
    h.disk->changed();
    return SQLITE_OK;
}

int SimVfs::truncate(sqlite3_file* f, sqlite3_int64 n)
{
    SimHandle& h = of(f);
    {
        const std::lock_guard guard(h.disk->m_lock);
        if (dead(h) || h.readOnly || h.disk->strikes(SimDisk::Call::Write))
            return SQLITE_IOERR_TRUNCATE;
        h.disk->truncate(*h.file, static_cast<std::size_t>(n));
    }
    h.disk->changed();
    return SQLITE_OK;
}

int SimVfs::sync(sqlite3_file* f, int)
{
    SimHandle& h = of(f);
    {
        const std::lock_guard guard(h.disk->m_lock);
        if (dead(h) || !h.disk->sync(h.file))
            return SQLITE_IOERR_FSYNC;
    }
    h.disk->changed();
    return SQLITE_OK;
}

int SimVfs::size(sqlite3_file* f, sqlite3_int64* n)
{
    SimHandle& h = of(f);
    const std::lock_guard guard(h.disk->m_lock);
    if (dead(h))
        return SQLITE_IOERR_FSTAT;
    *n = static_cast<sqlite3_int64>(h.file->now.size());
    return SQLITE_OK;
}

SimDisk::SimDisk() : m_folder(enterDisk(this)) {}
SimDisk::~SimDisk() { leaveDisk(m_folder); }

} // namespace shouwen::test
