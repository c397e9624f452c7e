// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/reference_items.h"

#include <algorithm>

namespace shouwen::test {
namespace {

bool contains(const std::set<RecordId>& set, const std::optional<RecordId>& id)
{
    return id && set.count(*id) > 0;
}

template <class T>
void take(std::optional<T>& into, Result<T> op, Item& item)
{
    if (op)
        into = *std::move(op);
    else
        item.unknown = true;
}

void assign(Item& item, Instant at, const FieldMap& open, const FieldMap& privates)
{
    for (const auto& [name, value] : open)
        item.assignments.push_back({name, value, false, at});
    for (const auto& [name, value] : privates)
        item.assignments.push_back({name, value, true, at});
}

void readFields(Item& item, const Value& open, const Value& priv)
{
    if (item.open)
        assign(item, item.open->at, item.open->openFields, item.open->privateFields);
    if (item.resolve)
        assign(item, item.resolve->at, item.resolve->openFields, item.resolve->privateFields);
    if (item.is(Op::Set)) {
        if (const auto op = read<SetOp>(open, priv))
            assign(item, op->at, op->openFields, op->privateFields);
    }
    if (item.is(Op::Unset)) {
        const auto op = read<UnsetOp>(open, priv);
        for (std::size_t i = 0; op && i < op->fields.size(); ++i)
            item.assignments.push_back({op->fields[i], std::nullopt, false, op->at});
    }
}

void readItem(Item& i)
{
    const auto open = parseCanonical(i.e->open);
    const bool absent = i.erased || i.e->privatePart.empty();
    const auto priv = absent ? Result<Value>(Value()) : parseCanonical(i.e->privatePart);
    const Op op = i.e->op();
    if (op == Op::Open)
        take(i.open, read<OpenOp>(*open, *priv), i);
    else if (op == Op::Move)
        take(i.move, read<MoveOp>(*open, *priv), i);
    else if (op == Op::Hand)
        take(i.hand, read<HandOp>(*open, *priv), i);
    else if (op == Op::Note)
        take(i.note, read<NoteOp>(*open, *priv), i);
    else if (op == Op::Sign)
        take(i.sign, read<SignOp>(*open, *priv), i);
    else if (op == Op::Unsign || op == Op::Detach || op == Op::Unlink)
        take(i.takeBack, read<TakeBackOp>(*open, *priv), i);
    else if (op == Op::Attach)
        take(i.attach, read<AttachOp>(*open, *priv), i);
    else if (op == Op::Link)
        take(i.link, read<LinkOp>(*open, *priv), i);
    else if (op == Op::Tag || op == Op::Untag)
        take(i.tag, read<TagOp>(*open, *priv), i);
    else if (op == Op::Add)
        take(i.add, read<AddOp>(*open, *priv), i);
    else if (op == Op::Resolve)
        take(i.resolve, read<ResolveOp>(*open, *priv), i);
    else if (op == Op::Restate)
        take(i.restate, read<RestateOp>(*open, *priv), i);
    i.withdraw = op == Op::Withdraw;
    readFields(i, *open, *priv);
}

} // namespace

Items itemsOf(const std::vector<Entry>& entries, const View& view)
{
    Items items;
    for (const Entry& e : entries) {
        const bool have = std::any_of(items.begin(), items.end(),
                                      [&e](const Item& i) { return i.e->id == e.id; });
        if (have)
            continue;
        const auto revoked = view.revoked.find(e.header.writer);
        items.push_back({&e, 0});
        items.back().revoked = revoked != view.revoked.end() && e.header.seq > revoked->second;
    }
    std::sort(items.begin(), items.end(),
              [](const Item& a, const Item& b) { return journalLess(*a.e, *b.e); });
    std::optional<RecordId> subject;
    const auto first = std::find_if(items.begin(), items.end(),
                                    [](const Item& i) { return i.is(Op::Open) && !i.revoked; });
    if (first != items.end() && !first->h().subject.isZero())
        subject = first->h().subject;
    for (Item& i : items) {
        i.order = static_cast<std::size_t>(&i - items.data());
        i.subject = subject;
        i.erased = contains(view.erasedSubjects, i.h().record) ||
                   contains(view.erasedSubjects, i.h().subject) ||
                   contains(view.erasedSubjects, subject);
        i.unknown = !i.revoked && (!isKnownOp(i.h().op) || i.h().opVersion > 1);
        if (!i.revoked && !i.unknown)
            readItem(i);
    }
    return items;
}

const Item* opening(const Items& items)
{
    for (const Item& i : items) {
        if (i.open)
            return &i;
    }
    return nullptr;
}

bool isOpened(const Items& items, std::size_t order) { return opening(items)->order < order; }

State stateBefore(const Items& items, std::size_t order)
{
    State s;
    const auto enter = [&s](const std::string& name, Category category, Instant at) {
        if (!isEnded(category))
            s.closedAt.reset();
        else if (s.name.empty() || !isEnded(s.category))
            s.closedAt = at;
        s.name = name;
        s.category = category;
    };
    for (const Item& i : items) {
        if (i.order >= order)
            break;
        if (&i == opening(items)) {
            enter(i.open->state, i.open->category, i.open->at);
        } else if (i.move) {
            s.contested = s.name.empty() || i.move->from != s.name;
            if (s.contested)
                continue;
            enter(i.move->to, i.move->category, i.move->at);
            s.round = std::max(s.round, i.move->round);
        } else if (i.resolve && i.resolve->state && !s.name.empty()) {
            s.contested = false;
            if (*i.resolve->state != s.name)
                enter(*i.resolve->state, i.resolve->category, i.resolve->at);
        }
    }
    return s;
}

bool isValid(const Items& items, const Item& move)
{
    return isOpened(items, move.order) && stateBefore(items, move.order).name == move.move->from;
}

std::optional<StaffId> holderBefore(const Items& items, std::size_t order)
{
    std::optional<StaffId> holder;
    for (const Item& i : items) {
        if (i.order < order && i.hand)
            holder = i.hand->holder;
        if (i.order < order && &i == opening(items) && i.open->holder)
            holder = i.open->holder;
    }
    return holder;
}

std::string departmentBefore(const Items& items, std::size_t order)
{
    std::string department;
    for (const Item& i : items) {
        if (i.order < order && i.hand && !i.hand->department.empty())
            department = i.hand->department;
        if (i.order < order && &i == opening(items) && !i.open->department.empty())
            department = i.open->department;
    }
    return department;
}

std::optional<std::string> pauseBefore(const Items& items, std::size_t order)
{
    std::optional<std::string> reason;
    for (const Item& i : items) {
        if (i.order >= order)
            break;
        for (const Assignment& a : i.assignments) {
            if (a.field != "pause")
                continue;
            reason.reset();
            if (a.value)
                reason = a.isPrivate ? std::string() : a.value->plain();
        }
    }
    return reason;
}

bool isTakenBack(const Items& items, const Item& item, Op by)
{
    return std::any_of(items.begin(), items.end(), [&](const Item& i) {
        return i.is(by) && i.takeBack && i.order > item.order && i.takeBack->entry == item.e->id;
    });
}

} // namespace shouwen::test
