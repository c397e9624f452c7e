// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work at the callback planner with the keyboard, each story ending with a look into the store.

#include "tests/ui/shell/window.h"
#include "ui/base/message_strip.h"
#include "ui/planner/agenda_grid.h"
#include "ui/planner/call_lane.h"
#include "ui/planner/call_script.h"
#include "ui/planner/load_grid.h"
#include "ui/planner/move_call_sheet.h"
#include "ui/planner/planner_page.h"
#include "ui/planner/proposal_panel.h"
#include "ui/shell/window_planner.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTreeView>

using namespace shouwen;
using namespace shouwen::ui;
using test::Window;

namespace {

constexpr Qt::KeyboardModifiers kPlan = Qt::ControlModifier | Qt::AltModifier;

struct Planner : Window {
    explicit Planner(int calls, const char* language = "en") : Window(language)
    {
        run(OpenCommand{
            "staff",
            {{"name", "王芳"}, {"login", "wf"}, {"roles", "agent"}, {"department", "service"}}});
        run(SetCommand{bench->desk().me().id, {{"roles", "keeper, manager, agent"}}});
        for (int i = 0; i < calls; ++i)
            run(OpenCommand{"callback",
                            {{"topics", "回访 " + std::to_string(i + 1)},
                             {"reason", "after_complaint"},
                             {"contact", "客户" + std::to_string(i + 1)},
                             {"phone", "199000010" + std::to_string(10 + i)}}});
        key(Qt::Key_5, Qt::ControlModifier);
    }
    PlannerPage& page() { return shown->planner().page(); }
    RecordId run(Action action)
    {
        std::optional<RecordId> id;
        desk.client().run({std::move(action), {}}, shown.get(),
                          [&](const Result<Receipt>& receipt) {
                              INFO((receipt ? "" : receipt.error().plainText()));
                              CHECK(receipt);
                              if (receipt)
                                  id = receipt->record;
                          });
        desk.settle();
        REQUIRE(id);
        return *id;
    }
    template <class Ask>
    auto ask(Ask question)
    {
        std::optional<std::invoke_result_t<Ask&, Desk&, const Person&>> told;
        desk.client().ask(shown.get(), std::move(question),
                          [&](auto&& answer) { told.emplace(std::move(answer)); });
        desk.settle();
        return std::move(*told);
    }
    std::vector<QueueRow> rows(const char* where)
    {
        const auto page = ask([where](Desk& d, const Person& me) {
            return d.list(me, ListRequest{.kind = "callback", .where = where, .limit = 200});
        });
        REQUIRE(page);
        return page->rows;
    }
    std::optional<Instant> plannedFor(const RecordId& id)
    {
        const auto view = ask([id](Desk& d, const Person& me) { return d.show(me, id); });
        REQUIRE(view);
        const Value* at = view->record.field("planned_for");
        return at ? std::optional(instantOfMs(*at->asInt())) : std::nullopt;
    }
    void adoptAll()
    {
        key(Qt::Key_P, kPlan);
        Q_EMIT page().proposal().adoptAsked(page().proposal().model().chosen());
        desk.settle();
    }
};

} // namespace

TEST_CASE("B-12: fifty callbacks are planned and five of them made", "[ui][story]")
{
    Planner window(50);
    CHECK(window.shown->planner().isShown());
    CHECK(window.page().unplanned().calls().rowCount() == 50);
    window.key(Qt::Key_P, kPlan);
    ProposalPanel& proposal = window.page().proposal();
    REQUIRE(proposal.isVisible());
    REQUIRE(proposal.model().ticked() == 50);
    CHECK_FALSE(proposal.rows().accessibleDescription().isEmpty()); // why then and by whom
    proposal.rows().setFocus();
    for (int i = 0; i < 4; ++i) // All, None, Plan these
        if (!proposal.focusWidget()->isEnabled() ||
            !proposal.focusWidget()->property("role").isValid())
            window.key(Qt::Key_Tab);
    window.key(Qt::Key_Space);
    CHECK(window.page().unplanned().calls().rowCount() == 0);
    CHECK(window.rows("planned_for > 0").size() == 50);
    std::size_t seen = 0;
    for (const AgendaDay& day : window.page().agenda().days()) {
        seen += day.cards.size();
        CHECK(day.booked <= day.room);
    }
    CHECK(seen == 50);
    for (int made = 0; made < 5; ++made) {
        const AgendaCall* call = window.page().agenda().chosenCall();
        if (!call) {
            REQUIRE(window.page().agenda().step(1));
            call = window.page().agenda().chosenCall();
        }
        const RecordId id = call->callback;
        const QString number = qs(call->number);
        window.page().agenda().setFocus();
        window.key(Qt::Key_Return);
        REQUIRE(window.shown->ticket().current() == id);
        CHECK(window.page().script().text().contains(number));
        auto* form = window.shown->ticket().findChild<FormView*>();
        form->type(QStringLiteral("reached"), QStringLiteral("本人"));
        form->type(QStringLiteral("facts"), QStringLiteral("使用正常"));
        form->type(QStringLiteral("satisfaction"), QStringLiteral("satisfied"));
        window.shown->save();
        window.desk.settle();
        window.run(MoveCommand{id, "complete", {}, {}});
        CHECK(window.state(id) == "done");
    }
    CHECK(window.rows("state = 'done'").size() == 5);
    CHECK(window.rows("state = 'planned'").size() == 45);
    seen = 0;
    for (const AgendaDay& day : window.page().agenda().days())
        seen += day.cards.size();
    CHECK(seen == 45); // what was made has left the agenda
}

TEST_CASE("some of a proposal are planned, the others wait", "[ui][story]")
{
    Planner window(3);
    window.key(Qt::Key_P, kPlan);
    ProposalPanel& proposal = window.page().proposal();
    REQUIRE(proposal.model().rowCount() == 3);
    proposal.rows().setFocus();
    window.key(Qt::Key_Space); // unticks the first
    CHECK(proposal.model().ticked() == 2);
    Q_EMIT proposal.adoptAsked(proposal.model().chosen());
    window.desk.settle();
    CHECK(window.rows("planned_for > 0").size() == 2);
    CHECK(window.page().unplanned().calls().rowCount() == 1);
    CHECK(window.page().agenda().isVisible());
}

TEST_CASE("a call is moved by keys, refused with every reason, and put back with undo",
          "[ui][story]")
{
    Planner window(1);
    window.adoptAll();
    AgendaGrid& agenda = window.page().agenda();
    REQUIRE(agenda.step(1) + (agenda.chosenCall() != nullptr));
    const RecordId id = agenda.chosenCall()->callback;
    const Instant before = *window.plannedFor(id);
    agenda.setFocus();
    window.key(Qt::Key_Down, kPlan);
    CHECK(*window.plannedFor(id) == before + std::chrono::minutes(5));
    window.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(*window.plannedFor(id) == before);
    // A Sunday at night, beyond what was promised: nothing moves, and all is said.
    window.page().moveTo(id, *parseInstant("2026-11-29T03:00:00+08:00"), std::nullopt);
    window.desk.settle();
    CHECK(*window.plannedFor(id) == before);
    CHECK(window.page().message().text().count(QLatin1Char('\n')) >= 1);
}

TEST_CASE("another time is typed, and Enter while composing sends nothing", "[ui][story]")
{
    Planner window(1);
    window.adoptAll();
    AgendaGrid& agenda = window.page().agenda();
    if (!agenda.chosenCall())
        REQUIRE(agenda.step(1));
    const RecordId id = agenda.chosenCall()->callback;
    const Instant before = *window.plannedFor(id);
    agenda.setFocus();
    window.key(Qt::Key_M, kPlan);
    auto* line = window.page().sheet().findChild<QLineEdit*>();
    REQUIRE(line->hasFocus());
    QInputMethodEvent composing(QStringLiteral("mingtian"), {});
    QCoreApplication::sendEvent(line, &composing);
    window.desk.settle();
    CHECK(*window.plannedFor(id) == before);
    QInputMethodEvent ended;
    QCoreApplication::sendEvent(line, &ended);
    line->setText(QStringLiteral("no time"));
    window.key(Qt::Key_Return);
    CHECK(window.page().sheet().isVisible());
    CHECK_FALSE(line->accessibleDescription().isEmpty());
    line->setText(QStringLiteral("2026-11-25 16:00"));
    window.key(Qt::Key_Return);
    CHECK_FALSE(window.page().sheet().isVisible());
    CHECK(*window.plannedFor(id) == *parseInstant("2026-11-25T16:00:00+08:00"));
}

TEST_CASE("a call without a time dropped on a day gets the planner's own time of that day",
          "[ui][story]")
{
    Planner window(1);
    const RecordId id = window.page().unplanned().calls().call(0).callback;
    window.page().moveCall({id, *parseDate("2026-11-24"), 0, {}});
    window.desk.settle();
    const auto at = window.plannedFor(id);
    REQUIRE(at);
    CHECK(window.bench->zone().dateAt(*at) == *parseDate("2026-11-24"));
}

TEST_CASE("what is overdue stands first, and an empty planner says so", "[ui][story]")
{
    Planner empty(0);
    CHECK_FALSE(empty.page().overdue().isVisible());
    CHECK_FALSE(empty.page().unplanned().isVisible());
    CHECK(empty.page().agenda().isVisible());
    Planner late(2);
    late.desk.clock().set(*parseInstant("2026-12-21T09:00:00+08:00"));
    late.page().refresh();
    late.desk.settle();
    CHECK(late.page().overdue().isVisible());
    CHECK(late.page().overdue().calls().rowCount() == 2);
}

TEST_CASE("the planner takes the place of the queue, and everything in it has a name",
          "[ui][story]")
{
    Planner window(2);
    window.key(Qt::Key_8, kPlan);
    CHECK(window.page().span() == AgendaSpan::Month);
    CHECK_FALSE(window.page().load().isVisible());
    window.key(Qt::Key_7, kPlan);
    CHECK(window.page().load().isVisible());
    for (QWidget* widget : window.page().findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(spoken);
        INFO(widget->metaObject()->className());
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
    window.key(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(window.shown->planner().isShown());
    CHECK_FALSE(window.shown->state().plannerShown);
}
