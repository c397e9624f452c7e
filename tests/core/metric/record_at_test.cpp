// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metric/tickets.h"

#include "tests/support/history_gen.h"

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// What both ways of asking must agree on; personal values changed later are as they are now.
std::string comparable(const Record& record)
{
    std::string out = record.state + '|' + std::string(categoryName(record.category)) + '|' +
                      record.department + '|' + (record.holder ? record.holder->hex() : "") + '|' +
                      std::to_string(record.returns) + '|' + std::to_string(record.handOvers) +
                      '|' + (record.closedAt ? std::to_string(msOf(*record.closedAt)) : "");
    for (const auto& [name, field] : record.fields)
        if (!field.isPrivate)
            out += '|' + name + '=' + field.value.plain();
    return out;
}

/// The timeline up to `t` is this one.
bool beginsWith(const Record& full, const Timeline& begin, Instant t)
{
    const auto same = [](const TimelineEvent& a, const TimelineEvent& b) {
        return a.at == b.at && a.order == b.order && a.kind == b.kind && a.what == b.what;
    };
    const auto end = std::find_if(full.timeline.begin(), full.timeline.end(),
                                  [t](const auto& e) { return e.at > t; });
    return std::equal(full.timeline.begin(), end, begin.begin(), begin.end(), same);
}

Instant happened(const Record& record) { return record.timeline.back().at; }

} // namespace

TEST_CASE("A record as of an instant is the fold of what had happened by then")
{
    const KindDef anyKind;
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const History history =
            makeHistory({.seed = seed, .writers = 1, .steps = 25, .alone = true});
        const auto entries = sorted(history.entries);
        const auto full = fold(entries, history.view);
        if (!full || full->timeline.empty())
            continue;
        for (std::size_t n = 1; n < entries.size(); ++n) {
            const auto before = fold(std::span(entries).first(n), history.view);
            if (!before || before->timeline.empty())
                continue;
            const Instant t = happened(*before);
            if (!beginsWith(*full, before->timeline, t))
                continue; // something was dated back or taken back later
            ++compared;
            INFO("seed " << seed << ", entry " << n);
            CHECK(comparable(*RecordAt(*full, anyKind, t)) == comparable(*before));
        }
    }
    CHECK(compared > 100);
}

TEST_CASE("Values come back with the type their field declares")
{
    const Rulebook rules = deskRules();
    const Ticket ticket = Ticket("A", "2026-11-02T09:00")
                              .set("2026-11-02T09:00", "paid", 100)
                              .set("2026-11-02T09:00", "shared", Value::List{Value("sales")})
                              .set("2026-11-05T09:00", "paid", 300)
                              .set("2026-11-05T09:00", "shared", Value::List{});
    const RecordAt then(ticket.record, rules.kinds.at("ticket"), when("2026-11-03T09:00"));
    REQUIRE(then->field("paid"));
    CHECK(*then->field("paid") == Value(100));
    REQUIRE(then->field("shared"));
    CHECK(*then->field("shared") == Value(Value::List{Value("sales")}));
    CHECK_FALSE(
        RecordAt(ticket.record, rules.kinds.at("ticket"), when("2026-11-01T09:00")).exists());
}
