// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// [queue.NAME], [metric.NAME].
#include "core/base/text.h"
#include "core/rulebook/load_context.h"

#include <algorithm>

namespace shouwen::rulebook {
namespace {

void loadQueue(LoadContext& context, const TomlMember& member, int position)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    QueueDef queue;
    queue.name = member.key;
    queue.position = position;
    table.text("after");
    queue.label = table.label("label");
    queue.kinds = context.names(table, "kinds", RefKind::Kind, {}, Need::Required);
    table.word("where", Need::Required);
    queue.where = context.expression(table, "where", queue.kinds).value_or(Expression{});
    const std::vector<std::string> orders{"due", "opened", "changed", "number"};
    queue.order = orders.at(table.choice("order", orders).value_or(0));
    queue.descending = table.flag("descending");
    queue.badge = table.flag("badge", true);
    queue.roles = context.names(table, "roles", RefKind::Role, {});
    context.book.queues.emplace(member.key, std::move(queue));
}

/// "93 %" or "99.5 %" as per mille.
std::optional<std::int64_t> perMille(LoadContext& context, const Word& word)
{
    std::string number = word.text;
    if (!number.empty() && number.back() == '%') {
        number.pop_back();
        while (!number.empty() && number.back() == ' ')
            number.pop_back();
        if (const auto hundredths = parseFen(number);
            hundredths && *hundredths >= 0 && *hundredths % 10 == 0)
            return *hundredths / 10;
    }
    context.findings.add(
        "rulebook.bad_percent", word.at,
        QT_TRANSLATE_NOOP("core", "\"%1\" is no share; write \"93 %\" or \"99.5 %\""), {word.text});
    return std::nullopt;
}

/// A field, or a quantity of a clock ("solution.used"), is checked like an expression naming it.
std::string measured(LoadContext& context, TableReader& table, std::string_view key,
                     const std::string& kind)
{
    const TomlNode* node = table.node(key);
    if (!node || node->text.empty())
        return {};
    auto parsed = parseExpression(node->text);
    if (!parsed || parsed->root->kind != ExprKind::IsSet) {
        context.findings.add(
            "rulebook.expression", node->at,
            QT_TRANSLATE_NOOP("core", "\"%1\" is neither a field nor a clock's quantity"),
            {node->text});
        return {};
    }
    context.expressions.push_back({*std::move(parsed), {kind}, node});
    return node->text;
}

void loadMetric(LoadContext& context, const TomlMember& member, int position)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    MetricDef metric;
    metric.name = member.key;
    metric.position = position;
    table.text("after");
    metric.label = table.label("label");
    metric.of = context.name(table, "of", RefKind::Kind, {}, Need::Required);
    const std::vector<std::string> cohorts{"opened", "closed", "due", "asof"};
    table.word("cohort", Need::Required);
    metric.cohort = cohorts.at(table.choice("cohort", cohorts).value_or(0));
    metric.where = context.expression(table, "where", {metric.of});
    metric.counts = context.expression(table, "counts", {metric.of});
    metric.sum = measured(context, table, "sum", metric.of);
    metric.by = measured(context, table, "by", metric.of);
    if (const auto target = table.word("target"))
        metric.target = perMille(context, *target);
    metric.higherIsBetter = table.choice("better", {"higher", "lower"}).value_or(0) == 0;
    context.book.metrics.emplace(member.key, std::move(metric));
}

} // namespace

void loadReports(LoadContext& context, TableReader& root)
{
    int position = 0;
    for (const TomlMember* queue : inOrder(context, root.members("queue")))
        loadQueue(context, *queue, position++);
    position = 0;
    for (const TomlMember* metric : inOrder(context, root.members("metric")))
        loadMetric(context, *metric, position++);
}

} // namespace shouwen::rulebook
