// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plan: one command on its way to the store. Each step is added as an entry and folded into a
// preview at once, so that the next check sees the record as it will be, and rules (effects,
// outcomes of clocks) are worked out on what will be true. Refusals are gathered, all of them.
#pragma once

#include "core/desk/impl.h"
#include "core/workflow/workflow.h"

namespace shouwen {

/// Whether the record is about this person and kept from them (C-15).
bool isKeptFrom(const Record& record, const KindDef& kind, const StaffId& person);

/// What "$name" of an effect or a rule stands for: a field of the source, or the source itself.
std::optional<Value> sourceValue(const Record& source, std::string_view name);

class Plan {
public:
    Plan(const Desk::Impl& desk, const Person& person, Instant at);

    /// Begins with a record of the store, or with one to be opened.
    void begin(Record record);
    void begin(RecordId id, const KindDef& kind, const OpenOp& open, NumberRequest number);

    const Record& preview() const { return *m_preview; }
    const KindDef& kind() const { return *m_kind; }
    Situation situation() const;
    Instant at() const { return m_at; }
    const Person& person() const { return m_person; }

    template <class T>
    void add(Op op, const T& parts)
    {
        addEntry(op, write(parts));
    }
    /// An entry of another record in the same command (merge, link back); no preview.
    template <class T>
    void addOther(const Record& other, Op op, const T& parts)
    {
        m_entries.push_back({other.id, other.subject, op, write(parts), {}});
    }
    /// Field values as entries, without what would change nothing.
    void addFields(const FieldSplit& split);
    void addHand(std::optional<StaffId> holder, const std::string& department, bool back,
                 const std::string& reason);

    /// Bytes of an attachment: kept only when the command is carried out.
    void bring(std::string bytes) { m_file = std::move(bytes); }
    const std::string& file() const { return m_file; }

    void refuse(Reason reason) { m_refusals.push_back(std::move(reason)); }
    void refuseAll(std::vector<Reason> reasons);
    void remark(Reason reason) { m_remarks.push_back(std::move(reason)); }
    /// The role the command is done under; the first one given stays.
    void underRole(const std::optional<std::string>& role);

    /// Effects of what was added, then the draft. Rejected with every refusal.
    Result<Draft> finish();
    const std::vector<Reason>& remarks() const { return m_remarks; }
    const std::vector<RecordId>& created() const { return m_created; }
    bool isRefused() const { return !m_refusals.empty(); }
    bool opens() const { return m_known == 0; } ///< the command is what opens the record
    /// Outcomes of all clocks that ran, for a move that ends the record.
    std::vector<ClockOutcome> outcomesAfter(const MoveOp& move) const;

private:
    Entry provisional(const EntryDraft& draft) const;
    void addEntry(Op op, Parts parts);
    void carryOutEffects();
    void carryOutEffectsOf(const EntryDraft& opening, const KindDef& kind);
    FieldSplit copied(const EffectDef& effect, const KindDef& kind);
    std::optional<StaffId> holderOfCreated() const;
    void createBy(const EffectDef& effect);
    void beginAgain(const EffectDef& effect, const KindDef& kind, const Record& target);
    void tellBy(const EffectDef& effect);

    const Desk::Impl& m_desk;
    const Person& m_person;
    Instant m_at;
    std::optional<Record> m_preview;
    const KindDef* m_kind = nullptr;
    std::uint64_t m_known = 0; ///< entries that were there before the command
    int m_depth = 0;           ///< of rules that open what other rules are about
    std::vector<EntryDraft> m_entries;
    std::vector<Notice> m_outbox;
    std::vector<Reason> m_refusals, m_remarks;
    std::vector<RecordId> m_created, m_again; ///< made by rules; begun again by them
    std::string m_file;                       ///< bytes to be kept beside the store
    std::string m_role;
};

/// The plan of each command; the plan is to be finished by the caller.
Result<Plan> planCommand(const Desk::Impl& desk, const Person& person, const Command& command);

} // namespace shouwen
