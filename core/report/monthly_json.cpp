// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthly_json.h"

#include <QJsonArray>

namespace shouwen {
namespace {

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue number(const std::optional<std::int64_t>& n)
{
    return n ? QJsonValue(static_cast<qint64>(*n)) : QJsonValue();
}

void put(QJsonObject& out, const char* key, const QJsonValue& value)
{
    out.insert(QLatin1String(key), value);
}

const char* measureWord(Measure measure)
{
    switch (measure) {
    case Measure::Count:
        return "count";
    case Measure::Rate:
        return "rate";
    case Measure::Time:
        return "seconds";
    case Measure::Fen:
        return "fen";
    case Measure::Number:
        return "number";
    }
    return "";
}

QJsonValue lightWord(Light light)
{
    switch (light) {
    case Light::Green:
        return q("green");
    case Light::Yellow:
        return q("yellow");
    case Light::Red:
        return q("red");
    case Light::None:
        return {};
    }
    return {};
}

/// Numbers of all cases, or of those in the numerator.
QJsonArray numbers(const Figure& figure, bool countedOnly)
{
    QJsonArray out;
    for (const Case& one : figure.cases)
        if (one.counts || !countedOnly)
            out.append(q(one.number));
    return out;
}

void putValues(QJsonObject& out, Measure measure, const Figure& figure)
{
    put(out, "n", static_cast<qint64>(figure.n()));
    if (measure == Measure::Rate) {
        put(out, "counted", static_cast<qint64>(figure.counted));
        put(out, "per_mille", number(figure.perMille()));
    } else if (measure != Measure::Count) {
        put(out, "measured", static_cast<qint64>(figure.measured));
        put(out, "sum", static_cast<qint64>(figure.sum));
        put(out, "mean", number(figure.mean()));
    }
}

QJsonObject figureJson(Measure measure, const Figure& figure)
{
    QJsonObject out;
    putValues(out, measure, figure);
    put(out, "records", numbers(figure, false));
    if (measure == Measure::Rate)
        put(out, "counted_records", numbers(figure, true));
    return out;
}

QJsonObject metricJson(const MetricFigures& metric, std::string_view language)
{
    const MetricDef& def = metric.def;
    QJsonObject out = figureJson(metric.measure, metric.whole);
    put(out, "metric", q(def.name));
    put(out, "label", q(def.label.in(language)));
    put(out, "of", q(def.of));
    put(out, "cohort", q(def.cohort));
    put(out, "measure", q(measureWord(metric.measure)));
    put(out, "where", def.where ? QJsonValue(q(def.where->text)) : QJsonValue());
    put(out, "counts", def.counts ? QJsonValue(q(def.counts->text)) : QJsonValue());
    put(out, "of_what", def.sum.empty() ? QJsonValue() : QJsonValue(q(def.sum)));
    put(out, "target_per_mille", number(def.target));
    put(out, "light", lightWord(metric.light));
    if (metric.before) {
        QJsonObject before;
        putValues(before, metric.measure, *metric.before);
        put(out, "before", before);
    }
    if (!metric.ofGroups())
        return out;
    put(out, "by", q(def.by));
    QJsonObject groups;
    for (const Figure& group : metric.groups) {
        QJsonObject one = figureJson(metric.measure, group);
        put(one, "label", q(group.shown));
        put(one, "light", lightWord(lightOf(def, group)));
        groups.insert(q(group.group), one);
    }
    put(out, "groups", groups);
    return out;
}

QJsonObject kindJson(const KindLine& line, std::string_view language)
{
    QJsonObject out;
    put(out, "carried", static_cast<qint64>(line.open.before ? line.open.before->n() : 0));
    put(out, "received", metricJson(line.received, language));
    put(out, "closed", metricJson(line.closed, language));
    put(out, "cancelled", metricJson(line.cancelled, language));
    put(out, "open", metricJson(line.open, language));
    put(out, "overdue", metricJson(line.overdue, language));
    return out;
}

QJsonObject holdingJson(const HoldingFigure& figure)
{
    QJsonObject out;
    put(out, "label", q(figure.shown));
    put(out, "n", static_cast<qint64>(figure.held.n()));
    put(out, "still_there", static_cast<qint64>(figure.held.counted));
    put(out, "working_s", static_cast<qint64>(figure.time.working));
    put(out, "elapsed_s", static_cast<qint64>(figure.time.elapsed));
    put(out, "returned_working_s", static_cast<qint64>(figure.returned.working));
    put(out, "mean_working_s", number(figure.held.mean()));
    put(out, "calendar", q(figure.calendar));
    put(out, "records", numbers(figure.held, false));
    return out;
}

QJsonArray calendarsJson(const MonthReport& report)
{
    QJsonArray out;
    for (const CalendarNote& calendar : report.calendars) {
        QJsonArray years;
        for (const int year : calendar.unpublished)
            years.append(year);
        QJsonObject one;
        put(one, "name", q(calendar.name));
        put(one, "holidays", q(calendar.holidays));
        put(one, "unpublished_years", years);
        out.append(one);
    }
    return out;
}

} // namespace

QJsonObject monthJson(const MonthReport& report, const Zone& zone, std::string_view language)
{
    QJsonObject period, rulebook, kinds, figures, holding, out;
    put(period, "from", q(zone.format(report.period.from)));
    put(period, "to", q(zone.format(report.period.to)));
    put(period, "as_of", q(zone.format(report.period.asOf)));
    put(period, "over", report.period.isOver());
    put(rulebook, "name", q(report.rulebook));
    put(rulebook, "id", q(report.rulebookId));
    for (const KindLine& line : report.kinds)
        kinds.insert(q(line.kind), kindJson(line, language));
    for (const MetricFigures& metric : report.metrics)
        figures.insert(q(metric.def.name), metricJson(metric, language));
    for (const HoldingFigure& figure : report.holding)
        holding.insert(q(figure.department), holdingJson(figure));
    put(out, "report", q("month"));
    put(out, "month", q(formatMonth(report.month)));
    put(out, "organisation", q(report.organisation));
    put(out, "zone", q(report.zone));
    put(out, "period", period);
    put(out, "rulebook", rulebook);
    put(out, "calendars", calendarsJson(report));
    put(out, "kinds", kinds);
    put(out, "figures", figures);
    put(out, "holding", holding);
    return out;
}

} // namespace shouwen
