// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/month_tally.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace shouwen {
namespace {

constexpr std::size_t kPiece = 256;      ///< records a thread takes at a time
constexpr std::size_t kWorthwhile = 250; ///< records from which on a second thread helps
constexpr std::size_t kMostThreads = 4;
/// An entry may tell of what happens a little later than it is written (clocks differ).
constexpr Milliseconds kAhead = std::chrono::days(2);

/// Whether a metric speaks of open records only.
bool isOfOpen(const MetricDef& metric)
{
    QueueDef queue;
    if (metric.where)
        queue.where = *metric.where;
    return queryOf(queue).scope == ListScope::Open;
}

TouchedQuery reachOf(const std::vector<MetricDef>& metrics, const MonthPeriods& periods)
{
    TouchedQuery query{
        .kinds = {}, .openedBy = periods.now.asOf, .since = periods.before.from - kAhead};
    std::set<std::string> kinds;
    for (const MetricDef& metric : metrics) {
        kinds.insert(metric.of);
        if (metric.cohort == "asof" && !isOfOpen(metric))
            query.whole.insert(metric.of);
        if (metric.cohort == "due")
            query.due.insert(metric.of);
    }
    query.kinds.assign(kinds.begin(), kinds.end());
    return query;
}

/// One thread's share: pieces of `ids` until there are none.
class Worker {
public:
    Worker(const Desk::Impl& desk, const Person& person, const std::vector<RecordId>& ids)
        : m_desk(desk)
        , m_person(person)
        , m_ids(ids)
    {}
    Outcome run(Reader& reader, MonthTally& into)
    {
        for (;;) {
            const std::size_t from = m_next.fetch_add(kPiece);
            if (from >= m_ids.size())
                return Done{};
            const std::size_t to = std::min(from + kPiece, m_ids.size());
            for (std::size_t i = from; i < to; ++i) {
                SHOUWEN_TRY(const auto record, reader.find(m_ids[i]));
                if (record && seesRecord(*m_desk.rules, m_person, *record))
                    into.take(*record);
            }
        }
    }

private:
    const Desk::Impl& m_desk;
    const Person& m_person;
    const std::vector<RecordId>& m_ids;
    std::atomic<std::size_t> m_next = 0;
};

std::size_t threadsFor(std::size_t records)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return std::min({cores, kMostThreads, records / kWorthwhile + 1});
}

} // namespace

void MonthTally::take(const Record& record)
{
    now.take(record);
    before.take(record);
    holding.take(record);
}

void MonthTally::join(MonthTally&& other)
{
    now.join(std::move(other.now));
    before.join(std::move(other.before));
    holding.join(std::move(other.holding));
}

Result<MonthTally> tallyMonth(const Desk::Impl& desk, const Person& person,
                              const std::vector<MetricDef>& metrics, const MetricTerms& terms,
                              const MonthPeriods& periods)
{
    SHOUWEN_TRY(const std::vector<RecordId> ids,
                desk.store->read().touched(reachOf(metrics, periods), desk.asking(person)));
    // Readers of their own also where it is one thread: the store's keeps what people work on.
    std::vector<std::unique_ptr<Reader>> readers;
    std::vector<MonthTally> shares;
    for (std::size_t i = threadsFor(ids.size()); i > 0; --i) {
        SHOUWEN_TRY(auto reader, desk.store->openReader());
        readers.push_back(std::move(reader));
        shares.emplace_back(metrics, terms, periods);
    }
    Worker worker(desk, person, ids);
    std::vector<std::future<Outcome>> others;
    for (std::size_t i = 1; i < shares.size(); ++i)
        others.push_back(
            std::async(std::launch::async, [&, i] { return worker.run(*readers[i], shares[i]); }));
    Outcome done = worker.run(*readers.front(), shares.front());
    for (std::size_t i = 0; i < others.size(); ++i) {
        Outcome other = others[i].get();
        if (done)
            done = std::move(other);
        shares.front().join(std::move(shares[i + 1]));
    }
    SHOUWEN_CHECK(std::move(done));
    return std::move(shares.front());
}

} // namespace shouwen
