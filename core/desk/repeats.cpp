// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/calendar/timespan.h"
#include "core/desk/impl.h"
#include "core/workflow/workflow.h"

#include <algorithm>

namespace shouwen {
namespace {

/// Values of the draft by field, wherever they are to be kept.
std::map<std::string, Value, std::less<>> draftValues(const FieldSplit& split)
{
    auto all = split.open;
    all.insert(split.personal.begin(), split.personal.end());
    return all;
}

bool agree(const FieldDef& field, const Value& mine, const Value& theirs)
{
    if (field.type == FieldType::Phone)
        return phoneDigits(mine.plain()) == phoneDigits(theirs.plain());
    return mine == theirs;
}

/// The same caller is always worth a look; the same product only when the words are alike.
bool isWorthALook(const RepeatView& view, const KindDef& kind)
{
    const bool samePerson =
        std::any_of(view.same.begin(), view.same.end(), [&](const std::string& n) {
            return n == kind.phoneField || n == kind.subjectField;
        });
    return samePerson || view.similarity >= kind.repeat->similarity;
}

} // namespace

std::vector<RepeatView> Desk::repeats(const Person& person, const OpenCommand& draft) const
{
    const KindDef* kind = m->rules->kind(nameMeant(m->rules->kinds, draft.kind));
    if (!kind || !kind->repeat)
        return {};
    const RepeatRule& rule = *kind->repeat;
    const ReferenceLookup lookup = [&](FieldType type, std::string_view of,
                                       std::string_view typed) {
        return m->reference(person, type, of, typed);
    };
    std::vector<Reason> twice; // refused when it is opened
    const auto values = draftValues(readFields(*kind, meantFields(*kind, draft.fields, twice),
                                               {*m->rules, *m->zone, lookup, m->today()}));
    RepeatQuery query{.kind = kind->name, .same = {}, .phones = {}, .since = m->now()};
    if (auto span = parseTimespan(rule.days)) {
        span->side = SpanSide::Before;
        query.since = apply(*span, m->now(), m->calendarNamed(kind->calendar)).value_or(m->now());
    }
    for (const std::string& name : rule.same) {
        const auto value = values.find(name);
        const FieldDef* field = kind->field(name);
        if (value == values.end() || !field)
            continue;
        if (field->type == FieldType::Phone)
            query.phones.push_back(value->second.plain());
        else
            query.same.emplace_back(name, value->second);
    }
    std::vector<RepeatView> out;
    const auto rows = m->store->read().repeats(query, m->asking(person));
    if (!rows)
        return out;
    for (const RowView& row : *rows) {
        const auto other = m->visible(person, row.id);
        if (!other)
            continue;
        RepeatView view{m->rowOf(person, row), 0, {}};
        if (const auto text = values.find(rule.text); text != values.end())
            view.similarity = bigramSimilarity(text->second.plain(), other->text(rule.text));
        for (const std::string& name : rule.same) {
            const auto mine = values.find(name);
            const Value* theirs = other->field(name);
            const FieldDef* field = kind->field(name);
            if (mine != values.end() && theirs && field && agree(*field, mine->second, *theirs))
                view.same.push_back(name);
        }
        if (isWorthALook(view, *kind))
            out.push_back(std::move(view));
    }
    std::stable_sort(out.begin(), out.end(), [](const RepeatView& a, const RepeatView& b) {
        return a.similarity > b.similarity;
    });
    return out;
}

} // namespace shouwen
