// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/small_rules.h"
#include "tests/ui/support/ui_seams.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/form_view.h"
#include "ui/form/lines_editor.h"

#include <catch2/catch.hpp>

#include <QInputMethodEvent>
#include <QLabel>
#include <QTest>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

FieldDef column(const char* name, FieldType type, int position, bool required = false)
{
    FieldDef def;
    def.name = name;
    def.type = type;
    def.label = {name, name, name};
    def.position = position;
    def.required = required;
    return def;
}

/// The complaint of small rules, made to an order with lines.
std::shared_ptr<const Rulebook> orderRules()
{
    auto rules = std::make_shared<Rulebook>(*test::smallRules());
    KindDef& kind = rules->kinds.at("complaint");
    for (const FieldDef& def :
         {column("product", FieldType::Line, 0, true), column("quantity", FieldType::Integer, 1),
          column("price", FieldType::Amount, 2)})
        kind.lineFields.emplace(def.name, def);
    kind.lineFields.at("quantity").sum = true;
    return rules;
}

struct Order {
    test::OpenDesk desk;
    test::AnsweringPrompts prompts;
    test::ChosenFiles files;
    MemorySettings settings;
    Workbench bench{desk.client(), {desk.clock(), prompts, files, settings}, "en"};
    std::shared_ptr<const Rulebook> rules = orderRules();
    const KindDef& kind = *rules->kind("complaint");
    FormView form{bench};
    LinesEditor* lines = nullptr;

    Order()
    {
        form.show(rules, kind, fields({}));
        form.type(QStringLiteral("subject"), QStringLiteral("order"));
        lines = form.findChild<LinesEditor*>();
        REQUIRE(lines);
        form.setVisible(true);
        REQUIRE(QTest::qWaitForWindowExposed(&form));
    }
    std::vector<FormField> fields(const FieldInput& kept)
    {
        std::vector<FormField> out = blankFields(kind);
        for (const auto& [name, text] : kept)
            out.push_back({fieldNamed(kind, name), qs(name), qs(text), {}, false, false});
        return out;
    }
    QWidget* cell(const char* name)
    {
        FieldBinding* bound = lines->binding(QString::fromLatin1(name));
        REQUIRE(bound);
        return bound->editor().widget();
    }
    QString sum()
    {
        for (const QLabel* label : lines->findChildren<QLabel*>())
            if (label->text() == QStringLiteral("Σ 5"))
                return label->text();
        return {};
    }
};

} // namespace

TEST_CASE("O-1: lines are typed with the keyboard alone, Enter at the end adds one", "[ui]")
{
    Order order;
    CHECK(order.lines->lineCount() == 1);
    QTest::keyClicks(order.cell("lines.1.product"), QStringLiteral("A-100"));
    QTest::keyClicks(order.cell("lines.1.quantity"), QStringLiteral("3"));
    QTest::keyClicks(order.cell("lines.1.price"), QStringLiteral("12.50"));
    QTest::keyClick(order.cell("lines.1.price"), Qt::Key_Return);
    REQUIRE(order.lines->lineCount() == 2);
    QTest::keyClicks(order.cell("lines.2.product"), QStringLiteral("A-200"));
    QTest::keyClicks(order.cell("lines.2.quantity"), QStringLiteral("2"));
    CHECK(order.sum() == QStringLiteral("Σ 5"));
    const FieldInput input = order.form.filledInput();
    CHECK(input.at("lines.1.product") == "A-100");
    CHECK(input.at("lines.1.price") == "12.50");
    CHECK(input.at("lines.2.quantity") == "2");
    CHECK(order.form.isDirty());
}

TEST_CASE("a line that is blank is no line, one that is begun must be whole", "[ui]")
{
    Order order;
    CHECK(order.form.validate());
    QTest::keyClicks(order.cell("lines.1.quantity"), QStringLiteral("3"));
    CHECK_FALSE(order.form.validate());
    CHECK(order.lines->binding(QStringLiteral("lines.1.product"))->hasError());
}

TEST_CASE("Ctrl+Delete takes a line away, and what was kept of it with it", "[ui]")
{
    Order order;
    order.form.show(
        order.rules, order.kind,
        order.fields(
            {{"lines.2.product", "B"}, {"lines.10.product", "C"}, {"lines.10.quantity", "1"}}));
    REQUIRE(order.lines->lineCount() == 2);
    CHECK(order.form.dirtyInput().count("lines.2.product") == 0);
    QTest::keyClick(order.cell("lines.10.product"), Qt::Key_Delete, Qt::ControlModifier);
    CHECK(order.lines->lineCount() == 1);
    const FieldInput input = order.form.dirtyInput();
    CHECK(input.at("lines.10.product").empty());
    CHECK(input.at("lines.10.quantity").empty());
    order.lines->addLine();
    CHECK(order.lines->binding(QStringLiteral("lines.11.product"))); // ids are not used again
}

TEST_CASE("Enter while Chinese is composed adds no line", "[ui]")
{
    Order order;
    QWidget* cell = order.cell("lines.1.product");
    cell->setFocus();
    QInputMethodEvent composing(QStringLiteral("waitao"), {});
    QCoreApplication::sendEvent(cell, &composing);
    CHECK(order.lines->lineCount() == 1);
    CHECK_FALSE(order.lines->isDirty());
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("外套"));
    QCoreApplication::sendEvent(cell, &committed);
    CHECK(order.form.filledInput().at("lines.1.product") == "外套");
}

TEST_CASE("every cell of the lines has a name of its own", "[ui][a11y]")
{
    Order order;
    order.lines->addLine();
    CHECK(order.cell("lines.1.product")->accessibleName() == QStringLiteral("product, line 1"));
    CHECK(order.cell("lines.2.quantity")->accessibleName() == QStringLiteral("quantity, line 2"));
}
