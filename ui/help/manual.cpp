// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include "ui/command/command_set.h"
#include "ui/command/command_table.h"

#include <QFile>

#include <algorithm>

namespace shouwen::ui {
namespace {

/// The keys are told from the table of commands itself.
QString keyTable()
{
    QString out;
    for (const CommandDef& command : commandTable()) {
        const auto keys = CommandSet::defaultKeys(command);
        if (keys.isEmpty())
            continue;
        QStringList names;
        for (const QKeySequence& key : keys)
            names << key.toString(QKeySequence::NativeText);
        out += QStringLiteral("* **%1** %2: %3\n")
                   .arg(names.join(QStringLiteral(" / ")), commandTitle(command),
                        commandHint(command));
    }
    return out;
}

ManualPage readPage(const QString& folder, const QString& id)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, id));
    if (!file.open(QIODevice::ReadOnly))
        return {id, id, {}};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    ManualPage page{id, text.left(end).mid(2).trimmed(), text.mid(end + 1)};
    page.text.replace(QStringLiteral("{{keys}}"), keyTable());
    return page;
}

} // namespace

const QStringList& manualIds()
{
    static const QStringList ids{
        QStringLiteral("first-steps"), QStringLiteral("complaint"), QStringLiteral("queues"),
        QStringLiteral("callbacks"),   QStringLiteral("orders"),    QStringLiteral("customers"),
        QStringLiteral("search"),      QStringLiteral("deadlines"), QStringLiteral("printing"),
        QStringLiteral("tables"),      QStringLiteral("two-desks"), QStringLiteral("keys"),
        QStringLiteral("settings"),    QStringLiteral("problems")};
    return ids;
}

std::vector<ManualPage> manual(std::string_view language)
{
    const QString folder = language == "en" ? QStringLiteral("en") : QStringLiteral("zh_CN");
    std::vector<ManualPage> pages;
    for (const QString& id : manualIds())
        pages.push_back(readPage(folder, id));
    return pages;
}

std::vector<ManualPage> findInManual(const std::vector<ManualPage>& pages, const QString& words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<ManualPage> found;
    std::copy_if(pages.begin(), pages.end(), std::back_inserter(found),
                 [&](const ManualPage& page) {
                     return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
                         return page.title.contains(word, Qt::CaseInsensitive) ||
                                page.text.contains(word, Qt::CaseInsensitive);
                     });
                 });
    std::stable_partition(found.begin(), found.end(), [&](const ManualPage& page) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return page.title.contains(word, Qt::CaseInsensitive);
        });
    });
    return found;
}

} // namespace shouwen::ui
