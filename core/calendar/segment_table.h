// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Open time of some years, ready to be counted in constant time: the beginnings of open stretches
// with the working seconds before them, and two hint tables that lead from a time, or from an
// amount of working time, to the stretch in question. A hint names the stretch at the start of its
// bucket of 4,096 seconds; the answer is that one, the next, or (stretches shorter than a bucket)
// a few further on. Immutable, any thread. Times are UTC seconds, relative ones unsigned.
#pragma once

#include "core/calendar/day_plan.h"

#include <cstdint>
#include <vector>

namespace shouwen {

class SegmentTable {
public:
    SegmentTable() = default;
    /// The civil days first ... last, cut short where 32-bit seconds or 16-bit hints end.
    SegmentTable(const DayPlan& plan, std::int32_t first, std::int32_t last);

    bool covers(std::int64_t utc) const
    {
        return static_cast<std::uint64_t>(utc - m_base) < m_span;
    }
    std::int64_t from() const { return m_base; }
    std::int64_t to() const { return m_base + static_cast<std::int64_t>(m_span); }
    std::int64_t total() const { return m_total; }
    std::size_t bytes() const;

    /// Working seconds from the table's beginning to `utc`, which it must cover.
    std::int64_t workedAt(std::int64_t utc) const
    {
        const auto u = static_cast<std::uint32_t>(utc - m_base);
        const Segment* s = m_segments.data() + m_byTime[u >> kShift];
        s += s[1].start <= u;
        while (s[1].start <= u)
            [[unlikely]]++ s;
        const std::uint32_t inside = u - s->start;
        const std::uint32_t length = s[1].worked - s->worked;
        return s->worked + (inside < length ? inside : length);
    }
    /// The first instant by which `worked` seconds are counted; 0 < worked <= total().
    std::int64_t instantOf(std::int64_t worked) const
    {
        const auto w = static_cast<std::uint32_t>(worked);
        const Segment* s = m_segments.data() + m_byWork[w >> kShift];
        s += s[1].worked < w;
        while (s[1].worked < w)
            [[unlikely]]++ s;
        return m_base + s->start + (w - s->worked);
    }

private:
    static constexpr unsigned kShift = 12;
    struct Segment {
        std::uint32_t start; ///< seconds after m_base
        std::uint32_t
            worked; ///< working seconds before it; its length is the next one's minus this
    };
    void take(const std::vector<OpenStretch>& open);
    void close();

    std::vector<Segment> m_segments; ///< an empty one first, one that never begins last
    std::vector<std::uint16_t> m_byTime;
    std::vector<std::uint16_t> m_byWork;
    std::int64_t m_base = 0;
    std::uint64_t m_span = 0;
    std::int64_t m_total = 0;
    std::int64_t m_end = 0; ///< of the last stretch taken, relative
};

} // namespace shouwen
