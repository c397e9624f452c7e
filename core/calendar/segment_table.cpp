// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/segment_table.h"

#include <algorithm>
#include <limits>

namespace shouwen {
namespace {

/// Two sentinels and the last, unfinished bucket stay clear of the types' limits.
constexpr std::size_t kMostSegments = std::numeric_limits<std::uint16_t>::max() - 8;
constexpr std::int64_t kMostSeconds = std::numeric_limits<std::uint32_t>::max() - 86'400;
constexpr std::int32_t kPortion = 64; ///< days looked up at a time

} // namespace

SegmentTable::SegmentTable(const DayPlan& plan, std::int32_t first, std::int32_t last)
    : m_segments{{0, 0}}
    , m_base(plan.startOf(first))
{
    std::vector<OpenStretch> open;
    for (std::int32_t day = first; day <= last; day += kPortion) {
        const std::int32_t until = std::min(last, day + kPortion - 1);
        open.clear();
        plan.appendOpen(day, until, open);
        const std::int64_t end = plan.startOf(until + 1) - m_base;
        if (m_segments.size() + open.size() > kMostSegments || end > kMostSeconds)
            break;
        take(open);
        m_span = static_cast<std::uint64_t>(end);
    }
    close();
}

void SegmentTable::take(const std::vector<OpenStretch>& open)
{
    for (const OpenStretch& stretch : open) {
        const std::int64_t start = stretch.from - m_base;
        // A stretch that goes on over midnight is one segment.
        if (start != m_end || m_segments.size() == 1)
            m_segments.push_back(
                {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(m_total)});
        m_total += stretch.to - stretch.from;
        m_end = stretch.to - m_base;
    }
}

void SegmentTable::close()
{
    const std::size_t last = m_segments.size() - 1; // hints: speed only
    m_segments.push_back(
        {std::numeric_limits<std::uint32_t>::max(), static_cast<std::uint32_t>(m_total)});
    m_byTime.resize((m_span >> kShift) + 1);
    std::size_t s = 0;
    for (std::size_t bucket = 0; bucket < m_byTime.size(); ++bucket) {
        while (s < last && m_segments[s + 1].start <= bucket << kShift)
            ++s;
        m_byTime[bucket] = static_cast<std::uint16_t>(s);
    }
    m_byWork.resize((static_cast<std::uint64_t>(m_total) >> kShift) + 1);
    s = 0;
    for (std::size_t bucket = 0; bucket < m_byWork.size(); ++bucket) {
        while (s < last && m_segments[s + 1].worked < bucket << kShift)
            ++s;
        m_byWork[bucket] = static_cast<std::uint16_t>(s);
    }
}

std::size_t SegmentTable::bytes() const
{
    return m_segments.size() * sizeof(Segment) +
           (m_byTime.size() + m_byWork.size()) * sizeof(std::uint16_t);
}

} // namespace shouwen
