// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/plan.h"

#include "core/base/hash.h"
#include "core/desk/clocks.h"
#include "core/journal/fold.h"

#include <algorithm>

namespace shouwen {
namespace {

/// What a rule creates has the id of (source, rule), never of the round (design.md, Journal), so
/// that two desks that both carry it out have made one record.
RecordId idByRule(const RecordId& source, const std::string& rule)
{
    const auto digest = Blake2b(16).addPart(source.view()).addPart(rule).finish128();
    return RecordId{digest};
}

/// What "$name" of an effect stands for: a field of the source, or the source itself.
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

bool isKeptFrom(const Record& record, const KindDef& kind, const StaffId& person)
{
    return !kind.keepFrom.empty() && record.text(kind.keepFrom) == person.hex();
}

Plan::Plan(const Desk::Impl& desk, const Person& person, Instant at)
    : m_desk(desk)
    , m_person(person)
    , m_at(at)
{}

void Plan::begin(Record record)
{
    m_kind = m_desk.kindOf(record);
    m_known = record.entries;
    m_preview = std::move(record);
}

void Plan::begin(RecordId id, const KindDef& kind, const OpenOp& open, NumberRequest number)
{
    m_kind = &kind;
    std::optional<RecordId> subject;
    const auto named = open.openFields.find(kind.subjectField);
    if (named != open.openFields.end() && named->second.asText())
        subject = RecordId::fromHex(*named->second.asText());
    EntryDraft draft{id, subject, Op::Open, write(open), std::move(number)};
    const Entry entry = provisional(draft);
    m_preview = fold(std::span(&entry, 1), View{});
    m_entries.push_back(std::move(draft));
}

Situation Plan::situation() const
{
    return {*m_desk.rules, *m_kind, *m_preview, m_person, m_desk.now(), &*m_desk.zone};
}

void Plan::refuseAll(std::vector<Reason> reasons)
{
    for (Reason& reason : reasons)
        m_refusals.push_back(std::move(reason));
}

void Plan::underRole(const std::optional<std::string>& role)
{
    if (role && m_role.empty())
        m_role = *role;
}

Entry Plan::provisional(const EntryDraft& draft) const
{
    // Only the preview sees these headers: the store writes its own.
    Header header{.space = m_kind->space,
                  .op = static_cast<std::uint16_t>(draft.op),
                  .seq = m_entries.size() + 1,
                  .writer = WriterId::zero(),
                  .prev = EntryId::zero(),
                  .hlc = Hlc{(std::uint64_t{1} << 62) + m_entries.size()},
                  .wallTime = m_desk.now(),
                  .actor = m_person.id,
                  .role = m_role,
                  .rulebook = m_desk.rules->id,
                  .record = draft.record,
                  .subject = draft.subject.value_or(RecordId::zero()),
                  .deps = {},
                  .batch = BatchId::zero(),
                  .openBytes = 0,
                  .privateBytes = 0,
                  .openHash = Hash256::zero(),
                  .privateHash = Hash256::zero()};
    return sealEntry(std::move(header), canonicalText(draft.parts.open),
                     draft.parts.privatePart.empty() ? std::string()
                                                     : canonicalText(draft.parts.privatePart));
}

void Plan::addEntry(Op op, Parts parts)
{
    EntryDraft draft{m_preview->id, m_preview->subject, op, std::move(parts), {}};
    foldNext(*m_preview, provisional(draft), View{});
    m_entries.push_back(std::move(draft));
}

void Plan::addFields(const FieldSplit& split)
{
    SetOp set{m_at, {}, {}};
    const auto keepChanged = [this](const auto& from, FieldMap& to) {
        for (const auto& [name, value] : from) {
            const Value* had = m_preview->field(name);
            if (!had || !(*had == value))
                to.emplace(name, value);
        }
    };
    keepChanged(split.open, set.openFields);
    keepChanged(split.personal, set.privateFields);
    if (!set.openFields.empty() || !set.privateFields.empty())
        add(Op::Set, set);
    UnsetOp unset{m_at, {}};
    for (const std::string& name : split.unset)
        if (m_preview->field(name))
            unset.fields.push_back(name);
    if (!unset.fields.empty())
        add(Op::Unset, unset);
}

void Plan::addHand(std::optional<StaffId> holder, const std::string& department, bool back,
                   const std::string& reason)
{
    if (m_preview->holder == holder && m_preview->department == department && !back)
        return;
    add(Op::Hand, HandOp{m_at, holder, department, back, reason});
}

std::vector<ClockOutcome> Plan::outcomesAfter(const MoveOp& move) const
{
    Record after = *m_preview;
    EntryDraft draft{after.id, after.subject, Op::Move, write(move), {}};
    foldNext(after, provisional(draft), View{});
    return clockOutcomes(m_desk, *m_kind, after, m_at);
}

void Plan::createBy(const EffectDef& effect)
{
    const KindDef* kind = m_desk.rules->kind(effect.create);
    const RecordId id = idByRule(m_preview->id, effect.name);
    const auto existing = m_desk.store->read().find(id);
    const bool planned = std::find(m_created.begin(), m_created.end(), id) != m_created.end();
    if (!kind || planned || !existing || *existing)
        return; // a further round is inside the same record
    OpenOp open{.at = m_at, .kind = kind->name, .number = {}, .state = kind->initial};
    open.category = kind->states.at(kind->initial).category;
    open.owner = m_preview->holder ? m_preview->holder : m_preview->owner;
    if (open.owner && isKeptFrom(*m_preview, *m_kind, *open.owner))
        open.owner = m_person.id; // never to the one it is about (C-15)
    open.holder = open.owner;
    open.department = kind->department;
    open.source = m_preview->id;
    open.rule = effect.name;
    FieldInput typed;
    for (const auto& [name, text] : effect.fields) {
        const FieldDef* field = kind->field(name);
        if (!field)
            continue;
        if (text.rfind('$', 0) != 0)
            typed.emplace(name, text);
        else if (const auto value = sourceValue(*m_preview, std::string_view(text).substr(1)))
            (field->personal ? open.privateFields : open.openFields).emplace(name, *value);
    }
    const ReferenceLookup lookup = [this](FieldType type, std::string_view of,
                                          std::string_view word) {
        return m_desk.reference(m_person, type, of, word);
    };
    FieldSplit split =
        readFields(*kind, typed, {*m_desk.rules, *m_desk.zone, lookup, m_desk.today()});
    refuseAll(std::move(split.refusals));
    open.openFields.merge(split.open);
    open.privateFields.merge(split.personal);
    std::optional<RecordId> subject = m_preview->subject;
    const bool suffixed = !effect.suffix.empty() && !m_preview->number.empty();
    NumberRequest number{suffixed ? effect.suffix : kind->number,
                         static_cast<int>(m_desk.today().year()),
                         suffixed ? m_preview->number : std::string()};
    m_entries.push_back({id, subject, Op::Open, write(open), number});
    m_entries.push_back({id, subject, Op::Link, write(LinkOp{m_at, "source", m_preview->id}), {}});
    m_created.push_back(id);
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

Result<Draft> Plan::finish()
{
    if (m_refusals.empty() && !m_entries.empty())
        carryOutEffects();
    if (!m_refusals.empty())
        return Error(ErrorKind::Rejected, std::move(m_refusals));
    Draft draft(m_kind->space, m_person.id, m_role, m_desk.rules->id);
    draft.entries = m_entries;
    draft.outbox = m_outbox;
    return draft;
}

} // namespace shouwen
