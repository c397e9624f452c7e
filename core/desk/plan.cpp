// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/plan.h"

#include "core/desk/clocks.h"
#include "core/journal/fold.h"

#include <algorithm>

namespace shouwen {
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
    m_preview = fold(std::span(&entry, 1), m_desk.store->read().view());
    m_entries.push_back(std::move(draft));
}

Situation Plan::situation() const
{
    return {*m_desk.rules, *m_kind,       *m_preview,      m_person,
            m_desk.now(),  &*m_desk.zone, m_desk.language, m_desk.standsFor(m_person)};
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
    foldNext(*m_preview, provisional(draft), m_desk.store->read().view());
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
    foldNext(after, provisional(draft), m_desk.store->read().view());
    return clockOutcomes(m_desk, *m_kind, after, m_at);
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
