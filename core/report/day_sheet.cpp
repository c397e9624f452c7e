// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_sheet.h"

#include <algorithm>

namespace shouwen {
namespace {

std::string minuteOf(Instant t, const Zone& zone)
{
    return formatCivil(std::chrono::floor<std::chrono::minutes>(zone.toCivil(t)));
}

/// Only the time where it is this very day; the day is in the title.
std::string dueText(const DaySheetInput& input, Instant due)
{
    const std::string text = minuteOf(due, input.zone);
    std::string shown = input.zone.dateAt(due) == input.date ? text.substr(11) : text.substr(5);
    if (due < input.asOf)
        shown += " " + word(Word::Overdue, input.language);
    return shown;
}

Grid summary(const DaySheetInput& input)
{
    const auto count = [&](const auto& test) {
        return std::to_string(std::count_if(input.rows.begin(), input.rows.end(), test));
    };
    const auto say = [&](Word what) { return word(what, input.language); };
    return {
        {},
        3,
        {{say(Word::Total), std::to_string(input.rows.size())},
         {say(Word::Overdue), count([&](const DayRow& r) { return r.due && *r.due < input.asOf; })},
         {say(Word::DueToday), count([&](const DayRow& r) {
              return r.due && *r.due >= input.asOf && input.zone.dateAt(*r.due) == input.date;
          })}}};
}

Table list(const DaySheetInput& input)
{
    const auto say = [&](Word what) { return word(what, input.language); };
    Table table;
    table.ifEmpty = say(Word::NoRows);
    table.columns = {{say(Word::Serial), Align::Right},
                     {say(Word::Number)},
                     {say(Word::Kind)},
                     {say(Word::Subject)},
                     {say(Word::Customer)},
                     {say(Word::Phone)},
                     {say(Word::Handler)},
                     {say(Word::State)},
                     {say(Word::Due), Align::Right}};
    for (const DayRow& row : input.rows)
        table.rows.push_back({std::to_string(table.rows.size() + 1), row.number, row.kind,
                              row.title, row.customer, row.phone, row.holder, row.state,
                              row.due ? dueText(input, *row.due) : std::string()});
    return table;
}

} // namespace

Sheet daySheet(const DaySheetInput& input)
{
    const auto say = [&](Word what) { return word(what, input.language); };
    Sheet sheet;
    sheet.orientation = Orientation::Landscape;
    sheet.language = input.language;
    sheet.letterhead = input.letterhead;
    sheet.title = say(Word::DaySheet);
    sheet.reference = formatDate(input.date);
    sheet.subtitle = {formatDate(input.date), input.zone.name(),
                      say(Word::AsOf) + " " + minuteOf(input.asOf, input.zone)};
    sheet.blocks = {summary(input), list(input),
                    SignatureLane{{},
                                  say(Word::SignHere),
                                  say(Word::OnDate),
                                  say(Word::YearMonthDay),
                                  {{say(Word::DutyBy)}, {say(Word::CheckedBy)}}}};
    sheet.footer = footerText(input.printed, input.language);
    sheet.pagePattern = say(Word::PageOf);
    return sheet;
}

} // namespace shouwen
