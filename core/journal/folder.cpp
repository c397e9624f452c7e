// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/folder.h"

#include <algorithm>

namespace shouwen {

Folder::Folder(Record& record, const View& view, Timeline& events, ClaimBook* book)
    : m_r(record)
    , m_view(view)
    , m_events(events)
    , m_book(book)
    , m_opened(book == nullptr)
{
    m_r.erased = m_r.erased || view.erasedSubjects.contains(m_r.id) ||
                 (m_r.subject && view.erasedSubjects.contains(*m_r.subject));
}

void Folder::apply(const Entry& entry)
{
    m_entry = &entry;
    m_order = m_r.entries++;
    const Header& h = entry.header;
    if (isRevoked(h, m_view)) {
        ++m_r.revokedEntries;
        return;
    }
    m_r.changedAt = std::max(m_r.changedAt, h.wallTime);
    if (!isKnownOp(h.op) || h.opVersion > kOpVersion) {
        m_r.readOnly = true;
        return;
    }
    const bool erased = isErased(h, m_r.subject, m_view);
    m_r.erased = m_r.erased || (erased && h.privateBytes > 0);
    const bool sealed = h.keyId != 0 && h.privateBytes > 0;
    const auto open = parseCanonical(entry.open);
    if (!open) {
        m_r.readOnly = true;
    } else if (erased || sealed || entry.privatePart.empty()) {
        m_r.readOnly = m_r.readOnly || (sealed && !erased); // no program of this version opens it
        if (!dispatch(*open, Value()))
            m_r.readOnly = true;
    } else {
        const auto privatePart = parseCanonical(entry.privatePart);
        if (!privatePart || !dispatch(*open, *privatePart))
            m_r.readOnly = true;
    }
}

template <class T>
bool Folder::run(const Value& open, const Value& privatePart)
{
    auto op = read<T>(open, privatePart);
    if (!op)
        return false;
    on(*std::move(op));
    return true;
}

bool Folder::dispatch(const Value& open, const Value& privatePart)
{
    switch (m_entry->op()) {
    case Op::Open:
        return run<OpenOp>(open, privatePart);
    case Op::Set:
        return run<SetOp>(open, privatePart);
    case Op::Unset:
        return run<UnsetOp>(open, privatePart);
    case Op::Move:
        return run<MoveOp>(open, privatePart);
    case Op::Hand:
        return run<HandOp>(open, privatePart);
    case Op::Note:
        return run<NoteOp>(open, privatePart);
    case Op::Sign:
        return run<SignOp>(open, privatePart);
    case Op::Unsign:
    case Op::Detach:
    case Op::Unlink:
        return run<TakeBackOp>(open, privatePart);
    case Op::Attach:
        return run<AttachOp>(open, privatePart);
    case Op::Link:
        return run<LinkOp>(open, privatePart);
    default:
        return dispatchRest(open, privatePart);
    }
}

bool Folder::dispatchRest(const Value& open, const Value& privatePart)
{
    switch (m_entry->op()) {
    case Op::Tag:
    case Op::Untag:
        return run<TagOp>(open, privatePart);
    case Op::Add:
        return run<AddOp>(open, privatePart);
    case Op::Resolve:
        return run<ResolveOp>(open, privatePart);
    case Op::Restate:
        return run<RestateOp>(open, privatePart);
    case Op::Withdraw:
        return run<WithdrawOp>(open, privatePart);
    case Op::Grant:
        return run<GrantOp>(open, privatePart);
    case Op::Revoke:
        return run<RevokeOp>(open, privatePart);
    case Op::Erase:
        return run<EraseOp>(open, privatePart);
    default:
        return false;
    }
}

void Folder::raise(Instant at, EventKind kind, std::string what, std::string detail)
{
    m_events.push_back({at, m_order, kind, std::move(what), std::move(detail)});
}

void Folder::raiseReply(Instant at, Direction direction)
{
    if (direction == Direction::Out)
        raise(at, EventKind::AgentReply);
    else if (direction == Direction::In)
        raise(at, EventKind::CustomerMessage);
}

/// Takes the event out of the timeline that is the `rank`-th of all that look the same.
void Folder::retract(EventKind kind, Instant at, std::string_view what, std::size_t rank)
{
    Timeline& t = m_r.timeline;
    for (auto it = t.begin(); it != t.end(); ++it) {
        if (it->kind == kind && it->at == at && it->what == what && rank-- == 0) {
            t.erase(it);
            m_retracted = true;
            return;
        }
    }
}

Value Folder::currentValue(std::string_view field) const
{
    if (field == kHolderField)
        return m_r.holder ? Value(m_r.holder->hex()) : Value();
    if (field == kDepartmentField)
        return m_r.department.empty() ? Value() : Value(m_r.department);
    const Value* value = m_r.field(field);
    return value ? *value : Value();
}

/// The entry being applied is about to decide the field. Whoever held it loses; it stays on the
/// list as long as no later claim was made by somebody who had seen it.
void Folder::claim(std::string_view field)
{
    if (!m_book) {
        std::erase_if(m_r.conflicts, [field](const FieldConflict& c) { return c.field == field; });
        return;
    }
    auto it = m_book->fields.find(field);
    if (it == m_book->fields.end())
        it = m_book->fields.emplace(field, ClaimBook::Contest{}).first;
    ClaimBook::Contest& contest = it->second;
    if (contest.winner && contest.winner->entry == m_entry->id)
        return; // twice in one entry
    const auto seen = [this](const ClaimBook::Claim& c) { return hadSeen(header(), *c.by); };
    std::erase_if(contest.losers, seen);
    if (contest.winner && !seen(*contest.winner)) {
        contest.winner->value = currentValue(field);
        contest.losers.push_back(*std::move(contest.winner));
    }
    contest.winner = ClaimBook::Claim{&header(), m_entry->id, {}};
}

void Folder::settle(std::string_view field, const EntryId& loser)
{
    if (!m_book) {
        std::erase_if(m_r.conflicts,
                      [&](const FieldConflict& c) { return c.field == field && c.loser == loser; });
    } else if (const auto it = m_book->fields.find(field); it != m_book->fields.end()) {
        std::erase_if(it->second.losers,
                      [&](const ClaimBook::Claim& c) { return c.entry == loser; });
    }
}

void Folder::settleAll(const EntryId& loser)
{
    if (!m_book) {
        std::erase_if(m_r.conflicts, [&](const FieldConflict& c) { return c.loser == loser; });
        return;
    }
    for (auto& member : m_book->fields)
        settle(member.first, loser);
}

void Folder::listConflicts()
{
    for (auto& [field, contest] : m_book->fields) {
        if (contest.losers.empty())
            continue;
        const Value winning = currentValue(field);
        for (ClaimBook::Claim& loser : contest.losers) {
            if (loser.value != winning)
                m_r.conflicts.push_back(
                    {field, contest.winner->entry, loser.entry, std::move(loser.value)});
        }
    }
}

} // namespace shouwen
