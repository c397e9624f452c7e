// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify_chains.h"

#include "core/store/identity.h"
#include "core/store/journal_tables.h"

#include "shouwen_sql.h"

#include <map>

namespace shouwen {
namespace {

constexpr std::size_t kMostFindings = 1000;
constexpr std::uint64_t kTellEvery = 4096;

struct ChainEnd {
    std::uint64_t seq;
    EntryId id;
};

std::string placeOf(const Statement& row)
{
    const auto writer = row.id<WriterId>(9).value_or(WriterId::zero());
    return writer.hex() + '/' + std::to_string(row.integer(6)) + '/' +
           std::to_string(row.integer(4));
}

bool columnsMatch(const Header& h, const Statement& row)
{
    return h.seq == static_cast<std::uint64_t>(row.integer(4)) && h.op == row.integer(5) &&
           static_cast<std::int64_t>(h.space) == row.integer(6) &&
           row.id<WriterId>(9) == h.writer && row.id<RecordId>(10) == h.record &&
           static_cast<std::int64_t>(h.space) == row.integer(11);
}

void checkLink(const Entry& entry, const Statement& row, std::map<std::int64_t, ChainEnd>& ends,
               Findings& findings)
{
    const std::int64_t chain = row.integer(3);
    const Header& h = entry.header;
    const auto end = ends.find(chain);
    if (end == ends.end()) {
        // A fork hangs on an entry of another branch, which admission has looked at.
        const bool first = h.seq == static_cast<std::uint64_t>(row.integer(8));
        if (!first || (row.integer(7) == 0 && h.seq != 1))
            findings.add("chain.gap", placeOf(row));
    } else if (h.seq != end->second.seq + 1) {
        findings.add("chain.gap", placeOf(row));
    } else if (h.prev != end->second.id) {
        findings.add("chain.prev", placeOf(row));
    }
    ends.insert_or_assign(chain, ChainEnd{h.seq, entry.id});
}

Outcome checkHeads(Database& db, const std::map<std::int64_t, ChainEnd>& ends, Findings& findings)
{
    Statement heads = db.prepare("SELECT chain, seq, id FROM head");
    for (;;) {
        SHOUWEN_TRY(const bool more, heads.next());
        if (!more)
            return Done{};
        const auto end = ends.find(heads.integer(0));
        const bool empty = end == ends.end() && heads.integer(1) == 0;
        const bool same = end != ends.end() && heads.id<EntryId>(2) == end->second.id &&
                          static_cast<std::uint64_t>(heads.integer(1)) == end->second.seq;
        if (!empty && !same)
            findings.add("chain.head", "chain " + std::to_string(heads.integer(0)));
    }
}

Outcome checkSeals(Database& db, JournalTables& tables, Findings& findings)
{
    Statement seals = db.prepare(sql::kSealsLast);
    for (;;) {
        SHOUWEN_TRY(const bool more, seals.next());
        if (!more)
            return Done{};
        const auto writer = seals.id<WriterId>(4);
        const auto key = seals.id<PublicKey>(5);
        const auto seq = static_cast<std::uint64_t>(seals.integer(1));
        const auto entry = tables.entryAt(seals.integer(0), seq);
        if (!entry && entry.error().kind != ErrorKind::Corrupt)
            return entry.error();
        const bool holds = writer && key && entry && *entry &&
                           checkSeal(*key, seals.text(2), static_cast<Space>(seals.integer(3)),
                                     *writer, seq, (*entry)->id);
        if (!holds)
            findings.add("seal", "chain " + std::to_string(seals.integer(0)));
    }
}

} // namespace

void Findings::add(std::string code, std::string where)
{
    if (m_out.size() < kMostFindings)
        m_out.push_back({std::move(code), std::move(where)});
}

Outcome Told::at(std::uint64_t done) const
{
    if (progress && !progress(done, total))
        return Error(ErrorKind::Cancelled,
                     Reason{"store.cancelled", QT_TRANSLATE_NOOP("core", "Cancelled.")});
    return Done{};
}

Result<std::uint64_t> verifyChains(Database& db, Findings& findings, const Told& told)
{
    std::map<std::int64_t, ChainEnd> ends;
    std::uint64_t entries = 0;
    Statement row = db.prepare(sql::kEntriesAll);
    for (;;) {
        SHOUWEN_TRY(const bool more, row.next());
        if (!more)
            break;
        if (++entries % kTellEvery == 0)
            SHOUWEN_CHECK(told.at(entries));
        const auto entry = entryOfRow(row);
        if (!entry) {
            findings.add("entry.hash", placeOf(row));
            continue;
        }
        if (!columnsMatch(entry->header, row))
            findings.add("entry.columns", placeOf(row));
        checkLink(*entry, row, ends, findings);
    }
    SHOUWEN_CHECK(checkHeads(db, ends, findings));
    JournalTables tables(db);
    SHOUWEN_CHECK(checkSeals(db, tables, findings));
    SHOUWEN_TRY(const auto all, db.integer("SELECT count(*) FROM entry"));
    if (static_cast<std::uint64_t>(all.value_or(0)) != entries)
        findings.add("entry.lost", "an entry without chain, writer or record");
    return entries;
}

} // namespace shouwen
