// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_writer.h"

#include "shouwen_sql.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

constexpr std::string_view kLinePrefix = "lines.";

/// Rewrites `table` from the first position where the lists differ.
template <class T, class Insert>
Outcome writeList(Database& db, std::string_view cut, const std::vector<T>& before,
                  const std::vector<T>& after, std::int64_t n, const Insert& insert)
{
    const auto differs = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto from = static_cast<std::size_t>(differs.second - after.begin());
    if (from < before.size())
        SHOUWEN_CHECK(db.prepare(cut).with(n, from).run());
    for (std::size_t i = from; i < after.size(); ++i)
        SHOUWEN_CHECK(insert(i, after[i]));
    return Done{};
}

template <class Set, class Apply>
Outcome writeDifference(const Set& before, const Set& after, const Apply& apply)
{
    for (const auto& gone : before)
        if (after.count(gone) == 0)
            SHOUWEN_CHECK(apply(gone, false));
    for (const auto& come : after)
        if (before.count(come) == 0)
            SHOUWEN_CHECK(apply(come, true));
    return Done{};
}

std::set<std::string> flagsOf(const Record& record)
{
    std::set<std::string> flags;
    if (record.contested)
        flags.insert("contested");
    if (record.readOnly)
        flags.insert("read_only");
    if (record.erased)
        flags.insert("erased");
    if (record.withdrawn)
        flags.insert("withdrawn");
    return flags;
}

using LineValue = std::array<std::string, 3>; ///< line, field, canonical value
std::set<LineValue> linesOf(const Record& record)
{
    std::set<LineValue> lines;
    for (auto it = record.fields.lower_bound(kLinePrefix);
         it != record.fields.end() && it->first.starts_with(kLinePrefix); ++it) {
        const std::string_view rest = std::string_view(it->first).substr(kLinePrefix.size());
        const std::size_t dot = rest.find('.');
        if (dot != std::string_view::npos)
            lines.insert({std::string(rest.substr(0, dot)), std::string(rest.substr(dot + 1)),
                          canonicalText(it->second.value)});
    }
    return lines;
}

std::string countsText(const Record& record)
{
    Value::Object counts;
    for (const auto& [name, count] : record.counts)
        counts.emplace(name, count);
    return canonicalText(counts);
}

} // namespace

std::string ProjectionWriter::fieldsText(const Record& record)
{
    Value::Object fields;
    for (const auto& [name, field] : record.fields)
        if (!name.starts_with(kLinePrefix))
            fields.emplace(name, field.value);
    return canonicalText(fields);
}

Outcome ProjectionWriter::writeRecord(std::int64_t n, const Record& r, const Hash256& hash)
{
    return m_db.prepare(sql::kRecordUpdate)
        .with(n, r.kind, r.number, r.state, r.category, r.owner, r.holder, r.department, r.round,
              r.handOvers, r.returns, r.subject, r.sourceRule, r.openedAt, r.enteredAt, r.changedAt,
              r.closedAt, r.mergedInto, fieldsText(r), countsText(r), hash)
        .run();
}

Outcome ProjectionWriter::writeLists(std::int64_t n, const Record& before, const Record& after)
{
    Database& db = m_db;
    SHOUWEN_CHECK(writeList(db, "DELETE FROM span WHERE record = ?1 AND pos >= ?2", before.spans,
                            after.spans, n, [&](std::size_t i, const Span& s) {
                                return db
                                    .prepare("INSERT INTO span VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                                    .with(n, i, s.kind, s.value, s.from, s.to)
                                    .run();
                            }));
    SHOUWEN_CHECK(writeList(db, "DELETE FROM note WHERE record = ?1 AND pos >= ?2", before.notes,
                            after.notes, n, [&](std::size_t i, const Note& t) {
                                return db.prepare(sql::kNoteInsert)
                                    .with(n, i, t.entry, t.at, t.writtenAt, t.author, t.direction,
                                          t.channel, t.text)
                                    .run();
                            }));
    SHOUWEN_CHECK(writeList(db, "DELETE FROM signature WHERE record = ?1 AND pos >= ?2",
                            before.signatures, after.signatures, n,
                            [&](std::size_t i, const Signature& s) {
                                return db.prepare(sql::kSignatureInsert)
                                    .with(n, i, s.entry, s.at, s.signer, s.role, s.step, s.round,
                                          s.verdict, s.digest, s.comment)
                                    .run();
                            }));
    SHOUWEN_CHECK(writeList(db, "DELETE FROM file WHERE record = ?1 AND pos >= ?2", before.files,
                            after.files, n, [&](std::size_t i, const Attachment& f) {
                                return db.prepare(sql::kFileInsert)
                                    .with(n, i, f.entry, f.at, f.author, f.hash, f.size, f.type,
                                          f.name)
                                    .run();
                            }));
    SHOUWEN_CHECK(writeList(db, "DELETE FROM link WHERE record = ?1 AND pos >= ?2", before.links,
                            after.links, n, [&](std::size_t i, const Link& l) {
                                return db.prepare("INSERT INTO link VALUES (?1, ?2, ?3, ?4, ?5)")
                                    .with(n, i, l.entry, l.relation, l.to)
                                    .run();
                            }));
    SHOUWEN_CHECK(
        writeList(db, "DELETE FROM conflict WHERE record = ?1 AND pos >= ?2", before.conflicts,
                  after.conflicts, n, [&](std::size_t i, const FieldConflict& c) {
                      return db.prepare("INSERT INTO conflict VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                          .with(n, i, c.field, c.winner, c.loser, canonicalText(c.losing))
                          .run();
                  }));
    return writeList(db, "DELETE FROM outcome WHERE record = ?1 AND pos >= ?2", before.outcomes,
                     after.outcomes, n, [&](std::size_t i, const ClockOutcome& o) {
                         return db
                             .prepare("INSERT INTO outcome VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                             .with(n, i, o.clock, o.due, o.used, o.met, o.rulebook)
                             .run();
                     });
}

Outcome ProjectionWriter::writeSets(std::int64_t n, const Record& before, const Record& after)
{
    SHOUWEN_CHECK(
        writeDifference(flagsOf(before), flagsOf(after), [&](const std::string& flag, bool on) {
            return m_db
                .prepare(on ? "INSERT INTO flag VALUES (?1, ?2)"
                            : "DELETE FROM flag WHERE record = ?1 AND flag = ?2")
                .with(n, flag)
                .run();
        }));
    SHOUWEN_CHECK(writeDifference(before.tags, after.tags, [&](const std::string& tag, bool on) {
        return m_db
            .prepare(on ? "INSERT INTO tag VALUES (?1, ?2)"
                        : "DELETE FROM tag WHERE record = ?1 AND tag = ?2")
            .with(n, tag)
            .run();
    }));
    return writeDifference(linesOf(before), linesOf(after), [&](const LineValue& line, bool on) {
        if (on)
            return m_db.prepare("INSERT INTO line VALUES (?1, ?2, ?3, ?4)")
                .with(n, line[0], line[1], line[2])
                .run();
        return m_db.prepare("DELETE FROM line WHERE record = ?1 AND line = ?2 AND field = ?3")
            .with(n, line[0], line[1])
            .run();
    });
}

Outcome ProjectionWriter::write(std::int64_t n, const Record* before, const Record* after,
                                const Hash256& hash)
{
    const Record none(RecordId::zero(), Space::Work);
    if (after == nullptr) {
        if (before == nullptr)
            return Done{};
        SHOUWEN_CHECK(m_db.prepare(sql::kRecordClear).with(n).run());
    } else {
        SHOUWEN_CHECK(writeRecord(n, *after, hash));
    }
    const Record& from = before != nullptr ? *before : none;
    const Record& to = after != nullptr ? *after : none;
    SHOUWEN_CHECK(writeLists(n, from, to));
    return writeSets(n, from, to);
}

Outcome ProjectionWriter::clear()
{
    for (const char* table : {"span", "note", "signature", "line", "file", "link", "conflict",
                              "flag", "tag", "outcome", "projection"})
        SHOUWEN_CHECK(m_db.run(std::string("DELETE FROM ") + table));
    return m_db.run(sql::kRecordClearAll);
}

Result<ProjectionHash> loadProjection(Database& db, Space space)
{
    Statement find = db.prepare("SELECT sum FROM projection WHERE space = ?1");
    SHOUWEN_TRY(const bool found, find.with(space).next());
    ProjectionHash hash;
    if (found && find.text(0).size() == hash.sum.size())
        std::copy_n(find.text(0).begin(), hash.sum.size(), hash.sum.begin());
    return hash;
}

Outcome saveProjection(Database& db, Space space, const ProjectionHash& hash)
{
    const std::string_view bytes(reinterpret_cast<const char*>(hash.sum.data()), hash.sum.size());
    return db.prepare("INSERT OR REPLACE INTO projection(space, sum) VALUES (?1, ?2)")
        .with(space, Blob{bytes})
        .run();
}

} // namespace shouwen
