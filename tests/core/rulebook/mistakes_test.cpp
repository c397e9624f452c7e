// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rulebook/rulebook_data.h"

#include <catch2/catch.hpp>

#include <QDir>

using namespace shouwen;
using shouwen::test::dataFinder;
using shouwen::test::dataText;

namespace {

/// Lines "# expect: file:line:column: text" of a bad rulebook.
std::string expected(const std::string& text)
{
    static const std::string kMark = "# expect: ";
    std::string out;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        if (text.compare(from, kMark.size(), kMark) == 0)
            out += text.substr(from + kMark.size(), to - from - kMark.size()) + "\n";
        from = to + 1;
    }
    return out;
}

std::string found(const std::string& file, const std::string& text)
{
    const auto loaded = loadRulebook({file, text}, dataFinder());
    if (loaded)
        return "nothing\n";
    std::string out;
    for (const Reason& reason : loaded.error().reasons)
        out += plainText(reason) + "\n";
    return out;
}

std::vector<std::string> badFiles()
{
    std::vector<std::string> out;
    for (const QString& name : QDir(QStringLiteral(RULEBOOK_DATA "/bad")).entryList(QDir::Files))
        out.push_back(name.toStdString());
    return out;
}

} // namespace

TEST_CASE("every kind of mistake is found at its place, and nothing else with it")
{
    const std::vector<std::string> files = badFiles();
    REQUIRE(files.size() > 80);
    for (const std::string& file : files) {
        CAPTURE(file);
        const std::string text = dataText("bad/" + file);
        REQUIRE_FALSE(expected(text).empty());
        CHECK(found(file, text) == expected(text));
    }
}

TEST_CASE("the rulebook the bad ones spoil is good itself")
{
    CHECK(found("tiny.toml", dataText("tiny.toml")) == "nothing\n");
}

TEST_CASE("B34 a rulebook cut off at any byte is refused or good, never a crash")
{
    const std::string text = dataText("tiny.toml");
    int good = 0;
    for (std::size_t n = 0; n < text.size(); n += 7)
        good += loadRulebook({"cut.toml", text.substr(0, n)}, dataFinder()) ? 1 : 0;
    CHECK(good < 10); // cut between the last declarations it is still whole
}

TEST_CASE("B04 B34 endless nesting, length and noise are refused quickly")
{
    const std::string head = "format = 1\nname = \"x\"\n";
    CHECK_FALSE(loadRulebook({"a.toml", head + "a = " + std::string(100000, '[')}, dataFinder()));
    CHECK_FALSE(loadRulebook({"b.toml", std::string(5 * 1024 * 1024, '#')}, dataFinder()));
    CHECK_FALSE(loadRulebook({"c.toml", head + "label = \"\xff\xfe\""}, dataFinder()));
    CHECK_FALSE(loadRulebook({"d.toml", std::string("\0\0\0", 3)}, dataFinder()));
    CHECK_FALSE(loadRulebook({"e.toml", ""}, dataFinder()));
    std::string dots = head;
    for (int i = 0; i < 100000; ++i)
        dots += "a.";
    CHECK_FALSE(loadRulebook({"f.toml", dots + "b = 1"}, dataFinder()));
    std::string where = "[queue.mine]\nwhere = \"" + std::string(3000, '(') + "\"\n";
    const auto deep = test::loadOnTiny(where);
    REQUIRE_FALSE(deep);
    CHECK(deep.error().has("rulebook.expression"));
}
