// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/small_rules.h"
#include "ui/base/wording.h"
#include "ui/ticket/sign_rounds.h"
#include "ui/ticket/ticket_data.h"
#include "ui/ticket/timeline_items.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

EntryId entryNo(std::uint8_t n)
{
    EntryId id = EntryId::zero();
    id.bytes[0] = n;
    return id;
}

struct Story {
    std::shared_ptr<const Rulebook> rules = test::smallRules();
    Wording wording{rules, "en"};
    TicketData ticket{rules, RecordView{Record(RecordId::zero(), Space::Work)}, {}};

    Story()
    {
        ticket.view.kind = rules->kind("complaint");
        ticket.view.record.kind = "complaint";
    }
    void line(const char* op, int at, std::uint8_t entry, const char* field = "",
              const char* from = "", const char* to = "", const char* reason = "")
    {
        HistoryLine line{.author = StaffId::zero()};
        line.at = line.writtenAt = instantOfSeconds(at);
        line.op = op;
        line.field = field;
        line.from = from;
        line.to = to;
        line.reason = reason;
        line.entry = entryNo(entry);
        ticket.history.push_back(line);
    }
    void vote(int at, int round, Verdict verdict, const char* comment = "")
    {
        ticket.view.record.signatures.push_back({entryNo(99), instantOfSeconds(at), StaffId::zero(),
                                                 "head", "head", round, verdict, "", comment});
    }
    std::vector<TimelineItem> changes() const
    {
        std::vector<TimelineItem> out;
        for (const TimelineItem& item : timelineItems(ticket, wording))
            if (belongsTo(item.kind, TimelinePart::Changes))
                out.push_back(item);
        return out;
    }
};

} // namespace

TEST_CASE("V-3: a save shows what gave way to what, its fields together", "[ui]")
{
    Story story;
    story.line("open", 10, 1);
    story.line("set", 10, 1, "subject", "", "coat");
    story.line("set", 20, 2, "subject", "coat", "red coat");
    story.line("set", 20, 2, "amount", "", "12.50");
    story.line("unset", 30, 3, "amount", "12.50", "");
    const auto items = story.changes();
    REQUIRE(items.size() == 2);
    CHECK(items[1].body == QStringLiteral("Subject: coat → red coat\nAmount: ∅ → 12.50"));
    CHECK(items[0].body == QStringLiteral("Amount: 12.50 → ∅"));
}

TEST_CASE("fields filled for the first time are no news among everything else", "[ui]")
{
    Story story;
    story.line("open", 10, 1);
    story.line("set", 20, 2, "amount", "", "12.50");
    const auto items = story.changes();
    REQUIRE(items.size() == 1);
    CHECK_FALSE(belongsTo(items[0].kind, TimelinePart::All));
}

TEST_CASE("K-5: a look at a masked value stands in the timeline with its reason", "[ui]")
{
    Story story;
    story.line("look", 40, 4, "phone", "", "", "call back");
    const auto items = story.changes();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == TimelineKind::Look);
    CHECK(items[0].body == QStringLiteral("call back"));
    CHECK(belongsTo(items[0].kind, TimelinePart::All));
}

TEST_CASE("O-2: a former round shows its votes and what was changed before the next", "[ui]")
{
    Story story;
    story.ticket.view.record.round = 2;
    story.line("set", 5, 1, "amount", "", "10.00");
    story.vote(10, 1, Verdict::Refuse, "too dear");
    story.line("set", 20, 2, "amount", "10.00", "9.00");
    story.line("set", 21, 3, "amount", "9.00", "8.00");
    story.line("set", 22, 4, "subject", "a", "b");
    story.line("set", 23, 5, "subject", "b", "a");
    story.vote(30, 2, Verdict::Agree);
    story.line("set", 40, 6, "amount", "8.00", "1.00");
    const auto rounds = formerSignRounds(story.ticket, story.wording);
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].round == 1);
    REQUIRE(rounds[0].votes.size() == 1);
    CHECK(rounds[0].votes[0].endsWith(QStringLiteral("too dear")));
    CHECK(rounds[0].changes == QStringList{QStringLiteral("Amount: 10.00 → 8.00")});
}
