// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands are data: this table is all there is. Menus, toolbar, palette, shortcut page and tests
// read it; handlers are bound by id. Texts are English sources of context "commands".
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <string_view>

namespace shouwen::ui {

/// Where a command belongs and its keys count.
enum class CommandContext : std::uint8_t { Window, Queue, Ticket, Intake };

enum class MenuId : std::uint8_t { Ticket, Queue, Go, View, Help, None };

struct CommandDef {
    const char* id;   ///< area.verb_object; stable, shortcuts are kept by it
    const char* text; ///< of menus, with mnemonic
    const char* hint; ///< one sentence: what it does
    const char* icon; ///< of the icon set; empty: none
    const char* keys; ///< default, portable text; several separated by "; "
    CommandContext context;
    MenuId menu;
    bool separated = false; ///< a line above it in the menu
    bool checkable = false;
};

std::span<const CommandDef> commandTable();
/// Null where there is no such command.
const CommandDef* commandNamed(std::string_view id);

/// In the language of the screen, mnemonic included.
QString commandText(const CommandDef& command);
/// Without mnemonic and dots: for the palette and the shortcut page.
QString commandTitle(const CommandDef& command);
QString commandHint(const CommandDef& command);
QString menuTitle(MenuId menu);

} // namespace shouwen::ui
