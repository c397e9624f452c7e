// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ui_seams.h"
#include "ui/base/appearance.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/form_view.h"
#include "ui/settings/house_editor.h"
#include "ui/settings/people_page.h"
#include "ui/settings/settings_window.h"
#include "ui/settings/span_edit.h"
#include "ui/settings/year_view.h"

#include "core/rulebook/calendars.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

struct Open {
    test::OpenDesk desk;
    test::AnsweringPrompts prompts;
    test::ChosenFiles files;
    MemorySettings settings;
    SystemFiles disk;
    Appearance appearance{*qApp, settings};
    std::unique_ptr<Workbench> bench;
    std::unique_ptr<SettingsWindow> shown;

    Open()
    {
        appearance.start(QStringLiteral("en"), QStringLiteral("light"));
        bench = std::make_unique<Workbench>(
            desk.client(), WorkbenchSeams{desk.clock(), prompts, files, settings, nullptr, &disk},
            "en");
        shown = std::make_unique<SettingsWindow>(*bench, appearance, nullptr);
        shown->show();
        desk.settle();
    }
    HouseEditor& house() { return shown->house(); }
    void check()
    {
        bool told = false;
        const auto once =
            QObject::connect(&house(), &HouseEditor::checked, &house(), [&] { told = true; });
        REQUIRE(QTest::qWaitFor([&] { return told; }, 20000));
        QObject::disconnect(once);
    }
    void press(const char* text)
    {
        for (auto* button : shown->findChildren<QPushButton*>())
            if (button->text() == QLatin1String(text) && button->isVisible()) {
                button->click();
                desk.settle();
                return;
            }
        FAIL("no button " << text);
    }
    const Rulebook& running() { return *bench->facts().rules; }
};

const char* const kTarget = "kind.complaint.clock.first_reply.target";

} // namespace

TEST_CASE("a deadline changed in the settings holds after it was put in force", "[ui][settings]")
{
    Open open;
    open.house().set(kTarget, "\"8 working hours\"");
    open.check();
    CHECK(open.house().isSound());
    open.press("Put the rules in force");
    CHECK(open.running().name == "house");
    const auto target = open.running().kinds.at("complaint").clocks.at("first_reply").target;
    REQUIRE(target);
    CHECK(timespanText(*target) == "8 working hours");
    CHECK_FALSE(open.house().isDirty());
    // What was changed once is changed again from there, and taken back to what the pack says.
    open.house().takeBack(kTarget);
    open.check();
    open.press("Put the rules in force");
    CHECK(timespanText(*open.running().kinds.at("complaint").clocks.at("first_reply").target) !=
          "8 working hours");
}

TEST_CASE("a mistake is told at the item it is about and nothing is put in force", "[ui][settings]")
{
    Open open;
    const std::string before = open.running().text;
    open.house().set(kTarget, "\"0 working hours\"");
    open.house().set("calendar.office.week.mon", "[\"12:00-08:00\"]");
    open.check();
    CHECK_FALSE(open.house().isSound());
    CHECK_FALSE(open.house().problemAt(kTarget).isEmpty());
    CHECK_FALSE(open.house().problemAt("calendar.office").isEmpty());
    CHECK(open.house().problemAt("callback").isEmpty());
    open.house().apply([](const Result<Receipt>&) { FAIL("it was applied"); });
    open.desk.settle();
    CHECK(open.running().text == before);
}

TEST_CASE("a day of one's own is closed and shows so in the year", "[ui][settings]")
{
    Open open;
    open.house().set("calendar.office.day.\"2026-12-30\"",
                     "{ hours = [], kind = \"closure\", name = \"stocktaking\" }");
    open.check();
    REQUIRE(open.house().isSound());
    const auto calendars = compileCalendars(open.house().rules());
    REQUIRE(calendars);
    YearView year;
    year.show(calendarNamed(*calendars, "office"), 2026);
    CHECK(year.wordsOf(std::chrono::year{2026} / 12 / 30).contains(QStringLiteral("stocktaking")));
    CHECK(year.wordsOf(std::chrono::year{2026} / 12 / 30).contains(QStringLiteral("closed")));
    CHECK(year.wordsOf(std::chrono::year{2026} / 12 / 29)
              .contains(QStringLiteral("08:00-12:00, 13:00-17:00")));
}

TEST_CASE("the arrows go through the year and past its end", "[ui][settings]")
{
    Open open;
    const auto calendars = compileCalendars(open.running());
    YearView year;
    year.show(calendarNamed(*calendars, "office"), 2026);
    year.choose(std::chrono::year{2026} / 12 / 31);
    int left = 0;
    QObject::connect(&year, &YearView::yearLeft, &year, [&](int to) { left = to; });
    QTest::keyClick(&year, Qt::Key_Right);
    CHECK(left == 2027);
    year.show(calendarNamed(*calendars, "office"), 2027);
    CHECK(year.chosen() == Date(std::chrono::year{2027} / 1 / 1));
    QTest::keyClick(&year, Qt::Key_Down);
    CHECK(year.chosen() == Date(std::chrono::year{2027} / 1 / 8));
}

TEST_CASE("a target is edited as a number and a unit, and what they cannot say is left alone",
          "[ui][settings]")
{
    SpanEdit edit;
    for (const char* text : {"8 working hours", "72 hours", "3 days", "2 working days", "1 year",
                             "6 months", "90 working minutes"}) {
        edit.show(*parseTimespan(text), QStringLiteral("x"));
        CHECK(*parseTimespan(edit.text()) == *parseTimespan(text));
    }
    edit.show(*parseTimespan("8 working hours"), QStringLiteral("x"));
    edit.findChild<QSpinBox*>()->setValue(4);
    CHECK(*parseTimespan(edit.text()) == *parseTimespan("4 working hours"));
    edit.show(*parseTimespan("3 days before due roll previous"), QStringLiteral("x"));
    CHECK(edit.text() == timespanText(*parseTimespan("3 days before due roll previous")));
}

TEST_CASE("somebody new is added and may sign in", "[ui][settings]")
{
    Open open;
    open.shown->open(6);
    open.desk.settle();
    open.press("Somebody new");
    auto* form = open.shown->findChild<PeoplePage*>()->findChild<FormView*>();
    form->type(QStringLiteral("name"), QStringLiteral("李华"));
    form->type(QStringLiteral("login"), QStringLiteral("lihua"));
    form->type(QStringLiteral("roles"), QStringLiteral("agent"));
    open.press("Save");
    open.desk.settle();
    bool there = false;
    for (const Person& person : open.bench->facts().staff)
        there |= person.name == "李华" && person.roles == std::vector<std::string>{"agent"};
    CHECK(there);
}

TEST_CASE("changed rules are not lost without a word", "[ui][settings]")
{
    Open open;
    open.house().set(kTarget, "\"8 working hours\"");
    open.prompts.next(1);
    open.shown->reject();
    CHECK(open.shown->isVisible());
    open.prompts.next(0);
    open.shown->reject();
    CHECK_FALSE(open.shown->isVisible());
}

TEST_CASE("every control of the settings has a name", "[ui][a11y]")
{
    Open open;
    for (int page = 0; page < open.shown->pageCount(); ++page) {
        open.shown->open(page);
        open.desk.settle();
        for (QWidget* widget : open.shown->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
                !widget->isEnabled() || widget->focusProxy())
                continue;
            INFO(page << " " << widget->metaObject()->className() << " in "
                      << widget->parentWidget()->metaObject()->className());
            CHECK_FALSE(
                QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
    }
}
