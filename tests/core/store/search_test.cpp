// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "core/base/text.h"
#include "core/store/derive.h"
#include "core/store/search_words.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;

namespace {

void index(DeskStore& desk)
{
    for (;;) {
        const auto left = desk->indexPending();
        REQUIRE(left);
        if (*left == 0)
            return;
    }
}

std::vector<std::string> titles(DeskStore& desk, const std::string& words)
{
    const auto page = desk->read().search({words}, desk.me());
    if (!page)
        FAIL(page.error().plainText());
    std::vector<std::string> out;
    for (const RowView& row : page->rows)
        out.push_back(row.title);
    return out;
}

std::string randomText(SeededRandom& random, std::size_t n)
{
    static const std::vector<std::string> bits{"退", "货", "款", "发", "票", "漏",
                                               "水", "𠮷", "😀",  "a",  "A1", "b2",
                                               " ",  "，", "x",  "9",  "é",  "Ｚ"};
    std::string text;
    for (std::size_t i = 0; i < n; ++i)
        text += bits[random.below(bits.size())];
    return text;
}

} // namespace

TEST_CASE("titles come before other text, newest first")
{
    DeskStore desk(61);
    const RecordId body = desk.openComplaint("物流停滞");
    desk.note(body, "客户要求退货");
    desk.openComplaint("申请退货");
    desk.openComplaint("七天无理由退货");
    desk.openComplaint("发票抬头");
    index(desk);
    CHECK(titles(desk, "退货") ==
          std::vector<std::string>{"七天无理由退货", "申请退货", "物流停滞"});
    CHECK(titles(desk, "退") == titles(desk, "退货"));
    CHECK(titles(desk, "客户 退货") == std::vector<std::string>{"物流停滞"});
    CHECK(titles(desk, "无理由退货") == std::vector<std::string>{"七天无理由退货"});
    CHECK(titles(desk, "货退").empty());
    CHECK(titles(desk, desk.load(body).number) == std::vector<std::string>{"物流停滞"});
}

TEST_CASE("changed and erased text leaves the index")
{
    DeskStore desk(62);
    const RecordId id = desk.openComplaint("漏水");
    index(desk);
    SetOp set{desk.clock.now(), {}, {}};
    set.privateFields.emplace("title", Value("开裂"));
    desk.change(id, Op::Set, set);
    index(desk);
    CHECK(titles(desk, "漏水").empty());
    CHECK(titles(desk, "开裂").size() == 1);
}

TEST_CASE("hostile search words are text (B03)")
{
    DeskStore desk(63);
    desk.openComplaint("NEAR 退货 AND");
    index(desk);
    std::string many;
    for (int i = 0; i < 10000; ++i)
        many += "退货 ";
    for (const std::string& words :
         {std::string("\"*NEAR(^"), std::string("NEAR"), std::string("退货 AND"), many,
          std::string("near(退货"), std::string("subject:退货"), std::string("^退货*")})
        CHECK(desk->read().search({words}, desk.me()));
    CHECK(titles(desk, "NEAR").size() == 1);
    CHECK(titles(desk, many).size() == 1);
    CHECK(titles(desk, "\"").empty());
}

TEST_CASE("search finds what a scan of all text finds, and nothing else")
{
    DeskStore desk(64);
    SeededRandom random(64);
    std::map<RecordId, std::string> texts;
    for (int i = 0; i < 60; ++i) {
        OpenOp op = desk.complaint(randomText(random, 4));
        op.privateFields.emplace("text", Value(randomText(random, 12)));
        const RecordId id = desk.open(op);
        if (random.below(2) != 0)
            desk.note(id, randomText(random, 8));
        texts[id] = op.privateFields.at("title").plain();
    }
    index(desk);
    const auto rules = *makeRules(smallRulebook());
    int hits = 0;
    for (int i = 0; i < 400; ++i) {
        const std::string typed = randomText(random, 1 + random.below(4));
        const SearchWords words(typed);
        if (words.empty())
            continue;
        INFO(typed);
        SearchQuery query{.words = typed};
        query.limit = 7;
        std::set<RecordId> got, wanted;
        do {
            const auto page = desk->read().search(query, desk.me());
            REQUIRE(page);
            for (const RowView& row : page->rows)
                got.insert(row.id);
            query.after = page->next;
        } while (!query.after.empty());
        for (const auto& [id, title] : texts)
            if (words.fit(foldText(docText(desk.load(id), *rules).all)))
                wanted.insert(id);
        CHECK(got == wanted);
        hits += wanted.empty() ? 0 : 1;
    }
    CHECK(hits > 50);
}

TEST_CASE("numbers are found however they are said")
{
    DeskStore desk(65);
    std::string number;
    for (int i = 0; i < 3; ++i)
        number = desk.load(desk.openComplaint()).number;
    const std::string check = number.substr(number.size() - 1);
    const auto found = [&](const std::string& said) {
        return desk->read().findByNumber(said, desk.me())->size();
    };
    for (const std::string& said :
         {number, "TS26100003" + check, "ts26100003" + check, "26100003" + check,
          std::string("26100003"), "0003" + check, std::string("００００３"),
          std::string("TS00003"), "ＴＳ－２６－１－００００３－" + check})
        CHECK(found(said) == 1);
    CHECK(found("0000") == 3 - 3);
    CHECK(found("BX00003") == 0);
    CHECK(found("3") == 0);
    OpenOp old = desk.complaint("旧单");
    old.number = "2019旧档-0815";
    desk.open(old);
    CHECK(found("2019-0815") == 1);
    CHECK(found("0815") == 1);
}

TEST_CASE("a phone is found by any run of three digits, a whole number first")
{
    DeskStore desk(66);
    const auto withPhone = [&](const std::string& phone) {
        OpenOp op = desk.complaint(phone);
        op.privateFields.emplace("phone", Value(phone));
        op.privateFields.emplace("customer_name", Value("欧阳小明"));
        return desk.open(op);
    };
    const RecordId whole = withPhone("8000 123");
    withPhone("138-0013-8000");
    const RecordId last = withPhone("+86 13800138000");
    const auto found = [&](const std::string& said) {
        return desk->read().byPhone(said, desk.me())->size();
    };
    CHECK(found("8000") == 3);
    CHECK(found("13800138000") == 2);
    CHECK(found("0013") == 2);
    CHECK(found("00") == 0);
    CHECK(desk->read().byPhone("8000123", desk.me())->front().id == whole);
    CHECK(desk->read().byName("小明", desk.me())->size() == 3);
    CHECK(desk->read().byName("阳小", desk.me())->size() == 3);

    SetOp set{desk.clock.now(), {}, {}};
    set.privateFields.emplace("phone", Value("010-88886666"));
    desk.change(last, Op::Set, set);
    CHECK(found("13800138000") == 1);
    CHECK(found("6666") == 1);
    const RepeatQuery repeats{
        "complaint", {}, {"01088886666"}, desk.clock.now() - std::chrono::hours(1)};
    CHECK(desk->read().repeats(repeats, desk.me())->size() == 1);
}
