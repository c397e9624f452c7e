// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/window.h"
#include "ui/queue/queue_pane.h"
#include "ui/shell/desk_list.h"

using namespace shouwen;
using namespace shouwen::ui;
using shouwen::test::Window;

namespace {

QTreeWidgetItem* topNamed(const DeskList& list, const QString& label)
{
    for (int i = 0; i < list.topLevelItemCount(); ++i)
        if (list.topLevelItem(i)->text(0) == label)
            return list.topLevelItem(i);
    return nullptr;
}

QString shownText(const QTreeWidgetItem* item)
{
    return item->data(0, Qt::AccessibleTextRole).toString();
}

} // namespace

TEST_CASE("queues stand under the desk they belong to, those over several desks before them",
          "[ui]")
{
    Window window;
    DeskList& list = window.shown->desks();
    REQUIRE(list.choose(QStringLiteral("q/major")));
    REQUIRE(list.currentItem()->parent());
    CHECK(list.currentItem()->parent()->text(0) == QStringLiteral("Complaint"));
    CHECK(list.kind() == "complaint");
    REQUIRE(list.choose(QStringLiteral("q/overdue")));
    CHECK_FALSE(list.currentItem()->parent());
    REQUIRE(list.choose(QStringLiteral("k/complaint")));
    CHECK(list.choice().request.kind == "complaint");
    CHECK(list.choice().key == QStringLiteral("k/complaint"));
}

TEST_CASE("a desk is folded and unfolded by key, and stays so in the next window", "[ui]")
{
    Window window;
    DeskList* list = &window.shown->desks();
    REQUIRE(list->choose(QStringLiteral("k/complaint")));
    list->setFocus();
    window.key(Qt::Key_Right);
    CHECK(list->currentItem()->isExpanded());
    window.key(Qt::Key_Left);
    CHECK_FALSE(list->currentItem()->isExpanded());
    window.key(Qt::Key_Right);
    window.restart();
    list = &window.shown->desks();
    QTreeWidgetItem* complaints = topNamed(*list, QStringLiteral("Complaint"));
    REQUIRE(complaints);
    CHECK(complaints->isExpanded());
}

TEST_CASE("counts follow a change where they stand, and the choice stays", "[ui]")
{
    Window window;
    DeskList& list = window.shown->desks();
    REQUIRE(list.choose(QStringLiteral("q/unassigned")));
    const QTreeWidgetItem* item = list.currentItem();
    const QString before = shownText(item);
    static_cast<void>(window.complaint("色差"));
    REQUIRE(list.currentItem() == item);
    CHECK(shownText(topNamed(list, QStringLiteral("My open"))) == QStringLiteral("My open, 1"));
    CHECK(shownText(item) == before);
}

TEST_CASE("the window begins with the first queue that has something in it", "[ui]")
{
    Window window;
    const RecordId id = window.complaint("色差");
    window.desk.client().run({HandCommand{id, std::nullopt, "production", false, {}}, {}},
                             window.shown.get(),
                             [](const Result<Receipt>& done) { REQUIRE(done); });
    window.desk.settle();
    window.restart();
    const auto choice = window.shown->desks().choice();
    CHECK(choice.key != QStringLiteral("q/my_open"));
    CHECK(window.shown->desks().count() > 0);
}
