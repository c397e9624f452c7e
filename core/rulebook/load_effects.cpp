// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// [kind.NAME.sign.STEP] and [kind.NAME.effect.RULE].
#include "core/base/text.h"
#include "core/record/lines.h"
#include "core/rulebook/load_context.h"

#include <algorithm>
#include <array>

namespace shouwen::rulebook {
namespace {

SignDef loadSign(LoadContext& context, const KindDef& kind, const TomlMember& member)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    SignDef sign;
    sign.name = member.key;
    sign.label = table.label("label");
    sign.who = context.names(table, "who", RefKind::Role, {}, Need::Required);
    sign.mode =
        table.choice("mode", {"all", "any"}).value_or(1) == 0 ? SignMode::All : SignMode::Any;
    sign.in = context.names(table, "in", RefKind::State, kind.name);
    sign.covers = context.names(table, "covers", RefKind::FieldOrLines, kind.name);
    sign.when = context.expression(table, "when", {kind.name});
    const std::int64_t order = table.integer("order").value_or(0);
    if (order < 0 || order > 1000)
        context.findings.add("rulebook.bad_bounds", member.at,
                             QT_TRANSLATE_NOOP("core", "order of \"%1\" must be from 0 to 1000"),
                             {member.key});
    else
        sign.order = static_cast<int>(order);
    sign.deadline = context.spanText(table, "deadline", kind.name);
    sign.stands = table.flag("stands");
    context.declare("kind." + kind.name + ".sign." + member.key, member.at);
    return sign;
}

void loadCreate(LoadContext& context, const KindDef& kind, TableReader& table, EffectDef& effect)
{
    effect.create = context.name(table, "create", RefKind::Kind, {});
    const bool creates = !effect.create.empty();
    const auto suffix = table.word("suffix", creates ? Need::Required : Need::Optional);
    effect.fields = loadNewFields(context, table, kind.name, effect.create,
                                  "kind." + kind.name + ".effect." + effect.name);
    if (!suffix)
        return;
    effect.suffix = suffix->text;
    const bool good =
        effect.suffix.size() <= 2 && std::all_of(effect.suffix.begin(), effect.suffix.end(),
                                                 [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!good)
        context.findings.add(
            "rulebook.bad_code", suffix->at,
            QT_TRANSLATE_NOOP("core", "\"%1\" is no suffix of numbers: 1 or 2 letters A to Z"),
            {effect.suffix});
    for (const auto& [name, other] : kind.effects)
        if (other.suffix == effect.suffix)
            context.findings.add(
                "rulebook.duplicate_number", suffix->at,
                QT_TRANSLATE_NOOP("core", "the effect \"%2\" has the suffix \"%1\" already"),
                {effect.suffix, name});
}

EffectDef loadEffect(LoadContext& context, const KindDef& kind, const TomlMember& member)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    EffectDef effect;
    effect.name = member.key;
    if (const auto on = table.word("on", Need::Required))
        effect.on = context.matcher(*on, kind.name).value_or(EventMatcher{});
    effect.when = context.expression(table, "when", {kind.name});
    loadCreate(context, kind, table, effect);
    effect.tell = context.names(table, "tell", RefKind::Audience, {});
    effect.text = table.label("text", effect.tell.empty() ? Need::Optional : Need::Required);
    effect.once = table.flag("once", true);
    if (effect.create.empty() && effect.tell.empty())
        context.findings.add(
            "rulebook.idle_effect", member.at,
            QT_TRANSLATE_NOOP("core", "the effect \"%1\" neither creates nor tells anything"),
            {member.key});
    context.declare("kind." + kind.name + ".effect." + member.key, member.at);
    return effect;
}

} // namespace

/// Values of the record to be made: text, or "$field" of this one.
std::map<std::string, std::string> loadNewFields(LoadContext& context, TableReader& table,
                                                 const std::string& of, const std::string& made,
                                                 const std::string& path)
{
    static constexpr std::array<std::string_view, 5> kOfRecord{"record", "number", "owner",
                                                               "holder", "department"};
    std::map<std::string, std::string> fields;
    for (const TomlMember& member : table.members("fields")) {
        if (member.value.type != NodeType::Text) {
            context.findings.add("rulebook.wrong_type", member.value.at,
                                 QT_TRANSLATE_NOOP("core", "\"%1\" must be %2, not %3"),
                                 {member.key, std::string(typeWords(NodeType::Text)),
                                  std::string(typeWords(member.value.type))});
            continue;
        }
        const std::string& value = member.value.text;
        if (!made.empty())
            context.expect(RefKind::FieldOrLines, made, {member.key, member.at});
        if (!value.empty() && value.front() == '$') {
            const std::string name = value.substr(1);
            const bool special =
                std::find(kOfRecord.begin(), kOfRecord.end(), name) != kOfRecord.end();
            if (!special)
                context.expect(RefKind::FieldOrLines, of, {name, member.value.at});
        } else if (member.key == kLines) {
            context.findings.add("rulebook.lines", member.value.at,
                                 QT_TRANSLATE_NOOP("core", "lines are copied as a whole: write "
                                                           "lines = \"$lines\""));
        } else if (!made.empty()) {
            context.expect(RefKind::Item, made + "." + member.key, {value, member.value.at});
        }
        fields.emplace(member.key, value);
        context.declare(path + ".fields." + member.key, member.value.at);
    }
    return fields;
}

void loadSigns(LoadContext& context, KindDef& kind, TableReader& table)
{
    for (const TomlMember& member : table.members("sign"))
        kind.signs.emplace(member.key, loadSign(context, kind, member));
}

void loadEffects(LoadContext& context, KindDef& kind, TableReader& table)
{
    for (const TomlMember& member : table.members("effect"))
        kind.effects.emplace(member.key, loadEffect(context, kind, member));
}

} // namespace shouwen::rulebook
