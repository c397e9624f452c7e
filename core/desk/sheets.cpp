// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/story.h"

#include "core/base/text.h"
#include "core/report/complaint_sheet.h"
#include "core/report/day_sheet.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr int kDayRows = 1000; ///< more than a desk can look through in a day

PrintStamp stampOf(const Desk::Impl& desk, const Person& person)
{
    const auto civil = std::chrono::floor<std::chrono::minutes>(desk.zone->toCivil(desk.now()));
    return {person.name, formatCivil(civil)};
}

std::string stateLabel(const Desk::Impl& desk, const QueueRow& row)
{
    const KindDef* kind = desk.rules->kind(row.kind);
    const bool known = kind && kind->states.count(row.state) > 0;
    return known ? kind->states.at(row.state).label.in(desk.language) : row.state;
}

} // namespace

Result<Sheet> Desk::daySheet(const Person& person, Date date) const
{
    if (date != m->today())
        return Error(
            ErrorKind::Rejected,
            Reason{
                "day.other",
                QT_TRANSLATE_NOOP(
                    "core", "the list is of today, %1; of a past day there is the month's report"),
                {formatDate(m->today())}});
    DaySheetInput input{.letterhead = {.organisation = m->organisation},
                        .date = date,
                        .asOf = m->now(),
                        .zone = *m->zone,
                        .rows = {}};
    input.language = m->language;
    input.printed = stampOf(*m, person);
    bool mayPrint = false;
    for (const auto& [name, kind] : m->rules->kinds)
        mayPrint = mayPrint ||
                   (seesKind(*m->rules, person, name) && roleFor(*m->rules, person, name, "print"));
    if (!mayPrint)
        return Error(ErrorKind::Rejected, m->notAllowed(person, m->rules->label, "print"));
    ListRequest request;
    request.where = "category = 'open' or category = 'waiting'";
    request.limit = kDayRows;
    SHOUWEN_TRY(const QueuePage page, list(person, request));
    for (const QueueRow& row : page.rows) {
        const KindDef* kind = m->rules->kind(row.kind);
        if (kind && kind->clocks.empty())
            continue; // customers and the like are kept, not due
        if (!roleFor(*m->rules, person, row.kind, "print"))
            continue;
        input.rows.push_back({row.number, kind ? kind->label.in(m->language) : row.kind, row.title,
                              row.customer, row.phone, row.holder, stateLabel(*m, row), row.due});
    }
    return shouwen::daySheet(input);
}

Result<Sheet> Desk::formSheet(const Person& person, RecordId id, std::string_view form) const
{
    SHOUWEN_TRY(const RecordView view, show(person, id));
    if (view.kind && !roleFor(*m->rules, person, view.kind->name, "print"))
        return Error(ErrorKind::Rejected, m->notAllowed(person, view.kind->label, "print"));
    const std::vector<std::string> forms{"form", "progress"};
    const bool known = std::find(forms.begin(), forms.end(), form) != forms.end();
    if (!known || !view.kind)
        return Error(ErrorKind::NotFound,
                     Reason{"form.unknown",
                            QT_TRANSLATE_NOOP("core", "there is no form \"%1\"; nearest is \"%2\""),
                            {std::string(firstCharacters(form, 40)), nearestName(form, forms)}});
    FormInput input{
        .rules = *m->rules, .kind = *view.kind, .record = &view.record, .zone = *m->zone};
    input.language = m->language;
    input.letterhead.organisation = m->organisation;
    input.printed = stampOf(*m, person);
    input.nameOf = [&view](const StaffId& who) { return view.nameOf(who); };
    input.show = [&view](const FieldDef& def, const Value& value) {
        for (const FieldView& field : view.fields) // lines share a declaration
            if (field.def == &def && field.value == value)
                return field.shown;
        return std::string();
    };
    SHOUWEN_TRY(input.story, storyOf(*this, *m, person, view));
    return form == "form" ? recordForm(input) : progressForm(input);
}

} // namespace shouwen
