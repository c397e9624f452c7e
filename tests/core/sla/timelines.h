// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Short words for timelines and clocks in tests: the clocks are those of design.md, Calendars 7.
#pragma once

#include "core/sla/clock.h"
#include "tests/core/calendar/builders.h"

namespace shouwen::test {

inline const Calendar& office()
{
    static const Calendar calendar = *Calendar::compile(officeSpec(), {}, {2026, 2027});
    return calendar;
}

struct Happening {
    const char* at; ///< civil time of the office
    EventKind kind;
    std::string what = {};
    std::string detail = {};
};

inline Timeline timeline(std::initializer_list<Happening> happenings)
{
    Timeline events;
    for (const Happening& h : happenings)
        events.push_back({at(office(), h.at), events.size(), h.kind, h.what, h.detail});
    return events;
}

inline ClockSpec firstResponse(const char* target = "4 working hours")
{
    return {.name = "first_response",
            .start = {*parseMatcher("opened")},
            .stop = {*parseMatcher("agent_reply")},
            .target = *parseTimespan(target)};
}

inline ClockSpec nextReply(const char* target = "2 working hours")
{
    return {.name = "next_reply",
            .start = {*parseMatcher("customer_message")},
            .stop = {*parseMatcher("agent_reply")},
            .after = {*parseMatcher("agent_reply")},
            .target = *parseTimespan(target),
            .repeat = OnRepeat::NewRound};
}

inline ClockSpec resolution(const char* target = "16 working hours")
{
    return {.name = "resolution",
            .start = {*parseMatcher("opened")},
            .stop = {*parseMatcher("closed")},
            .target = *parseTimespan(target)};
}

inline ClockStatus asOf(const ClockSpec& spec, const Timeline& events, const char* when)
{
    return evaluate(spec, events, office(), at(office(), when));
}

/// "2026-11-23T10:00"; "none" when there is no due time.
inline std::string text(const std::optional<Instant>& t)
{
    return t ? office().format(*t).substr(0, 16) : "none";
}

} // namespace shouwen::test
