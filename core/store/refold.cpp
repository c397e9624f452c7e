// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refold.h"

#include "core/base/text.h"

#include "shouwen_sql.h"

#include <future>

namespace shouwen {

Result<std::unique_ptr<Database>> furtherReader(const Store::Parts& store)
{
    SHOUWEN_TRY(auto db, Database::open(store.path, OpenMode::Read, store.seams.vfs));
    SHOUWEN_CHECK(db->run(sql::kConnectionRead));
    return db;
}

Result<RefoldedSlice> Refolding::next()
{
    RefoldedSlice slice;
    Statement records = m_db.prepare(sql::kRecordsAfter);
    records.with(m_last, m_terms.slice);
    for (;;) {
        SHOUWEN_TRY(const bool more, records.next());
        if (!more)
            break;
        slice.push_back({records.integer(0), records.id<RecordId>(1).value_or(RecordId::zero()),
                         static_cast<Space>(records.integer(2)), records.id<Hash256>(3)});
        m_last = slice.back().n;
    }
    for (Refolded& item : slice)
        refold(item);
    return slice;
}

void Refolding::refold(Refolded& item)
{
    const auto entries = m_tables.entriesOf(item.n);
    item.readable = bool(entries);
    if (!entries)
        return;
    item.record = fold(*entries, m_terms.view);
    if (!item.record)
        return;
    item.hash = rowHash(*item.record);
    item.derived = derive(*item.record, m_terms.rules);
    if (!m_terms.words)
        return;
    item.words = docText(*item.record, m_terms.rules);
    item.words->subject = foldText(item.words->subject);
    item.words->all = foldText(item.words->all);
}

Outcome refoldAll(Store::Parts& store, const RefoldingTerms& terms,
                  const std::function<Outcome(RefoldedSlice&)>& fn)
{
    Refolding first(*store.db, terms);
    auto slice = first.next();
    if (!slice)
        return std::move(slice).error();
    if (slice->size() < terms.slice)
        return fn(*slice);
    SHOUWEN_TRY(const auto db, furtherReader(store));
    Refolding others(*db, terms, first.last());
    for (;;) {
        const bool last = slice->size() < terms.slice;
        auto ahead = last ? std::future<decltype(slice)>()
                          : std::async(std::launch::async, [&] { return others.next(); });
        Outcome done = fn(*slice);
        if (ahead.valid())
            slice = ahead.get();
        SHOUWEN_CHECK(std::move(done));
        if (last)
            return Done{};
        if (!slice)
            return std::move(slice).error();
    }
}

} // namespace shouwen
