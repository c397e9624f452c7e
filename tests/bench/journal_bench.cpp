// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an entry costs: sealing, opening (decode and verify), reading its parts, folding a complaint
// of twelve entries, and all that `verify` does to them; beside the bare BLAKE2b of the same bytes.

#include "core/base/hash.h"
#include "core/journal/fold.h"
#include "core/journal/parts.h"

#include <benchmark/benchmark.h>

using namespace shouwen;

namespace {

constexpr std::int64_t kStart = 1'790'000'000'000;

template <class Id>
Id idOf(std::uint64_t n)
{
    SeededRandom random(n);
    Id id{{}};
    random.fill(id.bytes);
    return id;
}

struct Stored {
    std::string header, open, privatePart;
};

/// A complaint from the call to its closing, by two desks.
class Complaint {
public:
    Complaint()
    {
        const auto staff = idOf<StaffId>(1), expert = idOf<StaffId>(2);
        OpenOp opening{at(),  "complaint", "TS-26-1-00042-5", "new", Category::Open,
                       staff, staff,       "客服部"};
        opening.openFields = {{"severity", "major"}, {"product", "A-100"}, {"channel", "phone"}};
        opening.privateFields = {{"text", "收到的货物外包装破损，内件有划痕，要求退换并说明原因。"},
                                 {"contact", "张三"},
                                 {"phone", "13800138000"}};
        add(0, Op::Open, opening);
        add(0, Op::Note, NoteOp{at(), Direction::In, "phone", "客户来电，情绪激动"});
        add(0, Op::Move, MoveOp{at(), "accept", "new", "investigating"});
        add(0, Op::Hand, HandOp{at(), expert, "质检部", false, "请查批次"});
        add(1, Op::Set, SetOp{at(), {{"batch", "20260901-3"}, {"cause", "transport"}}});
        add(1, Op::Attach,
            AttachOp{at(), std::string(64, 'a'), "image/jpeg", "现场照片.jpg", 812345});
        add(1, Op::Note, NoteOp{at(), Direction::Internal, "", "运输途中受压，已联系承运方"});
        add(1, Op::Move, MoveOp{at(), "ask", "investigating", "asking", Category::Waiting});
        add(0, Op::Note, NoteOp{at(), Direction::Out, "phone", "已告知客户方案：补发并致歉"});
        add(0, Op::Move, MoveOp{at(), "agree", "asking", "agreed"});
        add(1, Op::Sign, SignOp{at(), "quality", 1, Verdict::Agree, std::string(64, 'b'), "同意"});
        MoveOp close{at(), "close", "agreed", "closed", Category::Closed};
        close.outcomes = {{"first_reply", at(), 5400, true, RulebookId::zero()},
                          {"resolution", at(), 86000, true, RulebookId::zero()}};
        add(0, Op::Move, close);
        for (const Entry& e : entries) {
            stored.push_back({encodeHeader(e.header), e.open, e.privatePart});
            bytes += stored.back().header.size() + e.open.size() + e.privatePart.size();
        }
    }

    std::vector<Entry> entries;
    std::vector<Stored> stored;
    std::size_t bytes = 0;

private:
    std::int64_t m_minute = 0;
    std::array<std::uint64_t, 2> m_seq{};
    EntryId m_prev[2] = {EntryId::zero(), EntryId::zero()};
    Hlc m_high{0};
    SeededRandom m_random{1};

    Instant at() { return instantOfMs(kStart + 60'000 * ++m_minute); }

    template <class T>
    void add(std::size_t who, Op op, const T& parts)
    {
        Header h{.space = Space::Work,
                 .op = static_cast<std::uint16_t>(op),
                 .seq = ++m_seq[who],
                 .writer = idOf<WriterId>(10 + who),
                 .prev = m_prev[who],
                 .hlc = {0},
                 .wallTime = parts.at,
                 .actor = idOf<StaffId>(1),
                 .role = "complaint",
                 .rulebook = idOf<RulebookId>(3),
                 .record = idOf<RecordId>(4),
                 .subject = idOf<RecordId>(5),
                 .batch = idOf<BatchId>(6),
                 .openBytes = 0,
                 .privateBytes = 0,
                 .openHash = Hash256::zero(),
                 .privateHash = Hash256::zero()};
        h.hlc = m_high = Hlc::next(m_high, h.wallTime);
        if (m_seq[1 - who] > 0)
            h.deps = {{idOf<WriterId>(10 + 1 - who), m_seq[1 - who]}};
        Parts written = write(parts);
        saltPrivate(written.privatePart, m_random);
        entries.push_back(
            sealEntry(h, canonicalText(written.open), canonicalText(written.privatePart)));
        m_prev[who] = entries.back().id;
    }
};

const Complaint& complaint()
{
    static const Complaint kComplaint;
    return kComplaint;
}

void count(benchmark::State& state)
{
    const auto n = static_cast<std::int64_t>(complaint().entries.size());
    state.SetItemsProcessed(state.iterations() * n);
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(complaint().bytes));
}

void rawBlake2b(benchmark::State& state)
{
    for (auto step : state) {
        for (const Stored& s : complaint().stored) {
            benchmark::DoNotOptimize(blake2b256(s.header));
            benchmark::DoNotOptimize(blake2b256(s.open));
            if (!s.privatePart.empty())
                benchmark::DoNotOptimize(blake2b256(s.privatePart));
        }
    }
    count(state);
}

void sealAll(benchmark::State& state)
{
    for (auto step : state) {
        for (const Entry& e : complaint().entries)
            benchmark::DoNotOptimize(sealEntry(e.header, e.open, e.privatePart));
    }
    count(state);
}

void openAll(benchmark::State& state)
{
    for (auto step : state) {
        for (const Stored& s : complaint().stored)
            benchmark::DoNotOptimize(openEntry(s.header, s.open, s.privatePart));
    }
    count(state);
}

void parseParts(benchmark::State& state)
{
    for (auto step : state) {
        for (const Stored& s : complaint().stored) {
            benchmark::DoNotOptimize(parseCanonical(s.open));
            if (!s.privatePart.empty())
                benchmark::DoNotOptimize(parseCanonical(s.privatePart));
        }
    }
    count(state);
}

void foldComplaint(benchmark::State& state)
{
    const View view;
    for (auto step : state)
        benchmark::DoNotOptimize(fold(complaint().entries, view));
    count(state);
}

void foldNextOnly(benchmark::State& state)
{
    const View view;
    const auto& all = complaint().entries;
    for (auto step : state) {
        auto record = fold(std::span(all).first(1), view);
        for (std::size_t i = 1; i < all.size(); ++i)
            foldNext(*record, all[i], view);
        benchmark::DoNotOptimize(record);
    }
    count(state);
}

void hashRow(benchmark::State& state)
{
    const auto record = fold(complaint().entries, {});
    for (auto step : state)
        benchmark::DoNotOptimize(rowHash(*record));
    count(state);
}

/// Open, check the chain's ids, fold, hash the row, add it up.
void verifyAll(benchmark::State& state)
{
    const View view;
    ProjectionHash sum;
    for (auto step : state) {
        std::vector<Entry> entries;
        entries.reserve(complaint().stored.size());
        for (const Stored& s : complaint().stored)
            entries.push_back(*openEntry(s.header, s.open, s.privatePart));
        sum.add(rowHash(*fold(entries, view)));
    }
    benchmark::DoNotOptimize(sum);
    count(state);
}

} // namespace

BENCHMARK(rawBlake2b);
BENCHMARK(sealAll);
BENCHMARK(openAll);
BENCHMARK(parseParts);
BENCHMARK(foldComplaint);
BENCHMARK(foldNextOnly);
BENCHMARK(hashRow);
BENCHMARK(verifyAll);
