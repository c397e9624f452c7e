// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who hears the screen or uses no mouse: names, tab order, contrast of what is painted by hand.

#include "tests/ui/shell/window.h"
#include "ui/base/theme.h"
#include "ui/queue/queue_pane.h"
#include "ui/shell/desk_list.h"
#include "ui/shell/view_sheet.h"

#include <QAccessible>
#include <QDialog>
#include <QScrollArea>

#include <cmath>

using namespace shouwen;
using namespace shouwen::ui;
using test::Window;

namespace {

void checkNames(QWidget& page, const std::string& where)
{
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (widget->focusProxy() || qobject_cast<QScrollArea*>(widget))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        INFO(where << ": " << widget->metaObject()->className() << " "
                   << widget->objectName().toStdString() << " in "
                   << widget->parentWidget()->metaObject()->className());
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
}

std::vector<std::string> openable(Window& window)
{
    std::vector<std::string> out;
    for (const KindDef* kind :
         openableKinds(window.bench->wording().rules(), window.desk.client().me()))
        out.push_back(kind->name);
    return out;
}

double lightness(const QColor& colour)
{
    const auto part = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = lightness(a), lb = lightness(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("everything that takes focus has a name, on every page of every kind", "[ui][a11y]")
{
    Window window;
    window.shown->openRecord(window.complaint("色差"));
    window.desk.settle();
    checkNames(*window.shown, "ticket");
    for (const std::string& kind : openable(window)) {
        window.shown->intake().start(kind, {});
        window.shown->startIntake();
        window.desk.settle();
        checkNames(*window.shown, "intake of " + kind);
    }
    for (const char* command : {"go.palette", "help.shortcuts", "queue.columns", "queue.save_view",
                                "help.page", "app.settings"}) {
        window.shown->commands().trigger(command);
        window.desk.settle();
        bool found = false;
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top != window.shown.get() && top->isVisible() && top->isWindow()) {
                checkNames(*top, command);
                found |= qobject_cast<QDialog*>(top) != nullptr || !found;
                top->close();
            }
        INFO(command);
        CHECK(found);
    }
}

TEST_CASE("Tab goes through the fields of every kind's form in the order they stand in",
          "[ui][a11y]")
{
    Window window;
    for (const std::string& kind : openable(window)) {
        window.shown->startIntake();
        window.shown->intake().start(kind, {});
        window.desk.settle();
        FormView& form = window.intakeForm();
        std::vector<QString> order;
        for (const auto& bound : form.bindings())
            order.push_back(qs(bound->def().name));
        form.focusFirst();
        std::size_t before = 0;
        int visited = 0;
        for (int i = 0; i < 400; ++i) {
            const QString field = form.focusedField();
            if (field.isEmpty())
                break;
            const auto at = static_cast<std::size_t>(std::find(order.begin(), order.end(), field) -
                                                     order.begin());
            INFO(kind << "." << field.toStdString());
            CHECK(at >= before);
            visited += at != before || i == 0 ? 1 : 0;
            before = at;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        INFO(kind);
        CHECK(visited > 0);
        window.shown->intake().abandon();
    }
}

TEST_CASE("what is painted by hand keeps a contrast of 4.5 to 1 on every ground, the focus ring 3",
          "[ui][a11y]")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens& t = tokensOf(scheme);
        INFO((scheme == Scheme::Light ? "light" : "dark"));
        for (const QColor& ground : {t.surface, t.sunken, t.selection, t.hover})
            for (const QColor& ink : {t.text, t.subtle, t.good, t.soon, t.late}) {
                INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(ink, ground) >= 4.5);
            }
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        for (const QColor& ground : {t.surface, t.sunken, t.selection})
            CHECK(contrast(t.focus, ground) >= 3.0);
    }
}
