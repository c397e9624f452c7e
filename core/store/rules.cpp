// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rules.h"

#include "core/base/hash.h"
#include "core/rulebook/calendars.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kMostKept = 62;

bool namesTime(const ExprNode& node)
{
    const auto moving = [](const Operand& o) {
        if (o.kind == Operand::Kind::Clock)
            return o.quantity == "overdue";
        return o.kind == Operand::Kind::Name &&
               (o.name == "me" || o.name == "asof" || o.name == "today");
    };
    return std::any_of(node.operands.begin(), node.operands.end(), moving) ||
           std::any_of(node.children.begin(), node.children.end(),
                       [](const auto& child) { return namesTime(*child); });
}

/// Nothing where the badge has to be counted when asked.
std::optional<KeptBadge> keptBadge(const QueueDef& queue)
{
    const ListQuery query = queryOf(queue);
    KeptBadge badge{queue.name, queue.kinds, query.scope, BadgeTie::None, {}};
    for (auto& condition : conjunctsOf(queue.where)) {
        if (badge.tie == BadgeTie::None && isTieToMe(*condition, "holder"))
            badge.tie = BadgeTie::Holder;
        else if (badge.tie == BadgeTie::None && isTieToMe(*condition, "owner"))
            badge.tie = BadgeTie::Owner;
        else if (namesTime(*condition))
            return std::nullopt;
        else
            badge.conditions.push_back(std::move(condition));
    }
    return badge;
}

bool isOpenCode(const Operand& o)
{
    return o.kind == Operand::Kind::Text && (o.text == "open" || o.text == "waiting");
}

bool isName(const Operand& o, std::string_view name)
{
    return o.kind == Operand::Kind::Name && o.name == name && o.shiftMs == 0;
}

/// category = 'open', or category in ('open', 'waiting').
bool saysOpen(const ExprNode& node)
{
    const auto& operands = node.operands;
    if (node.kind == ExprKind::Compare && node.op == CompareOp::Eq)
        return (isName(operands[0], "category") && isOpenCode(operands[1])) ||
               (isName(operands[1], "category") && isOpenCode(operands[0]));
    return node.kind == ExprKind::In && isName(operands[0], "category") &&
           std::all_of(operands.begin() + 1, operands.end(), isOpenCode);
}

ListOrder orderOf(const std::string& name)
{
    if (name == "opened")
        return ListOrder::Opened;
    if (name == "changed")
        return ListOrder::Changed;
    return name == "number" ? ListOrder::Number : ListOrder::Due;
}

void collectConjuncts(const std::shared_ptr<const ExprNode>& node,
                      std::vector<std::shared_ptr<const ExprNode>>& out)
{
    if (node->kind != ExprKind::And) {
        out.push_back(node);
        return;
    }
    for (const auto& child : node->children)
        collectConjuncts(child, out);
}

} // namespace

std::vector<std::shared_ptr<const ExprNode>> conjunctsOf(const Expression& expression)
{
    std::vector<std::shared_ptr<const ExprNode>> out;
    if (expression.root)
        collectConjuncts(expression.root, out);
    return out;
}

bool isTieToMe(const ExprNode& node, std::string_view name)
{
    if (node.kind != ExprKind::Compare || node.op != CompareOp::Eq)
        return false;
    const auto& operands = node.operands;
    return (isName(operands[0], name) && isName(operands[1], "me")) ||
           (isName(operands[1], name) && isName(operands[0], "me"));
}

ListQuery queryOf(const QueueDef& queue)
{
    ListQuery query;
    query.kinds = queue.kinds;
    query.where = queue.where;
    query.order = orderOf(queue.order);
    query.descending = queue.descending;
    const auto conditions = conjunctsOf(queue.where);
    const bool open = std::any_of(conditions.begin(), conditions.end(),
                                  [](const auto& condition) { return saysOpen(*condition); });
    query.scope = open ? ListScope::Open : ListScope::Live;
    return query;
}

bool isNameField(const FieldDef& field)
{
    return field.type == FieldType::Line &&
           (field.name == "name" || field.name.ends_with("_name") || field.name == "organisation" ||
            field.name == "company" || field.name == "contact" || field.name == "complainant");
}

bool isSearchedField(const FieldDef& field)
{
    return field.type == FieldType::Text || field.type == FieldType::Line || field.personal;
}

const Calendar& Rules::calendarOf(const std::string& name, const KindDef& kind) const
{
    return calendarNamed(calendars, name.empty() ? kind.calendar : name);
}

std::string Rules::searchShape() const
{
    Blake2b hash(16);
    hash.addInt(kDeriveVersion);
    for (const auto& [name, kind] : book->kinds) {
        hash.addPart(name).addPart(kind.titleField);
        for (const auto& [fieldName, field] : kind.fields)
            if (isSearchedField(field))
                hash.addPart(fieldName);
        hash.addInt(-1);
        for (const auto& [fieldName, field] : kind.lineFields)
            if (isSearchedField(field))
                hash.addPart(fieldName);
        hash.addInt(-2);
    }
    const auto digest = hash.finish128();
    return hexOf(digest.data(), digest.size());
}

Result<std::shared_ptr<const Rules>> makeRules(std::shared_ptr<const Rulebook> book)
{
    SHOUWEN_TRY(Zone zone,
                book->zone.empty() ? Result<Zone>(Zone::utc()) : Zone::named(book->zone));
    SHOUWEN_TRY(auto calendars, compileCalendars(*book));
    auto rules =
        std::make_shared<Rules>(Rules{book, std::move(zone), std::move(calendars), {}, {}});
    for (const auto& [name, queue] : book->queues) {
        if (!queue.badge)
            continue;
        auto badge = keptBadge(queue);
        if (badge && rules->kept.size() < kMostKept)
            rules->kept.push_back(*std::move(badge));
        else
            rules->counted.push_back(name);
    }
    return std::shared_ptr<const Rules>(std::move(rules));
}

std::shared_ptr<const Rules> emptyRules()
{
    return std::make_shared<const Rules>(
        Rules{std::make_shared<const Rulebook>(), Zone::utc(), {}, {}, {}});
}

} // namespace shouwen
