// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/seams.h"
#include "ui/command/command_set.h"
#include "ui/command/shortcut_sheet.h"

#include <catch2/catch.hpp>

#include <QMenuBar>
#include <QTest>

using namespace shouwen::ui;

TEST_CASE("a bound command runs by its key and not while it is off", "[ui]")
{
    MemorySettings settings;
    QWidget window;
    CommandSet commands(&window, settings);
    int given = 0;
    commands.bind("ticket.save", [&] { ++given; });
    commands.update({});
    commands.trigger("ticket.save");
    CHECK(given == 0);
    WindowState typed;
    typed.storeOpen = typed.ticketShown = typed.unsaved = true;
    commands.update(typed);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    CHECK(given == 1);
}

TEST_CASE("a command that is off says why in its tooltip", "[ui]")
{
    MemorySettings settings;
    QWidget window;
    CommandSet commands(&window, settings);
    commands.update({});
    CHECK(commands.action("ticket.save")->toolTip().contains(QStringLiteral("No record is open")));
    CHECK_FALSE(commands.action("ticket.save")->isEnabled());
}

TEST_CASE("chosen keys are kept as differences and can be taken back", "[ui]")
{
    MemorySettings settings;
    {
        QWidget window;
        CommandSet commands(&window, settings);
        commands.setKeys("ticket.save", {QKeySequence(QStringLiteral("F9"))});
        CHECK(settings.value(QStringLiteral("keys/ticket.save")).toString() ==
              QStringLiteral("F9"));
    }
    QWidget window;
    CommandSet commands(&window, settings);
    CHECK(commands.keys("ticket.save").value(0) == QKeySequence(QStringLiteral("F9")));
    CHECK(commands.ownerOf(QKeySequence(QStringLiteral("Ctrl+S"))) == nullptr);
    commands.resetKeys("ticket.save");
    CHECK_FALSE(settings.value(QStringLiteral("keys/ticket.save")).isValid());
    CHECK(std::string(commands.ownerOf(QKeySequence(QStringLiteral("Ctrl+S")))->id) ==
          "ticket.save");
}

TEST_CASE("every command of a menu stands in the menu bar once", "[ui]")
{
    MemorySettings settings;
    QWidget window;
    CommandSet commands(&window, settings);
    QMenuBar bar;
    commands.fillMenuBar(&bar);
    int shown = 0, wanted = 0;
    for (const QAction* menu : bar.actions())
        for (const QAction* action : menu->menu()->actions())
            shown += action->isSeparator() ? 0 : 1;
    for (const CommandDef& command : commandTable())
        wanted += command.menu == MenuId::None ? 0 : 1;
    CHECK(shown == wanted);
}
