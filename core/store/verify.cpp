// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Store::verify: everything made from the journal is made again in a scratch database by the same
// code, slice by slice, and compared: row hashes record by record, tables by a sum over their rows.
// Two more threads, each on a connection of its own: one folds the next slice while this one is
// written, the other looks at the chains and sums what is kept.
#include "core/base/hash.h"
#include "core/store/projection_writer.h"
#include "core/store/refold.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"
#include "core/store/store_parts.h"
#include "core/store/tokenizer.h"
#include "core/store/verify_chains.h"

#include "shouwen_sql.h"

#include <sodium.h>

#include <array>
#include <atomic>
#include <future>

namespace shouwen {
namespace {

constexpr std::size_t kSlice = 500;

struct Table {
    const char* name;
    const char* rows; ///< what is compared
    bool sliced;      ///< emptied after each slice
};

constexpr std::array kTables = {
    Table{"record", "SELECT * FROM record WHERE hash IS NOT NULL", true},
    Table{"span", "SELECT * FROM span", true},
    Table{"note", "SELECT * FROM note", true},
    Table{"signature", "SELECT * FROM signature", true},
    Table{"line", "SELECT * FROM line", true},
    Table{"file", "SELECT * FROM file", true},
    Table{"link", "SELECT * FROM link", true},
    Table{"conflict", "SELECT * FROM conflict", true},
    Table{"flag", "SELECT * FROM flag", true},
    Table{"tag", "SELECT * FROM tag", true},
    Table{"outcome", "SELECT * FROM outcome", true},
    Table{"row", "SELECT * FROM row", true},
    Table{"fact", "SELECT * FROM fact", true},
    Table{"clock", "SELECT * FROM clock", true},
    Table{"clock_step", "SELECT record, clock, round, step, at_ms FROM clock_step", true},
    Table{"number_key", "SELECT * FROM number_key", true},
    Table{"name_key", "SELECT * FROM name_key", true},
    Table{"phone_of",
          "SELECT p.digits, o.record FROM phone_of AS o JOIN phone AS p ON p.n = o.phone", false},
    Table{"phone_tail",
          "SELECT p.digits, t.tail FROM phone_tail AS t JOIN phone AS p ON p.n = t.phone", false},
    Table{"badge", "SELECT * FROM badge WHERE count <> 0", false},
};

/// Rows in any order add up to the same.
struct RowSum {
    std::array<std::uint64_t, 2> sum{};
    std::uint64_t rows = 0;
    bool operator==(const RowSum&) const = default;
};

/// A row as bytes: sort and value of each column.
void rowBytes(const Statement& row, int columns, std::string& out)
{
    const auto number = [&out](std::int64_t n) {
        out.append(reinterpret_cast<const char*>(&n), sizeof n);
    };
    out.clear();
    for (int i = 0; i < columns; ++i) {
        if (row.isInteger(i)) {
            out += 'i';
            number(row.integer(i));
        } else if (row.isNull(i)) {
            out += 'n';
        } else {
            const std::string_view text = row.text(i);
            out += 't';
            number(static_cast<std::int64_t>(text.size()));
            out.append(text);
        }
    }
}

/// The hash need not withstand anybody: it tells what differs by accident, and has millions to do.
Outcome addRows(Database& db, const char* text, RowSum& sum)
{
    static constexpr unsigned char kKey[crypto_shorthash_siphashx24_KEYBYTES] = {};
    Statement rows = db.prepare(text);
    const int columns = rows.columns();
    std::string bytes;
    for (;;) {
        SHOUWEN_TRY(const bool more, rows.next());
        if (!more)
            return Done{};
        rowBytes(rows, columns, bytes);
        std::array<std::uint64_t, 2> words{};
        static_assert(sizeof words == crypto_shorthash_siphashx24_BYTES);
        crypto_shorthash_siphashx24(reinterpret_cast<unsigned char*>(words.data()),
                                    reinterpret_cast<const unsigned char*>(bytes.data()),
                                    bytes.size(), kKey);
        sum.sum[0] += words[0];
        sum.sum[1] += words[1];
        ++sum.rows;
    }
}

class Verifying {
public:
    Verifying(Store::Parts& store, VerifyReport& report)
        : m_store(store)
        , m_db(*store.db)
        , m_report(report)
        , m_findings(report.findings)
    {}
    Outcome run(const Progress& progress);

private:
    /// What needs no fold, on a connection of its own beside the folding.
    struct Aside {
        std::vector<VerifyFinding> found;
        std::uint64_t entries = 0;
        std::array<RowSum, kTables.size()> kept{};
    };
    Result<Aside> lookAside(const Told& told);
    Outcome prepare();
    Outcome projections(const Told& told);
    Outcome write(const RefoldedSlice& slice, RowWriter& rows);
    Outcome write(const Refolded& item, RowWriter& rows);
    Outcome gather(bool sliced);
    void compareTables(const Aside& aside);
    Outcome compareSums();
    Outcome numbers();
    Outcome files();

    Store::Parts& m_store;
    Database& m_db;
    VerifyReport& m_report;
    Findings m_findings;
    std::unique_ptr<Database> m_scratch;
    std::array<RowSum, kTables.size()> m_wanted{};
    std::map<Space, ProjectionHash> m_sums;
};

Outcome Verifying::prepare()
{
    SHOUWEN_TRY(m_scratch, Database::open(":memory:", OpenMode::Create));
    SHOUWEN_CHECK(registerTokenizer(*m_scratch));
    SHOUWEN_CHECK(m_scratch->run("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF"));
    SHOUWEN_CHECK(createSchema(*m_scratch));
    // Only what is read back by key is needed here; the rest would be upkeep.
    for (const char* index :
         {"row_due", "row_kind_due", "row_mine", "row_opened", "row_opened_open", "row_changed",
          "row_changed_open", "row_number", "row_due_all", "row_config", "clock_due",
          "clock_step_due", "link_target"})
        SHOUWEN_CHECK(m_scratch->run(std::string("DROP INDEX ") + index));
    return Done{};
}

Outcome Verifying::write(const Refolded& item, RowWriter& rows)
{
    if (!item.readable)
        m_findings.add("projection.unreadable", item.id.hex());
    else if (item.kept != item.hash)
        m_findings.add("projection.record", item.id.hex());
    if (!item.record)
        return Done{};
    ++m_report.records;
    m_sums[item.space].add(*item.hash);
    SHOUWEN_CHECK(m_scratch->prepare("INSERT INTO record(n, id, space) VALUES (?1, ?2, ?3)")
                      .with(item.n, item.id, item.space)
                      .run());
    SHOUWEN_CHECK(ProjectionWriter(*m_scratch).write(item.n, nullptr, &*item.record, *item.hash));
    return rows.write(item.n, nullptr, &*item.derived);
}

Outcome Verifying::write(const RefoldedSlice& slice, RowWriter& rows)
{
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(*m_scratch));
    for (const Refolded& item : slice)
        SHOUWEN_CHECK(write(item, rows));
    SHOUWEN_CHECK(transaction.commit());
    return gather(true);
}

Outcome Verifying::gather(bool sliced)
{
    for (std::size_t i = 0; i < kTables.size(); ++i) {
        if (kTables[i].sliced != sliced)
            continue;
        SHOUWEN_CHECK(addRows(*m_scratch, kTables[i].rows, m_wanted[i]));
        if (sliced)
            SHOUWEN_CHECK(m_scratch->prepare(std::string("DELETE FROM ") + kTables[i].name).run());
    }
    return Done{};
}

Outcome Verifying::projections(const Told& told)
{
    RowWriter rows(*m_scratch, *m_store.rules);
    const RefoldingTerms terms{*m_store.rules, m_store.view, kSlice};
    const auto each = [&](const RefoldedSlice& slice) -> Outcome {
        SHOUWEN_CHECK(write(slice, rows));
        return told.at(m_report.records);
    };
    SHOUWEN_CHECK(refoldAll(m_store, terms, each));
    SHOUWEN_CHECK(rows.flush());
    return gather(false);
}

void Verifying::compareTables(const Aside& aside)
{
    for (std::size_t i = 0; i < kTables.size(); ++i)
        if (aside.kept[i] != m_wanted[i])
            m_findings.add("projection.table", kTables[i].name);
}

Outcome Verifying::compareSums()
{
    for (const Space space : {Space::Config, Space::Work, Space::Audit}) {
        SHOUWEN_TRY(const ProjectionHash kept, loadProjection(m_db, space));
        if (kept != m_sums[space])
            m_findings.add("projection.sum", "space " + std::to_string(static_cast<int>(space)));
    }
    return Done{};
}

Outcome Verifying::numbers()
{
    Statement twice = m_db.prepare(sql::kNumbersTwice);
    for (;;) {
        SHOUWEN_TRY(const bool more, twice.next());
        if (!more)
            return Done{};
        m_findings.add("number.twice", twice.string(0));
    }
}

Outcome Verifying::files()
{
    Statement all = m_db.prepare("SELECT DISTINCT hash FROM file");
    for (;;) {
        SHOUWEN_TRY(const bool more, all.next());
        if (!more)
            return Done{};
        if (!Hash256::fromHex(all.text(0))) { // an entry says so; it is no name to look for
            m_findings.add("file.missing", "a file without a proper hash");
            continue;
        }
        const std::string name = fileBeside(m_store.path, all.text(0));
        const auto bytes = m_store.seams.files.read(name, kMostFileBytes);
        if (!bytes)
            m_findings.add("file.missing", all.string(0));
        else if (blake2b256(*bytes).hex() != all.text(0))
            m_findings.add("file.damaged", all.string(0));
    }
}

Result<Verifying::Aside> Verifying::lookAside(const Told& told)
{
    SHOUWEN_TRY(const auto db, furtherReader(m_store));
    SHOUWEN_CHECK(registerTokenizer(*db));
    Aside aside;
    Findings findings(aside.found);
    SHOUWEN_TRY(aside.entries, verifyChains(*db, findings, told));
    for (std::size_t i = 0; i < kTables.size(); ++i) {
        SHOUWEN_CHECK(told.at(aside.entries));
        SHOUWEN_CHECK(addRows(*db, kTables[i].rows, aside.kept[i]));
    }
    Statement check = db->prepare("PRAGMA integrity_check(20)");
    for (;;) {
        SHOUWEN_TRY(const bool more, check.next());
        if (!more)
            return aside;
        if (check.text(0) != "ok")
            findings.add("sqlite", check.string(0));
    }
}

Outcome Verifying::run(const Progress& progress)
{
    SHOUWEN_TRY(const auto entries, m_db.integer("SELECT count(*) FROM entry"));
    SHOUWEN_TRY(const auto records, m_db.integer("SELECT count(*) FROM record"));
    // Only this thread tells; the other one counts and looks whether to stop.
    std::atomic<std::uint64_t> chained = 0;
    std::atomic<bool> stop = false;
    const Progress asideProgress = [&](std::uint64_t done, std::uint64_t) {
        chained = done;
        return !stop;
    };
    const auto total = static_cast<std::uint64_t>(entries.value_or(0) + records.value_or(0));
    const Progress mainProgress = [&](std::uint64_t done, std::uint64_t all) {
        return !progress || progress(done + chained, all);
    };
    const Told asideTold{asideProgress, total}, told{mainProgress, total};
    auto beside = std::async(std::launch::async, [&] { return lookAside(asideTold); });
    Outcome folded = prepare();
    if (folded)
        folded = projections(told);
    stop = !folded;
    auto aside = beside.get();
    SHOUWEN_CHECK(std::move(folded));
    if (!aside)
        return std::move(aside).error();
    m_report.entries = aside->entries;
    for (VerifyFinding& finding : aside->found)
        m_findings.add(std::move(finding.code), std::move(finding.where));
    compareTables(*aside);
    SHOUWEN_CHECK(compareSums());
    SHOUWEN_CHECK(numbers());
    return files();
}

} // namespace

Result<VerifyReport> Store::verify(const Progress& progress)
{
    if (!m->readOnly && !m->rulesInUse)
        return Error(ErrorKind::Internal,
                     Reason{"store.no_rules",
                            QT_TRANSLATE_NOOP("core", "No rulebook has been set on the store.")});
    VerifyReport report;
    SHOUWEN_CHECK(Verifying(*m, report).run(progress));
    return report;
}

} // namespace shouwen
