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

struct Queue {
    FakeDesk desk;
    QueueModel model{desk.source(), nullptr};

    explicit Queue(int rows) { desk.rows = upTo(rows); }
    void more()
    {
        model.fetchMore({});
        desk.answerAll();
    }
};

} // namespace

TEST_CASE("the model keeps the contract of models while it grows, refreshes and shrinks", "[ui]")
{
    Queue queue(350);
    // The tester itself fetches on every change, so answering goes on to the end.
    const QAbstractItemModelTester tester(&queue.model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    queue.model.open({});
    queue.desk.answerAll();
    queue.more();
    queue.more();
    queue.more();
    CHECK(queue.model.rowCount() == 350);
    queue.desk.rows.resize(20);
    queue.model.refresh();
    queue.desk.answerAll();
    CHECK(queue.model.rowCount() == 20);
    queue.model.open({.kind = "inquiry"});
    queue.desk.answerAll();
    CHECK(queue.model.rowCount() == 20);
}

TEST_CASE("opening a queue of a million rows fetches one page", "[ui]")
{
    Queue queue(1'000'000);
    queue.model.open({});
    queue.desk.answerAll();
    CHECK(queue.model.rowCount() == QueueModel::kPageRows);
    CHECK(queue.desk.rowsAsked == QueueModel::kPageRows);
    CHECK(queue.model.canFetchMore({}));
}

TEST_CASE("pages follow each other by cursor, none is asked for twice at once", "[ui]")
{
    Queue queue(250);
    queue.model.open({});
    queue.desk.answerAll();
    queue.model.fetchMore({});
    CHECK_FALSE(queue.model.canFetchMore({}));
    queue.model.fetchMore({});
    CHECK(queue.desk.waiting() == 1);
    queue.desk.answerAll();
    queue.more();
    CHECK(queue.model.rowCount() == 250);
    CHECK(queue.model.isComplete());
    CHECK(queue.model.row(249)->number == "249");
}

TEST_CASE("an answer for the queue before is dropped", "[ui]")
{
    Queue queue(10);
    queue.model.open({});
    queue.model.open({.kind = "inquiry"});
    CHECK(queue.desk.waiting() == 2);
    queue.desk.answerOne();
    CHECK(queue.model.rowCount() == 0);
    CHECK(queue.model.isLoading());
    queue.desk.answerOne();
    CHECK(queue.model.rowCount() == 10);
    CHECK_FALSE(queue.model.isLoading());
}

TEST_CASE("rows held are bounded; one let go is a placeholder and comes back when it is looked at",
          "[ui]")
{
    const int pages = QueueModel::kPagesHeld + 5;
    Queue queue(QueueModel::kPageRows * pages);
    queue.model.open({});
    queue.desk.answerAll();
    for (int i = 1; i < pages; ++i)
        queue.more();
    CHECK(queue.model.rowCount() == QueueModel::kPageRows * pages);
    CHECK(queue.model.rowsHeld() <= QueueModel::kPageRows * QueueModel::kPagesHeld);
    CHECK(queue.model.row(0) == nullptr);
    CHECK(queue.model.row(1) == nullptr);
    CHECK(queue.desk.waiting() == 1);
    queue.desk.answerAll();
    REQUIRE(queue.model.row(0));
    CHECK(queue.model.row(0)->number == "0");
    CHECK(queue.model.idAt(0) == idOf(0));
}

TEST_CASE("refreshing keeps the rows where nothing moved", "[ui]")
{
    Queue queue(150);
    queue.model.open({});
    queue.desk.answerAll();
    queue.more();
    int resets = 0;
    QObject::connect(&queue.model, &QAbstractItemModel::modelReset, &queue.model,
                     [&] { ++resets; });
    queue.model.refresh();
    queue.desk.answerAll();
    CHECK(resets == 0);
    CHECK(queue.model.rowCount() == 150);
}

TEST_CASE("refreshing shows what came and what went", "[ui]")
{
    Queue queue(20);
    queue.model.open({});
    queue.desk.answerAll();
    queue.desk.rows.erase(queue.desk.rows.begin());
    queue.desk.rows.push_back(77);
    queue.model.refresh();
    queue.desk.answerAll();
    CHECK(queue.model.rowCount() == 20);
    CHECK(queue.model.rowOf(idOf(0)) == -1);
    CHECK(queue.model.rowOf(idOf(77)) == 19);
}

TEST_CASE("a row that comes again on the next page is shown once", "[ui]")
{
    Queue queue(150);
    queue.model.open({});
    queue.desk.answerAll();
    queue.model.fetchMore({});
    queue.desk.rows.insert(queue.desk.rows.begin() + 100, 99);
    queue.desk.answerAll();
    CHECK(queue.model.rowOf(idOf(99)) == 99);
    CHECK(queue.model.rowCount() == 150);
}

TEST_CASE("a failure is told and leaves what was there", "[ui]")
{
    Queue queue(30);
    queue.model.open({});
    queue.desk.answerAll();
    std::string told;
    QObject::connect(&queue.model, &QueueModel::failed, &queue.model,
                     [&](const Error& error) { told = error.plainText(); });
    queue.model.refresh();
    queue.desk.failOne();
    CHECK(told.find("the disk is gone") != std::string::npos);
    CHECK(queue.model.rowCount() == 30);
    CHECK_FALSE(queue.model.isLoading());
}
