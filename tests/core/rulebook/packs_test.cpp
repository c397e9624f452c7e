// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/calendars.h"
#include "tests/core/rulebook/rulebook_data.h"

#include <catch2/catch.hpp>

using namespace shouwen;

TEST_CASE("every bundled rulebook loads without a mistake and reads back from its kept text")
{
    const std::vector<std::string> names = bundledNames();
    REQUIRE(names == std::vector<std::string>{"base", "equipment", "estate", "factory", "forwarder",
                                              "plaza", "realestate"});
    std::set<std::string> ids;
    for (const std::string& name : names) {
        CAPTURE(name);
        const auto book = loadRulebook(*bundledRulebooks()(name), bundledRulebooks());
        if (!book)
            FAIL(book.error().plainText());
        CHECK(book->name == name);
        ids.insert(book->id.hex());
        const auto again = loadResolved(book->text);
        REQUIRE(again);
        CHECK(again->text == book->text);
        for (const char* kind : {"staff", "handover", "customer", "document", "lead", "need",
                                 "survey", "complaint", "inquiry", "request", "contact", "answer",
                                 "callback", "order", "order_change", "delivery", "return"})
            CHECK(book->kind(kind));
    }
    CHECK(ids.size() == names.size());
}

TEST_CASE("a rulebook that does not ship is named with the nearest that does")
{
    const auto missing = bundledRulebooks()("factry");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(missing.error().plainText().find("factory") != std::string::npos);
}

TEST_CASE("calendars of every bundled rulebook compile with their holidays")
{
    for (const std::string& name : bundledNames()) {
        const auto calendars = compileCalendars(test::bundled(name.c_str()));
        REQUIRE(calendars);
        const Calendar& office = calendars->at("office");
        CHECK_FALSE(office.isWorkday(
            Date{std::chrono::year(2026), std::chrono::October, std::chrono::day(1)}));
        CHECK(office.isWorkday(
            Date{std::chrono::year(2026), std::chrono::October, std::chrono::day(10)}));
    }
}

TEST_CASE("roles, departments and lists can be chosen from in fields")
{
    const Rulebook base = test::bundled("base");
    CHECK(base.lists.at("role").find("supervisor"));
    CHECK(base.lists.at("department").find("quality")->label.zhTW == "品保部");
    for (const auto& [name, department] : base.departments)
        CHECK(base.roles.count(department.head) == 1);
    for (const auto& [name, role] : base.roles)
        CHECK(name.size() <= 16);
}

TEST_CASE("L-1 every kind of phrase is there in three languages")
{
    const Rulebook base = test::bundled("base");
    std::set<std::string> groups;
    for (const auto& [name, phrase] : base.phrases)
        groups.insert(phrase.group);
    CHECK(groups.size() == 10);
}

TEST_CASE(
    "L-2 the forbidden phrases of the trade have a better wording that is not forbidden itself")
{
    const Rulebook base = test::bundled("base");
    std::set<std::string> patterns;
    for (const ForbiddenDef& forbidden : base.forbidden)
        patterns.insert(forbidden.pattern);
    for (const char* phrase : {"我不能", "我不会", "我不愿意", "可是"})
        CHECK(patterns.count(phrase) == 1);
    for (const ForbiddenDef& forbidden : base.forbidden)
        for (const std::string& pattern : patterns)
            CHECK(forbidden.better.zhCN.find(pattern) == std::string::npos);
}

TEST_CASE("B-2 callbacks have their time by reason")
{
    const Rulebook base = test::bundled("base");
    const ClockSpec& call = base.kind("callback")->clocks.at("call");
    REQUIRE(call.variants.size() == 4);
    CHECK(call.variants.at(0).value == "after_complaint");
    CHECK(timespanText(*call.variants.at(0).target) == "3 days");
}

TEST_CASE("the factory says only what differs: office hours for the first reply, batch or date")
{
    const Rulebook base = test::bundled("base"), factory = test::bundled("factory");
    const KindDef& complaint = *factory.kind("complaint");
    CHECK(complaint.clocks.at("first_reply").target->unit == SpanUnit::Working);
    CHECK(base.kind("complaint")->clocks.at("first_reply").target->unit == SpanUnit::Elapsed);
    CHECK(complaint.clocks.at("first_reply").steps.size() == 3);
    CHECK(complaint.field("product")->requiredIn == std::vector<std::string>{"investigating"});
    CHECK(complaint.moves.at("investigate").when);
    CHECK(complaint.repeat->same.size() == base.kind("complaint")->repeat->same.size() + 1);
    CHECK(complaint.states.size() == base.kind("complaint")->states.size());
}

TEST_CASE("the forwarder files with administration and returns the form in time")
{
    const Rulebook forwarder = test::bundled("forwarder");
    const KindDef& complaint = *forwarder.kind("complaint");
    CHECK_FALSE(complaint.field("batch"));
    CHECK(complaint.moves.at("archive").who == std::vector<std::string>{"admin"});
    CHECK(complaint.moves.at("propose").sign ==
          std::vector<std::string>{"compensation", "compensation_gm", "findings"});
    CHECK(timespanText(*complaint.clocks.at("form_return").target) == "24 hours");
    CHECK(forwarder.lists.at("fault_class").items.size() == 9);
    CHECK_FALSE(forwarder.lists.at("complaint_type").find("quality"));
}
