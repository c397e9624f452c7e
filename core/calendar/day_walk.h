// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the open stretches of a plan forwards or backwards from an instant, in portions of days
// that grow as the walk goes on. Ends at the limits of the known time, 1900 and 2199, or where no
// further date can be open.
#pragma once

#include "core/calendar/day_plan.h"

namespace shouwen {

/// 1900-01-01 and 2200-01-01, UTC: nothing is counted outside.
inline constexpr std::int64_t kFirstSecond = -2'208'988'800;
inline constexpr std::int64_t kEndSecond = 7'258'118'400;

class ForwardWalk {
public:
    ForwardWalk(const DayPlan& plan, std::int64_t from);
    /// The next open stretch that ends after `from`, cut to begin no earlier; null at the end.
    const OpenStretch* next();

private:
    const DayPlan& m_plan;
    std::int64_t m_from;
    std::int32_t m_day;
    std::int32_t m_portion = 4;
    std::vector<OpenStretch> m_open;
    std::size_t m_at = 0;
};

class BackwardWalk {
public:
    BackwardWalk(const DayPlan& plan, std::int64_t to);
    /// The open stretch before, beginning before `to`, cut to end no later; null at the end.
    const OpenStretch* next();

private:
    const DayPlan& m_plan;
    std::int64_t m_to;
    std::int32_t m_day;
    std::int32_t m_portion = 4;
    std::vector<OpenStretch> m_open;
};

} // namespace shouwen
