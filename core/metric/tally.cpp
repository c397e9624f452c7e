// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/tally.h"

#include <algorithm>

namespace shouwen {
namespace {

std::optional<Expression> nameOf(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    auto parsed = parseExpression(text);
    return parsed ? std::optional(*std::move(parsed)) : std::nullopt;
}

std::optional<Value> valueOf(const std::optional<Expression>& name, const RecordFacts& facts)
{
    return name && name->root ? facts.value(name->root->operands.front()) : std::nullopt;
}

/// The clock a metric speaks of.
std::string clockOf(const MetricDef& metric)
{
    for (const auto* part : {&metric.counts, &metric.where})
        if (*part)
            for (const Operand* operand : operandsOf(**part))
                if (operand->kind == Operand::Kind::Clock)
                    return operand->name;
    return metric.sum.substr(0,
                             metric.sum.find('.') == std::string::npos ? 0 : metric.sum.find('.'));
}

void add(Figure& figure, const Case& one)
{
    figure.cases.push_back(one);
    figure.counted += one.counts ? 1 : 0;
    figure.measured += one.amount ? 1 : 0;
    figure.sum += one.amount.value_or(0);
}

/// Members of a list each have their group; a case without value is in the empty one.
std::set<std::string> groupsOf(const std::optional<Value>& value)
{
    std::set<std::string> out;
    if (const Value::List* list = value ? value->asList() : nullptr)
        for (const Value& member : *list)
            out.insert(member.plain());
    else if (value)
        out.insert(value->plain());
    if (out.empty())
        out.insert(std::string());
    return out;
}

void sortCases(Figure& figure)
{
    std::sort(figure.cases.begin(), figure.cases.end(), [](const Case& a, const Case& b) {
        return std::tie(a.number, a.id) < std::tie(b.number, b.id);
    });
}

} // namespace

Tally::Tally(std::vector<MetricDef> metrics, const MetricTerms& terms, const Period& period)
    : m_terms(terms)
    , m_period(period)
{
    for (MetricDef& metric : metrics) {
        Line line{{}, nameOf(metric.sum), nameOf(metric.by), clockOf(metric), {}};
        line.out.measure = measureOf(metric, terms.rules);
        line.out.def = std::move(metric);
        m_lines.push_back(std::move(line));
    }
}

std::set<std::string> Tally::kinds() const
{
    std::set<std::string> out;
    for (const Line& line : m_lines)
        out.insert(line.out.def.of);
    return out;
}

void Tally::take(const Record& full)
{
    const KindDef* kind = m_terms.rules.kind(full.kind);
    if (!kind)
        return;
    const RecordFacts facts(full, *kind, m_terms, m_period.asOf);
    if (!facts.exists())
        return;
    for (Line& line : m_lines)
        if (line.out.def.of == full.kind && inCohort(line, facts) &&
            facts.holds(line.out.def.where))
            take(line, facts);
}

void Tally::take(Line& line, const RecordFacts& facts)
{
    const MetricDef& metric = line.out.def;
    Case one{facts.record().id, facts.record().number, facts.holds(metric.counts), std::nullopt};
    if (const auto value = valueOf(line.sum, facts); value && value->asInt() && one.counts)
        one.amount = *value->asInt();
    add(line.out.whole, one);
    if (metric.by.empty())
        return;
    for (const std::string& group : groupsOf(valueOf(line.by, facts))) {
        Figure& figure = line.groups[group];
        figure.group = group;
        add(figure, one);
    }
}

void Tally::join(Tally&& other)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].out.whole.join(std::move(other.m_lines[i].out.whole));
        for (auto& [group, figure] : other.m_lines[i].groups) {
            Figure& mine = m_lines[i].groups[group];
            mine.group = group;
            mine.join(std::move(figure));
        }
    }
}

bool Tally::inCohort(const Line& line, const RecordFacts& facts) const
{
    const std::string& cohort = line.out.def.cohort;
    const Record& record = facts.record();
    if (cohort == "opened")
        return m_period.contains(record.openedAt);
    if (cohort == "closed")
        return isEnded(record.category) && record.closedAt && m_period.contains(*record.closedAt);
    return cohort == "asof" || (cohort == "due" && isDueIn(line, facts));
}

/// What is due later than asOf is in it only once it is decided: nobody knows how it ends.
bool Tally::isDueIn(const Line& line, const RecordFacts& facts) const
{
    std::optional<Instant> due;
    bool isDecided = false;
    if (!line.clock.empty()) {
        const ClockAt& clock = facts.clock(line.clock);
        due = clock.due;
        isDecided = clock.met.has_value();
    } else {
        Operand name{.kind = Operand::Kind::Name, .name = "due", .quantity = {}, .text = {}};
        if (const auto value = facts.value(name); value && value->asInt())
            due = instantOfMs(*value->asInt());
    }
    return due && m_period.contains(*due) && (isDecided || *due <= m_period.asOf);
}

std::vector<MetricFigures> Tally::finish()
{
    const auto band = m_terms.rules.settings.find("light_band");
    std::vector<MetricFigures> out;
    for (Line& line : m_lines) {
        MetricFigures figures = std::move(line.out);
        sortCases(figures.whole);
        for (auto& [group, figure] : line.groups) {
            sortCases(figure);
            figures.groups.push_back(std::move(figure));
        }
        std::stable_sort(
            figures.groups.begin(), figures.groups.end(), [](const Figure& a, const Figure& b) {
                return a.group.empty() != b.group.empty() ? b.group.empty() : a.n() > b.n();
            });
        figures.light = lightOf(figures.def, figures.whole,
                                band == m_terms.rules.settings.end() ? kLightBand : band->second);
        out.push_back(std::move(figures));
    }
    return out;
}

void compare(std::vector<MetricFigures>& now, const std::vector<MetricFigures>& before)
{
    for (MetricFigures& figures : now)
        for (const MetricFigures& other : before)
            if (other.def.name == figures.def.name)
                figures.before = other.whole;
}

} // namespace shouwen
