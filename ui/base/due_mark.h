// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time-left mark of queues and clocks: colour, words and shape together, never colour alone.
// Circle: time enough; triangle: soon; square with a bar: over; ring: paused or not running.
#pragma once

#include "core/base/instant.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace shouwen::ui {

struct Tokens;

enum class Urgency : std::uint8_t { None, Good, Soon, Late, Resting };

struct DueMark {
    Urgency urgency = Urgency::None;
    QString text;
};

/// `soonBelow`: from how much time left on it counts as soon.
DueMark dueMark(std::optional<Instant> due, Instant now, Seconds soonBelow = Seconds(3600));
/// Another number wherever `dueMark` may read differently; costs nothing to ask.
std::int64_t leftReads(Instant due, Instant now);
QColor urgencyInk(Urgency urgency, const Tokens& tokens);
QColor urgencyBack(Urgency urgency, const Tokens& tokens);
void paintUrgency(QPainter& painter, const QRectF& box, Urgency urgency, const Tokens& tokens);
/// For those who hear the screen: "soon", "overdue".
QString urgencyWord(Urgency urgency);

} // namespace shouwen::ui
