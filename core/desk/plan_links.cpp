// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/planner.h"

#include "core/base/text.h"
#include "core/desk/clocks.h"

#include <algorithm>
#include <map>

namespace shouwen {
namespace {

constexpr std::string_view kMergedInto = "merged_into"; // the relation the fold knows
constexpr std::string_view kMergedFrom = "merged_from"; // its mirror on the survivor

bool hasMerged(const Record& record)
{
    return std::any_of(record.links.begin(), record.links.end(),
                       [](const Link& link) { return link.relation == kMergedFrom; });
}

bool isMerge(std::string_view relation)
{
    return relation == kMergedInto || relation == kMergedFrom;
}

} // namespace

Outcome Planner::operator()(const LinkCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("link");
    SHOUWEN_TRY(const Record other, desk.visible(person, command.to));
    const std::string relation = command.relation.empty() ? "related" : foldText(command.relation);
    if (other.id == plan.preview().id)
        plan.refuse({"link.self", QT_TRANSLATE_NOOP("core", "a record is not linked to itself")});
    if (isMerge(relation))
        plan.refuse({"link.merge",
                     QT_TRANSLATE_NOOP("core", "records are merged by \"merge\", not by a link")});
    const auto& links = plan.preview().links;
    const bool there = std::any_of(links.begin(), links.end(), [&](const Link& l) {
        return l.to == other.id && l.relation == relation;
    });
    if (!there)
        plan.add(Op::Link, LinkOp{at, relation, other.id});
    return Done{};
}

Outcome Planner::operator()(const UnlinkCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("link");
    const auto& links = plan.preview().links;
    const bool there = std::any_of(links.begin(), links.end(), [&](const Link& l) {
        return l.entry == command.link && !isMerge(l.relation);
    });
    if (!there)
        plan.refuse({"link.gone", QT_TRANSLATE_NOOP("core", "there is no such link")});
    plan.add(Op::Unlink, TakeBackOp{at, command.link});
    return Done{};
}

Outcome Planner::operator()(const MergeCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("merge");
    SHOUWEN_TRY(const Record into, desk.visible(person, command.into));
    const Record& record = plan.preview();
    if (into.id == record.id)
        plan.refuse(
            {"merge.self", QT_TRANSLATE_NOOP("core", "a record is not merged into itself")});
    if (into.kind != record.kind)
        plan.refuse(
            {"merge.kind", QT_TRANSLATE_NOOP("core", "only records of one kind are merged")});
    if (!into.isOpen() || into.readOnly)
        plan.refuse(
            {"merge.into", QT_TRANSLATE_NOOP("core", "%1 is not open any more"), {into.number}});
    if (hasMerged(record))
        plan.refuse({"merge.chain",
                     QT_TRANSLATE_NOOP("core", "others were merged into it; undo that first")});
    requireOpen();
    plan.add(Op::Link, LinkOp{at, std::string(kMergedInto), into.id});
    plan.addOther(
        into, Op::Link,
        LinkOp{at, std::string(kMergedFrom), record.id, carriedOver(record.timeline, at)});
    return Done{};
}

Outcome Planner::operator()(const UnmergeCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record, true));
    requireVerb("merge");
    const std::optional<RecordId> survivor = plan.preview().mergedInto;
    if (!survivor) {
        plan.refuse({"merge.none", QT_TRANSLATE_NOOP("core", "it is not merged")});
        return Done{};
    }
    SHOUWEN_TRY(const Record into, desk.store->read().load(*survivor));
    std::vector<EntryId> away;
    for (const Link& link : plan.preview().links)
        if (link.relation == kMergedInto)
            away.push_back(link.entry);
    for (const EntryId& entry : away)
        plan.add(Op::Unlink, TakeBackOp{at, entry});
    for (const Link& link : into.links)
        if (link.relation == kMergedFrom && link.to == plan.preview().id)
            plan.addOther(into, Op::Unlink, TakeBackOp{at, link.entry});
    return Done{};
}

Outcome Planner::operator()(const WithdrawCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("withdraw");
    if (!plan.preview().isOpen())
        plan.refuse({"record.closed", QT_TRANSLATE_NOOP("core", "it is closed; reopen it first")});
    if (hasMerged(plan.preview()))
        plan.refuse({"merge.chain",
                     QT_TRANSLATE_NOOP("core", "others were merged into it; undo that first")});
    SHOUWEN_TRY(std::string reason, cleaned(command.reason));
    requireReason(reason, "withdraw", "reason");
    plan.add(Op::Withdraw, WithdrawOp{at, reason});
    return Done{};
}

/// The losing value again: a field, a field taken away, or who and where it was with.
void Planner::restore(const FieldConflict& conflict, ResolveOp& op)
{
    const bool isEmpty = conflict.losing.isObject();
    if (conflict.field == kHolderField)
        plan.addHand(StaffId::fromHex(conflict.losing.plain()), plan.preview().department, false,
                     {});
    else if (conflict.field == kDepartmentField)
        plan.addHand(plan.preview().holder, isEmpty ? std::string() : conflict.losing.plain(),
                     false, {});
    else if (isEmpty)
        plan.add(Op::Unset, UnsetOp{at, {conflict.field}});
    else if (const FieldDef* field = fieldNamed(plan.kind(), conflict.field);
             field && field->personal)
        op.privateFields.emplace(conflict.field, conflict.losing);
    else
        op.openFields.emplace(conflict.field, conflict.losing);
}

Outcome Planner::operator()(const ResolveCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("resolve");
    ResolveOp op;
    op.at = at;
    op.category = plan.preview().category;
    if (!command.state.empty()) {
        const auto state = plan.kind().states.find(nameMeant(plan.kind().states, command.state));
        if (state == plan.kind().states.end()) {
            plan.refuse(unknownName(
                "state.unknown",
                QT_TRANSLATE_NOOP("core", "there is no state \"%1\"; nearest is \"%2\""),
                plan.kind().states, command.state, desk.language));
            return Done{};
        }
        if (!plan.preview().contested)
            plan.refuse({"resolve.settled",
                         QT_TRANSLATE_NOOP("core", "its state is not contested; use a move")});
        op.state = state->first;
        op.category = state->second.category;
    }
    const std::vector<FieldConflict> conflicts = plan.preview().conflicts;
    for (const FieldConflict& conflict : conflicts) {
        if (command.loser != conflict.loser ||
            (!command.field.empty() && command.field != conflict.field))
            continue;
        op.loser = command.loser;
        op.settled.push_back(conflict.field);
        if (!command.keep)
            restore(conflict, op);
    }
    if (command.loser && !op.loser)
        plan.refuse({"conflict.gone", QT_TRANSLATE_NOOP("core", "there is no such conflict")});
    if (!op.state && !command.loser)
        plan.refuse(
            {"resolve.nothing", QT_TRANSLATE_NOOP("core", "say which state or which value holds")});
    plan.add(Op::Resolve, op);
    return Done{};
}

/// Calendars 7: what was written at the close gives way to what the whole timeline says now.
Outcome Planner::operator()(const RestateCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("restate");
    const Record& record = plan.preview();
    if (!isEnded(record.category)) {
        plan.refuse({"restate.open",
                     QT_TRANSLATE_NOOP("core", "it is not closed; its clocks still follow what "
                                               "happens")});
        return Done{};
    }
    SHOUWEN_TRY(const auto changed, changedOutcomes(desk, record));
    std::map<RulebookId, std::vector<ClockOutcome>> byBook;
    for (const OutcomeChange& change : changed)
        byBook[change.now.rulebook].push_back(change.now);
    if (byBook.empty())
        plan.refuse({"restate.same",
                     QT_TRANSLATE_NOOP("core", "every clock comes out as it was written when it "
                                               "was closed")});
    for (auto& [book, outcomes] : byBook)
        plan.add(Op::Restate, RestateOp{at, std::move(outcomes),
                                        book == rules().id ? std::nullopt : std::optional(book)});
    return Done{};
}

} // namespace shouwen
