// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plan: what rules do by themselves when a command is carried out: records they make, further
// rounds of records they made before, and who is told.
#include "core/desk/plan.h"

#include "core/base/hash.h"
#include "core/journal/fold.h"
#include "core/record/lines.h"

#include <algorithm>
#include <utility>

namespace shouwen {
namespace {

/// What a rule creates has the id of (source, rule), never of the round (design.md, Journal), so
/// that two desks that both carry it out have made one record.
RecordId idByRule(const RecordId& source, const std::string& rule)
{
    const auto digest = Blake2b(16).addPart(source.view()).addPart(rule).finish128();
    return RecordId{digest};
}

/// Who is told: a person as id, or "role:NAME"; empty when there is nobody of that description.
std::string toldAs(const Rulebook& rules, const Record& record, const std::string& whom)
{
    if (whom == "holder")
        return record.holder ? record.holder->hex() : std::string();
    if (whom == "owner")
        return record.owner ? record.owner->hex() : std::string();
    if (whom != "department_head")
        return "role:" + whom;
    const auto department = rules.departments.find(record.department);
    return department == rules.departments.end() ? std::string()
                                                 : "role:" + department->second.head;
}

} // namespace

std::optional<Value> sourceValue(const Record& source, std::string_view name)
{
    if (const Value* value = source.field(name))
        return *value;
    if (name == "record")
        return Value(source.id.hex());
    if (name == "number")
        return Value(source.number);
    if (name == "department" && !source.department.empty())
        return Value(source.department);
    if (name == "owner" && source.owner)
        return Value(source.owner->hex());
    if (name == "holder" && source.holder)
        return Value(source.holder->hex());
    return std::nullopt;
}

namespace {

/// Lines go along, as far as the other kind's have the fields.
void copyLines(const Record& source, const KindDef& kind, FieldSplit& out)
{
    for (const auto& [name, value] : source.fields)
        if (const FieldDef* field = linePath(name) ? kind.fieldAt(name) : nullptr)
            (field->personal ? out.personal : out.open).emplace(name, value.value);
}

} // namespace

/// What the rule copies into the record it makes, as declared or as the source says.
FieldSplit Plan::copied(const EffectDef& effect, const KindDef& kind)
{
    FieldSplit out;
    FieldInput typed;
    for (const auto& [name, text] : effect.fields) {
        if (name == kLines)
            copyLines(*m_preview, kind, out);
        const FieldDef* field = kind.field(name);
        if (!field)
            continue;
        if (text.rfind('$', 0) != 0)
            typed.emplace(name, text);
        else if (const auto value = sourceValue(*m_preview, std::string_view(text).substr(1)))
            (field->personal ? out.personal : out.open).emplace(name, *value);
    }
    const ReferenceLookup lookup = [this](FieldType type, std::string_view of,
                                          std::string_view word) {
        return m_desk.reference(m_person, type, of, word);
    };
    FieldSplit split = readFields(
        kind, typed, {*m_desk.rules, *m_desk.zone, lookup, m_desk.today(), m_desk.language});
    refuseAll(std::move(split.refusals));
    out.open.merge(split.open);
    out.personal.merge(split.personal);
    return out;
}

/// Never the one it is about (C-15), nor somebody who has left.
std::optional<StaffId> Plan::holderOfCreated() const
{
    for (const auto& id : {m_preview->holder, m_preview->owner})
        if (id && m_desk.isActive(id) && !isKeptFrom(*m_preview, *m_kind, *id))
            return id;
    return m_person.id;
}

void Plan::createBy(const EffectDef& effect)
{
    const KindDef* kind = m_desk.rules->kind(effect.create);
    const RecordId id = idByRule(m_preview->id, effect.name);
    const bool planned = std::find(m_created.begin(), m_created.end(), id) != m_created.end() ||
                         std::find(m_again.begin(), m_again.end(), id) != m_again.end();
    if (!kind || planned)
        return;
    const auto existing = m_desk.find(id);
    if (!existing)
        return refuseAll(existing.error().reasons);
    if (!*existing && m_desk.inHand && !m_desk.inHand->kindOf(id).empty())
        return; // finished and out of hand
    if (*existing)
        return beginAgain(effect, *kind, **existing);
    OpenOp open{.at = m_at, .kind = kind->name, .number = {}, .state = kind->initial};
    open.category = kind->states.at(kind->initial).category;
    open.owner = open.holder = holderOfCreated();
    open.department = kind->department;
    open.source = m_preview->id;
    open.rule = effect.name;
    FieldSplit fields = copied(effect, *kind);
    open.openFields = std::move(fields.open);
    open.privateFields = std::move(fields.personal);
    const std::optional<RecordId> subject = m_preview->subject;
    const bool suffixed = !effect.suffix.empty() && !m_preview->number.empty();
    NumberRequest number{suffixed ? effect.suffix : kind->number,
                         static_cast<int>(m_desk.today().year()),
                         suffixed ? m_preview->number : std::string()};
    const EntryDraft opening{id, subject, Op::Open, write(open), number};
    m_entries.push_back(opening);
    m_entries.push_back({id, subject, Op::Link, write(LinkOp{m_at, "source", m_preview->id}), {}});
    m_created.push_back(id);
    carryOutEffectsOf(opening, *kind);
}

/// What was opened by a rule is told of, and followed by others, as if somebody had opened it.
void Plan::carryOutEffectsOf(const EntryDraft& opening, const KindDef& kind)
{
    constexpr int kMostDepth = 4; // rules that go on making one another end here
    if (m_depth >= kMostDepth)
        return;
    const KindDef* outerKind = std::exchange(m_kind, &kind);
    const Entry entry = provisional(opening);
    std::optional<Record> outer =
        std::exchange(m_preview, fold(std::span(&entry, 1), m_desk.store->read().view()));
    const std::uint64_t known = std::exchange(m_known, 0);
    ++m_depth;
    if (m_preview)
        carryOutEffects();
    --m_depth;
    m_known = known;
    m_preview = std::move(outer);
    m_kind = outerKind;
}

/// The id of what a rule makes is that of (source, rule), so a further round is inside the same
/// record: by the kind's own move out of the state it ended in, else back to where it began.
void Plan::beginAgain(const EffectDef& effect, const KindDef& kind, const Record& target)
{
    if (effect.once || target.isOpen())
        return;
    if (target.withdrawn || target.mergedInto || target.readOnly) {
        remark({"effect.barred",
                target.withdrawn
                    ? QT_TRANSLATE_NOOP("core", "%1, which belongs to it, was withdrawn for good: "
                                                "no further round begins; open one by hand")
                    : QT_TRANSLATE_NOOP("core", "%1, which belongs to it, cannot be reopened: no "
                                                "further round begins; open one by hand"),
                {target.number}});
        return;
    }
    MoveOp op{.at = m_at, .move = effect.name, .from = target.state, .to = kind.initial};
    for (const Step& step : target.steps)
        op.at = std::max(op.at, step.at);
    const MoveDef* way = nullptr;
    for (const auto& [name, move] : kind.moves) {
        const bool leads =
            std::find(move.from.begin(), move.from.end(), target.state) != move.from.end() &&
            !isEnded(kind.states.at(move.to).category);
        if (leads && (!way || move.position < way->position))
            way = &move;
    }
    if (way) {
        op.move = way->name;
        op.to = way->to;
    }
    op.category = kind.states.at(op.to).category;
    op.round = target.round + 1;
    op.reason = m_preview->number;
    addOther(target, Op::Move, op);
    FieldSplit fields = copied(effect, kind);
    SetOp set{op.at, {}, {}};
    const auto keepNew = [&](auto& from, FieldMap& to) {
        for (auto& [name, value] : from) {
            const FieldDef* field = kind.fieldAt(name);
            const Value* had = target.field(name);
            if (field && !field->fixed && (!had || !(*had == value)))
                to.emplace(name, std::move(value));
        }
    };
    keepNew(fields.open, set.openFields);
    keepNew(fields.personal, set.privateFields);
    if (!set.openFields.empty() || !set.privateFields.empty())
        addOther(target, Op::Set, set);
    if (!m_desk.isActive(target.holder))
        addOther(target, Op::Hand, HandOp{op.at, holderOfCreated(), target.department, false, {}});
    m_again.push_back(target.id);
    remark({"effect.again",
            QT_TRANSLATE_NOOP("core", "round %2 of %1 begins"),
            {target.number, std::to_string(op.round)}});
}

void Plan::tellBy(const EffectDef& effect)
{
    const std::string round = effect.once ? std::string() : '/' + std::to_string(m_preview->round);
    for (const std::string& whom : effect.tell) {
        const std::string to = toldAs(*m_desk.rules, *m_preview, whom);
        if (to.empty())
            continue;
        Value::Object data;
        data.emplace("effect", effect.name);
        data.emplace("kind", m_kind->name);
        m_outbox.push_back({"effect/" + m_preview->id.hex() + '/' + effect.name + round + '/' + to,
                            "notify", to, m_preview->id, Value(std::move(data))});
        const auto role = m_desk.rules->roles.find(whom);
        const bool named = role != m_desk.rules->roles.end();
        remark({"effect.told",
                QT_TRANSLATE_NOOP("core", "told: %1 (%2)"),
                {named ? role->second.label.in(m_desk.language) : whom,
                 effect.text.in(m_desk.language)}});
    }
}

void Plan::carryOutEffects()
{
    // Back-dated events sort in between, so what is new is told by journal order, not by place.
    std::vector<TimelineEvent> fresh;
    for (const TimelineEvent& event : m_preview->timeline)
        if (event.order >= m_known)
            fresh.push_back(event);
    for (const TimelineEvent& event : fresh)
        for (const EffectDef* effect : firing(situation(), event)) {
            if (!effect->create.empty())
                createBy(*effect);
            tellBy(*effect);
        }
}

} // namespace shouwen
