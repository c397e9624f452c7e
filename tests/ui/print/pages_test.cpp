// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/reader.h"
#include "ui/print/sheet_pages.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;
using namespace shouwen::ui;

namespace {

Sheet named()
{
    Sheet sheet;
    sheet.letterhead = {"青山公司", "绍兴市青山路", {}};
    sheet.title = "清单";
    sheet.reference = "TS-1";
    sheet.footer = "首问";
    sheet.pagePattern = "第 %1 页 共 %2 页";
    return sheet;
}

Table numbered(int rows)
{
    Table table{"明细", {{"题头"}, {"数量", Align::Right}}};
    for (int r = 0; r < rows; ++r)
        table.rows.push_back({"行" + std::to_string(r) + "甲\n行" + std::to_string(r) + "乙", "1"});
    return table;
}

/// The page that has `text`; -1 when none or several have.
int pageWith(const QStringList& pages, const QString& text)
{
    int found = -1;
    for (qsizetype p = 0; p < pages.size(); ++p)
        if (pages[p].contains(text)) {
            if (found >= 0)
                return -1;
            found = static_cast<int>(p);
        }
    return found;
}

} // namespace

TEST_CASE("an empty sheet is one page") { CHECK(SheetPages(Sheet{}).count() == 1); }

TEST_CASE("table titles and a running head are on every page, the letterhead on the first")
{
    if (!canRead())
        return;
    Sheet sheet = named();
    sheet.blocks = {numbered(60)};
    const QStringList pages = readPages(sheet);
    REQUIRE(pages.size() == 3);
    for (qsizetype p = 0; p < pages.size(); ++p) {
        CHECK(pages[p].count(QStringLiteral("题头")) == 1);
        CHECK(pages[p].count(QStringLiteral("青山公司")) == 1);
        CHECK(pages[p].contains(QStringLiteral("绍兴市")) == (p == 0));
        CHECK(pages[p].contains(QStringLiteral("TS-1")) == (p > 0));
        // The reader makes what it likes of narrow gaps.
        CHECK(QString(pages[p])
                  .remove(QLatin1Char(' '))
                  .contains(QStringLiteral("第%1页共3页").arg(p + 1)));
    }
}

TEST_CASE("rows are whole, headings are followed, lanes are in one piece wherever a page ends")
{
    if (!canRead())
        return;
    for (int rows = 16; rows < 30; ++rows) {
        Sheet sheet = named();
        Table table = numbered(rows);
        table.rows.push_back({"合计", "99"});
        table.totals = 1;
        Table second = numbered(0);
        second.heading = "另表";
        second.columns.front().title = "乙题";
        second.rows = {{"首行", "1"}};
        sheet.blocks = {table, second,
                        SignatureLane{"会签", "签名", "日期", "年月日", {{"主管"}, {"客户"}}}};
        const QStringList pages = readPages(sheet);
        INFO(rows << " rows on " << pages.size() << " pages");
        for (int r = 0; r < rows; ++r) {
            const QString row = QStringLiteral("行%1").arg(r);
            CHECK(pageWith(pages, row + QStringLiteral("甲")) >= 0);
            CHECK(pageWith(pages, row + QStringLiteral("甲")) ==
                  pageWith(pages, row + QStringLiteral("乙")));
        }
        CHECK(pageWith(pages, QStringLiteral("合计")) ==
              pageWith(pages, QStringLiteral("行%1甲").arg(rows - 1)));
        CHECK(pageWith(pages, QStringLiteral("另表")) == pageWith(pages, QStringLiteral("首行")));
        CHECK(pageWith(pages, QStringLiteral("乙题")) == pageWith(pages, QStringLiteral("首行")));
        const int lane = pageWith(pages, QStringLiteral("会签"));
        CHECK(lane >= 0);
        for (const char16_t* part : {u"主管", u"签名", u"日期"})
            CHECK(pageWith(pages, QString::fromUtf16(part)) == lane);
    }
}

TEST_CASE("a text longer than a page goes on overleaf and loses nothing")
{
    if (!canRead())
        return;
    std::string text;
    for (int i = 1000; i < 1900; ++i)
        text += "第" + std::to_string(i) + "句说明。";
    Sheet sheet = named();
    sheet.blocks = {Grid{"投诉", 2, {{"内容", text, {}, 2}, {"完", "末"}}}};
    const QStringList pages = readPages(sheet);
    CHECK(pages.size() == 4);
    QString all;
    for (const QString& page : pages) {
        CHECK(page.contains(QStringLiteral("内容"))); // the label is said again
        all += page;
    }
    all.removeIf([](QChar c) { return c.isSpace(); });
    all.remove(QStringLiteral("内容"));
    for (int i = 1000; i < 1900; ++i)
        if (!all.contains(QString::number(i)))
            FAIL("sentence " << i << " is missing");
}

TEST_CASE("labels and titles higher than a page come to an end as well")
{
    std::string high;
    for (int i = 0; i < 400; ++i)
        high += "高\n";
    Sheet sheet = named();
    sheet.blocks = {Grid{"", 1, {{high, high}}}, Table{"", {{high}}, {{high}, {"a"}}}};
    const int count = SheetPages(sheet).count();
    CHECK(count > 10);
    CHECK(count < 2000);
}

TEST_CASE("a form that runs over by a little is set closer to keep to its page")
{
    Sheet sheet = named();
    Grid grid;
    const auto pagesOf = [&](int cells) {
        grid.cells.assign(static_cast<std::size_t>(cells), {"项目", "值", {}, 2});
        sheet.blocks = {grid};
        return SheetPages(sheet).count();
    };
    int most = 10;
    while (pagesOf(most + 1) == 1)
        ++most;
    // 7.2 mm a row as usual on 230 mm; closer by a fifth of the padding.
    CHECK(most > 36);
    CHECK(pagesOf(2 * most) == 2);
}

TEST_CASE("a page break begins a page, once")
{
    if (!canRead())
        return;
    Sheet sheet = named();
    sheet.blocks = {Paragraph{"前文"}, PageBreak{}, PageBreak{}, Paragraph{"后文"}, PageBreak{}};
    const QStringList pages = readPages(sheet);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].contains(QStringLiteral("后文")));
}

TEST_CASE("papers have their sizes, and a receipt is as long as what it says")
{
    Sheet sheet = named();
    const auto size = [&] {
        return SheetPages(sheet).pageLayout().fullRect(QPageLayout::Millimeter).size();
    };
    CHECK(qRound(size().width()) == 210);
    sheet.orientation = Orientation::Landscape;
    CHECK(qRound(size().width()) == 297);
    sheet.paper = Paper::A5;
    CHECK(qRound(size().height()) == 148);
    sheet.paper = Paper::Roll80;
    const qreal empty = size().height();
    sheet.blocks = {numbered(200)};
    CHECK(SheetPages(sheet).count() == 1);
    CHECK(qRound(size().width()) == 80);
    CHECK(size().height() > empty + 500);
}
