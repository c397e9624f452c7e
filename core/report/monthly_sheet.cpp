// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthly_sheet.h"

#include "core/base/text.h"
#include "core/report/monthly_words.h"

#include <algorithm>

namespace shouwen {
namespace {

using W = MonthWord;
using Row = std::vector<std::string>;

constexpr std::size_t kMostGroups = 20; ///< rows of a table by product, batch ...

class MonthSheet {
public:
    explicit MonthSheet(const MonthSheetInput& input) : m_in(input), m_report(input.report) {}
    Sheet build();

private:
    std::string say(W what) const { return monthWord(what, m_in.language); }
    std::string day(Instant t) const { return formatDate(m_in.zone.dateAt(t)); }
    std::string asOf() const;
    std::string kindLabel(const std::string& kind) const;
    std::string labelOf(const MetricFigures& metric) const;
    std::string shareOrBlank(const std::optional<std::int64_t>& target) const;
    std::vector<const MetricFigures*> about(MetricTopic topic) const;

    Table volume() const;
    Table rates(W heading, MetricTopic topic) const;
    Table spread(const MetricFigures& metric) const;
    Row spreadRow(const MetricFigures& metric, const Figure& group, const std::string& name) const;
    Table holding() const;
    Table definitions() const;
    void definition(Table& table, const std::string& label, const MetricDef& metric) const;
    Grid basis() const;
    SignatureLane signatures() const;

    const MonthSheetInput& m_in;
    const MonthReport& m_report;
};

std::string count(std::int64_t n) { return std::to_string(n); }

std::string MonthSheet::asOf() const
{
    const Instant t = m_report.period.asOf;
    if (m_report.period.isOver()) // the last instant of its last day
        return say(W::AsOfEnd) + ' ' + day(t) + (m_in.language == "en" ? "" : " 24:00");
    return say(W::AsOf) + ' ' +
           formatCivil(std::chrono::floor<std::chrono::minutes>(m_in.zone.toCivil(t)));
}

std::string MonthSheet::kindLabel(const std::string& kind) const
{
    const KindDef* def = m_in.rules.kind(kind);
    return def ? def->label.in(m_in.language) : kind;
}

std::string MonthSheet::labelOf(const MetricFigures& metric) const
{
    const std::string& label = metric.def.label.in(m_in.language);
    return label.empty() ? metric.def.name : label;
}

std::vector<const MetricFigures*> MonthSheet::about(MetricTopic topic) const
{
    std::vector<const MetricFigures*> out;
    for (const MetricFigures& metric : m_report.metrics)
        if (topicOf(metric.def, m_in.rules) == topic)
            out.push_back(&metric);
    return out;
}

Table MonthSheet::volume() const
{
    Table table;
    table.heading = say(W::Volume);
    table.columns = {{say(W::Kind)}};
    for (const W title :
         {W::Carried, W::Received, W::Closed, W::OfItCancelled, W::Open, W::OfItOverdue})
        table.columns.push_back({say(title), Align::Right});
    std::vector<std::int64_t> sums(6);
    for (const KindLine& line : m_report.kinds) {
        const std::vector<std::int64_t> numbers{line.open.before ? line.open.before->n() : 0,
                                                line.received.whole.n(),
                                                line.closed.whole.n(),
                                                line.cancelled.whole.n(),
                                                line.open.whole.n(),
                                                line.overdue.whole.n()};
        Row row{kindLabel(line.kind)};
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            row.push_back(count(numbers[i]));
            sums[i] += numbers[i];
        }
        table.rows.push_back(std::move(row));
    }
    Row total{say(W::Total)};
    for (const std::int64_t sum : sums)
        total.push_back(count(sum));
    table.rows.push_back(std::move(total));
    table.totals = 1;
    return table;
}

std::string MonthSheet::shareOrBlank(const std::optional<std::int64_t>& target) const
{
    return target ? shareText(target) : std::string();
}

Table MonthSheet::rates(W heading, MetricTopic topic) const
{
    Table table;
    table.heading = say(heading);
    table.ifEmpty = say(W::NothingCounted);
    table.columns = {{say(W::Metric)},
                     {say(W::Cohort)},
                     {"n", Align::Right},
                     {say(W::Counted), Align::Right},
                     {say(W::FigureTitle), Align::Right},
                     {say(W::Target), Align::Right},
                     {say(W::Status), Align::Center},
                     {say(W::Before), Align::Right}};
    for (const MetricFigures* metric : about(topic)) {
        const Figure& whole = metric->whole;
        table.rows.push_back(
            {labelOf(*metric), cohortText(metric->def.cohort, m_in.language), count(whole.n()),
             metric->def.counts ? count(whole.counted) : std::string(),
             figureText(metric->measure, whole, m_in.language), shareOrBlank(metric->def.target),
             lightText(metric->light, m_in.language),
             metric->before ? figureText(metric->measure, *metric->before, m_in.language) : ""});
    }
    return table;
}

Row MonthSheet::spreadRow(const MetricFigures& metric, const Figure& group,
                          const std::string& name) const
{
    Row row{name, count(group.n())};
    if (metric.measure == Measure::Count) {
        const std::int64_t n = std::max<std::int64_t>(metric.whole.n(), 1);
        row.push_back(shareText((group.n() * 1000 + n / 2) / n));
    } else if (metric.measure == Measure::Rate) {
        row.push_back(count(group.counted));
        row.push_back(shareText(group.perMille()));
    } else {
        const bool isTime = metric.measure == Measure::Time;
        const bool isMoney = metric.measure == Measure::Fen;
        const auto amount = [&](std::int64_t value) {
            return isTime    ? hoursText(value, m_in.language)
                   : isMoney ? formatFen(value)
                             : count(value);
        };
        row.push_back(amount(group.sum));
        row.push_back(group.mean() ? amount(*group.mean()) : say(W::None));
    }
    return row;
}

Table MonthSheet::spread(const MetricFigures& metric) const
{
    Table table;
    table.heading = labelOf(metric) + " · " + cohortText(metric.def.cohort, m_in.language) +
                    " · n = " + count(metric.whole.n());
    table.ifEmpty = say(W::NothingCounted);
    const KindDef* kind = m_in.rules.kind(metric.def.of);
    const FieldDef* by = kind ? kind->field(metric.def.by) : nullptr;
    table.columns = {{by ? by->label.in(m_in.language) : metric.def.by}, {"n", Align::Right}};
    if (metric.measure == Measure::Count)
        table.columns.push_back({say(W::Share), Align::Right});
    else if (metric.measure == Measure::Rate)
        table.columns.insert(table.columns.end(), {{say(W::Counted), Align::Right},
                                                   {say(W::FigureTitle), Align::Right}});
    else
        table.columns.insert(table.columns.end(),
                             {{say(W::Sum), Align::Right}, {say(W::Mean), Align::Right}});
    Figure rest;
    std::size_t left = 0;
    for (std::size_t i = 0; i < metric.groups.size(); ++i) {
        const Figure& group = metric.groups[i];
        if (metric.groups.size() <= kMostGroups || i + 1 < kMostGroups) {
            const std::string& shown = group.shown.empty() ? group.group : group.shown;
            table.rows.push_back(
                spreadRow(metric, group, shown.empty() ? say(W::NotFilled) : shown));
            continue;
        }
        ++left;
        rest.cases.insert(rest.cases.end(), group.cases.begin(), group.cases.end());
        rest.counted += group.counted;
        rest.measured += group.measured;
        rest.sum += group.sum;
    }
    if (left > 0)
        table.rows.push_back(
            spreadRow(metric, rest, fillArgs(say(W::Others), {std::to_string(left)})));
    if (!table.rows.empty()) {
        table.rows.push_back(spreadRow(metric, metric.whole, say(W::Total)));
        table.totals = 1;
    }
    return table;
}

Table MonthSheet::holding() const
{
    Table table;
    table.heading = say(W::Holding);
    table.ifEmpty = say(W::NothingCounted);
    table.columns = {{say(W::Department)}};
    for (const W title : {W::Cases, W::StillThere, W::Held, W::MeanHeld, W::OfItReturned})
        table.columns.push_back({say(title), Align::Right});
    for (const HoldingFigure& one : m_report.holding) {
        const std::string& name = one.shown.empty() ? one.department : one.shown;
        table.rows.push_back(
            {name.empty() ? say(W::NoDepartment) : name, count(one.held.n()),
             count(one.held.counted), hoursText(one.time.working, m_in.language),
             one.held.mean() ? hoursText(*one.held.mean(), m_in.language) : say(W::None),
             one.returned.elapsed > 0 ? hoursText(one.returned.working, m_in.language) : ""});
    }
    return table;
}

void MonthSheet::definition(Table& table, const std::string& label, const MetricDef& metric) const
{
    std::string counts = metric.counts ? metric.counts->text : std::string();
    if (!metric.sum.empty())
        counts += (counts.empty() ? "" : " · ") + say(W::Sum) + ' ' + metric.sum;
    table.rows.push_back({label, kindLabel(metric.of), cohortText(metric.cohort, m_in.language),
                          metric.where ? metric.where->text : say(W::Everybody), counts});
}

Table MonthSheet::definitions() const
{
    Table table;
    table.heading = say(W::Definitions);
    table.columns = {{say(W::Metric), Align::Left, 3},
                     {say(W::Kind), Align::Left, 1},
                     {say(W::Cohort), Align::Left, 2},
                     {say(W::Population), Align::Left, 5},
                     {say(W::CountedIf), Align::Left, 4}};
    if (!m_report.kinds.empty()) {
        const KindLine& any = m_report.kinds.front(); // one definition for every kind
        const std::vector<std::pair<W, const MetricFigures*>> standing{
            {W::Received, &any.received},
            {W::Closed, &any.closed},
            {W::OfItCancelled, &any.cancelled},
            {W::Open, &any.open},
            {W::OfItOverdue, &any.overdue}};
        for (const auto& [title, figures] : standing) {
            definition(table, say(title), figures->def);
            table.rows.back()[1] = say(W::Everybody);
        }
    }
    for (const MetricFigures& metric : m_report.metrics)
        definition(table, labelOf(metric), metric.def);
    return table;
}

Grid MonthSheet::basis() const
{
    std::string calendars;
    for (const CalendarNote& calendar : m_report.calendars) {
        calendars += (calendars.empty() ? "" : "; ") + calendar.name + " (" +
                     (calendar.holidays.empty() ? say(W::NoHolidays) : calendar.holidays);
        for (const int year : calendar.unpublished)
            calendars += ", " + fillArgs(say(W::Unpublished), {std::to_string(year)});
        calendars += ')';
    }
    std::string departments;
    for (const auto& [name, department] : m_in.rules.departments)
        departments += (departments.empty()     ? ""
                        : m_in.language == "en" ? ", "
                                                : "、") +
                       department.label.in(m_in.language);
    Grid grid;
    grid.heading = say(W::Notes);
    const auto& period = m_report.period;
    grid.cells = {
        {say(W::PeriodTitle),
         day(period.from) + " – " + day(period.to - Milliseconds(1)) + " · " + m_report.zone +
             " · " + asOf(),
         {},
         2},
        {say(W::RulebookTitle), m_report.rulebook + " · " + m_report.rulebookId.substr(0, 12)},
        {say(W::Calendars), calendars},
        {say(W::Distribution), departments, {}, 2}};
    return grid;
}

SignatureLane MonthSheet::signatures() const
{
    return {{},
            word(Word::SignHere, m_in.language),
            word(Word::OnDate, m_in.language),
            word(Word::YearMonthDay, m_in.language),
            {{say(W::MadeBy)}, {say(W::CheckedBy)}, {say(W::Approve)}}};
}

Sheet MonthSheet::build()
{
    Sheet sheet;
    sheet.language = m_in.language;
    sheet.letterhead = m_in.letterhead;
    sheet.title = say(W::Title);
    sheet.reference = formatMonth(m_report.month);
    sheet.subtitle = {formatMonth(m_report.month), m_report.zone, asOf()};
    if (!m_report.period.isOver())
        sheet.blocks.emplace_back(Paragraph{say(W::NotOver), ParagraphStyle::Small});
    sheet.blocks.emplace_back(volume());
    sheet.blocks.emplace_back(rates(W::InTime, MetricTopic::InTime));
    sheet.blocks.emplace_back(rates(W::Callbacks, MetricTopic::Callback));
    sheet.blocks.emplace_back(Paragraph{say(W::Spread), ParagraphStyle::Heading});
    for (const MetricFigures* metric : about(MetricTopic::Spread))
        sheet.blocks.emplace_back(spread(*metric));
    sheet.blocks.emplace_back(holding());
    sheet.blocks.emplace_back(Paragraph{say(W::HoldingRule), ParagraphStyle::Small});
    sheet.blocks.emplace_back(rates(W::Other, MetricTopic::Other));
    sheet.blocks.emplace_back(basis());
    sheet.blocks.emplace_back(Paragraph{say(W::Rules), ParagraphStyle::Small});
    sheet.blocks.emplace_back(definitions());
    sheet.blocks.emplace_back(signatures());
    sheet.footer = footerText(m_in.printed, m_in.language);
    sheet.pagePattern = word(Word::PageOf, m_in.language);
    return sheet;
}

} // namespace

MetricTopic topicOf(const MetricDef& metric, const Rulebook& rules)
{
    if (!metric.by.empty())
        return MetricTopic::Spread;
    bool asksClock = false, asksSatisfaction = false;
    const KindDef* kind = rules.kind(metric.of);
    for (const auto* part : {&metric.counts, &metric.where}) {
        if (!*part)
            continue;
        for (const Operand* operand : operandsOf(**part)) {
            asksClock =
                asksClock || (part == &metric.counts && operand->kind == Operand::Kind::Clock);
            const FieldDef* field = kind ? kind->field(operand->name) : nullptr;
            asksSatisfaction = asksSatisfaction || (field && field->list == "satisfaction");
        }
    }
    if (metric.of == "callback" || asksSatisfaction)
        return MetricTopic::Callback;
    return asksClock ? MetricTopic::InTime : MetricTopic::Other;
}

Sheet monthSheet(const MonthSheetInput& input) { return MonthSheet(input).build(); }

} // namespace shouwen
