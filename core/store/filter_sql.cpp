// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filter_sql.h"

#include "core/record/lines.h"
#include "core/store/filter_lines.h"
#include "core/store/row_writer.h"

#include <algorithm>

namespace shouwen {
namespace {

using Kind = Operand::Kind;

bool isName(const Operand& o, std::string_view name)
{
    return o.kind == Kind::Name && o.name == name && o.shiftMs == 0;
}

bool isLines(const Operand& o) { return o.kind == Kind::Name && o.name.starts_with("lines."); }

bool isLiteral(const Operand& o) { return o.kind == Kind::Text || o.kind == Kind::Number; }

std::int64_t daysOf(std::int64_t ms)
{
    return std::chrono::floor<std::chrono::days>(Milliseconds(ms)).count();
}

class FilterWriter {
public:
    FilterWriter(const Rules& rules, const Asking& by) : m_rules(rules), m_by(by) {}
    SqlPiece write(const ExprNode& node);
    bool needsRecord() const { return m_needsRecord; }

private:
    struct Use {
        bool declared = false, list = false, allIndexed = true;
    };
    Use useOf(const std::string& field) const;
    SqlPiece joined(const ExprNode& node, std::string_view word);
    SqlPiece compare(CompareOp op, const Operand& left, const Operand& right);
    SqlPiece equal(const Operand& left, const Operand& right);
    std::optional<SqlPiece> shortcut(const Operand& left, const Operand& right) const;
    std::optional<SqlPiece> personShortcut(const Operand& left, const Operand& right) const;
    SqlPiece member(const Operand& list, const SqlPiece& one);
    SqlPiece isSet(const Operand& operand);

    SqlPiece scalar(const Operand& operand, const Operand* beside = nullptr);
    SqlPiece plainScalar(const Operand& operand);
    SqlPiece field(const Operand& operand);
    SqlPiece jsonType(const std::string& name);
    SqlPiece jsonValue(const std::string& name);
    SqlPiece clock(const Operand& operand) const;
    SqlPiece system(const std::string& name);
    SqlPiece shifted(const SqlPiece& value, std::int64_t shiftMs) const;
    SqlPiece today(const Operand& operand, const Operand& beside);
    SqlPiece ofRecord(std::string_view column);
    bool isField(const Operand& o) const;

    const Rules& m_rules;
    const Asking& m_by;
    bool m_needsRecord = false;
};

SqlPiece literal(std::string_view text) { return {std::string(text), {}}; }

std::string jsonPath(const std::string& name)
{
    std::string path = "$.\"";
    for (const char c : name)
        if (c != '"') // no field name holds one
            path += c;
    return path + '"';
}

bool FilterWriter::isField(const Operand& o) const
{
    if (o.kind != Kind::Name)
        return false;
    if (isLines(o))
        return false;
    const auto& names = systemNames();
    return std::find(names.begin(), names.end(), o.name) == names.end() || useOf(o.name).declared;
}

FilterWriter::Use FilterWriter::useOf(const std::string& name) const
{
    Use use;
    for (const auto& [kindName, kind] : m_rules.book->kinds) {
        const FieldDef* def = kind.field(name);
        if (def == nullptr)
            continue;
        use.declared = true;
        use.list = use.list || def->type == FieldType::Codes;
        use.allIndexed = use.allIndexed && def->index;
    }
    use.list = use.list || !use.declared;
    use.allIndexed = use.allIndexed && use.declared;
    return use;
}

SqlPiece FilterWriter::ofRecord(std::string_view column)
{
    m_needsRecord = true;
    return literal(column);
}

SqlPiece FilterWriter::jsonType(const std::string& name)
{
    SqlPiece piece = ofRecord("json_type(c.fields, ");
    piece += bound(jsonPath(name));
    piece += ")";
    return piece;
}

SqlPiece FilterWriter::jsonValue(const std::string& name)
{
    SqlPiece piece = ofRecord("json_extract(c.fields, ");
    piece += bound(jsonPath(name));
    piece += ")";
    return piece;
}

/// The field where it is a number or a text; a field of a system name comes before that name.
SqlPiece FilterWriter::field(const Operand& operand)
{
    SqlPiece piece = literal("(CASE ");
    piece += jsonType(operand.name);
    piece += " WHEN 'integer' THEN ";
    piece += jsonValue(operand.name);
    piece += " WHEN 'text' THEN ";
    piece += jsonValue(operand.name);
    const auto& names = systemNames();
    if (std::find(names.begin(), names.end(), operand.name) != names.end()) {
        piece += " WHEN 'array' THEN NULL WHEN 'object' THEN NULL ELSE ";
        piece += system(operand.name);
    }
    piece += " END)";
    return piece;
}

SqlPiece FilterWriter::clock(const Operand& operand) const
{
    SqlPiece piece = literal("(SELECT ");
    if (operand.quantity == "due")
        piece += "+k.due_ms";
    else if (operand.quantity == "met")
        piece += "+k.met";
    else if (operand.quantity == "used")
        piece += "+k.used_s";
    else if (operand.quantity == "state")
        piece += "+k.state";
    else {
        piece += "(k.running = 1 AND k.due_ms IS NOT NULL AND k.due_ms < ";
        piece += bound(msOf(m_by.asOf));
        piece += ")";
    }
    piece += " FROM clock AS k WHERE k.record = r.n AND k.name = ";
    piece += bound(operand.name);
    piece += " ORDER BY k.round DESC LIMIT 1)";
    return piece;
}

SqlPiece FilterWriter::system(const std::string& name)
{
    if (name.starts_with(kLines))
        return lineTotalSql(name);
    if (name == "state" || name == "kind" || name == "number" || name == "department")
        return literal("nullif(r." + name + ", '')");
    if (name == "holder" || name == "owner")
        return literal("nullif(lower(hex(r." + name + ")), '')");
    if (name == "opened" || name == "closed" || name == "changed")
        return literal("+r." + name + "_ms");
    if (name == "category")
        return literal("(CASE r.category WHEN 0 THEN 'open' WHEN 1 THEN 'waiting' "
                       "WHEN 2 THEN 'closed' ELSE 'cancelled' END)");
    if (name == "due")
        return literal("nullif(r.due_ms, " + std::to_string(kNeverMs) + ")");
    if (name == "round" || name == "returns")
        return ofRecord("+c." + name);
    if (name == "handovers")
        return ofRecord("+c.hand_overs");
    if (name == "files")
        return literal("(SELECT count(*) FROM file AS a WHERE a.record = r.n)");
    if (name == "me")
        return m_by.me ? bound(m_by.me->hex()) : literal("NULL");
    if (name == "asof")
        return bound(msOf(m_by.asOf));
    return literal("NULL");
}

SqlPiece FilterWriter::plainScalar(const Operand& operand)
{
    switch (operand.kind) {
    case Kind::Number:
        return bound(operand.number);
    case Kind::Text:
        return bound(operand.text);
    case Kind::Clock:
        return clock(operand);
    case Kind::Name:
        break;
    }
    return isField(operand) ? field(operand) : system(operand.name);
}

SqlPiece isDate(const SqlPiece& value)
{
    SqlPiece piece = literal("coalesce(typeof(");
    piece += value;
    piece += ") = 'text' AND date(";
    piece += value;
    // Without a modifier 30 February would pass.
    piece += ", '+0 days') = ";
    piece += value;
    piece += " AND ";
    piece += value;
    piece += " BETWEEN '1900-01-01' AND '2199-12-31', 0)";
    return piece;
}

SqlPiece FilterWriter::shifted(const SqlPiece& value, std::int64_t shiftMs) const
{
    SqlPiece piece = literal("(CASE WHEN typeof(");
    piece += value;
    piece += ") = 'integer' THEN ";
    piece += value;
    piece += " + ";
    piece += bound(shiftMs);
    piece += " WHEN ";
    piece += isDate(value);
    piece += " THEN date(";
    piece += value;
    piece += ", ";
    piece += bound(std::to_string(daysOf(shiftMs)) + " days");
    piece += ") END)";
    return piece;
}

/// An instant among instants, a date beside a date.
SqlPiece FilterWriter::today(const Operand& operand, const Operand& beside)
{
    const CivilTime civil = m_rules.zone.toCivil(m_by.asOf);
    const auto day = std::chrono::floor<std::chrono::days>(civil);
    const std::int64_t start = msOf(m_rules.zone.toInstant(day)) + operand.shiftMs;
    const std::string date = formatDate(Date(day + std::chrono::days(daysOf(operand.shiftMs))));
    const bool bothToday = beside.kind == Kind::Name && beside.name == "today";
    if (bothToday)
        return bound(start);
    SqlPiece piece = literal("(CASE WHEN ");
    piece += isDate(scalar(beside));
    piece += " THEN ";
    piece += bound(date);
    piece += " ELSE ";
    piece += bound(start);
    piece += " END)";
    return piece;
}

SqlPiece FilterWriter::scalar(const Operand& operand, const Operand* beside)
{
    if (operand.kind == Kind::Name && operand.name == "today" && !isField(operand)) {
        const Operand nothing{.kind = Kind::Number, .name = {}, .quantity = {}, .text = {}};
        return today(operand, beside != nullptr ? *beside : nothing);
    }
    const SqlPiece value = plainScalar(operand);
    return operand.shiftMs == 0 || isLiteral(operand) ? value : shifted(value, operand.shiftMs);
}

/// `list` is a field holding a list with a member equal to `one`.
SqlPiece FilterWriter::member(const Operand& list, const SqlPiece& one)
{
    SqlPiece piece = literal("(coalesce(");
    piece += jsonType(list.name);
    piece += " = 'array', 0) AND EXISTS (SELECT 1 FROM json_each(c.fields, ";
    piece += bound(jsonPath(list.name));
    piece += ") AS j WHERE j.type IN ('integer', 'text') AND j.value = ";
    piece += one;
    piece += "))";
    return piece;
}

std::optional<SqlPiece> FilterWriter::personShortcut(const Operand& left,
                                                     const Operand& right) const
{
    if (!isName(left, "holder") && !isName(left, "owner"))
        return std::nullopt;
    std::optional<StaffId> person;
    if (isName(right, "me"))
        person = m_by.me;
    else if (right.kind == Kind::Text)
        person = StaffId::fromHex(right.text);
    else
        return std::nullopt;
    if (!person || (right.kind == Kind::Text && person->hex() != right.text))
        return bound(
            std::int64_t{0}); // a literal would let the planner drop the index it is told to use
    SqlPiece piece = literal("(r." + left.name + " IS NOT NULL AND r." + left.name + " = ");
    piece += bound(SqlBytes{std::string(person->view())});
    piece += ")";
    return piece;
}

/// Conditions an index can serve.
std::optional<SqlPiece> FilterWriter::shortcut(const Operand& left, const Operand& right) const
{
    if (left.kind != Kind::Name || left.shiftMs != 0)
        return std::nullopt;
    if (isField(left)) {
        if (!isLiteral(right) || !useOf(left.name).allIndexed)
            return std::nullopt;
        const auto& names = systemNames();
        if (std::find(names.begin(), names.end(), left.name) != names.end())
            return std::nullopt;
        SqlPiece piece = literal("EXISTS (SELECT 1 FROM fact AS f WHERE f.field = ");
        piece += bound(left.name);
        piece += " AND f.value = ";
        piece += right.kind == Kind::Number ? bound(right.number) : bound(right.text);
        piece += " AND f.record = r.n)";
        return piece;
    }
    if (auto person = personShortcut(left, right))
        return person;
    if (right.kind != Kind::Text || right.text.empty())
        return std::nullopt;
    SqlPiece piece = literal("r." + left.name + " = ");
    if (left.name == "category") {
        const auto category = categoryOf(right.text);
        if (!category)
            return bound(std::int64_t{0});
        piece += bound(static_cast<std::int64_t>(*category));
        return piece;
    }
    if (left.name != "state" && left.name != "kind" && left.name != "department")
        return std::nullopt;
    piece += bound(right.text);
    return piece;
}

SqlPiece FilterWriter::equal(const Operand& left, const Operand& right)
{
    if (auto piece = shortcut(left, right))
        return *piece;
    if (auto piece = shortcut(right, left))
        return *piece;
    const SqlPiece a = scalar(left, &right), b = scalar(right, &left);
    SqlPiece piece = literal("(coalesce(");
    piece += a;
    piece += " = ";
    piece += b;
    piece += ", 0)";
    if (isField(left) && left.shiftMs == 0 && useOf(left.name).list) {
        piece += " OR ";
        piece += member(left, b);
    }
    if (isField(right) && right.shiftMs == 0 && useOf(right.name).list) {
        piece += " OR ";
        piece += member(right, a);
    }
    if (isLines(left) && left.shiftMs == 0) {
        piece += " OR ";
        piece += lineMemberSql(left.name, b);
    }
    if (isLines(right) && right.shiftMs == 0) {
        piece += " OR ";
        piece += lineMemberSql(right.name, a);
    }
    piece += ")";
    return piece;
}

SqlPiece FilterWriter::compare(CompareOp op, const Operand& left, const Operand& right)
{
    if (op == CompareOp::Eq)
        return equal(left, right);
    if (op == CompareOp::Ne) {
        SqlPiece piece = literal("NOT ");
        SqlPiece same = literal("(");
        same += equal(left, right);
        same += ")";
        piece += same;
        return piece;
    }
    const SqlPiece a = scalar(left, &right), b = scalar(right, &left);
    SqlPiece piece = literal("coalesce(typeof(");
    piece += a;
    piece += ") = typeof(";
    piece += b;
    piece += ") AND ";
    piece += a;
    piece += op == CompareOp::Lt   ? " < "
             : op == CompareOp::Le ? " <= "
             : op == CompareOp::Gt ? " > "
                                   : " >= ";
    piece += b;
    piece += ", 0)";
    return piece;
}

SqlPiece FilterWriter::isSet(const Operand& operand)
{
    if (isLines(operand) && operand.shiftMs == 0)
        return linesSetSql(operand.name);
    if (isField(operand) && operand.shiftMs == 0) {
        SqlPiece piece = literal("coalesce(CASE ");
        piece += jsonType(operand.name);
        piece += " WHEN 'array' THEN ";
        piece += jsonValue(operand.name);
        piece += " <> '[]' WHEN 'object' THEN ";
        piece += jsonValue(operand.name);
        piece += " <> '{}' ELSE ";
        const SqlPiece value = scalar(operand);
        piece += value;
        piece += " <> 0 AND ";
        piece += value;
        piece += " <> '' END, 0)";
        return piece;
    }
    const SqlPiece value = scalar(operand);
    SqlPiece piece = literal("coalesce(");
    piece += value;
    piece += " <> 0 AND ";
    piece += value;
    piece += " <> '', 0)";
    return piece;
}

SqlPiece FilterWriter::joined(const ExprNode& node, std::string_view word)
{
    SqlPiece piece = literal("(");
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (i > 0)
            piece += word;
        piece += write(*node.children[i]);
    }
    piece += ")"; // there are at least two
    return piece;
}

SqlPiece FilterWriter::write(const ExprNode& node)
{
    switch (node.kind) {
    case ExprKind::And:
        return joined(node, " AND ");
    case ExprKind::Or:
        return joined(node, " OR ");
    case ExprKind::Not: {
        SqlPiece piece = literal("NOT (");
        piece += write(*node.children.front());
        piece += ")";
        return piece;
    }
    case ExprKind::Compare:
        return compare(node.op, node.operands[0], node.operands[1]);
    case ExprKind::In: {
        SqlPiece piece = literal("(0");
        for (std::size_t i = 1; i < node.operands.size(); ++i) {
            piece += " OR ";
            piece += equal(node.operands[0], node.operands[i]);
        }
        piece += ")";
        return piece;
    }
    case ExprKind::IsSet:
        return isSet(node.operands.front());
    case ExprKind::Tagged:
        break;
    }
    SqlPiece piece = literal("EXISTS (SELECT 1 FROM tag AS g WHERE g.record = r.n AND g.tag = ");
    piece += bound(node.operands.front().text);
    piece += ")";
    return piece;
}

} // namespace

SqlFilter filterSql(const ExprNode& root, const Rules& rules, const Asking& by)
{
    FilterWriter writer(rules, by);
    SqlFilter filter{writer.write(root), false};
    filter.needsRecord = writer.needsRecord();
    return filter;
}

} // namespace shouwen
