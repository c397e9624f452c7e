// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/sheet_pages.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>

namespace shouwen::ui {
namespace {

constexpr int kResolution = 720; ///< a decipoint is a dot

Error noApplication()
{
    return Error(
        ErrorKind::Internal,
        Reason{"print.application",
               QT_TRANSLATE_NOOP("core", "printing needs a graphical application object")});
}

} // namespace

Outcome ensureGuiApplication()
{
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Done{};
    if (QCoreApplication::instance())
        return noApplication();
    // Kept to the end of the program: fonts live in it. Arguments, unlike the environment, are not
    // handed on to programs we start.
    static char name[] = "shouwen";
#ifdef Q_OS_WIN
    static char* arguments[] = {name, nullptr}; // the offscreen platform finds no fonts there
    static int count = 1;
#else
    static char option[] = "-platform";
    static char platform[] = "offscreen";
    static char* arguments[] = {name, option, platform, nullptr};
    static int count = 3;
#endif
    static const auto* const application = new QGuiApplication(count, arguments);
    Q_UNUSED(application)
    return Done{};
}

Result<std::string> pdfOf(const Sheet& sheet)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return noApplication();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setCreator(QStringLiteral("Shouwen"));
        writer.setTitle(
            QString::fromUtf8(sheet.title.data(), static_cast<qsizetype>(sheet.title.size())));
        if (!SheetPages(sheet).paintAll(writer))
            return Error(
                ErrorKind::Internal,
                Reason{"print.paint", QT_TRANSLATE_NOOP("core", "the pages cannot be drawn")});
    }
    return bytes.toStdString();
}

Outcome writePdf(const Sheet& sheet, const std::string& path, Files& files)
{
    SHOUWEN_TRY(const std::string bytes, pdfOf(sheet));
    return files.writeWhole(path, bytes);
}

Outcome writePdf(const Sheet& sheet, const std::string& path)
{
    SystemFiles files;
    return writePdf(sheet, path, files);
}

} // namespace shouwen::ui
