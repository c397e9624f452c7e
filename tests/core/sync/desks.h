// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Desks that exchange through a folder: each a store of its own on a machine of its own.
#pragma once

#include "core/journal/fold.h"
#include "core/sync/membership.h"
#include "tests/core/store/desk_store.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace shouwen::test {

template <class T>
T must(Result<T> result)
{
    if (!result)
        FAIL(result.error().plainText());
    return *std::move(result);
}

/// A folder that goes with the test.
struct Stick {
    QTemporaryDir folder;
    SystemFiles files;
    std::string path() const { return folder.path().toStdString(); }
    std::string of(const std::string& name) const { return path() + '/' + name; }
    std::vector<std::string> names() { return must(files.list(path())); }
    std::string bytes(const std::string& name)
    {
        return must(files.read(of(name), std::size_t{1} << 30));
    }
    void write(const std::string& name, std::string_view bytes)
    {
        must(files.writeWhole(of(name), bytes));
    }
};

/// A store on a named machine; joined ones come from `joinFrom`.
class SyncDesk {
public:
    explicit SyncDesk(std::uint64_t seed, std::string machine = "m1");
    /// By an invitation in the folder.
    SyncDesk(std::uint64_t seed, const std::string& folder, std::string machine);

    Store& operator*() { return *m_store; }
    Store* operator->() { return m_store.get(); }
    std::string path() const;
    void close() { m_store.reset(); }
    void open(const std::string& machine = {});
    void copyTo(SyncDesk& other);

    RecordId complaint(std::string title = "屏幕碎裂");
    void set(const RecordId& id, const std::string& field, const std::string& value);
    void move(const RecordId& id, const std::string& from, const std::string& to);
    void note(const RecordId& id, std::string text);
    Record load(const RecordId& id) { return must(m_store->read().load(id)); }
    OutReport out(const std::string& folder, OutRequest request = {});
    IntakeReport in(const std::string& folder, IntakeOptions options = {});
    std::string hash() { return projectionHashes(*m_store); }
    Author author() const { return {lin(), "supervisor", rulebookId(1)}; }

    FixedClock clock;
    SeededRandom random;
    SystemFiles files;
    StoreSeams seams() { return {clock, random, files, {}, m_machine}; }

private:
    void commit(const Draft& draft);

    QTemporaryDir m_folder;
    std::string m_machine;
    std::unique_ptr<Store> m_store;
};

} // namespace shouwen::test
