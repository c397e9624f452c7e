// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_font.h"

#include <catch2/catch.hpp>

#include <QRawFont>

using namespace shouwen::ui;

TEST_CASE("the family picked has glyphs of its own for 工 户 人 日, plain and bold")
{
    const PrintFont& font = PrintFontPicker::picked();
    REQUIRE(font.readable);
    for (const Weight weight : {Weight::Normal, Weight::Bold}) {
        const QRawFont raw = QRawFont::fromFont(font.font(100, weight));
        const QList<quint32> glyphs = raw.glyphIndexesForString(QStringLiteral("工户人日⼯⼾⼈⽇"));
        REQUIRE(glyphs.size() == 8);
        for (int i = 0; i < 4; ++i) {
            CHECK(glyphs[i] != 0);
            CHECK(glyphs[i] != glyphs[i + 4]);
        }
    }
}

TEST_CASE("a family whose ideographs share glyphs with radicals is passed over")
{
    const QString shared = QStringLiteral("Noto Sans CJK SC");
    const QRawFont raw = QRawFont::fromFont(QFont(shared));
    if (raw.familyName() != shared)
        return; // not on this machine
    CHECK_FALSE(PrintFontPicker::isReadable(raw));
    const PrintFont& good = PrintFontPicker::picked();
    CHECK(PrintFontPicker::pick({shared, good.family}).family == good.family);
}

TEST_CASE("without a readable family one that has Chinese is taken and says so")
{
    const PrintFont font = PrintFontPicker::pick({QStringLiteral("No Such Family")});
    CHECK_FALSE(font.readable);
    CHECK(PrintFontPicker::pick({}).family.isEmpty());
}
