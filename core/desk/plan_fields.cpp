// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/planner.h"

#include "core/base/text.h"
#include "core/record/lines.h"

#include <algorithm>

namespace shouwen {
namespace {

bool isAskedIn(const FieldDef& field, const std::string& state)
{
    return field.required || std::find(field.requiredIn.begin(), field.requiredIn.end(), state) !=
                                 field.requiredIn.end();
}

} // namespace

/// What must be recorded at once (C-2).
void Planner::requireAtOpening(const KindDef& kind, const FieldSplit& split)
{
    for (const FieldDef* field : kind.fieldsInOrder()) {
        const std::string& name = field->name;
        const bool given = split.open.count(name) > 0 || split.personal.count(name) > 0;
        const bool wrong = std::any_of(split.refusals.begin(), split.refusals.end(),
                                       [&](const Reason& r) { return r.where == name; });
        if (isAskedIn(*field, kind.initial) && !given && !wrong)
            plan.refuse(
                {"field.required", QT_TRANSLATE_NOOP("core", "must be filled in"), {}, name});
    }
}

/// What a rule gives the record: its id, whose it is, and values of the source as they are.
Outcome Planner::fromOrigin(const KindDef& kind, const OpenOrigin& origin, FieldSplit& split,
                            OpenOp& open)
{
    SHOUWEN_TRY(const Record source, desk.visible(person, origin.source));
    SHOUWEN_TRY(const auto there, desk.store->read().findRow(origin.id));
    if (there)
        return Error(ErrorKind::Conflict,
                     Reason{"record.there",
                            QT_TRANSLATE_NOOP("core", "%1 was opened for it already"),
                            {there->number}});
    for (const auto& [name, value] : origin.copied)
        if (const FieldDef* field = kind.field(name))
            (field->personal ? split.personal : split.open).insert_or_assign(name, value);
    if (origin.holder)
        open.owner = open.holder = origin.holder;
    open.source = source.id;
    open.rule = origin.rule;
    return Done{};
}

Outcome Planner::operator()(const OpenCommand& command)
{
    const KindDef* kind = rules().kind(nameMeant(rules().kinds, command.kind));
    if (!kind)
        return Error(
            ErrorKind::NotFound,
            unknownName("kind.unknown",
                        QT_TRANSLATE_NOOP("core", "there is no kind \"%1\"; nearest is \"%2\""),
                        rules().kinds, command.kind, desk.language));
    std::vector<Reason> twice;
    FieldInput input = meantFields(*kind, command.fields, twice);
    for (const FieldDef* field : kind->fieldsInOrder())
        if (!field->fallback.empty())
            input.emplace(field->name, field->fallback);
    FieldSplit split = read(*kind, input);
    OpenOp open{.at = at, .kind = kind->name, .number = {}, .state = kind->initial};
    open.category = kind->states.at(kind->initial).category;
    open.department = kind->department.empty() ? person.department : kind->department;
    if (kind->space == Space::Work)
        open.owner = open.holder = person.id; // whoever is asked first owns it (P-2)
    RecordId id = RecordId::zero();
    if (command.origin) {
        SHOUWEN_CHECK(fromOrigin(*kind, *command.origin, split, open));
        id = command.origin->id;
    } else {
        desk.seams.random.fill(id.bytes);
    }
    open.openFields = split.open;
    open.privateFields = split.personal;
    if (const auto about = split.open.find(kind->keepFrom);
        about != split.open.end() && open.holder && about->second == Value(open.holder->hex()))
        open.holder.reset(); // it waits for somebody it is not about (C-15)
    const auto role = roleFor(rules(), person, kind->name, "open");
    plan.underRole(role);
    plan.begin(id, *kind, open, {kind->number, static_cast<int>(desk.today().year()), {}});
    if (!role)
        plan.refuse(desk.notAllowed(person, kind->label, "open"));
    plan.refuseAll(std::move(twice));
    if (command.origin)
        plan.add(Op::Link, LinkOp{at, std::string(kSourceRelation), command.origin->source});
    if (open.holder && *open.holder != person.id && !roleFor(rules(), person, kind->name, "hand"))
        plan.refuse(desk.notAllowed(person, kind->label, "hand"));
    requireAtOpening(*kind, split);
    requireWholeLines(kind->lines.required);
    requireOwnLogin();
    plan.refuseAll(std::move(split.refusals));
    for (Reason& remark : split.remarks)
        plan.remark(std::move(remark));
    checkTime();
    return Done{};
}

/// Lines as they would be: none half filled in, not too many, one at least where that is asked for.
void Planner::requireWholeLines(bool atLeastOne)
{
    const Record& record = plan.preview();
    const KindDef& kind = plan.kind();
    const std::vector<std::string> ids = lineIds(record);
    if (ids.empty() && atLeastOne)
        plan.refuse({"field.required",
                     QT_TRANSLATE_NOOP("core", "must be filled in"),
                     {},
                     std::string(kLines)});
    if (ids.size() > kind.lines.most)
        plan.refuse({"lines.many",
                     QT_TRANSLATE_NOOP("core", "%1 lines are more than the %2 it may have"),
                     {std::to_string(ids.size()), std::to_string(kind.lines.most)},
                     std::string(kLines)});
    for (const std::string& id : ids)
        for (const auto& [name, field] : kind.lineFields)
            if (field.required && !record.field(lineName(id, name)))
                plan.refuse({"field.required",
                             QT_TRANSLATE_NOOP("core", "must be filled in"),
                             {},
                             lineName(id, name)});
}

/// What is left when whole lines are taken away: "lines.2" given as empty.
FieldInput Planner::withoutLines(const FieldInput& input, FieldSplit& split) const
{
    FieldInput rest = input;
    for (const auto& [name, typed] : input) {
        const auto line = linePath(name);
        if (!line || !line->field.empty() || !foldText(typed).empty())
            continue;
        for (const auto& [field, def] : plan.kind().lineFields)
            split.unset.push_back(lineName(line->id, field));
        rest.erase(name);
    }
    return rest;
}

void Planner::takeFields(const FieldInput& typedInput, bool beginsRound)
{
    const Record& record = plan.preview();
    std::vector<Reason> twice;
    FieldInput input = meantFields(plan.kind(), typedInput, twice);
    plan.refuseAll(std::move(twice));
    // What is shown in part and comes back as shown was not changed.
    std::erase_if(input, [&](const auto& given) {
        const FieldDef* field = fieldNamed(plan.kind(), given.first);
        const Value* had = record.field(given.first);
        return field && had && isMaskedFor(rules(), person, *field) &&
               given.second == maskedText(*field, had->plain());
    });
    FieldSplit away;
    FieldSplit split = read(plan.kind(), withoutLines(input, away));
    split.unset.insert(split.unset.end(), away.unset.begin(), away.unset.end());
    for (const auto& [name, typed] : input) {
        const FieldDef* field = fieldNamed(plan.kind(), name);
        if (field && field->fixed && record.field(name))
            plan.refuse({"field.fixed",
                         QT_TRANSLATE_NOOP("core", "is set at opening and stays"),
                         {},
                         name});
    }
    for (const std::string& name : split.unset) {
        const FieldDef* field = fieldNamed(plan.kind(), name);
        if (field && !linePath(name) && isAskedIn(*field, record.state))
            plan.refuse(
                {"field.needed",
                 QT_TRANSLATE_NOOP("core", "is needed in this state and cannot be taken away"),
                 {},
                 name});
    }
    plan.refuseAll(std::move(split.refusals));
    for (Reason& remark : split.remarks)
        plan.remark(std::move(remark));
    if (!beginsRound) // in a new round all is signed again
        requireUnsigned(split);
    plan.addFields(split);
    const auto& asked = plan.kind().lines.requiredIn;
    const bool touchesLines = std::any_of(input.begin(), input.end(),
                                          [](const auto& entry) { return linePath(entry.first); });
    if (touchesLines)
        requireWholeLines(plan.kind().lines.required ||
                          std::find(asked.begin(), asked.end(), record.state) != asked.end());
}

Outcome Planner::operator()(const SetCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("set");
    requireOpen();
    takeFields(command.fields);
    requireKeeper();
    requireOwnLogin();
    return Done{};
}

void Planner::handAfter(const MoveDef& move, const std::string& reason)
{
    std::string department = move.department;
    if (department.rfind('$', 0) == 0)
        department = std::string(plan.preview().text(std::string_view(department).substr(1)));
    if (department.empty() && !move.toOwner)
        return;
    std::optional<StaffId> holder = plan.preview().holder;
    if (!department.empty() && department != plan.preview().department)
        holder.reset(); // it waits at the department until somebody takes it
    if (move.toOwner)
        holder = desk.isActive(plan.preview().owner) ? plan.preview().owner : std::nullopt;
    plan.addHand(holder, department.empty() ? plan.preview().department : department, move.back,
                 reason);
}

/// A label may name several moves; then the one out of the present state is meant.
std::string Planner::moveMeant(const std::string& typed) const
{
    const std::string& state = plan.preview().state;
    const std::string leads = nameMeant(plan.kind().moves, typed, [&state](const MoveDef& move) {
        return std::find(move.from.begin(), move.from.end(), state) != move.from.end();
    });
    return nameMeant(plan.kind().moves, leads);
}

Outcome Planner::operator()(const MoveCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    const auto it = plan.kind().moves.find(moveMeant(command.move));
    if (it == plan.kind().moves.end())
        return Error(
            ErrorKind::NotFound,
            unknownName("move.unknown",
                        QT_TRANSLATE_NOOP("core", "there is no move \"%1\"; nearest is \"%2\""),
                        plan.kind().moves, command.move, desk.language));
    const MoveDef& move = it->second;
    requireAfterLastMove();
    plan.underRole(moveRole(plan.situation(), move));
    takeFields(command.fields, move.round);
    if (move.counts == Direction::Out)
        for (const auto& [name, typed] : command.fields)
            remarkForbidden(typed, name);
    SHOUWEN_TRY(std::string reason, cleaned(command.reason));
    plan.refuseAll(moveRefusals(plan.situation(), move, !foldText(reason).empty()));
    MoveOp op{.at = at, .move = move.name, .from = plan.preview().state, .to = move.to};
    op.category = plan.kind().states.at(move.to).category;
    op.round = move.round ? plan.preview().round + 1 : 0;
    op.reason = reason;
    op.counts = move.counts;
    if (isEnded(op.category))
        op.outcomes = plan.outcomesAfter(op);
    plan.add(Op::Move, op);
    requireKeeper();
    if (!isEnded(op.category))
        handAfter(move, reason);
    return Done{};
}

} // namespace shouwen
