// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/queue/fake_desk.h"
#include "tests/ui/support/ui_seams.h"
#include "ui/base/workbench.h"
#include "ui/queue/queue_header.h"
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

TEST_CASE("a record that leaves the queue opens no other; the next step goes to what came after it",
          "[ui]")
{
    List list(5);
    list.view.step(1);
    list.view.step(1);
    REQUIRE(list.view.current() == idOf(1));
    list.shown.clear();
    list.desk.rows.erase(list.desk.rows.begin() + 1);
    list.model.follow({idOf(1)});
    list.desk.answerAll();
    CHECK(list.shown.empty());
    CHECK_FALSE(list.view.currentIndex().isValid());
    list.view.step(1);
    CHECK(list.shown == std::vector<RecordId>{idOf(2)});
}

TEST_CASE("columns are chosen and ordered per queue and come back with it", "[ui]")
{
    List list(5);
    QueueHeader& header = list.view.header();
    header.setQueue(QStringLiteral("q/overdue"));
    const QueueColumns chosen{QueueColumn::Number, QueueColumn::Holder, QueueColumn::Title};
    header.choose(chosen);
    CHECK(header.columns() == chosen);
    header.setQueue(QStringLiteral("k/complaint"));
    CHECK(header.columns() == usualColumns());
    header.setQueue(QStringLiteral("q/overdue"));
    CHECK(header.columns() == chosen);
    list.model.open({});
    list.desk.answerAll();
    CHECK(header.columns() == chosen);
    list.view.grab();
    header.choose(usualColumns());
    CHECK_FALSE(list.settings.value(QStringLiteral("queue/columns/q/overdue")).isValid());
}

TEST_CASE("a click on a head sorts where an index keeps that order, and turns it round", "[ui]")
{
    List list(5);
    QueueHeader& header = list.view.header();
    std::vector<std::pair<QString, bool>> asked;
    QObject::connect(&header, &QueueHeader::orderAsked, &header,
                     [&](const QString& order, bool down) {
                         asked.emplace_back(order, down);
                         header.setOrder(order.toStdString(), down);
                     });
    header.choose({QueueColumn::Opened, QueueColumn::Title, QueueColumn::Number});
    const auto click = [&](QueueColumn column) {
        const int section = static_cast<int>(column);
        const int x = header.sectionViewportPosition(section) + header.sectionSize(section) / 2;
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {x, header.height() / 2});
    };
    click(QueueColumn::Number);
    click(QueueColumn::Number);
    click(QueueColumn::Title);
    click(QueueColumn::Opened);
    const std::vector<std::pair<QString, bool>> wanted{{QStringLiteral("number"), false},
                                                       {QStringLiteral("number"), true},
                                                       {QStringLiteral("opened"), true}};
    CHECK(asked == wanted);
}
