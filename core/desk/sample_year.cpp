// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sample_year.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

constexpr std::array<std::uint64_t, 24> kOfHour{0, 0, 0,  0,  0,  0, 0, 1, 6, 12, 13, 10,
                                                4, 8, 11, 11, 10, 6, 3, 3, 3, 2,  1,  0};

std::uint64_t weightOf(const Calendar& office, Date date)
{
    std::uint64_t weight = office.isWorkday(date) ? 100 : 22;
    const auto month = static_cast<unsigned>(date.month());
    const auto day = static_cast<unsigned>(date.day());
    const bool sale =
        (month == 6 && day >= 16 && day <= 24) || (month == 11 && day >= 9 && day <= 20);
    return sale ? weight * 5 / 2 : weight;
}

} // namespace

SampleYear::SampleYear(const Calendar& office, Date last, int days)
    : m_end(office.startOf(Date(std::chrono::sys_days(last) + std::chrono::days(1))))
{
    const auto first = std::chrono::sys_days(last) - std::chrono::days(days - 1);
    for (int d = 0; d < days; ++d) {
        const Date date(first + std::chrono::days(d));
        const std::uint64_t weight = weightOf(office, date);
        for (std::size_t hour = 0; hour < kOfHour.size(); ++hour) {
            const Instant from = office.at(date, Seconds(3600 * static_cast<std::int64_t>(hour)));
            m_hours.push_back({from, m_all});
            m_all += weight * kOfHour[hour];
        }
    }
}

Instant SampleYear::arrival(std::uint64_t k, std::uint64_t n) const
{
    constexpr std::uint64_t kScale = 1'000'000;
    const std::uint64_t share = std::min(k, n) * kScale / std::max<std::uint64_t>(n, 1) * m_all;
    const auto after = std::partition_point(m_hours.begin(), m_hours.end(), [&](const Hour& hour) {
        return hour.before * kScale <= share;
    });
    const Hour& hour = *(after == m_hours.begin() ? after : after - 1);
    const std::uint64_t to = after == m_hours.end() ? m_all : after->before;
    const std::uint64_t width = std::max<std::uint64_t>((to - hour.before) * kScale, 1);
    // 3,600,000 ms of an hour by its part of the share, in whole numbers.
    const std::uint64_t part = (share - hour.before * kScale) / 4096 * 3'600'000 /
                               std::max<std::uint64_t>(width / 4096, 1);
    return std::min(hour.from + Milliseconds(static_cast<std::int64_t>(
                                    std::min<std::uint64_t>(part, 3'599'999))),
                    m_end - Milliseconds(1));
}

} // namespace shouwen
