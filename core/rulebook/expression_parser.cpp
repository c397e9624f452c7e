// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text of an expression to its tree and back: one pass, recursion capped.
#include "core/base/text.h"
#include "core/record/lines.h"
#include "core/rulebook/expression.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

enum class TokenKind : std::uint8_t { Word, Number, Text, Sign, End, Bad };
struct Token {
    TokenKind kind = TokenKind::End;
    std::string_view raw;
    std::size_t offset = 0;
    std::string text = {}; ///< of a Text, quotes taken off
    std::int64_t number = 0;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool startsWord(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

struct Mistake {
    std::size_t offset;
    Reason reason;
};

class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    Token next()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t'))
            ++m_at;
        Token token{TokenKind::End, {}, m_at};
        if (m_at == m_text.size())
            return token;
        const std::size_t from = m_at;
        const char c = m_text[m_at];
        if (startsWord(c)) {
            while (m_at < m_text.size() && (startsWord(m_text[m_at]) || isDigit(m_text[m_at])))
                ++m_at;
            token.kind = TokenKind::Word;
        } else if (isDigit(c)) {
            number(token);
        } else if (c == '\'') {
            quoted(token);
        } else {
            sign(token);
        }
        token.raw = m_text.substr(from, m_at - from);
        return token;
    }

private:
    void number(Token& token)
    {
        const std::size_t from = m_at;
        const auto digits = [this] {
            while (m_at < m_text.size() && isDigit(m_text[m_at]))
                ++m_at;
        };
        digits();
        const bool money = m_at < m_text.size() && m_text[m_at] == '.';
        if (money) {
            ++m_at;
            digits();
        }
        const std::string_view raw = m_text.substr(from, m_at - from);
        const auto read = money ? parseFen(raw) : parseInteger(raw);
        token.kind = read ? TokenKind::Number : TokenKind::Bad;
        if (read)
            token.number = *read;
    }

    void quoted(Token& token)
    {
        token.kind = TokenKind::Bad;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\'') {
                if (m_at + 1 == m_text.size() || m_text[m_at + 1] != '\'') {
                    ++m_at;
                    token.kind = TokenKind::Text;
                    return;
                }
                ++m_at;
            }
            token.text += m_text[m_at];
        }
    }

    void sign(Token& token)
    {
        static constexpr std::array<std::string_view, 12> kSigns{"!=", "<=", ">=", "=", "<", ">",
                                                                 "(",  ")",  ",",  ".", "+", "-"};
        for (const std::string_view s : kSigns)
            if (m_text.substr(m_at, s.size()) == s) {
                m_at += s.size();
                token.kind = TokenKind::Sign;
                return;
            }
        token.kind = TokenKind::Bad;
        for (++m_at;
             m_at < m_text.size() && (static_cast<unsigned char>(m_text[m_at]) & 0xc0U) == 0x80U;)
            ++m_at; // the whole character
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

using Node = std::shared_ptr<const ExprNode>;

class Parser {
public:
    Parser(std::string_view text, const SettingMap& settings)
        : m_lexer(text)
        , m_text(text)
        , m_settings(settings)
    {
        advance();
    }

    Node all()
    {
        Node root = any(0);
        if (m_token.kind != TokenKind::End)
            fail(m_token, "expression.unexpected",
                 QT_TRANSLATE_NOOP("core", "\"%1\" is not expected here"),
                 {std::string(m_token.raw)});
        return m_mistake ? nullptr : root;
    }
    const std::optional<Mistake>& mistake() const { return m_mistake; }

private:
    void advance()
    {
        m_token = m_lexer.next();
        if (m_token.kind == TokenKind::Bad)
            fail(m_token, "expression.character",
                 m_token.raw.substr(0, 1) == "'"
                     ? QT_TRANSLATE_NOOP("core", "the text %1 has no closing quote")
                     : QT_TRANSLATE_NOOP("core", "\"%1\" does not belong into an expression"),
                 {std::string(firstCharacters(m_token.raw, 40))});
    }
    void fail(const Token& at, const char* code, const char* text,
              std::vector<std::string> args = {})
    {
        if (!m_mistake) // the first one; what follows it is guesswork
            m_mistake = Mistake{at.offset, Reason{code, text, std::move(args)}};
        m_token = Token{TokenKind::End, {}, m_text.size()};
    }
    bool isWord(std::string_view word) const
    {
        return m_token.kind == TokenKind::Word && m_token.raw == word;
    }
    bool takeWord(std::string_view word)
    {
        const bool is = isWord(word);
        if (is)
            advance();
        return is;
    }
    bool takeSign(std::string_view sign)
    {
        const bool is = m_token.kind == TokenKind::Sign && m_token.raw == sign;
        if (is)
            advance();
        return is;
    }
    void expect(std::string_view sign)
    {
        if (!m_mistake && !takeSign(sign))
            fail(m_token, "expression.missing", QT_TRANSLATE_NOOP("core", "\"%1\" is missing here"),
                 {std::string(sign)});
    }
    bool tooDeep(int depth)
    {
        if (depth <= kMaxExpressionNesting)
            return false;
        fail(m_token, "expression.nesting", QT_TRANSLATE_NOOP("core", "nested deeper than %1"),
             {std::to_string(kMaxExpressionNesting)});
        return true;
    }
    static Node make(ExprNode node) { return std::make_shared<const ExprNode>(std::move(node)); }

    Node joined(ExprKind kind, std::string_view word, Node (Parser::*part)(int), int depth)
    {
        std::vector<Node> children{(this->*part)(depth)};
        while (!m_mistake && takeWord(word))
            children.push_back((this->*part)(depth));
        if (children.size() == 1)
            return children.front();
        return make({kind, CompareOp::Eq, {}, std::move(children)});
    }
    Node any(int depth) { return joined(ExprKind::Or, "or", &Parser::both, depth); }
    Node both(int depth) { return joined(ExprKind::And, "and", &Parser::single, depth); }

    Node single(int depth)
    {
        if (m_mistake || tooDeep(depth))
            return nullptr;
        if (takeWord("not"))
            return make({ExprKind::Not, CompareOp::Eq, {}, {single(depth + 1)}});
        if (takeSign("(")) {
            Node inner = any(depth + 1);
            expect(")");
            return inner;
        }
        return comparison();
    }

    Node comparison()
    {
        const Token start = m_token;
        Operand left = operand();
        if (m_mistake)
            return nullptr;
        if (left.kind == Operand::Kind::Name && left.name == "tag" &&
            m_token.kind == TokenKind::Text)
            return make({ExprKind::Tagged, CompareOp::Eq, {operand()}, {}});
        if (const std::optional<CompareOp> op = takeCompare())
            return make({ExprKind::Compare, *op, {std::move(left), operand()}, {}});
        if (takeWord("in"))
            return among(std::move(left));
        if (isWord("not")) {
            advance();
            if (!takeWord("in"))
                fail(m_token, "expression.missing",
                     QT_TRANSLATE_NOOP("core", "\"%1\" is missing here"), {"in"});
            return make({ExprKind::Not, CompareOp::Eq, {}, {among(std::move(left))}});
        }
        if (left.kind == Operand::Kind::Number || left.kind == Operand::Kind::Text)
            fail(start, "expression.literal",
                 QT_TRANSLATE_NOOP("core", "%1 alone says nothing; compare it with a name"),
                 {std::string(start.raw)});
        return make({ExprKind::IsSet, CompareOp::Eq, {std::move(left)}, {}});
    }

    std::optional<CompareOp> takeCompare()
    {
        static constexpr std::array<std::pair<std::string_view, CompareOp>, 6> kOps{{
            {"=", CompareOp::Eq},
            {"!=", CompareOp::Ne},
            {"<", CompareOp::Lt},
            {"<=", CompareOp::Le},
            {">", CompareOp::Gt},
            {">=", CompareOp::Ge},
        }};
        for (const auto& [sign, op] : kOps)
            if (takeSign(sign))
                return op;
        return std::nullopt;
    }

    Node among(Operand left)
    {
        ExprNode node{ExprKind::In, CompareOp::Eq, {std::move(left)}, {}};
        expect("(");
        do
            node.operands.push_back(operand());
        while (!m_mistake && takeSign(","));
        expect(")");
        return make(std::move(node));
    }

    Operand operand()
    {
        Operand out;
        out.kind = Operand::Kind::Name;
        out.column = characterCount(m_text.substr(0, m_token.offset)) + 1;
        const Token first = m_token;
        const bool minus = takeSign("-");
        if (m_token.kind == TokenKind::Number) {
            out.kind = Operand::Kind::Number;
            out.number = minus ? -m_token.number : m_token.number;
            advance();
        } else if (m_token.kind == TokenKind::Text && !minus) {
            out.kind = Operand::Kind::Text;
            out.text = m_token.text;
            advance();
        } else if (m_token.kind == TokenKind::Word && !minus && !isReserved(m_token.raw)) {
            name(out);
        } else {
            fail(first, "expression.operand",
                 QT_TRANSLATE_NOOP("core",
                                   "a name, a number or a text in single quotes is missing here"));
        }
        return out;
    }

    static bool isReserved(std::string_view word)
    {
        return word == "and" || word == "or" || word == "not" || word == "in";
    }

    void name(Operand& out)
    {
        const Token first = m_token;
        out.name = m_token.raw;
        advance();
        if (takeSign(".")) {
            if (m_token.kind != TokenKind::Word)
                return fail(
                    m_token, "expression.operand",
                    QT_TRANSLATE_NOOP("core", "what of \"%1\"? A word is missing after the dot"),
                    {out.name});
            out.kind = Operand::Kind::Clock;
            out.quantity = m_token.raw;
            const Token second = m_token;
            advance();
            if (out.name == "setting")
                return setting(out, second);
            if (out.name == kLines) { // no clock, but what its lines add up to
                out.kind = Operand::Kind::Name;
                out.name.append(".").append(out.quantity);
                out.quantity.clear();
            }
        }
        if (m_token.kind == TokenKind::Sign && (m_token.raw == "+" || m_token.raw == "-"))
            shift(out);
    }

    void setting(Operand& out, const Token& at)
    {
        const auto it = m_settings.find(out.quantity);
        if (it == m_settings.end()) {
            std::vector<std::string> names;
            for (const auto& [settingName, value] : m_settings)
                names.push_back(settingName);
            return fail(at, "expression.setting",
                        QT_TRANSLATE_NOOP("core", "there is no setting \"%1\"; nearest is \"%2\""),
                        {out.quantity, nearestName(out.quantity, names)});
        }
        out.kind = Operand::Kind::Number;
        out.number = it->second;
        out.name.clear();
        out.quantity.clear();
    }

    void shift(Operand& out)
    {
        const bool minus = m_token.raw == "-";
        advance();
        const Token amount = m_token;
        static constexpr std::array<std::pair<std::string_view, std::int64_t>, 6> kUnits{{
            {"day", 86400000},
            {"days", 86400000},
            {"hour", 3600000},
            {"hours", 3600000},
            {"minute", 60000},
            {"minutes", 60000},
        }};
        if (amount.kind == TokenKind::Number && amount.raw.find('.') == std::string_view::npos &&
            amount.number <= 100000) {
            advance();
            for (const auto& [word, ms] : kUnits)
                if (takeWord(word)) {
                    out.shiftMs = (minus ? -1 : 1) * amount.number * ms;
                    return;
                }
        }
        fail(m_mistake ? amount : m_token, "expression.shift",
             QT_TRANSLATE_NOOP("core",
                               "write a time as in \"today - 7 days\"; minutes, hours and days can "
                               "be added or taken away"));
    }

    Lexer m_lexer;
    std::string_view m_text;
    const SettingMap& m_settings;
    Token m_token;
    std::optional<Mistake> m_mistake;
};

std::string quotedText(const std::string& text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("''") : std::string(1, c);
    return out + "'";
}

std::string shiftText(std::int64_t ms)
{
    if (ms == 0)
        return {};
    const std::int64_t size = ms < 0 ? -ms : ms;
    const auto [unit, word] = size % 86400000 == 0  ? std::pair(std::int64_t{86400000}, " days")
                              : size % 3600000 == 0 ? std::pair(std::int64_t{3600000}, " hours")
                                                    : std::pair(std::int64_t{60000}, " minutes");
    return (ms < 0 ? " - " : " + ") + std::to_string(size / unit) + word;
}

std::string operandText(const Operand& operand)
{
    switch (operand.kind) {
    case Operand::Kind::Number:
        return std::to_string(operand.number);
    case Operand::Kind::Text:
        return quotedText(operand.text);
    case Operand::Kind::Clock:
        return operand.name + "." + operand.quantity + shiftText(operand.shiftMs);
    case Operand::Kind::Name:
        break;
    }
    return operand.name + shiftText(operand.shiftMs);
}

std::string signText(CompareOp op)
{
    static constexpr std::array<const char*, 6> kSigns{" = ", " != ", " < ", " <= ", " > ", " >= "};
    return kSigns.at(static_cast<std::size_t>(op));
}

/// Children that bind more loosely get parentheses, and so do nested ones of the same kind: the
/// tree stays what it is.
std::string childText(const ExprNode& child)
{
    const bool loose = child.kind == ExprKind::And || child.kind == ExprKind::Or;
    return loose ? "(" + expressionText(child) + ")" : expressionText(child);
}

std::string joinedText(const ExprNode& node, const std::string& word)
{
    std::string out;
    for (const auto& child : node.children)
        out += (out.empty() ? "" : word) + childText(*child);
    return out;
}

} // namespace

std::string expressionText(const ExprNode& node)
{
    switch (node.kind) {
    case ExprKind::And:
        return joinedText(node, " and ");
    case ExprKind::Or:
        return joinedText(node, " or ");
    case ExprKind::Not:
        return "not " + childText(*node.children.front());
    case ExprKind::Compare:
        return operandText(node.operands[0]) + signText(node.op) + operandText(node.operands[1]);
    case ExprKind::In: {
        std::string list;
        for (std::size_t i = 1; i < node.operands.size(); ++i)
            list += (i > 1 ? ", " : "") + operandText(node.operands[i]);
        return operandText(node.operands.front()) + " in (" + list + ")";
    }
    case ExprKind::Tagged:
        return "tag " + quotedText(node.operands.front().text);
    case ExprKind::IsSet:
        break;
    }
    return operandText(node.operands.front());
}

Result<Expression> parseExpression(std::string_view text, const SettingMap& settings)
{
    const auto refused = [](std::size_t column, Reason reason) {
        reason.where = "column " + std::to_string(column);
        return Error(ErrorKind::Rejected, std::move(reason));
    };
    if (text.size() > kMaxExpressionBytes)
        return refused(1, {"expression.long",
                           QT_TRANSLATE_NOOP("core", "longer than %1 bytes"),
                           {std::to_string(kMaxExpressionBytes)}});
    if (!isUtf8(text))
        return refused(1, {"expression.utf8", QT_TRANSLATE_NOOP("core", "is not valid UTF-8")});
    Parser parser(text, settings);
    Node root = parser.all();
    if (const auto& mistake = parser.mistake())
        return refused(characterCount(text.substr(0, mistake->offset)) + 1, mistake->reason);
    return Expression{std::string(text), std::move(root)};
}

} // namespace shouwen
