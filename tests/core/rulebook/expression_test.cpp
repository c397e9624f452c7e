// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seams.h"
#include "core/rulebook/expression.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

using namespace shouwen;

namespace {

using Values = std::map<std::string, Value>;

/// A random tree over the names a, b, c, the clock k and the tags x, y.
class TreeMaker {
public:
    explicit TreeMaker(std::uint64_t seed) : m_random(seed) {}

    std::shared_ptr<const ExprNode> node(int depth)
    {
        const std::uint64_t kind = m_random.below(depth > 0 ? 7 : 4);
        ExprNode out{ExprKind::IsSet, CompareOp::Eq, {}, {}};
        switch (kind) {
        case 0:
            out.operands = {name()};
            break;
        case 1:
            out.kind = ExprKind::Tagged;
            out.operands = {text()};
            break;
        case 2:
            out.kind = ExprKind::Compare;
            out.op = static_cast<CompareOp>(m_random.below(6));
            out.operands = {any(), any()};
            break;
        case 3:
            out.kind = ExprKind::In;
            out.operands = {any(), any(), any()};
            break;
        case 4:
            out.kind = ExprKind::Not;
            out.children = {node(depth - 1)};
            break;
        default:
            out.kind = kind == 5 ? ExprKind::And : ExprKind::Or;
            for (std::uint64_t n = 2 + m_random.below(2); n > 0; --n)
                out.children.push_back(node(depth - 1));
        }
        return std::make_shared<const ExprNode>(std::move(out));
    }

    Values values()
    {
        static const std::vector<Value> kDomain{Value(0),
                                                Value(1),
                                                Value(2),
                                                Value(""),
                                                Value("x"),
                                                Value("it's"),
                                                Value(Value::List{Value("x"), Value("y")})};
        Values out;
        for (const char* n : {"a", "b", "c", "k.due"})
            if (const std::uint64_t i = m_random.below(kDomain.size() + 1); i < kDomain.size())
                out[n] = kDomain[i];
        return out;
    }
    std::set<std::string> tags()
    {
        return m_random.below(2) ? std::set<std::string>{"x"} : std::set<std::string>{};
    }

private:
    Operand name()
    {
        static constexpr const char* kNames[] = {"a", "b", "c"};
        Operand out;
        out.kind = Operand::Kind::Name;
        out.name = kNames[m_random.below(3)];
        if (m_random.below(4) == 0) {
            out.kind = Operand::Kind::Clock;
            out.name = "k";
            out.quantity = "due";
        }
        if (m_random.below(8) == 0)
            out.shiftMs = (static_cast<std::int64_t>(m_random.below(9)) - 4) * 60000;
        return out;
    }
    Operand text()
    {
        static constexpr const char* kTexts[] = {"x", "y", "", "it's", "茶"};
        Operand out;
        out.kind = Operand::Kind::Text;
        out.text = kTexts[m_random.below(5)];
        return out;
    }
    Operand any()
    {
        const std::uint64_t which = m_random.below(3);
        if (which < 2)
            return which == 0 ? name() : text();
        Operand out;
        out.kind = Operand::Kind::Number;
        out.number = static_cast<std::int64_t>(m_random.below(5)) - 1;
        return out;
    }

    SeededRandom m_random;
};

bool same(const ExprNode& a, const ExprNode& b)
{
    const auto operand = [](const Operand& x, const Operand& y) {
        return x.kind == y.kind && x.name == y.name && x.quantity == y.quantity &&
               x.number == y.number && x.text == y.text && x.shiftMs == y.shiftMs;
    };
    const auto child = [](const auto& x, const auto& y) { return same(*x, *y); };
    return a.kind == b.kind && a.op == b.op &&
           std::equal(a.operands.begin(), a.operands.end(), b.operands.begin(), b.operands.end(),
                      operand) &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
                      child);
}

/// The meaning of expression.h once more, in the plainest way: every value as a list of members.
class PlainJudge {
public:
    PlainJudge(const Values& values, const std::set<std::string>& tags)
        : m_values(values)
        , m_tags(tags)
    {}

    bool holds(const ExprNode& n) const
    {
        std::vector<bool> parts;
        for (const auto& child : n.children)
            parts.push_back(holds(*child));
        const auto yes = static_cast<std::size_t>(std::count(parts.begin(), parts.end(), true));
        if (n.kind == ExprKind::And)
            return yes == parts.size();
        if (n.kind == ExprKind::Or)
            return yes > 0;
        if (n.kind == ExprKind::Not)
            return yes == 0;
        if (n.kind == ExprKind::Tagged)
            return m_tags.count(n.operands[0].text) == 1;
        if (n.kind == ExprKind::IsSet)
            return set(n.operands[0]);
        bool any = false;
        for (std::size_t i = 1; i < n.operands.size(); ++i)
            any = compare(n.kind == ExprKind::In ? CompareOp::Eq : n.op, n.operands[0],
                          n.operands[i]) ||
                  any;
        return any;
    }

private:
    struct Plain {
        std::vector<std::string> members; ///< numbers as n:…, texts as t:…
        bool single = true;
    };
    std::optional<Plain> of(const Operand& o) const
    {
        if (o.kind == Operand::Kind::Number)
            return Plain{{"n:" + std::to_string(o.number)}};
        if (o.kind == Operand::Kind::Text)
            return Plain{{"t:" + o.text}};
        const auto it =
            m_values.find(o.kind == Operand::Kind::Clock ? o.name + "." + o.quantity : o.name);
        if (it == m_values.end())
            return std::nullopt;
        if (const auto* number = it->second.asInt())
            return Plain{{"n:" + std::to_string(*number + o.shiftMs)}};
        if (o.shiftMs != 0)
            return std::nullopt; // no text of the domain is a date
        if (const auto* text = it->second.asText())
            return Plain{{"t:" + *text}};
        Plain list{{}, false};
        for (const Value& member : *it->second.asList())
            list.members.push_back("t:" + *member.asText());
        return list;
    }
    bool set(const Operand& o) const
    {
        const auto value = of(o);
        return value &&
               (!value->single || (value->members[0] != "n:0" && value->members[0] != "t:"));
    }
    bool compare(CompareOp op, const Operand& l, const Operand& r) const
    {
        const auto a = of(l), b = of(r);
        if (op == CompareOp::Ne)
            return !compare(CompareOp::Eq, l, r);
        if (!a || !b || (!a->single && !b->single))
            return false;
        if (op == CompareOp::Eq)
            return std::find_first_of(a->members.begin(), a->members.end(), b->members.begin(),
                                      b->members.end()) != a->members.end();
        if (!a->single || !b->single || a->members[0][0] != b->members[0][0])
            return false;
        const std::string x = a->members[0].substr(2), y = b->members[0].substr(2);
        const bool numbers = a->members[0][0] == 'n';
        const bool less = numbers ? std::stoll(x) < std::stoll(y) : x < y;
        const bool equal = x == y;
        return op == CompareOp::Lt   ? less
               : op == CompareOp::Le ? less || equal
               : op == CompareOp::Gt ? !less && !equal
                                     : !less;
    }

    const Values& m_values;
    const std::set<std::string>& m_tags;
};

std::string mistake(std::string_view text)
{
    const auto parsed = parseExpression(text, {{"limit", 50000}});
    return parsed ? "none" : plainText(parsed.error().reasons.at(0));
}

bool holds(std::string_view text, const Values& values, const std::set<std::string>& tags = {})
{
    const auto parsed = parseExpression(text, {{"limit", 50000}});
    REQUIRE(parsed);
    const NameLookup lookup = [&](const Operand& o) -> std::optional<Value> {
        const auto it = values.find(o.quantity.empty() ? o.name : o.name + "." + o.quantity);
        return it == values.end() ? std::nullopt : std::optional(it->second);
    };
    return evaluate(*parsed, lookup, tags);
}

} // namespace

TEST_CASE("an expression printed and parsed again is the same tree")
{
    CHECK(rc::check([](std::uint64_t seed) {
        TreeMaker maker(seed);
        const auto tree = maker.node(4);
        const std::string text = expressionText(*tree);
        const auto parsed = parseExpression(text);
        RC_ASSERT(static_cast<bool>(parsed));
        RC_ASSERT(same(*parsed->root, *tree));
        RC_ASSERT(expressionText(*parsed->root) == text);
    }));
}

TEST_CASE("an expression means what the plainest judge says it means")
{
    CHECK(rc::check([](std::uint64_t seed) {
        TreeMaker maker(seed);
        const Expression expression{"", maker.node(4)};
        for (int i = 0; i < 8; ++i) {
            const Values values = maker.values();
            const auto tags = maker.tags();
            const NameLookup lookup = [&](const Operand& o) -> std::optional<Value> {
                const auto it =
                    values.find(o.quantity.empty() ? o.name : o.name + "." + o.quantity);
                return it == values.end() ? std::nullopt : std::optional(it->second);
            };
            RC_ASSERT(evaluate(expression, lookup, tags) ==
                      PlainJudge(values, tags).holds(*expression.root));
        }
    }));
}

TEST_CASE("and binds more tightly than or, not more tightly than both")
{
    const Values one{{"a", Value(1)}};
    CHECK(holds("a or b and c", one));
    CHECK_FALSE(holds("(a or b) and c", one));
    CHECK(holds("not b and a", one));
    CHECK_FALSE(holds("not (b or a)", one));
    CHECK(holds("a not in (2, 3)", one));
    CHECK(holds("a != 2 and b != 2", one));
    CHECK(holds("tag 'vip' and tag = 3", {{"tag", Value(3)}}, {"vip"}));
}

TEST_CASE("money is written with two decimals, settings by name, times with a shift")
{
    CHECK(holds("c > 499.99", {{"c", Value(50000)}}));
    CHECK_FALSE(holds("c > setting.limit", {{"c", Value(50000)}}));
    CHECK(holds("c >= setting.limit", {{"c", Value(50000)}}));
    CHECK(
        holds("closed >= now - 7 days", {{"closed", Value(259200000)}, {"now", Value(864000000)}}));
    CHECK_FALSE(
        holds("closed >= now - 6 days", {{"closed", Value(259200000)}, {"now", Value(864000000)}}));
    CHECK(holds("k.due < now + 30 minutes", {{"k.due", Value(1)}, {"now", Value(0)}}));
}

TEST_CASE("today is an instant among instants and a date among dates")
{
    Record record(RecordId::zero(), Space::Work);
    record.openedAt = *parseInstant("2026-11-22T08:00:00+08:00");
    record.fields.emplace(
        "planned", FieldValue{Value("2026-11-20"), {}, StaffId::zero(), EntryId::zero(), false});
    const Zone zone = *Zone::named("Asia/Shanghai");
    const auto lookup = recordLookup(record, {*parseInstant("2026-11-22T23:30:00+08:00"), &zone});
    const auto judge = [&](const char* text) {
        return evaluate(*parseExpression(text), lookup, {});
    };
    CHECK(judge("opened >= today"));
    CHECK_FALSE(judge("opened >= today + 1 days"));
    CHECK(judge("planned < today"));
    CHECK(judge("planned = today - 2 days"));
    CHECK(judge("not me and not due and round = 1 and category = 'open'"));
    CHECK_FALSE(
        evaluate(*parseExpression("opened >= today"), recordLookup(record, record.openedAt), {}));
}

TEST_CASE("mistakes are told with their column")
{
    CHECK(mistake("a =") ==
          "column 4: a name, a number or a text in single quotes is missing here");
    CHECK(mistake("茶 = 1") == "column 1: \"茶\" does not belong into an expression");
    CHECK(mistake("a = 'x") == "column 5: the text 'x has no closing quote");
    CHECK(mistake("(a = 1") == "column 7: \")\" is missing here");
    CHECK(mistake("a b") == "column 3: \"b\" is not expected here");
    CHECK(mistake("a = '茶' c") == "column 9: \"c\" is not expected here");
    CHECK(mistake("3") == "column 1: 3 alone says nothing; compare it with a name");
    CHECK(mistake("a > setting.limt") ==
          "column 13: there is no setting \"limt\"; nearest is \"limit\"");
    CHECK(mistake("a > 99999999999999999999") ==
          "column 5: \"99999999999999999999\" does not belong into an expression");
    CHECK(mistake("a not 3") == "column 7: \"in\" is missing here");
    CHECK(mistake("closed > today - 7 weeks").substr(0, 10) == "column 20:");
    CHECK(mistake("") != "none");
}

TEST_CASE("B04 expressions are capped in length and nesting")
{
    CHECK(mistake(std::string(5000, 'a')) != "none");
    std::string deep, flat = "a";
    for (int i = 0; i < 100; ++i)
        deep += "not ";
    for (int i = 0; i < 400; ++i)
        flat += " and a";
    CHECK(mistake(deep + "a").find("nested deeper") != std::string::npos);
    CHECK(mistake(std::string(33, '(') + "a" + std::string(33, ')')).find("nested deeper") !=
          std::string::npos);
    CHECK(mistake(std::string(32, '(') + "a" + std::string(32, ')')) == "none");
    CHECK(mistake(flat) == "none");
}

TEST_CASE("B01 quotes in a text stay text")
{
    CHECK(holds("a = 'x'' or 1=1; --'", {{"a", Value("x' or 1=1; --")}}));
    CHECK(mistake("a = 'x' or 1=1; DROP TABLE") != "none");
}
