// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/database.h"

#include <sqlite3.h>

namespace shouwen {

Result<Transaction> Transaction::begin(Database& db)
{
    SHOUWEN_CHECK(db.prepare("BEGIN IMMEDIATE").run());
    return Transaction(db);
}

Transaction::Transaction(Transaction&& other) noexcept : m_db(other.m_db) { other.m_db = nullptr; }

Transaction::~Transaction()
{
    // Some failures have rolled back already.
    if (m_db != nullptr && sqlite3_get_autocommit(m_db->handle()) == 0)
        (void)m_db->prepare("ROLLBACK").run();
}

Outcome Transaction::commit()
{
    SHOUWEN_CHECK(m_db->prepare("COMMIT").run());
    m_db = nullptr;
    return Done{};
}

} // namespace shouwen
