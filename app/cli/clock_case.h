// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the parts of a clock question from JSON. Unknown keys are passed over; anything known but
// malformed is refused with the name of the key. Calendars are compiled once and kept as long as
// lines go on naming the same one.
#pragma once

#include "core/sla/clock.h"

#include <QByteArray>
#include <QJsonObject>

#include <string>
#include <unordered_map>
#include <vector>

namespace shouwen::cli {

Result<std::string> stringOf(const QJsonObject& object, const char* key);
/// A whole number of seconds, not negative.
Result<std::int64_t> secondsOf(const QJsonObject& object, const char* key);
Result<CalendarSpec> calendarOf(const QJsonObject& object);

/// The calendars of the lines read so far.
class CalendarCache {
public:
    Result<Calendar> find(const QJsonObject& question);

private:
    struct Kept {
        Calendar calendar;
        int uses;
    };
    std::unordered_map<std::string, Kept> m_kept;
    std::size_t m_bytes = 0;
};

/// An `sla` question: the events in the order in which they count, and the three clocks.
struct SlaCase {
    Timeline timeline;
    std::vector<ClockSpec> clocks; ///< named first_response, next_reply, resolution; some may lack
};
Result<SlaCase> slaCaseOf(const QJsonObject& question, const Calendar& calendar);

} // namespace shouwen::cli
