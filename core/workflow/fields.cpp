// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/fields.h"

#include "core/base/text.h"
#include "core/workflow/naming.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

constexpr std::size_t kLineLimit = 200;
constexpr std::size_t kTextLimit = 20000;

Error refuse(const FieldDef& field, Reason reason)
{
    reason.where = field.name;
    return Error(ErrorKind::Rejected, std::move(reason));
}

Error refuse(const FieldDef& field, Error error)
{
    for (Reason& reason : error.reasons)
        reason.where = field.name;
    return Error(ErrorKind::Rejected, std::move(error.reasons));
}

Result<ReadField> readText(const FieldDef& field, std::string_view typed)
{
    const bool line = field.type == FieldType::Line;
    const std::size_t limit = field.limit > 0 ? field.limit : line ? kLineLimit : kTextLimit;
    auto cut = cleanTextUpTo(typed, limit);
    if (!cut)
        return refuse(field, cut.error());
    if (line)
        std::replace(cut->text.begin(), cut->text.end(), '\n', ' ');
    ReadField out{cut->text, std::nullopt};
    if (cut->cut)
        out.remark =
            Reason{"field.cut",
                   QT_TRANSLATE_NOOP("core", "cut at %1 characters, the most this field takes"),
                   {std::to_string(limit)},
                   field.name};
    return out;
}

/// The code of an item named by code or by label in any language; empty when there is none.
std::string codeOf(const ListDef& list, std::string_view typed)
{
    if (const ListItem* item = list.find(typed))
        return item->code;
    const std::string wanted = foldText(typed);
    for (const ListItem& item : list.items)
        if (foldText(item.code) == wanted)
            return item.code;
    for (const ListItem& item : list.items)
        if (isLabelled(item.label, typed))
            return item.code;
    return {};
}

/// All there is to choose from, or the beginning of it.
std::string choicesOf(const ListDef& list, std::string_view language)
{
    constexpr int kMost = 30;
    const std::string comma = language == "en" ? ", " : "、";
    std::string out;
    int n = 0;
    for (const ListItem& item : list.items) {
        if (item.retired)
            continue;
        if (++n > kMost)
            return out + comma + "…";
        out += (out.empty() ? "" : comma) + labelledName(item.label, item.code, language);
    }
    return out;
}

/// A code of the list; of an open list any text, cut like every line.
Result<ReadField> readCode(const FieldDef& field, std::string_view typed,
                           const FieldContext& context)
{
    const auto it = context.rules.lists.find(field.list);
    if (it == context.rules.lists.end())
        return refuse(field, Reason{"list.unknown",
                                    QT_TRANSLATE_NOOP("core", "the rulebook has no list \"%1\""),
                                    {field.list}});
    if (std::string code = codeOf(it->second, typed); !code.empty())
        return ReadField{Value(std::move(code)), std::nullopt};
    if (it->second.open) {
        FieldDef line = field;
        line.type = FieldType::Line;
        return readText(line, typed);
    }
    return refuse(
        field,
        Reason{"code.unknown",
               QT_TRANSLATE_NOOP("core", "\"%1\" is not in the list; there are: %2"),
               {std::string(firstCharacters(typed, 40)), choicesOf(it->second, context.language)}});
}

Result<ReadField> readCodes(const FieldDef& field, std::string_view typed,
                            const FieldContext& context)
{
    std::string text = halfWidth(typed);
    for (const std::string_view comma : {"、", ";"})
        for (std::size_t at = 0; (at = text.find(comma, at)) != std::string::npos; ++at)
            text.replace(at, comma.size(), ",");
    ReadField out{Value(), std::nullopt};
    Value::List list;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size());
        std::string_view word = std::string_view(text).substr(from, to - from);
        while (!word.empty() && word.front() == ' ')
            word.remove_prefix(1);
        while (!word.empty() && word.back() == ' ')
            word.remove_suffix(1);
        if (!word.empty()) {
            SHOUWEN_TRY(ReadField code, readCode(field, word, context));
            out.remark = code.remark ? code.remark : out.remark;
            if (std::find(list.begin(), list.end(), code.value) == list.end())
                list.push_back(std::move(code.value));
        }
        from = to + 1;
    }
    out.value = Value(std::move(list));
    return out;
}

Result<Value> inBounds(const FieldDef& field, std::int64_t n)
{
    const std::int64_t least = field.min.value_or(field.type == FieldType::Rating ? 1 : INT64_MIN);
    const std::int64_t most = field.max.value_or(field.type == FieldType::Rating ? 5 : INT64_MAX);
    if (n >= least && n <= most)
        return Value(n);
    const bool money = field.type == FieldType::Amount;
    const auto shown = [money](std::int64_t v) { return money ? formatFen(v) : std::to_string(v); };
    if (most == INT64_MAX)
        return refuse(
            field,
            Reason{"number.low", QT_TRANSLATE_NOOP("core", "must be at least %1"), {shown(least)}});
    return refuse(field, Reason{"number.bounds",
                                QT_TRANSLATE_NOOP("core", "must be from %1 to %2"),
                                {shown(least), shown(most)}});
}

Result<Value> readNumber(const FieldDef& field, std::string_view typed)
{
    auto n = field.type == FieldType::Amount ? parseFen(typed) : parseInteger(typed);
    if (!n)
        return refuse(field, n.error());
    return inBounds(field, *n);
}

Result<Value> readFlag(const FieldDef& field, std::string_view typed)
{
    const std::string word = foldText(typed);
    for (const std::string_view yes : {"1", "yes", "true", "是", "有"})
        if (word == yes)
            return Value(1);
    for (const std::string_view no : {"0", "no", "false", "否", "无", "無"})
        if (word == no)
            return Value(0);
    return refuse(field, Reason{"flag.bad",
                                QT_TRANSLATE_NOOP("core", "\"%1\" is neither yes nor no"),
                                {std::string(firstCharacters(typed, 40))}});
}

Result<Value> readMoment(const FieldDef& field, std::string_view typed, const FieldContext& context)
{
    const std::string text = halfWidth(typed);
    if (field.type == FieldType::Date) {
        const std::string word = foldText(text);
        if (word == "today" || word == "今天")
            return Value(formatDate(context.today));
        auto date = parseDate(text);
        if (!date)
            return refuse(field, date.error());
        return Value(formatDate(*date));
    }
    auto instant = context.zone.parse(text);
    if (!instant)
        return refuse(field, instant.error());
    return Value(msOf(*instant));
}

Result<Value> readPhone(const FieldDef& field, std::string_view typed)
{
    constexpr std::size_t kMost = 60;
    auto text = cleanTextUpTo(typed, kMost);
    if (!text)
        return refuse(field, text.error());
    const std::size_t digits = phoneDigits(text->text).size();
    if (digits < 3 || digits > 20 || text->cut)
        return refuse(field, Reason{"phone.bad",
                                    QT_TRANSLATE_NOOP("core", "\"%1\" is not a phone number"),
                                    {std::string(firstCharacters(typed, 40))}});
    return Value(text->text);
}

} // namespace

Result<ReadField> readField(const FieldDef& field, std::string_view typed,
                            const FieldContext& context)
{
    const auto plain = [](Result<Value> value) -> Result<ReadField> {
        if (!value)
            return std::move(value).error();
        return ReadField{*std::move(value), std::nullopt};
    };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Line:
        return readText(field, typed);
    case FieldType::Code:
        return readCode(field, typed, context);
    case FieldType::Codes:
        return readCodes(field, typed, context);
    case FieldType::Integer:
    case FieldType::Amount:
    case FieldType::Rating:
        return plain(readNumber(field, typed));
    case FieldType::Flag:
        return plain(readFlag(field, typed));
    case FieldType::Date:
    case FieldType::Time:
        return plain(readMoment(field, typed, context));
    case FieldType::Phone:
        return plain(readPhone(field, typed));
    case FieldType::Staff:
    case FieldType::Customer:
    case FieldType::RecordRef: {
        auto id = context.lookup(field.type, field.kind, typed);
        if (!id)
            return refuse(field, id.error());
        return ReadField{Value(*id), std::nullopt};
    }
    }
    return Error(ErrorKind::Internal,
                 Reason{"field.type", QT_TRANSLATE_NOOP("core", "unknown field type")});
}

namespace {

std::string showCode(const FieldDef& field, std::string_view code, const Rulebook& rules,
                     std::string_view language)
{
    const auto list = rules.lists.find(field.list);
    const ListItem* item = list == rules.lists.end() ? nullptr : list->second.find(code);
    return item ? item->label.in(language) : std::string(code);
}

std::string showFlag(bool yes, std::string_view language)
{
    if (language == "en")
        return yes ? "yes" : "no";
    return yes ? "是" : "否";
}

} // namespace

std::string showField(const FieldDef& field, const Value& value, const Rulebook& rules,
                      const Zone& zone, std::string_view language)
{
    const std::int64_t* number = value.asInt();
    switch (field.type) {
    case FieldType::Code:
        return showCode(field, value.plain(), rules, language);
    case FieldType::Codes: {
        std::string out;
        if (const Value::List* list = value.asList())
            for (const Value& code : *list)
                out += (out.empty()        ? ""
                        : language == "en" ? ", "
                                           : "、") +
                       showCode(field, code.plain(), rules, language);
        return out;
    }
    case FieldType::Amount:
        return number ? formatFen(*number) : value.plain();
    case FieldType::Flag:
        return number ? showFlag(*number != 0, language) : value.plain();
    case FieldType::Time:
        return number ? formatCivil(zone.toCivil(instantOfMs(*number))) : value.plain();
    default:
        return value.plain();
    }
}

const FieldDef* fieldNamed(const KindDef& kind, std::string_view name)
{
    return kind.fieldAt(name);
}

namespace {

std::string nearestField(const KindDef& kind, std::string_view typed, std::string_view language)
{
    std::vector<NameCandidate> candidates;
    for (const auto& [name, field] : kind.fields)
        candidates.push_back({name, &field.label});
    for (const auto& [name, field] : kind.lineFields)
        candidates.push_back({"lines.1." + name, &field.label});
    return nearestOf(candidates, typed, language);
}

} // namespace

FieldSplit readFields(const KindDef& kind, const FieldInput& input, const FieldContext& context)
{
    FieldSplit out;
    for (const auto& [name, typed] : input) {
        const FieldDef* field = fieldNamed(kind, name);
        if (!field) {
            out.refusals.push_back(
                {"field.unknown",
                 QT_TRANSLATE_NOOP("core", "\"%1\" has no such field; nearest is \"%2\""),
                 {kind.label.in(context.language), nearestField(kind, name, context.language)},
                 std::string(firstCharacters(name, 60))});
            continue;
        }
        if (foldText(typed).empty() && isUtf8(typed)) {
            out.unset.push_back(name);
            continue;
        }
        auto read = readField(*field, typed, context);
        if (!read) {
            for (Reason& reason : std::move(read).error().reasons)
                out.refusals.push_back(std::move(reason));
            continue;
        }
        if (const Value::List* list = read->value.asList(); list && list->empty()) {
            out.unset.push_back(name);
            continue;
        }
        if (read->remark)
            out.remarks.push_back(*read->remark);
        (field->personal ? out.personal : out.open).emplace(name, std::move(read->value));
    }
    return out;
}

} // namespace shouwen
