// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is told when (design.md, Calendars 9): the steps of a clock as instants, derived like its due
// time, so that one indexed query over (at) finds what has come due. A step that depends on a time
// not yet fixed (a paused clock) has no instant and is not listed. A notice is given once per
// (record, clock, round, step) and desk; `stepsToNotice` gives what a desk has missed, in order,
// however long the program was off.
#pragma once

#include "core/sla/clock.h"

#include <set>

namespace shouwen {

struct DueStep {
    std::string clock;
    std::size_t round; ///< index
    std::string step;
    Instant at;
    StepAudience to = StepAudience::Holder;
    std::string who = {};

    /// Stable within a record: "clock/round/step".
    std::string key() const;
};

/// The count by which a record says that somebody has acknowledged the step (op `add`).
std::string acknowledgedKey(std::string_view clock, int round, std::string_view step);
inline std::string acknowledgedKey(const DueStep& step)
{
    return acknowledgedKey(step.clock, static_cast<int>(step.round) + 1, step.step);
}

/// Steps of all rounds in the order of their instants. A stopped round keeps those it had reached.
std::vector<DueStep> stepsOf(const ClockSpec& spec, const ClockStatus& status,
                             const Calendar& calendar);
/// The first step after an instant.
const DueStep* nextStep(const std::vector<DueStep>& steps, Instant after);
/// Steps that have come due by `asOf` and are not among those noticed, in order.
std::vector<DueStep> stepsToNotice(const std::vector<DueStep>& steps,
                                   const std::set<std::string>& noticed, Instant asOf);

} // namespace shouwen
