// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ui_seams.h"

#include <catch2/catch.hpp>

#include <QThread>

using namespace shouwen;
using namespace shouwen::ui;
using shouwen::test::OpenDesk;

TEST_CASE("questions are asked on the desk's thread and answered on this one, in order", "[ui]")
{
    OpenDesk desk;
    QObject context;
    std::vector<int> answers;
    QThread* asked = nullptr;
    for (int i = 0; i < 3; ++i)
        desk.client().ask(
            &context,
            [i, &asked](Desk&, const Person&) {
                asked = QThread::currentThread();
                return i;
            },
            [&](int answer) {
                CHECK(QThread::currentThread() == context.thread());
                answers.push_back(answer);
            });
    desk.settle();
    CHECK(asked != QThread::currentThread());
    CHECK(answers == std::vector<int>{0, 1, 2});
}

TEST_CASE("of the questions in a lane only the newest is answered", "[ui]")
{
    OpenDesk desk;
    QObject context;
    Lane lane;
    std::vector<int> answers;
    for (int i = 0; i < 5; ++i)
        desk.client().ask(
            lane, &context, [i](Desk&, const Person&) { return i; },
            [&](int answer) { answers.push_back(answer); });
    desk.settle();
    CHECK(answers == std::vector<int>{4});
}

TEST_CASE("a cancelled lane answers nothing", "[ui]")
{
    OpenDesk desk;
    QObject context;
    Lane lane;
    bool answered = false;
    desk.client().ask(
        lane, &context, [](Desk&, const Person&) { return 1; }, [&](int) { answered = true; });
    lane.cancel();
    desk.settle();
    CHECK_FALSE(answered);
}

TEST_CASE("who has gone is told nothing", "[ui]")
{
    OpenDesk desk;
    bool answered = false;
    {
        QObject context;
        desk.client().ask(
            &context, [](Desk&, const Person&) { return 1; }, [&](int) { answered = true; });
    }
    desk.settle();
    CHECK_FALSE(answered);
}

TEST_CASE("a change is announced even when who gave the command has gone", "[ui]")
{
    OpenDesk desk;
    QObject listener;
    int announced = 0;
    QObject::connect(&desk.client(), &DeskClient::changed, &listener, [&](const Changes& changes) {
        CHECK(changes.records.size() == 1);
        ++announced;
    });
    {
        QObject context;
        desk.client().run(
            {OpenCommand{"inquiry", {{"summary", "发票"}, {"text", "怎么开发票"}}}, {}}, &context,
            [](const Result<Receipt>&) {});
    }
    desk.settle();
    CHECK(announced == 1);
}
