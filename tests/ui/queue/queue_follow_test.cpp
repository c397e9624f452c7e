// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/queue/fake_desk.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace shouwen;
using namespace shouwen::ui;
using shouwen::test::FakeDesk;
using shouwen::test::idOf;
using shouwen::test::upTo;

namespace {

/// Sorted by the time of opening, ten seconds apart.
struct Queue {
    FakeDesk desk;
    QueueModel model{desk.source(), nullptr};
    int resets = 0;

    explicit Queue(int rows, int pages = 1)
    {
        desk.rows = upTo(rows);
        model.open({.order = "opened"});
        desk.answerAll();
        for (int i = 1; i < pages; ++i) {
            model.fetchMore({});
            desk.answerAll();
        }
        desk.rowsAsked = 0;
        QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [this] { ++resets; });
    }
    void follow(std::vector<RecordId> changed)
    {
        model.follow(changed);
        desk.answerAll();
    }
    void checkInStep() const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            CHECK(model.rowOf(model.idAt(row)) == row);
            if (const QueueRow* held = const_cast<QueueModel&>(model).row(row))
                CHECK(held->id == model.idAt(row));
        }
    }
};

} // namespace

TEST_CASE("after a change only the changed row is read again", "[ui]")
{
    Queue queue(1000, 5);
    const QAbstractItemModelTester tester(&queue.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    queue.desk.answerAll();
    queue.desk.rowsAsked = 0;
    queue.follow({idOf(123)});
    CHECK(queue.desk.rowsAsked == 1);
    CHECK(queue.resets == 0);
    CHECK(queue.model.rowOf(idOf(123)) == 123);
}

TEST_CASE("a row that has left the queue goes, one that has come stands in its place", "[ui]")
{
    Queue queue(300, 2);
    queue.desk.rows.erase(queue.desk.rows.begin() + 120);
    queue.desk.rows.push_back(900);
    queue.desk.openedAt[900] = 505;
    queue.follow({idOf(120), idOf(900)});
    CHECK(queue.model.rowOf(idOf(120)) == -1);
    CHECK(queue.model.rowOf(idOf(900)) == 51);
    CHECK(queue.model.rowCount() == 200);
    CHECK(queue.resets == 0);
    queue.checkInStep();
}

TEST_CASE("a row whose key has changed moves; beyond what was read it waits for its page", "[ui]")
{
    Queue queue(300, 2);
    queue.desk.openedAt[10] = 1501;
    queue.follow({idOf(10)});
    CHECK(queue.model.rowOf(idOf(10)) == 150);
    queue.desk.openedAt[11] = 2995;
    queue.follow({idOf(11)});
    CHECK(queue.model.rowOf(idOf(11)) == -1);
    CHECK(queue.model.rowCount() == 199);
    CHECK(queue.resets == 0);
    queue.checkInStep();
}

TEST_CASE("the first row of an empty queue is shown", "[ui]")
{
    Queue queue(0);
    queue.desk.rows = {7};
    queue.follow({idOf(7)});
    CHECK(queue.model.rowOf(idOf(7)) == 0);
    queue.desk.rows.clear();
    queue.follow({idOf(7)});
    CHECK(queue.model.rowCount() == 0);
}

TEST_CASE("a row that belongs among rows let go makes the queue be read again", "[ui]")
{
    const int pages = QueueModel::kPagesHeld + 5;
    Queue queue(QueueModel::kPageRows * pages, pages);
    REQUIRE(queue.model.row(0) == nullptr);
    queue.desk.answerAll();
    const int away = QueueModel::kPageRows + 50;
    queue.desk.rows.push_back(999'999);
    queue.desk.openedAt[999'999] = 10 * away + 5;
    queue.follow({idOf(999'999)});
    CHECK(queue.resets == 1);
}
