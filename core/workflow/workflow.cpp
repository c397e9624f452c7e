// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/inside.h"

#include "core/base/text.h"
#include "core/record/lines.h"

#include <algorithm>
#include <map>

namespace shouwen {
namespace {

std::string stateLabel(const Situation& at, const std::string& state)
{
    const auto it = at.kind.states.find(state);
    return it == at.kind.states.end() ? state : it->second.label.in(at.language);
}

/// "lines" as well: there must be one.
bool isFilled(const Record& record, const std::string& name)
{
    return name == kLines ? hasLines(record) : record.field(name) || lineTotal(record, name);
}

void refuseUnfilled(const Situation& at, const std::vector<std::string>& names,
                    std::vector<Reason>& out)
{
    for (const std::string& name : names)
        if (!isFilled(at.record, name))
            out.push_back(
                {"field.required", QT_TRANSLATE_NOOP("core", "must be filled in"), {}, name});
}

/// Place in the journal of the latest event of this kind; nothing where there is none.
template <class Pred>
std::optional<std::uint64_t> latest(const Record& record, EventKind kind, Pred pred)
{
    std::optional<std::uint64_t> order;
    for (const TimelineEvent& event : record.timeline)
        if (event.kind == kind && pred(event) && (!order || *order < event.order))
            order = event.order;
    return order;
}

/// A further round needs something new of what it renews (C-3): not the same once more.
void refuseStale(const Situation& at, const MoveDef& move, std::vector<Reason>& out)
{
    const auto began = latest(at.record, EventKind::Moved, [&](const TimelineEvent& event) {
        const auto it = at.kind.moves.find(event.what);
        return it != at.kind.moves.end() && it->second.round;
    });
    if (!began || move.renew.empty())
        return;
    std::string names;
    for (const std::string& name : move.renew) {
        const auto ofField = [&](const TimelineEvent& event) { return event.what == name; };
        for (const EventKind kind : {EventKind::FieldSet, EventKind::FieldUnset})
            if (const auto set = latest(at.record, kind, ofField); set && *set > *began)
                return;
        const auto field = at.kind.fields.find(name);
        names += (names.empty() ? "" : " / ") +
                 (field == at.kind.fields.end() ? name : field->second.label.in(at.language));
    }
    out.push_back({"field.stale",
                   QT_TRANSLATE_NOOP("core", "nothing is new since the round before; a further "
                                             "round needs another: %1"),
                   {names},
                   move.renew.front()});
}

/// Fields that the state to be entered asks for.
std::vector<std::string> askedFor(const KindDef& kind, const std::string& state)
{
    std::vector<std::string> names;
    for (const FieldDef* field : kind.fieldsInOrder())
        if (holds(field->requiredIn, state))
            names.push_back(field->name);
    if (holds(kind.lines.requiredIn, state))
        names.emplace_back(kLines);
    return names;
}

void refuseUnsigned(const Situation& at, const MoveDef& move, std::vector<Reason>& out)
{
    if (move.sign.empty())
        return;
    for (const SignStatus& status : signStatus(at)) {
        if (!holds(move.sign, status.step->name))
            continue;
        if (status.state == SignState::Agreed || status.state == SignState::NotNeeded)
            continue;
        const bool refused = status.state == SignState::Refused;
        out.push_back(
            {refused ? "sign.refused" : "sign.missing",
             refused ? QT_TRANSLATE_NOOP("core", "\"%1\" was refused; change what was "
                                                 "refused and begin a new round")
                     : QT_TRANSLATE_NOOP("core", "\"%1\" is not signed yet; missing: %2"),
             {status.step->label.in(at.language), rolesOf(at, status.missing, status.step->mode)},
             status.step->name});
    }
}

} // namespace

std::optional<std::string> moveRole(const Situation& at, const MoveDef& move)
{
    for (const std::string& role : at.person.roles)
        if (holds(move.who, role))
            return role;
    if (!move.who.empty() && !overridingRole(at.rules, at.person))
        return std::nullopt; // a move that names its roles is theirs, and a supervisor's
    return roleFor(at.rules, at.person, at.kind.name, move.name);
}

std::vector<Reason> moveRefusals(const Situation& at, const MoveDef& move, bool reasonGiven)
{
    std::vector<Reason> out;
    if (!holds(move.from, at.record.state))
        out.push_back({"move.from",
                       QT_TRANSLATE_NOOP("core", "\"%1\" cannot be done while the state is \"%2\""),
                       {move.label.in(at.language), stateLabel(at, at.record.state)}});
    if (at.record.withdrawn || at.record.mergedInto)
        out.push_back(
            {"record.ended", QT_TRANSLATE_NOOP("core", "the record was withdrawn or merged; "
                                                       "take that back first")});
    if (!moveRole(at, move))
        out.push_back(
            notAllowed(at.person, at.kind.label.in(at.language), move.label.in(at.language)));
    const bool mine = at.record.holder == at.person.id || overridingRole(at.rules, at.person);
    if (move.holderOnly && at.record.holder && !mine)
        out.push_back(
            {"move.holder", QT_TRANSLATE_NOOP("core", "somebody else holds this; take it over "
                                                      "first")});
    refuseUnfilled(at, move.fill, out);
    for (const std::string& name : askedFor(at.kind, move.to))
        if (!holds(move.fill, name) && !isFilled(at.record, name))
            out.push_back(
                {"field.required", QT_TRANSLATE_NOOP("core", "must be filled in"), {}, name});
    refuseStale(at, move, out);
    refuseUnsigned(at, move, out);
    if (!passes(at, move.when)) {
        const bool told = !move.otherwise.en.empty();
        out.push_back(
            {"move.guard", "%1", {told ? move.otherwise.in(at.language) : move.when->text}});
    }
    if (move.reason && !reasonGiven)
        out.push_back({"reason.required",
                       QT_TRANSLATE_NOOP("core", "\"%1\" needs a reason"),
                       {move.label.in(at.language)},
                       "reason"});
    return out;
}

std::vector<MoveChoice> choices(const Situation& at)
{
    std::vector<MoveChoice> out;
    for (const auto& [name, move] : at.kind.moves)
        if (holds(move.from, at.record.state))
            out.push_back({&move, moveRefusals(at, move, true)});
    std::sort(out.begin(), out.end(), [](const MoveChoice& a, const MoveChoice& b) {
        return a.move->position < b.move->position;
    });
    return out;
}

std::vector<const EffectDef*> firing(const Situation& at, const TimelineEvent& event)
{
    std::vector<const EffectDef*> out;
    for (const auto& [name, effect] : at.kind.effects)
        if (effect.on.matches(event) && passes(at, effect.when))
            out.push_back(&effect);
    return out;
}

int bigramSimilarity(std::string_view a, std::string_view b)
{
    const auto pairs = [](std::string_view text) {
        std::map<std::pair<char32_t, char32_t>, int> counts;
        std::u32string letters;
        for (const char32_t c : codePoints(foldText(text)))
            if (c != U' ')
                letters += c;
        for (std::size_t i = 0; i + 1 < letters.size(); ++i)
            ++counts[{letters[i], letters[i + 1]}];
        return counts;
    };
    const auto left = pairs(a), right = pairs(b);
    int common = 0, all = 0;
    for (const auto& [pair, n] : left) {
        all += n;
        if (const auto it = right.find(pair); it != right.end())
            common += std::min(n, it->second);
    }
    for (const auto& [pair, n] : right)
        all += n;
    return all == 0 ? 0 : 200 * common / all;
}

} // namespace shouwen
