// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "tests/core/rulebook/rulebook_data.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using shouwen::test::loadOnTiny;

namespace {

Rulebook good(const std::string& more)
{
    auto loaded = loadOnTiny(more);
    if (!loaded)
        FAIL(loaded.error().plainText());
    return *std::move(loaded);
}

std::vector<std::string> fieldNames(const Rulebook& book)
{
    std::vector<std::string> names;
    for (const FieldDef* field : book.kind("ticket")->fieldsInOrder())
        names.push_back(field->name);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("tables merge key by key, lists and single values replace")
{
    const Rulebook book = good("[kind.ticket.move.finish]\nwho = [\"boss\"]\nreason = true\n");
    const MoveDef& move = book.kind("ticket")->moves.at("finish");
    CHECK(move.who == Names{"boss"});
    CHECK(move.reason);
    CHECK(move.to == "done");
    CHECK(move.label.zhTW == "完成");
    CHECK(book.name == "own");
    CHECK(book.label.en == "Tiny");
}

TEST_CASE("three dots in a list stand for what was there")
{
    const Rulebook book = good("[kind.ticket.move.finish]\nwho = [\"boss\", \"...\"]\n");
    CHECK(book.kind("ticket")->moves.at("finish").who == Names{"boss", "clerk"});
}

TEST_CASE("remove takes away, replace begins anew")
{
    const Rulebook book = good(R"(
[queue.mine]
remove = true
[list.product]
replace = true
open = true
label = { zh_CN = "货", zh_TW = "貨", en = "Goods" }
)");
    CHECK(book.queues.empty());
    CHECK(book.lists.at("product").items.empty());
    CHECK(book.lists.at("product").open);
}

TEST_CASE("fields keep their order, new ones come last or after the one they name")
{
    CHECK(fieldNames(good("")) == Names{"title", "product", "amount", "promised", "agent"});
    const Rulebook book = good(R"(
[kind.ticket.field]
amount = { max = "9.00" }
batch = { type = "line", after = "product", label = { zh_CN = "批", zh_TW = "批", en = "Batch" } }
size = { type = "line", after = "batch", label = { zh_CN = "大", zh_TW = "大", en = "Size" } }
last = { type = "line", label = { zh_CN = "末", zh_TW = "末", en = "Last" } }
title = { after = "last" }
)");
    CHECK(fieldNames(book) ==
          Names{"product", "batch", "size", "amount", "promised", "agent", "last", "title"});
    CHECK(book.kind("ticket")->field("amount")->max == 900);
}

TEST_CASE("a setting of the pack changes what expressions of the base compare with")
{
    const auto limit = [](const Rulebook& book) {
        const auto& when = book.kind("ticket")->signs.at("approval").when;
        return when->root->operands.at(1).number;
    };
    CHECK(limit(good("")) == 10000);
    CHECK(limit(good("[setting]\nlimit = \"250.00\"\n")) == 25000);
}

TEST_CASE("states that are gone can be mapped")
{
    const Rulebook book = good("[map_state.ticket]\nopened = \"fresh\"\n");
    CHECK(book.mapStates.at("ticket.opened") == "fresh");
}

TEST_CASE("a week may say that one day is like another")
{
    const Rulebook book = good("[calendar.office.week]\nwed = \"mon\"\nmon = [\"09:00-10:00\"]\n");
    const CalendarSpec& office = book.calendars.at("office");
    CHECK(office.week.at(0).size() == 1);
    CHECK(office.week.at(1) == office.week.at(0));
    CHECK(office.week.at(2) == office.week.at(0));
    CHECK(office.week.at(3).empty());
}

TEST_CASE("days and rotas of a calendar are read")
{
    const Rulebook book = good(R"(
[calendar.office.day]
"2026-12-31" = ["08:00-12:00"]
"2026-10-10" = "mon"
"2026-05-01" = { kind = "closure", name = "盘点" }
[calendar.office.rota.late]
anchor = "2026-01-05"
cycle = [["18:30-24:00"], []]
on = ["mon", "tue", "wed"]
from = "2026-01-01"
)");
    const CalendarSpec& office = book.calendars.at("office");
    REQUIRE(office.days.size() == 3);
    CHECK(office.days.at(0).hours.size() == 1);
    CHECK(office.days.at(1).follows == std::chrono::Monday);
    CHECK(office.days.at(2).kind == DayKind::Closure);
    CHECK(office.days.at(2).hours.empty());
    REQUIRE(office.rotas.size() == 1);
    CHECK(office.rotas.at(0).cycle.at(0).at(0).close == std::chrono::hours(24));
    CHECK(office.rotas.at(0).on ==
          std::array<bool, 7>{true, true, true, false, false, false, false});
    CHECK(check(office).empty());
}

TEST_CASE("the kept text reads back as the same rulebook and names its identity")
{
    const Rulebook book = good("[queue.mine]\nbadge = false\n");
    CHECK(book.id == RulebookId{blake2b128(book.text)});
    const auto again = loadResolved(book.text);
    REQUIRE(again);
    CHECK(again->text == book.text);
    CHECK(again->id == book.id);
    CHECK_FALSE(again->queues.at("mine").badge);
    CHECK(book.text.find(RULEBOOK_DATA) == std::string::npos);
}

TEST_CASE("B34 a kept text that was edited or cut off is refused")
{
    const std::string text = good("").text;
    for (std::size_t n = 0; n < text.size(); n += 11)
        CHECK_FALSE(loadResolved(std::string_view(text).substr(0, n)));
    std::string longer = text;
    longer.insert(longer.find("format"), "x");
    CHECK_FALSE(loadResolved(longer));
    CHECK_FALSE(loadResolved(text + "x"));
    CHECK_FALSE(loadResolved(""));
    CHECK_FALSE(loadResolved("# shouwen rulebook 1\n# file a 99999999999999999999\n"));
    CHECK_FALSE(loadResolved("# shouwen rulebook 1\n# file a -5\nxxxxxxx\n"));
}
