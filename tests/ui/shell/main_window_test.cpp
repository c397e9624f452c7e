// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/window.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/queue_view.h"
#include "ui/ticket/move_bar.h"
#include "ui/ticket/note_text.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace shouwen;
using namespace shouwen::ui;
using shouwen::test::Window;

TEST_CASE("a complaint is taken down with the keyboard alone and found in the store", "[ui][story]")
{
    Window window;
    window.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(window.shown->state().intakeShown);
    window.intakeForm().focusFirst();
    window.type("coat of another colour");
    window.key(Qt::Key_Return);
    window.type("the coat is blue, the picture was green");
    window.key(Qt::Key_S, Qt::ControlModifier);
    window.desk.settle();
    REQUIRE(window.shown->state().ticketShown);
    REQUIRE(window.shown->ticket().current());
    CHECK(window.state(*window.shown->ticket().current()) == "new");
    CHECK(window.shown->ticket().ticket()->view.title == "coat of another colour");
    CHECK(window.prompts.asked() == 0);
}

TEST_CASE("what is missing keeps the intake open and is marked", "[ui][story]")
{
    Window window;
    window.key(Qt::Key_N, Qt::ControlModifier);
    window.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(window.shown->state().intakeShown);
    bool marked = false;
    for (const auto& bound : window.intakeForm().bindings())
        marked |= bound->hasError();
    CHECK(marked);
}

TEST_CASE("a field is changed and saved, and the queue follows", "[ui][story]")
{
    Window window;
    const RecordId id = window.complaint("色差");
    window.shown->openRecord(id);
    window.desk.settle();
    auto* form = window.shown->ticket().findChild<FormView*>();
    form->type(QStringLiteral("summary"), QStringLiteral("严重色差"));
    CHECK(window.shown->state().unsaved);
    window.key(Qt::Key_S, Qt::ControlModifier);
    window.desk.settle();
    CHECK_FALSE(window.shown->state().unsaved);
    CHECK(window.shown->ticket().ticket()->view.title == "严重色差");
    bool listed = false;
    for (int row = 0; row < window.shown->queue().model().rowCount(); ++row)
        listed |= window.shown->queue().model().row(row)->title == "严重色差";
    CHECK(listed);
}

TEST_CASE("a note is written and stands in the record", "[ui][story]")
{
    Window window;
    const RecordId id = window.complaint("漏发配件");
    window.shown->openRecord(id);
    window.desk.settle();
    window.key(Qt::Key_E, Qt::ControlModifier);
    window.type("called, nobody there");
    window.key(Qt::Key_Return, Qt::ControlModifier);
    window.desk.settle();
    REQUIRE(window.shown->ticket().ticket()->view.record.notes.size() == 1);
    CHECK(window.shown->ticket().ticket()->view.record.notes.front().text ==
          "called, nobody there");
    CHECK_FALSE(window.shown->ticket().isDirty());
}

TEST_CASE("a move asks for what it needs and takes the record on", "[ui][story]")
{
    Window window;
    const RecordId id = window.complaint("外套开线");
    window.shown->openRecord(id);
    window.desk.settle();
    auto* moves = window.shown->ticket().findChild<MoveBar*>();
    REQUIRE(moves->focusFirst());
    window.key(Qt::Key_Space);
    FormView* sheet = nullptr;
    for (FormView* form : window.shown->ticket().findChildren<FormView*>())
        if (form != window.shown->ticket().findChild<FormView*>() && form->isVisible())
            sheet = form;
    REQUIRE(sheet);
    CHECK_FALSE(sheet->validate());
    for (const auto& bound : sheet->bindings()) {
        const FieldDef& def = bound->def();
        if (def.type == FieldType::Code)
            bound->type(qs(window.bench->facts().rules->lists.at(def.list).items.front().code));
        else if (def.type == FieldType::Time)
            bound->type(QStringLiteral("2026-11-24 17:00"));
        else
            bound->type(QStringLiteral("x"));
    }
    window.key(Qt::Key_Return, Qt::ControlModifier);
    window.desk.settle();
    CHECK(window.state(id) != "new");
}

TEST_CASE("a refused step is reached by key and says why in a line", "[ui][story]")
{
    Window window;
    const RecordId id = window.complaint("外套开线");
    window.desk.client().run({MoveCommand{id,
                                          "accept",
                                          {{"type", "quality"},
                                           {"severity", "general"},
                                           {"judgement", "justified"},
                                           {"promised_reply", "2026-11-24 17:00"},
                                           {"responsible", "production"}},
                                          {}},
                              {}},
                             window.shown.get(), [](const Result<Receipt>& done) {
                                 INFO((done ? "" : done.error().plainText()));
                                 REQUIRE(done);
                             });
    window.desk.settle();
    window.shown->openRecord(id);
    window.desk.settle();
    auto* moves = window.shown->ticket().findChild<MoveBar*>();
    window.key(Qt::Key_M, Qt::ControlModifier);
    CHECK(moves->told().isEmpty());
    QPushButton* barred = nullptr;
    for (QPushButton* button : moves->findChildren<QPushButton*>())
        if (button->property("role").toString() == QStringLiteral("barred"))
            barred = button;
    for (int i = 0; barred && i < 20 && QApplication::focusWidget() != barred; ++i)
        window.key(Qt::Key_Right);
    REQUIRE(barred);
    REQUIRE(QApplication::focusWidget() == barred);
    CHECK_FALSE(moves->told().isEmpty());
    CHECK(barred->accessibleDescription().contains(moves->told()));
    window.key(Qt::Key_Space);
    CHECK(window.state(id) == "head_sign");
}

TEST_CASE("leaving what is not saved asks once, and staying keeps it", "[ui][story]")
{
    Window window;
    const RecordId one = window.complaint("一");
    const RecordId two = window.complaint("二");
    window.shown->openRecord(one);
    window.desk.settle();
    auto* form = window.shown->ticket().findChild<FormView*>();
    form->type(QStringLiteral("summary"), QStringLiteral("改过"));
    window.prompts.next(2);
    window.shown->openRecord(two);
    window.desk.settle();
    CHECK(window.prompts.asked() == 1);
    CHECK(window.shown->ticket().current() == one);
    CHECK(form->typed(QStringLiteral("summary")) == QStringLiteral("改过"));
    window.prompts.next(0);
    window.shown->openRecord(two);
    window.desk.settle();
    CHECK(window.shown->ticket().current() == two);
}

TEST_CASE("a change made elsewhere comes in beside what is being typed", "[ui][story]")
{
    Window window;
    const RecordId id = window.complaint("色差");
    window.shown->openRecord(id);
    window.desk.settle();
    auto* form = window.shown->ticket().findChild<FormView*>();
    form->type(QStringLiteral("summary"), QStringLiteral("正在改"));
    window.desk.client().run({SetCommand{id, {{"complainant", "韩梅梅"}}}, {}}, window.shown.get(),
                             [](const Result<Receipt>& receipt) { CHECK(receipt); });
    window.desk.settle();
    CHECK(form->typed(QStringLiteral("summary")) == QStringLiteral("正在改"));
    CHECK(form->typed(QStringLiteral("complainant")) == QStringLiteral("韩梅梅"));
    CHECK(form->dirtyInput() == FieldInput{{"summary", "正在改"}});
}

TEST_CASE("the language is switched while the window stands", "[ui][story]")
{
    Window window;
    window.shown->openRecord(window.complaint("色差"));
    window.desk.settle();
    CHECK(commandTitle(*commandNamed("ticket.save")) == QStringLiteral("Save"));
    window.shown->changeLanguage(QStringLiteral("zh_CN"));
    window.desk.settle();
    CHECK(commandTitle(*commandNamed("ticket.save")) == QStringLiteral("保存"));
    CHECK(
        window.shown->commands().action("ticket.save")->text().startsWith(QStringLiteral("保存")));
    CHECK(window.shown->windowTitle() == QStringLiteral("首问"));
    window.shown->changeLanguage(QStringLiteral("en"));
    window.desk.settle();
}

TEST_CASE("a window that has just opened shows no record nobody asked for", "[ui]")
{
    Window window;
    static_cast<void>(window.complaint("色差"));
    window.restart();
    CHECK(QApplication::focusWidget() == &window.shown->queue().view());
    CHECK_FALSE(window.shown->state().ticketShown);
    window.key(Qt::Key_J);
    CHECK(window.shown->state().ticketShown);
}

TEST_CASE("each row the keys come to is the record shown beside it", "[ui][story]")
{
    Window window;
    static_cast<void>(window.complaint("一"));
    static_cast<void>(window.complaint("二"));
    window.restart();
    auto& model = *window.shown->queue().view().model();
    REQUIRE(model.rowCount() == 2);
    std::vector<RecordId> seen;
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_Down, Qt::Key_K, Qt::Key_J}) {
        window.key(key);
        const int row = window.shown->queue().view().currentIndex().row();
        REQUIRE(window.shown->ticket().current());
        seen.push_back(*window.shown->ticket().current());
        CHECK(seen.back() == window.shown->queue().model().idAt(row));
    }
    CHECK(seen[0] != seen[1]);
    CHECK(seen[0] == seen[2]);
    CHECK(seen[1] == seen[3]);
}

TEST_CASE("one Ctrl+Q ends the program, at the list and at a record", "[ui][story]")
{
    Window window;
    const RecordId id = window.complaint("一");
    SECTION("at the list") {}
    SECTION("at a record")
    {
        window.shown->openRecord(id);
        window.desk.settle();
    }
    window.key(Qt::Key_Q, Qt::ControlModifier);
    CHECK_FALSE(window.shown->isVisible());
}
