// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/expression.h"

#include "core/record/lines.h"

#include <algorithm>

namespace shouwen {
namespace {

/// At most three-way: absent where the two cannot be put in order.
std::optional<int> order(const Value& a, const Value& b)
{
    if (const auto* x = a.asInt(), *y = b.asInt(); x && y)
        return *x < *y ? -1 : *x > *y ? 1 : 0;
    if (const auto* x = a.asText(), *y = b.asText(); x && y)
        return x->compare(*y) < 0 ? -1 : *x == *y ? 0 : 1;
    return std::nullopt;
}

bool equal(const Value& a, const Value& b)
{
    const auto among = [](const Value::List& list, const Value& one) {
        return std::any_of(list.begin(), list.end(),
                           [&](const Value& member) { return order(member, one) == 0; });
    };
    if (const Value::List* list = a.asList(); list && !b.isList())
        return among(*list, b);
    if (const Value::List* list = b.asList(); list && !a.isList())
        return among(*list, a);
    return order(a, b) == 0;
}

bool holds(CompareOp op, const Value& a, const Value& b)
{
    if (op == CompareOp::Eq)
        return equal(a, b);
    const std::optional<int> sign = order(a, b);
    switch (op) {
    case CompareOp::Lt:
        return sign && *sign < 0;
    case CompareOp::Le:
        return sign && *sign <= 0;
    case CompareOp::Gt:
        return sign && *sign > 0;
    default:
        return sign && *sign >= 0;
    }
}

bool isFilled(const Value& value)
{
    const std::int64_t* n = value.asInt();
    return n ? *n != 0 : !value.empty();
}

bool isDateText(const std::optional<Value>& value)
{
    const std::string* text = value ? value->asText() : nullptr;
    return text && text->size() == 10 && parseDate(*text);
}

class Evaluation {
public:
    Evaluation(const NameLookup& lookup, const std::set<std::string>& tags)
        : m_lookup(lookup)
        , m_tags(tags)
    {}

    bool of(const ExprNode& node) const
    {
        const auto child = [this](const std::shared_ptr<const ExprNode>& c) { return of(*c); };
        switch (node.kind) {
        case ExprKind::And:
            return std::all_of(node.children.begin(), node.children.end(), child);
        case ExprKind::Or:
            return std::any_of(node.children.begin(), node.children.end(), child);
        case ExprKind::Not:
            return !of(*node.children.front());
        case ExprKind::Compare:
            if (node.op == CompareOp::Ne)
                return !compares(CompareOp::Eq, node.operands[0], node.operands[1]);
            return compares(node.op, node.operands[0], node.operands[1]);
        case ExprKind::In:
            return std::any_of(node.operands.begin() + 1, node.operands.end(),
                               [&](const Operand& item) {
                                   return compares(CompareOp::Eq, node.operands.front(), item);
                               });
        case ExprKind::IsSet: {
            const auto value = valueOf(node.operands.front());
            return value && isFilled(*value);
        }
        case ExprKind::Tagged:
            return m_tags.count(node.operands.front().text) > 0;
        }
        return false;
    }

private:
    std::optional<Value> valueOf(const Operand& operand) const
    {
        if (operand.kind == Operand::Kind::Number)
            return Value(operand.number);
        if (operand.kind == Operand::Kind::Text)
            return Value(operand.text);
        std::optional<Value> value = m_lookup(operand);
        if (operand.shiftMs == 0 || !value)
            return value;
        if (const std::int64_t* ms = value->asInt())
            return Value(*ms + operand.shiftMs);
        if (!isDateText(value))
            return std::nullopt;
        const auto days = std::chrono::floor<std::chrono::days>(Milliseconds(operand.shiftMs));
        return Value(formatDate(std::chrono::sys_days(*parseDate(*value->asText())) + days));
    }

    /// `today` is an instant among instants and a date among dates.
    std::optional<Value> todayAsDate(const Operand& operand) const
    {
        Operand date = operand;
        date.quantity = "date";
        return valueOf(date);
    }

    bool compares(CompareOp op, const Operand& left, const Operand& right) const
    {
        std::optional<Value> a = valueOf(left), b = valueOf(right);
        const auto isToday = [](const Operand& o) {
            return o.kind == Operand::Kind::Name && o.name == "today";
        };
        if (isToday(left) && isDateText(b))
            a = todayAsDate(left);
        else if (isToday(right) && isDateText(a))
            b = todayAsDate(right);
        return a && b && holds(op, *a, *b);
    }

    const NameLookup& m_lookup;
    const std::set<std::string>& m_tags;
};

void collect(const ExprNode& node, std::vector<const Operand*>& out)
{
    if (node.kind != ExprKind::Tagged)
        for (const Operand& operand : node.operands)
            if (operand.kind == Operand::Kind::Name || operand.kind == Operand::Kind::Clock)
                out.push_back(&operand);
    for (const auto& child : node.children)
        collect(*child, out);
}

std::optional<Value> ofTime(std::optional<Instant> t)
{
    return t ? std::optional(Value(msOf(*t))) : std::nullopt;
}

std::optional<Value> ofText(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional(Value(text));
}

std::optional<Value> ofStaff(const std::optional<StaffId>& id)
{
    return id ? std::optional(Value(id->hex())) : std::nullopt;
}

std::optional<Value> today(const LookupContext& context, bool asDate)
{
    if (!context.zone)
        return std::nullopt;
    const CivilTime civil = context.zone->toCivil(context.asOf);
    const auto day = std::chrono::floor<std::chrono::days>(civil);
    if (asDate)
        return Value(formatDate(Date(day)));
    return Value(msOf(context.zone->toInstant(day)));
}

std::optional<Value> systemValue(const Record& record, const LookupContext& context,
                                 const Operand& operand)
{
    const std::string& name = operand.name;
    if (name == "state")
        return ofText(record.state);
    if (name == "category")
        return Value(categoryName(record.category));
    if (name == "holder")
        return ofStaff(record.holder);
    if (name == "owner")
        return ofStaff(record.owner);
    if (name == "department")
        return ofText(record.department);
    if (name == "kind")
        return ofText(record.kind);
    if (name == "number")
        return ofText(record.number);
    if (name == "opened")
        return Value(msOf(record.openedAt));
    if (name == "closed")
        return ofTime(record.closedAt);
    if (name == "changed")
        return Value(msOf(record.changedAt));
    if (name == "round")
        return Value(record.round);
    if (name == "returns")
        return Value(record.returns);
    if (name == "handovers")
        return Value(record.handOvers);
    if (name == "files")
        return Value(static_cast<std::int64_t>(record.files.size()));
    if (name == "me")
        return ofStaff(context.me);
    if (name == "asof")
        return Value(msOf(context.asOf));
    if (name == "today")
        return today(context, operand.quantity == "date");
    return std::nullopt;
}

} // namespace

std::vector<const Operand*> operandsOf(const Expression& expression)
{
    std::vector<const Operand*> out;
    if (expression.root)
        collect(*expression.root, out);
    return out;
}

const std::vector<std::string>& systemNames()
{
    static const std::vector<std::string> names{
        "state",  "category", "holder",  "owner", "department", "kind",    "number",
        "opened", "closed",   "changed", "due",   "round",      "returns", "handovers",
        "files",  "lines",    "me",      "asof",  "today"};
    return names;
}

const std::vector<std::string>& clockQuantities()
{
    static const std::vector<std::string> names{"due", "met", "used", "state", "overdue"};
    return names;
}

bool evaluate(const Expression& expression, const NameLookup& lookup,
              const std::set<std::string>& tags)
{
    return expression.root && Evaluation(lookup, tags).of(*expression.root);
}

NameLookup recordLookup(const Record& record, LookupContext context)
{
    return [&record, context = std::move(context)](const Operand& operand) -> std::optional<Value> {
        if (operand.kind == Operand::Kind::Clock)
            return context.clocks ? context.clocks(operand) : std::nullopt;
        if (const Value* value = record.field(operand.name))
            return *value;
        if (operand.name.starts_with(kLines))
            return lineTotal(record, operand.name);
        if (operand.name == "due")
            return context.clocks ? context.clocks(operand) : std::nullopt;
        return systemValue(record, context, operand);
    };
}

NameLookup recordLookup(const Record& record, Instant asOf)
{
    return recordLookup(record, LookupContext{asOf});
}

} // namespace shouwen
