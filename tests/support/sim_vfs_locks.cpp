// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SimVfs: locks of database files, and the memory that connections of a log share.
#include "tests/support/sim_vfs.h"

#include <algorithm>

namespace shouwen::test {
namespace {

constexpr int kShared = SQLITE_LOCK_SHARED, kReserved = SQLITE_LOCK_RESERVED,
              kPending = SQLITE_LOCK_PENDING, kExclusive = SQLITE_LOCK_EXCLUSIVE;

} // namespace

int SimVfs::lock(sqlite3_file* f, int want)
{
    SimHandle& h = of(f);
    const std::lock_guard guard(h.disk->m_lock);
    if (dead(h) || (h.readOnly && want > kShared))
        return SQLITE_IOERR_LOCK;
    int& mine = h.file->locks[&h];
    if (mine >= want)
        return SQLITE_OK;
    for (const auto& [other, level] : h.file->locks) {
        if (other == &h)
            continue;
        const int limit = want == kShared ? kPending : kReserved;
        if (level >= limit)
            return SQLITE_BUSY;
        if (want == kExclusive && level >= kShared) {
            mine = kPending;
            return SQLITE_BUSY;
        }
    }
    mine = want;
    return SQLITE_OK;
}

int SimVfs::unlock(sqlite3_file* f, int want)
{
    SimHandle& h = of(f);
    const std::lock_guard guard(h.disk->m_lock);
    if (!dead(h))
        h.file->locks[&h] = std::min(h.file->locks[&h], want);
    return SQLITE_OK;
}

int SimVfs::checkReserved(sqlite3_file* f, int* out)
{
    SimHandle& h = of(f);
    const std::lock_guard guard(h.disk->m_lock);
    *out = std::any_of(h.file->locks.begin(), h.file->locks.end(),
                       [](const auto& item) { return item.second >= kReserved; });
    return SQLITE_OK;
}

int SimVfs::shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** out)
{
    SimHandle& h = of(f);
    const std::lock_guard guard(h.disk->m_lock);
    *out = nullptr;
    if (dead(h))
        return SQLITE_IOERR_SHMMAP;
    h.file->sharers.insert(&h);
    auto& shared = h.file->shared;
    const auto index = static_cast<std::size_t>(page);
    while (extend != 0 && shared.size() <= index)
        shared.push_back(std::make_unique<char[]>(static_cast<std::size_t>(size)));
    if (index < shared.size())
        *out = shared[index].get();
    return SQLITE_OK;
}

void SimVfs::release(SimHandle& h, int slot)
{
    const auto bit = static_cast<std::uint16_t>(1u << slot);
    const auto at = static_cast<std::size_t>(slot);
    if ((h.exclusiveMask & bit) != 0)
        h.file->exclusiveLocks[at] = nullptr;
    if ((h.sharedMask & bit) != 0)
        --h.file->sharedLocks[at];
    h.exclusiveMask = static_cast<std::uint16_t>(h.exclusiveMask & ~bit);
    h.sharedMask = static_cast<std::uint16_t>(h.sharedMask & ~bit);
}

int SimVfs::shmLock(sqlite3_file* f, int at, int n, int flags)
{
    SimHandle& h = of(f);
    const std::lock_guard guard(h.disk->m_lock);
    if (dead(h))
        return SQLITE_IOERR_SHMLOCK;
    const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (int slot = at; slot < at + n; ++slot) {
        const auto i = static_cast<std::size_t>(slot);
        const auto bit = static_cast<std::uint16_t>(1u << slot);
        if ((flags & SQLITE_SHM_UNLOCK) != 0) {
            release(h, slot);
            continue;
        }
        const void* owner = h.file->exclusiveLocks[i];
        const int others = h.file->sharedLocks[i] - ((h.sharedMask & bit) != 0 ? 1 : 0);
        if ((owner != nullptr && owner != &h) || (exclusive && others > 0)) {
            while (slot-- > at)
                release(h, slot);
            return SQLITE_BUSY;
        }
        if (exclusive) {
            h.file->exclusiveLocks[i] = &h;
            h.exclusiveMask = static_cast<std::uint16_t>(h.exclusiveMask | bit);
        } else if ((h.sharedMask & bit) == 0) {
            ++h.file->sharedLocks[i];
            h.sharedMask = static_cast<std::uint16_t>(h.sharedMask | bit);
        }
    }
    return SQLITE_OK;
}

void SimVfs::shmBarrier(sqlite3_file* f)
{
    const std::lock_guard guard(of(f).disk->m_lock);
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

int SimVfs::shmUnmap(sqlite3_file* f, int)
{
    SimHandle& h = of(f);
    const std::lock_guard guard(h.disk->m_lock);
    if (dead(h))
        return SQLITE_OK;
    for (int slot = 0; slot < 8; ++slot)
        release(h, slot);
    h.file->sharers.erase(&h);
    if (h.file->sharers.empty())
        h.file->shared.clear(); // the first to come makes the index anew from the log
    return SQLITE_OK;
}

} // namespace shouwen::test
