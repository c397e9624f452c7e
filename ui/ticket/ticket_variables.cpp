// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_variables.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/ticket/ticket_data.h"

namespace shouwen::ui {
namespace {

/// The customer as one is spoken to: without the number the name is filed under.
QString spokenName(const std::string& filed)
{
    const QString name = qs(filed);
    const qsizetype blank = name.indexOf(QLatin1Char(' '));
    const bool numbered = blank > 0 && name.left(blank).contains(QLatin1Char('-')) &&
                          name.left(blank).back().isDigit();
    return numbered ? name.mid(blank + 1) : name;
}

} // namespace

PhraseVariables ticketVariables(Workbench& bench, std::function<const TicketData*()> ticket)
{
    return [&bench, ticket = std::move(ticket)](const QString& name) -> std::optional<QString> {
        const TicketData* data = ticket();
        if (name == QLatin1String("agent") || name == QStringLiteral("坐席.姓名"))
            return qs(bench.desk().me().name);
        if (name == QLatin1String("company"))
            return qs(bench.facts().organisation);
        if (name == QLatin1String("date") || name == QStringLiteral("日期"))
            return qs(formatDate(bench.zone().dateAt(bench.now())));
        if (!data)
            return std::nullopt;
        const bool customer =
            name == QLatin1String("customer") || name == QStringLiteral("客户.称呼");
        if (customer && !data->view.customer.empty())
            return spokenName(data->view.customer);
        if (name == QLatin1String("number") || name == QStringLiteral("单号"))
            return qs(data->view.record.number);
        return std::nullopt;
    };
}

} // namespace shouwen::ui
