// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from all declarations together: states nobody reaches or leaves, effects that cannot
// open what they create, roles without anything to do, rights to nothing.
#include "core/base/text.h"
#include "core/record/lines.h"
#include "core/rulebook/load_context.h"

#include <algorithm>
#include <array>
#include <set>

namespace shouwen::rulebook {
namespace {

template <class Range>
bool holds(const Range& range, std::string_view value)
{
    return std::find(range.begin(), range.end(), value) != range.end();
}

std::set<std::string> reachable(const KindDef& kind)
{
    std::set<std::string> seen{kind.initial};
    std::vector<std::string> todo{kind.initial};
    while (!todo.empty()) {
        const std::string state = todo.back();
        todo.pop_back();
        for (const auto& [name, move] : kind.moves)
            if (holds(move.from, state) && seen.insert(move.to).second)
                todo.push_back(move.to);
    }
    return seen;
}

void checkStates(LoadContext& context, const KindDef& kind)
{
    if (context.brokenKinds.count(kind.name) > 0)
        return;
    const std::set<std::string> seen = reachable(kind);
    for (const auto& [name, state] : kind.states) {
        const SourcePos at = context.placeOf("kind." + kind.name + ".state." + name);
        if (seen.count(name) == 0)
            context.findings.add(
                "rulebook.unreachable", at,
                QT_TRANSLATE_NOOP("core", "no way leads from \"%1\" to the state \"%2\""),
                {kind.initial, name});
        const bool left = std::any_of(
            kind.moves.begin(), kind.moves.end(), [&own = state.name](const auto& move) {
                return move.second.to != own && holds(move.second.from, own);
            });
        if (!left && !isEnded(state.category))
            context.findings.add(
                "rulebook.dead_end", at,
                QT_TRANSLATE_NOOP("core", "no move leaves the state \"%1\", and it is no end"),
                {name});
    }
}

/// What "$name" of an effect gives: the type of a field, or of what the record itself has.
std::optional<FieldType> typeOfSource(const KindDef& kind, const std::string& name)
{
    if (const FieldDef* field = kind.field(name))
        return field->type;
    if (name == "record")
        return FieldType::RecordRef;
    if (name == "owner" || name == "holder")
        return FieldType::Staff;
    if (name == "department")
        return FieldType::Code;
    return name == "number" ? std::optional(FieldType::Line) : std::nullopt;
}

bool canHold(FieldType target, FieldType source)
{
    const auto written = [](FieldType t) { return t == FieldType::Text || t == FieldType::Line; };
    return target == source ||
           (written(target) && (written(source) || source == FieldType::Phone)) ||
           (target == FieldType::RecordRef && source == FieldType::Customer);
}

/// Copies must fit, and what is personal stays personal.
void checkCopies(LoadContext& context, const KindDef& kind, const EffectDef& effect,
                 const KindDef& created)
{
    for (const auto& [name, value] : effect.fields) {
        const FieldDef* target = created.field(name);
        const auto type = value.empty() || value.front() != '$'
                              ? std::nullopt
                              : typeOfSource(kind, value.substr(1));
        if (!target || !type)
            continue;
        const SourcePos at =
            context.placeOf("kind." + kind.name + ".effect." + effect.name + ".fields." + name);
        const FieldDef* source = kind.field(value.substr(1));
        if (!canHold(target->type, *type))
            context.findings.add(
                "rulebook.field_type", at,
                QT_TRANSLATE_NOOP("core", "the field \"%1\" cannot take what \"%2\" holds"),
                {name, value});
        else if (source && source->personal && !target->personal)
            context.findings.add("rulebook.personal_copied", at,
                                 QT_TRANSLATE_NOOP("core",
                                                   "\"%2\" is personal, \"%1\" is not: erasing the "
                                                   "customer would leave it there"),
                                 {name, value});
    }
}

/// Lines go along field by field, those of the same name.
void checkLineCopies(LoadContext& context, const KindDef& kind, const EffectDef& effect,
                     const KindDef& created)
{
    const auto lines = effect.fields.find(std::string(kLines));
    const bool copied = lines != effect.fields.end();
    if (!copied && created.lines.required)
        context.findings.add("rulebook.incomplete_effect",
                             context.placeOf("kind." + kind.name + ".effect." + effect.name),
                             QT_TRANSLATE_NOOP("core", "\"%1\" creates a %2 without its field "
                                                       "\"%3\", which is required"),
                             {effect.name, created.name, std::string(kLines)});
    if (!copied)
        return;
    const SourcePos at =
        context.placeOf("kind." + kind.name + ".effect." + effect.name + ".fields.lines");
    for (const auto& [name, target] : created.lineFields) {
        const auto source = kind.lineFields.find(name);
        if (source == kind.lineFields.end())
            continue;
        if (!canHold(target.type, source->second.type))
            context.findings.add(
                "rulebook.field_type", at,
                QT_TRANSLATE_NOOP("core", "the field \"%1\" cannot take what \"%2\" holds"),
                {"lines." + name, "$lines." + name});
        else if (source->second.personal && !target.personal)
            context.findings.add("rulebook.personal_copied", at,
                                 QT_TRANSLATE_NOOP("core",
                                                   "\"%2\" is personal, \"%1\" is not: erasing the "
                                                   "customer would leave it there"),
                                 {"lines." + name, "$lines." + name});
    }
}

/// A record a rule makes must be as complete as one a person opens.
void checkCreated(LoadContext& context, const KindDef& kind, const EffectDef& effect)
{
    const KindDef* created = context.book.kind(effect.create);
    if (!created)
        return;
    checkCopies(context, kind, effect, *created);
    checkLineCopies(context, kind, effect, *created);
    for (const FieldDef* field : created->fieldsInOrder())
        if (field->required && field->fallback.empty() && effect.fields.count(field->name) == 0)
            context.findings.add(
                "rulebook.incomplete_effect",
                context.placeOf("kind." + kind.name + ".effect." + effect.name),
                QT_TRANSLATE_NOOP("core", "\"%1\" creates a %2 without its field \"%3\", which "
                                          "is required"),
                {effect.name, created->name, field->name});
}

const std::vector<std::string>& recordWords()
{
    static const std::vector<std::string> words{
        "open",    "see",      "set",    "hand",  "take",     "note",   "sign",
        "attach",  "link",     "tag",    "merge", "withdraw", "import", "resolve",
        "restate", "backdate", "export", "print", "reveal"};
    return words;
}

/// Areas of rights that are no kinds, with their words.
const std::map<std::string, std::vector<std::string>>& areas()
{
    static const std::map<std::string, std::vector<std::string>> all{
        {"store",
         {"rulebook", "backup", "restore", "import", "export", "erase", "sync", "exchange",
          "invite", "revoke"}},
        {"report", {"see", "print", "export", "month"}},
        {"view", {"share"}},
    };
    return all;
}

void checkRight(LoadContext& context, const RoleDef& role, const std::string& right)
{
    const SourcePos at = context.placeOf("role." + role.name + ".may." + right);
    const std::size_t dot = right.find('.');
    const std::string what = right.substr(0, dot);
    const std::string verb = dot == std::string::npos ? "*" : right.substr(dot + 1);
    std::vector<std::string> places{"*"}, verbs = recordWords();
    for (const auto& [name, kind] : context.book.kinds) {
        places.push_back(name);
        if (what == name || what == "*")
            for (const auto& [move, def] : kind.moves)
                verbs.push_back(move);
    }
    for (const auto& [area, words] : areas()) {
        places.push_back(area);
        if (what == area)
            verbs = words;
    }
    if (!holds(places, what))
        context.findings.add(
            "rulebook.unknown_right", at,
            QT_TRANSLATE_NOOP("core", "there is no kind \"%1\"; nearest is \"%2\""),
            {what, nearestName(what, places)});
    else if (verb != "*" && !holds(verbs, verb))
        context.findings.add(
            "rulebook.unknown_right", at,
            QT_TRANSLATE_NOOP("core", "nothing called \"%1\" can be done there; nearest is \"%2\""),
            {verb, nearestName(verb, verbs)});
}

bool maySign(const RoleDef& role, const std::string& kind)
{
    return std::any_of(role.may.begin(), role.may.end(), [&kind](const std::string& right) {
        return right == "*" || right == "*.*" || right == "*.sign" || right == kind ||
               right == kind + ".*" || right == kind + ".sign";
    });
}

/// One who is named to sign must have the right to, where all sign each of them; else the step
/// stays open for ever.
void checkSigners(LoadContext& context, const KindDef& kind)
{
    for (const auto& [name, step] : kind.signs) {
        std::vector<std::string> barred;
        for (const std::string& who : step.who) {
            const auto role = context.book.roles.find(who);
            if (role != context.book.roles.end() && !maySign(role->second, kind.name))
                barred.push_back(who);
        }
        if (barred.empty() || (step.mode == SignMode::Any && barred.size() < step.who.size()))
            continue;
        context.findings.add(
            "rulebook.cannot_sign", context.placeOf("kind." + kind.name + ".sign." + name),
            QT_TRANSLATE_NOOP("core", "the role \"%1\" is to sign \"%2\" but may not; give it the "
                                      "right \"%3.sign\""),
            {barred.front(), name, kind.name});
    }
}

std::set<std::string> rolesInUse(const Rulebook& book)
{
    std::set<std::string> used;
    for (const auto& [name, role] : book.roles)
        if (!role.may.empty() || !role.sees.empty() || role.overrides)
            used.insert(name);
    for (const auto& [name, department] : book.departments)
        used.insert(department.head);
    for (const auto& [kindName, kind] : book.kinds) {
        for (const auto& [name, move] : kind.moves)
            used.insert(move.who.begin(), move.who.end());
        for (const auto& [name, sign] : kind.signs)
            used.insert(sign.who.begin(), sign.who.end());
        for (const auto& [name, effect] : kind.effects)
            used.insert(effect.tell.begin(), effect.tell.end());
        for (const auto& [name, clock] : kind.clocks)
            for (const ClockStep& step : clock.steps)
                used.insert(step.who);
    }
    return used;
}

} // namespace

void checkKinds(LoadContext& context)
{
    for (const auto& [name, kind] : context.book.kinds)
        checkStates(context, kind);
}

void checkEffects(LoadContext& context)
{
    for (const auto& [name, kind] : context.book.kinds)
        for (const auto& [effectName, effect] : kind.effects)
            if (!effect.create.empty())
                checkCreated(context, kind, effect);
}

void checkRights(LoadContext& context)
{
    for (const auto& [name, kind] : context.book.kinds)
        checkSigners(context, kind);
    const std::set<std::string> used = rolesInUse(context.book);
    for (const auto& [name, role] : context.book.roles) {
        for (const std::string& right : role.may)
            checkRight(context, role, right);
        if (used.count(name) == 0)
            context.findings.add(
                "rulebook.idle_role", context.placeOf("role." + name),
                QT_TRANSLATE_NOOP("core", "the role \"%1\" may do nothing and is named nowhere"),
                {name});
    }
}

} // namespace shouwen::rulebook
