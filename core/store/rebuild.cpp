// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/remake.h"

#include "core/store/projection_writer.h"
#include "core/store/refold.h"
#include "core/store/row_writer.h"
#include "core/store/search_index.h"

#include "shouwen_sql.h"

namespace shouwen {
namespace {

constexpr std::size_t kSlice = 1000;         ///< records folded ahead
constexpr std::size_t kTransaction = 20'000; ///< and written at once, their keys in order

class Remaking {
public:
    Remaking(Store::Parts& store, const Rules& rules, Remake what)
        : m_store(store)
        , m_db(*store.db)
        , m_rules(rules)
        , m_what(what)
    {}
    Outcome run(const Progress& progress);

private:
    Outcome begin();
    Outcome take(const RefoldedSlice& slice);
    Outcome write(const Refolded& item);
    Outcome commit();
    Outcome end();

    Store::Parts& m_store;
    Database& m_db;
    const Rules& m_rules;
    Remake m_what;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<RowWriter> m_rows;
    std::unique_ptr<SearchIndex> m_text;
    std::size_t m_uncommitted = 0;
    std::map<Space, ProjectionHash> m_sums;
};

std::string derivedBy(const Rules& rules)
{
    return rules.book->id.hex() + ':' + std::to_string(kDeriveVersion);
}

Outcome Remaking::begin()
{
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(m_db));
    SHOUWEN_CHECK(setMeta(m_db, "derived_by", std::string_view("unfinished")));
    SHOUWEN_CHECK(clearDerived(m_db));
    if (m_what == Remake::All) {
        SHOUWEN_CHECK(setMeta(m_db, "rebuilding", 1));
        SHOUWEN_CHECK(ProjectionWriter(m_db).clear());
        SHOUWEN_CHECK(SearchIndex(m_db, m_store.tables, m_rules, m_store.view).clear());
    }
    return transaction.commit();
}

Outcome Remaking::write(const Refolded& item)
{
    if (!item.readable) // as entriesOf said it, for whoever is asking
        return m_store.tables.entriesOf(item.n).error();
    if (!item.record)
        return Done{};
    if (m_what == Remake::All) {
        SHOUWEN_CHECK(ProjectionWriter(m_db).write(item.n, nullptr, &*item.record, *item.hash));
        m_sums[item.space].add(*item.hash);
        SHOUWEN_CHECK(m_text->put(item.n, *item.words));
    }
    return m_rows->write(item.n, nullptr, &*item.derived);
}

Outcome Remaking::take(const RefoldedSlice& slice)
{
    if (!m_transaction) {
        SHOUWEN_TRY(Transaction begun, Transaction::begin(m_db));
        m_transaction = std::make_unique<Transaction>(std::move(begun));
        m_rows = std::make_unique<RowWriter>(m_db, m_rules, KeyOrder::Sorted);
        m_text = std::make_unique<SearchIndex>(m_db, m_store.tables, m_rules, m_store.view);
    }
    for (const Refolded& item : slice)
        SHOUWEN_CHECK(write(item));
    m_uncommitted += slice.size();
    if (m_uncommitted < kTransaction)
        return Done{};
    SHOUWEN_CHECK(commit());
    return m_db.run("PRAGMA wal_checkpoint(PASSIVE)");
}

Outcome Remaking::commit()
{
    if (!m_transaction)
        return Done{};
    SHOUWEN_CHECK(m_rows->flush());
    SHOUWEN_CHECK(m_transaction->commit());
    m_transaction.reset();
    m_uncommitted = 0;
    return Done{};
}

Outcome Remaking::end()
{
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(m_db));
    const std::string shape = m_rules.searchShape();
    SHOUWEN_TRY(const auto former, metaText(m_db, "search_shape"));
    if (m_what == Remake::Derived && former != shape)
        SHOUWEN_CHECK(SearchIndex(m_db, m_store.tables, m_rules, m_store.view).startOver());
    SHOUWEN_CHECK(setMeta(m_db, "search_shape", shape));
    if (m_what == Remake::All) {
        for (const auto& [space, sum] : m_sums)
            SHOUWEN_CHECK(saveProjection(m_db, space, sum));
        SHOUWEN_CHECK(setMeta(m_db, "rebuilding", 0));
        SHOUWEN_CHECK(setMeta(m_db, "fold_version", std::int64_t{kFoldVersion}));
    }
    SHOUWEN_CHECK(setMeta(m_db, "derived_by", derivedBy(m_rules)));
    return transaction.commit();
}

Outcome Remaking::run(const Progress& progress)
{
    SHOUWEN_TRY(const auto last, m_db.integer("SELECT max(n) FROM record"));
    const auto total = static_cast<std::uint64_t>(last.value_or(0));
    SHOUWEN_CHECK(begin());
    const RefoldingTerms terms{m_rules, m_store.view, kSlice, m_what == Remake::All};
    const auto each = [&](const RefoldedSlice& slice) -> Outcome {
        SHOUWEN_CHECK(take(slice));
        const std::int64_t done = slice.empty() ? 0 : slice.back().n;
        if (progress && !progress(static_cast<std::uint64_t>(done), total))
            return Error(ErrorKind::Cancelled,
                         Reason{"store.cancelled", QT_TRANSLATE_NOOP("core", "Cancelled.")});
        return Done{};
    };
    SHOUWEN_CHECK(refoldAll(m_store, terms, each));
    SHOUWEN_CHECK(commit());
    return end();
}

} // namespace

Outcome remake(Store::Parts& store, const Rules& rules, Remake what, const Progress& progress)
{
    return Remaking(store, rules, what).run(progress);
}

Outcome Store::useRulebook(std::shared_ptr<const Rulebook> rulebook, const Progress& progress)
{
    SHOUWEN_TRY(const auto rules, makeRules(std::move(rulebook)));
    if (!m->readOnly) {
        SHOUWEN_TRY(const auto former, metaText(*m->db, "derived_by"));
        SHOUWEN_TRY(const auto rebuilding, metaInteger(*m->db, "rebuilding"));
        SHOUWEN_TRY(const auto foldVersion, metaInteger(*m->db, "fold_version"));
        const bool all = rebuilding.value_or(0) != 0 || foldVersion.value_or(0) != kFoldVersion;
        const bool unnamed = rules->book->id.isZero();
        if (all || unnamed || former != derivedBy(*rules)) {
            m->rulesInUse = false;
            m->cache.dropDerived();
            SHOUWEN_CHECK(remake(*m, *rules, all ? Remake::All : Remake::Derived, progress));
        }
    }
    m->rules = rules;
    m->useRules();
    return Done{};
}

Outcome Store::rebuild(const Progress& progress)
{
    SHOUWEN_CHECK(m->mayWrite());
    m->rulesInUse = false;
    m->cache.clear();
    SHOUWEN_CHECK(remake(*m, *m->rules, Remake::All, progress));
    m->useRules();
    return Done{};
}

} // namespace shouwen
