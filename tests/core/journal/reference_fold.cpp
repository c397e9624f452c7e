// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/reference_fold.h"

#include "tests/core/journal/reference_items.h"

#include <algorithm>
#include <set>

namespace shouwen::test {
namespace {

/// The claims on one field, in order; at most one an entry, the last.
struct Claimed {
    const Item* by;
    std::optional<Value> value; ///< nothing: unset
    bool isPrivate;
    Instant at;
};

class Reference {
public:
    Reference(std::vector<Item> items, const View& view) : m_items(std::move(items)), m_view(view)
    {}

    Record record() const
    {
        const Item& first = *opening(m_items);
        const OpenOp& op = *first.open;
        Record r(first.h().record, first.h().space);
        r.kind = op.kind;
        r.number = op.number;
        r.owner = op.owner;
        r.sourceRule = op.rule;
        r.openedAt = op.at;
        r.enteredAt = first.h().wallTime;
        const State now = stateBefore(m_items, m_items.size());
        r.state = now.name;
        r.category = now.category;
        r.closedAt = now.closedAt;
        r.contested = now.contested;
        r.round = now.round;
        r.outcomes = outcomes();
        r.steps = steps();
        placement(r);
        flags(r);
        sets(r);
        for (const std::string& name : names())
            field(r, name);
        std::sort(r.conflicts.begin(), r.conflicts.end(),
                  [this](const FieldConflict& a, const FieldConflict& b) {
                      return a.field != b.field ? a.field < b.field
                                                : orderOf(a.loser) < orderOf(b.loser);
                  });
        r.timeline = timelineOf(m_items);
        r.spans = spansOf(r.timeline);
        return r;
    }

private:
    std::vector<Item> m_items;
    const View& m_view;

    std::size_t orderOf(const EntryId& id) const
    {
        for (const Item& i : m_items) {
            if (i.e->id == id)
                return i.order;
        }
        return SIZE_MAX;
    }

    void flags(Record& r) const
    {
        r.entries = m_items.size();
        r.subject = m_items.front().subject;
        const auto& gone = m_view.erasedSubjects;
        r.erased = gone.count(r.id) > 0 || (r.subject && gone.count(*r.subject) > 0);
        for (const Item& i : m_items) {
            r.revokedEntries += i.revoked;
            if (i.revoked)
                continue;
            r.changedAt = std::max(r.changedAt, i.h().wallTime);
            r.readOnly = r.readOnly || i.unknown;
            r.withdrawn = r.withdrawn || i.withdraw;
            r.erased = r.erased || (!i.unknown && i.erased && i.h().privateBytes > 0);
            if (i.add) {
                for (const auto& [name, n] : i.add->deltas)
                    r.counts[name] += n;
            }
        }
    }

    void placement(Record& r) const
    {
        for (const Item& i : m_items) {
            r.returns += i.hand && i.hand->back;
            if (const auto before = holderBefore(m_items, i.order);
                before && before != holderBefore(m_items, i.order + 1))
                ++r.handOvers;
        }
        r.holder = holderBefore(m_items, m_items.size());
        r.department = departmentBefore(m_items, m_items.size());
    }

    std::vector<ClockOutcome> outcomes() const
    {
        std::map<std::string, ClockOutcome> byClock;
        for (const Item& i : m_items) {
            const bool valid = i.move && isValid(m_items, i);
            if (!valid && !i.restate)
                continue;
            for (ClockOutcome o : valid ? i.move->outcomes : i.restate->outcomes) {
                o.rulebook = i.h().rulebook;
                byClock.insert_or_assign(o.clock, o);
            }
        }
        std::vector<ClockOutcome> out;
        for (const auto& member : byClock)
            out.push_back(member.second);
        return out;
    }

    std::vector<Step> steps() const
    {
        std::vector<Step> out;
        for (const Item& i : m_items) {
            Step s{i.e->id, {}, i.h().wallTime, i.h().actor, i.h().role, {}, {}, {}, {}, false};
            if (&i == opening(m_items)) {
                s.at = i.open->at;
                s.to = i.open->state;
            } else if (i.move) {
                s.at = i.move->at;
                s.move = i.move->move;
                s.from = i.move->from;
                s.to = i.move->to;
                s.reason = i.move->reason;
                s.contested = !isValid(m_items, i);
            } else if (i.resolve && i.resolve->state && isOpened(m_items, i.order)) {
                s.at = i.resolve->at;
                s.from = stateBefore(m_items, i.order).name;
                s.to = *i.resolve->state;
            } else {
                continue;
            }
            out.push_back(s);
        }
        return out;
    }

    void sets(Record& r) const
    {
        for (const Item& i : m_items) {
            const Header& h = i.h();
            if (i.note)
                r.notes.push_back({i.e->id, i.note->at, h.wallTime, h.actor, i.note->direction,
                                   i.note->channel, i.note->text});
            if (i.sign && !isTakenBack(m_items, i, Op::Unsign))
                r.signatures.push_back({i.e->id, i.sign->at, h.actor, h.role, i.sign->step,
                                        i.sign->round, i.sign->verdict, i.sign->digest,
                                        i.sign->comment});
            if (i.attach && !isTakenBack(m_items, i, Op::Detach))
                r.files.push_back({i.e->id, i.attach->at, h.actor, i.attach->hash, i.attach->size,
                                   i.attach->type, i.attach->name});
            const bool linked = !isTakenBack(m_items, i, Op::Unlink);
            if (i.link && linked)
                r.links.push_back({i.e->id, i.link->relation, i.link->to, i.link->at});
            if (&i == opening(m_items) && i.open->source && linked)
                r.links.push_back({i.e->id, "source", *i.open->source, i.open->at});
            if (i.link && linked && i.link->relation == "merged_into")
                r.mergedInto = i.link->to;
            if (i.tag && i.is(Op::Tag) && isTagAlive(i))
                r.tags.insert(i.tag->tag);
        }
    }

    bool isTagAlive(const Item& given) const
    {
        return std::none_of(m_items.begin(), m_items.end(), [&](const Item& i) {
            return i.is(Op::Untag) && i.tag && i.tag->tag == given.tag->tag &&
                   i.order > given.order && hadSeen(i.h(), given.h());
        });
    }

    std::set<std::string> names() const
    {
        std::set<std::string> out{"@holder", "@department"};
        for (const Item& i : m_items) {
            for (const Assignment& a : i.assignments)
                out.insert(a.field);
        }
        return out;
    }

    std::vector<Claimed> claims(const std::string& name) const
    {
        std::vector<Claimed> out;
        const auto push = [&out](const Claimed& c) {
            if (!out.empty() && out.back().by == c.by)
                out.pop_back();
            out.push_back(c);
        };
        for (const Item& i : m_items) {
            const bool first = &i == opening(m_items);
            if (name == "@holder" && i.hand)
                push({&i,
                      i.hand->holder ? std::optional<Value>(i.hand->holder->hex()) : std::nullopt,
                      false, i.hand->at});
            if (name == "@holder" && first && i.open->holder)
                push({&i, Value(i.open->holder->hex()), false, i.open->at});
            if (name == "@department" && i.hand && !i.hand->department.empty())
                push({&i, Value(i.hand->department), false, i.hand->at});
            if (name == "@department" && first && !i.open->department.empty())
                push({&i, Value(i.open->department), false, i.open->at});
            for (const Assignment& a : i.assignments) {
                if (a.field == name)
                    push({&i, a.value, a.isPrivate, a.at});
            }
        }
        return out;
    }

    /// A later `resolve` names the loser for the field, when it was no longer the winner.
    bool isSettled(const std::string& name, const std::vector<Claimed>& all,
                   const Item& loser) const
    {
        for (const Item& r : m_items) {
            if (!r.resolve || r.order <= loser.order || r.resolve->loser != loser.e->id)
                continue;
            const auto& fields = r.resolve->settled;
            if (!fields.empty() && std::find(fields.begin(), fields.end(), name) == fields.end())
                continue;
            for (const Claimed& c : all) {
                if (c.by->order > loser.order && c.by->order <= r.order)
                    return true;
            }
        }
        return false;
    }

    void field(Record& r, const std::string& name) const
    {
        const std::vector<Claimed> all = claims(name);
        if (all.empty())
            return;
        const Claimed& winner = all.back();
        for (const Claimed& c : all) {
            const bool superseded = std::any_of(all.begin(), all.end(), [&c](const Claimed& later) {
                return later.by->order > c.by->order && hadSeen(later.by->h(), c.by->h());
            });
            const Value lost = c.value.value_or(Value());
            if (!superseded && lost != winner.value.value_or(Value()) &&
                !isSettled(name, all, *c.by))
                r.conflicts.push_back({name, winner.by->e->id, c.by->e->id, lost});
        }
        if (winner.value && name.front() != '@')
            r.fields.emplace(name, FieldValue{*winner.value, winner.at, winner.by->h().actor,
                                              winner.by->e->id, winner.isPrivate});
    }
};

} // namespace

std::optional<Record> referenceFold(const std::vector<Entry>& entries, const View& view)
{
    std::vector<Item> items = itemsOf(entries, view);
    if (!opening(items))
        return std::nullopt;
    return Reference(std::move(items), view).record();
}

} // namespace shouwen::test
