// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/han.h"
#include "core/base/text.h"

#include <algorithm>

using namespace shouwen;

namespace {

bool has(const std::vector<std::string>& keys, std::string_view key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::string first(std::string_view name) { return nameKeys(name).front(); }

} // namespace

TEST_CASE("family names come with their own reading first")
{
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"单", "shan"}, {"仇", "qiu"},   {"曾", "zeng"}, {"解", "xie"},  {"查", "zha"},
        {"区", "ou"},   {"翟", "zhai"},  {"盖", "ge"},   {"乐", "yue"},  {"员", "yun"},
        {"折", "she"},  {"种", "chong"}, {"召", "shao"}, {"朴", "piao"}, {"覃", "qin"},
        {"缪", "miao"}, {"卜", "bu"},    {"洗", "xian"}, {"冼", "xian"}, {"祭", "zhai"},
        {"黑", "he"},   {"秘", "bi"},    {"區", "ou"},   {"單", "shan"}, {"任", "ren"},
        {"华", "hua"},  {"葛", "ge"},    {"沈", "shen"}, {"张", "zhang"}};
    for (const auto& [name, key] : cases) {
        INFO(name);
        CHECK(first(name + "明") == key + "ming");
    }
    CHECK(has(nameKeys("覃明"), "tanming"));
}

TEST_CASE("double family names are read as one")
{
    CHECK(first("尉迟恭") == "yuchigong");
    CHECK(first("万俟明") == "moqiming");
    CHECK(first("单于明") == "chanyuming");
    CHECK(first("欧阳修") == "ouyangxiu");
    CHECK(first("歐陽修") == "ouyangxiu");
    CHECK(first("吐谷浑明") == "tuyuhunming");
    CHECK(has(nameKeys("尉迟恭"), "ycg"));
    CHECK(has(nameKeys("万俟明"), "mqm"));
    CHECK(has(nameKeys("单于明"), "cym"));
    CHECK(has(nameKeys("单于明"), "syuming") == false);
    CHECK(has(nameKeys("单于明"), "shanyuming")); // a Mr Shan called Yuming
}

TEST_CASE("单雄信 is found by sxx, dxx and cxx")
{
    for (const char* written : {"单雄信", "單雄信"}) {
        const auto keys = nameKeys(written);
        CHECK(keys.front() == "shanxiongxin");
        for (const char* key : {"danxiongxin", "chanxiongxin", "sxx", "dxx", "cxx"})
            CHECK(has(keys, key));
        CHECK(std::find(keys.begin(), keys.end(), "sxx") <
              std::find(keys.begin(), keys.end(), "dxx"));
    }
}

TEST_CASE("whoever types 张 as z and whoever types zh finds 张明")
{
    for (const char* key : {"zhangming", "zm", "zhm"})
        CHECK(has(nameKeys("张明"), key));
    CHECK_FALSE(has(nameKeys("曾明"), "zhm"));
    CHECK(has(nameKeys("查诗晨"), "zhshch"));
    CHECK(has(nameKeys("查诗晨"), "zsc"));
}

TEST_CASE("a given name is found without its family name")
{
    CHECK(givenNameKeys("张小明") == std::vector<std::string>{"xiaoming", "xm"});
    CHECK(has(givenNameKeys("欧阳修"), "xiu"));
    CHECK_FALSE(has(givenNameKeys("欧阳修"), "yangxiu"));
    CHECK(has(givenNameKeys("尉迟敬德"), "jd"));
    CHECK(givenNameKeys("明").empty());
    CHECK(givenNameKeys("上海大明贸易有限公司").empty());
    CHECK(givenNameKeys("Li Ming").empty());
}

TEST_CASE("words of several readings are found by the right one")
{
    CHECK(first("重庆") == "chongqing");
    CHECK(first("厦门") == "xiamen");
    CHECK(first("银行") == "yinhang");
    CHECK(first("重庆银行厦门分行").find("chongqingyinhangxiamenfen") == 0);
    CHECK(has(nameKeys("厦门"), "xm"));
    CHECK(has(nameKeys("李晟"), "lisheng"));
    CHECK(has(nameKeys("李晟"), "licheng"));
    CHECK(has(nameKeys("𠮷野家"), "jyj"));
}

TEST_CASE("ü is found as v and as u")
{
    CHECK(has(nameKeys("吕布"), "lvbu"));
    CHECK(has(nameKeys("吕布"), "lubu"));
    CHECK(has(nameKeys("呂布"), "lb"));
    CHECK(has(nameKeys("聂略"), "nielve"));
    CHECK(has(nameKeys("聂略"), "nielue"));
    CHECK(plainLatin("Lü Bù") == "lubu");
    CHECK(plainLatin("Xi'an") == "xian");
}

TEST_CASE("Latin names are folded and stand beside Han ones")
{
    CHECK(has(nameKeys("Alice Wang"), "alicewang"));
    CHECK(has(nameKeys("Alice Wang"), "aw"));
    CHECK(has(nameKeys("JOSÉ Müller"), "josemuller"));
    CHECK(has(nameKeys("ＡＢＣ贸易(上海)有限公司"), "abcmaoyishanghaiyouxiangongsi"));
    CHECK(has(nameKeys("ABC贸易"), "abcmy"));
    CHECK(has(nameKeys("ABC贸易"), "amy"));
    CHECK(has(nameKeys("李·Smith"), "lismith"));
    CHECK(has(nameKeys("3号店"), "3hd"));
    CHECK(has(nameKeys("张 三"), "zhangsan"));
}

TEST_CASE("names have at most sixteen combinations of each kind and always some")
{
    const auto keys = nameKeys("单乐曾解查区行重长种朴"); // all of them polyphonic
    CHECK(keys.size() <= 48);                             // full, with u for ü, initials
    CHECK(keys.front().rfind("shan", 0) == 0);
    CHECK(nameKeys("").empty());
    CHECK(nameKeys("👍…").empty());
    CHECK(nameKeys(std::string(1 << 20, 'x')).size() <= 2);
    CHECK(nameKeys("\xFF\xFE").empty());
    for (const std::string& key : nameKeys("重庆长安汽车销售有限责任公司第一分公司行政部"))
        CHECK(isUtf8(key));
}

TEST_CASE("B08 rare characters have readings, unknown ones none")
{
    CHECK(readingsOf(U'中').front() == "zhong");
    CHECK(readingsOf(U'㐀').size() == 1);
    CHECK(readingsOf(U'𠮷').front() == "ji");
    CHECK(readingsOf(U'〇').front() == "ling");
    CHECK(readingsOf(U'a').empty());
    CHECK(readingsOf(0x10FFFF).empty());
    CHECK(readingsOf(0xFFFFFFFF).empty());
    CHECK(readingsOf(U'行') == std::vector<std::string_view>{"xing", "hang", "heng"});
}

TEST_CASE("traditional characters fold to simplified ones for search")
{
    CHECK(toSimplified("訂單異常，開戶銀行") == "订单异常，开户银行");
    CHECK(toSimplified("願買線韻餘鍾裡戰") == "愿买线韵余钟里战");
    CHECK(toSimplified("張偉 Zhang 123") == "张伟 Zhang 123");
    CHECK(toSimplified("乾坤") == "乾坤"); // 乾 is in use beside 干
    CHECK(toSimplified("张伟") == "张伟");
    CHECK(toSimplified("") == "");
    CHECK(toSimplified("👍𠮷") == "👍𠮷");
}

TEST_CASE("folding to simplified twice changes nothing for any character")
{
    for (char32_t c = 0x3400; c < 0x32400; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        std::string one;
        appendUtf8(one, c);
        const std::string once = toSimplified(one);
        if (once != one)
            REQUIRE(toSimplified(once) == once);
    }
}
