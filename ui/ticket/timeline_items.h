// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened to a record, newest first, as lines to read: steps, notes, signatures, files, and
// hand-overs, and former values: what was changed after the opening, from what to what, the fields
// of one save together. Pure: record and wording in, items out.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace shouwen::ui {

class Wording;
struct TicketData;

enum class TimelineKind : std::uint8_t {
    Step,
    Note,
    Reply,
    Message,
    Signature,
    Refusal,
    File,
    Hand,
    Change, ///< a value gave way to another
    Fill,   ///< fields that were empty; read under Changes only
    Look
};

/// What of it one reads.
enum class TimelinePart : std::uint8_t { All, Words, Steps, Changes };
bool belongsTo(TimelineKind kind, TimelinePart part);

struct TimelineItem {
    TimelineKind kind;
    Instant at;
    QString who;
    QString head; ///< what happened, one line
    QString body; ///< what was written; may be empty
    bool contested = false;
    std::optional<Instant> writtenAt =
        std::nullopt; ///< where it was dated back by more than a minute
};

std::vector<TimelineItem> timelineItems(const TicketData& ticket, const Wording& wording);
const char* timelineIcon(TimelineKind kind);

} // namespace shouwen::ui
