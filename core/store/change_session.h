// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ChangeSession: entries going into the journal within one transaction, and everything that follows
// from them: folds, hashes, derived rows, badges, the view, text to index. Nothing of it reaches
// the store's memory before keep(), which is called after the commit.
#pragma once

#include "core/store/row_writer.h"
#include "core/store/store_parts.h"

namespace shouwen {

class ChangeSession {
public:
    ChangeSession(Database& db, JournalTables& tables, RecordCache& cache, const View& view,
                  const Rules& rules, const WriterId& founder);

    /// The record as it stands within this session.
    struct Working {
        RecordId id;
        Space space;
        Kept before;
        Kept now;
        bool refold = false;
        bool textChanged = false;
        bool opened() const { return now.record.has_value(); }
    };
    Result<Working*> record(const RecordId& id, Space space);

    /// Inserts a checked entry at the end of its chain and folds it, or marks its record for it.
    Outcome add(const Entry& entry, std::int64_t chain);
    /// Writes what follows. Afterwards nothing but the commit is left to do.
    Result<std::vector<Touched>> finish();
    void keep(View& view);

    Hlc highest() const { return m_highest; }
    bool erasedSomething() const { return m_erased; }

private:
    Outcome foldIn(Working& work, std::int64_t n, const Entry& entry);
    Outcome followView();
    Outcome touchErased(const RecordId& subject);
    Outcome touchRevoked(const WriterId& writer);
    Outcome touchNumber(std::int64_t n);
    Outcome dropPrivateParts(std::int64_t n, const Working& work);
    Outcome project(std::int64_t n, Working& work);

    Database& m_db;
    JournalTables& m_tables;
    RecordCache& m_cache;
    const Rules& m_rules;
    WriterId m_founder;
    View m_view;
    bool m_viewTouched = false, m_erased = false;
    Hlc m_highest{0};
    RowWriter m_rows;
    std::map<std::int64_t, Working> m_work;
    std::vector<std::int64_t> m_order; ///< of first touch
    std::map<Space, ProjectionHash> m_sums;
};

/// Whether an entry may change what full text knows.
bool mayChangeText(const Entry& entry);

} // namespace shouwen
