// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// [kind.NAME] with its form: groups, fields, lines; its states; its moves.
#include "core/base/text.h"
#include "core/rulebook/load_context.h"

#include <algorithm>

namespace shouwen::rulebook {
namespace {

const std::vector<std::string>& fieldTypeWords()
{
    static const std::vector<std::string> words{"text",   "line",  "code",     "codes", "integer",
                                                "amount", "date",  "time",     "flag",  "rating",
                                                "phone",  "staff", "customer", "record"};
    return words;
}

bool isCoded(FieldType type) { return type == FieldType::Code || type == FieldType::Codes; }
bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Amount || type == FieldType::Rating;
}

/// Keys that only some types of field have.
void keyForTypes(LoadContext& context, TableReader& table, std::string_view key, bool fits)
{
    if (table.has(key) && !fits)
        context.findings.add("rulebook.key_for_type", table.placeOf(key),
                             QT_TRANSLATE_NOOP("core", "a field of this type has no \"%1\""),
                             {std::string(key)});
}

std::optional<std::int64_t> bound(LoadContext& context, TableReader& table, const TomlMember& field,
                                  std::string_view key, FieldType type)
{
    if (type != FieldType::Amount)
        return table.integer(key);
    const TomlMember* member = field.value.find(key);
    if (!member)
        return std::nullopt;
    member->value.type == NodeType::Text ? static_cast<void>(table.word(key))
                                         : static_cast<void>(table.integer(key));
    return member->value.type == NodeType::Text || member->value.type == NodeType::Integer
               ? numberOrFen(context, *member)
               : std::nullopt;
}

/// The default must be a value of the field.
void checkFallback(LoadContext& context, const FieldDef& field, const Word& word)
{
    bool good = true;
    if (field.type == FieldType::Flag)
        good = word.text == "0" || word.text == "1";
    else if (field.type == FieldType::Amount)
        good = static_cast<bool>(parseFen(word.text));
    else if (isNumber(field.type))
        good = static_cast<bool>(parseInteger(word.text));
    else if (field.type == FieldType::Date)
        good = word.text == "today" || parseDate(word.text);
    else if (isCoded(field.type))
        context.expect(RefKind::Item, field.list, word);
    if (!good)
        context.findings.add(
            "rulebook.bad_default", word.at,
            QT_TRANSLATE_NOOP("core", "\"%1\" is no value of a field of type %2"),
            {word.text, fieldTypeWords().at(static_cast<std::size_t>(field.type))});
}

void loadFieldType(LoadContext& context, TableReader& table, const TomlMember& member,
                   FieldDef& field)
{
    table.word("type", Need::Required);
    field.type = static_cast<FieldType>(
        table.choice("type", fieldTypeWords()).value_or(static_cast<std::size_t>(FieldType::Line)));
    const bool coded = isCoded(field.type);
    keyForTypes(context, table, "list", coded);
    field.list =
        context.name(table, "list", RefKind::List, {}, coded ? Need::Required : Need::Optional);
    const bool refers = field.type == FieldType::RecordRef;
    keyForTypes(context, table, "kind", refers);
    if (const auto kind = table.word("kind", refers ? Need::Required : Need::Optional)) {
        field.kind = kind->text;
        if (field.kind != "*")
            context.expect(RefKind::Kind, {}, *kind);
    }
    keyForTypes(context, table, "min", isNumber(field.type));
    keyForTypes(context, table, "max", isNumber(field.type));
    field.min = bound(context, table, member, "min", field.type);
    field.max = bound(context, table, member, "max", field.type);
    if (field.min && field.max && *field.min > *field.max)
        context.findings.add("rulebook.bad_bounds", table.placeOf("max"),
                             QT_TRANSLATE_NOOP("core", "min of \"%1\" is above its max"),
                             {member.key});
    const bool written = field.type == FieldType::Text || field.type == FieldType::Line;
    keyForTypes(context, table, "limit", written);
    if (const auto limit = table.integer("limit")) {
        if (*limit < 1 || *limit > 100000)
            context.findings.add(
                "rulebook.bad_bounds", table.placeOf("limit"),
                QT_TRANSLATE_NOOP("core", "limit of \"%1\" must be from 1 to 100000"),
                {member.key});
        else
            field.limit = static_cast<std::size_t>(*limit);
    }
}

FieldDef loadField(LoadContext& context, const KindDef& kind, const TomlMember& member,
                   int position)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    FieldDef field;
    field.name = member.key;
    field.position = position;
    table.text("after");
    loadFieldType(context, table, member, field);
    field.label = table.label("label");
    field.help = table.label("help", Need::Optional);
    if (const auto group = table.word("group")) {
        field.group = group->text;
        if (kind.groupLabels.find(group->text) == kind.groupLabels.end())
            context.findings.add(
                "rulebook.unknown_group", group->at,
                QT_TRANSLATE_NOOP("core", "the form has no group \"%1\"; nearest is \"%2\""),
                {group->text, nearestName(group->text, kind.groups)});
    }
    field.personal = table.flag("personal");
    field.masked = table.flag("masked") || field.type == FieldType::Phone;
    field.index = table.flag("index");
    field.required = table.flag("required");
    field.fixed = table.flag("fixed");
    field.column = table.flag("column");
    keyForTypes(context, table, "sum",
                field.type == FieldType::Integer || field.type == FieldType::Amount);
    field.sum = table.flag("sum");
    field.requiredIn = context.names(table, "required_in", RefKind::State, kind.name);
    if (const auto fallback = table.word("default")) {
        field.fallback = fallback->text;
        checkFallback(context, field, *fallback);
    }
    if (field.personal && field.index)
        context.findings.add(
            "rulebook.personal_index", table.placeOf("index"),
            QT_TRANSLATE_NOOP("core", "\"%1\" is personal and therefore cannot be an index"),
            {member.key});
    context.declare("kind." + kind.name + ".field." + member.key, member.at);
    return field;
}

void loadForm(LoadContext& context, KindDef& kind, TableReader& table)
{
    for (const TomlMember* group : inOrder(context, table.members("group"))) {
        checkName(context, *group);
        TableReader labels(group->value, group->at, context.findings);
        labels.text("after");
        kind.groups.push_back(group->key);
        kind.groupLabels.emplace(group->key, labels.ownLabel());
    }
    int position = 0;
    for (const TomlMember* field : inOrder(context, table.members("field")))
        kind.fields.emplace(field->key, loadField(context, kind, *field, position++));
}

/// Keys of fields that say nothing in a line.
void refuseInLines(LoadContext& context, const TomlMember& field)
{
    for (const char* key : {"group", "required_in", "fixed", "default"})
        if (const TomlMember* member = field.value.find(key))
            context.findings.add("rulebook.key_for_type", member->at,
                                 QT_TRANSLATE_NOOP("core", "a field of lines has no \"%1\""),
                                 {key});
}

void loadLines(LoadContext& context, KindDef& kind, TableReader& table, const TomlMember* lines)
{
    table.members("lines");
    if (!lines)
        return;
    TableReader row(lines->value, lines->at, context.findings);
    kind.lines.label = row.label("label");
    kind.lines.required = row.flag("required");
    kind.lines.requiredIn = context.names(row, "required_in", RefKind::State, kind.name);
    const std::int64_t most = row.integer("most").value_or(200);
    if (most < 1 || most > 1000)
        context.findings.add("rulebook.bad_bounds", row.placeOf("most"),
                             QT_TRANSLATE_NOOP("core", "most of \"%1\" must be from 1 to 1000"),
                             {lines->key});
    else
        kind.lines.most = static_cast<std::size_t>(most);
    int position = 0;
    for (const TomlMember* field : inOrder(context, row.members("field"))) {
        refuseInLines(context, *field);
        kind.lineFields.emplace(field->key, loadField(context, kind, *field, position++));
    }
    if (kind.lineFields.empty())
        context.findings.add("rulebook.missing_key", lines->at,
                             QT_TRANSLATE_NOOP("core", "\"%1\" is missing here"), {"field"});
}

void loadStates(LoadContext& context, KindDef& kind, TableReader& table)
{
    int position = 0;
    for (const TomlMember* member : inOrder(context, table.members("state"))) {
        checkName(context, *member);
        TableReader row(member->value, member->at, context.findings);
        row.text("after");
        StateDef state;
        state.name = member->key;
        state.label = row.label("label");
        row.word("category", Need::Required);
        state.category = static_cast<Category>(
            row.choice("category", {"open", "waiting", "closed", "cancelled"}).value_or(0));
        state.stepper = row.flag("stepper", true);
        state.position = position++;
        context.declare("kind." + kind.name + ".state." + member->key, member->at);
        if (position == 1)
            kind.initial = state.name;
        kind.states.emplace(member->key, std::move(state));
    }
    if (kind.states.empty())
        context.findings.add("rulebook.missing_key", table.at(),
                             QT_TRANSLATE_NOOP("core", "\"%1\" is missing here"), {"state"});
    if (table.has("initial"))
        kind.initial = context.name(table, "initial", RefKind::State, kind.name);
    else
        table.text("initial");
}

/// A department's code, or "$field" that holds one.
std::string departmentOf(LoadContext& context, TableReader& table, const std::string& kind)
{
    const auto word = table.word("department");
    if (!word || word->text.empty())
        return {};
    if (word->text.front() == '$')
        context.expect(RefKind::Field, kind, {word->text.substr(1), word->at}, {FieldType::Code});
    else
        context.expect(RefKind::Department, {}, *word);
    return word->text;
}

MoveDef loadMove(LoadContext& context, const KindDef& kind, const TomlMember& member, int position)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    MoveDef move;
    move.name = member.key;
    move.position = position;
    table.text("after");
    move.label = table.label("label");
    move.from = context.names(table, "from", RefKind::State, kind.name, Need::Required);
    move.to = context.name(table, "to", RefKind::State, kind.name, Need::Required);
    move.who = context.names(table, "who", RefKind::Role, {});
    move.fill = context.names(table, "fill", RefKind::FieldOrLines, kind.name);
    move.renew = context.names(table, "renew", RefKind::Field, kind.name);
    move.sign = context.names(table, "sign", RefKind::Sign, kind.name);
    move.when = context.expression(table, "when", {kind.name});
    move.otherwise = table.label("otherwise", move.when ? Need::Required : Need::Optional);
    move.reason = table.flag("reason");
    move.round = table.flag("round");
    move.holderOnly = table.flag("holder_only");
    move.counts = table.choice("counts", {"internal", "reply"}).value_or(0) == 1
                      ? Direction::Out
                      : Direction::Internal;
    move.department = departmentOf(context, table, kind.name);
    move.toOwner = table.flag("to_owner");
    move.back = table.flag("back");
    if (move.back && !move.reason)
        context.findings.add(
            "rulebook.reason", table.placeOf("back"),
            QT_TRANSLATE_NOOP("core", "\"%1\" returns work and must ask for a reason (P-2)"),
            {member.key});
    context.declare("kind." + kind.name + ".move." + member.key, member.at);
    return move;
}

void loadRepeat(LoadContext& context, KindDef& kind, TableReader& table, const TomlNode* node)
{
    table.members("repeat");
    if (!node)
        return;
    TableReader row(*node, node->at, context.findings);
    RepeatRule rule;
    rule.days = context.spanText(row, "days", kind.name, Need::Required);
    rule.same = context.names(row, "same", RefKind::Field, kind.name, Need::Required);
    rule.text = context.name(row, "text", RefKind::Field, kind.name, Need::Optional,
                             {FieldType::Text, FieldType::Line});
    rule.similarity =
        static_cast<int>(std::clamp<std::int64_t>(row.integer("similarity").value_or(0), -1, 101));
    if (rule.similarity < 0 || rule.similarity > 100)
        context.findings.add("rulebook.bad_bounds", node->at,
                             QT_TRANSLATE_NOOP("core", "similarity is in percent, from 0 to 100"));
    kind.repeat = std::move(rule);
}

void loadNumber(LoadContext& context, KindDef& kind, TableReader& table)
{
    const auto number = table.word("number", Need::Required);
    if (!number)
        return;
    kind.number = number->text;
    const bool good =
        kind.number.size() <= 4 && std::all_of(kind.number.begin(), kind.number.end(),
                                               [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!good)
        context.findings.add(
            "rulebook.bad_code", number->at,
            QT_TRANSLATE_NOOP("core", "\"%1\" is no prefix of numbers: 1 to 4 letters A to Z"),
            {kind.number});
    for (const auto& [name, other] : context.book.kinds)
        if (other.number == kind.number)
            context.findings.add(
                "rulebook.duplicate_number", number->at,
                QT_TRANSLATE_NOOP("core", "the kind \"%2\" has numbers with \"%1\" already"),
                {kind.number, name});
}

void loadKindHead(LoadContext& context, KindDef& kind, TableReader& table)
{
    loadNumber(context, kind, table);
    kind.label = table.label("label");
    kind.space =
        table.choice("space", {"work", "config"}).value_or(0) == 1 ? Space::Config : Space::Work;
    kind.calendar = context.name(table, "calendar", RefKind::Calendar, {});
    kind.department = context.name(table, "department", RefKind::Department, {});
    kind.subjectField = context.name(table, "subject", RefKind::Field, kind.name, Need::Optional,
                                     {FieldType::Customer, FieldType::RecordRef});
    kind.titleField = context.name(table, "title", RefKind::Field, kind.name);
    kind.contactField = context.name(table, "contact", RefKind::Field, kind.name);
    kind.phoneField =
        context.name(table, "phone", RefKind::Field, kind.name, Need::Optional, {FieldType::Phone});
    kind.keepFrom = context.name(table, "keep_from", RefKind::Field, kind.name, Need::Optional,
                                 {FieldType::Staff});
    kind.backdate = context.spanText(table, "backdate", kind.name);
}

void loadKind(LoadContext& context, const TomlMember& member)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    KindDef kind;
    kind.name = member.key;
    context.declare("kind." + kind.name, member.at);
    loadKindHead(context, kind, table);
    loadForm(context, kind, table);
    loadLines(context, kind, table, member.value.find("lines"));
    for (const std::string& shown : {kind.subjectField, kind.contactField, kind.phoneField})
        if (const auto field = kind.fields.find(shown); field != kind.fields.end())
            field->second.column = true; // every row shows who it is about
    loadStates(context, kind, table);
    int position = 0;
    for (const TomlMember* move : inOrder(context, table.members("move")))
        kind.moves.emplace(move->key, loadMove(context, kind, *move, position++));
    loadSigns(context, kind, table);
    loadEffects(context, kind, table);
    loadClocks(context, kind, table);
    loadScores(context, kind, table);
    const TomlMember* repeat = member.value.find("repeat");
    loadRepeat(context, kind, table, repeat ? &repeat->value : nullptr);
    context.book.kinds.emplace(member.key, std::move(kind));
}

} // namespace

void loadKinds(LoadContext& context, TableReader& root)
{
    for (const TomlMember& member : root.members("kind"))
        loadKind(context, member);
}

} // namespace shouwen::rulebook
