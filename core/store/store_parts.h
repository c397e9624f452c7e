// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Store and its Reader are made of. Private to core/store.
#pragma once

#include "core/base/place.h"
#include "core/store/identity.h"
#include "core/store/journal_tables.h"
#include "core/store/record_cache.h"
#include "core/store/rules.h"
#include "core/store/store.h"

#include <map>

namespace shouwen {

inline constexpr std::size_t kMostFileBytes = std::size_t{25} * 1024 * 1024;
/// Where an attachment is kept.
std::string fileBeside(const std::string& store, std::string_view hash);

struct Reader::Parts {
    std::unique_ptr<Database> own; ///< of a further reader; empty for the store's own
    Database& db;
    JournalTables tables;
    WriterId founder;
    std::shared_ptr<const Rules> rules;
    View view;
    std::int64_t viewVersion = -1; ///< meta.view_version the view belongs to
    RecordCache* cache = nullptr;  ///< of the store, for its own reader

    Parts(std::unique_ptr<Database> owned, Database& database, const WriterId& founding)
        : own(std::move(owned))
        , db(database)
        , tables(database)
        , founder(founding)
    {}
    /// The view as the database has it now.
    Outcome refreshView();
};

struct Store::Parts {
    std::string path;
    StoreSeams seams;
    bool readOnly = false;
    std::unique_ptr<Hold> hold; ///< none when only reading
    std::unique_ptr<Database> db;
    StoredIdentity self;
    JournalTables tables;
    View view;
    RecordCache cache{512};
    std::shared_ptr<const Rules> rules = emptyRules();
    bool rulesInUse = false;     ///< derived tables are those of `rules`
    std::map<Space, Head> heads; ///< own chains
    Hlc high{0};
    std::unique_ptr<Reader> reader;

    Parts(std::string file, const StoreSeams& s, std::unique_ptr<Database> database,
          StoredIdentity identity)
        : path(std::move(file))
        , seams(s)
        , db(std::move(database))
        , self(std::move(identity))
        , tables(*db)
    {}
    /// Reads what is kept in memory: view, high-water mark, reader.
    Outcome warmUp();
    /// Refuses where commands are not possible now.
    Outcome mayWrite() const;
    /// Derived tables are those of `rules` from now on.
    void useRules();
    /// In-memory state that a rollback has made doubtful.
    void rolledBack();
};

} // namespace shouwen
