// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_data.h"

#include "core/workflow/fields.h"
#include "ui/base/text.h"
#include "ui/base/wording.h"

#include <algorithm>
#include <string_view>

namespace shouwen::ui {
namespace {

template <class View, class Map>
void repoint(std::vector<View>& views, const Map& map)
{
    std::erase_if(views, [&](View& view) {
        const auto it = map.find(view.def->name);
        if (it == map.end())
            return true;
        view.def = &it->second;
        return false;
    });
}

} // namespace

TicketData adopt(RecordView view, std::shared_ptr<const Rulebook> rules,
                 std::vector<HistoryLine> history)
{
    const KindDef* kind = rules->kind(view.record.kind);
    view.kind = kind;
    if (!kind) {
        view.fields.clear();
        view.moves.clear();
        view.signs.clear();
        return {std::move(rules), std::move(view), std::move(history)};
    }
    std::erase_if(view.fields, [kind](FieldView& field) {
        field.def = fieldNamed(*kind, field.name);
        return !field.def;
    });
    repoint(view.moves, kind->moves);
    repoint(view.signs, kind->signs);
    return {std::move(rules), std::move(view), std::move(history)};
}

std::vector<FormField> formFields(const TicketData& ticket, const Wording& wording,
                                  const Zone& zone)
{
    std::vector<FormField> out;
    const RecordView& view = ticket.view;
    if (!view.kind)
        return out;
    const auto add = [&](const FieldDef* def, const std::string& name, const FieldView* field) {
        FormField form{def, qs(name), {}, {}, field ? field->required : def->required, false};
        if (field && !field->value.isObject()) { // an empty object: not set
            form.typed = typedText(*def, field->value, zone);
            form.shown = qs(field->shown);
            if (form.shown.isEmpty())
                form.shown = wording.fieldValue(*def, field->value, zone);
        }
        form.readOnly = !view.mayEdit || (def->fixed && !form.typed.isEmpty());
        out.push_back(std::move(form));
    };
    for (const FieldDef* def : view.kind->fieldsInOrder()) {
        const auto it = std::find_if(view.fields.begin(), view.fields.end(),
                                     [def](const FieldView& f) { return f.name == def->name; });
        add(def, def->name, it == view.fields.end() ? nullptr : &*it);
    }
    for (const FieldView& field : view.fields)
        if (field.name.rfind("lines.", 0) == 0)
            add(field.def, field.name, &field);
    return out;
}

MoveNeeds needsOf(const TicketData& ticket, const MoveView& move)
{
    MoveNeeds needs{move.def->fill, {}};
    const auto isUnfilled = [&](const Reason& reason) {
        return std::string_view(reason.code) == "field.required" && ticket.view.kind &&
               fieldNamed(*ticket.view.kind, reason.where);
    };
    const bool unfilled = std::any_of(move.refusals.begin(), move.refusals.end(), isUnfilled);
    for (const Reason& reason : move.refusals) {
        // A guard speaks of fields; while some are to be filled it cannot be judged yet.
        if (unfilled && std::string_view(reason.code) == "move.guard")
            continue;
        if (!isUnfilled(reason))
            needs.blocking.push_back(reason);
        else if (std::find(needs.fill.begin(), needs.fill.end(), reason.where) == needs.fill.end())
            needs.fill.push_back(reason.where);
    }
    return needs;
}

bool isCustomer(const TicketData& ticket)
{
    const auto& kinds = ticket.rules->kinds;
    return ticket.view.record.kind == "customer" && kinds.find("customer") != kinds.end();
}

bool mayMerge(const TicketData& ticket, const Person& person)
{
    return ticket.view.record.isOpen() &&
           roleFor(*ticket.rules, person, ticket.view.record.kind, "merge").has_value();
}

std::string resolvingMove(const TicketData& ticket)
{
    std::string first;
    for (const MoveView& move : ticket.view.moves) {
        if (!needsOf(ticket, move).blocking.empty())
            continue;
        const auto to = ticket.view.kind->states.find(move.def->to);
        if (to != ticket.view.kind->states.end() && to->second.category == Category::Closed)
            return move.def->name;
        if (first.empty())
            first = move.def->name;
    }
    return first;
}

} // namespace shouwen::ui
