// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reader::search: exact numbers and phones first, then titles newest first, then all other text
// newest first. Never ranks all hits: it stops as soon as the page is full.
#include "core/base/text.h"
#include "core/store/derive.h"
#include "core/store/list_query.h"
#include "core/store/reader.h"
#include "core/store/row_reader.h"
#include "core/store/search_words.h"
#include "core/store/store_parts.h"

#include "shouwen_sql.h"

#include <algorithm>
#include <limits>

namespace shouwen {
namespace {

constexpr std::int64_t kNewest = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kLeastWholePhone = 7;

enum Tier { kSubject = 1, kAll = 2 };

class Searching {
public:
    Searching(Reader& reader, Reader::Parts& parts, const SearchQuery& query, const Asking& by)
        : m_reader(reader)
        , m(parts)
        , m_query(query)
        , m_by(by)
        , m_words(query.words)
    {}
    Result<Page> run();

private:
    Outcome exact();
    Outcome tier(Tier tier, std::int64_t below);
    Result<bool> accepts(Tier tier, const PlacedRow& row);
    Result<bool> bodyFits(const PlacedRow& row);
    Result<bool> quickFit(const PlacedRow& row);
    Result<bool> hasOtherText(std::int64_t n);
    bool isFull() const { return m_page.rows.size() >= m_query.limit; }
    bool ofKind(const RowView& row) const;

    Reader& m_reader;
    Reader::Parts& m;
    const SearchQuery& m_query;
    const Asking& m_by;
    SearchWords m_words;
    Page m_page;
    bool m_unsure = false; ///< the record holds fields no kind declares
};

bool Searching::ofKind(const RowView& row) const
{
    return m_query.kinds.empty() ||
           std::find(m_query.kinds.begin(), m_query.kinds.end(), row.kind) != m_query.kinds.end();
}

Outcome Searching::exact()
{
    SHOUWEN_TRY(auto rows, m_reader.findByNumber(m_query.words, m_by));
    if (phoneDigits(m_query.words).size() >= kLeastWholePhone) {
        SHOUWEN_TRY(auto byPhone, m_reader.byPhone(m_query.words, m_by, m_query.limit));
        for (RowView& row : byPhone)
            rows.push_back(std::move(row));
    }
    for (RowView& row : rows) {
        const bool known = std::any_of(m_page.rows.begin(), m_page.rows.end(),
                                       [&](const RowView& old) { return old.id == row.id; });
        if (!known && ofKind(row) && !isFull())
            m_page.rows.push_back(std::move(row));
    }
    return Done{};
}

/// Looks where nearly all text is, without folding the record.
Result<bool> Searching::quickFit(const PlacedRow& row)
{
    const KindDef* kind = m.rules->book->kind(row.row.kind);
    Statement fields = m.db.prepare("SELECT fields FROM record WHERE n = ?1");
    SHOUWEN_TRY(const bool found, fields.with(row.n).next());
    if (!found || kind == nullptr) {
        m_unsure = true;
        return false;
    }
    SHOUWEN_TRY(const Value values, parseCanonical(fields.text(0)));
    m_unsure = !kind->lineFields.empty(); // lines are kept elsewhere
    std::string text;
    for (const auto& [name, value] : *values.asObject()) {
        const FieldDef* def = kind->field(name);
        m_unsure = m_unsure || def == nullptr;
        if (def != nullptr && isSearchedField(*def) && (value.isText() || value.isInt()))
            text.append(value.plain()).append("\n");
    }
    Statement notes = m.db.prepare("SELECT body FROM note WHERE record = ?1");
    notes.with(row.n);
    for (;;) {
        SHOUWEN_TRY(const bool more, notes.next());
        if (!more)
            break;
        text.append(notes.text(0)).append("\n");
    }
    // Most hits need no folding: what holds a folded word as it is holds it folded as well.
    return m_words.fitUnfolded(text) || m_words.fit(foldText(text));
}

/// Text kept in neither fields nor notes: reasons, comments, names of files.
Result<bool> Searching::hasOtherText(std::int64_t n)
{
    Statement find = m.db.prepare(sql::kEntryOtherText);
    return find.with(n).next();
}

Result<bool> Searching::bodyFits(const PlacedRow& row)
{
    m_unsure = false;
    SHOUWEN_TRY(const bool quick, quickFit(row));
    if (quick)
        return true;
    SHOUWEN_TRY(const bool other, hasOtherText(row.n));
    if (!other && !m_unsure)
        return false;
    SHOUWEN_TRY(const auto record, m_reader.find(row.row.id));
    return record && m_words.fit(foldText(docText(*record, *m.rules).all));
}

Result<bool> Searching::accepts(Tier tier, const PlacedRow& row)
{
    if (!ofKind(row.row))
        return false;
    const bool known = std::any_of(m_page.rows.begin(), m_page.rows.end(),
                                   [&](const RowView& old) { return old.id == row.row.id; });
    if (known)
        return false;
    if (tier == kSubject)
        return !m_words.subjectNeedsCheck() || m_words.fit(foldText(row.row.title));
    if (m_words.fit(foldText(row.row.title)))
        return false; // was among the titles
    return m_words.allNeedsCheck() ? bodyFits(row) : Result<bool>(true);
}

Outcome Searching::tier(Tier tier, std::int64_t below)
{
    static const std::string subject = rowsSql(sql::kFromTextSubject);
    static const std::string all = rowsSql(sql::kFromTextAll);
    Statement statement = m.db.prepare(tier == kSubject ? subject : all);
    statement.with(tier == kSubject ? m_words.subjectMatch() : m_words.allMatch(), below, m_by.me);
    std::int64_t last = below;
    for (;;) {
        SHOUWEN_TRY(const bool more, statement.next());
        if (!more)
            return Done{};
        const PlacedRow row = rowOf(statement);
        SHOUWEN_TRY(const bool good, accepts(tier, row));
        if (good && isFull()) {
            m_page.next = cursorText({last, std::to_string(tier)});
            return Done{};
        }
        if (good)
            m_page.rows.push_back(row.row);
        last = row.n;
    }
}

Result<Page> Searching::run()
{
    int from = kSubject;
    std::int64_t below = kNewest;
    if (!m_query.after.empty()) {
        const auto cursor = cursorOf(m_query.after);
        if (!cursor || (cursor->key != "1" && cursor->key != "2"))
            return Error(ErrorKind::Usage,
                         Reason{"store.cursor",
                                QT_TRANSLATE_NOOP("core", "The cursor is none of this list.")});
        from = cursor->key == "1" ? kSubject : kAll;
        below = cursor->n;
    } else {
        SHOUWEN_CHECK(exact());
    }
    if (m_words.empty())
        return std::move(m_page);
    if (from == kSubject) {
        SHOUWEN_CHECK(tier(kSubject, below));
        below = kNewest;
    }
    if (m_page.next.empty())
        SHOUWEN_CHECK(tier(kAll, below));
    return std::move(m_page);
}

} // namespace

Result<Page> Reader::search(const SearchQuery& query, const Asking& by)
{
    SearchQuery capped = query;
    capped.limit = std::clamp<std::size_t>(query.limit, 1, kMostRows);
    return Searching(*this, *m, capped, by).run();
}

} // namespace shouwen
