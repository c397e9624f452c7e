// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Database: one connection to SQLite, hardened (DEFENSIVE, untrusted schema, small limits), with
// its prepared statements kept by their text. Every failure becomes an Error that says what broke,
// where, and what to do; FULL and IOERR while writing also mark the connection as suspect. One
// thread at a time; only interrupt() may come from another.
#pragma once

#include "core/store/sqlite/statement.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace shouwen {

enum class OpenMode : std::uint8_t { Create, Write, Read };

class Database {
public:
    /// ":memory:" is taken as SQLite takes it.
    static Result<std::unique_ptr<Database>> open(const std::string& path, OpenMode mode,
                                                  const std::string& vfs = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Any number of statements without parameters.
    Outcome run(std::string_view sql);
    Statement prepare(std::string_view sql);
    /// The first column of the first row; nothing where there is none.
    Result<std::optional<std::int64_t>> integer(std::string_view sql);

    /// Unfinished work on this connection ends as Cancelled.
    void interrupt();
    bool isSuspect() const { return m_suspect; }
    std::int64_t changes() const;
    sqlite3* handle() const { return m_db; }

    Error failure(int code);

private:
    friend class Statement;
    Database(sqlite3* db, std::string path) : m_db(db), m_path(std::move(path)) {}
    void giveBack(sqlite3_stmt* statement);

    sqlite3* m_db;
    std::string m_path;
    bool m_suspect = false;
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>> m_idle;
    std::unordered_map<sqlite3_stmt*, std::vector<sqlite3_stmt*>*> m_home;
};

/// BEGIN IMMEDIATE on creation; rolled back at its end unless committed.
class Transaction {
public:
    static Result<Transaction> begin(Database& db);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// A failure leaves everything as before.
    Outcome commit();

private:
    explicit Transaction(Database& db) : m_db(&db) {}
    Database* m_db;
};

} // namespace shouwen
