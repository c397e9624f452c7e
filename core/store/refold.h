// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Refolding: records made again from their entries alone, slice after slice in the order of their
// numbers: what verify compares with and what remaking writes. Reads on the connection it is given;
// one of its own lets another thread fold ahead. Private to core/store.
#pragma once

#include "core/store/derive.h"
#include "core/store/store_parts.h"

namespace shouwen {

/// A record folded and derived from its entries alone.
struct Refolded {
    std::int64_t n;
    RecordId id;
    Space space;
    std::optional<Hash256> kept = {}, hash = {}; ///< of the row; as folded now
    bool readable = true;
    std::optional<Record> record = {};
    std::optional<Derived> derived = {};
    std::optional<DocText> words = {}; ///< folded texts, where they are wanted
};
using RefoldedSlice = std::vector<Refolded>;

struct RefoldingTerms {
    const Rules& rules;
    const View& view;
    std::size_t slice;
    bool words = false;
};

class Refolding {
public:
    /// Begins after record `after`.
    Refolding(Database& db, const RefoldingTerms& terms, std::int64_t after = 0)
        : m_db(db)
        , m_tables(db)
        , m_terms(terms)
        , m_last(after)
    {}
    /// Fewer than a slice: the last ones.
    Result<RefoldedSlice> next();
    std::int64_t last() const { return m_last; }

private:
    void refold(Refolded& item);

    Database& m_db;
    JournalTables m_tables;
    RefoldingTerms m_terms;
    std::int64_t m_last;
};

/// A further connection to the file of a store, read-only.
Result<std::unique_ptr<Database>> furtherReader(const Store::Parts& store);

/// Tells `fn` all slices in order; from the second one on they are folded ahead on another thread,
/// with a connection of its own.
Outcome refoldAll(Store::Parts& store, const RefoldingTerms& terms,
                  const std::function<Outcome(RefoldedSlice&)>& fn);

} // namespace shouwen
