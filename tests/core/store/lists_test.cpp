// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "core/store/derive.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// Complaints of every sort, worked on at random.
std::vector<RecordId> fill(DeskStore& desk, SeededRandom& random, int n)
{
    const auto pick = [&](std::initializer_list<const char*> words) {
        return Value(*(words.begin() + static_cast<std::ptrdiff_t>(random.below(words.size()))));
    };
    std::vector<RecordId> ids;
    for (int i = 0; i < n; ++i) {
        OpenOp op = desk.complaint("投诉" + std::to_string(i));
        if (random.below(3) != 0)
            op.openFields.emplace("severity", pick({"major", "minor", ""}));
        if (random.below(2) != 0)
            op.openFields.emplace("causes",
                                  Value(Value::List{pick({"wrap", "late"}), Value("rude")}));
        if (random.below(2) != 0)
            op.openFields.emplace("marks", random.below(2) != 0
                                               ? Value(Value::List{})
                                               : Value(Value::List{pick({"a", "b"})}));
        if (random.below(2) != 0)
            op.openFields.emplace("cost", Value(static_cast<std::int64_t>(random.below(3) * 500)));
        if (random.below(2) != 0)
            op.openFields.emplace("reached", Value(static_cast<std::int64_t>(random.below(2))));
        if (random.below(2) != 0)
            op.openFields.emplace("promised",
                                  pick({"2026-11-22", "2026-11-23", "2026-11-24", "2026-02-30"}));
        if (random.below(4) == 0)
            op.openFields.emplace("about",
                                  Value(random.below(2) != 0 ? lin().hex() : zhao().hex()));
        if (random.below(3) == 0)
            op.holder = zhao();
        if (random.below(5) == 0)
            op.owner.reset();
        op.department = random.below(2) != 0 ? "after_sales" : "";
        ids.push_back(desk.open(op));
    }
    return ids;
}

void work(DeskStore& desk, const std::vector<RecordId>& ids, SeededRandom& random, int steps)
{
    for (int i = 0; i < steps; ++i) {
        const RecordId id = ids[random.below(ids.size())];
        const Record record = desk.load(id);
        switch (random.below(7)) {
        case 0:
            desk.note(id, "回复");
            break;
        case 1:
            desk.move(id, "close", record.state, "closed", Category::Closed);
            break;
        case 2:
            desk.move(id, "reopen", record.state, "investigating", Category::Open);
            break;
        case 3:
            desk.move(id, "wait", record.state, "waiting", Category::Waiting);
            break;
        case 4:
            desk.change(id, Op::Tag, TagOp{desk.clock.now(), "vip"});
            break;
        case 5:
            desk.change(
                id, Op::Hand,
                HandOp{desk.clock.now(), random.below(2) != 0 ? lin() : zhao(), {}, false, ""});
            break;
        default: {
            SetOp set{desk.clock.now(), {}, {}};
            set.openFields.emplace("severity", Value("major"));
            if (random.below(4) == 0)
                set.openFields.emplace("about", Value(lin().hex()));
            desk.change(id, Op::Set, set);
        }
        }
        if (random.below(12) == 0)
            desk.change(id, Op::Withdraw, WithdrawOp{desk.clock.now(), "撤回"});
        desk.clock.set(desk.clock.now() + std::chrono::minutes(static_cast<int>(random.below(90))));
    }
}

std::string randomOperand(SeededRandom& random)
{
    static const std::vector<std::string> operands{"severity",
                                                   "causes",
                                                   "marks",
                                                   "cost",
                                                   "reached",
                                                   "promised",
                                                   "about",
                                                   "state",
                                                   "category",
                                                   "holder",
                                                   "owner",
                                                   "department",
                                                   "kind",
                                                   "number",
                                                   "opened",
                                                   "closed",
                                                   "changed",
                                                   "due",
                                                   "round",
                                                   "returns",
                                                   "handovers",
                                                   "files",
                                                   "me",
                                                   "asof",
                                                   "today",
                                                   "first_reply.due",
                                                   "first_reply.met",
                                                   "first_reply.used",
                                                   "resolution.state",
                                                   "resolution.overdue",
                                                   "today - 1 days",
                                                   "today + 1 days",
                                                   "'major'",
                                                   "'minor'",
                                                   "'rude'",
                                                   "'a'",
                                                   "'open'",
                                                   "'new'",
                                                   "'running'",
                                                   "'2026-11-23'",
                                                   "''",
                                                   "0",
                                                   "1",
                                                   "500",
                                                   "5.00",
                                                   "'after_sales'"};
    return operands[random.below(operands.size())];
}

std::string randomExpression(SeededRandom& random, int depth)
{
    static const std::vector<std::string> operators{" = ", " != ", " < ", " <= ", " > ", " >= "};
    if (depth == 2 && random.below(8) == 0)
        return std::string("due") + operators[random.below(operators.size())] +
               (random.below(2) != 0 ? "today + 1 days" : "asof") + " and " +
               randomExpression(random, 0);
    const auto choice = random.below(depth > 0 ? 7 : 4);
    switch (choice) {
    case 0:
    case 1:
        return randomOperand(random) + operators[random.below(operators.size())] +
               randomOperand(random);
    case 2:
        return randomOperand(random) + " in (" + randomOperand(random) + ", " +
               randomOperand(random) + ")";
    case 3:
        return random.below(3) == 0 ? "tag 'vip'" : randomOperand(random);
    case 4:
        return "not (" + randomExpression(random, depth - 1) + ")";
    default:
        return "(" + randomExpression(random, depth - 1) + (choice == 5 ? " and " : " or ") +
               randomExpression(random, depth - 1) + ")";
    }
}

} // namespace

TEST_CASE("a filter as SQL lists exactly what evaluating it on each record finds")
{
    DeskStore desk(21);
    SeededRandom random(21);
    const auto ids = fill(desk, random, 40);
    work(desk, ids, random, 120);
    const Asking by{desk.clock.now(), std::nullopt};
    const Zone zone = *Zone::named("Asia/Shanghai");
    int compared = 0, hits = 0;
    for (int i = 0; i < 1500; ++i) {
        const std::string text = randomExpression(random, 2);
        const auto expression = parseExpression(text);
        if (!expression)
            continue;
        Asking asking = by;
        ListQuery query{.kinds = {"complaint"}, .where = *expression, .scope = ListScope::All};
        query.limit = 1000;
        query.order = static_cast<ListOrder>(random.below(4));
        std::set<RecordId> wanted, got;
        for (const RecordId& id : ids) {
            const Record record = desk.load(id);
            const auto clocks = *desk->read().clocksOf(id);
            LookupContext context{asking.asOf, &zone, asking.me, clockLookup(clocks, asking.asOf)};
            if (evaluate(*expression, recordLookup(record, context), record.tags))
                wanted.insert(id);
        }
        const auto page = desk->read().list(query, asking);
        INFO(text);
        if (!page)
            FAIL(page.error().plainText());
        for (const RowView& row : page->rows)
            got.insert(row.id);
        REQUIRE(got == wanted);
        ++compared;
        hits += wanted.empty() || wanted.size() == ids.size() ? 0 : 1;
    }
    CHECK(compared > 500);
    CHECK(hits > 100);
}

TEST_CASE("pages follow one another without gap or repeat, in every order, both ways")
{
    DeskStore desk(22);
    SeededRandom random(22);
    const auto ids = fill(desk, random, 30);
    work(desk, ids, random, 60);
    for (const ListOrder order :
         {ListOrder::Due, ListOrder::Opened, ListOrder::Changed, ListOrder::Number})
        for (const bool descending : {false, true})
            for (const ListScope scope : {ListScope::Open, ListScope::Live, ListScope::All}) {
                ListQuery query{.kinds = {"complaint"}, .scope = scope, .order = order};
                query.descending = descending;
                query.limit = 1000;
                const auto whole = *desk->read().list(query, {desk.clock.now()});
                query.limit = 4;
                std::vector<RecordId> seen;
                do {
                    const auto page = *desk->read().list(query, {desk.clock.now()});
                    for (const RowView& row : page.rows)
                        seen.push_back(row.id);
                    query.after = page.next;
                } while (!query.after.empty());
                REQUIRE(seen.size() == whole.rows.size());
                for (std::size_t i = 0; i < seen.size(); ++i)
                    CHECK(seen[i] == whole.rows[i].id);
            }
    ListQuery bad{.after = "1|x' OR 1=1"};
    CHECK(desk->read().list(bad, desk.me()).error().kind == ErrorKind::Usage);
}

TEST_CASE("kept badges equal a recount after any sequence of commands")
{
    for (std::uint64_t seed = 31; seed < 34; ++seed) {
        DeskStore desk(seed);
        SeededRandom random(seed);
        const auto ids = fill(desk, random, 15);
        for (int round = 0; round < 8; ++round) {
            work(desk, ids, random, 10);
            for (const std::optional<StaffId>& person :
                 {std::optional(lin()), std::optional(zhao()), std::optional<StaffId>()}) {
                const Asking by{desk.clock.now(), person};
                const auto badges = *desk->read().badges(by);
                REQUIRE(badges.size() == 7);
                for (const BadgeCount& badge : badges) {
                    const QueueDef& queue = desk->rulebook()->queues.find(badge.queue)->second;
                    INFO(badge.queue);
                    const auto counted = desk->read().count(queryOf(queue), by, 1000000);
                    if (!counted)
                        FAIL(counted.error().plainText());
                    CHECK(badge.count == *counted);
                }
            }
        }
        CHECK(findings(*desk) == "");
    }
}

TEST_CASE(
    "what is kept from somebody is neither listed, found, searched nor counted for them (C-15)")
{
    DeskStore desk(41);
    OpenOp op = desk.complaint("客服态度恶劣");
    op.openFields.emplace("about", Value(zhao().hex()));
    op.privateFields.emplace("phone", Value("13800138000"));
    const RecordId id = desk.open(op);
    while (*desk->indexPending() > 0) {
    }
    const std::string number = desk.load(id).number;
    const Asking lins{desk.clock.now(), lin()}, zhaos{desk.clock.now(), zhao()};
    for (const auto& [by, seen] : {std::pair(lins, 1U), std::pair(zhaos, 0U)}) {
        CHECK(desk->read().list({.kinds = {"complaint"}}, by)->rows.size() == seen);
        CHECK(desk->read().findByNumber(number, by)->size() == seen);
        CHECK(desk->read().byPhone("8000", by)->size() == seen);
        CHECK(desk->read().search({"态度"}, by)->rows.size() == seen);
        CHECK(desk->read().search({number}, by)->rows.size() == seen);
        CHECK(desk->read().badges(by)->front().count == seen);
    }
}
