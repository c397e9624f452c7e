// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short history written by hand: two desks, A and B, minutes instead of instants. A desk has seen
// its own entries and, after `meet`, all of the other's so far.

#pragma once

#include "tests/support/history_gen.h"

namespace shouwen::test {

inline Instant minute(std::int64_t n) { return instantOfMs(1'790'000'000'000 + n * 60'000); }

class Story {
public:
    Story() { open("new"); }

    /// Written at the time it says.
    template <class T>
    EntryId a(Op op, const T& parts)
    {
        return put(0, op, parts);
    }
    template <class T>
    EntryId b(Op op, const T& parts)
    {
        return put(1, op, parts);
    }
    EntryId open(const std::string& state)
    {
        return a(Op::Open, OpenOp{minute(0), "complaint", "TS-1", state});
    }
    EntryId move(std::int64_t at, std::string from, std::string to, Category category)
    {
        return a(Op::Move, MoveOp{minute(at), "go", std::move(from), std::move(to), category});
    }
    void meet()
    {
        for (Desk& desk : m_desks)
            desk.seen = {m_desks[0].seq, m_desks[1].seq};
        m_desks[0].high = m_desks[1].high = std::max(m_desks[0].high, m_desks[1].high);
    }
    Header nextHeader(std::size_t who, Op op, Instant wall)
    {
        Desk& desk = m_desks[who];
        Header h = sampleHeader(1, op);
        h.writer = writer(who);
        h.seq = ++desk.seq;
        h.prev = desk.prev;
        h.wallTime = wall;
        h.hlc = desk.high = Hlc::next(desk.high, wall);
        h.subject = idOf<RecordId>(70);
        if (const std::uint64_t other = desk.seen[1 - who])
            h.deps = {{writer(1 - who), other}};
        return h;
    }
    EntryId keep(std::size_t who, Entry e)
    {
        m_desks[who].prev = e.id;
        entries.push_back(std::move(e));
        return entries.back().id;
    }
    static WriterId writer(std::size_t who) { return idOf<WriterId>(who + 500); }

    Record record() const
    {
        auto folded = fold(sorted(entries), view);
        return folded ? *folded : Record(RecordId::zero(), Space::Audit);
    }

    std::vector<Entry> entries;
    View view;

private:
    struct Desk {
        std::uint64_t seq = 0;
        EntryId prev = EntryId::zero();
        Hlc high{0};
        std::array<std::uint64_t, 2> seen{};
    };
    std::array<Desk, 2> m_desks;

    template <class T>
    EntryId put(std::size_t who, Op op, const T& parts)
    {
        return keep(who, sealOp(nextHeader(who, op, parts.at), parts));
    }
};

} // namespace shouwen::test
