// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rounds of countersigning 会签 that are over: who said what, and what was changed from what before
// the next round began to sign. Pure: record and wording in, sentences out.
#pragma once

#include <QStringList>

#include <vector>

namespace shouwen::ui {

class Wording;
struct TicketData;

struct SignRound {
    int round;
    QStringList votes;   ///< one signature each, in order
    QStringList changes; ///< fields changed between this round's last signature and the next one
};

/// The newest first; the round that is going on is not among them.
std::vector<SignRound> formerSignRounds(const TicketData& ticket, const Wording& wording);

} // namespace shouwen::ui
