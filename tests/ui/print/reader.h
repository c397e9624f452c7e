// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What another program reads out of our PDFs. Where that program is not installed there is nothing
// to compare with, and tests that need it end early.
#pragma once

#include "ui/print/pdf.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace shouwen::test {

inline bool canRead()
{
    const bool can = !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    if (!can)
        WARN("pdftotext is not installed: nothing was compared");
    return can;
}

/// The text of the sheet's PDF, in the arrangement on paper or in reading order.
inline QString readBack(const Sheet& sheet, bool arranged = false)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("单 据.pdf"));
    if (!ui::writePdf(sheet, path.toStdString()))
        return QStringLiteral("not written");
    QStringList options{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (arranged)
        options.append(QStringLiteral("-layout"));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Page by page.
inline QStringList readPages(const Sheet& sheet)
{
    QStringList pages = readBack(sheet, true).split(QLatin1Char('\f'));
    pages.removeLast(); // a form feed ends the last one too
    return pages;
}

} // namespace shouwen::test
