// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ui_seams.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/planner/agenda_grid.h"
#include "ui/planner/call_lane.h"
#include "ui/planner/load_grid.h"
#include "ui/planner/proposal_panel.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QTest>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

RecordId idOf(unsigned char n)
{
    RecordId id = RecordId::zero();
    id.bytes.back() = n;
    return id;
}

Date day(const char* text) { return *parseDate(text); }
Instant at(const char* text) { return *parseInstant(text); }

AgendaCall call(unsigned char n, const char* when, const char* who)
{
    AgendaCall out{idOf(n), "HF-26-1-0000" + std::to_string(n), "回访内容", who};
    out.at = at(when);
    out.due = at("2026-11-25T17:00:00+08:00");
    out.caller = idOf(100);
    out.callerName = "张敏";
    return out;
}

/// Two calls on Monday, one on Wednesday; room for three a day from Monday to Friday.
std::shared_ptr<AgendaView> week()
{
    auto view = std::make_shared<AgendaView>();
    for (int i = 0; i < 7; ++i)
        view->load.push_back({plusDays(day("2026-11-23"), i), idOf(100), "张敏",
                              i == 0   ? 2
                              : i == 2 ? 1
                                       : 0,
                              0, i < 5 ? 3 : 0});
    view->calls = {call(1, "2026-11-23T10:00:00+08:00", "李雷"),
                   call(2, "2026-11-23T10:05:00+08:00", "王芳"),
                   call(3, "2026-11-25T15:30:00+08:00", "赵云")};
    return view;
}

struct PaintedWeek {
    test::OpenDesk desk;
    test::AnsweringPrompts prompts;
    test::ChosenFiles files;
    MemorySettings settings;
    Workbench bench{desk.client(), {desk.clock(), prompts, files, settings}, "en"};
    AgendaGrid shown{bench};
    std::vector<CallMove> moves;
    std::vector<RecordId> opened;
    std::vector<Date> asked;

    explicit PaintedWeek(AgendaSpan span = AgendaSpan::Week)
    {
        shown.resize(900, 500);
        shown.show();
        shown.fill(week(), {span, day("2026-11-23")}, std::nullopt);
        shown.setFocus();
        QObject::connect(&shown, &AgendaGrid::moveAsked,
                         [this](const CallMove& move) { moves.push_back(move); });
        QObject::connect(&shown, &AgendaGrid::opened,
                         [this](const RecordId& id) { opened.push_back(id); });
        QObject::connect(&shown, &AgendaGrid::periodAsked,
                         [this](Date date) { asked.push_back(date); });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&shown, key, with);
    }
};

constexpr Qt::KeyboardModifiers kMove = Qt::ControlModifier | Qt::AltModifier;

} // namespace

TEST_CASE("a week begins on Monday and a month is seen in six weeks", "[ui]")
{
    CHECK(AgendaPeriod{AgendaSpan::Week, day("2026-11-29")}.first() == day("2026-11-23"));
    CHECK(AgendaPeriod{AgendaSpan::Week, day("2026-11-23")}.first() == day("2026-11-23"));
    const AgendaPeriod month{AgendaSpan::Month, day("2026-11-30")};
    CHECK(month.first() == day("2026-10-26"));
    CHECK(month.days() == 42);
    CHECK(month.moved(-1).day == day("2026-10-30"));
    CHECK(AgendaPeriod{AgendaSpan::Month, day("2026-01-31")}.moved(1).day == day("2026-02-28"));
}

TEST_CASE("arrows go through calls and days, and past the end of the week", "[ui]")
{
    PaintedWeek grid;
    REQUIRE(grid.shown.chosenCall());
    CHECK(grid.shown.chosenCall()->callback == idOf(1));
    grid.key(Qt::Key_Down);
    CHECK(grid.shown.chosenCall()->callback == idOf(2));
    grid.key(Qt::Key_Down); // the last stays
    CHECK(grid.shown.chosenCall()->callback == idOf(2));
    grid.key(Qt::Key_Return);
    CHECK(grid.opened == std::vector{idOf(2)});
    grid.key(Qt::Key_Right);
    CHECK_FALSE(grid.shown.chosenCall());
    CHECK(grid.shown.accessibleDescription().contains(QStringLiteral("0 of 3")));
    CHECK(grid.shown.step(1));
    CHECK(grid.shown.chosenCall()->callback == idOf(3));
    CHECK_FALSE(grid.shown.step(1));
    grid.key(Qt::Key_PageDown);
    CHECK(grid.asked == std::vector{day("2026-12-02")});
    grid.shown.choose(day("2026-11-23"));
    grid.key(Qt::Key_Left);
    CHECK(grid.asked.back() == day("2026-11-22"));
}

TEST_CASE("Ctrl+Alt+arrows ask for the next day on which anybody calls, or a later time", "[ui]")
{
    PaintedWeek grid;
    grid.key(Qt::Key_Right, kMove);
    grid.key(Qt::Key_Down, kMove);
    grid.key(Qt::Key_Up, kMove);
    REQUIRE(grid.moves.size() == 3);
    CHECK(grid.moves[0].day == day("2026-11-24"));
    CHECK(grid.moves[1].minutes == 5);
    CHECK(grid.moves[2].minutes == -5);
    grid.shown.chooseCall(idOf(3));
    grid.key(Qt::Key_Right, kMove);
    CHECK(grid.moves.back().call == idOf(3));
    CHECK(grid.moves.back().day == day("2026-11-26"));
    auto friday = week();
    friday->calls = {call(4, "2026-11-27T10:00:00+08:00", "李雷")};
    grid.shown.fill(friday, {AgendaSpan::Week, day("2026-11-27")}, std::nullopt);
    grid.key(Qt::Key_Right, kMove); // nobody calls at the weekend
    CHECK(grid.moves.back().day == day("2026-11-30"));
}

TEST_CASE("a call dropped on a day asks to go there, on a person's day to that person", "[ui]")
{
    PaintedWeek grid;
    const std::unique_ptr<QMimeData> mime(mimeOfCall(idOf(3)));
    const auto drop = [&mime](QAbstractScrollArea& on, QPoint point) {
        QDragEnterEvent enter(point, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on.viewport(), &enter);
        QDropEvent event(point, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on.viewport(), &event);
    };
    drop(grid.shown, grid.shown.dayRect(3).center());
    REQUIRE(grid.moves.size() == 1);
    CHECK(grid.moves[0].call == idOf(3));
    CHECK(grid.moves[0].day == day("2026-11-26"));
    CHECK_FALSE(grid.moves[0].to);
    LoadGrid load;
    load.resize(900, 100);
    const auto view = week();
    load.fill(view, day("2026-11-23"));
    std::optional<CallMove> asked;
    QObject::connect(&load, &LoadGrid::moveAsked, [&](const CallMove& move) { asked = move; });
    drop(load, load.cellRect(0, 1).center());
    REQUIRE(asked);
    CHECK(asked->day == day("2026-11-24"));
    CHECK(asked->to == idOf(100));
}

TEST_CASE("the load of a person and day is told in figures", "[ui]")
{
    LoadGrid load;
    const auto view = week();
    load.fill(view, day("2026-11-23"));
    REQUIRE(load.people() == 1);
    CHECK(load.words().contains(QStringLiteral("2 of 3")));
    load.choose(0, 6);
    CHECK(load.words().contains(QStringLiteral("away")));
}

TEST_CASE("the month shows as many calls as fit and says how many more there are", "[ui]")
{
    PaintedWeek grid(AgendaSpan::Month);
    auto view = week();
    for (unsigned char i = 0; i < 20; ++i)
        view->calls.push_back(
            call(static_cast<unsigned char>(10 + i), "2026-11-24T10:00:00+08:00", "客户"));
    grid.shown.fill(view, {AgendaSpan::Month, day("2026-11-24")}, std::nullopt);
    const int tuesday = daysFrom(grid.shown.period().first(), day("2026-11-24"));
    CHECK(grid.shown.days()[static_cast<size_t>(tuesday)].cards.size() == 20);
    CHECK_FALSE(grid.shown.callRect(tuesday, 0).isEmpty());
    CHECK(grid.shown.callRect(tuesday, 19).isEmpty());
    std::optional<Date> wanted;
    QObject::connect(&grid.shown, &AgendaGrid::weekAsked, [&](Date date) { wanted = date; });
    grid.key(Qt::Key_Return);
    CHECK(wanted == day("2026-11-24"));
    CHECK_FALSE(grid.shown.grab().isNull()); // painted without a warning
}

TEST_CASE("only one person's calls and load are shown when asked for", "[ui]")
{
    PaintedWeek grid;
    auto view = week();
    view->calls.back().caller = idOf(101);
    view->load.push_back({day("2026-11-25"), idOf(101), "王芳", 1, 0, 9});
    grid.shown.fill(view, {AgendaSpan::Week, day("2026-11-25")}, idOf(101));
    CHECK(grid.shown.days()[0].cards.empty());
    CHECK(grid.shown.days()[2].cards.size() == 1);
    CHECK(grid.shown.days()[2].room == 9);
}

TEST_CASE("the planner's models are models", "[ui]")
{
    PaintedWeek grid;
    CallLaneModel lane(grid.bench);
    ProposalModel proposal(grid.bench);
    const QAbstractItemModelTester first(&lane,
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester second(&proposal,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    lane.fill(week()->calls);
    CHECK(lane.rowCount() == 3);
    CHECK(lane.data(lane.index(0), Qt::DisplayRole).toString().contains(QStringLiteral("李雷")));
    CallPlanView plan{day("2026-11-23"), 7};
    CallProposal placed{idOf(1), "HF-1", {}, "回访", idOf(1)};
    placed.caller = idOf(100);
    CallProposal other = placed, left = placed;
    other.callback = idOf(2);
    left.caller.reset();
    plan.calls = {placed, other};
    plan.left = {left};
    proposal.fill(plan);
    CHECK(proposal.ticked() == 2);
    CHECK(proposal.setData(proposal.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK_FALSE(proposal.setData(proposal.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(proposal.chosen().calls.size() == 1);
    CHECK(proposal.chosen().calls[0].callback == idOf(2));
}
