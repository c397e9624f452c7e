// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SampleYear: when customers turn up: by hour and weekday, few on holidays, many around the sales
// of June and November. Integers only, so the same everywhere. Not for others to include.
#pragma once

#include "core/calendar/calendar.h"

namespace shouwen {

class SampleYear {
public:
    SampleYear(const Calendar& office, Date last, int days);
    Instant begin() const { return m_hours.front().from; }
    Instant end() const { return m_end; }
    /// When the k-th of n turns up.
    Instant arrival(std::uint64_t k, std::uint64_t n) const;

private:
    struct Hour {
        Instant from;
        std::uint64_t before; ///< share of all hours before it
    };
    std::vector<Hour> m_hours;
    Instant m_end;
    std::uint64_t m_all = 0;
};

} // namespace shouwen
