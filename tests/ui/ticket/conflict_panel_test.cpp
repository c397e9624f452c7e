// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ui_seams.h"
#include "ui/base/workbench.h"
#include "ui/ticket/conflict_panel.h"
#include "ui/ticket/ticket_data.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QTest>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

EntryId entryNo(std::uint8_t n)
{
    EntryId id = EntryId::zero();
    id.bytes[0] = n;
    return id;
}

struct Panel {
    test::OpenDesk desk;
    test::AnsweringPrompts prompts;
    test::ChosenFiles files;
    MemorySettings settings;
    Workbench bench{desk.client(), {desk.clock(), prompts, files, settings}, "en"};
    TicketData ticket{bench.facts().rules, RecordView{Record(RecordId::zero(), Space::Work)}, {}};
    ConflictPanel panel{bench};
    std::vector<ResolveCommand> asked;

    Panel()
    {
        ticket.view.kind = bench.facts().rules->kind("complaint");
        ticket.view.record.kind = "complaint";
        ticket.view.record.state = "investigating";
        QObject::connect(&panel, &ConflictPanel::settleAsked,
                         [this](const ResolveCommand& command) { asked.push_back(command); });
    }
    QList<QPushButton*> buttons()
    {
        panel.show(ticket);
        QList<QPushButton*> shown;
        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (!button->isHidden() && !button->parentWidget()->isHidden())
                shown << button;
        return shown;
    }
};

} // namespace

TEST_CASE("a record without conflicts shows no panel", "[ui]")
{
    Panel p;
    CHECK(p.buttons().isEmpty());
    CHECK(p.panel.isHidden());
}

TEST_CASE("a contested move is settled by saying which state holds", "[ui]")
{
    Panel p;
    p.ticket.view.record.contested = true;
    p.ticket.view.record.steps.push_back(
        {entryNo(1), {}, {}, StaffId::zero(), "", "a", "new", "proposing", "", true});
    const auto buttons = p.buttons();
    REQUIRE(buttons.size() == 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    REQUIRE(p.asked.size() == 1);
    CHECK(p.asked[0].state == "proposing");
    CHECK_FALSE(p.asked[0].loser);
}

TEST_CASE("each field is settled by itself: what stands is kept, or the other is taken", "[ui]")
{
    Panel p;
    p.ticket.view.record.fields.emplace(
        "summary", FieldValue{Value("stands"), {}, StaffId::zero(), entryNo(1), true});
    p.ticket.view.record.conflicts = {{"summary", entryNo(1), entryNo(2), Value("lost")},
                                      {std::string(kHolderField), entryNo(1), entryNo(2), Value()}};
    const auto buttons = p.buttons();
    REQUIRE(buttons.size() == 4);
    CHECK(buttons[1]->accessibleName().endsWith(QStringLiteral("lost")));
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    REQUIRE(p.asked.size() == 2);
    CHECK(p.asked[0].keep);
    CHECK_FALSE(p.asked[1].keep);
    CHECK(p.asked[1].field == "summary");
    CHECK(p.asked[1].loser == entryNo(2));
}
