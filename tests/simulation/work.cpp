// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do at a desk.
#include "tests/simulation/actions.h"

#include <algorithm>

namespace shouwen::test {
namespace {

constexpr std::size_t kMostSubjects = 10;

RecordId randomId(SeededRandom& chance)
{
    RecordId id = RecordId::zero();
    chance.fill(id.bytes);
    return id;
}

StaffId person(std::uint64_t n)
{
    SeededRandom chance(7000 + n);
    return randomId(chance);
}

std::string oneOf(SeededRandom& chance, std::initializer_list<const char*> words)
{
    return *(words.begin() + chance.below(words.size()));
}

/// Some op on a record as it stands at this desk.
void addOp(Draft& d, const Record& record, const RecordId& customer, const std::string& secret,
           Instant now, SeededRandom& chance)
{
    const RecordId& id = record.id;
    const Instant at = now - std::chrono::minutes(chance.below(4) == 0 ? chance.below(300) : 0);
    switch (chance.below(11)) {
    case 0: {
        SetOp set{at, {}, {}};
        set.openFields.emplace("place", Value(oneOf(chance, {"甲", "乙", "丙"})));
        set.privateFields.emplace("title", Value(secret + oneOf(chance, {"色差", "破损"})));
        d.add(id, customer, Op::Set, set);
        break;
    }
    case 1:
        d.add(id, {}, Op::Unset, UnsetOp{at, {oneOf(chance, {"place", "title", "amount"})}});
        break;
    case 2:
        d.add(id, {}, Op::Set,
              SetOp{at, {{"amount", Value(static_cast<std::int64_t>(chance.below(900)))}}, {}});
        break;
    case 3:
        d.add(id, {}, Op::Hand, HandOp{at, person(chance.below(3)), "", false, ""});
        break;
    case 4:
        d.add(id, {}, Op::Tag, TagOp{at, oneOf(chance, {"急", "老客户", "媒体"})});
        break;
    case 5:
        d.add(id, {}, Op::Untag, TagOp{at, oneOf(chance, {"急", "老客户", "媒体"})});
        break;
    case 6:
        d.add(id, {}, Op::Sign, SignOp{at, "approval", record.round, Verdict::Agree, "", ""});
        break;
    case 7: {
        ResolveOp resolve{.at = at};
        if (!record.conflicts.empty() && chance.below(2) == 0) {
            resolve.loser = record.conflicts.front().loser;
        } else {
            resolve.state = "working";
        }
        d.add(id, {}, Op::Resolve, resolve);
        break;
    }
    case 8:
    case 9: {
        MoveOp move{.at = at, .move = "accept", .from = record.state, .to = "working"};
        if (record.state == "working") {
            move.move = "finish";
            move.to = "done";
            move.category = Category::Closed;
        }
        d.add(id, customer, Op::Move, move);
        break;
    }
    default:
        d.add(id, customer, Op::Note,
              NoteOp{at, chance.below(2) == 0 ? Direction::In : Direction::Out, "phone",
                     secret + "来电"});
    }
}

} // namespace

Draft Actions::draft(World& w, Replica& r, Chance c)
{
    Draft d(Space::Work, person(c.below(3)), c.below(5) == 0 ? "nobody" : "clerk",
            simulatedRules()->id);
    r.clock.set(r.clock.now() + std::chrono::seconds(c.below(900)));
    const std::size_t known = w.m_subjects.size();
    if (known < kMostSubjects && (known < 2 || c.below(8) == 0)) {
        const RecordId id = randomId(c), customer = randomId(c);
        const std::string secret = "密" + id.hex().substr(0, 10);
        OpenOp open{.at = r.clock.now(), .kind = "ticket", .number = {}, .state = "fresh"};
        open.holder = person(0);
        open.privateFields.emplace("title", Value(secret));
        open.privateFields.emplace("phone", Value("199" + std::to_string(10000000 + c.below(89))));
        d.add(id, customer, Op::Open, open);
        d.entries.back().number = NumberRequest{"T", 2026};
        w.m_subjects.push_back({id, customer, secret});
    } else {
        const World::Subject& subject = w.m_subjects[c.below(known)];
        const auto record = r.store().read().find(subject.record);
        if (record && *record)
            for (std::uint64_t i = 0; i <= c.below(3); ++i)
                addOp(d, **record, subject.customer, subject.secret, r.clock.now(), c);
    }
    if (c.below(4) == 0 && !d.entries.empty())
        d.outbox.push_back({"tell:" + std::to_string(w.m_moment), "notify", "role:boss",
                            d.entries.front().record, Value(Value::Object{})});
    return d;
}

std::string Actions::work(World& w, Replica& r, Chance c)
{
    const auto done = r.store().append(draft(w, r, c));
    if (!done)
        return "work refused: " + done.error().plainText();
    r.acknowledge(*done);
    w.m_saved.insert(done->entries.begin(), done->entries.end());
    return {};
}

bool Actions::attempt(World& w, Replica& r, Chance c)
{
    const auto done = r.store().append(draft(w, r, c));
    if (!done)
        return false;
    r.acknowledge(*done);
    w.m_saved.insert(done->entries.begin(), done->entries.end());
    return true;
}

/// A person at the real Desk: authorised, validated, written.
std::string Actions::deskWork(World& w, Replica& r, Chance c)
{
    r.close();
    {
        auto desk = Desk::open(r.path(), DeskAccess::Own, r.seams());
        if (!desk) {
            // A desk that has not heard of the rulebook yet cannot be worked at.
            const bool early = desk.error().has("store.rulebook");
            const std::string opened = r.open();
            return early ? opened : desk.error().plainText();
        }
        const std::vector<Person> staff = (*desk)->staff();
        const RecordId id = w.m_subjects.empty()
                                ? RecordId::zero()
                                : w.m_subjects[c.below(w.m_subjects.size())].record;
        if (!staff.empty()) {
            const Person& me = staff.front();
            // Refusals are rules at work; only a failure of the machine would be news.
            for (const Command& command : {Command{OpenCommand{"ticket", {{"title", "由人登记"}}}},
                                           Command{NoteCommand{id, Direction::Out, "", "已回复"}},
                                           Command{MoveCommand{id, "accept", {}, ""}}}) {
                const auto told = (*desk)->run(me, command);
                if (!told && told.error().kind != ErrorKind::Rejected &&
                    told.error().kind != ErrorKind::NotFound)
                    return "desk: " + told.error().plainText();
            }
        }
    }
    return r.open();
}

std::string Actions::idle(World&, Replica& r, Chance c)
{
    if (const auto left = r.store().indexPending(20); !left)
        return "index: " + left.error().plainText();
    if (c.below(3) == 0)
        if (const auto moved = r.store().checkpoint(); !moved)
            return "checkpoint: " + moved.error().plainText();
    return {};
}

/// Marked as carried out before it is, so that a crash between leaves it undone, never twice (I12).
std::string Actions::carryOut(World&, Replica& r, Chance)
{
    const auto open = r.store().read().outbox({}, 5);
    if (!open)
        return open.error().plainText();
    for (const OutboxItem& item : *open) {
        if (const auto done = r.store().outboxDone(item.n); !done)
            return done.error().plainText();
        if (++r.effects[item.key] > 1 && !r.turnedBack)
            return "I12: an effect was carried out twice: " + item.key;
    }
    return {};
}

std::string Actions::erase(World& w, Replica&, Chance c)
{
    Replica& admin = *w.m_desks.front(); // only an administrator's key adds to the view
    if (w.m_subjects.empty() || !admin.isOpen() || admin.writer() != w.m_founder)
        return {};
    World::Subject& subject = w.m_subjects[c.below(w.m_subjects.size())];
    Draft d(Space::Config, person(0), "boss", simulatedRules()->id);
    for (const RecordId& id : {subject.customer, subject.record})
        d.add(id, {}, Op::Erase, EraseOp{admin.clock.now(), id});
    const auto done = admin.store().append(d);
    if (!done)
        return "erase: " + done.error().plainText();
    subject.erasures.insert(done->entries.begin(), done->entries.end());
    admin.acknowledge(*done);
    w.m_saved.insert(done->entries.begin(), done->entries.end());
    return {};
}

std::string Actions::revoke(World& w, Replica& r, Chance c)
{
    Replica& admin = *w.m_desks.front();
    if (admin.writer() != w.m_founder || r.writer() == w.m_founder || w.m_revoked.size() > 1)
        return {};
    Draft d(Space::Config, person(0), "boss", simulatedRules()->id);
    d.add(person(9), {}, Op::Revoke, RevokeOp{admin.clock.now(), r.writer(), c.below(20)});
    const auto done = admin.store().append(d);
    if (!done)
        return "revoke: " + done.error().plainText();
    w.m_revoked.insert(r.writer());
    admin.acknowledge(*done);
    w.m_saved.insert(done->entries.begin(), done->entries.end());
    return {};
}

std::string Actions::changeRoles(World& w, Replica& r, Chance c)
{
    const auto staff = r.store().read().staff();
    if (!staff || staff->empty())
        return {};
    Draft d(Space::Config, person(0), "boss", simulatedRules()->id);
    Value::List roles{Value(oneOf(c, {"clerk", "boss"}))};
    d.add(staff->front().id, {}, Op::Set,
          SetOp{r.clock.now(), {{"roles", Value(std::move(roles))}}, {}});
    const auto done = r.store().append(d);
    if (!done)
        return "roles: " + done.error().plainText();
    r.acknowledge(*done);
    w.m_saved.insert(done->entries.begin(), done->entries.end());
    return {};
}

/// An op that only a later program knows: kept, passed on, the record read-only (I14).
std::string Actions::newerProgram(World& w, Replica& r, Chance c)
{
    if (w.m_subjects.empty())
        return {};
    Draft d(Space::Work, person(1), "clerk", simulatedRules()->id);
    d.add(w.m_subjects[c.below(w.m_subjects.size())].record, {}, static_cast<Op>(200),
          TagOp{r.clock.now(), "未来"});
    const auto done = r.store().append(d);
    if (!done)
        return "newer: " + done.error().plainText();
    r.acknowledge(*done);
    w.m_saved.insert(done->entries.begin(), done->entries.end());
    return {};
}

} // namespace shouwen::test
