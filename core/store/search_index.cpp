// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/base/text.h"

#include "shouwen_sql.h"

namespace shouwen {

Result<std::optional<SearchIndex::Words>> SearchIndex::wordsOf(std::int64_t n, std::int64_t upTo)
{
    SHOUWEN_TRY(const auto entries, m_tables.entriesOf(n, upTo));
    const auto record = fold(entries, m_view);
    if (!record)
        return std::optional<Words>();
    return std::optional(wordsOf(*record, upTo));
}

SearchIndex::Words SearchIndex::wordsOf(const Record& record, std::int64_t upTo) const
{
    const DocText doc = docText(record, m_rules);
    return {foldText(doc.subject), foldText(doc.all), upTo};
}

Outcome SearchIndex::insert(std::int64_t n, const Words& words)
{
    SHOUWEN_CHECK(m_db.prepare("INSERT INTO text_subject(rowid, subject) VALUES (?1, ?2)")
                      .with(n, words.subject)
                      .run());
    SHOUWEN_CHECK(
        m_db.prepare("INSERT INTO text_all(rowid, body) VALUES (?1, ?2)").with(n, words.all).run());
    return m_db.prepare("INSERT INTO doc VALUES (?1, ?2)").with(n, words.lastEntry).run();
}

Result<std::int64_t> SearchIndex::lastEntryOf(std::int64_t n)
{
    Statement last = m_db.prepare("SELECT max(n) FROM entry WHERE record = ?1");
    SHOUWEN_CHECK(last.with(n).next());
    return last.integer(0);
}

Outcome SearchIndex::put(std::int64_t n, const DocText& folded)
{
    SHOUWEN_TRY(const std::int64_t upTo, lastEntryOf(n));
    return insert(n, {folded.subject, folded.all, upTo});
}

Outcome SearchIndex::remove(std::int64_t n)
{
    Statement find = m_db.prepare("SELECT entry FROM doc WHERE record = ?1");
    SHOUWEN_TRY(const bool indexed, find.with(n).next());
    if (!indexed)
        return Done{};
    SHOUWEN_TRY(const auto words, wordsOf(n, find.integer(0)));
    if (words) {
        SHOUWEN_CHECK(m_db.prepare(sql::kTextSubjectRemove).with(n, words->subject).run());
        SHOUWEN_CHECK(m_db.prepare(sql::kTextAllRemove).with(n, words->all).run());
    }
    return m_db.prepare("DELETE FROM doc WHERE record = ?1").with(n).run();
}

Outcome SearchIndex::update(std::int64_t n)
{
    SHOUWEN_CHECK(remove(n));
    SHOUWEN_TRY(const std::int64_t upTo, lastEntryOf(n));
    SHOUWEN_TRY(const auto words, wordsOf(n, upTo));
    if (words)
        SHOUWEN_CHECK(insert(n, *words));
    return m_db.prepare("DELETE FROM doc_todo WHERE record = ?1").with(n).run();
}

Result<std::size_t> SearchIndex::work(std::size_t limit)
{
    std::vector<std::int64_t> todo;
    Statement next = m_db.prepare("SELECT record FROM doc_todo ORDER BY record LIMIT ?1");
    next.with(limit);
    for (;;) {
        SHOUWEN_TRY(const bool more, next.next());
        if (!more)
            break;
        todo.push_back(next.integer(0));
    }
    for (const std::int64_t n : todo)
        SHOUWEN_CHECK(update(n));
    SHOUWEN_TRY(const auto left, m_db.integer("SELECT count(*) FROM doc_todo"));
    return static_cast<std::size_t>(left.value_or(0));
}

Outcome SearchIndex::clear()
{
    SHOUWEN_CHECK(m_db.run("INSERT INTO text_subject(text_subject) VALUES ('delete-all')"));
    SHOUWEN_CHECK(m_db.run("INSERT INTO text_all(text_all) VALUES ('delete-all')"));
    SHOUWEN_CHECK(m_db.run("DELETE FROM doc"));
    return m_db.run("DELETE FROM doc_todo");
}

Outcome SearchIndex::startOver()
{
    SHOUWEN_CHECK(clear());
    return m_db.run("INSERT OR IGNORE INTO doc_todo SELECT n FROM record WHERE hash IS NOT NULL");
}

} // namespace shouwen
