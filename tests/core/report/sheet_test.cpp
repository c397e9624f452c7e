// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet.h"

#include <catch2/catch.hpp>

using namespace shouwen;

namespace {

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Chinese characters are two columns wide, marks none")
{
    CHECK(displayWidth("abc") == 3);
    CHECK(displayWidth("客户A") == 5);
    CHECK(displayWidth("\uFF08全\uFF09") == 6);
    CHECK(displayWidth("e\u0301\u200B") == 1);
    CHECK(displayWidth("𠮷") == 2);
}

TEST_CASE("cells that do not fit begin a row and the last one fills it")
{
    const Grid grid{"", 2, {{"a", "1"}, {"b", "2", {}, 2}, {"c", "3"}, {"d", "4"}, {"e", "5"}}};
    const auto rows = gridRows(grid, 2);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].size() == 1);
    CHECK(rows[0][0].span == 2);
    CHECK(rows[2].size() == 2);
    CHECK(rows[3][0].span == 2);
    CHECK(gridRows(grid, 1).size() == 5);
    CHECK(gridRows(Grid{}, 2).empty());
}

TEST_CASE("B09 everything people wrote is escaped in HTML")
{
    const std::string evil = "<img src=\"file:///x\"> & 'y'";
    Sheet sheet;
    sheet.title = sheet.footer = sheet.letterhead.organisation = evil;
    sheet.language = "\"><script>";
    sheet.subtitle = {evil};
    sheet.blocks = {Grid{evil, 2, {{evil, evil, {{evil, true}}}}},
                    Table{evil, {{evil}}, {{evil}}, 0, 0, evil},
                    Paragraph{evil},
                    SignatureLane{evil, evil, evil, evil, {{evil, evil, evil, evil, evil}}},
                    NoteList{evil, {{evil, evil}}, evil},
                    CheckList{evil, {{evil}}}};
    const std::string html = toHtml(sheet);
    CHECK_FALSE(has(html, "<img"));
    CHECK_FALSE(has(html, "<script"));
    CHECK(has(html, "&lt;img src=&quot;file:///x&quot;&gt; &amp; &#39;y&#39;"));
    CHECK(has(html, "default-src 'none'"));
}

TEST_CASE("a logo goes into HTML only when its bytes are a picture")
{
    Sheet sheet;
    sheet.letterhead.logo = "\x89PNG\r\n\x1a\nrest";
    CHECK(has(toHtml(sheet), "src=\"data:image/png;base64,"));
    sheet.letterhead.logo = "<svg onload=x>";
    CHECK_FALSE(has(toHtml(sheet), "<img"));
}

TEST_CASE("tables in a terminal line up under Chinese titles, numbers at the right")
{
    Sheet sheet;
    sheet.title = "表";
    sheet.blocks = {Table{"", {{"名称"}, {"数", Align::Right}}, {{"甲\n乙", "7"}, {"a", "120"}}}};
    CHECK(toText(sheet) == "表\n\n"
                           "名称    数\n"
                           "-----  ---\n"
                           "甲 乙    7\n"
                           "a      120\n");
}

TEST_CASE("signatures in a terminal show who signed and where a line is still blank")
{
    Sheet sheet;
    sheet.blocks = {SignatureLane{"会签",
                                  "签名:",
                                  "日期:",
                                  "年 月 日",
                                  {{"主管", "同意", "", "张敏", "2026-11-22"}, {"客户"}}}};
    const std::string text = toText(sheet);
    CHECK(has(text, "主管: 同意  签名: 张敏  日期: 2026-11-22\n"));
    CHECK(has(text, "客户: 签名: ________  日期: ________\n"));
}

TEST_CASE("boxes show what is ticked")
{
    CHECK(checksText({{"一般", true}, {"重要"}}) == "☑\u00A0一般  ☐\u00A0重要");
}
