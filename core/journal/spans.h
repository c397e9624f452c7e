// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stays of a record (state, holder, department, pause) out of its timeline. What was the case at an
// instant is what the entry latest in journal order, among those that happened by then, says: so a
// back-dated entry gives right stays, none is negative, and the last one is the present.
#pragma once

#include "core/record/record.h"

#include <span>

namespace shouwen {

/// Derives all spans from the sorted timeline.
void deriveSpans(Record& record);
/// Brings the spans up to date with the events of one entry, which end the timeline and are the
/// latest in journal order; the same as deriving all.
void extendSpans(Record& record, std::span<const TimelineEvent> latest);

/// What a pause field says in timeline and spans; the text of a private one stays out of both.
std::string pauseReason(const FieldValue& field);

} // namespace shouwen
