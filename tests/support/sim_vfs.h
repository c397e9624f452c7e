// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The layer under SQLite that leads paths of a SimDisk to it and everything else to the machine's
// own files. It becomes SQLite's default with the first disk, so the program under test opens its
// stores as always.
#pragma once

#include "tests/support/sim_disk.h"

#include <sqlite3.h>

namespace shouwen::test {

/// SQLite's name of the layer; registered once.
const char* simVfs();
/// A folder of its own for a disk, found by every path below it until it leaves.
std::string enterDisk(SimDisk* disk);
void leaveDisk(const std::string& folder);

/// What an open handle is: behind SQLite's own part, so that SQLite can free it.
struct SimHandle {
    SimDisk* disk;
    SimFile file;
    std::uint64_t generation;
    bool readOnly;
    std::uint16_t sharedMask = 0, exclusiveMask = 0;
};

class SimVfs {
public:
    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out);
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder);
    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* out);
    static int fullName(sqlite3_vfs* vfs, const char* name, int n, char* out);

    static int close(sqlite3_file* f);
    static int read(sqlite3_file* f, void* out, int n, sqlite3_int64 at);
    static int write(sqlite3_file* f, const void* in, int n, sqlite3_int64 at);
    static int truncate(sqlite3_file* f, sqlite3_int64 n);
    static int sync(sqlite3_file* f, int flags);
    static int size(sqlite3_file* f, sqlite3_int64* n);
    static int lock(sqlite3_file* f, int want);
    static int unlock(sqlite3_file* f, int want);
    static int checkReserved(sqlite3_file* f, int* out);
    static int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file*) { return 4096; }
    static int traits(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }
    static int shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** out);
    static int shmLock(sqlite3_file* f, int at, int n, int flags);
    static void shmBarrier(sqlite3_file* f);
    static int shmUnmap(sqlite3_file* f, int forget);

private:
    struct File {
        sqlite3_file base;
        SimHandle* handle;
    };
    friend const char* simVfs();
    static SimHandle& of(sqlite3_file* f) { return *reinterpret_cast<File*>(f)->handle; }
    static bool dead(const SimHandle& h) { return h.generation != h.disk->m_generation; }
    static void release(SimHandle& h, int slot);
};

} // namespace shouwen::test
