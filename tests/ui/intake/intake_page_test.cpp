// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/window.h"
#include "ui/intake/caller_card.h"
#include "ui/intake/repeat_list.h"

#include <QInputMethodEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace shouwen;
using namespace shouwen::ui;
using test::Window;

namespace {

void open(Window& window, const char* kind, FieldInput fields)
{
    window.desk.client().run({OpenCommand{kind, std::move(fields)}, {}}, window.shown.get(),
                             [](const Result<Receipt>& receipt) {
                                 INFO((receipt ? "" : receipt.error().plainText()));
                                 CHECK(receipt);
                             });
    window.desk.settle();
}

/// Waits for the look-up that follows a pause in typing.
template <class Until>
bool soon(Window& window, Until until)
{
    return QTest::qWaitFor(
        [&] {
            QCoreApplication::processEvents();
            return window.desk.client().pending() == 0 && until();
        },
        5000);
}

} // namespace

TEST_CASE("the kinds taken down most stand in a row, the others under More", "[ui]")
{
    Window window;
    window.shown->startIntake();
    window.desk.settle();
    IntakePage& intake = window.shown->intake();
    QToolButton* more = nullptr;
    int seen = 0;
    for (QToolButton* button : intake.findChildren<QToolButton*>()) {
        if (button->menu())
            more = button;
        else if (button->property("kind").isValid() && button->isVisible()) {
            ++seen;
            CHECK(button->geometry().right() <= button->parentWidget()->width());
        }
    }
    REQUIRE(more);
    CHECK(seen <= 7);
    CHECK_FALSE(more->text().isEmpty());
    QAction* rare = more->menu()->actions().front();
    const QString name = rare->text();
    rare->trigger();
    bool chosen = false;
    for (QToolButton* button : intake.findChildren<QToolButton*>())
        chosen |= button->isVisible() && button->isChecked() && button->text() == name;
    CHECK(chosen);
}

TEST_CASE("several customers with the caller's number are shown to choose from, focus stays",
          "[ui]")
{
    Window window;
    open(window, "customer", {{"name", "李雷"}, {"phone", "19900001001"}});
    open(window, "customer", {{"name", "王芳"}, {"phone", "19900001001"}});
    window.shown->startIntake(QStringLiteral("+86 199-0000-1001"));
    window.desk.settle();
    const QWidget* typing = QApplication::focusWidget();
    auto* card = window.shown->intake().findChild<CallerCard*>();
    REQUIRE(soon(window, [card] { return card->isVisible(); }));
    CHECK(QApplication::focusWidget() == typing);
    const auto buttons = card->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 2);
    for (const QPushButton* button : buttons)
        CHECK_FALSE(button->accessibleName().isEmpty());
    buttons.front()->click();
    CHECK_FALSE(window.intakeForm().typed(QStringLiteral("customer")).isEmpty());
    CHECK_FALSE(card->isVisible());
}

TEST_CASE("C-6: a repeat is proposed while typing, and what was typed is added to the one there is",
          "[ui][story]")
{
    Window window;
    const RecordId known = window.complaint("外套色差要求退换");
    window.shown->startIntake();
    window.desk.settle();
    FormView& form = window.intakeForm();
    form.type(QStringLiteral("summary"), QStringLiteral("外套色差要求退换"));
    form.type(QStringLiteral("phone"), QStringLiteral("13800138000"));
    form.type(QStringLiteral("complainant"), QStringLiteral("李雷"));
    auto* repeats = window.shown->intake().findChild<RepeatList*>();
    REQUIRE(soon(window, [repeats] { return repeats->isVisible(); }));
    std::optional<RecordId> told;
    QObject::connect(&window.shown->intake(), &IntakePage::saved,
                     [&](const RecordId& id, const QString&) { told = id; });
    Q_EMIT repeats->addAsked(known);
    window.desk.settle();
    CHECK(told == known);
    window.desk.client().ask(
        window.shown.get(), [known](Desk& desk, const Person& me) { return desk.show(me, known); },
        [](const Result<RecordView>& view) {
            REQUIRE(view);
            CHECK(view->record.notes.size() == 1);
        });
    window.desk.settle();
}

TEST_CASE("Enter while composing neither leaves the field nor takes anything down", "[ui]")
{
    Window window;
    window.shown->startIntake();
    window.desk.settle();
    window.intakeForm().focusFirst();
    QWidget* field = QApplication::focusWidget();
    QInputMethodEvent composing(QStringLiteral("secha"), {});
    QCoreApplication::sendEvent(field, &composing);
    CHECK_FALSE(window.shown->state().unsaved);
    CHECK(QApplication::focusWidget() == field);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("色差"));
    QCoreApplication::sendEvent(field, &committed);
    CHECK(window.shown->state().unsaved);
    CHECK(window.shown->state().intakeShown);
}
