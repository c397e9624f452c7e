// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/han.h"
#include "core/base/text.h"

#include <algorithm>

using namespace shouwen;

namespace {

std::vector<std::string> sorted(std::vector<std::string> texts, SortAs as = SortAs::Text)
{
    std::reverse(texts.begin(), texts.end()); // equal keys would show
    std::sort(texts.begin(), texts.end(), [as](const std::string& a, const std::string& b) {
        return sortKey(a, as) < sortKey(b, as);
    });
    return texts;
}

} // namespace

TEST_CASE("P5 the kinds of characters have a fixed order")
{
    const std::vector<std::string> order = {"",      "(甲)", "2号",    "10号", "A b",
                                            "Alice", "bob",  "Привет", "阿",   "重庆",
                                            "单价",  "李雷", "王芳",   "张敏"};
    CHECK(sorted(order) == order);
}

TEST_CASE("P5 numbers inside a text go by their value")
{
    const std::vector<std::string> order = {"第1",    "第2",   "第10", "第10a",
                                            "第010b", "第100", "第一"};
    CHECK(sorted(order) == order);
    CHECK(sortKey("第2") == sortKey("第002"));
    CHECK(sortKey("第２") == sortKey("第2"));
    CHECK(sortKey("0") < sortKey("1"));
    CHECK(sortKey(std::string(60, '9')) < sortKey("1" + std::string(60, '0')));
}

TEST_CASE("P5 shorter syllables and texts go first, one character stays together")
{
    CHECK(sortKey("李") < sortKey("李雷"));
    CHECK(sortKey("李明") < sortKey("里")); // all 李 before any 里
    CHECK(sortKey("力") < sortKey("连"));   // li before lian
    CHECK(sortKey("连") < sortKey("量"));   // lian before liang
}

TEST_CASE("P5 family names sort under their own reading when it is a name")
{
    CHECK(sorted({"仇明", "单明", "曾明"}, SortAs::Name) ==
          std::vector<std::string>{"仇明", "单明", "曾明"}); // qiu, shan, zeng
    CHECK(sorted({"曾明", "仇明", "单明"}) ==
          std::vector<std::string>{"曾明", "仇明", "单明"}); // ceng, chou, dan
}

TEST_CASE("P5 words of several readings sort under the right one")
{
    CHECK(sortKey("重庆") < sortKey("大连"));
    CHECK(sortKey("重要") > sortKey("大连"));
    CHECK(sortKey("厦门") > sortKey("上海"));
    CHECK(sortKey("银行") < sortKey("银星"));
}

TEST_CASE("P5 case, width, accents and traditional forms do not part a text")
{
    CHECK(sortKey("ALICE") == sortKey("alice"));
    CHECK(sortKey("Ａlice") == sortKey("alice"));
    CHECK(sortKey("José") == sortKey("jose"));
    CHECK(sortKey("張偉") == sortKey("张伟"));
}

TEST_CASE("B05 B08 a sort key is valid text of bounded length whatever comes in")
{
    for (const std::string& text :
         {std::string("\xFF\xFE"), std::string(1 << 20, 'x'), std::string("👍\u200D"),
          std::string("𠮷𪚥"), std::string("\uE000")}) {
        CHECK(isUtf8(sortKey(text)));
        CHECK(sortKey(text).size() < 1000);
    }
    CHECK(sortKey("𠮷") < sortKey("𪚥x"));
}
