// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seams.h"
#include "core/record/value.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace shouwen;

namespace {

bool reads(std::string_view bytes)
{
    const bool parsed = bool(parseCanonical(bytes));
    CHECK(parsed == isCanonical(bytes)); // the two readers never disagree
    return parsed;
}

std::string reason(std::string_view bytes)
{
    const auto value = parseCanonical(bytes);
    return value ? std::string() : value.error().reasons.front().code;
}

std::string nested(int depth)
{
    std::string text;
    for (int i = 0; i < depth; ++i)
        text += i % 2 == 0 ? "[" : "{\"a\":";
    text += "1";
    for (int i = depth - 1; i >= 0; --i)
        text += i % 2 == 0 ? "]" : "}";
    return text;
}

std::string anyText()
{
    static const std::vector<std::string> pieces{"",     "a",
                                                 "\"",   "\\",
                                                 "\n",   "\t",
                                                 "\b",   "\f",
                                                 "\r",   std::string(1, '\0'),
                                                 "\x01", "\x1f",
                                                 "\x7f", "客户",
                                                 "é",    "\xF0\xA0\x80\x8B",
                                                 "/",    "_",
                                                 "f"};
    std::string text;
    const auto picked =
        *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size())));
    for (const int i : picked)
        text += pieces[static_cast<std::size_t>(i)];
    return text;
}

Value anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 4 : 2)) {
    case 0:
        return Value(*rc::gen::arbitrary<std::int64_t>());
    case 1:
        return Value(anyText());
    case 2: {
        Value::List list;
        for (int n = *rc::gen::inRange(0, 4); n > 0; --n)
            list.push_back(anyValue(depth - 1));
        return Value(std::move(list));
    }
    default: {
        Value::Object object;
        for (int n = *rc::gen::inRange(0, 4); n > 0; --n)
            object.insert_or_assign(anyText(), anyValue(depth - 1));
        return Value(std::move(object));
    }
    }
}

} // namespace

TEST_CASE("Canonical text sorts keys by bytes, has no spaces and the shortest escapes")
{
    const Value value(Value::Object{{"b", 1}, {"a", "1\n\"\\\x01/"}, {"客", Value::List{"x", -5}}});
    CHECK(canonicalText(value) == "{\"a\":\"1\\n\\\"\\\\\\u0001/\",\"b\":1,\"客\":[\"x\",-5]}");
    CHECK(canonicalText(Value()) == "{}");
    CHECK(canonicalText(Value("\b\t\f\r\x1f\x7f")) == "\"\\b\\t\\f\\r\\u001f\x7f\"");
    CHECK(canonicalText(Value(INT64_MIN)) == "-9223372036854775808");
}

TEST_CASE("Reading what was written gives the same value, for any value")
{
    CHECK(rc::check([] {
        const Value value = anyValue(4);
        const std::string text = canonicalText(value);
        const auto back = parseCanonical(text);
        RC_ASSERT(bool(back));
        RC_ASSERT((*back == value));
        RC_ASSERT(isCanonical(text));
    }));
}

TEST_CASE("B29 whatever is read re-encodes to the same bytes, for any bytes")
{
    CHECK(rc::check([] {
        std::string text = canonicalText(anyValue(3));
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        static const std::string kBytes = "\"\\{}[],:0123456789-u0ax \n\x80\xC0\xE5";
        text[at] = kBytes[*rc::gen::inRange<std::size_t>(0, kBytes.size())];
        const auto value = parseCanonical(text);
        RC_ASSERT(bool(value) == isCanonical(text));
        if (value)
            RC_ASSERT(canonicalText(*value) == text);
    }));
}

TEST_CASE("B28 depth 16 is read, 17 and 10,000 are refused")
{
    CHECK(reads(nested(16)));
    CHECK_FALSE(reads(nested(17)));
    CHECK_FALSE(reads(nested(10'000)));
    CHECK_FALSE(reads(std::string(1'000'000, '[')));
}

TEST_CASE("B28 members are capped in all, not a container")
{
    const auto manyKeys = [](int n) {
        Value::Object object;
        for (int i = 0; i < n; ++i)
            object.emplace(std::to_string(i), i);
        return canonicalText(Value(std::move(object)));
    };
    CHECK(reads(manyKeys(10'000)));
    CHECK_FALSE(reads(manyKeys(10'001)));
    CHECK_FALSE(reads(manyKeys(1'000'000)));
    CHECK_FALSE(bool(parseCanonical("[[1,2],[3,4]]", {16, 5})));
    CHECK(bool(parseCanonical("[[1,2],[3,4]]", {16, 6})));
}

TEST_CASE("B28 repeated and unsorted keys are refused")
{
    CHECK(reads(R"({"a":1,"b":2})"));
    CHECK_FALSE(reads(R"({"a":1,"a":2})"));
    CHECK_FALSE(reads(R"({"b":1,"a":2})"));
    CHECK(reads(R"({"\n":1,"\"":2,"a":3})"));
    CHECK_FALSE(reads(R"({"\"":2,"\n":1})"));
    CHECK_FALSE(reads(R"({"\n":1,"\n":1})"));
    CHECK(reads("{\"z\":1,\"é\":2,\"客\":3}")); // bytes compare unsigned
}

TEST_CASE("B28 numbers are int64 in plain decimal digits")
{
    for (const char* good : {"0", "-1", "9223372036854775807", "-9223372036854775808"})
        CHECK(reads(good));
    for (const char* bad : {"-0", "00", "01", "-01", "+1", "1.0", "1e3", "9223372036854775808",
                            "-9223372036854775809", "NaN", "Infinity", "-", "0x1", "１"})
        CHECK_FALSE(reads(bad));
}

TEST_CASE("B29 escapes that are not the shortest, and raw control characters, are refused")
{
    for (const char* bad :
         {R"("\/")", R"("\u0041")", R"("\u000a")", R"("\u001F")", R"("\u0022")", R"("\u4e2d")",
          R"("\x")", R"("\u00)", R"("\)", "\"\n\"", "\"\x01\"", "\"abc", "\"", ""})
        CHECK_FALSE(reads(bad));
    CHECK(reads(R"("\u0000\u001f\b\t\n\f\r\"\\")"));
}

TEST_CASE("B05 invalid UTF-8 is refused: overlong, surrogate, beyond Unicode, cut short")
{
    for (const char* bad :
         {"\"\x80\"", "\"\xC0\xAF\"", "\"\xC1\xBF\"", "\"\xE0\x80\xAF\"", "\"\xED\xA0\x80\"",
          "\"\xF0\x80\x80\xAF\"", "\"\xF4\x90\x80\x80\"", "\"\xF5\x80\x80\x80\"", "\"\xE5\xAE\"",
          "\"\xE5\"", "\"\xE5\xAE\xE5\"", "\"\xFF\""})
        CHECK_FALSE(reads(bad));
    CHECK(reads("\"\xF4\x8F\xBF\xBF\xED\x9F\xBF\xEE\x80\x80\""));
}

TEST_CASE("B29 spaces, trailing bytes, other literals and commas too many are refused")
{
    for (const char* bad :
         {" 1",   "1 ",         "{} ",        "{}{}",     "[1, 2]",         "[1,]",
          "[,1]", "{\"a\":1,}", "{\"a\" :1}", "{a:1}",    "{\"a\"}",        "{1:1}",
          "true", "null",       "[1",         "{\"a\":1", "\xEF\xBB\xBF{}", "{\"a\":1}\n",
          "[}",   "{]"})
        CHECK_FALSE(reads(bad));
    CHECK_FALSE(reads(std::string_view("{}\0", 3)));
    CHECK(reason("{} ") == "value.not_canonical");
}

TEST_CASE("Every cut of a canonical text is refused")
{
    const std::string text = R"({"a":["甲",-12,{"b":""}],"c":"\n"})";
    REQUIRE(reads(text));
    for (std::size_t n = 0; n < text.size(); ++n)
        CHECK_FALSE(reads(std::string_view(text).substr(0, n)));
}

TEST_CASE("Members of a value are found by key, with fallbacks for what is absent or otherwise")
{
    const Value value(Value::Object{{"n", 7}, {"t", "x"}});
    CHECK(value.intAt("n") == 7);
    CHECK(value.intAt("t", 3) == 3);
    CHECK(value.textAt("t") == "x");
    CHECK(value.textAt("none", "-") == "-");
    CHECK(Value(5).find("n") == nullptr);
    CHECK(Value(5).plain() == "5");
    CHECK(Value("5").plain() == "5");
    CHECK(value.plain() == R"({"n":7,"t":"x"})");
    CHECK(Value("").empty());
    CHECK(Value().empty());
    CHECK_FALSE(Value(0).empty());
}
