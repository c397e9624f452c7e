// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/text.h"

#include <rapidcheck.h>

#include <chrono>

using namespace shouwen;

namespace {

std::string utf8Of(const std::vector<char32_t>& points)
{
    std::string out;
    for (const char32_t c : points)
        appendUtf8(out, c);
    return out;
}

rc::Gen<char32_t> scalars()
{
    return rc::gen::suchThat(rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x600),
                                            rc::gen::inRange<char32_t>(0x1E00, 0x2200),
                                            rc::gen::inRange<char32_t>(0x3000, 0xA000),
                                            rc::gen::inRange<char32_t>(0xF900, 0x10000),
                                            rc::gen::inRange<char32_t>(0x1D400, 0x20100)),
                             [](char32_t c) { return c < 0xD800 || c > 0xDFFF; });
}

} // namespace

TEST_CASE("B05 broken UTF-8, surrogates, NUL and control characters are refused")
{
    for (const std::string_view text :
         {"\x80", "a\xC3", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xED\xBF\xBF",
          "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF", "\xE4\xBD"}) {
        CHECK_FALSE(isUtf8(text));
        CHECK(cleanText(text).error().has("text.utf8"));
    }
    CHECK(cleanText(std::string_view("a\0b", 3)).error().has("text.nul"));
    for (const std::string_view text : {"\x01", "\x1B[31m", "\x7F", "\xC2\x80", "\xC2\x9F"})
        CHECK(cleanText(text).error().has("text.control"));
}

TEST_CASE("B05 text becomes normal form C with plain line ends")
{
    CHECK(*cleanText("e\u0301") == "\u00E9");
    CHECK(*cleanText("\u1100\u1161\u11A8") == "\uAC01");
    CHECK(*cleanText("a\r\nb\n\tc") == "a\nb\n\tc");
    CHECK(*cleanText("a\rb\r") == "a\nb\n");
    CHECK(*cleanText("\uFEFF\uFEFF首问") == "首问");
    CHECK(*cleanText("") == "");
}

TEST_CASE("B05 cleaning twice changes nothing")
{
    const bool held = rc::check("cleanText is idempotent", [] {
        const std::string raw = utf8Of(*rc::gen::container<std::vector<char32_t>>(scalars()));
        const auto once = cleanText(raw);
        RC_PRE(static_cast<bool>(once));
        RC_ASSERT(isUtf8(*once));
        RC_ASSERT(*cleanText(*once) == *once);
    });
    CHECK(held);
}

TEST_CASE("B01 quotes and semicolons are text like any other")
{
    CHECK(*cleanText("' OR 1=1; DROP TABLE record; --") == "' OR 1=1; DROP TABLE record; --");
}

TEST_CASE("B06 search folds case, width, zero-width and bidi marks, and blanks")
{
    CHECK(foldText("ＡＢＣ　１２３") == "abc 123");
    CHECK(foldText("  a \t\n b  ") == "a b");
    CHECK(foldText("ÉCOLE") == "école");
    CHECK(foldText("pay\u202Epal\u202C\u200B") == "paypal");
    CHECK(foldText("\u061Ca\u034Fb\u2066c\u2069\uFEFF\u00AD") == "abc");
    CHECK(foldText("张\uFE00三\U000E0100") == "张三");
    CHECK(foldText("⼯厂") == "工厂");
    CHECK(foldText("e\u200D\u0301") == foldText("É"));
    CHECK(foldText("") == "");
    CHECK(foldText(" \u200B ") == "");
}

TEST_CASE("B06 search folds names that only look alike")
{
    CHECK(foldText("РауРаl") == "paypal"); // Cyrillic but for the l
    CHECK(foldText("ΑΒΟΤΤ") == "abott");   // Greek
    CHECK(foldText("5 μm") != foldText("5 mm"));
}

TEST_CASE("B06 folding twice changes nothing")
{
    const bool held = rc::check("foldText is idempotent", [] {
        const std::string raw = utf8Of(*rc::gen::container<std::vector<char32_t>>(scalars()));
        const std::string once = foldText(raw);
        RC_ASSERT(isUtf8(once));
        RC_ASSERT(foldText(once) == once);
    });
    CHECK(held);
}

TEST_CASE("B07 ten megabytes into a short field are cut at its limit at once")
{
    std::string paste;
    for (int i = 0; i < 3'500'000; ++i)
        paste += "退";
    const auto timed = [](const auto& work) {
        const auto from = std::chrono::steady_clock::now();
        work();
        return std::chrono::steady_clock::now() - from;
    };
    auto cut = cleanTextUpTo("", 0);
    const auto took = timed([&] { cut = cleanTextUpTo(paste, 200); });
    const auto whole = timed([&] { CHECK(cleanText(paste)); });
    REQUIRE(cut);
    CHECK(cut->cut);
    CHECK(characterCount(cut->text) == 200);
    CHECK(took < whole / 10); // the rest was not looked at
}

TEST_CASE("B07 a cut keeps whole characters and tells what is lost")
{
    CHECK(cleanTextUpTo("退款", 2)->text == "退款");
    CHECK_FALSE(cleanTextUpTo("退款", 2)->cut);
    CHECK(cleanTextUpTo("退款单", 2)->text == "退款");
    CHECK(cleanTextUpTo("退款单", 2)->cut);
    CHECK(cleanTextUpTo("abc", 0)->text.empty());
    CHECK_FALSE(cleanTextUpTo("abc", SIZE_MAX)->cut);
    CHECK(cleanTextUpTo("👨\u200D👩\u200D👧", 2)->text == "👨"); // no joiner left hanging
    // Letters that compose do not shorten the field.
    std::string jamo;
    for (int i = 0; i < 1000; ++i)
        jamo += "\u1100\u1161\u11A8";
    CHECK(characterCount(cleanTextUpTo(jamo, 100)->text) == 100);
    CHECK_FALSE(cleanTextUpTo(std::string(1000, '\x80'), 10));
}

TEST_CASE("B08 rare characters, private ones and joined emoji come through unchanged")
{
    for (const std::string_view text :
         {"𠮷野家", "𪚥𫝆𬺰𰻝𲍄", "👨\u200D👩\u200D👧\u200D👦", "❤\uFE0F", "🇨🇳",
          "\uE000\U000F0000", "葛\U000E0100", "\u200Fשלום"}) {
        INFO(text);
        CHECK(*cleanText(text) == text);
        CHECK(isUtf8(foldText(text)));
        CHECK_FALSE(foldText(text).empty());
    }
    CHECK(foldText("𠮷野家") == "𠮷野家");
}

TEST_CASE("characters are counted and cut as code points")
{
    CHECK(characterCount("a退𠮷") == 3);
    CHECK(firstCharacters("a退𠮷", 2) == "a退");
    CHECK(firstCharacters("a退", 9) == "a退");
    CHECK(firstCharacters("a退", 0).empty());
    CHECK(codePoints("a\xFF退") == U"a\uFFFD退");
    CHECK(halfWidth("ＡＢ：１２　退\xFF!") == "AB:12 退\xFF!");
}

TEST_CASE("the nearest name is the one with the fewest changes")
{
    const std::vector<std::string> names = {"opened", "closed", "due", "投诉", "投诉单"};
    CHECK(nearestName("openned", names) == "opened");
    CHECK(nearestName("CLOSE", names) == "closed");
    CHECK(nearestName("投拆", names) == "投诉");
    CHECK(nearestName("", names) == "投诉"); // the shortest
    CHECK(nearestName("x", {}).empty());
    CHECK(nearestName(std::string(1 << 20, 'x'), names).size() > 0);
}

TEST_CASE("the check digit is Damm's")
{
    CHECK(dammDigit("572") == '4');
    CHECK(dammDigit("") == '0');
    CHECK(dammDigit("43881234567") == '9');
}

TEST_CASE("the check digit catches every wrong digit and every swapped pair")
{
    for (int n = 0; n < 3000; ++n) {
        const std::string body = "26" + std::to_string(100000 + n * 37);
        const std::string number = body + dammDigit(body);
        REQUIRE(dammDigit(number) == '0');
        for (std::size_t i = 0; i < number.size(); ++i) {
            for (char d = '0'; d <= '9'; ++d) {
                std::string wrong = number;
                wrong[i] = d;
                if (d != number[i])
                    REQUIRE(dammDigit(wrong) != '0');
            }
            std::string swapped = number;
            if (i + 1 < number.size() && number[i] != number[i + 1]) {
                std::swap(swapped[i], swapped[i + 1]);
                REQUIRE(dammDigit(swapped) != '0');
            }
        }
    }
}
