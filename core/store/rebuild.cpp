// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/remake.h"

#include "core/store/projection_writer.h"
#include "core/store/row_writer.h"
#include "core/store/search_index.h"

#include "shouwen_sql.h"

namespace shouwen {
namespace {

constexpr std::size_t kSlice = 2000;

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
    Result<bool> slice();
    Outcome end();

    Store::Parts& m_store;
    Database& m_db;
    const Rules& m_rules;
    Remake m_what;
    std::int64_t m_last = 0;
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

Result<bool> Remaking::slice()
{
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(m_db));
    RowWriter rows(m_db, m_rules);
    SearchIndex text(m_db, m_store.tables, m_rules, m_store.view);
    Statement next = m_db.prepare(sql::kRecordsAfter);
    next.with(m_last, kSlice);
    std::vector<std::pair<std::int64_t, Space>> some;
    for (;;) {
        SHOUWEN_TRY(const bool more, next.next());
        if (!more)
            break;
        some.emplace_back(next.integer(0), static_cast<Space>(next.integer(2)));
    }
    for (const auto& [n, space] : some) {
        SHOUWEN_TRY(const auto entries, m_store.tables.entriesOf(n));
        const auto record = fold(entries, m_store.view);
        m_last = n;
        if (!record)
            continue;
        if (m_what == Remake::All) {
            const Hash256 hash = rowHash(*record);
            SHOUWEN_CHECK(ProjectionWriter(m_db).write(n, nullptr, &*record, hash));
            m_sums[space].add(hash);
            SHOUWEN_CHECK(text.put(n, *record));
        }
        const Derived derived = derive(*record, m_rules);
        SHOUWEN_CHECK(rows.write(n, nullptr, &derived));
    }
    SHOUWEN_CHECK(rows.flush());
    SHOUWEN_CHECK(transaction.commit());
    return some.size() == kSlice;
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
    for (;;) {
        SHOUWEN_TRY(const bool more, slice());
        if (progress && !progress(static_cast<std::uint64_t>(m_last), total))
            return Error(ErrorKind::Cancelled,
                         Reason{"store.cancelled", QT_TRANSLATE_NOOP("core", "Cancelled.")});
        if (!more)
            break;
        SHOUWEN_CHECK(m_db.run("PRAGMA wal_checkpoint(PASSIVE)"));
    }
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
