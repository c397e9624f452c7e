// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/small_rules.h"
#include "ui/base/wording.h"
#include "ui/ticket/phrases.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::ui;

TEST_CASE("phrases are asked for by a slash or two colons, not by every slash", "[ui]")
{
    const auto words = [](const char* before) {
        const auto trigger = phraseTrigger(QString::fromUtf8(before));
        return trigger ? trigger->words.toStdString() : std::string("-");
    };
    CHECK(words("/") == "");
    CHECK(words("/zq") == "zq");
    CHECK(words("您好 /zq") == "zq");
    CHECK(words("您好/zq") == "zq");
    CHECK(words("abc::zq") == "zq");
    CHECK(words("and/or") == "-");
    CHECK(words("http://a") == "-");
    CHECK(words("2026/3") == "-");
    CHECK(words("/zq ") == "-");
}

TEST_CASE("phrases are found by abbreviation first, then by group and text", "[ui]")
{
    const Wording wording(test::smallRules(), "zh_CN");
    const auto byName = phrasesFor(wording, QStringLiteral("ha"));
    REQUIRE_FALSE(byName.empty());
    CHECK(byName.front().name == QStringLiteral("hao"));
    const auto byText = phrasesFor(wording, QStringLiteral("抱歉"));
    REQUIRE(byText.size() == 1);
    CHECK(byText.front().name == QStringLiteral("zq"));
    CHECK(phrasesFor(wording, QString()).size() == 2);
}

TEST_CASE("known placeholders are filled in one pass, unknown ones stay", "[ui]")
{
    const PhraseVariables known = [](const QString& name) -> std::optional<QString> {
        if (name == QStringLiteral("客户.称呼"))
            return QStringLiteral("{{原因}}先生");
        return std::nullopt;
    };
    const QString filled = fillPhrase(QStringLiteral("抱歉,{{客户.称呼}},{{原因}}。"), known);
    CHECK(filled == QStringLiteral("抱歉,{{原因}}先生,{{原因}}。"));
    CHECK(nextPlaceholder(QStringLiteral("没有")).length == 0);
    CHECK(nextPlaceholder(QStringLiteral("a{{b}}c")).at == 1);
}

TEST_CASE("forbidden words are found with their better wording", "[ui]")
{
    const Wording wording(test::smallRules(), "zh_CN");
    const auto hits = forbiddenIn(wording, QStringLiteral("我不能,真的我不能"));
    REQUIRE(hits.size() == 2);
    CHECK(hits[1].at == 6);
    CHECK(hits[0].better == QStringLiteral("我帮您想办法"));
}

TEST_CASE("L-1: a phrase is found by the initials of its words", "[ui]")
{
    const Wording wording(test::smallRules(), "zh_CN");
    const auto hits = phrasesFor(wording, QStringLiteral("fcbq"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].name == QStringLiteral("zq"));
    CHECK(phrasesFor(wording, QStringLiteral("nihao")).empty());
    CHECK(phrasesFor(wording, QStringLiteral("ninh")).size() == 1);
}
