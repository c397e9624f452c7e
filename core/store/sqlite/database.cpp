// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/database.h"

#include <sqlite3.h>

#include <mutex>

namespace shouwen {
namespace {

constexpr std::size_t kKeptStatements = 400;

void configureOnce()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    });
}

void harden(sqlite3* db)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_VARIABLE_NUMBER, 2000);
    sqlite3_busy_timeout(db, 5000);
}

Reason reasonOf(int code, const std::string& path, const char* said)
{
    const std::vector<std::string> args = {path, said};
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {"store.full",
                QT_TRANSLATE_NOOP(
                    "core", "%1: the disk is full; nothing was saved. Free some space and repeat."),
                args};
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {"store.io",
                QT_TRANSLATE_NOOP(
                    "core",
                    "%1: the disk refused (%2). Check the disk and the rights, then open anew."),
                args};
    case SQLITE_CORRUPT:
        return {"store.corrupt",
                QT_TRANSLATE_NOOP("core",
                                  "%1: the file is damaged (%2). Run verify, or restore a backup."),
                args};
    case SQLITE_NOTADB:
        return {"store.not_a_store",
                QT_TRANSLATE_NOOP("core", "%1: no store of this program. Choose another file."),
                args};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"store.busy", QT_TRANSLATE_NOOP("core", "%1: somebody else is writing. Try again."),
                args};
    case SQLITE_INTERRUPT:
        return {"store.cancelled", QT_TRANSLATE_NOOP("core", "%1: cancelled."), args};
    default:
        return {"store.sql",
                QT_TRANSLATE_NOOP("core",
                                  "%1: %2. This is a mistake of the program; please report it."),
                args};
    }
}

ErrorKind kindOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorKind::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::string& path, OpenMode mode,
                                                 const std::string& vfs)
{
    configureOnce();
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == OpenMode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == OpenMode::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(path.c_str(), &raw, flags, vfs.empty() ? nullptr : vfs.c_str());
    std::unique_ptr<Database> db(new Database(raw, path));
    if (code != SQLITE_OK)
        return db->failure(code);
    harden(raw);
    return db;
}

Database::~Database()
{
    for (const auto& [statement, home] : m_home)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

Error Database::failure(int code)
{
    const int primary = code & 0xFF;
    if (primary == SQLITE_FULL || primary == SQLITE_IOERR || primary == SQLITE_CORRUPT)
        m_suspect = true;
    const char* said = m_db != nullptr ? sqlite3_errmsg(m_db) : sqlite3_errstr(code);
    return {kindOf(code), reasonOf(code, m_path, said)};
}

Outcome Database::run(std::string_view sql)
{
    const std::string text(sql);
    const int code = sqlite3_exec(m_db, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    return Done{};
}

Statement Database::prepare(std::string_view sql)
{
    auto& idle = m_idle[std::string(sql)];
    if (!idle.empty()) {
        sqlite3_stmt* statement = idle.back();
        idle.pop_back();
        return {*this, statement, SQLITE_OK};
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (statement != nullptr)
        m_home.emplace(statement, &idle);
    return {*this, statement, code};
}

void Database::giveBack(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_home.size() > kKeptStatements) {
        m_home.erase(statement);
        sqlite3_finalize(statement);
        return;
    }
    m_home.at(statement)->push_back(statement);
}

Result<std::optional<std::int64_t>> Database::integer(std::string_view sql)
{
    Statement statement = prepare(sql);
    SHOUWEN_TRY(const bool found, statement.next());
    return found ? statement.maybeInteger(0) : std::nullopt;
}

void Database::interrupt() { sqlite3_interrupt(m_db); }

std::int64_t Database::changes() const { return sqlite3_changes64(m_db); }

} // namespace shouwen
