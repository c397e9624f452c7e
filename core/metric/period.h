// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The span of time a report is about, and the instant it is evaluated as of: the last one of the
// span, or now while it lasts. What happened at exactly that instant counts. Pure.
#pragma once

#include "core/base/zone.h"

namespace shouwen {

struct Period {
    Instant from; ///< first instant
    Instant to;   ///< first instant after it
    Instant asOf;
    bool contains(Instant t) const { return from <= t && t < to; }
    bool isOver() const { return asOf + Milliseconds(1) == to; }
};

/// "2026-11"; Usage otherwise.
Result<std::chrono::year_month> parseMonth(std::string_view text);
std::string formatMonth(std::chrono::year_month month);
/// A civil month of the zone. Rejected where it has not begun.
Result<Period> monthPeriod(std::chrono::year_month month, const Zone& zone, Instant now);

} // namespace shouwen
