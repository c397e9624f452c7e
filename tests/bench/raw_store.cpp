// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_store.h"

#include "core/base/text.h"
#include "core/store/derive.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>
#include <set>

namespace shouwen::bench {
namespace {

constexpr const char* kColumns =
    "SELECT r.n, r.id, r.kind, r.number, r.title, r.state, r.category, r.holder, r.owner, "
    "r.department, r.due_ms, r.due_clock, r.opened_ms, r.changed_ms, r.closed_ms, r.scope, "
    "r.flagged, r.shown ";
constexpr std::int64_t kNever = std::int64_t{1} << 62;
constexpr std::int64_t kSmall = 60000;  ///< records that a look at every text takes
constexpr std::size_t kMostHits = 2000; ///< of a word asked to its last hit in a larger store

std::string_view textOf(sqlite3_stmt* s, int column)
{
    const void* bytes = sqlite3_column_blob(s, column);
    const auto n = static_cast<std::size_t>(sqlite3_column_bytes(s, column));
    return bytes != nullptr ? std::string_view(static_cast<const char*>(bytes), n)
                            : std::string_view();
}

RowView rowOf(sqlite3_stmt* s)
{
    RowView row{RecordId::fromBytes(textOf(s, 1)).value_or(RecordId::zero())};
    row.kind = textOf(s, 2);
    row.number = textOf(s, 3);
    row.title = textOf(s, 4);
    row.state = textOf(s, 5);
    row.category = static_cast<Category>(sqlite3_column_int(s, 6));
    row.holder = StaffId::fromBytes(textOf(s, 7));
    row.owner = StaffId::fromBytes(textOf(s, 8));
    row.department = textOf(s, 9);
    if (const std::int64_t due = sqlite3_column_int64(s, 10); due < kNever)
        row.due = instantOfMs(due);
    row.dueClock = textOf(s, 11);
    row.openedAt = instantOfMs(sqlite3_column_int64(s, 12));
    row.changedAt = instantOfMs(sqlite3_column_int64(s, 13));
    if (sqlite3_column_type(s, 14) != SQLITE_NULL)
        row.closedAt = instantOfMs(sqlite3_column_int64(s, 14));
    row.open = sqlite3_column_int(s, 15) == 0;
    row.flagged = sqlite3_column_int(s, 16) != 0;
    row.shown = textOf(s, 17);
    return row;
}

std::vector<RowView> rowsOf(sqlite3_stmt* s)
{
    std::vector<RowView> rows;
    while (sqlite3_step(s) == SQLITE_ROW)
        rows.push_back(rowOf(s));
    sqlite3_reset(s);
    return rows;
}

void bindText(sqlite3_stmt* s, int at, std::string_view text)
{
    sqlite3_bind_text(s, at, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

/// Three bytes from U+4E00 to U+9FFF.
bool isHan(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    return at + 3 <= text.size() && lead >= 0xE4 && lead <= 0xE9 &&
           !(lead == 0xE4 && static_cast<unsigned char>(text[at + 1]) < 0xB8);
}

std::string runIn(std::string_view text, std::size_t characters, Random& random)
{
    std::vector<std::size_t> starts;
    std::size_t run = 0;
    for (std::size_t at = 0; at < text.size();) {
        const bool han = isHan(text, at);
        run = han ? run + 1 : 0;
        at += han ? 3 : 1;
        if (run >= characters)
            starts.push_back(at - 3 * characters);
    }
    if (starts.empty())
        return {};
    std::array<std::uint8_t, 4> chance{};
    random.fill(chance);
    const std::size_t pick = (chance[0] + 256U * chance[1] + 65536U * chance[2]) % starts.size();
    return std::string(text.substr(starts[pick], 3 * characters));
}

} // namespace

void fail(const std::string& what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    std::exit(1);
}

Timer::time_point Timer::now()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

double processSeconds()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

double since(Timer::time_point start) { return Timer::now() - start; }

double since(WallTimer::time_point start)
{
    return std::chrono::duration<double>(WallTimer::now() - start).count();
}

double at(std::vector<double>& times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void forget(const std::string& path)
{
    for (const char* part : {"", "-wal", "-shm"}) {
        const int file = ::open((path + part).c_str(), O_RDONLY);
        if (file < 0)
            continue;
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
}

RawStore::RawStore(const std::string& path)
{
    if (sqlite3_open_v2(path.c_str(), &m_db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) !=
        SQLITE_OK)
        fail("cannot open " + path);
    sqlite3_exec(m_db, "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY; SELECT 1 FROM meta",
                 nullptr, nullptr, nullptr);
}

RawStore::~RawStore()
{
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

sqlite3_stmt* RawStore::prepared(const std::string& sql)
{
    sqlite3_stmt*& s = m_statements[sql];
    if (s == nullptr && sqlite3_prepare_v3(m_db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &s,
                                           nullptr) != SQLITE_OK)
        fail(std::string(sqlite3_errmsg(m_db)) + ": " + sql);
    return s;
}

std::int64_t RawStore::drain(const std::string& sql)
{
    sqlite3_stmt* s = prepared(sql);
    std::int64_t sum = 0;
    while (sqlite3_step(s) == SQLITE_ROW)
        sum += sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    return sum;
}

std::vector<RowView> RawStore::firstDue(const std::string& kind, int limit)
{
    static const std::string sql =
        std::string(kColumns) + "FROM row AS r INDEXED BY row_due WHERE r.scope = 0 AND r.kind = "
                                "?1 ORDER BY r.due_ms, r.n LIMIT ?2";
    sqlite3_stmt* s = prepared(sql);
    bindText(s, 1, kind);
    sqlite3_bind_int(s, 2, limit);
    return rowsOf(s);
}

std::size_t RawStore::counters(const StaffId& person)
{
    sqlite3_stmt* s = prepared("SELECT queue, part, count FROM badge WHERE person IN (x'', ?1)");
    sqlite3_bind_blob(s, 1, person.bytes.data(), static_cast<int>(person.bytes.size()),
                      SQLITE_TRANSIENT);
    std::vector<std::pair<std::string, std::int64_t>> out;
    while (sqlite3_step(s) == SQLITE_ROW)
        out.emplace_back(textOf(s, 0), sqlite3_column_int64(s, 2));
    sqlite3_reset(s);
    return out.size();
}

std::vector<RowView> RawStore::byPhone(const std::string& part, int limit)
{
    static const std::string sql =
        std::string(kColumns) +
        "FROM phone_tail AS t JOIN phone_of AS o ON o.phone = t.phone JOIN row AS r ON r.n = "
        "o.record WHERE t.tail >= ?1 AND t.tail < ?1 || x'ff' ORDER BY o.record DESC LIMIT ?2";
    sqlite3_stmt* s = prepared(sql);
    bindText(s, 1, part);
    sqlite3_bind_int(s, 2, limit);
    return rowsOf(s);
}

void RawStore::monthAggregates(const MonthReport& report)
{
    const Instant ends[] = {report.period.from, report.period.to};
    const std::int64_t length = msOf(ends[1]) - msOf(ends[0]);
    for (int back = 0; back < 2; ++back) {
        const std::string from = std::to_string(msOf(ends[0]) - back * length);
        const std::string to = std::to_string(msOf(ends[1]) - back * length);
        const std::string opened = "r.opened_ms >= " + from + " AND r.opened_ms < " + to;
        const std::string closed = "r.closed_ms >= " + from + " AND r.closed_ms < " + to;
        const std::string was =
            "r.opened_ms < " + to + " AND (r.closed_ms IS NULL OR r.closed_ms >= " + to + ")";
        drain("SELECT count(*), kind FROM row AS r WHERE " + opened + " GROUP BY kind");
        drain("SELECT count(*), kind, category FROM row AS r WHERE " + closed +
              " GROUP BY kind, category");
        drain("SELECT count(*), kind, sum(due_ms < " + to + ") FROM row AS r WHERE " + was +
              " GROUP BY kind");
        for (const MetricFigures& metric : report.metrics) {
            const MetricDef& def = metric.def;
            const std::string& time = def.cohort == "closed" ? closed : opened;
            std::string by = def.by.empty() ? "1" : "json_extract(c.fields, '$." + def.by + "')";
            std::string sql =
                "SELECT count(*), " + by + " FROM row AS r JOIN record AS c ON c.n = r.n";
            if (metric.measure == Measure::Time || def.counts)
                sql += " LEFT JOIN clock AS k ON k.record = r.n AND k.name = 'solution'";
            drain(sql + " WHERE r.kind = '" + def.of + "' AND " + time + " GROUP BY 2");
        }
    }
    const std::string from = std::to_string(msOf(ends[0])), to = std::to_string(msOf(ends[1]));
    drain("SELECT sum(min(coalesce(to_ms, " + to + "), " + to + ") - max(from_ms, " + from +
          ")), value FROM span WHERE kind = 2 AND from_ms < " + to +
          " AND (to_ms IS NULL OR to_ms > " + from + ") GROUP BY value");
}

std::vector<std::string> RawStore::somePhones(int many)
{
    sqlite3_stmt* s = prepared("SELECT digits FROM phone WHERE n % max(1, (SELECT max(n) FROM "
                               "phone) / ?1) = 0 AND length(digits) = 11 LIMIT ?1");
    sqlite3_bind_int(s, 1, many);
    std::vector<std::string> phones;
    while (sqlite3_step(s) == SQLITE_ROW)
        phones.emplace_back(textOf(s, 0));
    sqlite3_reset(s);
    return phones;
}

std::vector<std::string> RawStore::someWords(std::size_t characters, std::size_t many,
                                             Random& random)
{
    sqlite3_stmt* s = prepared("SELECT body FROM note WHERE record >= ?1 LIMIT 1");
    const auto last = static_cast<std::uint64_t>(drain("SELECT max(n) FROM record"));
    std::vector<std::string> words;
    for (int tries = 0; words.size() < many && tries < 10000; ++tries) {
        std::array<std::uint8_t, 8> chance{};
        random.fill(chance);
        std::uint64_t n = 0;
        std::memcpy(&n, chance.data(), sizeof n);
        sqlite3_bind_int64(s, 1, static_cast<std::int64_t>(n % last));
        if (sqlite3_step(s) == SQLITE_ROW)
            if (std::string word = runIn(textOf(s, 0), characters, random); !word.empty())
                words.push_back(std::move(word));
        sqlite3_reset(s);
    }
    return words;
}

std::vector<RecordId> RawStore::records(std::int64_t step)
{
    sqlite3_stmt* s = prepared("SELECT id FROM row WHERE space = 2 AND n % ?1 = 0");
    sqlite3_bind_int64(s, 1, step);
    std::vector<RecordId> ids;
    while (sqlite3_step(s) == SQLITE_ROW)
        ids.push_back(*RecordId::fromBytes(textOf(s, 0)));
    sqlite3_reset(s);
    return ids;
}

std::int64_t RawStore::recordCount() { return drain("SELECT count(*) FROM record"); }

std::int64_t RawStore::clockCount() { return drain("SELECT count(*) FROM clock"); }

SizeCount RawStore::sizes()
{
    SizeCount out{};
    out.entries = static_cast<double>(drain("SELECT count(*) FROM entry"));
    out.tickets = static_cast<double>(
        drain("SELECT count(*) FROM row WHERE space = 2 AND kind <> 'customer'"));
    out.text =
        static_cast<double>(drain("SELECT sum(length(CAST(private_part AS BLOB))) FROM entry"));
    out.index = static_cast<double>(drain(
        "SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1 AND name LIKE 'text\\_%' ESCAPE '\\'"));
    return out;
}

RecallCount recall(Reader& reader, RawStore& raw, const Asking& by, const Rulebook& book,
                   Random& random)
{
    const bool isSmall = raw.recordCount() <= kSmall;
    const auto rules = need(makeRules(std::make_shared<const Rulebook>(book)));
    std::vector<std::pair<RecordId, std::string>> texts;
    for (const RecordId& id : raw.records(isSmall ? 1 : 50))
        texts.emplace_back(id, foldText(docText(need(reader.load(id)), *rules).all));
    RecallCount out;
    for (std::size_t characters = 1; characters <= 8; ++characters)
        for (const std::string& word : raw.someWords(characters, 6, random)) {
            std::set<RecordId> wanted, looked, found;
            for (const auto& [id, text] : texts) {
                looked.insert(id);
                if (text.find(word) != std::string::npos)
                    wanted.insert(id);
            }
            if (!isSmall && wanted.size() * 50 > kMostHits)
                continue;
            SearchQuery query{.words = word, .limit = 1000};
            do {
                const Page page = need(reader.search(query, by));
                for (const RowView& row : page.rows)
                    found.insert(row.id);
                query.after = page.next;
            } while (!query.after.empty());
            ++out.words;
            out.wanted += wanted.size();
            for (const RecordId& id : wanted)
                out.missed += found.count(id) == 0 ? 1 : 0;
            for (const RecordId& id : found)
                out.wrong += looked.count(id) > 0 && wanted.count(id) == 0 ? 1 : 0;
        }
    return out;
}

} // namespace shouwen::bench
