// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/month_tally.h"

#include "core/report/monthly_sheet.h"
#include "core/workflow/fields.h"

#include <algorithm>

namespace shouwen {
namespace {

std::vector<std::string> kindsSeen(const Desk::Impl& desk, const Person& person)
{
    std::vector<std::string> out;
    for (const auto& [name, kind] : desk.rules->kinds)
        if (kind.space == Space::Work && seesKind(*desk.rules, person, name))
            out.push_back(name);
    return out;
}

/// A group's value in words.
std::string shownGroup(const Desk::Impl& desk, const MetricDef& metric, const std::string& value)
{
    const KindDef* kind = desk.rules->kind(metric.of);
    if (value.empty() || !kind)
        return value;
    const FieldDef* field = kind->field(metric.by);
    if (const auto id = StaffId::fromHex(value)) {
        if (field ? field->type == FieldType::Staff : metric.by == "holder" || metric.by == "owner")
            return desk.personName(*id);
        if (field && (field->type == FieldType::Customer || field->type == FieldType::RecordRef)) {
            const auto row = desk.store->read().findRow(*id);
            return row && *row ? (*row)->number + ' ' + (*row)->title : value;
        }
    }
    if (field) {
        const bool isCodes = field->type == FieldType::Codes;
        return showField(*field, isCodes ? Value(Value::List{Value(value)}) : Value(value),
                         *desk.rules, *desk.zone, desk.language);
    }
    if (const auto state = kind->states.find(value);
        metric.by == "state" && state != kind->states.end())
        return state->second.label.in(desk.language);
    const auto department = desk.rules->departments.find(value);
    const bool named = metric.by == "department" && department != desk.rules->departments.end();
    return named ? department->second.label.in(desk.language) : value;
}

/// Every calendar that clocks of these kinds count by.
std::vector<CalendarNote> calendarNotes(const Desk::Impl& desk, const std::vector<KindLine>& kinds,
                                        const Period& period)
{
    std::set<std::string> names;
    for (const KindLine& line : kinds)
        if (const KindDef* kind = desk.rules->kind(line.kind)) {
            names.insert(kind->calendar);
            for (const auto& [clock, spec] : kind->clocks)
                names.insert(spec.calendar);
        }
    names.erase(std::string());
    std::vector<CalendarNote> out;
    for (const std::string& name : names) {
        const Calendar& calendar = desk.calendarNamed(name);
        out.push_back(
            {name, calendar.spec().holidays, calendar.unpublishedYears(period.from, period.asOf)});
    }
    return out;
}

std::vector<MetricDef> definitions(const std::vector<KindMetrics>& standing,
                                   const std::vector<MetricDef>& others)
{
    std::vector<MetricDef> out;
    for (const KindMetrics& kind : standing)
        out.insert(out.end(),
                   {kind.received, kind.closed, kind.cancelled, kind.open, kind.overdue});
    out.insert(out.end(), others.begin(), others.end());
    return out;
}

/// Takes the figures apart again as `definitions` put the metrics together.
void fill(MonthReport& report, const std::vector<KindMetrics>& standing,
          std::vector<MetricFigures> figures)
{
    auto next = figures.begin();
    const auto take = [&next] { return std::move(*next++); };
    for (const KindMetrics& kind : standing) {
        KindLine line{.kind = kind.kind,
                      .received = take(),
                      .closed = take(),
                      .cancelled = take(),
                      .open = take(),
                      .overdue = take()};
        report.kinds.push_back(std::move(line));
    }
    report.metrics.assign(std::make_move_iterator(next), std::make_move_iterator(figures.end()));
}

/// In words what figures keep as codes and ids.
void nameGroups(const Desk::Impl& desk, MonthReport& report)
{
    for (MetricFigures& metric : report.metrics)
        for (Figure& group : metric.groups)
            group.shown = shownGroup(desk, metric.def, group.group);
    for (HoldingFigure& holding : report.holding) {
        const auto department = desk.rules->departments.find(holding.department);
        holding.shown = department == desk.rules->departments.end()
                            ? holding.department
                            : department->second.label.in(desk.language);
    }
}

} // namespace

Result<MonthReport> Desk::monthReport(const Person& person, std::chrono::year_month month) const
{
    if (!roleFor(*m->rules, person, "report", "see"))
        return Error(
            ErrorKind::Rejected,
            m->notAllowed(person, {.zhCN = "月报", .zhTW = "月報", .en = "Monthly report"}, "see"));
    SHOUWEN_TRY(const Period period, monthPeriod(month, *m->zone, m->now()));
    SHOUWEN_TRY(const Period former,
                monthPeriod(month - std::chrono::months(1), *m->zone, m->now()));
    const MetricTerms terms{*m->rules, *m->zone, [this](std::string_view name) -> const Calendar& {
                                return m->calendarNamed(name);
                            }};
    const std::vector<std::string> kinds = kindsSeen(*m, person);
    const std::vector<KindMetrics> standing = kindMetrics(*m->rules, kinds);
    const std::vector<MetricDef> all =
        definitions(standing, otherMetrics(*m->rules, standing, kinds));
    SHOUWEN_TRY(MonthTally tally, tallyMonth(*m, person, all, terms, {period, former}));
    MonthReport report{.month = month, .period = period};
    report.zone = m->zone->name();
    report.organisation = m->organisation;
    report.rulebook = m->rules->name;
    report.rulebookId = m->rules->id.hex();
    std::vector<MetricFigures> figures = tally.now.finish();
    compare(figures, tally.before.finish());
    fill(report, standing, std::move(figures));
    report.holding = tally.holding.finish();
    report.calendars = calendarNotes(*m, report.kinds, period);
    nameGroups(*m, report);
    return report;
}

Sheet Desk::monthSheet(const Person& person, const MonthReport& report) const
{
    MonthSheetInput input{.report = report, .rules = *m->rules, .zone = *m->zone};
    input.language = m->language;
    input.letterhead.organisation = m->organisation;
    input.printed = {person.name, formatCivil(std::chrono::floor<std::chrono::minutes>(
                                      m->zone->toCivil(m->now())))};
    return shouwen::monthSheet(input);
}

} // namespace shouwen
