// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derive.h"

#include "core/base/han.h"
#include "core/base/text.h"
#include "core/record/lines.h"
#include "core/sla/clock.h"
#include "core/store/numbers.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kTitleCharacters = 80;
constexpr std::size_t kNameCharacters = 24;
constexpr std::size_t kLeastPhoneDigits = 3;

void addFact(std::set<Fact>& facts, const std::string& field, const Value& value)
{
    if (value.isInt() || value.isText())
        facts.insert({field, value});
    else if (const Value::List* list = value.asList())
        for (const Value& member : *list)
            if (member.isInt() || member.isText())
                facts.insert({field, member});
}

void deriveFields(Derived& out, const Record& record, const KindDef& kind)
{
    Value::Object shown;
    for (const auto& [name, field] : kind.fields) {
        const Value* value = record.field(name);
        if (value == nullptr)
            continue;
        if (field.index)
            addFact(out.facts, name, *value);
        if (field.column)
            shown.emplace(name, *value);
        const std::string* text = value->asText();
        if (text == nullptr)
            continue;
        if (field.type == FieldType::Phone || name == kind.phoneField)
            if (std::string digits = phoneDigits(*text); digits.size() >= kLeastPhoneDigits)
                out.phones.insert(std::move(digits));
        if (isNameField(field))
            out.nameKeys.merge(nameKeysOf(*text));
        if (isNameField(field) && name == kind.titleField) // files of people and firms
            out.nameKeys.merge(soundKeysOf(*text));
    }
    for (const std::string& line : lineIds(record)) // found by any of their lines
        for (const auto& [name, field] : kind.lineFields)
            if (const Value* value = field.index ? record.field(lineName(line, name)) : nullptr)
                addFact(out.facts, "lines." + name, *value);
    out.row.shown = canonicalText(shown);
    if (!kind.keepFrom.empty())
        out.keepFrom = StaffId::fromHex(record.text(kind.keepFrom));
}

ListScope scopeOf(const Record& record)
{
    if (record.withdrawn || record.mergedInto)
        return ListScope::All;
    return record.isOpen() ? ListScope::Open : ListScope::Live;
}

void deriveRow(Derived& out, const Record& r, const KindDef* kind)
{
    RowView& row = out.row;
    row.kind = r.kind;
    row.number = r.number;
    row.title = titleOf(r, kind);
    row.state = r.state;
    row.category = r.category;
    row.holder = r.holder;
    row.owner = r.owner;
    row.department = r.department;
    row.openedAt = r.openedAt;
    row.changedAt = r.changedAt;
    row.closedAt = r.closedAt;
    row.open = r.isOpen();
    row.flagged = r.contested || !r.conflicts.empty();
    row.shown = "{}";
    out.space = r.space;
    out.scope = scopeOf(r);
}

void deriveDue(Derived& out)
{
    for (const ClockRow& clock : out.clocks) {
        if (clock.state != clockStateWord(ClockState::Running) || !clock.due)
            continue;
        if (!out.row.due || *clock.due < *out.row.due) {
            out.row.due = clock.due;
            out.row.dueClock = clock.name;
        }
    }
}

std::uint64_t deriveBadges(const Derived& d, const Record& record, const Rules& rules)
{
    if (rules.kept.empty())
        return 0;
    LookupContext context{record.changedAt};
    context.clocks = clockLookup(d.clocks, record.changedAt);
    const NameLookup lookup = recordLookup(record, std::move(context));
    std::uint64_t badges = 0;
    for (std::size_t i = 0; i < rules.kept.size(); ++i) {
        const KeptBadge& badge = rules.kept[i];
        const bool ofKind = badge.kinds.empty() ? record.space == Space::Work
                                                : std::find(badge.kinds.begin(), badge.kinds.end(),
                                                            record.kind) != badge.kinds.end();
        const bool holds = ofKind && d.scope <= badge.scope &&
                           std::all_of(badge.conditions.begin(), badge.conditions.end(),
                                       [&](const auto& condition) {
                                           return evaluate({{}, condition}, lookup, record.tags);
                                       });
        if (holds)
            badges |= std::uint64_t{1} << i;
    }
    return badges;
}

} // namespace

bool Fact::operator<(const Fact& other) const
{
    if (field != other.field)
        return field < other.field;
    if (value.isInt() != other.value.isInt())
        return value.isInt();
    return value.isInt() ? *value.asInt() < *other.value.asInt()
                         : *value.asText() < *other.value.asText();
}

std::string titleOf(const Record& record, const KindDef* kind)
{
    if (kind == nullptr || kind->titleField.empty())
        return {};
    const Value* value = record.field(kind->titleField);
    if (value == nullptr)
        return {};
    const std::string text = value->plain();
    const std::string_view line = std::string_view(text).substr(0, text.find('\n'));
    return std::string(firstCharacters(line, kTitleCharacters));
}

std::set<std::string> nameKeysOf(std::string_view name)
{
    const std::string folded(firstCharacters(foldText(name), kNameCharacters));
    std::set<std::string> keys;
    for (std::size_t i = 0; i < folded.size(); ++i)
        if ((static_cast<unsigned char>(folded[i]) & 0xC0) != 0x80 && folded[i] != ' ')
            keys.insert(folded.substr(i));
    return keys;
}

std::set<std::string> soundKeysOf(std::string_view name)
{
    std::set<std::string> keys;
    for (const std::vector<std::string>& some : {nameKeys(name), givenNameKeys(name)})
        keys.insert(some.begin(), some.end());
    return keys;
}

Derived derive(const Record& record, const Rules& rules)
{
    Derived out(record.id);
    const KindDef* kind = rules.book->kind(record.kind);
    deriveRow(out, record, kind);
    out.numberKeys = numberKeysOf(record.number);
    out.numberKeys.merge(numberKeysOf(record.text(kOldNumberField)));
    if (kind == nullptr)
        return out;
    deriveFields(out, record, *kind);
    DerivedClocks clocks = deriveClocks(record, *kind, rules);
    out.clocks = std::move(clocks.clocks);
    out.steps = std::move(clocks.steps);
    deriveDue(out);
    out.badges = deriveBadges(out, record, rules);
    return out;
}

DocText docText(const Record& record, const Rules& rules)
{
    const KindDef* kind = rules.book->kind(record.kind);
    DocText doc{titleOf(record, kind), titleOf(record, kind) + '\n'};
    const auto add = [&doc](std::string_view text) {
        if (!text.empty())
            doc.all.append(text).append("\n");
    };
    for (const auto& [name, field] : record.fields) {
        const FieldDef* def = kind != nullptr ? kind->fieldAt(name) : nullptr;
        const bool searched = def != nullptr ? isSearchedField(*def) : field.isPrivate;
        if (searched && (field.value.isText() || field.value.isInt()))
            add(field.value.plain());
    }
    for (const Note& note : record.notes)
        add(note.text);
    for (const Signature& signature : record.signatures)
        add(signature.comment);
    for (const Step& step : record.steps)
        add(step.reason);
    for (const Attachment& file : record.files)
        add(file.name);
    return doc;
}

} // namespace shouwen
