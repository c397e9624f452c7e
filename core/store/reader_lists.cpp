// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reader: lists, counts and badges.
#include "core/store/list_query.h"
#include "core/store/reader.h"
#include "core/store/row_reader.h"
#include "core/store/store_parts.h"

#include "shouwen_sql.h"

#include <algorithm>

namespace shouwen {
namespace {

template <class Names>
std::string listText(const Names& names)
{
    Value::List list;
    for (const std::string& name : names)
        list.emplace_back(name);
    return canonicalText(list);
}

} // namespace

Result<Page> Reader::list(const ListQuery& query, const Asking& by)
{
    SHOUWEN_TRY(const SqlPiece piece, pageSql(query, *m->rules, by));
    Statement statement = m->db.prepare(piece.text);
    bindAll(statement, piece);
    const std::size_t limit = std::clamp<std::size_t>(query.limit, 1, kMostRows);
    Page page;
    std::int64_t last = 0;
    for (;;) {
        SHOUWEN_TRY(const bool more, statement.next());
        if (!more)
            return page;
        if (page.rows.size() == limit) {
            page.next = cursorText(cursorAfter(query, last, page.rows.back()));
            return page;
        }
        PlacedRow placed = rowOf(statement);
        last = placed.n;
        page.rows.push_back(std::move(placed.row));
    }
}

Result<std::vector<RecordId>> Reader::touched(const TouchedQuery& query, const Asking& by)
{
    std::vector<std::pair<std::int64_t, RecordId>> found;
    const auto collect = [&](Statement& statement) -> Outcome {
        for (;;) {
            SHOUWEN_TRY(const bool more, statement.next());
            if (!more)
                return Done{};
            found.emplace_back(statement.integer(0),
                               statement.id<RecordId>(1).value_or(RecordId::zero()));
        }
    };
    Statement touched = m->db.prepare(sql::kRecordsTouched);
    touched.with(listText(query.kinds), query.openedBy, query.since, by.me);
    SHOUWEN_CHECK(collect(touched));
    if (!query.whole.empty() || !query.due.empty()) {
        Statement others = m->db.prepare(sql::kRecordsUntouched);
        others.with(listText(query.whole), query.openedBy, query.since, by.me, listText(query.due));
        SHOUWEN_CHECK(collect(others));
    }
    std::sort(found.begin(), found.end());
    std::vector<RecordId> ids;
    ids.reserve(found.size());
    for (const auto& [n, id] : found)
        ids.push_back(id);
    return ids;
}

Result<std::int64_t> Reader::count(const ListQuery& query, const Asking& by, std::int64_t cap)
{
    const SqlPiece piece = countSql(query, *m->rules, by, cap);
    Statement statement = m->db.prepare(piece.text);
    bindAll(statement, piece);
    SHOUWEN_CHECK(statement.next());
    return statement.integer(0);
}

Result<std::vector<BadgeCount>> Reader::badges(const Asking& by)
{
    std::map<std::pair<std::string, int>, std::int64_t> kept;
    Statement statement = m->db.prepare(sql::kBadgesKept);
    statement.with(by.me);
    for (;;) {
        SHOUWEN_TRY(const bool more, statement.next());
        if (!more)
            break;
        kept[{statement.string(0), static_cast<int>(statement.integer(1))}] = statement.integer(2);
    }
    std::vector<BadgeCount> badges;
    for (const KeptBadge& badge : m->rules->kept) {
        const bool mine = badge.tie != BadgeTie::None;
        const std::int64_t hidden = mine ? 0 : kept[{badge.queue, 2}];
        badges.push_back({badge.queue, kept[{badge.queue, mine ? 1 : 0}] - hidden});
    }
    for (const std::string& name : m->rules->counted) {
        const QueueDef& queue = m->rules->book->queues.find(name)->second;
        SHOUWEN_TRY(const std::int64_t n, count(queryOf(queue), by));
        badges.push_back({name, n});
    }
    std::sort(badges.begin(), badges.end(),
              [](const BadgeCount& a, const BadgeCount& b) { return a.queue < b.queue; });
    return badges;
}

} // namespace shouwen
