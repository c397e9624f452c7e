// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/folder.h"

#include "core/journal/spans.h"

#include <algorithm>

namespace shouwen {
namespace {

template <class List>
auto byEntry(List& list, const EntryId& entry)
{
    return std::find_if(list.begin(), list.end(),
                        [&entry](const auto& item) { return item.entry == entry; });
}

} // namespace

void Folder::on(OpenOp&& op)
{
    if (m_opened) { // two desks made the same record: the first decides all but fields
        setFields(op.at, std::move(op.openFields), std::move(op.privateFields));
        return;
    }
    m_opened = true;
    m_r.kind = std::move(op.kind);
    m_r.number = std::move(op.number);
    m_r.owner = op.owner;
    m_r.sourceRule = std::move(op.rule);
    m_r.openedAt = op.at;
    m_r.enteredAt = header().wallTime;
    if (op.source)
        m_r.links.push_back({m_entry->id, std::string(kSourceRelation), *op.source, op.at});
    raise(op.at, EventKind::Opened);
    raiseReply(op.at, op.counts);
    setFields(op.at, std::move(op.openFields), std::move(op.privateFields));
    if (!op.department.empty())
        setDepartment(std::move(op.department), op.at);
    if (op.holder)
        setHolder(op.holder, op.at);
    m_r.steps.push_back({m_entry->id,
                         op.at,
                         header().wallTime,
                         header().actor,
                         header().role,
                         {},
                         {},
                         op.state,
                         {},
                         false});
    enterState(op.state, op.category, op.at);
}

void Folder::on(SetOp&& op)
{
    setFields(op.at, std::move(op.openFields), std::move(op.privateFields));
}

void Folder::on(UnsetOp&& op)
{
    for (const std::string& name : op.fields)
        unsetField(name, op.at);
}

void Folder::on(MoveOp&& op)
{
    const bool valid = m_opened && m_r.state == op.from;
    m_r.steps.push_back({m_entry->id, op.at, header().wallTime, header().actor, header().role,
                         op.move, op.from, op.to, std::move(op.reason), !valid});
    m_r.contested = !valid;
    raiseReply(op.at, op.counts); // said is said, whatever became of the move
    if (!valid)
        return;
    raise(op.at, EventKind::Moved, std::move(op.move));
    enterState(op.to, op.category, op.at);
    m_r.round = std::max(m_r.round, op.round);
    putOutcomes(std::move(op.outcomes), header().rulebook);
}

void Folder::on(HandOp&& op)
{
    if (op.back) {
        ++m_r.returns;
        raise(op.at, EventKind::Returned, op.department);
    }
    if (!op.department.empty())
        setDepartment(std::move(op.department), op.at);
    setHolder(op.holder, op.at);
}

void Folder::on(NoteOp&& op)
{
    raiseReply(op.at, op.direction);
    if (op.direction == Direction::Internal)
        raise(op.at, EventKind::InternalNote);
    m_r.notes.push_back({m_entry->id, op.at, header().wallTime, header().actor, op.direction,
                         std::move(op.channel), std::move(op.text)});
}

void Folder::on(SignOp&& op)
{
    raise(op.at, EventKind::Signed, op.step, std::string(verdictName(op.verdict)));
    m_r.signatures.push_back({m_entry->id, op.at, header().actor, header().role, std::move(op.step),
                              op.round, op.verdict, std::move(op.digest), std::move(op.comment),
                              op.forWhom});
}

void Folder::on(TakeBackOp&& op)
{
    if (m_entry->op() == Op::Unsign)
        unsign(op.entry);
    else if (m_entry->op() == Op::Unlink)
        unlink(op.entry);
    else if (const auto file = byEntry(m_r.files, op.entry); file != m_r.files.end())
        m_r.files.erase(file);
}

void Folder::on(AttachOp&& op)
{
    m_r.files.push_back({m_entry->id, op.at, header().actor, std::move(op.hash), op.size,
                         std::move(op.type), std::move(op.name)});
}

void Folder::on(LinkOp&& op)
{
    if (op.relation == kMergedRelation)
        raise(op.at, EventKind::Merged, op.to.hex());
    for (const TimelineEvent& event : op.absorbed)
        raise(event.at, event.kind, {}, m_entry->id.hex());
    m_r.links.push_back({m_entry->id, std::move(op.relation), op.to, op.at});
    findMerge();
}

void Folder::on(TagOp&& op)
{
    if (m_entry->op() == Op::Untag)
        return untag(op.tag);
    if (m_book)
        m_book->tags[op.tag].push_back(&header());
    m_r.tags.insert(std::move(op.tag));
}

void Folder::on(AddOp&& op)
{
    for (const auto& [name, delta] : op.deltas) {
        std::int64_t& count = m_r.counts[name]; // wraps, as any order of sums must agree
        count = static_cast<std::int64_t>(static_cast<std::uint64_t>(count) +
                                          static_cast<std::uint64_t>(delta));
    }
}

void Folder::on(ResolveOp&& op)
{
    if (op.state && m_opened) {
        m_r.steps.push_back({m_entry->id,
                             op.at,
                             header().wallTime,
                             header().actor,
                             header().role,
                             {},
                             m_r.state,
                             *op.state,
                             {},
                             false});
        m_r.contested = false;
        if (*op.state != m_r.state)
            enterState(*op.state, op.category, op.at);
    }
    setFields(op.at, std::move(op.openFields), std::move(op.privateFields));
    if (!op.loser)
        return;
    for (const std::string& field : op.settled)
        settle(field, *op.loser);
    if (op.settled.empty())
        settleAll(*op.loser);
}

void Folder::on(RestateOp&& op)
{
    putOutcomes(std::move(op.outcomes), op.by.value_or(header().rulebook));
}

void Folder::on(WithdrawOp&&) { m_r.withdrawn = true; }

void Folder::on(GrantOp&& op)
{
    setField("role", {Value(std::move(op.role)), op.at, header().actor, m_entry->id, false});
}

void Folder::setFields(Instant at, FieldMap&& open, FieldMap&& privates)
{
    for (auto& [name, value] : open)
        setField(name, {std::move(value), at, header().actor, m_entry->id, false});
    for (auto& [name, value] : privates)
        setField(name, {std::move(value), at, header().actor, m_entry->id, true});
}

void Folder::setField(const std::string& name, FieldValue field)
{
    claim(name);
    const Instant at = field.setAt;
    std::string shown = field.isPrivate ? std::string() : field.value.plain();
    const auto old = m_r.fields.find(name);
    if (name == kPauseField) {
        const auto reason =
            old == m_r.fields.end() ? std::nullopt : std::optional(pauseReason(old->second));
        if (reason && *reason != shown)
            raise(at, EventKind::Resumed, *reason);
        if (reason != shown)
            raise(at, EventKind::Paused, shown);
    }
    if (name.starts_with(kExtensionPrefix) && field.value.isInt())
        raise(at, EventKind::Extended, name.substr(kExtensionPrefix.size()), shown);
    raise(at, EventKind::FieldSet, name, std::move(shown));
    if (old == m_r.fields.end())
        m_r.fields.emplace(name, std::move(field));
    else
        old->second = std::move(field);
}

void Folder::unsetField(const std::string& name, Instant at)
{
    claim(name);
    const auto old = m_r.fields.find(name);
    if (name == kPauseField && old != m_r.fields.end())
        raise(at, EventKind::Resumed, pauseReason(old->second));
    if (name.starts_with(kExtensionPrefix))
        raise(at, EventKind::Extended, name.substr(kExtensionPrefix.size()), "0");
    raise(at, EventKind::FieldUnset, name);
    if (old != m_r.fields.end())
        m_r.fields.erase(old);
}

void Folder::setHolder(std::optional<StaffId> holder, Instant at)
{
    claim(kHolderField);
    if (holder == m_r.holder)
        return;
    if (m_r.holder)
        ++m_r.handOvers;
    m_r.holder = holder;
    raise(at, EventKind::HolderSet, holder ? holder->hex() : std::string());
}

void Folder::setDepartment(std::string department, Instant at)
{
    claim(kDepartmentField);
    if (department == m_r.department)
        return;
    raise(at, EventKind::DepartmentSet, department);
    m_r.department = std::move(department);
}

void Folder::enterState(const std::string& state, Category category, Instant at)
{
    const bool first = m_r.state.empty();
    const bool wasEnded = !first && isEnded(m_r.category);
    if (!first) {
        raise(at, EventKind::StateLeft, m_r.state);
        if (m_r.category == Category::Waiting)
            raise(at, EventKind::Resumed, m_r.state);
        if (wasEnded && !isEnded(category))
            raise(at, EventKind::Reopened, m_r.state);
    }
    raise(at, EventKind::StateEntered, state, std::string(categoryName(category)));
    if (category == Category::Waiting)
        raise(at, EventKind::Paused, state);
    if (isEnded(category) && !wasEnded) {
        raise(at, EventKind::Closed, state);
        m_r.closedAt = at;
    } else if (!isEnded(category)) {
        m_r.closedAt.reset();
    }
    m_r.state = state;
    m_r.category = category;
}

void Folder::putOutcomes(std::vector<ClockOutcome>&& outcomes, const RulebookId& by)
{
    for (ClockOutcome& o : outcomes) {
        o.rulebook = by;
        const auto place = std::lower_bound(
            m_r.outcomes.begin(), m_r.outcomes.end(), o.clock,
            [](const ClockOutcome& have, const std::string& clock) { return have.clock < clock; });
        if (place != m_r.outcomes.end() && place->clock == o.clock)
            *place = std::move(o);
        else
            m_r.outcomes.insert(place, std::move(o));
    }
}

/// Takes away only what its author had seen: a tag given meanwhile by somebody else stays.
void Folder::untag(const std::string& tag)
{
    if (m_book) {
        auto& given = m_book->tags[tag];
        std::erase_if(given, [this](const Header* h) { return hadSeen(header(), *h); });
        if (!given.empty())
            return;
    }
    m_r.tags.erase(tag);
}

void Folder::unsign(const EntryId& entry)
{
    const auto it = byEntry(m_r.signatures, entry);
    if (it == m_r.signatures.end())
        return;
    const auto twins = std::count_if(m_r.signatures.begin(), it, [it](const Signature& s) {
        return s.at == it->at && s.step == it->step;
    });
    retract(EventKind::Signed, it->at, it->step, static_cast<std::size_t>(twins));
    m_r.signatures.erase(it);
}

void Folder::unlink(const EntryId& entry)
{
    const auto it = byEntry(m_r.links, entry);
    if (it == m_r.links.end())
        return;
    if (it->relation == kMergedRelation) {
        const auto twins = std::count_if(m_r.links.begin(), it, [it](const Link& l) {
            return l.relation == kMergedRelation && l.at == it->at && l.to == it->to;
        });
        retract(EventKind::Merged, it->at, it->to.hex(), static_cast<std::size_t>(twins));
    }
    const std::string merge = it->entry.hex();
    m_retracted = std::erase_if(m_r.timeline,
                                [&merge](const TimelineEvent& event) {
                                    return isAbsorbed(event) && event.detail == merge;
                                }) > 0 ||
                  m_retracted;
    m_r.links.erase(it);
    findMerge();
}

void Folder::findMerge()
{
    m_r.mergedInto.reset();
    for (const Link& link : m_r.links) {
        if (link.relation == kMergedRelation)
            m_r.mergedInto = link.to;
    }
}

} // namespace shouwen
