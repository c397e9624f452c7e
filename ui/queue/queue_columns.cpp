// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_columns.h"

#include "ui/base/seams.h"

#include <algorithm>
#include <array>

namespace shouwen::ui {
namespace {

const QString kColumns = QStringLiteral("queue/columns/");

constexpr std::array<const char*, kQueueColumns> kNames{
    "due",        "number",   "customer", "title",   "state", "holder",
    "department", "severity", "opened",   "changed", "phone", "kind"};

} // namespace

QString columnName(QueueColumn column)
{
    return QString::fromLatin1(kNames[static_cast<std::size_t>(column)]);
}

std::optional<QueueColumn> columnNamed(const QString& name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (name == QLatin1String(kNames[i]))
            return static_cast<QueueColumn>(i);
    return std::nullopt;
}

QueueColumns usualColumns()
{
    return {QueueColumn::Due, QueueColumn::Number, QueueColumn::Customer, QueueColumn::Title,
            QueueColumn::State};
}

QueueColumns columnsOf(const Settings& settings, const QString& queue)
{
    QueueColumns out;
    for (const QString& name : settings.value(kColumns + queue).toStringList())
        if (const auto column = columnNamed(name);
            column && std::find(out.begin(), out.end(), *column) == out.end())
            out.push_back(*column);
    if (out.empty())
        return usualColumns();
    if (std::find(out.begin(), out.end(), QueueColumn::Title) == out.end())
        out.push_back(QueueColumn::Title);
    return out;
}

void keepColumns(Settings& settings, const QString& queue, const QueueColumns& columns)
{
    if (columns == usualColumns()) {
        settings.remove(kColumns + queue);
        return;
    }
    QStringList names;
    for (const QueueColumn column : columns)
        names << columnName(column);
    settings.set(kColumns + queue, names);
}

} // namespace shouwen::ui
