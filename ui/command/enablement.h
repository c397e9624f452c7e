// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which commands can be given now, and why not: a pure function of what is on screen and what the
// person may do. The reason stands in tooltip, palette and status tip; nothing is grey in silence.
#pragma once

#include "ui/base/appearance.h"
#include "ui/command/command_table.h"

namespace shouwen::ui {

struct WindowState {
    bool storeOpen = false;
    bool locked = false;  ///< nobody has said who is there
    bool mayOpen = false; ///< at least one kind can be opened by this person
    bool queueHasRows = false;
    bool viewShown = false; ///< a saved view is chosen
    bool ticketShown = false;
    bool intakeShown = false;
    bool unsaved = false; ///< something typed and not saved, in ticket or intake
    bool mayEdit = false;
    bool mayNote = false;
    bool mayHand = false;
    bool holder = false; ///< the person holds the record shown
    bool hasMoves = false;
    bool canResolve = false;  ///< a step is allowed now
    bool hasCustomer = false; ///< the record is about a customer
    bool masked = false;      ///< a number is masked and may be seen for a reason
    bool undoable = false;    ///< the last act can still be taken back
    bool plansCalls = false;  ///< the rulebook plans callbacks
    bool plannerShown = false;
    bool callChosen = false; ///< of the planner, a callback
    int fontPercent = 100;
};

/// Null: it can be given. Else an English source of context "commands".
const char* whyOff(std::string_view command, const WindowState& state);
/// The same in the language of the screen; empty: it can be given.
QString whyOffText(std::string_view command, const WindowState& state);

} // namespace shouwen::ui
