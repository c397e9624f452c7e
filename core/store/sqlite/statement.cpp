// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/statement.h"

#include "core/store/sqlite/database.h"

#include <sqlite3.h>

namespace shouwen {

Statement::Statement(Database& db, sqlite3_stmt* statement, int failure)
    : m_db(&db)
    , m_statement(statement)
    , m_failure(failure)
{}

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db)
    , m_statement(other.m_statement)
    , m_failure(other.m_failure)
    , m_next(other.m_next)
{
    other.m_statement = nullptr;
}

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_db->giveBack(m_statement);
}

void Statement::note(int code)
{
    if (m_failure == SQLITE_OK)
        m_failure = code;
    ++m_next;
}

void Statement::bindNext(std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement, m_next, value));
}

void Statement::bindNext(std::string_view value)
{
    // An empty view may point nowhere, which SQLite would take for null.
    const char* start = value.data() != nullptr ? value.data() : "";
    note(sqlite3_bind_text64(m_statement, m_next, start, value.size(), SQLITE_TRANSIENT,
                             SQLITE_UTF8));
}

void Statement::bindNext(const Blob& value)
{
    const char* start = value.bytes.data() != nullptr ? value.bytes.data() : "";
    note(sqlite3_bind_blob64(m_statement, m_next, start, value.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bindNull() { note(sqlite3_bind_null(m_statement, m_next)); }

Result<bool> Statement::next()
{
    if (m_failure != SQLITE_OK)
        return m_db->failure(m_failure);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return m_db->failure(code);
}

Outcome Statement::run()
{
    for (;;) {
        SHOUWEN_TRY(const bool more, next());
        if (!more)
            return Done{};
    }
}

void Statement::again()
{
    sqlite3_reset(m_statement);
    m_next = 1;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

std::string_view Statement::text(int column) const
{
    // Blobs and texts alike: the bytes, then how many.
    const void* bytes = sqlite3_column_blob(m_statement, column);
    const auto n = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes == nullptr ? std::string_view()
                            : std::string_view(static_cast<const char*>(bytes), n);
}

std::optional<std::int64_t> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Instant> Statement::maybeInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

int Statement::columns() const { return sqlite3_column_count(m_statement); }

} // namespace shouwen
