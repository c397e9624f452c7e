// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Derived tables: writes what differs between two derivations of a record. Badge counters are
// gathered over a transaction and written once by flush().
#pragma once

#include "core/store/derive.h"
#include "core/store/sqlite/database.h"

#include <tuple>

namespace shouwen {

/// row.due_ms where no clock is running.
inline constexpr std::int64_t kNeverMs = std::int64_t{1} << 62;

class RowWriter {
public:
    RowWriter(Database& db, const Rules& rules) : m_db(db), m_rules(rules) {}
    /// Null where the record is not opened (yet).
    Outcome write(std::int64_t n, const Derived* before, const Derived* after);
    Outcome flush();

private:
    Outcome writeRow(std::int64_t n, const Derived* before, const Derived& after);
    Outcome writeKeys(std::int64_t n, const Derived& before, const Derived& after);
    Outcome writeClocks(std::int64_t n, const Derived& before, const Derived& after);
    Outcome writePhone(std::int64_t n, const std::string& digits, bool on);
    void count(const Derived& derived, std::int64_t sign);

    Database& m_db;
    const Rules& m_rules;
    std::map<std::tuple<std::string, int, std::string>, std::int64_t> m_counts;
};

/// Empties every derived table but full text.
Outcome clearDerived(Database& db);

} // namespace shouwen
