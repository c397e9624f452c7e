// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/result.h"

#include <memory>

using namespace shouwen;

namespace {

Result<int> half(int n)
{
    if (n % 2 != 0)
        return Error(ErrorKind::Rejected, Reason{"odd", "%1 is odd", {std::to_string(n)}, "n"});
    return n / 2;
}

Result<int> quarter(int n)
{
    SHOUWEN_TRY(const int once, half(n));
    SHOUWEN_TRY(const int twice, half(once));
    return twice;
}

Outcome checkHalf(int n)
{
    SHOUWEN_CHECK(half(n));
    return Done{};
}

} // namespace

TEST_CASE("a result is a value or the error that stopped it")
{
    CHECK(*quarter(8) == 2);
    REQUIRE_FALSE(quarter(6));
    CHECK(quarter(6).error().kind == ErrorKind::Rejected);
    CHECK(quarter(6).error().plainText() == "n: 3 is odd");
    CHECK(checkHalf(2));
    CHECK_FALSE(checkHalf(1));
}

TEST_CASE("a result carries what can only be moved")
{
    const auto make = []() -> Result<std::unique_ptr<int>> { return std::make_unique<int>(7); };
    const auto pass = [&]() -> Result<std::unique_ptr<int>> {
        SHOUWEN_TRY(auto owned, make());
        return owned;
    };
    CHECK(**pass() == 7);
}

TEST_CASE("an error lists all its reasons and knows their codes")
{
    const Error error(ErrorKind::Rejected,
                      {Reason{"a", "first %1", {"x"}}, Reason{"b", "second", {}, "field"}});
    CHECK(error.plainText() == "first x\nfield: second");
    CHECK(error.has("a"));
    CHECK(error.has("b"));
    CHECK_FALSE(error.has("c"));
}

TEST_CASE("B11 arguments are filled in once and never expanded again")
{
    CHECK(fillArgs("%1 and %2", {"%2", "%1"}) == "%2 and %1");
    CHECK(fillArgs("%1", {"%1%1%1"}) == "%1%1%1");
    CHECK(fillArgs("%2%1", {"a", "%n {{客户.称呼}}"}) == "%n {{客户.称呼}}a");
    CHECK(fillArgs("%1%1", {"x"}) == "xx");
}

TEST_CASE("B11 signs that mark no argument stay as they are")
{
    CHECK(fillArgs("", {"x"}).empty());
    CHECK(fillArgs("100 %", {"x"}) == "100 %");
    CHECK(fillArgs("%%1 %0 %n", {"x"}) == "%x %0 %n");
    CHECK(fillArgs("[%3]", {"x"}) == "[]");
    CHECK(fillArgs("75 % 的“%1”", {"首问"}) == "75 % 的“首问”");
}
