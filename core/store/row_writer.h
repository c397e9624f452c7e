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

/// Whether keys are written with their record or, many at a time and in their own order, by
/// flush(): only for records that have none yet.
enum class KeyOrder : std::uint8_t { AsTheyCome, Sorted };

class RowWriter {
public:
    RowWriter(Database& db, const Rules& rules, KeyOrder order = KeyOrder::AsTheyCome)
        : m_db(db)
        , m_rules(rules)
        , m_order(order)
    {}
    /// Null where the record is not opened (yet).
    Outcome write(std::int64_t n, const Derived* before, const Derived* after);
    Outcome flush();

private:
    Outcome writeRow(std::int64_t n, const Derived* before, const Derived& after);
    Outcome writeKeys(std::int64_t n, const Derived& before, const Derived& after);
    Outcome writeClocks(std::int64_t n, const Derived& before, const Derived& after);
    Outcome writePhone(std::int64_t n, const std::string& digits, bool on);
    Outcome writeFact(std::int64_t n, const Fact& fact, bool on);
    Outcome writeTail(std::string_view tail, std::int64_t phone);
    void keep(std::int64_t n, const Derived& derived);
    Outcome writeKept();
    void count(const Derived& derived, std::int64_t sign);

    Database& m_db;
    const Rules& m_rules;
    KeyOrder m_order;
    /// Of KeyOrder::Sorted, until flush().
    struct {
        std::vector<std::pair<Fact, std::int64_t>> facts;
        std::vector<std::pair<std::string, std::int64_t>> numbers, names, phones, tails;
    } m_kept;
    std::map<std::tuple<std::string, int, std::string>, std::int64_t> m_counts;
};

/// Empties every derived table but full text.
Outcome clearDerived(Database& db);

} // namespace shouwen
