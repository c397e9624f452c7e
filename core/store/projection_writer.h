// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folded tables: writes what changed between two folds of a record, nothing where they are equal.
// Lists are written by position; in the usual case only their end has changed.
#pragma once

#include "core/record/record.h"
#include "core/store/sqlite/database.h"

namespace shouwen {

class ProjectionWriter {
public:
    explicit ProjectionWriter(Database& db) : m_db(db) {}
    /// Null where the record is not opened (yet); `hash` is the row hash of `after`.
    Outcome write(std::int64_t n, const Record* before, const Record* after, const Hash256& hash);
    /// The bytes of record.fields: canonical JSON of all fields that are no order lines.
    static std::string fieldsText(const Record& record);
    /// Empties every folded table (not the list of records).
    Outcome clear();

private:
    Outcome writeRecord(std::int64_t n, const Record& after, const Hash256& hash);
    Outcome writeLists(std::int64_t n, const Record& before, const Record& after);
    Outcome writeSets(std::int64_t n, const Record& before, const Record& after);
    Database& m_db;
};

/// record.hash as kept: sum of rows of a space.
Result<ProjectionHash> loadProjection(Database& db, Space space);
Outcome saveProjection(Database& db, Space space, const ProjectionHash& hash);

} // namespace shouwen
