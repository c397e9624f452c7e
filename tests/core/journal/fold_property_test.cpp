// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/reference_fold.h"
#include "tests/support/history_gen.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// A random history; shrinks to fewer desks and steps of the same seed.
HistorySpec anySpec(bool alone = false)
{
    const auto seed = *rc::gen::noShrink(rc::gen::arbitrary<std::uint64_t>());
    const int writers = alone ? 1 : *rc::gen::inRange(1, 5);
    return {seed, writers, *rc::gen::inRange(1, 50), alone, true};
}

std::vector<Entry> shuffled(std::vector<Entry> entries, std::uint64_t seed)
{
    SeededRandom random(seed);
    for (std::size_t i = entries.size(); i > 1; --i)
        std::swap(entries[i - 1], entries[random.below(i)]);
    return entries;
}

} // namespace

TEST_CASE("The fold agrees with the slow reference on any history (I7, I8)")
{
    CHECK(rc::check([] {
        const History history = makeHistory(anySpec());
        const auto folded = fold(sorted(history.entries), history.view);
        const auto reference = referenceFold(history.entries, history.view);
        RC_ASSERT(describe(folded) == describe(reference));
        if (folded)
            RC_ASSERT(rowHash(*folded) == rowHash(*reference));
    }));
}

TEST_CASE("The fold agrees with the reference on every part of a history, arrived in any order")
{
    CHECK(rc::check([] {
        const History history = makeHistory(anySpec());
        auto part = shuffled(history.entries, *rc::gen::arbitrary<std::uint64_t>());
        const auto kept = *rc::gen::inRange<std::size_t>(0, part.size() + 1);
        part.erase(part.begin() + static_cast<std::ptrdiff_t>(kept), part.end());
        RC_ASSERT(describe(fold(sorted(part), history.view)) ==
                  describe(referenceFold(part, history.view)));
    }));
}

TEST_CASE("Any permutation, batching and repetition gives the same projection hash (I1)")
{
    CHECK(rc::check([] {
        const auto base = *rc::gen::arbitrary<std::uint64_t>();
        ProjectionHash expected, arrived;
        for (std::uint64_t n = 0; n < 3; ++n) {
            const History history = makeHistory({base + n, 3, 25, false, true});
            if (const auto record = fold(sorted(history.entries), history.view))
                expected.add(rowHash(*record));
            std::vector<Entry> have; // grows by batches, folded after each as a store does
            std::optional<Record> kept;
            for (const Entry& e : shuffled(history.entries, base ^ n)) {
                have.push_back(e);
                if (*rc::gen::inRange(0, 3) == 0)
                    have.push_back(e);
                if (*rc::gen::inRange(0, 3) > 0 && have.size() < history.entries.size())
                    continue;
                if (kept)
                    arrived.remove(rowHash(*kept));
                kept = fold(sorted(have), history.view);
                if (kept)
                    arrived.add(rowHash(*kept));
            }
            if (kept)
                arrived.remove(rowHash(*kept));
            kept = fold(sorted(have), history.view);
            if (kept)
                arrived.add(rowHash(*kept));
        }
        RC_ASSERT(arrived.hex() == expected.hex());
    }));
}

TEST_CASE("A chain of foldNext equals the full fold after every entry")
{
    CHECK(rc::check([] {
        const History history = makeHistory(anySpec(true));
        std::optional<Record> record;
        std::vector<Entry> have;
        for (const Entry& e : history.entries) {
            have.push_back(e);
            if (record)
                foldNext(*record, e, history.view);
            else
                record = fold(have, history.view);
            RC_ASSERT(describe(record) == describe(fold(have, history.view)));
        }
    }));
}

TEST_CASE("foldNext equals the full fold after concurrent work, for a desk that has seen it all")
{
    CHECK(rc::check([] {
        const HistorySpec spec = anySpec();
        const History history = makeHistory(spec);
        const View nothing;
        auto all = sorted(history.entries);
        auto record = fold(all, nothing);
        RC_PRE(record.has_value());
        // A fresh desk takes everything over and writes what the last desks of a history wrote.
        Header h = sampleHeader(77, Op::Set);
        std::map<WriterId, std::uint64_t> last;
        for (const Entry& e : all)
            last[e.header.writer] = std::max(last[e.header.writer], e.header.seq);
        for (const auto& [writer, seq] : last)
            h.deps.push_back({writer, seq});
        h.record = record->id;
        Hlc high = all.back().header.hlc;
        const auto count = static_cast<std::size_t>(*rc::gen::inRange(1, 12));
        for (std::size_t i = 0; i < count; ++i) {
            const Entry& like =
                history.entries[*rc::gen::inRange<std::size_t>(0, history.entries.size())];
            h.op = like.header.op;
            h.opVersion = like.header.opVersion;
            h.prev = h.seq == 1 ? EntryId::zero() : all.back().id;
            h.hlc = high = Hlc::next(high, h.wallTime);
            all.push_back(sealEntry(h, like.open, like.privatePart));
            foldNext(*record, all.back(), nothing);
            ++h.seq;
            RC_ASSERT(describe(record) == describe(fold(all, nothing)));
        }
    }));
}

TEST_CASE("Taking back a merge leaves the timeline exactly as it was before")
{
    CHECK(rc::check([] {
        const History history = makeHistory(anySpec(true));
        auto all = sorted(history.entries);
        auto record = fold(all, history.view);
        RC_PRE(record.has_value());
        Header h = all.back().header;
        const auto put = [&](Op op, const Parts& parts) {
            h.op = static_cast<std::uint16_t>(op);
            h.opVersion = kOpVersion;
            ++h.seq;
            h.prev = all.back().id;
            h.hlc = Hlc::next(h.hlc, h.wallTime);
            all.push_back(sealEntry(h, canonicalText(parts.open), {}));
            foldNext(*record, all.back(), history.view);
            RC_ASSERT(describe(record) == describe(fold(all, history.view)));
        };
        LinkOp merge{h.wallTime, "merged_from", RecordId::zero()};
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
            merge.absorbed.push_back({h.wallTime - Milliseconds(*rc::gen::inRange(0, 90000000)), 0,
                                      *rc::gen::element(EventKind::Opened, EventKind::AgentReply,
                                                        EventKind::CustomerMessage)});
        const Timeline own = record->timeline;
        const auto spans = record->spans;
        put(Op::Link, write(merge));
        RC_ASSERT(record->timeline.size() == own.size() + merge.absorbed.size());
        put(Op::Unlink, write(TakeBackOp{h.wallTime, all.back().id}));
        RC_ASSERT(record->spans == spans);
        RC_ASSERT(record->timeline.size() == own.size());
        for (std::size_t i = 0; i < own.size(); ++i)
            RC_ASSERT(record->timeline[i].at == own[i].at &&
                      record->timeline[i].kind == own[i].kind &&
                      record->timeline[i].what == own[i].what);
    }));
}

TEST_CASE("Spans of a kind never overlap, are never negative and end in the present")
{
    CHECK(rc::check([] {
        const History history = makeHistory(anySpec());
        const auto record = fold(sorted(history.entries), history.view);
        RC_PRE(record.has_value());
        std::map<SpanKind, const Span*> last;
        for (const Span& s : record->spans) {
            RC_ASSERT(s.to.value_or(s.from) >= s.from);
            if (const Span* before = last[s.kind])
                RC_ASSERT(before->to.value_or(kLastInstant) <= s.from);
            last[s.kind] = &s;
        }
        RC_ASSERT(last[SpanKind::State] != nullptr);
        RC_ASSERT(!last[SpanKind::State]->to.has_value());
        RC_ASSERT(last[SpanKind::State]->value == record->state);
    }));
}

TEST_CASE("Erasing leaves nothing of the private parts in a record, whenever it becomes known (I9)")
{
    CHECK(rc::check([] {
        const History history = makeHistory(anySpec());
        View view = history.view;
        view.erasedSubjects.insert(history.entries.empty() ? RecordId::zero()
                                                           : history.entries[0].header.record);
        auto stripped = history.entries;
        for (Entry& e : stripped)
            e.privatePart.clear();
        RC_ASSERT(describe(fold(sorted(history.entries), view)) ==
                  describe(fold(sorted(stripped), view)));
    }));
}
