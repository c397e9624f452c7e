// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/text.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace shouwen;

TEST_CASE("B37 one mobile number is the same however it is written")
{
    for (const std::string_view text : {"13800138000",
                                        "+86 138-0013-8000",
                                        "013800138000",
                                        "8613800138000",
                                        "0086 138 0013 8000",
                                        "0086-138-0013-8000",
                                        "+8613800138000",
                                        "１３８００１３８０００",
                                        "＋８６ １３８－００１３－８０００",
                                        "138.0013.8000",
                                        "(+86) 13800138000",
                                        "+86 (0)138 0013 8000",
                                        "086 13800138000",
                                        "1795113800138000",
                                        "17951 138 001 38000",
                                        "17909-13800138000",
                                        "12593 13800138000",
                                        "+86 17951 13800138000",
                                        "125831 13800138000",
                                        "tel:+86-138-0013-8000",
                                        "手机：138 0013 8000",
                                        "13800138000（张三）",
                                        "13800138000 张三",
                                        "13800138000/13900139000",
                                        "13800138000、13900139000",
                                        "13800138000 13900139000",
                                        "13800138000, 010-88886666",
                                        "13800138000.0",
                                        "#31#13800138000",
                                        "\u202D13800138000\u202C",
                                        "138\u200B0013\u00A08000",
                                        "138—0013—8000",
                                        "0 138 0013 8000"}) {
        INFO(text);
        CHECK(phoneDigits(text) == "13800138000");
    }
}

TEST_CASE("B37 a landline is the same with country, brackets and extension")
{
    for (const std::string_view text : {"010-88886666",
                                        "010-8888 6666转8001",
                                        "010-8888 6666 轉 8001",
                                        "010-88886666-8001",
                                        "010-8888-6666-8001",
                                        "(010)88886666",
                                        "（010）8888 6666",
                                        "+86 10 8888 6666",
                                        "+86-10-88886666",
                                        "0086-10-8888-6666",
                                        "86-10-8888-6666",
                                        "+86 (0)10 88886666",
                                        "010-88886666#8001",
                                        "010-88886666*8001",
                                        "010-88886666x8001",
                                        "010-88886666 ext 8001",
                                        "010-88886666 Ext. 8001",
                                        "010-88886666分机8001",
                                        "010-88886666 分機 8001",
                                        "010-88886666 内线8001",
                                        "010－88886666－8001",
                                        "010—88886666—8001",
                                        "17951 010 88886666",
                                        "０１０－８８８８　６６６６転8001",
                                        "010/88886666"}) {
        INFO(text);
        CHECK(phoneDigits(text) == "01088886666");
    }
    CHECK(phoneDigits("0755-8888-6666") == "075588886666");
    CHECK(phoneDigits("+86 755 8888 6666") == "075588886666");
    CHECK(phoneDigits("+86 (571) 8888666") == "05718888666");
    CHECK(phoneDigits("0571-8888666-12") == "05718888666");
    CHECK(phoneDigits("021 5888 8888 转 0") == "02158888888");
}

TEST_CASE("B37 a local number keeps its digits and loses its extension")
{
    CHECK(phoneDigits("8888 6666") == "88886666");
    CHECK(phoneDigits("8888-6666") == "88886666");
    CHECK(phoneDigits("88886666-8001") == "88886666");
    CHECK(phoneDigits("8888666转12") == "8888666");
    CHECK(phoneDigits("86123456") == "86123456");
    CHECK(phoneDigits("8001") == "8001");
}

TEST_CASE("B37 service numbers stay short")
{
    CHECK(phoneDigits("400-820-8820") == "4008208820");
    CHECK(phoneDigits("400-8208-820") == "4008208820");
    CHECK(phoneDigits("4008208820转1") == "4008208820");
    CHECK(phoneDigits("400-820-8820-1") == "4008208820");
    CHECK(phoneDigits("+86 400 820 8820") == "4008208820");
    CHECK(phoneDigits("800-810-1234") == "8008101234");
    CHECK(phoneDigits("95588") == "95588");
    CHECK(phoneDigits("+86 95588") == "95588");
    CHECK(phoneDigits("955881#2") == "955881");
    CHECK(phoneDigits("12345") == "12345");
    CHECK(phoneDigits("+86-12345") == "12345");
    CHECK(phoneDigits("110") == "110");
}

TEST_CASE("B37 a number abroad keeps its country and meets no mobile at home")
{
    CHECK(phoneDigits("+1 415 555 2671") == "0014155552671");
    CHECK(phoneDigits("001-415-555-2671") == "0014155552671");
    CHECK(phoneDigits("+852 2345 6789") == "0085223456789");
    CHECK(phoneDigits("+49 30 123456") == "004930123456");
}

TEST_CASE("B37 what holds no number gives none")
{
    CHECK(phoneDigits("").empty());
    CHECK(phoneDigits("anonymous").empty());
    CHECK(phoneDigits("匿名").empty());
    CHECK(phoneDigits("+").empty());
    CHECK(phoneDigits("转").empty());
    CHECK(phoneDigits(std::string(1 << 20, '8')).size() <= 200);
    CHECK(phoneDigits("\xFF\xFE") == "");
}

TEST_CASE("B37 a masked number gives no digits, lest it match another customer")
{
    for (const std::string_view text : {"138****8000", "138xxxx8000", "138XXXX8000",
                                        "138＊＊＊＊8000", "1380013****", "138••••8000"}) {
        INFO(text);
        CHECK(phoneDigits(text).empty());
        CHECK(maskPhone(text) == text);
    }
}

TEST_CASE("B37 stars after a full number are an extension, not a mask")
{
    CHECK(phoneDigits("010-88886666**8001") == "01088886666");
    CHECK(phoneDigits("13800138000xx") == "13800138000");
}

TEST_CASE("B37 normalising twice changes nothing")
{
    for (const std::string_view text :
         {"+86 138-0013-8000", "010-8888 6666转8001", "+1 415 555 2671", "400-820-8820", "95588",
          "+86 755 8888 6666", "88886666-8001", "+86 95588"}) {
        const std::string once = phoneDigits(text);
        CHECK(phoneDigits(once) == once);
    }
}

TEST_CASE("B37 whatever is written, only digits come out, and the same ones the second time")
{
    const bool held = rc::check("phoneDigits is idempotent", [] {
        const auto parts =
            *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                "0", "1", "3", "4", "8", "86", "00", "+", "-", " ", "(", ")", "#", "*", "x", "转",
                "10", "13800138000", "88886666", "17951", "12583", "400", "０", "\u200B", "/", ".",
                "\xFF"));
        std::string written;
        for (const std::string& part : parts)
            written += part;
        const std::string once = phoneDigits(written);
        RC_ASSERT(
            std::all_of(once.begin(), once.end(), [](char c) { return c >= '0' && c <= '9'; }));
        RC_ASSERT(phoneDigits(once) == once);
        RC_ASSERT(isUtf8(maskPhone(once)));
    });
    CHECK(held);
}

TEST_CASE("masked numbers hide at least four digits of a full number")
{
    CHECK(maskPhone("13800138000") == "138****8000");
    CHECK(maskPhone("+86 138-0013-8000") == "138****8000");
    CHECK(maskPhone("010-88886666转8001") == "010****6666");
    CHECK(maskPhone("075588886666") == "075*****6666");
    CHECK(maskPhone("88886666") == "****6666");
    CHECK(maskPhone("8888666") == "*****66");
    CHECK(maskPhone("95588") == "***88");
    CHECK(maskPhone("12") == "**");
    CHECK(maskPhone("13800138000xx") == "138****8000");
    CHECK(maskPhone("138**13800138000").empty());
    CHECK(maskPhone("").empty());
    CHECK(maskPhone("anonymous").empty());
}
