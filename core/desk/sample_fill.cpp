// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sample_fill.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace shouwen {
namespace {

bool holds(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::set<std::string> guardedFields(const KindDef& kind)
{
    std::set<std::string> out;
    for (const auto& [name, move] : kind.moves)
        if (move.when)
            for (const Operand* operand : operandsOf(*move.when))
                if (operand->kind == Operand::Kind::Name)
                    out.insert(operand->name);
    return out;
}

std::set<std::string> laterGroups(const KindDef& kind)
{
    std::set<std::string> out;
    const std::string first = kind.groups.empty() ? std::string() : kind.groups.front();
    for (const auto& [name, move] : kind.moves)
        for (const std::string& filled : move.fill)
            if (const FieldDef* field = kind.field(filled); field && field->group != first)
                out.insert(field->group);
    return out;
}

} // namespace

const SampleFill::Shape& SampleFill::shapeOf(const KindDef& kind)
{
    auto it = m_shapes.find(&kind);
    if (it == m_shapes.end())
        it = m_shapes.emplace(&kind, Shape{guardedFields(kind), laterGroups(kind)}).first;
    return it->second;
}

std::string SampleFill::reason(const KindDef& kind, const MoveDef& move, const DemoSlots& matter)
{
    const std::string own = move.name + ".reason";
    const bool has = m_world.content.hasText(kind.name, own);
    return m_world.content.text(kind.name, has ? own : "reason", m_world.chance, matter);
}

std::string SampleFill::codeValue(const FieldDef& field)
{
    SeededRandom& chance = m_world.chance;
    const auto list = m_world.rules().lists.find(field.list);
    if (list == m_world.rules().lists.end())
        return {};
    std::vector<const ListItem*> items;
    for (const ListItem& item : list->second.items)
        if (!item.retired)
            items.push_back(&item);
    if (items.empty()) {
        const auto slot = m_matter->find(field.list);
        return slot != m_matter->end() ? slot->second : m_world.content.word(field.list, chance);
    }
    // The first ones of a list are the common ones.
    std::uint64_t at = chance.below(items.size());
    for (int throws = m_world.content.lists("skewed", field.name) ? 3 : 1; throws > 0; --throws)
        at = std::min(at, chance.below(items.size()));
    return items[at]->code;
}

std::string SampleFill::amountValue(const FieldDef& field)
{
    SeededRandom& chance = m_world.chance;
    const std::uint64_t sort = chance.below(100);
    std::uint64_t yuan = 20 + chance.below(330);
    if (sort >= 99)
        yuan = 5200 + chance.below(4000);
    else if (sort >= 91)
        yuan = 520 + chance.below(2400);
    if (field.max && static_cast<std::int64_t>(yuan) * 100 > *field.max)
        yuan = static_cast<std::uint64_t>(*field.max / 200);
    return std::to_string(yuan) + (chance.below(3) == 0 ? ".50" : ".00");
}

std::string SampleFill::numberValue(const FieldDef& field)
{
    const std::int64_t low = field.min.value_or(1);
    const std::int64_t high = std::max(low, field.max.value_or(low + 30));
    const auto width = static_cast<std::uint64_t>(high - low) + 1;
    const std::uint64_t best = std::max(m_world.chance.below(width), m_world.chance.below(width));
    return std::to_string(low + static_cast<std::int64_t>(best));
}

std::string SampleFill::dateValue(const FieldDef& field)
{
    const DemoContent& content = m_world.content;
    const auto days = [&](std::uint64_t n) {
        return std::chrono::days(static_cast<int>(m_world.chance.below(n)));
    };
    std::chrono::sys_days day(m_world.desk.today());
    if (content.lists("birthdays", field.name))
        day -= std::chrono::days(365 * 20) + days(365 * 40);
    else if (content.lists("future", field.name))
        day += std::chrono::days(3) + days(20);
    else if (!content.lists("today", field.name))
        day -= std::chrono::days(3) + days(90);
    return formatDate(Date(day));
}

std::string SampleFill::timeValue(const FieldDef& field)
{
    const bool ahead = m_world.content.lists("future", field.name);
    const auto hours = Seconds(3600 * static_cast<std::int64_t>(2 + m_world.chance.below(46)));
    const Calendar& office = m_world.desk.calendarNamed("office");
    const Instant now = m_world.clock.now();
    Instant then =
        ahead ? office.nextOpening(now + hours).value_or(now + hours)
              : now - Seconds(60 * static_cast<std::int64_t>(1 + m_world.chance.below(180)));
    CivilTime civil = m_world.desk.zone->toCivil(then);
    if (ahead)
        civil = std::chrono::floor<std::chrono::hours>(civil) + std::chrono::minutes(30);
    return formatCivil(std::chrono::floor<std::chrono::minutes>(civil));
}

std::string SampleFill::lineValue(const KindDef& kind, const FieldDef& field,
                                  const SampleCustomer* customer)
{
    SeededRandom& chance = m_world.chance;
    const DemoContent& content = m_world.content;
    const auto number = [&](std::uint64_t below) { return std::to_string(chance.below(below)); };
    if (field.name == kind.contactField || content.lists("persons", field.name))
        return customer ? customer->name : content.personName(chance);
    if (field.name == "organisation")
        return content.firmName(chance);
    if (field.name == "address")
        return content.address(chance);
    if (field.name == "name" && field.personal)
        return content.personName(chance);
    if (field.name == "mail")
        return "kh" + number(100'000'000) + "@example.com";
    if (field.name == "wechat" || field.name == "wangwang")
        return field.name.substr(0, 2) + "_" + number(100'000'000);
    if (field.name == "qq")
        return "100" + number(10'000'000);
    if (content.hasText(kind.name, field.name))
        return content.text(kind.name, field.name, chance, *m_matter);
    if (!field.personal && field.limit > 0 && field.limit <= 60) {
        std::string code; // a batch, an order of some other system
        for (std::size_t i = 0; i < 2 && i < field.name.size(); ++i)
            code += static_cast<char>(field.name[i] - 'a' + 'A');
        return code + formatDate(m_world.desk.today()).substr(2, 2) + number(90'000);
    }
    return content.text(kind.name, "line", chance, *m_matter);
}

std::string SampleFill::value(const KindDef& kind, const FieldDef& field,
                              const SampleCustomer* customer)
{
    SampleWorld& w = m_world;
    switch (field.type) {
    case FieldType::Text:
        return w.content.text(kind.name, field.name, w.chance, *m_matter);
    case FieldType::Line:
        return lineValue(kind, field, customer);
    case FieldType::Code:
        return codeValue(field);
    case FieldType::Codes:
        return codeValue(field);
    case FieldType::Integer:
    case FieldType::Rating:
        return numberValue(field);
    case FieldType::Amount:
        return amountValue(field);
    case FieldType::Date:
        return dateValue(field);
    case FieldType::Time:
        return timeValue(field);
    case FieldType::Flag:
        return "1";
    case FieldType::Phone:
        return customer && field.name == kind.phoneField
                   ? customer->phone
                   : DemoContent::phone(w.chance.below(10'000'000));
    case FieldType::Staff:
        return w.staff[w.chance.below(w.staff.size())].id.hex();
    case FieldType::Customer:
        return customer ? customer->id.hex() : std::string();
    case FieldType::RecordRef:
        if (const auto id = w.recent(field.kind))
            return id->hex();
        return {};
    }
    return {};
}

void SampleFill::lines(const KindDef& kind, FieldInput& into)
{
    if (kind.lineFields.empty())
        return;
    const std::uint64_t count = 1 + m_world.chance.below(4);
    for (std::uint64_t line = 1; line <= count; ++line)
        for (const auto& [name, field] : kind.lineFields)
            if (std::string typed = value(kind, field, nullptr); !typed.empty())
                into.emplace("lines." + std::to_string(line) + '.' + name, std::move(typed));
}

FieldInput SampleFill::opening(const KindDef& kind, const SampleCustomer* customer,
                               const DemoSlots& matter)
{
    FieldInput out;
    m_matter = &matter;
    const std::set<std::string>& later = shapeOf(kind).later;
    for (const FieldDef* field : kind.fieldsInOrder()) {
        const int often = m_world.content.percent(kind.name, field->name, 0);
        const bool early = later.count(field->group) == 0 || !field->fallback.empty();
        const bool wanted = field->required || holds(field->requiredIn, kind.initial) ||
                            (early && often > 0 && m_world.percent(often));
        if (!wanted)
            continue;
        if (std::string typed = value(kind, *field, customer); !typed.empty())
            out.emplace(field->name, std::move(typed));
    }
    lines(kind, out);
    return out;
}

bool SampleFill::holdsNow(const ExprNode& node, const Record& record) const
{
    const NameLookup lookup =
        recordLookup(record, {.asOf = m_world.clock.now(), .zone = &*m_world.desk.zone});
    return evaluate({{}, std::shared_ptr<const ExprNode>(std::shared_ptr<void>(), &node)}, lookup,
                    record.tags);
}

bool SampleFill::satisfyCompare(const KindDef& kind, const ExprNode& node, const Record& record,
                                FieldInput& forced)
{
    const Operand& left = node.operands.front();
    const FieldDef* field = left.kind == Operand::Kind::Name ? kind.field(left.name) : nullptr;
    if (field == nullptr)
        return holdsNow(node, record);
    std::vector<const Operand*> choices;
    for (std::size_t i = 1; i < node.operands.size(); ++i)
        if (node.operands[i].kind == Operand::Kind::Text ||
            node.operands[i].kind == Operand::Kind::Number)
            choices.push_back(&node.operands[i]);
    const bool equals = node.kind == ExprKind::In || node.op == CompareOp::Eq;
    if (choices.empty() || !equals)
        return holdsNow(node, record);
    if (const Value* now = record.field(left.name))
        if (holdsNow(node, record) && now != nullptr)
            return true;
    const Operand& choice = *choices[std::min(m_world.chance.below(choices.size()),
                                              m_world.chance.below(choices.size()))];
    if (choice.kind == Operand::Kind::Number && field->type == FieldType::Amount)
        forced[left.name] = formatFen(choice.number);
    else
        forced[left.name] =
            choice.kind == Operand::Kind::Number ? std::to_string(choice.number) : choice.text;
    return true;
}

/// Puts into `forced` what makes the condition hold; false where typing cannot.
bool SampleFill::satisfy(const KindDef& kind, const ExprNode& node, const Record& record,
                         FieldInput& forced)
{
    const auto child = [&](const std::shared_ptr<const ExprNode>& part, FieldInput& into) {
        return satisfy(kind, *part, record, into);
    };
    switch (node.kind) {
    case ExprKind::And:
        return std::all_of(node.children.begin(), node.children.end(),
                           [&](const auto& part) { return child(part, forced); });
    case ExprKind::Or: {
        if (holdsNow(node, record))
            return true;
        const std::size_t first = m_world.percent(80) ? 0 : node.children.size() - 1;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            FieldInput attempt = forced;
            if (child(node.children[(first + i) % node.children.size()], attempt)) {
                forced = std::move(attempt);
                return true;
            }
        }
        return false;
    }
    case ExprKind::Compare:
    case ExprKind::In:
        return satisfyCompare(kind, node, record, forced);
    case ExprKind::IsSet: {
        if (holdsNow(node, record))
            return true;
        const FieldDef* field = kind.field(node.operands.front().name);
        const SampleCustomer* nobody = nullptr;
        std::string typed = field ? value(kind, *field, nobody) : std::string();
        if (typed.empty())
            return false;
        forced.emplace(field->name, std::move(typed));
        return true;
    }
    case ExprKind::Not:
    case ExprKind::Tagged:
        return holdsNow(node, record);
    }
    return false;
}

std::optional<FieldInput> SampleFill::forMove(const KindDef& kind, const MoveDef& move,
                                              const SampleTicket& ticket)
{
    FieldInput out;
    const Record& record = ticket.record;
    m_matter = &ticket.matter;
    if (move.when && !satisfy(kind, *move.when->root, record, out))
        return std::nullopt;
    const SampleCustomer* customer = nullptr;
    if (record.subject)
        if (const auto it = m_world.customerPlaces.find(*record.subject);
            it != m_world.customerPlaces.end())
            customer = &m_world.customers[it->second];
    std::set<std::string> groups;
    const auto fill = [&](const FieldDef& field) {
        groups.insert(field.group);
        if (record.field(field.name) || out.count(field.name) > 0)
            return true;
        std::string typed = value(kind, field, customer);
        if (typed.empty())
            return false;
        out.emplace(field.name, std::move(typed));
        return true;
    };
    for (const std::string& name : move.fill)
        if (const FieldDef* field = kind.field(name); field && !fill(*field))
            return std::nullopt;
    for (const FieldDef* field : kind.fieldsInOrder())
        if (holds(field->requiredIn, move.to) && !fill(*field))
            return std::nullopt;
    const std::set<std::string>& guarded = shapeOf(kind).guarded;
    for (const FieldDef* field : kind.fieldsInOrder()) {
        const bool beside = groups.count(field->group) > 0 && guarded.count(field->name) == 0 &&
                            !field->fixed && !record.field(field->name);
        if (beside && m_world.percent(m_world.content.percent(kind.name, field->name, 12)))
            (void)fill(*field);
    }
    return out;
}

} // namespace shouwen
