// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole story of a record on paper, as a supervisor must prove it (domain.md C-3, C-11): what
// was entered in each round and by whom, signatures of every round, clocks with their outcome, who
// had it and how long, hand-overs and returns, callbacks, links and files. Gathered by the desk,
// already in the reader's language and masked for the reader; here it only becomes tables.
#pragma once

#include "core/base/zone.h"
#include "core/report/sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace shouwen {

struct FormStory {
    /// A value as it was written; `to` empty: taken away.
    struct Change {
        int round = 1;
        Instant at{};
        std::string who = {}, item = {}, from = {}, to = {};
    };
    struct Signed {
        int round = 1;
        Instant at{};
        std::string step = {}, who = {}, role = {}, comment = {};
        bool agreed = false;
        bool takenBack = false; ///< the step is open again; it stays in the story
    };
    struct Clock {
        std::string label = {};
        int round = 1;
        Instant started{};
        std::optional<Instant> due = {}, stopped = {};
        std::int64_t used = 0;  ///< seconds of the clock's own time
        std::string state = {}; ///< waiting | running | overdue | paused | met | missed | ended
        bool differs = false;   ///< another outcome than the one written at the close
    };
    /// `back`: returned work 退单.
    struct Hand {
        Instant at{};
        std::string by = {}, from = {}, to = {}, department = {}, reason = {};
        bool back = false;
    };
    struct Held {
        std::string who = {}, department = {};
        Instant from{}, to{};
        std::int64_t working = 0, elapsed = 0; ///< seconds
        bool returned = false;
    };
    /// A record tied to this one; `made`: by a rule of this one, a callback for instance.
    struct Related {
        Instant at{};
        std::string relation = {}, kind = {}, number = {}, title = {}, state = {}, says = {};
        bool made = false;
    };
    struct File {
        Instant at{};
        std::string who = {}, name = {}, type = {}, hash = {};
        std::int64_t bytes = 0;
    };
    std::vector<Change> changes = {};
    std::vector<Signed> signatures = {};
    std::vector<Clock> clocks = {};
    std::vector<Hand> hands = {};
    std::vector<Held> held = {};
    std::vector<Related> related = {};
    std::vector<File> files = {};
};

/// In which language and zone the tables speak.
struct StoryTerms {
    const Zone& zone;
    std::string language = "zh_CN";
};

// Each table is left out where it would be empty.
std::vector<Block> clockTable(const FormStory& story, const StoryTerms& terms);
/// Hand-overs and returns with their reasons, then the time each had it, with the sum.
std::vector<Block> holdingTables(const FormStory& story, const StoryTerms& terms);
/// Values and signatures of the rounds from `first` to `last`.
std::vector<Block> roundTables(const FormStory& story, const StoryTerms& terms, int first,
                               int last);
/// Callbacks and others made by rules, links and merges, files.
std::vector<Block> attachedTables(const FormStory& story, const StoryTerms& terms);

} // namespace shouwen
