// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/queue/fake_desk.h"
#include "tests/ui/support/ui_seams.h"
#include "ui/base/workbench.h"
#include "ui/queue/queue_view.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace shouwen;
using namespace shouwen::ui;
using shouwen::test::idOf;

namespace {

struct List {
    test::FakeDesk desk;
    FixedClock clock{instantOfSeconds(1'800'000'000)};
    test::AnsweringPrompts prompts;
    test::ChosenFiles files;
    MemorySettings settings;
    DeskClient client;
    Workbench bench{client, {clock, prompts, files, settings}, "zh_CN"};
    QueueModel model{desk.source(), &bench};
    QueueView view{bench, model};
    std::vector<RecordId> shown, entered;

    explicit List(int rows)
    {
        desk.rows = test::upTo(rows);
        model.open({});
        desk.answerAll();
        QObject::connect(&view, &QueueView::shown, &view,
                         [this](const RecordId& id) { shown.push_back(id); });
        QObject::connect(&view, &QueueView::entered, &view,
                         [this](const RecordId& id) { entered.push_back(id); });
        view.resize(600, 400);
        view.show();
    }
};

} // namespace

TEST_CASE("j and k go down and up, Enter goes in", "[ui]")
{
    List list(5);
    QTest::keyClick(&list.view, Qt::Key_J);
    QTest::keyClick(&list.view, Qt::Key_J);
    QTest::keyClick(&list.view, Qt::Key_K);
    QTest::keyClick(&list.view, Qt::Key_Return);
    CHECK(list.shown == std::vector<RecordId>{idOf(0), idOf(1), idOf(0)});
    CHECK(list.entered == std::vector<RecordId>{idOf(0)});
}

TEST_CASE("the choice stays on its record when rows come before it", "[ui]")
{
    List list(5);
    list.view.step(1);
    list.view.step(1);
    REQUIRE(list.view.current() == idOf(1));
    list.shown.clear();
    list.desk.rows = {0, 1, 2, 3, 4, 5, 6};
    list.desk.rows.erase(list.desk.rows.begin());
    list.model.refresh();
    list.desk.answerAll();
    CHECK(list.view.current() == idOf(1));
    CHECK(list.view.currentIndex().row() == 0);
    CHECK(list.shown.empty());
}

TEST_CASE("painting a page asks for no more rows than a page", "[ui]")
{
    List list(100'000);
    list.view.grab();
    CHECK(list.desk.rowsAsked <= 2 * QueueModel::kPageRows);
}

TEST_CASE("going to the end of what was read brings the next page", "[ui]")
{
    List list(250);
    list.view.step(1);
    QTest::keyClick(&list.view, Qt::Key_End);
    list.view.step(1);
    CHECK(list.view.currentIndex().row() == QueueModel::kPageRows - 1);
    CHECK(list.desk.waiting() == 1);
    list.desk.answerAll();
    CHECK(list.model.rowCount() > QueueModel::kPageRows);
}
