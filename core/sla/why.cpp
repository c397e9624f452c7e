// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/why.h"

#include "core/sla/clock_fold.h"

#include <algorithm>

namespace shouwen {
namespace {

class Explainer {
public:
    Explainer(Why& why, const ClockQuestion& question) : m_why(why), m_calendar(question.calendar)
    {
        const ClockRound& round = why.round;
        m_end = question.asOf;
        if (round.stopped)
            m_end = *round.stopped;
        else if (round.isOpen() && round.due)
            m_end = std::max(m_end, *round.due);
    }

    void run()
    {
        active();
        pauses();
        if (m_why.scale == TimeScale::Working)
            daysOff();
        std::stable_sort(m_why.parts.begin(), m_why.parts.end(),
                         [](const WhyPart& a, const WhyPart& b) { return a.from < b.from; });
        const Instant last = m_why.round.due.value_or(m_end);
        for (const WhyPart& part : m_why.parts)
            if (part.kind == WhyKind::Counted && part.from < last)
                m_why.counted += part.seconds;
        if (m_why.scale == TimeScale::Working)
            m_why.unpublishedYears =
                m_calendar.unpublishedYears(m_why.round.started, std::max(last, m_end));
    }

private:
    /// The stretches that were going; of one that is still open, also what is to come.
    void active()
    {
        std::vector<ActiveStretch> stretches = m_why.round.active;
        if (m_why.round.state == ClockState::Running)
            stretches.back().to = m_end;
        if (m_why.round.state == ClockState::Paused && m_end > m_why.asOf)
            stretches.push_back({m_why.asOf, m_end});
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            counted(stretches[i].from, stretches[i].to);
            if (i + 1 < stretches.size())
                gap(stretches[i].to, stretches[i + 1].from);
        }
    }

    /// A stretch is cut at the due time, so that what counts towards the target can be summed.
    void counted(Instant from, Instant to)
    {
        const auto due = m_why.round.due;
        if (due && from < *due && *due < to) {
            counted(from, *due);
            counted(*due, to);
            return;
        }
        if (m_why.scale == TimeScale::Elapsed) {
            if (from < to)
                m_why.parts.push_back(
                    {WhyKind::Counted, from, to, secondsOf(to) - secondsOf(from)});
            return;
        }
        for (const CountedSpan& span : m_calendar.spans(from, to))
            m_why.parts.push_back({WhyKind::Counted, span.from, span.to, span.seconds(), span.day});
    }

    /// Not going and not paused: the record was closed.
    void gap(Instant from, Instant to)
    {
        for (const ClockPause& pause : m_why.round.pauses)
            if (pause.from == from)
                from = pause.to.value_or(to);
        if (from < to)
            m_why.parts.push_back({WhyKind::Halted, from, to});
    }

    void pauses()
    {
        for (const ClockPause& pause : m_why.round.pauses)
            m_why.parts.push_back({.kind = WhyKind::Paused,
                                   .from = pause.from,
                                   .to = pause.to.value_or(m_why.asOf),
                                   .seconds = pause.givenBack,
                                   .reason = pause.reason,
                                   .owner = pause.owner});
    }

    /// Days without hours that a plain weekday would not explain.
    void daysOff()
    {
        constexpr int kMostDays = 3'700; // ten years; nobody reads more
        Date date = m_calendar.dateAt(m_why.round.started);
        const Date last = m_calendar.dateAt(m_end);
        for (int i = 0; date <= last && i < kMostDays; ++i) {
            const DayInfo day = m_calendar.dayInfo(date);
            const Date next(std::chrono::sys_days(date) + std::chrono::days(1));
            if (!day.isWorkday() && day.source != DaySource::Weekday)
                m_why.parts.push_back(
                    {WhyKind::DayOff, m_calendar.startOf(date), m_calendar.startOf(next), 0, day});
            date = next;
        }
    }

    Why& m_why;
    const Calendar& m_calendar;
    Instant m_end;
};

std::string listText(const std::vector<EventMatcher>& matchers)
{
    std::string text;
    for (const EventMatcher& matcher : matchers)
        text += (text.empty() ? "" : ", ") + matcherText(matcher);
    return text;
}

std::vector<Reason> moversOf(const Why& why, const ClockSpec& spec)
{
    std::vector<Reason> movers;
    if (why.round.isDecided()) {
        movers.push_back(
            {"why.decided", QT_TRANSLATE_NOOP("core", "It is stopped; nothing moves it.")});
        return movers;
    }
    movers.push_back(
        {"why.stops_at", QT_TRANSLATE_NOOP("core", "It stops at: %1."), {listText(spec.stop)}});
    const bool pauses = spec.pause ? !spec.pause->empty()
                                   : std::any_of(spec.stop.begin(), spec.stop.end(), [](auto& m) {
                                         return m.kind == EventKind::Closed;
                                     });
    movers.push_back(
        pauses ? Reason{"why.pauses", QT_TRANSLATE_NOOP("core", "A pause gives back the working "
                                                                "time it lasts.")}
               : Reason{"why.no_pause", QT_TRANSLATE_NOOP("core", "Pauses do not stop it.")});
    if (why.round.extension > 0)
        movers.push_back({"why.extended",
                          QT_TRANSLATE_NOOP("core", "An approved extension is included; without it "
                                                    "the due time would be earlier.")});
    for (const int year : why.unpublishedYears)
        movers.push_back({"why.unpublished",
                          QT_TRANSLATE_NOOP("core", "The holidays of %1 are not published yet; the "
                                                    "due time may move when they are."),
                          {std::to_string(year)}});
    return movers;
}

} // namespace

std::optional<Why> explain(const ClockQuestion& question, const Timeline& timeline,
                           std::optional<std::size_t> round)
{
    ClockStatus status = evaluate(question, timeline);
    const std::size_t index = round.value_or(status.rounds.empty() ? 0 : status.rounds.size() - 1);
    if (index >= status.rounds.size())
        return std::nullopt;
    Why why{.clock = question.spec.name,
            .asOf = question.asOf,
            .scale = status.scale,
            .roundIndex = index,
            .round = std::move(status.rounds[index]),
            .parts = {},
            .unpublishedYears = {},
            .movers = {}};
    Explainer(why, question).run();
    why.movers = moversOf(why, question.spec);
    return why;
}

ClockStatus whatIf(const ClockQuestion& question, Timeline timeline, TimelineEvent event)
{
    const auto at =
        std::upper_bound(timeline.begin(), timeline.end(), event.at,
                         [](Instant t, const TimelineEvent& other) { return t < other.at; });
    ClockQuestion supposed = question;
    supposed.asOf = std::max(question.asOf, event.at);
    timeline.insert(at, std::move(event));
    return evaluate(supposed, timeline);
}

TimeLeftBand timeLeftBand(const ClockStatus& status)
{
    if (status.state() != ClockState::Running)
        return TimeLeftBand::Idle;
    const ClockRound& round = status.rounds.back();
    const std::int64_t target = round.target + round.extension;
    const std::int64_t left = round.remaining();
    if (left < 0)
        return TimeLeftBand::Overdue;
    if (left * 4 <= target)
        return TimeLeftBand::Soon;
    return left * 2 <= target ? TimeLeftBand::Passing : TimeLeftBand::Ample;
}

} // namespace shouwen
