// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/masking.h"
#include "core/desk/reveal.h"

#include "core/base/text.h"
#include "core/journal/parts.h"
#include "core/workflow/fields.h"

namespace shouwen {
namespace {

/// Walks the entries of a record and tells each change beside the value it replaced. Parts are read
/// key by key (core/journal/parts.h lists the keys), so an entry of a newer program still shows.
class HistoryReader {
public:
    HistoryReader(const Desk::Impl& desk, const Person& person, const KindDef* kind)
        : m_desk(desk)
        , m_person(person)
        , m_kind(kind)
    {}

    void take(const Entry& entry)
    {
        const auto open = parseCanonical(entry.open);
        const auto hidden = parseCanonical(entry.privatePart.empty() ? "{}" : entry.privatePart);
        if (!open || !hidden)
            return;
        if (entry.op() == Op::Move)
            m_round = std::max(m_round, static_cast<int>(open->intAt("round")));
        HistoryLine line{.author = entry.header.actor};
        line.entry = entry.id;
        line.round = m_round;
        line.at = instantOfMs(open->intAt("at"));
        line.writtenAt = entry.header.wallTime;
        line.name = m_desk.personName(entry.header.actor);
        line.role = entry.header.role;
        line.op = opName(entry.op());
        line.reason = hidden->textAt("reason");
        if (line.reason.empty())
            line.reason = hidden->textAt("comment");
        line.reason = numbersMasked(m_desk, m_person, line.reason);
        describe(entry.op(), *open, *hidden, line);
        const bool fieldsOnly = entry.op() == Op::Set || entry.op() == Op::Unset;
        if (!fieldsOnly)
            lines.push_back(line);
        fields(*open, *hidden, line);
    }

    std::vector<HistoryLine> lines;

private:
    std::string stateLabel(std::string_view state) const
    {
        const auto it = m_kind ? m_kind->states.find(state) : Named<StateDef>::const_iterator{};
        return m_kind && it != m_kind->states.end() ? it->second.label.in(m_desk.language)
                                                    : std::string(state);
    }

    void describe(Op op, const Value& open, const Value& hidden, HistoryLine& line)
    {
        switch (op) {
        case Op::Open:
            line.to = stateLabel(open.textAt("state"));
            m_holder = holderName(open);
            break;
        case Op::Move:
            line.what = moveLabel(open.textAt("move"));
            line.from = stateLabel(open.textAt("from"));
            line.to = stateLabel(open.textAt("to"));
            break;
        case Op::Hand:
            line.from = m_holder;
            m_holder = holderName(open);
            line.what = open.textAt("dept");
            line.to = m_holder;
            line.back = open.intAt("back") != 0;
            break;
        case Op::Note:
            line.what = open.textAt("dir");
            line.to = numbersMasked(m_desk, m_person, std::string(hidden.textAt("text")));
            break;
        case Op::Sign:
            line.what = signLabel(open.textAt("step"));
            line.to = open.textAt("verdict");
            break;
        case Op::Attach:
            line.to = numbersMasked(m_desk, m_person, std::string(hidden.textAt("name")));
            break;
        case Op::Link:
            line.what = open.textAt("rel");
            line.to = numberOf(open.textAt("to"));
            break;
        case Op::Tag:
        case Op::Untag:
            line.to = open.textAt("tag");
            break;
        case Op::Resolve:
            line.to = stateLabel(open.textAt("state"));
            break;
        default:
            break;
        }
    }

    /// One line a field, with the value it had.
    void fields(const Value& open, const Value& hidden, const HistoryLine& head)
    {
        const auto each = [&](const Value& part) {
            const Value* values = part.find("f");
            if (values && values->asObject())
                for (const auto& [name, value] : *values->asObject())
                    change(name, value, head);
            if (values && values->asList()) // unset names them
                for (const Value& name : *values->asList())
                    change(name.plain(), Value(), head);
        };
        each(open);
        each(hidden);
    }

    void change(const std::string& name, const Value& value, HistoryLine line)
    {
        const FieldDef* def = m_kind ? fieldNamed(*m_kind, name) : nullptr;
        line.op = value == Value() ? "unset" : "set";
        line.field = name;
        line.what = def ? def->label.in(m_desk.language) : name;
        line.to = shown(def, value);
        line.from = m_values[name];
        m_values[name] = line.to;
        line.reason.clear();
        lines.push_back(std::move(line));
    }

    std::string shown(const FieldDef* def, const Value& value) const
    {
        if (value == Value())
            return {};
        if (!def)
            return value.plain();
        if (isMaskedFor(*m_desk.rules, m_person, *def))
            return maskedText(*def, value.plain());
        const auto id = RecordId::fromHex(value.plain());
        if (def->type == FieldType::Staff && id)
            return m_desk.personName(*id);
        if ((def->type == FieldType::Customer || def->type == FieldType::RecordRef) && id)
            return numberOf(value.plain());
        return showField(*def, value, *m_desk.rules, *m_desk.zone, m_desk.language);
    }

    std::string numberOf(std::string_view hex) const
    {
        const auto id = RecordId::fromHex(hex);
        const auto row = id ? m_desk.store->read().findRow(*id)
                            : Result<std::optional<RowView>>(std::optional<RowView>());
        return row && *row ? (*row)->number : std::string(hex);
    }

    std::string holderName(const Value& open) const
    {
        const auto id = StaffId::fromHex(open.textAt("holder"));
        return id ? m_desk.personName(*id) : std::string();
    }
    std::string moveLabel(std::string_view name) const
    {
        const auto it = m_kind ? m_kind->moves.find(name) : Named<MoveDef>::const_iterator{};
        return m_kind && it != m_kind->moves.end() ? it->second.label.in(m_desk.language)
                                                   : std::string(name);
    }
    std::string signLabel(std::string_view name) const
    {
        const auto it = m_kind ? m_kind->signs.find(name) : Named<SignDef>::const_iterator{};
        return m_kind && it != m_kind->signs.end() ? it->second.label.in(m_desk.language)
                                                   : std::string(name);
    }

    const Desk::Impl& m_desk;
    const Person& m_person;
    const KindDef* m_kind;
    std::map<std::string, std::string> m_values;
    std::string m_holder;
    int m_round = 1;
};

} // namespace

Result<std::vector<HistoryLine>> Desk::history(const Person& person, RecordId id) const
{
    SHOUWEN_TRY(const Record record, m->visible(person, id));
    SHOUWEN_TRY(const std::vector<Entry> entries, m->store->read().entriesOf(id));
    HistoryReader reader(*m, person, m->kindOf(record));
    for (const Entry& entry : entries)
        reader.take(entry);
    if (overridingRole(*m->rules, person))
        SHOUWEN_CHECK(addLooks(*m, person, record, reader.lines));
    return std::move(reader.lines);
}

} // namespace shouwen
