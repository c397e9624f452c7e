// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_query.h"

#include "core/store/row_writer.h"

#include "shouwen_sql.h"

#include <algorithm>
#include <charconv>

namespace shouwen {
namespace {

bool ofConfig(const ListQuery& query, const Rules& rules)
{
    return !query.kinds.empty() &&
           std::all_of(query.kinds.begin(), query.kinds.end(), [&](const std::string& name) {
               const KindDef* kind = rules.book->kind(name);
               return kind != nullptr && kind->space == Space::Config;
           });
}

bool isMine(const ListQuery& query, const Asking& by)
{
    if (!query.where || !by.me || query.scope != ListScope::Open || query.order != ListOrder::Due)
        return false;
    const auto conditions = conjunctsOf(*query.where);
    return std::any_of(conditions.begin(), conditions.end(),
                       [](const auto& condition) { return isTieToMe(*condition, "holder"); });
}

/// Empty: row_kind_due, which the planner finds by itself; a file of an older program, open for
/// reading, does not have it.
std::string_view indexOf(const ListQuery& query, const Rules& rules, const Asking& by)
{
    if (ofConfig(query, rules))
        return "row_config";
    if (isMine(query, by))
        return "row_mine";
    const bool open = query.scope == ListScope::Open;
    if (open && query.order == ListOrder::Due && query.kinds.size() == 1)
        return {};
    switch (query.order) {
    case ListOrder::Due:
        return open ? "row_due" : "row_due_all";
    case ListOrder::Opened:
        return open ? "row_opened_open" : "row_opened";
    case ListOrder::Changed:
        return open ? "row_changed_open" : "row_changed";
    case ListOrder::Number:
        break;
    }
    return "row_number";
}

std::string_view columnOf(ListOrder order)
{
    switch (order) {
    case ListOrder::Due:
        return "r.due_ms";
    case ListOrder::Opened:
        return "r.opened_ms";
    case ListOrder::Changed:
        return "r.changed_ms";
    case ListOrder::Number:
        break;
    }
    return "r.number";
}

SqlPiece kindsSql(const ListQuery& query)
{
    if (query.kinds.empty())
        return {"r.space = 2", {}};
    if (query.kinds.size() == 1) {
        SqlPiece one{"r.kind = ", {}};
        one += bound(query.kinds.front());
        return one;
    }
    SqlPiece piece{"r.kind IN (", {}};
    for (std::size_t i = 0; i < query.kinds.size(); ++i) {
        if (i > 0)
            piece += ", ";
        piece += bound(query.kinds[i]);
    }
    piece += ")";
    return piece;
}

/// The instant an operand stands for, whatever the record.
std::optional<std::int64_t> instantOf(const Operand& operand, const Rules& rules, const Asking& by)
{
    if (operand.kind != Operand::Kind::Name)
        return std::nullopt;
    if (operand.name == "asof")
        return msOf(by.asOf) + operand.shiftMs;
    if (operand.name != "today")
        return std::nullopt;
    const auto day = std::chrono::floor<std::chrono::days>(rules.zone.toCivil(by.asOf));
    return msOf(rules.zone.toInstant(day)) + operand.shiftMs;
}

/// `due < asof` and the like once more, as bounds an index walk begins and ends at.
SqlPiece dueBounds(const ListQuery& query, const Rules& rules, const Asking& by)
{
    SqlPiece piece;
    const auto isDue = [](const Operand& o) {
        return o.kind == Operand::Kind::Name && o.name == "due" && o.shiftMs == 0;
    };
    for (const auto& [name, kind] : rules.book->kinds)
        if (kind.field("due") != nullptr)
            return piece; // there it may be the field that is meant
    for (const auto& condition : conjunctsOf(*query.where)) {
        if (condition->kind != ExprKind::Compare)
            continue;
        const bool swapped = !isDue(condition->operands[0]);
        const Operand& due = condition->operands[swapped ? 1 : 0];
        const auto limit = instantOf(condition->operands[swapped ? 0 : 1], rules, by);
        const CompareOp op = condition->op;
        const bool below = op == CompareOp::Lt || op == CompareOp::Le;
        if (!isDue(due) || !limit || op == CompareOp::Eq || op == CompareOp::Ne)
            continue;
        piece += below != swapped ? " AND r.due_ms <= " : " AND r.due_ms >= ";
        piece += bound(*limit);
    }
    return piece;
}

/// `only` by its key. Few different texts, so that prepared statements serve again: the last id
/// fills up to a power of two.
SqlPiece onlySql(const std::vector<RecordId>& only)
{
    SqlPiece piece{" AND r.n IN (SELECT n FROM record WHERE id IN (", {}};
    std::size_t places = 1;
    while (places < only.size())
        places *= 2;
    for (std::size_t i = 0; i < places; ++i) {
        if (i > 0)
            piece += ", ";
        piece += bound(SqlBytes{std::string(only[std::min(i, only.size() - 1)].view())});
    }
    piece += "))";
    return piece;
}

/// FROM … WHERE … but for the cursor.
SqlPiece sourceSql(const ListQuery& query, const Rules& rules, const Asking& by)
{
    SqlFilter filter;
    if (query.where && query.where->root)
        filter = filterSql(*query.where->root, rules, by);
    SqlPiece piece{" FROM row AS r", {}};
    if (query.only.empty()) {
        const std::string_view index = indexOf(query, rules, by);
        piece += index.empty() ? "" : " INDEXED BY ";
        piece += index;
    } else {
        piece += " NOT INDEXED";
    }
    if (filter.needsRecord)
        piece += " CROSS JOIN record AS c ON c.n = r.n";
    piece += " WHERE ";
    if (ofConfig(query, rules))
        piece += "r.space = 1 AND ";
    piece += kindsSql(query);
    if (query.scope != ListScope::All)
        piece += query.scope == ListScope::Open ? " AND r.scope = 0" : " AND r.scope <= 1";
    if (!query.only.empty())
        piece += onlySql(query.only);
    if (by.me) {
        piece += " AND r.keep_from IS NOT ";
        piece += bound(SqlBytes{std::string(by.me->view())});
    }
    if (isMine(query, by)) {
        piece += " AND r.holder = ";
        piece += bound(SqlBytes{std::string(by.me->view())});
    }
    if (!filter.condition.text.empty()) {
        piece += dueBounds(query, rules, by);
        piece += " AND ";
        piece += filter.condition;
    }
    return piece;
}

} // namespace

std::string cursorText(const ListCursor& cursor)
{
    return std::to_string(cursor.n) + '|' + cursor.key;
}

std::optional<ListCursor> cursorOf(std::string_view text)
{
    const std::size_t bar = text.find('|');
    if (bar == std::string_view::npos)
        return std::nullopt;
    ListCursor cursor{0, std::string(text.substr(bar + 1))};
    const auto [end, failed] = std::from_chars(text.data(), text.data() + bar, cursor.n);
    if (failed != std::errc() || end != text.data() + bar)
        return std::nullopt;
    return cursor;
}

ListCursor cursorAfter(const ListQuery& query, std::int64_t n, const RowView& row)
{
    switch (query.order) {
    case ListOrder::Due:
        return {n, std::to_string(row.due ? msOf(*row.due) : kNeverMs)};
    case ListOrder::Opened:
        return {n, std::to_string(msOf(row.openedAt))};
    case ListOrder::Changed:
        return {n, std::to_string(msOf(row.changedAt))};
    case ListOrder::Number:
        break;
    }
    return {n, row.number};
}

Result<SqlPiece> pageSql(const ListQuery& query, const Rules& rules, const Asking& by)
{
    SqlPiece piece{std::string(sql::kRowColumns), {}};
    piece += sourceSql(query, rules, by);
    const std::string_view column = columnOf(query.order);
    if (!query.after.empty()) {
        const auto cursor = cursorOf(query.after);
        std::int64_t number = 0;
        const bool numeric = query.order != ListOrder::Number;
        if (cursor && numeric) {
            const char* end = cursor->key.data() + cursor->key.size();
            const auto read = std::from_chars(cursor->key.data(), end, number);
            if (read.ec != std::errc() || read.ptr != end)
                return Error(ErrorKind::Usage,
                             Reason{"store.cursor",
                                    QT_TRANSLATE_NOOP("core", "The cursor is none of this list.")});
        }
        if (!cursor)
            return Error(ErrorKind::Usage,
                         Reason{"store.cursor",
                                QT_TRANSLATE_NOOP("core", "The cursor is none of this list.")});
        piece += " AND (";
        piece += column;
        piece += query.descending ? ", r.n) < (" : ", r.n) > (";
        piece += numeric ? bound(number) : bound(cursor->key);
        piece += ", ";
        piece += bound(cursor->n);
        piece += ")";
    }
    const std::string_view direction = query.descending ? " DESC" : "";
    piece += " ORDER BY ";
    piece += column;
    piece += direction;
    piece += ", r.n";
    piece += direction;
    piece += " LIMIT ";
    piece +=
        bound(static_cast<std::int64_t>(std::clamp<std::size_t>(query.limit, 1, kMostRows) + 1));
    return piece;
}

SqlPiece countSql(const ListQuery& query, const Rules& rules, const Asking& by, std::int64_t cap)
{
    SqlPiece piece{"SELECT count(*) FROM (SELECT 1", {}};
    piece += sourceSql(query, rules, by);
    piece += " LIMIT ";
    piece += bound(cap);
    piece += ")";
    return piece;
}

} // namespace shouwen
