// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"

#include <sqlite3.h>

#include <cstring>

namespace shouwen::test {
namespace {

int countdown = 0; ///< 0: no fault is planned
bool failed = false;
DiskFault planned = DiskFault::Full;
sqlite3_vfs* below = nullptr;

/// Our own part, followed in memory by the file of the layer below.
struct FaultFile {
    sqlite3_file base;
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<FaultFile*>(file) + 1);
}

/// Whether this call is to fail.
bool strikes()
{
    if (countdown == 0)
        return false;
    if (countdown > 1) {
        --countdown;
        return false;
    }
    failed = true;
    return true;
}

int closeFile(sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); }
int readFile(sqlite3_file* f, void* out, int n, sqlite3_int64 at)
{
    return real(f)->pMethods->xRead(real(f), out, n, at);
}
int writeFile(sqlite3_file* f, const void* in, int n, sqlite3_int64 at)
{
    if (planned != DiskFault::SyncError && strikes())
        return planned == DiskFault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    return real(f)->pMethods->xWrite(real(f), in, n, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 n)
{
    return real(f)->pMethods->xTruncate(real(f), n);
}
int syncFile(sqlite3_file* f, int flags)
{
    if (planned == DiskFault::SyncError && strikes())
        return SQLITE_IOERR_FSYNC;
    return real(f)->pMethods->xSync(real(f), flags);
}
int fileSize(sqlite3_file* f, sqlite3_int64* n) { return real(f)->pMethods->xFileSize(real(f), n); }
int lockFile(sqlite3_file* f, int n) { return real(f)->pMethods->xLock(real(f), n); }
int unlockFile(sqlite3_file* f, int n) { return real(f)->pMethods->xUnlock(real(f), n); }
int checkLock(sqlite3_file* f, int* out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int control(sqlite3_file* f, int op, void* arg)
{
    return real(f)->pMethods->xFileControl(real(f), op, arg);
}
int sectorSize(sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); }
int traits(sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }
int shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** out)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}
int shmLock(sqlite3_file* f, int at, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), at, n, flags);
}
void shmBarrier(sqlite3_file* f) { real(f)->pMethods->xShmBarrier(real(f)); }
int shmUnmap(sqlite3_file* f, int del) { return real(f)->pMethods->xShmUnmap(real(f), del); }

const sqlite3_io_methods methods = {2,          closeFile,  readFile, writeFile,  truncateFile,
                                    syncFile,   fileSize,   lockFile, unlockFile, checkLock,
                                    control,    sectorSize, traits,   shmMap,     shmLock,
                                    shmBarrier, shmUnmap,   nullptr,  nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = below->xOpen(below, name, real(file), flags, outFlags);
    file->pMethods = real(file)->pMethods != nullptr ? &methods : nullptr;
    return code;
}

} // namespace

const char* faultVfs()
{
    static sqlite3_vfs layer;
    static bool once = false;
    if (!once) {
        once = true;
        sqlite3_initialize();
        below = sqlite3_vfs_find(nullptr);
        layer = *below;
        layer.zName = "shouwen-fault";
        layer.szOsFile = static_cast<int>(sizeof(FaultFile)) + below->szOsFile;
        layer.xOpen = openFile;
        sqlite3_vfs_register(&layer, 0);
    }
    return layer.zName;
}

void failFrom(DiskFault fault, int n)
{
    planned = fault;
    countdown = n;
    failed = false;
}

bool stopFailing()
{
    countdown = 0;
    return failed;
}

} // namespace shouwen::test
