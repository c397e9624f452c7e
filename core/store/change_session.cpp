// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_session.h"

#include "core/store/projection_writer.h"
#include "core/store/search_index.h"

#include "shouwen_sql.h"

#include <algorithm>

namespace shouwen {

bool mayChangeText(const Entry& entry)
{
    switch (entry.op()) {
    case Op::Open:
    case Op::Set:
    case Op::Unset:
    case Op::Note:
    case Op::Attach:
    case Op::Detach:
    case Op::Resolve:
        return true;
    default:
        return entry.header.privateBytes > 0;
    }
}

ChangeSession::ChangeSession(Database& db, JournalTables& tables, RecordCache& cache,
                             const View& view, const Rules& rules, const WriterId& founder)
    : m_db(db)
    , m_tables(tables)
    , m_cache(cache)
    , m_rules(rules)
    , m_founder(founder)
    , m_view(view)
    , m_rows(db, rules)
{}

Result<ChangeSession::Working*> ChangeSession::record(const RecordId& id, Space space)
{
    SHOUWEN_TRY(const RecordKey key, m_tables.recordNumber(id, space));
    const auto found = m_work.find(key.n);
    if (found != m_work.end())
        return &found->second;
    Working work{id, space, {}, {}};
    if (!key.fresh) {
        if (const Kept* kept = m_cache.find(key.n)) {
            work.before = *kept;
        } else {
            SHOUWEN_TRY(const auto entries, m_tables.entriesOf(key.n));
            work.before = keptOf(entries, m_view);
        }
        if (work.before.record && !work.before.derived)
            work.before.derived = derive(*work.before.record, m_rules);
    }
    work.now = work.before;
    m_order.push_back(key.n);
    return &m_work.emplace(key.n, std::move(work)).first->second;
}

Outcome ChangeSession::foldIn(Working& work, std::int64_t n, const Entry& entry)
{
    Kept& now = work.now;
    const bool seesAll = std::all_of(now.touched.begin(), now.touched.end(), [&](const auto& seen) {
        if (seen.first == entry.header.writer)
            return seen.second < entry.header.seq;
        const auto& deps = entry.header.deps;
        return std::any_of(deps.begin(), deps.end(), [&](const Dep& dep) {
            return dep.writer == seen.first && dep.seq >= seen.second;
        });
    });
    const bool sortsLast = !now.last || *now.last < OrderKey::of(entry);
    now.note(entry);
    work.textChanged = work.textChanged || mayChangeText(entry);
    if (work.refold || m_viewTouched || !seesAll || !sortsLast) {
        work.refold = true;
        return Done{};
    }
    if (now.record) {
        foldNext(*now.record, entry, m_view);
    } else if (now.touched.size() == 1 && entry.op() == Op::Open) {
        SHOUWEN_TRY(const auto entries, m_tables.entriesOf(n));
        now.record = fold(entries, m_view);
    }
    return Done{};
}

Outcome ChangeSession::add(const Entry& entry, std::int64_t chain)
{
    const Header& h = entry.header;
    SHOUWEN_TRY(Working * work, record(h.record, h.space));
    SHOUWEN_TRY(const RecordKey key, m_tables.recordNumber(h.record, h.space));
    const auto subject = work->now.record ? work->now.record->subject : std::nullopt;
    const bool erased = isErased(h, subject, m_view);
    SHOUWEN_CHECK(m_tables.insert(entry, {chain, key.n, erased}));
    m_highest = std::max(m_highest, h.hlc);
    if (h.op >= static_cast<std::uint16_t>(Op::Grant) && h.space == Space::Config)
        m_viewTouched = true;
    return foldIn(*work, key.n, entry);
}

Outcome ChangeSession::touchNumber(std::int64_t n)
{
    Statement find = m_db.prepare("SELECT id, space FROM record WHERE n = ?1");
    SHOUWEN_TRY(const bool found, find.with(n).next());
    const auto id = found ? find.id<RecordId>(0) : std::nullopt;
    if (!id)
        return Done{};
    // Words have to leave the index while the text they came from can still be folded.
    SHOUWEN_CHECK(SearchIndex(m_db, m_tables, m_rules, m_view).remove(n));
    SHOUWEN_TRY(Working * work, record(*id, static_cast<Space>(find.integer(1))));
    work->refold = true;
    work->textChanged = true;
    return Done{};
}

Outcome ChangeSession::touchErased(const RecordId& subject)
{
    m_erased = true;
    SHOUWEN_CHECK(m_db.prepare("INSERT OR IGNORE INTO erased VALUES (?1)").with(subject).run());
    Statement find = m_db.prepare(sql::kRecordsOfSubject);
    find.with(subject);
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            return Done{};
        SHOUWEN_CHECK(touchNumber(find.integer(0)));
    }
}

Outcome ChangeSession::touchRevoked(const WriterId& writer)
{
    SHOUWEN_TRY(const std::int64_t w, m_tables.writerNumber(writer));
    Statement find = m_db.prepare(sql::kRecordsOfWriter);
    find.with(w);
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            return Done{};
        SHOUWEN_CHECK(touchNumber(find.integer(0)));
    }
}

Outcome ChangeSession::followView()
{
    SHOUWEN_TRY(const auto entries, m_tables.viewEntries());
    const View next = foldView(entries, m_founder);
    if (next == m_view)
        return Done{};
    for (const RecordId& subject : next.erasedSubjects)
        if (!m_view.erasedSubjects.contains(subject))
            SHOUWEN_CHECK(touchErased(subject));
    if (m_erased)
        SHOUWEN_CHECK(m_tables.eraseWaiting());
    for (const auto& [writer, seq] : next.revoked) {
        const auto former = m_view.revoked.find(writer);
        if (former != m_view.revoked.end() && former->second == seq)
            continue;
        SHOUWEN_CHECK(touchRevoked(writer));
        SHOUWEN_TRY(const std::int64_t w, m_tables.writerNumber(writer));
        SHOUWEN_CHECK(
            m_db.prepare("UPDATE writer SET last_good_seq = ?2 WHERE n = ?1").with(w, seq).run());
    }
    for (const WriterId& writer : next.administrators) {
        SHOUWEN_TRY(const std::int64_t w, m_tables.writerNumber(writer));
        SHOUWEN_CHECK(
            m_db.prepare("UPDATE writer SET administrator = 1 WHERE n = ?1").with(w).run());
    }
    m_view = next;
    SHOUWEN_TRY(const auto version, metaInteger(m_db, "view_version"));
    return setMeta(m_db, "view_version", version.value_or(0) + 1);
}

Outcome ChangeSession::dropPrivateParts(std::int64_t n, const Working& work)
{
    const auto subject = work.now.record ? work.now.record->subject : std::nullopt;
    Statement find = m_db.prepare(sql::kEntryPrivate);
    find.with(n);
    std::vector<std::int64_t> gone;
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            break;
        SHOUWEN_TRY(const Header header, decodeHeader(find.text(1)));
        if (isErased(header, subject, m_view))
            gone.push_back(find.integer(0));
    }
    for (const std::int64_t entry : gone)
        SHOUWEN_CHECK(
            m_db.prepare("UPDATE entry SET private_part = NULL WHERE n = ?1").with(entry).run());
    return Done{};
}

Outcome ChangeSession::project(std::int64_t n, Working& work)
{
    if (work.refold) {
        SHOUWEN_TRY(const auto entries, m_tables.entriesOf(n));
        Kept fresh = keptOf(entries, m_view);
        work.now = std::move(fresh);
        if (m_erased)
            SHOUWEN_CHECK(dropPrivateParts(n, work));
    } else if (work.now.record) {
        work.now.hash = rowHash(*work.now.record);
    }
    const Record* before = work.before.record ? &*work.before.record : nullptr;
    const Record* now = work.now.record ? &*work.now.record : nullptr;
    work.now.derived.reset();
    if (now != nullptr)
        work.now.derived = derive(*now, m_rules);
    SHOUWEN_CHECK(ProjectionWriter(m_db).write(n, before, now, work.now.hash));
    SHOUWEN_CHECK(m_rows.write(n, before != nullptr ? &*work.before.derived : nullptr,
                               now != nullptr ? &*work.now.derived : nullptr));
    if (work.textChanged && now != nullptr)
        SHOUWEN_CHECK(m_db.prepare("INSERT OR IGNORE INTO doc_todo VALUES (?1)").with(n).run());
    if (m_sums.count(work.space) == 0) {
        SHOUWEN_TRY(m_sums[work.space], loadProjection(m_db, work.space));
    }
    ProjectionHash& sum = m_sums[work.space];
    if (before != nullptr)
        sum.remove(work.before.hash);
    if (now != nullptr)
        sum.add(work.now.hash);
    return Done{};
}

Result<std::vector<Touched>> ChangeSession::finish()
{
    if (m_viewTouched)
        SHOUWEN_CHECK(followView());
    std::vector<Touched> touched;
    for (const std::int64_t n : m_order) {
        Working& work = m_work.at(n);
        SHOUWEN_CHECK(project(n, work));
        touched.push_back({work.id, {}, {}});
        if (const auto& record = work.now.record) {
            touched.back().kind = record->kind;
            touched.back().number = record->number;
        }
    }
    SHOUWEN_CHECK(m_rows.flush());
    for (const auto& [space, sum] : m_sums)
        SHOUWEN_CHECK(saveProjection(m_db, space, sum));
    return touched;
}

void ChangeSession::keep(View& view)
{
    view = m_view;
    for (auto& [n, work] : m_work)
        m_cache.put(n, std::move(work.now));
}

} // namespace shouwen
