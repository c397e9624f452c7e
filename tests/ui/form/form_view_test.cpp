// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/small_rules.h"
#include "tests/ui/support/ui_seams.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/form_view.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

struct Form {
    test::OpenDesk desk;
    test::AnsweringPrompts prompts;
    test::ChosenFiles files;
    MemorySettings settings;
    Workbench bench{desk.client(), {desk.clock(), prompts, files, settings}, "en"};
    std::shared_ptr<const Rulebook> rules = bench.facts().rules;
    const KindDef& kind = *rules->kind("complaint");
    FormView view{bench};

    Form() { view.show(rules, kind, blankFields(kind)); }
    FieldBinding& field(const char* name)
    {
        for (const auto& bound : view.bindings())
            if (bound->name() == QLatin1String(name))
                return *bound;
        FAIL("no field " << name);
        throw 0;
    }
};

} // namespace

TEST_CASE("a form has every field of its kind, required ones first in their group", "[ui]")
{
    Form form;
    CHECK(form.view.bindings().size() == form.kind.fields.size());
    bool optionalSeen = false;
    const std::string group = form.kind.groups.front();
    for (const auto& bound : form.view.bindings()) {
        if (bound->def().group != group)
            continue;
        optionalSeen |= !bound->def().required;
        CHECK_FALSE((optionalSeen && bound->def().required));
    }
}

TEST_CASE("every field can be named and reached: accessible name, buddy, focus", "[ui]")
{
    Form form;
    for (const auto& bound : form.view.bindings()) {
        INFO(bound->name().toStdString());
        QWidget* widget = bound->editor().widget();
        CHECK_FALSE(widget->accessibleName().isEmpty());
        CHECK(bound->label()->buddy() == widget);
        const QWidget* target = widget->focusProxy() ? widget->focusProxy() : widget;
        CHECK((target->focusPolicy() & Qt::TabFocus));
    }
}

TEST_CASE("a field is dirty while it differs from what was loaded", "[ui]")
{
    Form form;
    CHECK_FALSE(form.view.isDirty());
    form.view.type(QStringLiteral("summary"), QStringLiteral("外套色差"));
    CHECK(form.view.isDirty());
    CHECK(form.view.dirtyInput() == FieldInput{{"summary", "外套色差"}});
    form.view.type(QStringLiteral("summary"), QString());
    CHECK_FALSE(form.view.isDirty());
}

TEST_CASE("what is saved counts as loaded unless it was typed over since", "[ui]")
{
    Form form;
    form.view.type(QStringLiteral("summary"), QStringLiteral("一"));
    form.view.type(QStringLiteral("complainant"), QStringLiteral("李雷"));
    const FieldInput saved = form.view.dirtyInput();
    form.view.type(QStringLiteral("complainant"), QStringLiteral("李雷雷"));
    form.view.settle(saved);
    CHECK(form.view.dirtyInput() == FieldInput{{"complainant", "李雷雷"}});
}

TEST_CASE("what is missing or wrong is said at its field", "[ui]")
{
    Form form;
    CHECK_FALSE(form.view.validate());
    CHECK(form.field("summary").hasError());
    form.view.type(QStringLiteral("summary"), QStringLiteral("x"));
    CHECK_FALSE(form.field("summary").hasError());
    form.view.type(QStringLiteral("phone"), QStringLiteral("12"));
    CHECK_FALSE(form.view.validate());
    CHECK(form.field("phone").hasError());
}

TEST_CASE("refusals of the desk go to their fields, the others come back", "[ui]")
{
    Form form;
    const std::vector<Reason> reasons{
        {"field.required", "must be filled in", {}, "product"},
        {"move.holder", "somebody else holds this; take it over first"}};
    const auto others = form.view.showRefusals(reasons);
    REQUIRE(others.size() == 1);
    CHECK(std::string(others.front().code) == "move.holder");
    CHECK(form.field("product").hasError());
    CHECK(form.field("product").cell()->isVisibleTo(&form.view));
}

TEST_CASE("Enter goes on to the next field", "[ui]")
{
    Form form;
    form.view.resize(900, 900);
    form.view.setVisible(true);
    form.view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form.view));
    QWidget* summary = form.field("summary").editor().widget();
    summary->setFocus();
    QTest::keyClick(summary, Qt::Key_Return);
    CHECK(QApplication::focusWidget() != summary);
    CHECK(QApplication::focusWidget() != nullptr);
}

TEST_CASE("composing Chinese changes nothing until it is committed", "[ui]")
{
    Form form;
    auto* line = qobject_cast<QLineEdit*>(form.field("summary").editor().widget());
    REQUIRE(line);
    QInputMethodEvent composing(QStringLiteral("waitao"), {});
    QCoreApplication::sendEvent(line, &composing);
    CHECK_FALSE(form.view.isDirty());
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("外套"));
    QCoreApplication::sendEvent(line, &committed);
    CHECK(form.view.dirtyInput() == FieldInput{{"summary", "外套"}});
}

TEST_CASE("a code is chosen by label and handed out as its code", "[ui]")
{
    Form form;
    auto* combo = qobject_cast<QComboBox*>(form.field("severity").editor().widget());
    REQUIRE(combo);
    combo->setCurrentIndex(1);
    CHECK(form.field("severity").typed().toStdString() ==
          form.rules->lists.at("severity").items.front().code);
    combo->setEditText(QStringLiteral("no such thing"));
    CHECK_FALSE(form.field("severity").problem().isEmpty());
}

TEST_CASE("a narrow form stands in one column, a wide one in two", "[ui]")
{
    Form form;
    form.view.resize(300, 900);
    form.view.setVisible(true);
    const auto left = [&](const char* name) { return form.field(name).cell()->x(); };
    QCoreApplication::processEvents();
    CHECK(left("type") == left("channel"));
    form.view.resize(1000, 900);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(left("type") != left("channel"));
}
