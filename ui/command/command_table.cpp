// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/command_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace shouwen::ui {
namespace {

using C = CommandContext;

// clang-format off
constexpr CommandDef kCommands[] = {
    {"ticket.new", QT_TRANSLATE_NOOP("commands", "&New…"),
     QT_TRANSLATE_NOOP("commands", "Take down a new matter while the customer is on the phone"),
     "document-new", "Ctrl+N", C::Window, MenuId::Ticket},
    {"ticket.save", QT_TRANSLATE_NOOP("commands", "&Save"),
     QT_TRANSLATE_NOOP("commands", "Save what was typed into the form"),
     "document-save", "Ctrl+S", C::Window, MenuId::Ticket},
    {"ticket.revert", QT_TRANSLATE_NOOP("commands", "&Revert"),
     QT_TRANSLATE_NOOP("commands", "Take back what was typed since the last save"),
     "edit-undo", "Ctrl+Shift+Z", C::Ticket, MenuId::Ticket},
    {"app.undo", QT_TRANSLATE_NOOP("commands", "&Undo"),
     QT_TRANSLATE_NOOP("commands", "Take back what was done last, while its strip is shown"),
     "edit-undo", "Ctrl+Z", C::Window, MenuId::Ticket},
    {"ticket.choose_move", QT_TRANSLATE_NOOP("commands", "Next s&tep…"),
     QT_TRANSLATE_NOOP("commands", "Go to the buttons with the steps this record allows"),
     "go-next", "Ctrl+M", C::Ticket, MenuId::Ticket, true},
    {"ticket.write_note", QT_TRANSLATE_NOOP("commands", "Write a n&ote"),
     QT_TRANSLATE_NOOP("commands", "Go to the note editor"),
     "view-pim-notes", "Ctrl+E", C::Ticket, MenuId::Ticket},
    {"ticket.take_over", QT_TRANSLATE_NOOP("commands", "Ta&ke over"),
     QT_TRANSLATE_NOOP("commands", "Become the holder of this record"),
     "im-user", "Ctrl+T", C::Ticket, MenuId::Ticket, true},
    {"ticket.hand_over", QT_TRANSLATE_NOOP("commands", "&Hand over…"),
     QT_TRANSLATE_NOOP("commands", "Give this record to a colleague or a department"),
     "system-users", "Ctrl+Shift+T", C::Ticket, MenuId::Ticket},
    {"ticket.give_back", QT_TRANSLATE_NOOP("commands", "Return &with a reason…"),
     QT_TRANSLATE_NOOP("commands", "Give it back to whoever handed it over"),
     "edit-undo", "Ctrl+Shift+B", C::Ticket, MenuId::Ticket},
    {"ticket.resolve_next", QT_TRANSLATE_NOOP("commands", "Close it and go to the ne&xt"),
     QT_TRANSLATE_NOOP("commands", "Take the step that ends this record, then open the next one of the queue"),
     "go-next", "Ctrl+Alt+E", C::Ticket, MenuId::Ticket},
    {"ticket.reveal", QT_TRANSLATE_NOOP("commands", "Show the number in &full…"),
     QT_TRANSLATE_NOOP("commands", "See a masked number for a reason that is kept"),
     "", "F8", C::Ticket, MenuId::Ticket},
    {"ticket.customer", QT_TRANSLATE_NOOP("commands", "Customer pa&ge"),
     QT_TRANSLATE_NOOP("commands", "Everything about the customer of this record"),
     "im-user", "Ctrl+U", C::Ticket, MenuId::Ticket},
    {"ticket.attach_file", QT_TRANSLATE_NOOP("commands", "&Attach a file…"),
     QT_TRANSLATE_NOOP("commands", "Keep a file with this record, at most 25 MB"),
     "mail-attachment", "Ctrl+Shift+A", C::Ticket, MenuId::Ticket},
    {"ticket.copy_number", QT_TRANSLATE_NOOP("commands", "&Copy the number"),
     QT_TRANSLATE_NOOP("commands", "Copy the number of this record"),
     "", "Ctrl+Shift+C", C::Ticket, MenuId::Ticket},
    {"ticket.close_page", QT_TRANSLATE_NOOP("commands", "C&lose the page"),
     QT_TRANSLATE_NOOP("commands", "Leave the ticket and go back to the queue"),
     "", "Ctrl+W", C::Window, MenuId::Ticket, true},
    {"app.settings", QT_TRANSLATE_NOOP("commands", "Settin&gs…"),
     QT_TRANSLATE_NOOP("commands", "Look, this computer, calendar, deadlines, phrases, staff"),
     "configure", "Ctrl+,", C::Window, MenuId::Ticket, true},
    {"app.lock", QT_TRANSLATE_NOOP("commands", "Loc&k or switch person"),
     QT_TRANSLATE_NOOP("commands", "Hide everything until somebody says who is there"),
     "object-locked", "Ctrl+L", C::Window, MenuId::Ticket},
    {"app.quit", QT_TRANSLATE_NOOP("commands", "&Quit"),
     QT_TRANSLATE_NOOP("commands", "Close the window"),
     "", "Ctrl+Q", C::Window, MenuId::Ticket},

    {"queue.next_row", QT_TRANSLATE_NOOP("commands", "&Next"),
     QT_TRANSLATE_NOOP("commands", "Open the next record of the queue"),
     "go-down", "Ctrl+Down", C::Window, MenuId::Queue},
    {"queue.previous_row", QT_TRANSLATE_NOOP("commands", "&Previous"),
     QT_TRANSLATE_NOOP("commands", "Open the record before"),
     "go-up", "Ctrl+Up", C::Window, MenuId::Queue},
    {"queue.refresh", QT_TRANSLATE_NOOP("commands", "&Refresh"),
     QT_TRANSLATE_NOOP("commands", "Read the queue and its counts again"),
     "view-refresh", "F5", C::Window, MenuId::Queue},
    {"queue.filter", QT_TRANSLATE_NOOP("commands", "Quick fi&lter"),
     QT_TRANSLATE_NOOP("commands", "Show only some of the queue: by state, holder, time left"),
     "view-filter", "Ctrl+Shift+F", C::Window, MenuId::Queue},
    {"queue.sort_due", QT_TRANSLATE_NOOP("commands", "Most &urgent first"),
     QT_TRANSLATE_NOOP("commands", "Sort the queue by the time left"),
     "", "", C::Window, MenuId::Queue, true},
    {"queue.sort_opened", QT_TRANSLATE_NOOP("commands", "Newest &first"),
     QT_TRANSLATE_NOOP("commands", "Sort the queue by the time of opening"),
     "", "", C::Window, MenuId::Queue},
    {"queue.sort_changed", QT_TRANSLATE_NOOP("commands", "Last &changed first"),
     QT_TRANSLATE_NOOP("commands", "Sort the queue by the last change"),
     "", "", C::Window, MenuId::Queue},

    {"queue.sort_number", QT_TRANSLATE_NOOP("commands", "By num&ber"),
     QT_TRANSLATE_NOOP("commands", "Sort the queue by the number"),
     "", "", C::Window, MenuId::Queue},
    {"queue.turn_order", QT_TRANSLATE_NOOP("commands", "The other way &round"),
     QT_TRANSLATE_NOOP("commands", "Turn the order of the queue round"),
     "", "", C::Window, MenuId::Queue},
    {"queue.columns", QT_TRANSLATE_NOOP("commands", "Colu&mns…"),
     QT_TRANSLATE_NOOP("commands", "Choose the columns of this queue and their order"),
     "", "", C::Window, MenuId::Queue, true},

    {"queue.save_view", QT_TRANSLATE_NOOP("commands", "Sa&ve this view…"),
     QT_TRANSLATE_NOOP("commands", "Keep what is listed, its filter, order and columns by a name"),
     "", "", C::Window, MenuId::Queue},
    {"queue.drop_view", QT_TRANSLATE_NOOP("commands", "&Drop this view…"),
     QT_TRANSLATE_NOOP("commands", "The saved view goes; the records in it stay"),
     "", "", C::Window, MenuId::Queue},

    {"go.search", QT_TRANSLATE_NOOP("commands", "&Search…"),
     QT_TRANSLATE_NOOP("commands", "Find by phone, name, number or words"),
     "edit-find", "Ctrl+K", C::Window, MenuId::Go},
    {"go.palette", QT_TRANSLATE_NOOP("commands", "All &commands…"),
     QT_TRANSLATE_NOOP("commands", "Find a command by its name"),
     "", "Ctrl+Shift+P", C::Window, MenuId::Go},
    {"go.desks", QT_TRANSLATE_NOOP("commands", "&Desks"),
     QT_TRANSLATE_NOOP("commands", "Go to the list of desks"),
     "", "Ctrl+1", C::Window, MenuId::Go, true},
    {"go.queue", QT_TRANSLATE_NOOP("commands", "&Queue"),
     QT_TRANSLATE_NOOP("commands", "Go to the queue"),
     "", "Ctrl+2", C::Window, MenuId::Go},
    {"go.form", QT_TRANSLATE_NOOP("commands", "&Form"),
     QT_TRANSLATE_NOOP("commands", "Go to the first field of the form"),
     "", "Ctrl+3", C::Window, MenuId::Go},
    {"go.timeline", QT_TRANSLATE_NOOP("commands", "T&imeline"),
     QT_TRANSLATE_NOOP("commands", "Go to what has happened so far"),
     "", "Ctrl+4", C::Window, MenuId::Go},

    {"go.planner", QT_TRANSLATE_NOOP("commands", "&Callback planner"),
     QT_TRANSLATE_NOOP("commands", "Who is called when by whom: the agenda of a week or month"),
     "view-calendar", "Ctrl+5", C::Window, MenuId::Go},

    {"planner.propose", QT_TRANSLATE_NOOP("commands", "&Plan the callbacks…"),
     QT_TRANSLATE_NOOP("commands", "Propose a time and a person for every callback that has none"),
     "appointment-new", "Ctrl+Alt+P", C::Window, MenuId::Go, true},
    {"planner.move", QT_TRANSLATE_NOOP("commands", "&Move the callback…"),
     QT_TRANSLATE_NOOP("commands", "Another time or person for the callback chosen"),
     "", "Ctrl+Alt+M", C::Window, MenuId::Go},
    {"planner.week", QT_TRANSLATE_NOOP("commands", "&Week"),
     QT_TRANSLATE_NOOP("commands", "Show the planner by week"),
     "", "Ctrl+Alt+7", C::Window, MenuId::Go, false, true},
    {"planner.month", QT_TRANSLATE_NOOP("commands", "M&onth"),
     QT_TRANSLATE_NOOP("commands", "Show the planner by month"),
     "", "Ctrl+Alt+8", C::Window, MenuId::Go, false, true},

    {"view.larger", QT_TRANSLATE_NOOP("commands", "&Larger"),
     QT_TRANSLATE_NOOP("commands", "Larger letters, up to 200 %"),
     "", "Ctrl++; Ctrl+=", C::Window, MenuId::View},
    {"view.smaller", QT_TRANSLATE_NOOP("commands", "&Smaller"),
     QT_TRANSLATE_NOOP("commands", "Smaller letters, down to 80 %"),
     "", "Ctrl+-", C::Window, MenuId::View},
    {"view.normal_size", QT_TRANSLATE_NOOP("commands", "&Normal size"),
     QT_TRANSLATE_NOOP("commands", "Letters at 100 %"),
     "", "Ctrl+0", C::Window, MenuId::View},
    {"view.dark", QT_TRANSLATE_NOOP("commands", "&Dark"),
     QT_TRANSLATE_NOOP("commands", "Light letters on dark ground"),
     "", "Ctrl+Shift+D", C::Window, MenuId::View, true, true},
    {"view.language_zh_CN", QT_TRANSLATE_NOOP("commands", "Simplified Chinese"),
     QT_TRANSLATE_NOOP("commands", "Show the window in simplified Chinese"),
     "", "", C::Window, MenuId::View, true},
    {"view.language_zh_TW", QT_TRANSLATE_NOOP("commands", "Traditional Chinese"),
     QT_TRANSLATE_NOOP("commands", "Show the window in traditional Chinese"),
     "", "", C::Window, MenuId::View},
    {"view.language_en", QT_TRANSLATE_NOOP("commands", "English"),
     QT_TRANSLATE_NOOP("commands", "Show the window in English"),
     "", "", C::Window, MenuId::View},

    {"help.page", QT_TRANSLATE_NOOP("commands", "&Manual"),
     QT_TRANSLATE_NOOP("commands", "The page of the manual about what is on screen"),
     "help-contents", "F1", C::Window, MenuId::Help},
    {"help.shortcuts", QT_TRANSLATE_NOOP("commands", "&Keys…"),
     QT_TRANSLATE_NOOP("commands", "Every command with its keys; change them here"),
     "", "Ctrl+/", C::Window, MenuId::Help},
    {"help.about", QT_TRANSLATE_NOOP("commands", "&About Shouwen"),
     QT_TRANSLATE_NOOP("commands", "Version, store and licence"),
     "help-contents", "", C::Window, MenuId::Help},
};
// clang-format on

QString said(const char* source) { return QCoreApplication::translate("commands", source); }

} // namespace

std::span<const CommandDef> commandTable() { return kCommands; }

const CommandDef* commandNamed(std::string_view id)
{
    const auto* it = std::find_if(std::begin(kCommands), std::end(kCommands),
                                  [id](const CommandDef& c) { return id == c.id; });
    return it == std::end(kCommands) ? nullptr : it;
}

QString commandText(const CommandDef& command) { return said(command.text); }

QString commandTitle(const CommandDef& command)
{
    QString text = said(command.text);
    // "保存(&S)" and "&Save" both lose the mnemonic, menus keep it.
    if (const qsizetype at = text.indexOf(QLatin1String("(&")); at >= 0)
        text.remove(at, 4);
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text.trimmed();
}

QString commandHint(const CommandDef& command) { return said(command.hint); }

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::Ticket:
        return said(QT_TRANSLATE_NOOP("commands", "&Ticket"));
    case MenuId::Queue:
        return said(QT_TRANSLATE_NOOP("commands", "&Queue"));
    case MenuId::Go:
        return said(QT_TRANSLATE_NOOP("commands", "&Go"));
    case MenuId::View:
        return said(QT_TRANSLATE_NOOP("commands", "&View"));
    case MenuId::Help:
        return said(QT_TRANSLATE_NOOP("commands", "&Help"));
    case MenuId::None:
        break;
    }
    return {};
}

} // namespace shouwen::ui
