// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A fictional sample store: a year at a desk that does not exist, every step a command that the
// desk itself planned and checked, so nothing in it is what the rulebook would not allow. Same
// setup, same projection hash. Whatever fails or is cancelled leaves no file behind.
#pragma once

#include "core/base/instant.h"
#include "core/base/seams.h"
#include "core/desk/view.h"

namespace shouwen {

struct SampleSetup {
    std::string path = {}; ///< must not exist
    std::string pack = "factory";
    std::string organisation = "青禾家居（示例）";
    std::string firstPerson = "周店长";
    std::int64_t tickets = 1000; ///< everything but customers, what rules made included
    std::optional<std::int64_t> customers = {}; ///< absent: one for five tickets
    std::uint64_t seed = 1;
    Date until; ///< the last day
    int days = 365;
};

struct SampleReport {
    std::int64_t customers = 0, tickets = 0, open = 0, entries = 0;
    std::map<std::string, std::int64_t> byKind = {};
    std::int64_t reopened = 0, refused = 0; ///< moves back into work, signatures refused
    std::string projectionHash = {};
};

Result<SampleReport> makeSample(const SampleSetup& setup, Files& files,
                                const WorkProgress& progress);

} // namespace shouwen
