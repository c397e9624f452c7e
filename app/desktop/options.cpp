// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "app/link/message.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace shouwen::desktop {
namespace {

QString usualStore()
{
    const QString named = qEnvironmentVariable("SHOUWEN_STORE");
    if (!named.isEmpty())
        return named;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return QDir(folder).filePath(QStringLiteral("store.shouwen"));
}

[[noreturn]] void refuse(const QString& what)
{
    std::fprintf(stderr, "shouwen: %s\n", qPrintable(what));
    std::exit(2);
}

void mustBeOneOf(const QString& option, const QString& value, const QStringList& allowed)
{
    if (!value.isEmpty() && !allowed.contains(value))
        refuse(QStringLiteral("--%1 is one of %2").arg(option, allowed.join(QStringLiteral(", "))));
}

} // namespace

Options readOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Offline customer-service workstation"));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add = [&parser](const char* name, const char* text, const char* value) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)});
    };
    add("store", "Store file to open.", "file");
    add("as", "Whom to sign in: name, login or id.", "user");
    add("lang", "Language of the window: zh_CN, zh_TW or en.", "language");
    add("theme", "Colours: light, dark or follow (the system).", "theme");
    add("screenshot", "Paint the window into FILE and end.", "file");
    add("open", "With --screenshot: the record to show.", "number");
    add("page", "With --screenshot: the command to give first.", "command");
    add("call", "Show who calls from this number and take the matter down.", "phone");
    add("font", "Size of letters in per cent, 80 to 200.", "percent");
    add("size", "With --screenshot: size of the window.", "WxH");
    parser.process(*QCoreApplication::instance());
    const auto value = [&parser](const char* name) {
        return parser.value(QString::fromLatin1(name));
    };
    if (!parser.positionalArguments().isEmpty())
        refuse(
            QStringLiteral("\"%1\" is no option").arg(parser.positionalArguments().constFirst()));
    Options options{value("store"),      value("as"),          value("lang"), value("theme"),
                    value("screenshot"), value("open"),        value("size"), value("page"),
                    value("call"),       value("font").toInt()};
    if (!options.call.isEmpty() && !link::looksLikePhone(options.call))
        refuse(QStringLiteral("--call wants a phone number: digits, + - ( ) and spaces"));
    mustBeOneOf(QStringLiteral("lang"), options.language,
                {QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")});
    mustBeOneOf(QStringLiteral("theme"), options.theme,
                {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("follow")});
    if (options.store.isEmpty()) {
        options.usualStore = qEnvironmentVariableIsEmpty("SHOUWEN_STORE");
        options.store = usualStore();
    }
    return options;
}

} // namespace shouwen::desktop
