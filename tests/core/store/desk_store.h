// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store in a folder of its own, with a small rulebook and builders that give defaults: a test
// names only what matters to it.
#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace shouwen::test {

class SimDisk;

/// Kinds complaint and customer (work) and staff (config), two clocks, queues of every sort.
std::shared_ptr<const Rulebook> smallRulebook();
RulebookId rulebookId(std::uint8_t n);
RecordId recordId(std::uint64_t n);
/// The one who writes in these tests, and another.
StaffId lin();
StaffId zhao();
Instant at(std::string_view text);

class DeskStore {
public:
    explicit DeskStore(std::uint64_t seed = 1, std::string deskNumber = "1",
                       std::optional<WriterId> founder = {});
    /// On a disk of a test; what is there already is opened.
    explicit DeskStore(SimDisk& disk, std::uint64_t seed = 1);
    ~DeskStore();

    Store& operator*() { return *m_store; }
    Store* operator->() { return m_store.get(); }
    /// Closed and opened again.
    void reopen();
    void close() { m_store.reset(); }
    Result<std::unique_ptr<Store>> tryOpen(Access access = Access::Own);
    std::string path() const;
    StoreSeams seams();

    FixedClock clock;
    SeededRandom random;
    SystemFiles files;

    Draft draft() const;
    /// Opens a complaint; fields may be added to `op` before.
    OpenOp complaint(std::string title = "屏幕碎裂") const;
    RecordId open(const OpenOp& op);
    RecordId openComplaint(std::string title = "屏幕碎裂")
    {
        return open(complaint(std::move(title)));
    }
    /// One entry on a record; must succeed.
    template <class T>
    ChangeSet change(const RecordId& id, Op op, const T& parts)
    {
        Draft d = draft();
        d.add(id, {}, op, parts);
        return commit(d);
    }
    ChangeSet commit(const Draft& draft);
    void note(const RecordId& id, std::string text, Direction direction = Direction::Out);
    void move(const RecordId& id, std::string move, std::string from, std::string to,
              Category category);
    Record load(const RecordId& id);
    Asking me() const { return {clock.now(), lin()}; }
    std::vector<Entry> allEntries();

private:
    void create(std::string deskNumber, std::optional<WriterId> founder);

    SimDisk* m_disk = nullptr;
    QTemporaryDir m_folder;
    std::uint64_t m_nextRecord;
    std::unique_ptr<Store> m_store;
};

/// Of config and work.
std::string projectionHashes(Store& store);
/// What verify finds, one a line: empty where all is well.
std::string findings(Store& store);

} // namespace shouwen::test
