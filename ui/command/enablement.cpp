// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/enablement.h"

#include <QCoreApplication>

#include <array>

namespace shouwen::ui {
namespace {

const char* const kNoStore = QT_TRANSLATE_NOOP("commands", "No store is open");
const char* const kNoTicket = QT_TRANSLATE_NOOP("commands", "No record is open");
const char* const kNothingTyped = QT_TRANSLATE_NOOP("commands", "Nothing has been typed");
const char* const kNoRows = QT_TRANSLATE_NOOP("commands", "The queue is empty");

const char* const kNoPlanner = QT_TRANSLATE_NOOP("commands", "The callback planner is not open");

using Rule = const char* (*)(const WindowState&);

struct Guarded {
    std::string_view command;
    Rule rule;
};

const char* ticketAnd(const WindowState& s, bool fine, const char* otherwise)
{
    return !s.ticketShown ? kNoTicket : fine ? nullptr : otherwise;
}

// Commands that are not named here need an open store where their context is not the window, else
// nothing.
constexpr std::array kGuarded{
    Guarded{"ticket.new",
            [](const WindowState& s) -> const char* {
                if (!s.storeOpen)
                    return kNoStore;
                return s.mayOpen
                           ? nullptr
                           : QT_TRANSLATE_NOOP("commands", "You have no role that opens records");
            }},
    Guarded{"ticket.save",
            [](const WindowState& s) -> const char* {
                if (!s.ticketShown && !s.intakeShown)
                    return kNoTicket;
                return s.unsaved || s.intakeShown ? nullptr : kNothingTyped;
            }},
    Guarded{"ticket.revert",
            [](const WindowState& s) { return ticketAnd(s, s.unsaved, kNothingTyped); }},
    Guarded{"app.undo",
            [](const WindowState& s) -> const char* {
                return s.undoable ? nullptr
                                  : QT_TRANSLATE_NOOP("commands", "There is nothing to take back");
            }},
    Guarded{"app.settings", [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"app.lock", [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"ticket.choose_move",
            [](const WindowState& s) {
                return ticketAnd(s, s.hasMoves,
                                 QT_TRANSLATE_NOOP("commands", "No step leads on from this state"));
            }},
    Guarded{"ticket.write_note",
            [](const WindowState& s) {
                return ticketAnd(s, s.mayNote,
                                 QT_TRANSLATE_NOOP("commands", "You may not write notes here"));
            }},
    Guarded{"ticket.take_over",
            [](const WindowState& s) {
                if (s.ticketShown && s.holder)
                    return QT_TRANSLATE_NOOP("commands", "You hold it already");
                return ticketAnd(s, s.mayHand,
                                 QT_TRANSLATE_NOOP("commands", "You may not hand this record on"));
            }},
    Guarded{"ticket.hand_over",
            [](const WindowState& s) {
                return ticketAnd(s, s.mayHand,
                                 QT_TRANSLATE_NOOP("commands", "You may not hand this record on"));
            }},
    Guarded{"ticket.give_back",
            [](const WindowState& s) {
                return ticketAnd(s, s.mayHand,
                                 QT_TRANSLATE_NOOP("commands", "You may not hand this record on"));
            }},
    Guarded{"ticket.resolve_next",
            [](const WindowState& s) {
                return ticketAnd(s, s.canResolve,
                                 QT_TRANSLATE_NOOP("commands", "No step is allowed now"));
            }},
    Guarded{"ticket.reveal",
            [](const WindowState& s) {
                return ticketAnd(s, s.masked,
                                 QT_TRANSLATE_NOOP("commands", "No number is masked here"));
            }},
    Guarded{"ticket.customer",
            [](const WindowState& s) {
                return ticketAnd(s, s.hasCustomer,
                                 QT_TRANSLATE_NOOP("commands", "No customer is named here"));
            }},
    Guarded{"ticket.attach_file",
            [](const WindowState& s) {
                return ticketAnd(s, s.mayNote,
                                 QT_TRANSLATE_NOOP("commands", "You may not add files here"));
            }},
    Guarded{"ticket.copy_number", [](const WindowState& s) { return ticketAnd(s, true, nullptr); }},
    Guarded{"ticket.close_page",
            [](const WindowState& s) -> const char* {
                return s.ticketShown || s.intakeShown ? nullptr : kNoTicket;
            }},
    Guarded{"queue.next_row",
            [](const WindowState& s) { return s.queueHasRows ? nullptr : kNoRows; }},
    Guarded{"queue.previous_row",
            [](const WindowState& s) { return s.queueHasRows ? nullptr : kNoRows; }},
    Guarded{"queue.refresh", [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"queue.filter", [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"queue.sort_due",
            [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"queue.sort_opened",
            [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"queue.sort_changed",
            [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"queue.sort_number",
            [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"queue.turn_order",
            [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"queue.columns", [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"queue.save_view",
            [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"queue.drop_view",
            [](const WindowState& s) -> const char* {
                return s.viewShown ? nullptr
                                   : QT_TRANSLATE_NOOP("commands", "No saved view is chosen");
            }},
    Guarded{"go.search", [](const WindowState& s) { return s.storeOpen ? nullptr : kNoStore; }},
    Guarded{"go.form",
            [](const WindowState& s) -> const char* {
                return s.ticketShown || s.intakeShown ? nullptr : kNoTicket;
            }},
    Guarded{"go.timeline", [](const WindowState& s) { return ticketAnd(s, true, nullptr); }},
    Guarded{"go.planner",
            [](const WindowState& s) -> const char* {
                if (!s.storeOpen)
                    return kNoStore;
                return s.plansCalls
                           ? nullptr
                           : QT_TRANSLATE_NOOP("commands", "The rulebook plans no callbacks");
            }},
    Guarded{"planner.propose",
            [](const WindowState& s) { return s.plannerShown ? nullptr : kNoPlanner; }},
    Guarded{"planner.week",
            [](const WindowState& s) { return s.plannerShown ? nullptr : kNoPlanner; }},
    Guarded{"planner.month",
            [](const WindowState& s) { return s.plannerShown ? nullptr : kNoPlanner; }},
    Guarded{"planner.move",
            [](const WindowState& s) -> const char* {
                if (!s.plannerShown)
                    return kNoPlanner;
                return s.callChosen ? nullptr
                                    : QT_TRANSLATE_NOOP("commands", "No callback is chosen");
            }},
    Guarded{"view.larger",
            [](const WindowState& s) -> const char* {
                return s.fontPercent < kLargestFont
                           ? nullptr
                           : QT_TRANSLATE_NOOP("commands", "These are the largest letters");
            }},
    Guarded{"view.smaller",
            [](const WindowState& s) -> const char* {
                return s.fontPercent > kSmallestFont
                           ? nullptr
                           : QT_TRANSLATE_NOOP("commands", "These are the smallest letters");
            }},
};

} // namespace

const char* whyOff(std::string_view command, const WindowState& state)
{
    if (state.locked && command != "app.quit")
        return QT_TRANSLATE_NOOP("commands", "The window is locked");
    for (const Guarded& guarded : kGuarded)
        if (guarded.command == command)
            return guarded.rule(state);
    return nullptr;
}

QString whyOffText(std::string_view command, const WindowState& state)
{
    const char* why = whyOff(command, state);
    return why ? QCoreApplication::translate("commands", why) : QString();
}

} // namespace shouwen::ui
