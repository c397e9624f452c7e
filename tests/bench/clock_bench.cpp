// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a clock costs (performance.md, Clocks; figures in clocks.md). `bench_clock` measures with
// Google Benchmark; `bench_clock count VARIANT N` runs one operation N times and nothing else, for
// counting instructions; `bench_clock cases FILE N` answers N cases "start end" a line with "due
// seconds", so that other programs can be measured and compared on the same cases.

#include "core/calendar/calendar.h"
#include "core/sla/batch.h"
#include "core/sla/clock.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

using namespace shouwen;

namespace {

constexpr std::int64_t kFirstStart = 1'767'196'800; // 2026-01-01 00:00 in Shanghai
constexpr std::int64_t kFourHours = 4 * 3600;
constexpr std::int64_t kTenDays = 10 * 86'400;
constexpr CompiledYears kElevenYears{2024, 2034};

/// Minutes of eleven months, all hours and weekdays (xorshift, the same on each run).
class Starts {
public:
    std::int64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return kFirstStart + static_cast<std::int64_t>(m_state % (333 * 1440)) * 60;
    }

private:
    std::uint64_t m_state = 88'172'645'463'325'252ULL;
};

CalendarSpec officeSpec()
{
    CalendarSpec spec{.name = "office", .zone = "Asia/Shanghai"};
    for (std::size_t i = 0; i < 5; ++i)
        spec.week[i] = {{Seconds(8 * 3600), Seconds(12 * 3600)},
                        {Seconds(13 * 3600), Seconds(17 * 3600)}};
    return spec;
}

Calendar office(CompiledYears years = kElevenYears)
{
    return *Calendar::compile(officeSpec(), {}, years);
}

// Not inlined, so that the conversion of instants to seconds and back is part of what is counted.
[[gnu::noinline]] std::int64_t add(const Calendar& calendar, Instant start)
{
    return msOf(*calendar.due(start, Seconds(kFourHours)));
}

[[gnu::noinline]] std::int64_t between(const Calendar& calendar, Instant start)
{
    return calendar.elapsed(start, start + Seconds(kTenDays));
}

[[gnu::noinline]] std::int64_t nothing(const Calendar& calendar, Instant start)
{
    benchmark::DoNotOptimize(&calendar);
    return msOf(start);
}

void overStarts(benchmark::State& state, std::int64_t (*ask)(const Calendar&, Instant))
{
    const Calendar calendar = office();
    Starts starts;
    std::vector<Instant> list;
    for (int i = 0; i < 100'000; ++i)
        list.push_back(instantOfSeconds(starts.next()));
    for (auto _ : state) {
        std::int64_t sum = 0;
        for (const Instant start : list)
            sum += ask(calendar, start);
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(list.size()));
    state.counters["bytes_per_year"] =
        static_cast<double>(calendar.bytes()) / (kElevenYears.last - kElevenYears.first + 1);
}

void rederiveMillion(benchmark::State& state)
{
    constexpr std::size_t kTickets = 1'000'000;
    const Calendar calendar = office();
    Starts starts;
    std::vector<std::int64_t> started(kTickets), due(kTickets), remaining(kTickets);
    std::vector<std::int32_t> target(kTickets), givenBack(kTickets);
    std::vector<std::uint8_t> late(kTickets);
    for (std::size_t i = 0; i < kTickets; ++i) {
        started[i] = starts.next();
        target[i] = static_cast<std::int32_t>(1 + i % 40) * 3600;
        givenBack[i] = static_cast<std::int32_t>(i % 4) * 600;
    }
    const Instant now = instantOfSeconds(20'787 * 86'400LL);
    for (auto _ : state) {
        rederive(calendar, now, {started, target, givenBack}, {due, remaining, late});
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kTickets));
}

void evaluateTimeline(benchmark::State& state)
{
    const Calendar calendar = office();
    const ClockSpec spec{.name = "resolution",
                         .start = {{EventKind::Opened}},
                         .stop = {{EventKind::Closed}},
                         .target = Timespan{.unit = SpanUnit::Working, .count = 40 * 3600}};
    const auto at = [](std::int64_t hours) { return instantOfSeconds(kFirstStart + hours * 3600); };
    const Timeline events = {{at(100), 0, EventKind::Opened},
                             {at(110), 1, EventKind::AgentReply},
                             {at(120), 2, EventKind::Paused},
                             {at(130), 3, EventKind::Resumed},
                             {at(131), 4, EventKind::CustomerMessage}};
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(spec, events, calendar, at(140)));
}

void compileCalendar(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(office());
}

/// Without compiled years: what one question costs that falls outside them.
void walkDays(benchmark::State& state)
{
    const Calendar calendar = office({1, 0});
    Starts starts;
    for (auto _ : state)
        benchmark::DoNotOptimize(between(calendar, instantOfSeconds(starts.next())));
}

int count(const std::string& variant, std::int64_t n)
{
    const auto ask = variant == "add" ? add : variant == "between" ? between : nothing;
    const Calendar calendar = office();
    Starts starts;
    std::int64_t sum = 0;
    for (std::int64_t i = 0; i < n; ++i)
        sum += ask(calendar, instantOfSeconds(starts.next()));
    std::printf("%lld\n", static_cast<long long>(sum));
    return 0;
}

int answerCases(const char* path, std::int64_t n)
{
    std::FILE* file = std::fopen(path, "w");
    if (!file)
        return 3;
    const Calendar calendar = office();
    Starts starts;
    for (std::int64_t i = 0; i < n; ++i) {
        const std::int64_t seconds = starts.next();
        const Instant start = instantOfSeconds(seconds);
        std::fprintf(file, "%lld %lld %lld %lld\n", static_cast<long long>(seconds),
                     static_cast<long long>(seconds + kTenDays),
                     static_cast<long long>(add(calendar, start) / 1000),
                     static_cast<long long>(between(calendar, start)));
    }
    return std::fclose(file) == 0 ? 0 : 3;
}

BENCHMARK_CAPTURE(overStarts, add_4h, add);
BENCHMARK_CAPTURE(overStarts, between_10d, between);
BENCHMARK(rederiveMillion)->Unit(benchmark::kMillisecond);
BENCHMARK(evaluateTimeline);
BENCHMARK(compileCalendar)->Unit(benchmark::kMicrosecond);
BENCHMARK(walkDays);

} // namespace

int main(int argc, char** argv)
{
    if (argc == 4 && std::strcmp(argv[1], "count") == 0)
        return count(argv[2], std::atoll(argv[3]));
    if (argc == 4 && std::strcmp(argv[1], "cases") == 0)
        return answerCases(argv[2], std::atoll(argv[3]));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
