// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/clock_fold.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace shouwen {
namespace {

/// A clock that nothing but closing stops measures the solution; only that pauses by default
/// (design.md, Calendars 6).
bool stopsAtClosing(const ClockSpec& spec)
{
    return !spec.stop.empty() &&
           std::all_of(spec.stop.begin(), spec.stop.end(),
                       [](const EventMatcher& m) { return m.kind == EventKind::Closed; });
}

bool isDateStart(const ClockSpec& spec, const TimelineEvent& event)
{
    return std::any_of(spec.start.begin(), spec.start.end(),
                       [&event](const EventMatcher& m) { return m.isDate && m.matches(event); });
}

bool clearsDate(const ClockSpec& spec, const TimelineEvent& event)
{
    return event.kind == EventKind::FieldUnset &&
           std::any_of(spec.start.begin(), spec.start.end(), [&event](const EventMatcher& m) {
               return m.isDate && m.what == event.what;
           });
}

/// Whether a round that such an event opens also counts while the record is closed: what is to be
/// done after closing (filing, a callback) starts with a state, a move or `closed` itself.
bool outlivesClosing(EventKind kind)
{
    return kind != EventKind::Opened && kind != EventKind::CustomerMessage &&
           kind != EventKind::AgentReply && kind != EventKind::Reopened;
}

/// A promise given by hand: an instant (ms UTC as fields of type `time` hold it, or written out), a
/// civil time, or a date, meant until the desk closes.
std::optional<Instant> promisedTime(const std::string& text, const Calendar& calendar)
{
    if (const auto ms = parseInteger(text))
        return instantOfMs(*ms);
    if (auto t = calendar.parse(text))
        return *t;
    if (auto date = parseDate(text)) {
        const auto closing = calendar.lastClosing(*date);
        return closing ? *closing : calendar.at(*date, Seconds(86'400));
    }
    return std::nullopt;
}

} // namespace

TimeScale scaleOfClock(const std::optional<Timespan>& target)
{
    return target ? scaleOf(*target) : TimeScale::Elapsed;
}

ClockFold::ClockFold(const ClockQuestion& question)
    : m_question(question)
    , m_target(question.target ? *question.target : question.spec.target)
    , m_scale(scaleCalendar(scaleOfClock(m_target), question.calendar))
    , m_pausesByDefault(stopsAtClosing(question.spec))
    , m_afterSeen(question.spec.after.empty())
{}

void ClockFold::take(const TimelineEvent& event)
{
    if (m_halt == Halt::Merged)
        return;
    advanceTo(event.at);
    if (event.kind == EventKind::Extended) {
        extend(event);
        return;
    }
    if (event.kind == EventKind::Merged) {
        if (hasOpenRound())
            stop(event.at, Halt::Merged);
        m_halt = Halt::Merged;
        return;
    }
    if (matchesAny(spec().stop, event))
        onStop(event);
    if (event.kind == EventKind::Closed)
        onClosed(event);
    else if (event.kind == EventKind::Reopened)
        onReopened(event);
    const bool isPause = spec().pause ? matchesAny(*spec().pause, event)
                                      : m_pausesByDefault && event.kind == EventKind::Paused;
    const bool isResume =
        spec().resume.empty() ? event.kind == EventKind::Resumed : matchesAny(spec().resume, event);
    if (isPause)
        onPause(event);
    else if (isResume)
        onResume(event.at);
    if (clearsDate(spec(), event) && hasOpenRound()) {
        halt(event.at);
        m_rounds.pop_back();
        m_halt = m_rounds.empty() ? Halt::None : Halt::ByStop;
    }
    if (m_afterSeen && matchesAny(spec().start, event))
        start(event);
    m_afterSeen = m_afterSeen || matchesAny(spec().after, event);
}

std::vector<ClockRound> ClockFold::finish()
{
    advanceTo(m_question.asOf);
    if (!m_rounds.empty()) {
        if (m_pauseSince)
            round().pauses.back().givenBack += m_scale.elapsed(*m_pauseSince, m_question.asOf);
        if (isActive())
            round().active.push_back({*m_activeSince, m_question.asOf});
        if (m_halt == Halt::None)
            round().state = isActive() ? ClockState::Running : ClockState::Paused;
    }
    return std::move(m_rounds);
}

void ClockFold::onStop(const TimelineEvent& event)
{
    m_waitingStart.reset();
    if (!m_rounds.empty() && (m_halt == Halt::None || m_halt == Halt::ByClosed))
        stop(event.at, event.kind == EventKind::Closed ? Halt::ByClosedAsStop : Halt::ByStop);
}

/// The only thing that happens between events: a pause reaches its limit (rule 5).
void ClockFold::advanceTo(Instant t)
{
    if (m_pauseLimit && *m_pauseLimit <= t) {
        const Instant limit = *m_pauseLimit;
        endPause(limit, true);
        activate(limit);
    }
}

void ClockFold::start(const TimelineEvent& event)
{
    const bool isDate = isDateStart(spec(), event);
    if (isDate && !promisedTime(event.detail, m_question.calendar))
        return;
    if (hasOpenRound()) {
        if (isDate)
            setTarget(round(), event); // promised anew
        return;
    }
    if (m_closed && !outlivesClosing(event.kind)) {
        m_waitingStart = event;
        return;
    }
    if (!m_rounds.empty() && spec().repeat == OnRepeat::Ignore)
        return;
    if (!m_rounds.empty() && spec().repeat == OnRepeat::Continue) {
        m_halt = Halt::None;
        round().stopped.reset();
        activate(event.at);
        return;
    }
    openRound(event);
}

void ClockFold::openRound(const TimelineEvent& event)
{
    ClockRound fresh{.started = event.at};
    setTarget(fresh, event);
    m_rounds.push_back(std::move(fresh));
    m_halt = Halt::None;
    m_countsWhileClosed = m_closed;
    m_openedBy = event.kind;
    activate(event.at);
}

void ClockFold::setTarget(ClockRound& round, const TimelineEvent& event)
{
    std::optional<Instant> due;
    if (!m_target || isDateStart(spec(), event))
        due = promisedTime(event.detail, m_question.calendar); // a promise comes before the target
    else if (m_target->unit == SpanUnit::Elapsed || m_target->unit == SpanUnit::Working)
        round.target = m_target->count;
    else
        due = apply(*m_target, event.at, m_question.calendar);
    if (due)
        round.target = m_scale.elapsed(round.started, *due);
    round.dueUnextended = due;
}

/// Sets the open round going, unless the record is paused or closed.
void ClockFold::activate(Instant t)
{
    if (m_halt != Halt::None || m_rounds.empty() || isActive() ||
        (m_closed && !m_countsWhileClosed))
        return;
    if (m_paused && pauseLimitLeft() > 0)
        beginPause(t);
    else
        m_activeSince = t;
}

void ClockFold::halt(Instant t)
{
    if (m_activeSince)
        round().active.push_back({*m_activeSince, t});
    m_activeSince.reset();
    if (m_pauseSince)
        endPause(t, false);
}

void ClockFold::stop(Instant t, Halt how)
{
    halt(t);
    m_halt = how;
    round().stopped = t;
    if (how == Halt::Merged || how == Halt::ByClosed)
        round().state = ClockState::Ended;
    else
        round().state = ClockState::Met; // or Breached, once the time is counted
}

void ClockFold::onClosed(const TimelineEvent& event)
{
    if (m_closed)
        return;
    // A state that closes the record is entered at the same instant: its own clock has begun.
    m_countsWhileClosed =
        hasOpenRound() && round().started == event.at && outlivesClosing(m_openedBy);
    if (hasOpenRound() && !m_countsWhileClosed)
        stop(event.at, Halt::ByClosed);
    m_closed = true;
    m_paused.reset();
    m_pausedWhileClosed.reset();
}

void ClockFold::onReopened(const TimelineEvent& event)
{
    if (!m_closed)
        return;
    m_closed = false;
    if (m_pausedWhileClosed && m_pausedWhileClosed->at == event.at)
        m_paused = m_pausedWhileClosed; // reopened into a waiting state
    const bool satisfied = m_halt == Halt::ByClosedAsStop;
    if (m_halt == Halt::ByClosed || (satisfied && spec().reopen == OnReopen::Continue)) {
        m_halt = Halt::None;
        round().stopped.reset();
        activate(event.at);
    } else if (satisfied) {
        if (spec().reopen == OnReopen::Restart)
            m_rounds.pop_back();
        openRound(event);
    }
    if (m_waitingStart) {
        TimelineEvent late = *std::move(m_waitingStart);
        m_waitingStart.reset();
        late.at = event.at;
        start(late);
    }
}

void ClockFold::onPause(const TimelineEvent& event)
{
    if (m_closed)
        m_pausedWhileClosed = event;
    if (m_paused || m_closed)
        return;
    m_paused = event;
    if (!isActive() || pauseLimitLeft() == 0)
        return;
    round().active.push_back({*m_activeSince, event.at});
    m_activeSince.reset();
    beginPause(event.at);
}

void ClockFold::onResume(Instant t)
{
    if (!m_paused)
        return;
    m_paused.reset();
    if (!m_pauseSince)
        return;
    endPause(t, false);
    activate(t);
}

void ClockFold::beginPause(Instant t)
{
    m_pauseSince = t;
    round().pauses.push_back({.from = t, .reason = m_paused->what, .owner = m_paused->detail});
    if (spec().pauseLimit)
        m_pauseLimit = m_scale.due(t, Seconds(pauseLimitLeft()));
}

void ClockFold::endPause(Instant t, bool limitReached)
{
    ClockPause& pause = round().pauses.back();
    pause.to = t;
    pause.limitReached = limitReached;
    pause.givenBack += m_scale.elapsed(*m_pauseSince, t);
    m_pauseSince.reset();
    m_pauseLimit.reset();
}

/// A length of time in seconds of the clock's scale; of days and more, those after `from`.
std::int64_t ClockFold::spanSeconds(const Timespan& span, Instant from) const
{
    if (span.unit == SpanUnit::Elapsed || span.unit == SpanUnit::Working)
        return span.count;
    const auto end = apply(span, from, m_question.calendar);
    return end ? m_scale.elapsed(from, *end) : std::numeric_limits<std::int64_t>::max();
}

/// Seconds that pauses may still give back to the current round.
std::int64_t ClockFold::pauseLimitLeft() const
{
    if (!spec().pauseLimit || m_rounds.empty())
        return std::numeric_limits<std::int64_t>::max();
    std::int64_t left = spanSeconds(*spec().pauseLimit, m_rounds.back().started);
    for (const ClockPause& pause : m_rounds.back().pauses)
        left -= pause.givenBack;
    return std::max<std::int64_t>(left, 0);
}

void ClockFold::extend(const TimelineEvent& event)
{
    if (event.what != spec().name || !hasOpenRound())
        return;
    if (const auto seconds = parseInteger(event.detail); seconds && *seconds > 0)
        round().extension += std::min<std::int64_t>(*seconds, std::int64_t{1} << 40);
}

} // namespace shouwen
