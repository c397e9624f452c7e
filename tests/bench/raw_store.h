// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// RawStore: what a store is asked by statements written by hand for one question each, prepared
// once, on a connection of its own with the settings of a reader: the yardstick of million_bench.
// Reads only. And the few helpers its measurements share.
#pragma once

#include "core/base/seams.h"
#include "core/report/monthly_report.h"
#include "core/store/reader.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace shouwen::bench {

/// Processor time of this thread: what others do on the machine meanwhile is not in it.
struct Timer {
    using time_point = double;
    static time_point now();
};
using WallTimer = std::chrono::steady_clock;

[[noreturn]] void fail(const std::string& what);
double since(Timer::time_point start);
double since(WallTimer::time_point start);
/// Processor time of all threads.
double processSeconds();
/// The time that this share of them do not exceed.
double at(std::vector<double>& times, double share);
/// Puts a file and its log out of the system's memory.
void forget(const std::string& path);

template <class T>
T need(Result<T> result)
{
    if (!result)
        fail(result.error().plainText());
    return *std::move(result);
}

struct SizeCount {
    double entries, tickets, text, index;
};

class RawStore {
public:
    explicit RawStore(const std::string& path);
    ~RawStore();
    RawStore(const RawStore&) = delete;
    RawStore& operator=(const RawStore&) = delete;

    std::vector<RowView> firstDue(const std::string& kind, int limit);
    /// How many there are.
    std::size_t counters(const StaffId& person);
    std::vector<RowView> byPhone(const std::string& part, int limit);
    /// The same counts as the report's metrics, as aggregates; nothing is kept of them.
    void monthAggregates(const MonthReport& report);

    std::vector<std::string> somePhones(int many);
    /// Runs of so many Chinese characters as they stand in the texts.
    std::vector<std::string> someWords(std::size_t characters, std::size_t many, Random& random);
    std::vector<RecordId> records(std::int64_t step);
    std::int64_t recordCount();
    std::int64_t clockCount();
    SizeCount sizes();

private:
    sqlite3_stmt* prepared(const std::string& sql);
    std::int64_t drain(const std::string& sql);

    sqlite3* m_db = nullptr;
    std::map<std::string, sqlite3_stmt*> m_statements;
};

struct RecallCount {
    std::size_t words = 0, wanted = 0, missed = 0, wrong = 0;
};
RecallCount recall(Reader& reader, RawStore& raw, const Asking& by, const Rulebook& book,
                   Random& random);

} // namespace shouwen::bench
