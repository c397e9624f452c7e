// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/small_rules.h"
#include "ui/base/wording.h"
#include "ui/ticket/ticket_data.h"
#include "ui/ticket/timeline_items.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

/// A view as the desk would give it, pointing into a rulebook of its own.
struct Given {
    std::shared_ptr<const Rulebook> theirs = test::smallRules();
    std::shared_ptr<const Rulebook> ours = test::smallRules();
    RecordView view{Record(RecordId::zero(), Space::Work)};

    Given()
    {
        const KindDef& kind = *theirs->kind("complaint");
        view.kind = &kind;
        view.record.kind = "complaint";
        view.record.state = "new";
        view.mayEdit = true;
        view.fields.push_back({&kind.fields.at("subject"), "subject", Value("色差"), "色差", true});
        view.fields.push_back({&kind.fields.at("amount"), "amount", Value(1250), "12.50", false});
        view.moves.push_back({&kind.moves.at("finish"), {}});
    }
};

} // namespace

TEST_CASE("declarations are those of the window's own rulebook", "[ui]")
{
    Given given;
    const TicketData ticket = adopt(given.view, given.ours);
    const KindDef* ours = given.ours->kind("complaint");
    CHECK(ticket.view.kind == ours);
    CHECK(ticket.view.fields[0].def == &ours->fields.at("subject"));
    CHECK(ticket.view.moves[0].def == &ours->moves.at("finish"));
}

TEST_CASE("a kind that is gone leaves a record without form and moves", "[ui]")
{
    Given given;
    const TicketData ticket = adopt(given.view, std::make_shared<Rulebook>());
    CHECK(ticket.view.kind == nullptr);
    CHECK(ticket.view.fields.empty());
    CHECK(ticket.view.moves.empty());
}

TEST_CASE("a form has the fields of the kind, set or not, as they would be typed", "[ui]")
{
    Given given;
    const TicketData ticket = adopt(given.view, given.ours);
    const Wording wording(given.ours, "zh_CN");
    const auto fields = formFields(ticket, wording, Zone::utc());
    CHECK(fields.size() == given.ours->kind("complaint")->fields.size());
    for (const FormField& field : fields)
        if (field.name == QStringLiteral("amount"))
            CHECK(field.typed == QStringLiteral("12.50"));
}

TEST_CASE("a move asks for what it lacks and is barred by what a sheet cannot settle", "[ui]")
{
    Given given;
    given.view.moves[0].refusals = {{"field.required", "must be filled in", {}, "phone"},
                                    {"move.guard", "%1", {"x"}}};
    TicketData ticket = adopt(given.view, given.ours);
    MoveNeeds needs = needsOf(ticket, ticket.view.moves[0]);
    CHECK(needs.fill == std::vector<std::string>{"severity", "phone"});
    CHECK(needs.blocking.empty());
    ticket.view.moves[0].refusals = {{"sign.missing", "x"}, {"move.guard", "%1", {"x"}}};
    CHECK(needsOf(ticket, ticket.view.moves[0]).blocking.size() == 2);
}

TEST_CASE("reasons are said in one language, with the label of their field", "[ui]")
{
    const Wording wording(test::smallRules(), "zh_CN");
    const KindDef* kind = wording.rules().kind("complaint");
    CHECK(wording.say(Reason{"x", "%1!", {"Finish"}}) == QStringLiteral("办结!"));
    CHECK(wording.say(Reason{"x", "bad", {}, "phone"}, kind) == QStringLiteral("电话: bad"));
    CHECK(wording.say(Reason{"x", "%1", {"customer said Finish %2"}}) ==
          QStringLiteral("customer said Finish %2"));
}

TEST_CASE("the timeline tells steps, notes and files, newest first", "[ui]")
{
    Given given;
    const StaffId who = StaffId::zero();
    given.view.record.steps.push_back({EntryId::zero(), instantOfSeconds(100),
                                       instantOfSeconds(100), who, "agent", "", "", "new", "",
                                       false});
    given.view.record.notes.push_back({EntryId::zero(), instantOfSeconds(50), instantOfSeconds(900),
                                       who, Direction::Out, "", "您好"});
    given.view.record.steps.push_back({EntryId::zero(), instantOfSeconds(200),
                                       instantOfSeconds(200), who, "agent", "finish", "new", "done",
                                       "好了", false});
    const auto items = timelineItems(adopt(given.view, given.ours), Wording(given.ours, "zh_CN"));
    REQUIRE(items.size() == 3);
    CHECK(items[0].head == QStringLiteral("办结 → 已办"));
    CHECK(items[0].body == QStringLiteral("好了"));
    CHECK(items[2].kind == TimelineKind::Reply);
    CHECK(items[2].writtenAt.has_value());
    CHECK_FALSE(items[1].writtenAt.has_value());
}
