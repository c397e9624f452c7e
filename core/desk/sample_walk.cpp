// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sample_walk.h"

#include "core/workflow/workflow.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr int kFar = 99;

bool holds(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether typing can make the guard hold.
bool isTypable(const KindDef& kind, const MoveDef& move)
{
    if (!move.when)
        return true;
    const auto operands = operandsOf(*move.when);
    return std::all_of(operands.begin(), operands.end(), [&](const Operand* operand) {
        return operand->kind != Operand::Kind::Name || kind.field(operand->name) != nullptr;
    });
}

std::map<std::string, int> distancesOf(const KindDef& kind)
{
    std::map<std::string, int> out;
    for (const auto& [name, state] : kind.states)
        out[name] = state.category == Category::Closed ? 0 : kFar;
    for (std::size_t pass = 0; pass < kind.states.size(); ++pass)
        for (const auto& [name, move] : kind.moves)
            for (const std::string& from : move.from)
                if (!isEnded(kind.states.at(from).category) && isTypable(kind, move) &&
                    kind.states.at(move.to).category != Category::Waiting)
                    out[from] = std::min(out[from], out[move.to] + 1);
    return out;
}

} // namespace

int SampleWalk::distance(const KindDef& kind, const std::string& state)
{
    auto it = m_distances.find(&kind);
    if (it == m_distances.end())
        it = m_distances.emplace(&kind, distancesOf(kind)).first;
    const auto found = it->second.find(state);
    return found == it->second.end() ? kFar : found->second;
}

const Person* SampleWalk::opener(const KindDef& kind)
{
    auto it = m_openers.find(&kind);
    if (it == m_openers.end()) {
        std::vector<const Person*> able, own;
        for (const Person& person : m_world.staff) {
            if (!roleFor(m_world.rules(), person, kind.name, "open"))
                continue;
            able.push_back(&person);
            const bool works =
                std::any_of(kind.moves.begin(), kind.moves.end(), [&](const auto& move) {
                    return std::any_of(move.second.who.begin(), move.second.who.end(),
                                       [&](const auto& role) { return person.hasRole(role); });
                });
            if (works && !overridingRole(m_world.rules(), person) &&
                (kind.department.empty() || person.department == kind.department))
                own.push_back(&person);
        }
        it = m_openers.emplace(&kind, own.empty() ? able : own).first;
    }
    return it->second.empty() ? nullptr : it->second[m_world.chance.below(it->second.size())];
}

Milliseconds SampleWalk::pause(const KindDef& kind, const SampleTicket& ticket)
{
    SeededRandom& chance = m_world.chance;
    const std::uint64_t sort = chance.below(100);
    std::uint64_t minutes = 3 + chance.below(40);
    if (sort >= 93)
        minutes = 960 + chance.below(2600);
    else if (sort >= 75)
        minutes = 240 + chance.below(700);
    else if (sort >= 40)
        minutes = 30 + chance.below(210);
    auto percent = static_cast<std::uint64_t>(m_world.content.pace(kind.name));
    if (ticket.slow)
        percent *= 8;
    const Seconds working(static_cast<std::int64_t>(minutes * 60 * percent / 100) + 20);
    const Instant now = m_world.clock.now();
    const Calendar& office = m_world.desk.calendarNamed("office");
    const Instant then = office.due(now, working).value_or(now + working);
    return then - now + Seconds(static_cast<std::int64_t>(chance.below(50)));
}

Result<bool> SampleWalk::tried(const Person& person, Action action, std::vector<RecordId>* opened)
{
    auto ran = m_world.run(person, std::move(action));
    if (!ran) {
        if (ran.error().kind == ErrorKind::Rejected)
            return false;
        return std::move(ran).error();
    }
    if (opened != nullptr)
        opened->insert(opened->end(), ran->begin(), ran->end());
    return true;
}

const Person* SampleWalk::withRight(const KindDef& kind, const char* verb, const Record& record)
{
    const Person* holder = m_world.personOf(record.holder);
    if (holder && roleFor(m_world.rules(), *holder, kind.name, verb))
        return holder;
    std::vector<const Person*> able;
    for (const Person& person : m_world.staff)
        if (roleFor(m_world.rules(), person, kind.name, verb))
            able.push_back(&person);
    return able.empty() ? nullptr : able[m_world.chance.below(able.size())];
}

const Person* SampleWalk::moverOf(const KindDef& kind, const MoveDef& move, const Record& record)
{
    if (move.who.empty())
        return withRight(kind, move.name.c_str(), record);
    std::vector<const Person*> able = m_world.havingAny(move.who);
    if (able.empty())
        return nullptr;
    for (const Person* person : able)
        if (person->id == record.holder)
            return person;
    std::vector<const Person*> near = able;
    std::erase_if(near, [&](const Person* person) {
        return person->department != record.department ||
               overridingRole(m_world.rules(), *person).has_value();
    });
    // Whoever began with it goes on with it, as a rule.
    const std::vector<const Person*>& from = near.empty() ? able : near;
    const std::size_t usual = std::hash<RecordId>()(record.id);
    return from[m_world.percent(85) ? usual % from.size() : m_world.chance.below(from.size())];
}

std::vector<SampleWalk::Choice> SampleWalk::choicesOf(const KindDef& kind,
                                                      const SampleTicket& ticket)
{
    std::vector<Choice> out;
    const Record& record = ticket.record;
    const int here = distance(kind, record.state);
    for (const auto& [name, move] : kind.moves) {
        if (!holds(move.from, record.state))
            continue;
        const Category to = kind.states.at(move.to).category;
        const int there = distance(kind, move.to);
        int weight = there < here ? 60 : there == here ? 6 : 4;
        if (to == Category::Cancelled)
            weight = 1;
        else if (to == Category::Closed && !kind.states.at(move.to).stepper)
            weight = 5; // an end beside the usual way
        else if (to == Category::Waiting)
            weight = ticket.waits < 2 ? 6 : 0;
        else if (record.category == Category::Waiting && move.to == ticket.stateBeforeWaiting)
            weight = 300;
        else if (there >= here)
            weight = std::max(weight - 3 * record.round, 1);
        out.push_back({&move, weight});
    }
    return out;
}

Result<bool> SampleWalk::signStep(const RecordId& id, const SignDef& step)
{
    for (const std::string& role : step.who) {
        const SampleTicket& ticket = m_world.live.at(id);
        std::vector<const Person*> able = m_world.havingAny({role});
        if (able.empty())
            continue;
        const auto mine = std::find_if(able.begin(), able.end(), [&](const Person* person) {
            return person->id == ticket.record.holder;
        });
        const Person& signer =
            mine != able.end() ? **mine : *able[m_world.chance.below(able.size())];
        const std::string& kind = ticket.record.kind;
        const bool agrees = m_world.percent(95);
        SignCommand command{id, step.name, agrees ? Verdict::Agree : Verdict::Refuse, {}};
        if (!agrees || m_world.percent(30))
            command.comment =
                m_world.content.text(kind, agrees ? "comment" : "refusal", m_world.chance);
        SHOUWEN_TRY(const bool done, tried(signer, command, nullptr));
        if (!done)
            continue;
        m_world.report.refused += agrees ? 0 : 1;
        if (!agrees || step.mode == SignMode::Any)
            return agrees;
    }
    return true;
}

Result<bool> SampleWalk::sign(const RecordId& id, const MoveDef& move)
{
    const KindDef& kind = *m_world.desk.kindOf(m_world.live.at(id).record);
    for (std::size_t pass = 0; pass <= kind.signs.size(); ++pass) {
        const Situation at{m_world.rules(),
                           kind,
                           m_world.live.at(id).record,
                           m_world.staff.front(),
                           m_world.clock.now(),
                           &*m_world.desk.zone};
        const SignDef* next = nullptr;
        bool missing = false;
        for (const SignStatus& status : signStatus(at)) {
            if (!holds(move.sign, status.step->name))
                continue;
            missing = missing ||
                      (status.state != SignState::Agreed && status.state != SignState::NotNeeded);
            if (status.state == SignState::Open && next == nullptr)
                next = status.step;
        }
        if (!missing)
            return true;
        if (next == nullptr)
            return false;
        SHOUWEN_TRY(const bool agreed, signStep(id, *next));
        if (!agreed)
            return false;
    }
    return false;
}

Result<bool> SampleWalk::attempt(const RecordId& id, const MoveDef& move,
                                 std::vector<RecordId>& opened)
{
    SampleTicket& ticket = m_world.live.at(id);
    const KindDef& kind = *m_world.desk.kindOf(ticket.record);
    const Person* person = moverOf(kind, move, ticket.record);
    if (person == nullptr)
        return false;
    auto fields = m_fill.forMove(kind, move, ticket);
    if (!fields)
        return false;
    if (!move.sign.empty()) {
        const Person* setter = roleFor(m_world.rules(), *person, kind.name, "set")
                                   ? person
                                   : withRight(kind, "set", ticket.record);
        if (setter == nullptr)
            return false;
        if (!fields->empty()) {
            SHOUWEN_TRY(const bool set, tried(*setter, SetCommand{id, *fields}, nullptr));
            if (!set)
                return false;
            fields->clear();
        }
        SHOUWEN_TRY(const bool isSigned, sign(id, move));
        if (!isSigned)
            return false;
    }
    MoveCommand command{id, move.name, *std::move(fields), {}};
    if (move.reason)
        command.reason = m_fill.reason(kind, move, ticket.matter);
    const bool wasEnded = isEnded(ticket.record.category);
    const std::string before = ticket.record.state;
    SHOUWEN_TRY(const bool moved, tried(*person, std::move(command), &opened));
    if (moved && wasEnded && !isEnded(ticket.record.category))
        ++m_world.report.reopened;
    if (moved && ticket.record.category == Category::Waiting) {
        ++ticket.waits;
        ticket.stateBeforeWaiting = before;
    }
    return moved;
}

Outcome SampleWalk::note(const RecordId& id)
{
    SampleTicket& ticket = m_world.live.at(id);
    const KindDef& kind = *m_world.desk.kindOf(ticket.record);
    const Person* person = withRight(kind, "note", ticket.record);
    ++ticket.notes;
    if (person == nullptr)
        return Done{};
    const std::uint64_t sort = m_world.chance.below(10);
    NoteCommand command{id, Direction::Out, "phone", {}};
    const char* words = "note.out";
    if (sort < 3) {
        command.direction = Direction::In;
        words = "note.in";
    } else if (sort < 5) {
        command.direction = Direction::Internal;
        command.channel.clear();
        words = "note.internal";
    }
    command.text = m_world.content.text(kind.name, words, m_world.chance, ticket.matter);
    SHOUWEN_TRY([[maybe_unused]] const bool written, tried(*person, command, nullptr));
    return Done{};
}

/// Somebody at the department where it waits takes it.
Outcome SampleWalk::take(const RecordId& id)
{
    const Record& record = m_world.live.at(id).record;
    std::vector<const Person*> there;
    for (const Person& person : m_world.staff)
        if (person.department == record.department && !person.roles.empty())
            there.push_back(&person);
    if (there.empty() || isEnded(record.category))
        return Done{};
    const Person& person = *there[m_world.chance.below(there.size())];
    HandCommand command{id, person.id, {}, false, {}};
    SHOUWEN_TRY([[maybe_unused]] const bool taken, tried(person, command, nullptr));
    return Done{};
}

Result<SampleWalk::Stepped> SampleWalk::step(const RecordId& id)
{
    Stepped out;
    const KindDef& kind = *m_world.desk.kindOf(m_world.live.at(id).record);
    if (!m_world.live.at(id).record.holder && m_world.percent(70))
        SHOUWEN_CHECK(take(id));
    if (m_world.live.at(id).notes < 4 && m_world.percent(11)) {
        SHOUWEN_CHECK(note(id));
        out.rest = pause(kind, m_world.live.at(id));
        return out;
    }
    std::vector<Choice> choices = choicesOf(kind, m_world.live.at(id));
    bool moved = false;
    for (int tries = 0; tries < 4 && !moved && !choices.empty(); ++tries) {
        std::uint64_t all = 0;
        for (const Choice& choice : choices)
            all += static_cast<std::uint64_t>(choice.weight);
        if (all == 0)
            break;
        std::uint64_t at = m_world.chance.below(all);
        std::size_t chosen = 0;
        while (at >= static_cast<std::uint64_t>(choices[chosen].weight))
            at -= static_cast<std::uint64_t>(choices[chosen++].weight);
        SHOUWEN_TRY(moved, attempt(id, *choices[chosen].move, out.opened));
        choices.erase(choices.begin() + static_cast<std::ptrdiff_t>(chosen));
        // What does not work out today is no reason to give up.
        std::erase_if(choices, [&](const Choice& choice) {
            return kind.states.at(choice.move->to).category == Category::Cancelled;
        });
    }
    SampleTicket& ticket = m_world.live.at(id);
    ticket.stuck = moved ? 0 : ticket.stuck + 1;
    const bool ended = isEnded(ticket.record.category);
    out.done = ended || ticket.stuck > 3;
    out.rest = pause(kind, ticket);
    if (ended && ticket.record.round < 3 && m_world.percent(3)) {
        out.done = false; // it comes back, days later
        out.rest += std::chrono::hours(24 * static_cast<int>(2 + m_world.chance.below(20)));
    }
    return out;
}

} // namespace shouwen
