// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/clock.h"

#include "core/sla/clock_fold.h"

#include <algorithm>

namespace shouwen {
namespace {

/// Where an open-ended count of the round would go on, if it is not stopped for good.
std::optional<Instant> goesOnFrom(const ClockRound& round, Instant asOf)
{
    switch (round.state) {
    case ClockState::Running:
        return round.active.back().from;
    case ClockState::Paused:
        return asOf;
    default:
        return round.stopped;
    }
}

struct Counted {
    std::int64_t used = 0;     ///< before `at` or in all
    std::optional<Instant> at; ///< when the amount was used up, if it was
};

/// Counts the active stretches until `amount` is used up.
Counted countUpTo(const ClockRound& round, std::int64_t amount, const Calendar& scale)
{
    Counted counted;
    for (const ActiveStretch& stretch : round.active) {
        const std::int64_t worked = scale.elapsed(stretch.from, stretch.to);
        if (worked > 0 && counted.used + worked >= amount) {
            counted.at = scale.due(stretch.from, Seconds(amount - counted.used));
            return counted;
        }
        counted.used += worked;
    }
    return counted;
}

/// When the amount is used up: within the active stretches, else if the round went on.
std::optional<Instant> projected(const ClockRound& round, std::int64_t amount,
                                 const Calendar& scale, Instant asOf)
{
    const Counted counted = countUpTo(round, amount, scale);
    if (counted.at)
        return counted.at;
    const auto from = goesOnFrom(round, asOf);
    if (!from)
        return std::nullopt;
    const std::int64_t left = amount - counted.used;
    const std::int64_t inLast = round.state == ClockState::Running ? scale.elapsed(*from, asOf) : 0;
    return scale.due(*from, Seconds(left + inLast));
}

/// Nothing has interrupted the round: a due time found by civil date stands as it is.
bool isUnbroken(const ClockRound& round)
{
    return round.active.size() <= 1 &&
           (round.active.empty() || round.active[0].from == round.started) && round.pauses.empty();
}

void count(ClockRound& round, const Calendar& scale, Instant asOf)
{
    round.used = 0;
    for (const ActiveStretch& stretch : round.active)
        round.used += scale.elapsed(stretch.from, stretch.to);
    if (!(round.dueUnextended && isUnbroken(round)))
        round.dueUnextended = projected(round, round.target, scale, asOf);
    round.due = round.dueUnextended;
    if (round.extension > 0)
        round.due = projected(round, round.target + round.extension, scale, asOf);
    if (round.state == ClockState::Met && round.remaining() < 0)
        round.state = ClockState::Breached;
}

} // namespace

const char* clockStateWord(ClockState state)
{
    switch (state) {
    case ClockState::NotStarted:
        return "not started";
    case ClockState::Running:
        return "running";
    case ClockState::Paused:
        return "paused";
    case ClockState::Met:
        return "met";
    case ClockState::Breached:
        return "breached";
    case ClockState::Ended:
        break;
    }
    return "ended";
}

ClockTerms termsFor(const ClockSpec& spec, const std::map<std::string, std::string>& fields)
{
    ClockTerms terms{spec.target, spec.calendar};
    for (const ClockVariant& variant : spec.variants) {
        const auto field = fields.find(variant.field);
        if (field == fields.end() || field->second != variant.value)
            continue;
        if (variant.target)
            terms.target = variant.target;
        if (!variant.calendar.empty())
            terms.calendar = variant.calendar;
        break;
    }
    return terms;
}

const Calendar& scaleCalendar(TimeScale scale, const Calendar& calendar)
{
    return scale == TimeScale::Working ? calendar : Calendar::aroundTheClock();
}

ClockStatus evaluate(const ClockQuestion& question, const Timeline& timeline)
{
    const auto& target = question.target ? *question.target : question.spec.target;
    ClockStatus status{.scale = scaleOfClock(target)};
    ClockFold fold(question);
    for (const TimelineEvent& event : timeline) {
        if (event.at > question.asOf)
            break;
        fold.take(event);
    }
    status.rounds = fold.finish();
    const Calendar& scale = scaleCalendar(status.scale, question.calendar);
    for (ClockRound& round : status.rounds)
        count(round, scale, question.asOf);
    return status;
}

std::optional<Instant> whenUsed(const ClockRound& round, std::int64_t amount, const Calendar& scale)
{
    if (round.state == ClockState::Running && !round.active.empty())
        return projected(round, amount, scale, round.active.back().to);
    return countUpTo(round, amount, scale).at;
}

Timeline carriedOver(const Timeline& merged, Instant mergedAt)
{
    Timeline out;
    for (const TimelineEvent& event : merged)
        if (event.at <= mergedAt && isCarriedOver(event.kind))
            out.push_back({event.at, 0, event.kind});
    return out;
}

} // namespace shouwen
