// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of core/store with the pack `base` (tests/bench/store.md): a durable action against a
// bare durable insert in the same run, and building, verifying, rebuilding and asking a large
// store. SHOUWEN_BENCH_COMPLAINTS sets its size (ten entries a complaint; default 2,000).
#include "core/rulebook/loader.h"
#include "core/store/sqlite/database.h"
#include "core/store/store.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace {

using namespace shouwen;
using Timer = std::chrono::steady_clock;

[[noreturn]] void fail(const std::string& what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    std::exit(1);
}

template <class T>
T need(Result<T> result)
{
    if (!result)
        fail(result.error().plainText());
    return *std::move(result);
}

double since(Timer::time_point start)
{
    return std::chrono::duration<double>(Timer::now() - start).count();
}

double at(std::vector<double>& times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

struct Bench {
    QTemporaryDir folder;
    FixedClock clock{need(parseInstant("2026-01-05T09:00:00+08:00"))};
    SeededRandom random{1};
    SystemFiles files;
    std::shared_ptr<const Rulebook> book;
    std::unique_ptr<Store> store;
    std::vector<RecordId> ids;
    std::uint64_t textBytes = 0;

    Bench()
    {
        const auto find = bundledRulebooks();
        book = std::make_shared<const Rulebook>(need(loadRulebook(need(find("base")), find)));
        store = need(Store::create({path(), {clock, random, files}}));
        need(store->useRulebook(book));
    }
    std::string path() const
    {
        return folder.filePath(QStringLiteral("bench.shouwen")).toStdString();
    }

    std::string text(std::size_t characters)
    {
        static const char* words[] = {"客户", "反映", "产品", "退货", "发票", "物流", "漏水",
                                      "屏幕", "要求", "赔偿", "仓库", "核实", "已经", "回复",
                                      "满意", "维修", "师傅", "上门", "，",   "。"};
        std::string out;
        for (std::size_t i = 0; i < characters / 2; ++i)
            out += words[random.below(20)];
        textBytes += out.size();
        return out;
    }
    StaffId staff(std::uint64_t n) const
    {
        StaffId id = StaffId::zero();
        id.bytes[0] = static_cast<std::uint8_t>(n + 1);
        return id;
    }
    Draft draft() { return {Space::Work, staff(random.below(40)), "agent", book->id}; }
};

OpenOp complaint(Bench& b)
{
    OpenOp op{.at = b.clock.now(),
              .kind = "complaint",
              .number = {},
              .state = "new",
              .owner = b.staff(b.random.below(40)),
              .holder = b.staff(b.random.below(40)),
              .department = "service",
              .openFields = {},
              .privateFields = {},
              .source = {},
              .rule = {}};
    static const char* severities[] = {"general", "important", "major"};
    op.openFields.emplace("severity", Value(severities[b.random.below(3)]));
    op.openFields.emplace("channel", Value("phone"));
    op.openFields.emplace("product", Value("P-" + std::to_string(b.random.below(500))));
    op.openFields.emplace("order_no",
                          Value(std::to_string(20260000000000 + b.random.below(1000000))));
    op.privateFields.emplace("summary", Value(b.text(16)));
    op.privateFields.emplace("text", Value(b.text(130)));
    op.privateFields.emplace("phone",
                             Value("13" + std::to_string(100000000 + b.random.below(200000))));
    return op;
}

/// A life of ten entries; most end archived.
void addLife(Bench& b, std::vector<Draft>& drafts, bool close)
{
    RecordId id = RecordId::zero();
    b.random.fill(id.bytes);
    b.ids.push_back(id);
    const auto next = [&](Op op, const auto& parts) {
        drafts.push_back(b.draft());
        drafts.back().add(id, {}, op, parts);
    };
    const auto move = [&](const char* name, const char* from, const char* to, Category category) {
        next(Op::Move, MoveOp{b.clock.now(), name, from, to, category, 0, {}, {}});
    };
    next(Op::Open, complaint(b));
    drafts.back().entries.back().number = NumberRequest{"TS", 2026};
    next(Op::Note, NoteOp{b.clock.now(), Direction::In, "phone", b.text(40)});
    move("accept", "new", "head_sign", Category::Open);
    next(Op::Sign, SignOp{b.clock.now(), "head", 1, Verdict::Agree, std::string(64, 'a'), {}});
    move("investigate", "head_sign", "investigating", Category::Open);
    next(Op::Note, NoteOp{b.clock.now(), Direction::Out, "phone", b.text(60)});
    SetOp set{b.clock.now(), {}, {}};
    set.openFields.emplace("cause_class", Value("product"));
    set.privateFields.emplace("cause", Value(b.text(40)));
    next(Op::Set, set);
    next(Op::Hand, HandOp{b.clock.now(), b.staff(b.random.below(40)), {}, false, {}});
    move("answer", "investigating", "proposing", Category::Open);
    if (close)
        move("archive", "proposing", "archived", Category::Closed);
    else
        next(Op::Note, NoteOp{b.clock.now(), Direction::Internal, {}, b.text(30)});
}

std::size_t wantedComplaints()
{
    const char* set = std::getenv("SHOUWEN_BENCH_COMPLAINTS");
    return set != nullptr ? static_cast<std::size_t>(std::atoll(set)) : 2000;
}

/// One store for all that follows.
Bench& large()
{
    static Bench b;
    return b;
}

void growStore(benchmark::State& state)
{
    Bench& b = large();
    const std::size_t wanted = wantedComplaints();
    for (auto _ : state) {
        std::vector<Draft> drafts;
        while (b.ids.size() < wanted) {
            drafts.clear();
            for (int i = 0; i < 20 && b.ids.size() < wanted; ++i)
                addLife(b, drafts, b.random.below(100) >= 8);
            b.clock.set(b.clock.now() + std::chrono::minutes(3));
            need(b.store->appendAll(drafts));
            if (b.ids.size() % 2000 == 0)
                need(b.store->checkpoint());
        }
        const auto start = Timer::now();
        while (need(b.store->indexPending(2000)) > 0)
            need(b.store->checkpoint());
        state.counters["index_s"] = since(start);
    }
    need(b.store->checkpoint());
    const auto entries = static_cast<double>(b.ids.size()) * 10;
    const auto bytes = static_cast<double>(std::filesystem::file_size(b.path()));
    state.counters["entries"] = entries;
    state.counters["bytes/entry"] = bytes / entries;
    state.counters["bytes/complaint"] = bytes / static_cast<double>(b.ids.size());
    state.counters["file/text"] = bytes / static_cast<double>(b.textBytes);
    state.counters["entries/s"] = benchmark::Counter(entries, benchmark::Counter::kIsRate);
}
BENCHMARK(growStore)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

/// Target 8: notes, moves and openings one by one, each after a bare insert of the same size.
void durableAction(benchmark::State& state)
{
    Bench& b = large();
    const auto bare = need(Database::open(
        b.folder.filePath(QStringLiteral("bare.db")).toStdString(), OpenMode::Create));
    need(bare->run(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;"
        "CREATE TABLE t(n INTEGER PRIMARY KEY, b BLOB)"));
    const std::string row(400, 'x');
    std::vector<double> bareTimes, times;
    for (auto _ : state) {
        auto start = Timer::now();
        need(bare->prepare("INSERT INTO t(b) VALUES (?1)").with(row).run());
        bareTimes.push_back(since(start));
        Draft d = b.draft();
        const RecordId id =
            b.ids[b.ids.size() - 1 - b.random.below(std::min<std::size_t>(b.ids.size(), 300))];
        if (times.size() % 10 == 0) {
            RecordId fresh = RecordId::zero();
            b.random.fill(fresh.bytes);
            d.add(fresh, {}, Op::Open, complaint(b));
            d.entries.back().number = NumberRequest{"TS", 2026};
        } else {
            d.add(id, {}, Op::Note, NoteOp{b.clock.now(), Direction::Out, "phone", b.text(40)});
        }
        b.clock.set(b.clock.now() + Milliseconds(1500));
        start = Timer::now();
        need(b.store->append(d));
        times.push_back(since(start));
        if (times.size() % 500 == 0) { // what an idle moment does
            need(b.store->checkpoint());
            need(bare->run("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
    }
    state.counters["bare_p50_us"] = at(bareTimes, 0.5) * 1e6;
    state.counters["bare_p99_us"] = at(bareTimes, 0.99) * 1e6;
    state.counters["p50_us"] = at(times, 0.5) * 1e6;
    state.counters["p99_us"] = at(times, 0.99) * 1e6;
    state.counters["ratio_p50"] = at(times, 0.5) / at(bareTimes, 0.5);
}
BENCHMARK(durableAction)->Iterations(3000)->UseRealTime();

void duePage(benchmark::State& state)
{
    Bench& b = large();
    const ListQuery query{.kinds = {"complaint"}};
    for (auto _ : state)
        benchmark::DoNotOptimize(need(b.store->read().list(query, {b.clock.now(), b.staff(1)})));
}
BENCHMARK(duePage)->Unit(benchmark::kMicrosecond);

void badges(benchmark::State& state)
{
    Bench& b = large();
    for (auto _ : state)
        benchmark::DoNotOptimize(need(b.store->read().badges({b.clock.now(), b.staff(1)})));
}
BENCHMARK(badges)->Unit(benchmark::kMicrosecond);

void search(benchmark::State& state)
{
    Bench& b = large();
    static const char* words[] = {"退", "退货", "物流要求", "退货 发票", "漏水屏幕要求"};
    const SearchQuery query{.words = words[state.range(0)]};
    std::size_t rows = 0;
    for (auto _ : state)
        rows = need(b.store->read().search(query, {b.clock.now(), b.staff(1)})).rows.size();
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(search)->DenseRange(0, 4)->Unit(benchmark::kMicrosecond);

void callerByPhone(benchmark::State& state)
{
    Bench& b = large();
    for (auto _ : state)
        benchmark::DoNotOptimize(need(b.store->read().byPhone("0777", {b.clock.now()}, 20)));
}
BENCHMARK(callerByPhone)->Unit(benchmark::kMicrosecond);

void loadRecord(benchmark::State& state)
{
    Bench& b = large();
    const auto reader = need(b.store->openReader());
    for (auto _ : state)
        benchmark::DoNotOptimize(need(reader->load(b.ids[b.random.below(b.ids.size())])));
}
BENCHMARK(loadRecord)->Unit(benchmark::kMicrosecond);

void verifyStore(benchmark::State& state)
{
    Bench& b = large();
    std::uint64_t entries = 0;
    for (auto _ : state) {
        const VerifyReport report = need(b.store->verify());
        if (!report.ok())
            fail(report.findings.front().code + " " + report.findings.front().where);
        entries += report.entries;
    }
    state.counters["entries/s"] =
        benchmark::Counter(static_cast<double>(entries), benchmark::Counter::kIsRate);
}
BENCHMARK(verifyStore)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

void rebuildStore(benchmark::State& state)
{
    Bench& b = large();
    for (auto _ : state)
        need(b.store->rebuild());
    state.counters["entries/s"] =
        benchmark::Counter(static_cast<double>(b.ids.size()) * 10, benchmark::Counter::kIsRate);
}
BENCHMARK(rebuildStore)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

} // namespace
