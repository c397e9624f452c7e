// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/small_rules.h"
#include "tests/ui/support/ui_seams.h"
#include "ui/base/workbench.h"
#include "ui/ticket/note_editor.h"
#include "ui/ticket/note_text.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

struct Editor {
    test::OpenDesk desk;
    test::AnsweringPrompts prompts;
    test::ChosenFiles files;
    MemorySettings settings;
    Workbench bench{desk.client(), {desk.clock(), prompts, files, settings}, "zh_CN"};
    NoteEditor note{bench};
    NoteText* text = note.findChild<NoteText*>();

    Editor()
    {
        note.show();
        note.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&note));
        note.focusText();
    }
};

} // namespace

TEST_CASE("Ctrl+Enter sends, Enter alone makes a new line", "[ui]")
{
    Editor editor;
    int sent = 0;
    QObject::connect(&editor.note, &NoteEditor::sent, &editor.note, [&](const NoteDraft& draft) {
        CHECK(draft.text == "a\nb");
        CHECK(draft.direction == Direction::Internal);
        ++sent;
    });
    QTest::keyClicks(editor.text, QStringLiteral("a"));
    QTest::keyClick(editor.text, Qt::Key_Return);
    QTest::keyClicks(editor.text, QStringLiteral("b"));
    CHECK(sent == 0);
    QTest::keyClick(editor.text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(sent == 1);
}

TEST_CASE("a note with a placeholder left in it is not sent, and Tab goes there", "[ui]")
{
    Editor editor;
    bool sent = false;
    QObject::connect(&editor.note, &NoteEditor::sent, &editor.note, [&] { sent = true; });
    editor.text->setPlainText(QStringLiteral("抱歉,{{原因}}"));
    QTest::keyClick(editor.text, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(sent);
    QTest::keyClick(editor.text, Qt::Key_Tab);
    CHECK(editor.text->textCursor().selectedText() == QStringLiteral("{{原因}}"));
    QTest::keyClicks(editor.text, QStringLiteral("x"));
    QTest::keyClick(editor.text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(sent);
}

TEST_CASE("what is still being composed offers no phrases", "[ui]")
{
    Editor editor;
    QInputMethodEvent composing(QStringLiteral("/"), {});
    QCoreApplication::sendEvent(editor.text, &composing);
    CHECK_FALSE(editor.text->isOffering());
}
