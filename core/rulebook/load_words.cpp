// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// [phrase.NAME] and [forbidden]: what agents say, and what they had better not (L-1, L-2).
#include "core/base/text.h"
#include "core/rulebook/load_context.h"

#include <algorithm>

namespace shouwen::rulebook {
namespace {

const std::vector<std::string>& placeholders()
{
    static const std::vector<std::string> names{"customer", "address_as", "title",   "agent",
                                                "company",  "department", "product", "order",
                                                "number",   "promised",   "date",    "time"};
    return names;
}

const std::vector<std::string>& phraseGroups()
{
    static const std::vector<std::string> names{
        "greeting",        "congratulation", "farewell",   "apology",     "thanks",
        "acknowledgement", "asking",         "explaining", "negotiating", "callback"};
    return names;
}

/// {{customer}} and its like; what is between the braces must be known, and closed.
void checkPlaceholders(LoadContext& context, const TomlNode& node)
{
    const std::string& text = node.text;
    for (std::size_t from = text.find("{{"); from != std::string::npos;
         from = text.find("{{", from + 2)) {
        const std::size_t to = text.find("}}", from);
        const std::string name =
            text.substr(from + 2, to == std::string::npos ? std::string::npos : to - from - 2);
        const bool known =
            to != std::string::npos &&
            std::find(placeholders().begin(), placeholders().end(), name) != placeholders().end();
        if (!known)
            context.findings.add(
                "rulebook.unknown_placeholder",
                insideText(context.sources, node,
                           characterCount(std::string_view(text).substr(0, from)) + 1),
                QT_TRANSLATE_NOOP("core", "there is nothing to put for {{%1}}; nearest is {{%2}}"),
                {std::string(firstCharacters(name, 40)), nearestName(name, placeholders())});
    }
}

void loadPhrase(LoadContext& context, const TomlMember& member)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    PhraseDef phrase;
    phrase.name = member.key;
    table.word("group", Need::Required);
    if (const auto group = table.choice("group", phraseGroups()))
        phrase.group = phraseGroups().at(*group);
    phrase.text = table.label("text");
    const TomlMember* text = member.value.find("text");
    for (const std::string_view language : {"zh_CN", "zh_TW", "en"})
        if (const TomlMember* part = text ? text->value.find(language) : nullptr)
            checkPlaceholders(context, part->value);
    context.book.phrases.emplace(member.key, std::move(phrase));
}

/// "我不能" = { zh_CN = "…", zh_TW = "…", en = "…" }: what is better said instead.
void loadForbidden(LoadContext& context, const TomlMember& member)
{
    TableReader table(member.value, member.at, context.findings);
    ForbiddenDef forbidden{foldText(member.key), table.ownLabel()};
    if (forbidden.pattern.empty())
        context.findings.add("rulebook.empty_phrase", member.at,
                             QT_TRANSLATE_NOOP("core", "a forbidden phrase cannot be empty"));
    const auto same = [&](const ForbiddenDef& other) { return other.pattern == forbidden.pattern; };
    const auto& all = context.book.forbidden;
    if (!forbidden.pattern.empty() && std::any_of(all.begin(), all.end(), same))
        context.findings.add("rulebook.twice", member.at,
                             QT_TRANSLATE_NOOP("core", "\"%1\" is forbidden already"),
                             {member.key});
    context.book.forbidden.push_back(std::move(forbidden));
}

} // namespace

void loadWords(LoadContext& context, TableReader& root)
{
    for (const TomlMember& member : root.members("phrase"))
        loadPhrase(context, member);
    for (const TomlMember& member : root.members("forbidden"))
        loadForbidden(context, member);
}

} // namespace shouwen::rulebook
