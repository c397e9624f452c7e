// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Why due then?": the whole account of one round of a clock. Every counted stretch with the rule
// that opened it, every pause with its reason and owner, closed time, every day off on the way; the
// counted stretches up to the due time sum to the target. Structured, as JSON, and in sentences
// whose English source strings (context "core") the caller translates. Pure.
#pragma once

#include "core/sla/clock.h"

#include <functional>

class QJsonObject;

namespace shouwen {

enum class WhyKind : std::uint8_t {
    Counted, ///< open time in which the clock was going
    Paused,  ///< given back
    Halted,  ///< the record was closed
    DayOff,  ///< a holiday, closure or free day of the rota on the way; nothing counted
};

struct WhyPart {
    WhyKind kind;
    Instant from;
    Instant to;
    std::int64_t seconds = 0;        ///< counted, or given back
    std::optional<DayInfo> day = {}; ///< the rule that opened or closed the day; working scale only
    std::string reason = {};         ///< of a pause
    std::string owner = {};
};

struct Why {
    std::string clock;
    Instant asOf;
    TimeScale scale = TimeScale::Working;
    std::size_t roundIndex = 0;
    ClockRound round;
    std::vector<WhyPart> parts; ///< in order, up to the due time or, when that is past, asOf
    std::int64_t counted = 0;   ///< sum of the counted parts up to the due time
    std::vector<int> unpublishedYears;
    std::vector<Reason> movers; ///< what would move or end it
};

/// Absent when the clock has not started. `round` defaults to the last.
std::optional<Why> explain(const ClockQuestion& question, const Timeline& timeline,
                           std::optional<std::size_t> round = {});
/// The clock if this happened too; evaluated at the event's instant or `asOf`, whichever is later.
ClockStatus whatIf(const ClockQuestion& question, Timeline timeline, TimelineEvent event);

/// How urgent a clock is, for colour and order.
enum class TimeLeftBand : std::uint8_t {
    Ample,   ///< more than half of the target left
    Passing, ///< half or less
    Soon,    ///< a quarter or less
    Overdue,
    Idle, ///< not counting: not started, paused, stopped
};
TimeLeftBand timeLeftBand(const ClockStatus& status);

/// Looks an English source string up in the reader's language.
using Translator = std::function<std::string(const char* source)>;
/// "2 h 30 min", "45 s": hours, minutes and seconds, as many as there are; "-" first when negative.
std::string durationText(std::int64_t seconds, const Translator& translate);
/// The account in sentences, in order; times in the zone of the calendar.
std::vector<std::string> whySentences(const Why& why, const Calendar& calendar,
                                      const Translator& translate);
QJsonObject whyJson(const Why& why, const Calendar& calendar);

} // namespace shouwen
