// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/content.h"

#include "core/base/text.h"

#include <catch2/catch.hpp>

#include <set>

using namespace shouwen;

TEST_CASE("Sample phones are in a block nobody is given, each number once")
{
    std::set<std::string> seen;
    for (std::uint64_t n = 0; n < 200'000; ++n) {
        const std::string phone = DemoContent::phone(n * 618'033 % 1'000'000);
        REQUIRE(phone.size() == 11);
        REQUIRE(phone.rfind("19900", 0) == 0);
        REQUIRE(phoneDigits(phone) == phone);
        seen.insert(phone);
    }
    CHECK(seen.size() == 200'000);
}

TEST_CASE("Sample texts leave no placeholder open and stay with their matter")
{
    const auto content = DemoContent::shipped();
    REQUIRE(content);
    SeededRandom chance(5);
    const DemoSlots matter = content->matter(chance);
    REQUIRE(matter.count("product") == 1);
    for (const char* kind : {"complaint", "inquiry", "request", "something_new"})
        for (const char* field : {"summary", "text", "solution", "refuse.reason", "not_there"})
            for (int i = 0; i < 50; ++i) {
                const std::string text = content->text(kind, field, chance, matter);
                INFO(kind << '.' << field << ": " << text);
                REQUIRE_FALSE(text.empty());
                REQUIRE(isUtf8(text));
                REQUIRE(text.find('{') == std::string::npos);
                for (const char* other : {"除湿机", "实木餐桌"})
                    if (matter.at("product") != other)
                        REQUIRE(text.find(other) == std::string::npos);
            }
}

TEST_CASE("A line of the sample words that means nothing is named by its number")
{
    const auto wrong = DemoContent::parse("# fine\n@list a b\nstray text\n");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().reasons.front().args.front() == "3");
    CHECK_FALSE(DemoContent::parse("mix complaint many\n"));
}
