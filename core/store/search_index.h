// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps full text up to date, record by record. What a record is indexed by is the fold of its
// entries up to doc.entry, so its words can be taken out again without a second copy of the text.
#pragma once

#include "core/journal/fold.h"
#include "core/store/derive.h"
#include "core/store/journal_tables.h"
#include "core/store/rules.h"

namespace shouwen {

class SearchIndex {
public:
    SearchIndex(Database& db, JournalTables& tables, const Rules& rules, const View& view)
        : m_db(db)
        , m_tables(tables)
        , m_rules(rules)
        , m_view(view)
    {}
    /// Takes the record's words out. The view must be the one it was indexed under.
    Outcome remove(std::int64_t n);
    Outcome update(std::int64_t n);
    /// Of a record that is not indexed, as its entries are now; its texts are folded already.
    Outcome put(std::int64_t n, const DocText& folded);
    /// At most `limit` records of the list of those to do; how many are left.
    Result<std::size_t> work(std::size_t limit);
    /// Forgets everything.
    Outcome clear();
    /// Forgets everything and lists every record.
    Outcome startOver();

private:
    struct Words {
        std::string subject, all;
        std::int64_t lastEntry;
    };
    Result<std::optional<Words>> wordsOf(std::int64_t n, std::int64_t upTo);
    Words wordsOf(const Record& record, std::int64_t upTo) const;
    Outcome insert(std::int64_t n, const Words& words);
    Result<std::int64_t> lastEntryOf(std::int64_t n);
    Database& m_db;
    JournalTables& m_tables;
    const Rules& m_rules;
    const View& m_view;
};

} // namespace shouwen
