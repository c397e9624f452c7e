// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/planner.h"

#include "core/base/text.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::string_view kMergedInto = "merged_into"; // the relation the fold knows
constexpr std::string_view kMergedFrom = "merged_from"; // its mirror on the survivor

bool isMerge(std::string_view relation) { return relation == kMergedInto || relation == kMergedFrom; }

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
        plan.refuse({"link.merge", QT_TRANSLATE_NOOP("core", "records are merged by \"merge\", not by a link")});
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
        plan.refuse({"merge.self", QT_TRANSLATE_NOOP("core", "a record is not merged into itself")});
    if (into.kind != record.kind)
        plan.refuse({"merge.kind", QT_TRANSLATE_NOOP("core", "only records of one kind are merged")});
    if (into.mergedInto || into.withdrawn)
        plan.refuse({"merge.into", QT_TRANSLATE_NOOP("core", "%1 was itself merged or withdrawn"), {into.number}});
    if (record.mergedInto || record.withdrawn)
        plan.refuse({"merge.twice", QT_TRANSLATE_NOOP("core", "it is merged or withdrawn already; undo that first")});
    plan.add(Op::Link, LinkOp{at, std::string(kMergedInto), into.id});
    plan.addOther(into, Op::Link, LinkOp{at, std::string(kMergedFrom), record.id});
    return Done{};
}

Outcome Planner::operator()(const UnmergeCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
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
    requireOpen();
    SHOUWEN_TRY(std::string reason, cleaned(command.reason));
    requireReason(reason, "withdraw", "reason");
    plan.add(Op::Withdraw, WithdrawOp{at, reason});
    return Done{};
}

Outcome Planner::operator()(const ResolveCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("resolve");
    ResolveOp op;
    op.at = at;
    op.category = plan.preview().category;
    if (!command.state.empty()) {
        const auto state = plan.kind().states.find(command.state);
        if (state == plan.kind().states.end()) {
            plan.refuse({"state.unknown",
                         QT_TRANSLATE_NOOP("core", "there is no state \"%1\"; nearest is \"%2\""),
                         {std::string(firstCharacters(command.state, 40)),
                          nearestName(command.state, namesOf(plan.kind().states))}});
            return Done{};
        }
        op.state = command.state;
        op.category = state->second.category;
    }
    for (const FieldConflict& conflict : plan.preview().conflicts) {
        if (command.loser != conflict.loser)
            continue;
        op.loser = command.loser;
        const FieldDef* field = fieldNamed(plan.kind(), conflict.field);
        (field && field->personal ? op.privateFields : op.openFields).emplace(conflict.field, conflict.losing);
    }
    if (command.loser && !op.loser)
        plan.refuse({"conflict.gone", QT_TRANSLATE_NOOP("core", "there is no such conflict")});
    if (!op.state && !command.loser)
        plan.refuse({"resolve.nothing", QT_TRANSLATE_NOOP("core", "say which state or which value holds")});
    plan.add(Op::Resolve, op);
    return Done{};
}

} // namespace shouwen
