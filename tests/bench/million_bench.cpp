// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to a large sample store (tests/bench/million.md), each beside a hand-written statement
// read into the same structs, in turn, on connections of the same kind: medians and their ratio.
// SHOUWEN_BENCH_STORE names a store that `shouwen-cli demo` made; without it one of 2,000 tickets
// is made first. Nothing is written into it.
#include "tests/bench/raw_store.h"

#include "core/desk/desk.h"
#include "core/desk/sample.h"
#include "core/store/store.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <filesystem>

namespace {

using namespace shouwen;
using namespace shouwen::bench;

struct Bench {
    QTemporaryDir folder;
    FixedClock clock{need(parseInstant("2026-11-20T10:00:00+08:00"))};
    SeededRandom random{7};
    SystemFiles files;
    std::string path;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Store> store;
    std::unique_ptr<Reader> reader;
    Person person;

    Bench()
    {
        const char* named = std::getenv("SHOUWEN_BENCH_STORE");
        path = named != nullptr ? named : makeSmall();
        desk = need(Desk::open(path, DeskAccess::ReadOnly, {clock, random, files}));
        person = desk->staff().front();
        store = need(Store::open(path, shouwen::Access::ReadOnly, {clock, random, files}));
        need(store->useRulebook(std::make_shared<const Rulebook>(desk->rules())));
        reader = need(store->openReader());
    }
    std::string makeSmall()
    {
        SampleSetup setup{.path = folder.filePath(QStringLiteral("s.shouwen")).toStdString(),
                          .until = Date(std::chrono::year(2026) / 11 / 20)};
        setup.tickets = 2000;
        need(makeSample(setup, files, {}));
        return setup.path;
    }
    Asking asking() const { return {clock.now(), person.id}; }
};

Bench& large()
{
    static Bench b;
    return b;
}

/// One after the other, the first one changing; medians.
template <class Ours, class Raw>
void inTurn(benchmark::State& state, const Ours& ours, const Raw& raw)
{
    std::vector<double> a, b;
    std::size_t rows = 0, rawRows = 0;
    const auto one = [](const auto& fn, std::vector<double>& times) {
        const auto start = Timer::now();
        const std::size_t n = fn();
        times.push_back(since(start));
        return n;
    };
    rows = ours();
    rawRows = raw();
    bool first = true;
    for (auto _ : state) {
        if (first)
            rows = one(ours, a);
        rawRows = one(raw, b);
        if (!first)
            rows = one(ours, a);
        first = !first;
    }
    state.counters["ours_us"] = at(a, 0.5) * 1e6;
    state.counters["raw_us"] = at(b, 0.5) * 1e6;
    state.counters["ratio"] = at(a, 0.5) / at(b, 0.5);
    state.counters["p95_us"] = at(a, 0.95) * 1e6;
    state.counters["rows"] = static_cast<double>(rows);
    state.counters["raw_rows"] = static_cast<double>(rawRows);
}

ListQuery complaints() { return {.kinds = {"complaint"}}; }

/// Target 3: call to filled rows.
void duePage(benchmark::State& state)
{
    Bench& b = large();
    const ListQuery query = complaints();
    RawStore raw(b.path);
    inTurn(
        state, [&] { return need(b.reader->list(query, b.asking())).rows.size(); },
        [&] { return raw.firstDue("complaint", 51).size(); });
}
BENCHMARK(duePage)->Iterations(501);

/// The last page there is, by its cursor.
void dueLastPage(benchmark::State& state)
{
    Bench& b = large();
    ListQuery query = complaints();
    query.limit = 1000;
    std::vector<RowView> all;
    do {
        Page page = need(b.reader->list(query, b.asking()));
        query.after = page.next;
        all.insert(all.end(), page.rows.begin(), page.rows.end());
    } while (!query.after.empty());
    const std::size_t last = all.size() > 51 ? all.size() - 51 : 0;
    query.limit = 50;
    while (true) { // to the place just before it, page by page
        Page page = need(b.reader->list(query, b.asking()));
        if (page.next.empty() || page.rows.back().id == all[last].id)
            break;
        const std::size_t done = static_cast<std::size_t>(
            std::find_if(all.begin(), all.end(),
                         [&](const RowView& r) { return r.id == page.rows.back().id; }) -
            all.begin());
        query.limit = std::clamp<std::size_t>(last - done, 1, 1000);
        query.after = page.next;
    }
    query.limit = 50;
    RawStore raw(b.path);
    const std::string before = query.after;
    state.counters["open"] = static_cast<double>(all.size());
    inTurn(
        state, [&] { return need(b.reader->list(query, b.asking())).rows.size(); },
        [&] { return raw.firstDue("complaint", 51).size(); });
}
BENCHMARK(dueLastPage)->Iterations(501);

/// On a file the system has forgotten, connection and rules there already.
void duePageCold(benchmark::State& state)
{
    Bench& b = large();
    const ListQuery query = complaints();
    std::unique_ptr<Reader> reader;
    std::unique_ptr<RawStore> raw;
    std::vector<double> ours, bare;
    for (auto _ : state) {
        reader = need(b.store->openReader());
        need(reader->highWater());
        forget(b.path);
        auto start = WallTimer::now();
        need(reader->list(query, b.asking()));
        ours.push_back(since(start));
        raw = std::make_unique<RawStore>(b.path);
        forget(b.path);
        start = WallTimer::now();
        raw->firstDue("complaint", 51);
        bare.push_back(since(start));
    }
    state.counters["ours_us"] = at(ours, 0.5) * 1e6;
    state.counters["raw_us"] = at(bare, 0.5) * 1e6;
    state.counters["ratio"] = at(ours, 0.5) / at(bare, 0.5);
}
BENCHMARK(duePageCold)->Iterations(15);

/// Target 5: all badges of the rulebook beside a table of counters.
void badges(benchmark::State& state)
{
    Bench& b = large();
    RawStore raw(b.path);
    inTurn(
        state, [&] { return need(b.reader->badges(b.asking())).size(); },
        [&] { return raw.counters(b.person.id); });
}
BENCHMARK(badges)->Iterations(501);

/// Target 10: by the whole number, its first digits, its last four; then its 20 newest.
void caller(benchmark::State& state)
{
    Bench& b = large();
    RawStore raw(b.path);
    const std::vector<std::string> phones = raw.somePhones(200);
    std::size_t i = 0, j = 0;
    const auto part = [&](std::size_t& n) {
        const std::string& whole = phones[n++ % phones.size()];
        if (state.range(0) == 0)
            return whole;
        return state.range(0) == 1 ? whole.substr(0, 8) : whole.substr(whole.size() - 4);
    };
    inTurn(
        state, [&] { return need(b.reader->byPhone(part(i), b.asking(), 20)).size(); },
        [&] { return raw.byPhone(part(j), 20).size(); });
}
BENCHMARK(caller)->DenseRange(0, 2)->Iterations(501);

/// Target 6: words of as many characters, taken from the texts themselves.
void searchWords(benchmark::State& state)
{
    Bench& b = large();
    RawStore raw(b.path);
    const auto words = raw.someWords(static_cast<std::size_t>(state.range(0)), 60, b.random);
    std::vector<double> times;
    std::string slowest;
    double worst = 0;
    for (auto _ : state)
        for (const std::string& word : words) {
            const auto start = Timer::now();
            need(b.reader->search({.words = word, .limit = 50}, b.asking()));
            times.push_back(since(start));
            if (times.back() > worst) {
                worst = times.back();
                slowest = word;
            }
        }
    state.SetLabel(slowest);
    state.counters["p50_us"] = at(times, 0.5) * 1e6;
    state.counters["p95_us"] = at(times, 0.95) * 1e6;
    state.counters["worst_us"] = at(times, 1) * 1e6;
}
BENCHMARK(searchWords)->DenseRange(1, 8)->Iterations(5);

/// Two words, each in many records.
void searchTwo(benchmark::State& state)
{
    Bench& b = large();
    static const char* const words[] = {"退货 发票", "客户 退款", "物流 破损",
                                        "的 了",     "师傅 上门", "发票 色差"};
    const SearchQuery query{.words = words[state.range(0)], .limit = 50};
    std::vector<double> times;
    std::size_t rows = 0;
    for (auto _ : state) {
        const auto start = Timer::now();
        rows = need(b.reader->search(query, b.asking())).rows.size();
        times.push_back(since(start));
    }
    state.SetLabel(query.words);
    state.counters["rows"] = static_cast<double>(rows);
    state.counters["p50_us"] = at(times, 0.5) * 1e6;
    state.counters["worst_us"] = at(times, 1) * 1e6;
}
BENCHMARK(searchTwo)->DenseRange(0, 5)->Iterations(11);

/// Target 6: every record that holds the word, and no other, against a look at every text. The
/// whole store where it is small, each 50th record of it otherwise.
void searchRecall(benchmark::State& state)
{
    Bench& b = large();
    RawStore raw(b.path);
    for (auto _ : state) {
        const RecallCount count = recall(*b.reader, raw, b.asking(), b.desk->rules(), b.random);
        state.counters["words"] = static_cast<double>(count.words);
        state.counters["wanted"] = static_cast<double>(count.wanted);
        state.counters["missed"] = static_cast<double>(count.missed);
        state.counters["wrong"] = static_cast<double>(count.wrong);
    }
}
BENCHMARK(searchRecall)->Iterations(1)->Unit(benchmark::kSecond);

/// Target 11: a month that is over, beside the same counts as bare aggregates.
void monthReport(benchmark::State& state)
{
    Bench& b = large();
    RawStore raw(b.path);
    const auto month = std::chrono::year(2026) / std::chrono::month(10);
    std::vector<double> ours, bare;
    std::int64_t received = 0;
    for (auto _ : state) {
        auto start = WallTimer::now();
        const MonthReport report = need(b.desk->monthReport(b.person, month));
        ours.push_back(since(start));
        received = 0;
        for (const KindLine& line : report.kinds)
            received += line.received.whole.n();
        start = WallTimer::now();
        raw.monthAggregates(report);
        bare.push_back(since(start));
    }
    state.counters["received"] = static_cast<double>(received);
    state.counters["ours_ms"] = at(ours, 0.5) * 1e3;
    state.counters["raw_ms"] = at(bare, 0.5) * 1e3;
    state.counters["ratio"] = at(ours, 0.5) / at(bare, 0.5);
}
BENCHMARK(monthReport)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A copy that may be written to; processor time of all threads and wall time of `work`.
template <class Work>
void onCopy(benchmark::State& state, const Work& work)
{
    Bench& b = large();
    const std::string path = b.folder.filePath(QStringLiteral("copy.shouwen")).toStdString();
    for (auto _ : state) {
        for (const char* end : {"", "-wal", "-shm", ".lock", ".witness"})
            std::filesystem::remove(path + end);
        std::filesystem::copy_file(b.path, path);
        const auto store =
            need(Store::open(path, shouwen::Access::Own, {b.clock, b.random, b.files}));
        need(store->useRulebook(std::make_shared<const Rulebook>(b.desk->rules())));
        const double cpu = processSeconds();
        const auto start = WallTimer::now();
        const auto things = static_cast<double>(work(*store));
        state.counters["cpu_s"] = processSeconds() - cpu;
        state.counters["wall_s"] = since(start);
        state.counters["things"] = things;
        state.counters["things/s"] = things / since(start);
    }
}

/// Issue 3: other hours from one day to the next; every clock of the store follows.
void calendarChange(benchmark::State& state)
{
    Bench& b = large();
    RawStore raw(b.path);
    onCopy(state, [&](Store& store) {
        Rulebook other = b.desk->rules();
        other.id.bytes[0] ^= 1;
        for (auto& [name, calendar] : other.calendars)
            calendar.week[5] = calendar.week[0]; // Saturdays as Mondays
        need(store.useRulebook(std::make_shared<const Rulebook>(std::move(other))));
        return raw.clockCount();
    });
}
BENCHMARK(calendarChange)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

void verify(benchmark::State& state)
{
    onCopy(state, [](Store& store) {
        const VerifyReport report = need(store.verify());
        if (!report.ok())
            fail(report.findings.front().code + ' ' + report.findings.front().where);
        return report.entries;
    });
}
BENCHMARK(verify)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

void rebuild(benchmark::State& state)
{
    Bench& b = large();
    RawStore raw(b.path);
    onCopy(state, [&](Store& store) {
        need(store.rebuild());
        return raw.sizes().entries;
    });
}
BENCHMARK(rebuild)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

/// Where the bytes are.
void size(benchmark::State& state)
{
    Bench& b = large();
    RawStore raw(b.path);
    for (auto _ : state) {
        const auto file = static_cast<double>(std::filesystem::file_size(b.path));
        const SizeCount count = raw.sizes();
        state.counters["MB"] = file / 1e6;
        state.counters["entries"] = count.entries;
        state.counters["bytes/entry"] = file / count.entries;
        state.counters["bytes/ticket"] = file / count.tickets;
        state.counters["file/text"] = file / count.text;
        state.counters["index/text"] = count.index / count.text;
    }
}
BENCHMARK(size)->Iterations(1)->Unit(benchmark::kSecond);

} // namespace
