// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reader: finding records by number, phone, name, links and likeness.
#include "core/base/han.h"
#include "core/base/text.h"
#include "core/store/numbers.h"
#include "core/store/reader.h"
#include "core/store/row_reader.h"
#include "core/store/store_parts.h"

#include "shouwen_sql.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kMostNumbers = 20;

/// First text after every text that begins with `prefix`. Keys are UTF-8, which has no byte 0xFF.
std::string endOfPrefix(std::string_view prefix) { return std::string(prefix) + '\xFF'; }

Result<std::vector<PlacedRow>> collectPlaced(Statement& statement)
{
    std::vector<PlacedRow> rows;
    for (;;) {
        SHOUWEN_TRY(const bool more, statement.next());
        if (!more)
            return rows;
        rows.push_back(rowOf(statement));
    }
}

/// Adds those not in `into` yet.
void addNew(std::vector<PlacedRow>& into, std::vector<PlacedRow> more)
{
    for (PlacedRow& row : more) {
        const bool known = std::any_of(into.begin(), into.end(),
                                       [&](const PlacedRow& old) { return old.n == row.n; });
        if (!known)
            into.push_back(std::move(row));
    }
}

void newestFirst(std::vector<PlacedRow>& rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const PlacedRow& a, const PlacedRow& b) { return a.n > b.n; });
}

std::vector<RowView> firstOf(std::vector<PlacedRow>& rows, std::size_t limit)
{
    std::vector<RowView> out;
    for (std::size_t i = 0; i < rows.size() && i < limit; ++i)
        out.push_back(std::move(rows[i].row));
    return out;
}

} // namespace

Result<std::vector<std::pair<std::string, RowView>>> Reader::linksTo(const RecordId& id,
                                                                     const Asking& by)
{
    static const std::string text = std::string(sql::kRowColumns) + std::string(sql::kFromLinks);
    Statement statement = m->db.prepare(text);
    statement.with(id, by.me);
    std::vector<std::pair<std::string, RowView>> links;
    for (;;) {
        SHOUWEN_TRY(const bool more, statement.next());
        if (!more)
            return links;
        links.emplace_back(statement.string(18), rowOf(statement).row);
    }
}

Result<std::vector<RowView>> Reader::findByNumber(std::string_view written, const Asking& by)
{
    static const std::string text = rowsSql(sql::kFromNumber);
    std::vector<PlacedRow> exact, others;
    for (const NumberGuess& guess : guessesOf(written)) {
        if (!guess.exact && !exact.empty())
            break;
        Statement statement = m->db.prepare(text);
        const std::string end = guess.exact ? guess.key + '\x01' : endOfPrefix(guess.key);
        SHOUWEN_TRY(auto rows, collectPlaced(statement.with(guess.key, end, by.me)));
        std::erase_if(rows, [&](const PlacedRow& row) { return !fits(row.row.number, guess); });
        addNew(guess.exact ? exact : others, std::move(rows));
    }
    std::vector<PlacedRow>& found = exact.empty() ? others : exact;
    newestFirst(found);
    return firstOf(found, kMostNumbers);
}

Result<std::vector<RecordId>> Reader::madeBy(std::string_view rule)
{
    Statement find = m->db.prepare("SELECT id FROM record WHERE source_rule = ?1 ORDER BY n");
    find.with(rule);
    std::vector<RecordId> ids;
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            return ids;
        if (const auto id = find.id<RecordId>(0))
            ids.push_back(*id);
    }
}

Result<std::vector<RowView>> Reader::byPhone(std::string_view fragment, const Asking& by,
                                             std::size_t limit)
{
    static const std::string text = rowsSql(sql::kFromPhone);
    const std::string digits = phoneDigits(fragment);
    if (digits.size() < 3)
        return std::vector<RowView>();
    Statement find = m->db.prepare(sql::kPhonesByTail);
    find.with(digits, endOfPrefix(digits), digits);
    std::vector<PlacedRow> whole, parts;
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            break;
        Statement statement = m->db.prepare(text);
        SHOUWEN_TRY(auto rows, collectPlaced(statement.with(find.integer(0), by.me, limit)));
        addNew(find.integer(1) != 0 ? whole : parts, std::move(rows));
        if (whole.size() + parts.size() >= 4 * limit)
            break;
    }
    newestFirst(whole);
    newestFirst(parts);
    addNew(whole, std::move(parts));
    return firstOf(whole, limit);
}

Result<std::vector<RowView>> Reader::byName(std::string_view fragment, const Asking& by,
                                            std::size_t limit)
{
    static const std::string text = rowsSql(sql::kFromName);
    const std::string folded = foldText(fragment), sound = plainLatin(fragment);
    std::vector<PlacedRow> found;
    const auto add = [&](const std::string& key, const std::string& end) -> Outcome {
        Statement statement = m->db.prepare(text);
        SHOUWEN_TRY(auto rows, collectPlaced(statement.with(key, end, by.me, limit)));
        newestFirst(rows);
        addNew(found, std::move(rows));
        return Done{};
    };
    for (const bool whole : {true, false})
        for (const std::string& key : {folded, sound == folded ? std::string() : sound})
            if (!key.empty())
                SHOUWEN_CHECK(add(key, whole ? key + '\x01' : endOfPrefix(key)));
    return firstOf(found, limit);
}

Result<std::vector<RowView>> Reader::ofSubject(const RecordId& id, const Asking& by,
                                               std::size_t limit)
{
    static const std::string text = rowsSql(sql::kFromSubject);
    Statement statement = m->db.prepare(text);
    return collectRows(statement.with(id, by.me, limit));
}

Result<std::vector<RowView>> Reader::repeats(const RepeatQuery& query, const Asking& by)
{
    static const std::string byFact = rowsSql(sql::kFromFact);
    static const std::string byPhoneText = rowsSql(sql::kFromPhoneOfKind);
    std::vector<PlacedRow> found;
    for (const auto& [field, value] : query.same) {
        if (!value.isInt() && !value.isText())
            continue;
        Statement statement = m->db.prepare(byFact);
        statement.with(field);
        if (const std::int64_t* number = value.asInt())
            statement.with(*number);
        else
            statement.with(*value.asText());
        SHOUWEN_TRY(auto rows,
                    collectPlaced(statement.with(query.kind, query.since, by.me, query.limit)));
        addNew(found, std::move(rows));
    }
    for (const std::string& phone : query.phones) {
        const std::string digits = phoneDigits(phone);
        if (digits.empty())
            continue;
        Statement statement = m->db.prepare(byPhoneText);
        SHOUWEN_TRY(auto rows, collectPlaced(statement.with(digits, query.kind, query.since, by.me,
                                                            query.limit)));
        addNew(found, std::move(rows));
    }
    std::erase_if(found, [&](const PlacedRow& row) { return row.row.id == query.except; });
    newestFirst(found);
    return firstOf(found, query.limit);
}

Result<std::vector<Record>> Reader::configRecords(std::string_view kind)
{
    Statement find = m->db.prepare("SELECT id FROM row WHERE space = 1 AND kind = ?1 ORDER BY n");
    find.with(kind);
    std::vector<RecordId> ids;
    for (;;) {
        SHOUWEN_TRY(const bool more, find.next());
        if (!more)
            break;
        ids.push_back(find.id<RecordId>(0).value_or(RecordId::zero()));
    }
    std::vector<Record> records;
    for (const RecordId& id : ids) {
        SHOUWEN_TRY(Record record, load(id));
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace shouwen
