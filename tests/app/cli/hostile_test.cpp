// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/desk_fixture.h"

#include "app/cli/show.h"

namespace shouwen {
namespace {

std::vector<std::string> complaint(std::string summary, std::string text)
{
    return {
        "new",          "complaint",        "--as", "张敏", "--label", "A", "summary=" + summary,
        "text=" + text, "phone=13800138000"};
}

} // namespace

TEST_CASE_METHOD(DeskFixture, "B01 text that looks like SQL is text everywhere")
{
    const std::string evil = "' OR 1=1; DROP TABLE record; --";
    REQUIRE(give(complaint(evil, evil)));
    CHECK(field("@A", "summary") == evil);
    CHECK(give({"search", evil, "--as", "张敏"}));
    CHECK(give({"search", "\"*NEAR(^", "--as", "张敏"}));
    CHECK(refused({"list", "--as", "张敏", "--where", evil}) != "");
    CHECK(refused({"list", "--as", "张敏", "--kind", evil}) == "kind.unknown");
    CHECK(refused({"list", "--as", "张敏", "--queue", evil}) == "queue.unknown");
    CHECK(refused({"show", evil, "--as", "张敏"}) == "number.unknown");
    CHECK(ok("verify").json.value(QLatin1String("findings")).toArray().isEmpty());
}

TEST_CASE_METHOD(DeskFixture, "B05 NUL, surrogates and broken UTF-8 are refused at the edge")
{
    CHECK(refused(complaint("色差\xFF", "x")) == "text.utf8");
    CHECK(refused(complaint("\xED\xA0\x80", "x")) == "text.utf8");
    CHECK(refused(complaint("色差", std::string("a\0b", 3))) == "text.nul");
    CHECK(refused(complaint("色差", "a\x07")) == "text.control");
    REQUIRE(give(complaint("cafe\xCC\x81", "x")));
    CHECK(field("@A", "summary") == "caf\xC3\xA9");
}

TEST_CASE_METHOD(DeskFixture, "B07 ten megabytes pasted into a line are cut with a notice")
{
    const std::string paste(10 * 1024 * 1024, 'x');
    auto answer = give(complaint(paste, "x"));
    REQUIRE(answer);
    CHECK(field("@A", "summary").size() <= 1000);
    CHECK_FALSE(answer->json.value(QLatin1String("remarks")).toArray().isEmpty());
}

TEST_CASE_METHOD(DeskFixture, "B08 rare characters and emoji survive unchanged")
{
    const std::string rare = "𠮷野家 \xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9 \xEE\x80\x80";
    REQUIRE(give(complaint(rare, rare)));
    CHECK(field("@A", "summary") == rare);
}

TEST_CASE_METHOD(DeskFixture, "B11 percent signs and braces of customers are never expanded")
{
    const std::string text = "{{客户.称呼}} %1 %2 %n ${1}";
    REQUIRE(give(complaint(text, text)));
    CHECK(field("@A", "summary") == text);
    const auto answer = give({"set", "@A", "--as", "张敏", "type=%1%2%1"});
    REQUIRE_FALSE(answer);
    CHECK(cli::errorText(answer.error()).find("\"%1%2%1\"") != std::string::npos);
}

TEST_CASE_METHOD(DeskFixture, "B37 phones in any spelling find the record, the spelling is kept")
{
    REQUIRE(give({"new", "complaint", "--as", "张敏", "--label", "A", "summary=x", "text=y",
                  "phone=+86 138-0013-8000"}));
    CHECK(field("@A", "phone") == "+86 138-0013-8000");
    for (const char* spelling :
         {"13800138000", "0086 13800138000", "１３８００１３８０００", "013800138000"}) {
        INFO(spelling);
        const auto answer =
            give({"repeats", "complaint", "--as", "张敏", std::string("phone=") + spelling});
        REQUIRE(answer);
        CHECK(answer->json.value(QLatin1String("rows")).toArray().size() == 1);
    }
}

TEST_CASE_METHOD(DeskFixture,
                 "B39 dates that do not exist or may mean two things are refused with an example")
{
    REQUIRE(give(complaint("x", "y")));
    for (const char* date :
         {"0000-00-00", "2026-02-31", "31.02.2026", "9999-12-31", "11/12/2026", "2026-1-1"}) {
        INFO(date);
        const auto answer =
            give({"set", "@A", "--as", "张敏", std::string("production_date=") + date});
        REQUIRE_FALSE(answer);
        CHECK(answer.error().plainText().find("2026-11-22") != std::string::npos);
    }
    CHECK(refused({"set", "@A", "--as", "张敏", "promised_reply=tomorrow"}) == "instant.bad");
    CHECK(refused({"note", "@A", "x", "--as", "张敏", "--at", "2026-13-01 09:00"}) ==
          "instant.bad");
}

TEST_CASE_METHOD(DeskFixture, "B40 amounts are exact fen or refused")
{
    REQUIRE(give(complaint("x", "y")));
    ok("set @A --as 张敏 compensation=1,234.5");
    CHECK(field("@A", "compensation") == "123450");
    ok("set @A --as 张敏 compensation=１２３");
    CHECK(field("@A", "compensation") == "12300");
    for (const char* amount :
         {"1e309", "-0", "0.001", "12,34", "NaN", "９９９９９９９９９９９９９９９９９９９９"}) {
        INFO(amount);
        CHECK(refused({"set", "@A", "--as", "张敏", std::string("compensation=") + amount}) != "");
    }
    CHECK(refused({"set", "@A", "--as", "张敏", "compensation=-5"}) == "number.low");
}

TEST_CASE_METHOD(DeskFixture, "a refused command leaves no trace and takes no number")
{
    const auto before = ok("verify").json;
    CHECK(refused({"new", "complaint", "--as", "张敏", "summary=x"}) == "field.required");
    CHECK(ok("verify").json == before);
    ok("new complaint --as 张敏 --label A summary=x text=y");
    CHECK(session.number("@A").find("-00001-") != std::string::npos);
}

} // namespace shouwen
