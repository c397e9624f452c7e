// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shape of a store file: making it, checking that a file has exactly it (B33), and the steps
// that lead an older one to it. A newer file is FileTooNew: it may be read, never written.
#pragma once

#include "core/store/sqlite/database.h"

namespace shouwen {

inline constexpr std::int64_t kApplicationId = 0x53574E31; ///< "SWN1"
inline constexpr std::int64_t kSchemaVersion = 3;

/// Makes every table in an empty file, inside the caller's transaction.
Outcome createSchema(Database& db);

enum class SchemaUse : std::uint8_t { Write, Read };
/// application_id, version, and each table, index, view and trigger compared with ours; for files
/// up to 32 MB also SQLite's quick_check (verify does it for all).
Outcome checkSchema(Database& db, SchemaUse use);
/// Runs the steps an older file lacks, one transaction each. The caller has made a backup.
Outcome migrate(Database& db);
/// True where steps are missing.
Result<bool> needsMigration(Database& db);

/// Name and text of everything in the schema, sorted: what two files are compared by.
Result<std::vector<std::string>> schemaLines(Database& db);

} // namespace shouwen
