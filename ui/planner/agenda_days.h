// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agenda 回访日程 cut into days: a week, or the six weeks a month is seen in, with the calls of
// each day ready to paint. Pure functions of what the desk answered; they point into that answer,
// which lives as long. GUI thread (words of the screen).
#pragma once

#include "core/desk/callbacks.h"
#include "ui/base/due_mark.h"

#include <QString>

#include <memory>

namespace shouwen {
class Zone;
}

namespace shouwen::ui {

enum class AgendaSpan : std::uint8_t { Week, Month };

struct AgendaPeriod {
    AgendaSpan span = AgendaSpan::Week;
    Date day; ///< any day of the week or month

    /// A Monday.
    Date first() const;
    int days() const { return span == AgendaSpan::Week ? 7 : 42; }
    bool contains(Date date) const;
    /// A week or a month on.
    AgendaPeriod moved(int by) const;
    QString title() const;
};

Date plusDays(Date date, int by);
int daysFrom(Date first, Date date);
QString dateWords(Date date);
/// For a narrow column: the day of the month and of the week.
QString shortDateWords(Date date);

/// One call, as painted.
struct AgendaCard {
    const AgendaCall* call;
    QString time, who, about;
    DueMark mark;
};
struct AgendaDay {
    Date date;
    std::vector<AgendaCard> cards = {};
    int booked = 0, room = 0; ///< of everybody, or of the person looked at
    bool isOver() const { return booked > room; }
};

struct AgendaLook {
    std::optional<StaffId> caller = {}; ///< absent: everybody
    Instant now{};
};
std::vector<AgendaDay> agendaDays(const AgendaView& view, const AgendaPeriod& period,
                                  const Zone& zone, const AgendaLook& look);
/// "10:05 李雷, after repair; 张敏; due tomorrow": for those who hear the screen, and tool tips.
QString callWords(const AgendaCall& call, const Zone& zone, Instant now);

} // namespace shouwen::ui
