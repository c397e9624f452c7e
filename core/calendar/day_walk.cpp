// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_walk.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::int32_t kLargestPortion = 512;
constexpr std::int32_t kFirstDay = static_cast<std::int32_t>(kFirstSecond / 86'400);
constexpr std::int32_t kEndDay = static_cast<std::int32_t>(kEndSecond / 86'400);

} // namespace

// One day of margin: close to a clock change an instant may lie outside the window of its civil
// day.

ForwardWalk::ForwardWalk(const DayPlan& plan, std::int64_t from)
    : m_plan(plan)
    , m_from(std::clamp(from, kFirstSecond, kEndSecond))
    , m_day(plan.dayOf(m_from) - 1)
{}

const OpenStretch* ForwardWalk::next()
{
    for (;;) {
        while (m_at < m_open.size()) {
            OpenStretch& stretch = m_open[m_at++];
            if (stretch.from >= kEndSecond)
                return nullptr;
            if (stretch.to <= m_from)
                continue;
            stretch.from = std::max(stretch.from, m_from);
            stretch.to = std::min(stretch.to, kEndSecond);
            return &stretch;
        }
        if (m_day > kEndDay || m_plan.closedAfter(m_day - 1))
            return nullptr;
        m_open.clear();
        m_at = 0;
        m_plan.appendOpen(m_day, m_day + m_portion - 1, m_open);
        m_day += m_portion;
        m_portion = std::min(m_portion * 2, kLargestPortion);
    }
}

BackwardWalk::BackwardWalk(const DayPlan& plan, std::int64_t to)
    : m_plan(plan)
    , m_to(std::clamp(to, kFirstSecond, kEndSecond))
    , m_day(plan.dayOf(m_to) + 1)
{}

const OpenStretch* BackwardWalk::next()
{
    for (;;) {
        while (!m_open.empty()) {
            OpenStretch& stretch = m_open.back();
            if (stretch.from >= m_to) {
                m_open.pop_back();
                continue;
            }
            stretch.to = std::min(stretch.to, m_to);
            m_to = stretch.from;
            return &stretch;
        }
        if (m_day < kFirstDay || m_plan.closedBefore(m_day + 1))
            return nullptr;
        m_plan.appendOpen(m_day - m_portion + 1, m_day, m_open);
        m_day -= m_portion;
        m_portion = std::min(m_portion * 2, kLargestPortion);
    }
}

} // namespace shouwen
