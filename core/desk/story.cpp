// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/story.h"

#include "core/desk/clocks.h"
#include "core/report/words.h"
#include "core/sla/ledger.h"

#include <algorithm>

namespace shouwen {
namespace {

class StoryTeller {
public:
    StoryTeller(const Desk& desk, const Desk::Impl& parts, const Person& person,
                const RecordView& view)
        : m_desk(desk)
        , m(parts)
        , m_person(person)
        , m_view(view)
    {}

    Result<FormStory> tell()
    {
        SHOUWEN_TRY(const auto lines, m_desk.history(m_person, m_view.record.id));
        for (const HistoryLine& line : lines)
            take(line);
        clocks();
        held();
        for (const Attachment& file : m_view.record.files)
            m_story.files.push_back(
                {file.at, m.personName(file.author), file.name, file.type, file.hash, file.size});
        SHOUWEN_CHECK(related());
        return std::move(m_story);
    }

private:
    const Record& record() const { return m_view.record; }

    std::string department(const std::string& code) const
    {
        const auto it = m.rules->departments.find(code);
        return it == m.rules->departments.end() ? code : m.in(it->second.label);
    }
    std::string role(const std::string& name) const
    {
        const auto it = m.rules->roles.find(name);
        return it == m.rules->roles.end() ? name : m.in(it->second.label);
    }

    void take(const HistoryLine& line)
    {
        if (line.op == "set" || line.op == "unset") {
            if (fieldNamed(*m_view.kind, line.field) && line.from != line.to)
                m_story.changes.push_back(
                    {line.round, line.at, line.name, line.what, line.from, line.to});
        } else if (line.op == "hand") {
            m_story.hands.push_back({line.at, line.name, line.from, line.to, department(line.what),
                                     line.reason, line.back});
        } else if (line.op == "sign") {
            const auto& kept = record().signatures;
            const bool stands = std::any_of(kept.begin(), kept.end(), [&](const Signature& s) {
                return line.entry && s.entry == *line.entry;
            });
            m_story.signatures.push_back({line.round, line.at, line.what, line.name,
                                          role(line.role), line.reason, line.to == "agree",
                                          !stands});
        }
    }

    bool differs(const std::string& clock) const
    {
        const auto& shown = m_view.clocks;
        return std::any_of(shown.begin(), shown.end(), [&clock](const ClockView& view) {
            return view.name == clock && view.differs;
        });
    }

    void clocks()
    {
        const Instant now = m.now();
        for (const RecordClock& clock : recordClocks(m, *m_view.kind, record(), now)) {
            const ClockView last = viewOf(clock, *m_view.kind, record(), now);
            int n = 0;
            for (const ClockRound& round : clock.status.rounds) {
                FormStory::Clock row{m.in(last.label), ++n,        round.started,         round.due,
                                     round.stopped,    round.used, clockWord(round.state)};
                if (&round == &clock.status.rounds.back()) {
                    row.due = last.due;
                    row.used = last.usedSeconds;
                    row.state = last.state;
                    row.differs = differs(last.name);
                }
                if (row.state == "running" && row.due && *row.due < now)
                    row.state = "overdue";
                m_story.clocks.push_back(std::move(row));
            }
        }
    }

    /// Working time by the hours of the department that had it, as the month's report counts it.
    void held()
    {
        const HoldingLedger ledger =
            holdingLedger(record().timeline, Calendar::aroundTheClock(), m.now());
        for (const HoldingRow& row : ledger.rows) {
            const auto def = m.rules->departments.find(row.department);
            const bool own = def != m.rules->departments.end() && !def->second.calendar.empty();
            const Calendar& calendar =
                m.calendarNamed(own ? def->second.calendar : m_view.kind->calendar);
            const auto who = StaffId::fromHex(row.holder);
            m_story.held.push_back(
                {who ? m.personName(*who) : std::string(), department(row.department), row.from,
                 row.to, calendar.elapsed(row.from, row.to), row.time.elapsed, row.isReturned});
        }
    }

    std::string relationText(std::string_view relation) const
    {
        static const std::pair<std::string_view, Word> kKnown[] = {
            {kMergedRelation, Word::MergedInto},
            {"merged_from", Word::MergedFrom},
            {kSourceRelation, Word::SourceOf},
            {"related", Word::RelatedTo}};
        for (const auto& [name, said] : kKnown)
            if (name == relation)
                return word(said, m.language);
        return std::string(relation);
    }

    /// What was entered after it was opened: of a callback, how it came out.
    std::string saysSince(const RecordView& other) const
    {
        if (!other.kind || other.record.steps.empty())
            return {};
        const EntryId opening = other.record.steps.front().entry;
        std::string text;
        for (const FieldView& field : other.fields) {
            const auto value = other.record.fields.find(field.name);
            const bool reference =
                field.def->type == FieldType::Customer || field.def->type == FieldType::RecordRef;
            if (value == other.record.fields.end() || value->second.entry == opening || reference ||
                field.shown.empty())
                continue;
            text += (text.empty() ? "" : "\n") + m.in(field.def->label) + ": " + field.shown;
        }
        return text;
    }

    void relate(const RecordId& id, std::string_view relation, std::optional<Instant> at, bool made)
    {
        const auto other = m_desk.show(m_person, id);
        if (!other || !other->kind)
            return; // kept from this person, or none of the rulebook's
        const auto state = other->kind->states.find(other->record.state);
        m_story.related.push_back(
            {at.value_or(other->record.openedAt), relationText(relation), m.in(other->kind->label),
             other->record.number, other->title,
             state == other->kind->states.end() ? other->record.state : m.in(state->second.label),
             made ? saysSince(*other) : std::string(), made});
        m_told.push_back(id);
    }

    Outcome related()
    {
        for (const Link& link : record().links)
            relate(link.to, link.relation, link.at, false);
        SHOUWEN_TRY(const auto others, m.store->read().linksTo(record().id, m.asking(m_person)));
        for (auto it = others.rbegin(); it != others.rend(); ++it) { // oldest first
            const auto& [relation, row] = *it;
            const bool told = std::find(m_told.begin(), m_told.end(), row.id) != m_told.end();
            const bool made = relation == kSourceRelation;
            if (!told && m.rules->kind(row.kind))
                relate(row.id, made ? relation : "related", std::nullopt, made);
        }
        return Done{};
    }

    const Desk& m_desk;
    const Desk::Impl& m;
    const Person& m_person;
    const RecordView& m_view;
    FormStory m_story;
    std::vector<RecordId> m_told;
};

} // namespace

Result<FormStory> storyOf(const Desk& desk, const Desk::Impl& parts, const Person& person,
                          const RecordView& view)
{
    return StoryTeller(desk, parts, person, view).tell();
}

} // namespace shouwen
