// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/window.h"
#include "ui/base/message_strip.h"
#include "ui/notice/undo_toast.h"
#include "ui/shell/draft_list.h"
#include "ui/ticket/move_bar.h"
#include "ui/ticket/move_sheet.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QSignalSpy>

using namespace shouwen;
using namespace shouwen::ui;
using shouwen::test::Window;

namespace {

void press(QWidget* in, const QString& text)
{
    for (auto* button : in->findChildren<QAbstractButton*>())
        if (button->text() == text && button->isVisible()) {
            button->click();
            return;
        }
    FAIL("no button " << text.toStdString());
}

} // namespace

TEST_CASE("an intake that was being typed when the program was killed comes back with its caret",
          "[ui][story][draft]")
{
    Window window;
    window.key(Qt::Key_N, Qt::ControlModifier);
    window.intakeForm().focusFirst();
    window.type("coat of another colour");
    for (int i = 0; i < 6; ++i)
        window.key(Qt::Key_Left);
    window.type("!");
    window.restart();
    CHECK(window.shown->message().text() == QStringLiteral("One draft was not saved last time."));
    press(&window.shown->message(), QStringLiteral("Restore the draft"));
    window.desk.settle();
    REQUIRE(window.shown->state().intakeShown);
    window.type("?");
    CHECK(window.intakeForm().filledInput().at("summary") == "coat of another !?colour");
    CHECK(window.drafts.found().empty());
    window.intakeForm().type(QStringLiteral("text"), QStringLiteral("blue, not green"));
    window.key(Qt::Key_S, Qt::ControlModifier);
    window.desk.settle();
    REQUIRE(window.shown->ticket().ticket());
    CHECK(window.shown->ticket().ticket()->view.title == "coat of another !?colour");
    window.restart();
    CHECK(window.drafts.found().empty());
}

TEST_CASE("fields and a note of a record come back after a kill", "[ui][story][draft]")
{
    Window window;
    const RecordId id = window.complaint("色差");
    window.shown->openRecord(id);
    window.desk.settle();
    auto* form = window.shown->ticket().findChild<FormView*>();
    form->type(QStringLiteral("summary"), QStringLiteral("严重色差"));
    window.key(Qt::Key_E, Qt::ControlModifier);
    window.type("called, nobody there");
    window.restart();
    press(&window.shown->message(), QStringLiteral("Restore the draft"));
    window.desk.settle();
    REQUIRE(window.shown->ticket().current() == id);
    form = window.shown->ticket().findChild<FormView*>();
    CHECK(form->typed(QStringLiteral("summary")) == QStringLiteral("严重色差"));
    CHECK(window.shown->state().unsaved);
    window.key(Qt::Key_S, Qt::ControlModifier);
    window.desk.settle();
    CHECK(window.shown->ticket().ticket()->view.title == "严重色差");
    REQUIRE(window.shown->ticket().ticket()->view.record.notes.size() == 1);
    window.restart();
    CHECK(window.drafts.found().empty());
}

TEST_CASE("what is written for a step comes back after a kill, in its sheet", "[ui][story][draft]")
{
    Window window;
    const RecordId id = window.complaint("色差");
    window.shown->openRecord(id);
    window.desk.settle();
    auto* moves = window.shown->ticket().findChild<MoveBar*>();
    for (auto* button : moves->findChildren<QAbstractButton*>())
        if (button->text().startsWith(QStringLiteral("Customer withdraws")))
            button->click();
    auto* sheet = window.shown->ticket().findChild<MoveSheet*>();
    REQUIRE(sheet->isVisible());
    window.type("opened twice");
    CHECK(window.shown->state().unsaved);
    window.restart();
    press(&window.shown->message(), QStringLiteral("Restore the draft"));
    window.desk.settle();
    sheet = window.shown->ticket().findChild<MoveSheet*>();
    REQUIRE(sheet->isVisible());
    CHECK(sheet->draft().reason == "opened twice");
    window.key(Qt::Key_Return, Qt::ControlModifier);
    window.desk.settle();
    CHECK(window.state(id) == "withdrawn");
    window.restart();
    CHECK(window.drafts.found().empty());
}

TEST_CASE("of several drafts one is chosen, and thrown away only when that is confirmed",
          "[ui][draft]")
{
    Window window;
    for (const char* text : {"first matter", "second matter"}) {
        window.key(Qt::Key_N, Qt::ControlModifier);
        window.intakeForm().focusFirst();
        window.type(text);
        window.restart();
    }
    REQUIRE(window.drafts.found().size() == 2);
    press(&window.shown->message(), QStringLiteral("Restore 2 drafts"));
    auto* list = window.shown->findChild<DraftList*>();
    REQUIRE(list);
    CHECK(list->findChild<QListWidget*>()->count() == 2);
    window.prompts.next(1);
    press(list, QStringLiteral("Throw away…"));
    CHECK(window.drafts.found().size() == 2);
    window.prompts.next(0);
    press(list, QStringLiteral("Throw away…"));
    CHECK(window.drafts.found().size() == 1);
    press(list, QStringLiteral("Restore"));
    window.desk.settle();
    CHECK(window.shown->state().intakeShown);
    CHECK(window.drafts.found().empty());
}

TEST_CASE("what was just done is taken back by key or button for at least ten seconds",
          "[ui][undo]")
{
    Window window;
    int undone = 0;
    CHECK_FALSE(window.shown->commands().action("app.undo")->isEnabled());
    window.bench->offerUndo(QStringLiteral("two merged"), [&] { ++undone; });
    UndoToast& toast = window.shown->undo();
    CHECK(toast.isVisible());
    CHECK(toast.timer().isActive());
    CHECK(toast.timer().interval() >= 10'000);
    window.shown->commands().trigger("app.undo");
    CHECK(undone == 1);
    CHECK_FALSE(toast.isVisible());
    CHECK_FALSE(window.shown->commands().action("app.undo")->isEnabled());
    window.bench->offerUndo(QStringLiteral("two merged"), [&] { ++undone; });
    press(&toast, QStringLiteral("Undo"));
    CHECK(undone == 2);
}
