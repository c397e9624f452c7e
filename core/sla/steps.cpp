// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/steps.h"

#include <algorithm>

namespace shouwen {
namespace {

/// The last instant for which the round's future is known: steps after it are not listed.
std::optional<Instant> knownUntil(const ClockRound& round)
{
    if (round.state == ClockState::Running)
        return Instant::max();
    if (round.stopped)
        return round.stopped;
    return round.pauses.empty() ? std::nullopt : std::optional(round.pauses.back().from);
}

std::optional<Instant> instantOf(const ClockStep& step, const ClockRound& round,
                                 const Calendar& scale, const Calendar& calendar)
{
    if (!step.percent)
        return round.due && step.offset ? apply(*step.offset, *round.due, calendar) : std::nullopt;
    if (*step.percent == 100)
        return round.due;
    const std::int64_t target = round.target + round.extension;
    const std::int64_t amount = (target * *step.percent + 99) / 100;
    return whenUsed(round, amount, scale);
}

} // namespace

std::string DueStep::key() const { return clock + '/' + std::to_string(round) + '/' + step; }

std::string acknowledgedKey(std::string_view clock, int round, std::string_view step)
{
    return "ack/" + std::string(clock) + '/' + std::to_string(round) + '/' + std::string(step);
}

std::vector<DueStep> stepsOf(const ClockSpec& spec, const ClockStatus& status,
                             const Calendar& calendar)
{
    std::vector<DueStep> steps;
    const Calendar& scale = scaleCalendar(status.scale, calendar);
    for (std::size_t i = 0; i < status.rounds.size(); ++i) {
        const ClockRound& round = status.rounds[i];
        const auto limit = knownUntil(round);
        for (const ClockStep& step : spec.steps) {
            const auto at = instantOf(step, round, scale, calendar);
            if (at && limit && *at <= *limit)
                steps.push_back({spec.name, i, step.name, *at, step.to, step.who});
        }
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const DueStep& a, const DueStep& b) { return a.at < b.at; });
    return steps;
}

const DueStep* nextStep(const std::vector<DueStep>& steps, Instant after)
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [after](const DueStep& step) { return step.at > after; });
    return found == steps.end() ? nullptr : &*found;
}

std::vector<DueStep> stepsToNotice(const std::vector<DueStep>& steps,
                                   const std::set<std::string>& noticed, Instant asOf)
{
    std::vector<DueStep> due;
    for (const DueStep& step : steps)
        if (step.at <= asOf && !noticed.contains(step.key()))
            due.push_back(step);
    return due;
}

} // namespace shouwen
