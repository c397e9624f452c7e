// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// BulkAppend: the door by which a sample store is filled. Only the journal is written, with times
// as given; finish() folds, derives and indexes all of it in one pass. Until then the store refuses
// commands, also after a crash: it makes its tables anew when it is opened next. Refused for a
// store that people work in, and for one that knows entries of other writers.
#pragma once

#include "core/store/store.h"

namespace shouwen {

class Author;
class Transaction;

class BulkAppend {
public:
    static Result<std::unique_ptr<BulkAppend>> begin(Store& store);
    /// What was not committed is gone.
    ~BulkAppend();
    BulkAppend(const BulkAppend&) = delete;
    BulkAppend& operator=(const BulkAppend&) = delete;

    /// One batch, written down at `now`: its entries as they are kept, numbers included.
    Result<std::vector<Entry>> add(const Draft& draft, Instant now);
    /// Durable up to here, under one seal a chain. The caller says how often.
    Outcome commit();
    /// Commits, then makes every table.
    Outcome finish(const Progress& progress);

private:
    explicit BulkAppend(Store::Parts& store);
    Outcome post(const Notice& notice, Instant now);

    Store::Parts& m_store;
    std::unique_ptr<Author> m_author;
    std::unique_ptr<Transaction> m_transaction;
    std::set<Space> m_touched;
};

} // namespace shouwen
