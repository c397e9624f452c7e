// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What planning a batch of callbacks costs (figures in callback.md): 10,000 wanted calls over two
// weeks and 40 people, beside sorting the same calls by due time and id, which any planner does
// first. Level is the common case; Full wants more than there is room for, so it plans twice.

#include "core/callback/call_plan.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <tuple>

using namespace shouwen;

namespace {

constexpr std::uint32_t kCalls = 10'000;

RecordId idOf(std::uint64_t n)
{
    RecordId id = RecordId::zero();
    n *= 0x9E3779B97F4A7C15ULL; // spread, the same on each run
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(n >> (56 - 8 * i));
    return id;
}

const Calendar& office()
{
    static const Calendar kOffice = [] {
        CalendarSpec spec{.name = "office", .zone = "Asia/Shanghai"};
        for (std::size_t i = 0; i < 5; ++i)
            spec.week[i] = {{Seconds(8 * 3600), Seconds(12 * 3600)},
                            {Seconds(13 * 3600), Seconds(17 * 3600)}};
        return *Calendar::compile(spec);
    }();
    return kOffice;
}

CallPlanning planning(int perDay)
{
    CallPlanning out{office(), {}, *parseDate("2026-11-23")};
    out.now = office().startOf(out.first);
    out.days = 14;
    for (std::uint32_t i = 0; i < 40; ++i)
        out.callers.push_back({idOf(1'000'000 + i), "客服", perDay, 0, {}});
    return out;
}

/// Due on any of the days, a quarter with an agent of their own, a tenth with hours of their own.
std::vector<WantedCall> wantedCalls()
{
    std::vector<WantedCall> out;
    const Instant first = office().startOf(*parseDate("2026-11-23"));
    CallWeek afternoons;
    afternoons.fill({{Seconds(14 * 3600), Seconds(16 * 3600)}});
    for (std::uint32_t i = 0; i < kCalls; ++i) {
        WantedCall call{idOf(i), idOf(500'000 + i)};
        call.reason = "relationship";
        call.due = first + std::chrono::hours(24 * (i * 7919 % 14) + 17);
        call.earliest = call.due - std::chrono::hours(7 * 24);
        call.preferred = {{Seconds(36'000), Seconds(41'400)}, {Seconds(55'800), Seconds(61'200)}};
        if (i % 4 == 0)
            call.named = idOf(1'000'000 + i % 40);
        if (i % 10 == 0)
            call.own = afternoons;
        out.push_back(std::move(call));
    }
    return out;
}

void BM_Sort(benchmark::State& state)
{
    const std::vector<WantedCall> wanted = wantedCalls();
    std::vector<std::size_t> order(wanted.size());
    for (auto _ : state) {
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::tie(wanted[a].due, wanted[a].earliest, wanted[a].id) <
                   std::tie(wanted[b].due, wanted[b].earliest, wanted[b].id);
        });
        benchmark::DoNotOptimize(order.data());
    }
}
BENCHMARK(BM_Sort)->Unit(benchmark::kMillisecond);

void plan(benchmark::State& state, int perDay)
{
    const CallPlanning planned = planning(perDay);
    const std::vector<WantedCall> wanted = wantedCalls();
    std::size_t placed = 0;
    for (auto _ : state) {
        const CallPlan out = planCalls(planned, wanted);
        placed = out.placed.size();
        benchmark::DoNotOptimize(out.placed.data());
    }
    state.counters["placed"] = static_cast<double>(placed);
}
void BM_PlanLevel(benchmark::State& state) { plan(state, 60); }
void BM_PlanFull(benchmark::State& state) { plan(state, 20); }
BENCHMARK(BM_PlanLevel)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_PlanFull)->Unit(benchmark::kMillisecond);

void BM_Explain(benchmark::State& state)
{
    const CallPlanning planned = planning(60);
    const std::vector<WantedCall> wanted = wantedCalls();
    const CallPlan out = planCalls(planned, wanted);
    for (auto _ : state)
        for (const PlannedCall& call : out.placed)
            benchmark::DoNotOptimize(whyPlanned(planned, wanted[call.wanted], call));
}
BENCHMARK(BM_Explain)->Unit(benchmark::kMillisecond);

} // namespace
