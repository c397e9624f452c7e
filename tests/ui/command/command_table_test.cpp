// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/icon_set.h"
#include "ui/command/command_palette.h"
#include "ui/command/command_set.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <map>
#include <set>

using namespace shouwen::ui;

TEST_CASE("ids of commands are unique and of the form area.verb_object", "[ui]")
{
    std::set<std::string> seen;
    static const QRegularExpression form(QStringLiteral("^[a-z]+\\.[a-zA-Z_]+$"));
    for (const CommandDef& command : commandTable()) {
        INFO(command.id);
        CHECK(seen.insert(command.id).second);
        CHECK(form.match(QString::fromLatin1(command.id)).hasMatch());
        CHECK(commandNamed(command.id) == &command);
    }
    CHECK(commandNamed("no.such_command") == nullptr);
}

TEST_CASE("every command has words, a hint, and an icon that is bundled where it names one", "[ui]")
{
    for (const CommandDef& command : commandTable()) {
        INFO(command.id);
        CHECK_FALSE(commandTitle(command).isEmpty());
        CHECK_FALSE(commandTitle(command).contains(QLatin1Char('&')));
        CHECK_FALSE(commandHint(command).isEmpty());
        CHECK((!*command.icon || hasIcon(command.icon)));
    }
}

TEST_CASE("no key is given twice by default", "[ui]")
{
    std::map<QString, std::string> owner;
    for (const CommandDef& command : commandTable())
        for (const QKeySequence& key : CommandSet::defaultKeys(command)) {
            const QString text = key.toString(QKeySequence::PortableText);
            INFO(command.id << " and " << owner[text] << ": " << text.toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK(owner[text].empty());
            owner[text] = command.id;
        }
}

TEST_CASE("with no store only what needs none can be given", "[ui]")
{
    const WindowState nothing;
    std::set<std::string> on;
    for (const CommandDef& command : commandTable())
        if (!whyOff(command.id, nothing))
            on.insert(command.id);
    CHECK(on == std::set<std::string>{
                    "app.quit", "go.palette", "go.desks", "go.queue", "view.larger", "view.smaller",
                    "view.normal_size", "view.dark", "view.language_zh_CN", "view.language_zh_TW",
                    "view.language_en", "help.page", "help.shortcuts", "help.about"});
}

TEST_CASE("each right and each page puts on what belongs to it, and only that", "[ui]")
{
    const auto off = [](const char* id, const WindowState& s) { return whyOff(id, s) != nullptr; };
    WindowState s;
    s.storeOpen = true;
    CHECK(off("ticket.new", s));
    s.mayOpen = true;
    CHECK_FALSE(off("ticket.new", s));
    s.ticketShown = true;
    for (const char* id :
         {"ticket.save", "ticket.revert", "ticket.choose_move", "ticket.write_note",
          "ticket.take_over", "ticket.hand_over", "ticket.attach_file"})
        CHECK(off(id, s));
    s.unsaved = true;
    CHECK_FALSE(off("ticket.save", s));
    CHECK_FALSE(off("ticket.revert", s));
    s.mayNote = true;
    CHECK_FALSE(off("ticket.write_note", s));
    CHECK_FALSE(off("ticket.attach_file", s));
    s.mayHand = true;
    CHECK_FALSE(off("ticket.take_over", s));
    s.holder = true;
    CHECK(off("ticket.take_over", s));
    CHECK_FALSE(off("ticket.hand_over", s));
    s.hasMoves = true;
    CHECK_FALSE(off("ticket.choose_move", s));
    CHECK(off("queue.next_row", s));
    s.queueHasRows = true;
    CHECK_FALSE(off("queue.next_row", s));
    s.fontPercent = kLargestFont;
    CHECK(off("view.larger", s));
    CHECK_FALSE(off("view.smaller", s));
}

TEST_CASE("the palette finds by title, English source or id, title first", "[ui]")
{
    const QString title = QStringLiteral("保存"), source = QStringLiteral("Save"),
                  id = QStringLiteral("ticket.save");
    CHECK(commandScore(QString(), title, source, id) == 0);
    CHECK(commandScore(QStringLiteral("保"), title, source, id) >
          commandScore(QStringLiteral("sav"), title, source, id));
    CHECK(commandScore(QStringLiteral("ticket"), title, source, id) > 0);
    CHECK(commandScore(QStringLiteral("sav 无"), title, source, id) < 0);
}
