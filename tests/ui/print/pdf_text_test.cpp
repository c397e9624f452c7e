// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/reader.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>

using namespace shouwen;
using namespace shouwen::test;
using namespace shouwen::ui;

namespace {

/// Blanks and line ends taken away, nothing else changed.
QString solidText(const Sheet& sheet)
{
    QString text = readBack(sheet);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// The 3,755 commonest characters: level 1 of GB 2312, rows 16 to 55.
QString commonCharacters()
{
    QString all;
    QStringDecoder decoder("GB18030");
    REQUIRE(decoder.isValid());
    for (int row = 0xB0; row <= 0xD7; ++row)
        for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); ++cell) {
            const char bytes[] = {static_cast<char>(row), static_cast<char>(cell)};
            all += decoder(QByteArrayView(bytes, 2));
        }
    return all;
}

} // namespace

TEST_CASE("every common character comes back from the PDF as it was written, without folding")
{
    if (!canRead())
        return;
    const QString common = commonCharacters();
    REQUIRE(common.size() == 3755);
    Sheet sheet;
    sheet.blocks = {Paragraph{common.toStdString()}};
    CHECK(solidText(sheet) == common);
}

TEST_CASE("bold text, digits and signs come back as they were written")
{
    if (!canRead())
        return;
    const QString common = commonCharacters();
    const QString signs = QStringLiteral(
        "0123456789ABCxyz￥1,234.50【】《》“引”‘号’、。，：；？！（）…—～·%#&<b>x</b>℃№①②");
    Sheet sheet;
    sheet.blocks = {Paragraph{common.left(1200).toStdString(), ParagraphStyle::Heading},
                    Paragraph{signs.toStdString(), ParagraphStyle::Heading},
                    Paragraph{signs.toStdString()}};
    CHECK(solidText(sheet) == common.left(1200) + signs + signs);
}

TEST_CASE("numbers with blanks, hyphens and colons keep their words apart")
{
    if (!canRead())
        return;
    Sheet sheet;
    sheet.title = "TS-26-1-00042-5";
    sheet.blocks = {Grid{"", 2, {{"电话", "138****8000"}, {"时间", "2026-11-22 09:00"}}}};
    const QString text = readBack(sheet, true);
    for (const char* part : {"TS-26-1-00042-5", "138****8000", "2026-11-22 09:00"})
        CHECK(text.contains(QString::fromLatin1(part)));
    CHECK_FALSE(text.contains(QLatin1Char('\t')));
}

TEST_CASE("B09 markup and links in texts are printed as text and nothing is fetched")
{
    if (!canRead())
        return;
    const std::string evil = "<img src=\"file:///etc/passwd\"><b>粗</b>&amp;<a href='//host'>x</a>";
    Sheet sheet;
    sheet.title = evil;
    sheet.letterhead.organisation = evil;
    sheet.blocks = {Paragraph{evil}, Table{"", {{evil}}, {{evil}}}, NoteList{"", {{evil, evil}}}};
    const QString text = solidText(sheet);
    CHECK(text.count(QStringLiteral("<imgsrc=\"file:///etc/passwd\">")) == 7);
    CHECK(text.count(QStringLiteral("&amp;")) == 7);
}

TEST_CASE("B08 rare characters and emoji neither stop the print nor disturb their neighbours")
{
    if (!canRead())
        return;
    Sheet sheet;
    sheet.blocks = {Paragraph{"前𠮷😀👨‍👩‍👧\uE000后龘"}};
    const QString text = solidText(sheet);
    CHECK(text.contains(QStringLiteral("前")));
    CHECK(text.contains(QStringLiteral("后")));
}

TEST_CASE("a path that cannot be written is an I/O error with that path")
{
    const Outcome outcome = writePdf(Sheet{}, "/nowhere/at/all/x.pdf");
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Io);
    CHECK(outcome.error().reasons.front().where == "/nowhere/at/all/x.pdf");
}

TEST_CASE("an existing file is replaced whole and no scraps are left beside it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    for (int i = 0; i < 2; ++i)
        REQUIRE(writePdf(Sheet{}, path.toStdString()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("an application that is there already is used for printing")
{
    CHECK(ensureGuiApplication());
}
