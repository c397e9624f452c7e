// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/load_context.h"

#include "core/base/text.h"

#include <algorithm>

namespace shouwen::rulebook {
namespace {

constexpr std::size_t kMaxName = 40;

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

/// Columns of the expression parser: "column 12".
std::size_t columnOf(const Error& error)
{
    const std::string_view where = error.reasons.front().where;
    const auto column = parseInteger(where.substr(std::min(where.size(), where.find(' ') + 1)));
    return column ? static_cast<std::size_t>(*column) : 1;
}

RefKind refKindOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Moved:
        return RefKind::Move;
    case EventKind::FieldSet:
    case EventKind::FieldUnset:
        return RefKind::Field;
    case EventKind::Signed:
        return RefKind::Sign;
    case EventKind::DepartmentSet:
    case EventKind::Returned:
        return RefKind::Department;
    default:
        return RefKind::State;
    }
}

bool namesSomethingDeclared(EventKind kind)
{
    switch (kind) {
    case EventKind::StateEntered:
    case EventKind::StateLeft:
    case EventKind::Moved:
    case EventKind::FieldSet:
    case EventKind::FieldUnset:
    case EventKind::Signed:
    case EventKind::DepartmentSet:
    case EventKind::Returned:
        return true;
    default:
        return false;
    }
}

} // namespace

std::vector<std::string> LoadContext::names(TableReader& table, std::string_view key, RefKind kind,
                                            const std::string& scope, Need need)
{
    const std::vector<Word> words = table.words(key, need);
    expectAll(kind, scope, words);
    return plainWords(words);
}

std::string LoadContext::name(TableReader& table, std::string_view key, RefKind kind,
                              const std::string& scope, Need need, std::vector<FieldType> types)
{
    const auto word = table.word(key, need);
    if (!word || word->text.empty())
        return {};
    expect(kind, scope, *word, std::move(types));
    return word->text;
}

std::optional<Expression> LoadContext::expression(TableReader& table, std::string_view key,
                                                  const std::vector<std::string>& kinds)
{
    const TomlNode* node = table.node(key);
    if (!node)
        return std::nullopt;
    auto parsed = parseExpression(node->text, book.settings);
    if (!parsed) {
        findings.add("rulebook.expression", insideText(sources, *node, columnOf(parsed.error())),
                     parsed.error());
        return std::nullopt;
    }
    expressions.push_back({*parsed, kinds, node});
    return *std::move(parsed);
}

std::optional<Timespan> LoadContext::span(const Word& word, const std::string& kind)
{
    auto parsed = parseTimespan(word.text);
    if (!parsed) {
        const bool zero = parsed.error().has("timespan.not_positive");
        findings.add(zero ? "rulebook.zero_target" : "rulebook.bad_span", word.at, parsed.error());
        return std::nullopt;
    }
    if (!parsed->anchor.empty())
        expect(RefKind::Field, kind, {parsed->anchor, word.at}, {FieldType::Date, FieldType::Time});
    return *std::move(parsed);
}

std::string LoadContext::spanText(TableReader& table, std::string_view key, const std::string& kind,
                                  Need need)
{
    const auto word = table.word(key, need);
    if (!word || word->text.empty())
        return {};
    return span(*word, kind) ? word->text : std::string();
}

std::optional<EventMatcher> LoadContext::matcher(const Word& word, const std::string& kind)
{
    auto parsed = parseMatcher(word.text);
    if (!parsed) {
        findings.add("rulebook.unknown_event", word.at, parsed.error());
        return std::nullopt;
    }
    if (!parsed->what.empty() && namesSomethingDeclared(parsed->kind)) {
        std::vector<FieldType> types;
        if (parsed->isDate)
            types = {FieldType::Date, FieldType::Time};
        expect(refKindOf(parsed->kind), kind, {parsed->what, word.at}, std::move(types));
    }
    if (parsed->kind == EventKind::FieldSet && !parsed->detail.empty())
        expect(RefKind::Item, kind + "." + parsed->what, {parsed->detail, word.at});
    return *std::move(parsed);
}

std::vector<EventMatcher> LoadContext::matchers(TableReader& table, std::string_view key,
                                                const std::string& kind, Need need)
{
    std::vector<EventMatcher> out;
    for (const Word& word : table.words(key, need))
        if (auto found = matcher(word, kind))
            out.push_back(*std::move(found));
    return out;
}

SourcePos LoadContext::placeOf(const std::string& path) const
{
    const auto it = declared.find(path);
    return it == declared.end() ? SourcePos{} : it->second;
}

void checkName(LoadContext& context, const TomlMember& member)
{
    const std::string& name = member.key;
    const bool good = !name.empty() && name.size() <= kMaxName && isLower(name.front()) &&
                      std::all_of(name.begin(), name.end(),
                                  [](char c) { return isLower(c) || isDigit(c) || c == '_'; });
    if (!good)
        context.findings.add("rulebook.bad_name", member.at,
                             QT_TRANSLATE_NOOP("core",
                                               "\"%1\" is no name: a letter first, then letters, "
                                               "digits and _ (all lower case), %2 at most"),
                             {name, std::to_string(kMaxName)});
}

void checkCode(LoadContext& context, const TomlMember& member)
{
    const std::string& code = member.key;
    const bool good =
        !code.empty() && code.size() <= kMaxName &&
        std::all_of(code.begin(), code.end(), [](char c) {
            return isLower(c) || isUpper(c) || isDigit(c) || c == '_' || c == '.' || c == '-';
        });
    if (!good)
        context.findings.add(
            "rulebook.bad_code", member.at,
            QT_TRANSLATE_NOOP("core", "\"%1\" is no code: Latin letters, digits, _ . and -, "
                                      "%2 at most"),
            {code, std::to_string(kMaxName)});
}

std::vector<const TomlMember*> inOrder(LoadContext& context, const std::vector<TomlMember>& members)
{
    std::vector<const TomlMember*> out;
    for (const TomlMember& member : members)
        out.push_back(&member);
    for (const TomlMember& member : members) {
        const TomlMember* after = member.value.find("after");
        if (!after || after->value.type != NodeType::Text)
            continue;
        const auto named = std::find_if(out.begin(), out.end(), [after](const TomlMember* m) {
            return m->key == after->value.text;
        });
        if (named == out.end() || *named == &member) {
            std::vector<std::string> keys;
            for (const TomlMember& other : members)
                if (&other != &member)
                    keys.push_back(other.key);
            context.findings.add(
                "rulebook.unknown_name", after->value.at,
                QT_TRANSLATE_NOOP("core", "there is no \"%1\" here; nearest is \"%2\""),
                {after->value.text, nearestName(after->value.text, keys)});
            continue;
        }
        const TomlMember* target = *named;
        out.erase(std::find(out.begin(), out.end(), &member));
        out.insert(std::find(out.begin(), out.end(), target) + 1, &member);
    }
    return out;
}

std::optional<std::int64_t> numberOrFen(LoadContext& context, const TomlMember& member)
{
    if (member.value.type == NodeType::Integer)
        return member.value.number;
    if (member.value.type != NodeType::Text) {
        context.findings.add("rulebook.wrong_type", member.value.at,
                             QT_TRANSLATE_NOOP("core", "\"%1\" must be %2, not %3"),
                             {member.key, "a whole number or an amount as text",
                              std::string(typeWords(member.value.type))});
        return std::nullopt;
    }
    const auto fen = parseFen(member.value.text);
    if (!fen) {
        context.findings.add("rulebook.bad_amount", member.value.at, fen.error());
        return std::nullopt;
    }
    return *fen;
}

} // namespace shouwen::rulebook
