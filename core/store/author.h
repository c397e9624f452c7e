// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Author: turns drafts into the next entries of this device's own chains: position, stamp, salt,
// number, and the seal that ends a batch. Writes numbers, chains and seals, but no entry and no
// projection; nothing reaches the store's memory before keep(), which follows the commit.
#pragma once

#include "core/store/store_parts.h"

namespace shouwen {

class Author {
public:
    explicit Author(Store::Parts& store) : m_store(store), m_heads(store.heads), m_high(store.high)
    {}
    BatchId newBatch();
    /// `deps`: the last entries of other writers of this record.
    struct Place {
        BatchId batch;
        Instant now;
        std::vector<Dep> deps = {};
    };
    Result<Entry> entryOf(const Draft& draft, const EntryDraft& draftEntry, Place place);
    /// The entry has been written.
    void follow(const Entry& entry);
    Result<Head*> head(Space space);
    Outcome seal(Space space);
    Hlc high() const { return m_high; }
    void keep();

private:
    Store::Parts& m_store;
    std::map<Space, Head> m_heads;
    Hlc m_high;
};

} // namespace shouwen
