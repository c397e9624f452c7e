// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state machine behind `evaluate`: takes the events of a timeline one by one and leaves rounds
// with the stretches in which the clock was set going. Counting comes afterwards (clock.cpp).
// The numbered rules are those of clock.h.
#pragma once

#include "core/sla/clock.h"

namespace shouwen {

class ClockFold {
public:
    explicit ClockFold(const ClockQuestion& question);
    void take(const TimelineEvent& event);
    /// Rounds as of the question's instant; the fold is used up.
    std::vector<ClockRound> finish();

private:
    /// What halted the current round, if anything did.
    enum class Halt : std::uint8_t { None, ByStop, ByClosedAsStop, ByClosed, Merged };

    const ClockSpec& spec() const { return m_question.spec; }
    ClockRound& round() { return m_rounds.back(); }
    bool hasOpenRound() const { return !m_rounds.empty() && m_halt == Halt::None; }
    bool isActive() const { return m_activeSince.has_value(); }

    void advanceTo(Instant t);
    void openRound(const TimelineEvent& event);
    void start(const TimelineEvent& event);
    void stop(Instant t, Halt halt);
    void activate(Instant t);
    void halt(Instant t);
    void onClosed(const TimelineEvent& event);
    void onReopened(const TimelineEvent& event);
    void onPause(const TimelineEvent& event);
    void onResume(Instant t);
    void beginPause(Instant t);
    void endPause(Instant t, bool limitReached);
    void extend(const TimelineEvent& event);
    void onStop(const TimelineEvent& event);
    void setTarget(ClockRound& round, const TimelineEvent& event);
    std::int64_t pauseLimitLeft() const;
    std::int64_t spanSeconds(const Timespan& span, Instant from) const;

    const ClockQuestion& m_question;
    const std::optional<Timespan>& m_target;
    const Calendar& m_scale;
    bool m_pausesByDefault;
    std::vector<ClockRound> m_rounds;
    Halt m_halt = Halt::None;
    std::optional<Instant> m_activeSince;
    std::optional<Instant> m_pauseSince;   ///< a pause that gives time back to the open round
    std::optional<Instant> m_pauseLimit;   ///< when it stops doing so
    std::optional<TimelineEvent> m_paused; ///< the event that paused, while the record is paused
    std::optional<TimelineEvent> m_waitingStart; ///< a start that came while the record was closed
    std::optional<TimelineEvent> m_pausedWhileClosed; ///< counts when reopened at its instant
    EventKind m_openedBy = EventKind::Opened;         ///< what opened the current round
    bool m_countsWhileClosed = false;
    bool m_closed = false;
    bool m_afterSeen;
};

/// The scale of a clock: its target's; a promised date counts around the clock.
TimeScale scaleOfClock(const std::optional<Timespan>& target);

} // namespace shouwen
