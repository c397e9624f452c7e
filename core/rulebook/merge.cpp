// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/merge.h"

#include "core/base/text.h"

#include <algorithm>

namespace shouwen::rulebook {
namespace {

constexpr std::size_t kMaxSources = 64;
constexpr std::int64_t kFormat = 1;
constexpr std::string_view kWhatWasThere = "...";

std::vector<std::string> keysOf(const TomlNode& table)
{
    std::vector<std::string> keys;
    for (const TomlMember& member : table.members)
        keys.push_back(member.key);
    return keys;
}

class Merger {
public:
    explicit Merger(Findings& findings) : m_findings(findings) {}

    void overlay(TomlNode& base, const TomlNode& layer)
    {
        for (const TomlMember& member : layer.members)
            overlayMember(base, member);
    }

private:
    /// True where the table says `word = true`; anything else than true or false is a finding.
    bool says(const TomlNode& table, std::string_view word)
    {
        const TomlMember* member = table.type == NodeType::Table ? table.find(word) : nullptr;
        if (!member)
            return false;
        if (member->value.type != NodeType::Boolean)
            m_findings.add("rulebook.wrong_type", member->value.at,
                           QT_TRANSLATE_NOOP("core", "\"%1\" must be %2, not %3"),
                           {member->key, std::string(typeWords(NodeType::Boolean)),
                            std::string(typeWords(member->value.type))});
        return member->value.type == NodeType::Boolean && member->value.number != 0;
    }

    void overlayMember(TomlNode& base, const TomlMember& member)
    {
        TomlMember* there = base.find(member.key);
        if (says(member.value, "remove")) {
            remove(base, member, there);
        } else if (!there) {
            if (says(member.value, "replace"))
                nothingThere(base, member, "replace");
            base.members.push_back({member.key, member.at, settled(member.value)});
        } else if (there->value.type == NodeType::Table && member.value.type == NodeType::Table) {
            if (says(member.value, "replace"))
                *there = {member.key, member.at, settled(member.value)};
            else
                overlay(there->value, member.value);
            there->at = member.at; // whoever spoke last is answered
        } else {
            const TomlNode before = std::move(there->value);
            there->value = member.value.type == NodeType::Array ? continued(member.value, before)
                                                                : settled(member.value);
            there->at = member.at;
        }
    }

    void nothingThere(const TomlNode& base, const TomlMember& member, const char* word)
    {
        m_findings.add("rulebook.nothing_there", member.at,
                       QT_TRANSLATE_NOOP("core", "there is no \"%1\" to %2; nearest is \"%3\""),
                       {member.key, word, nearestName(member.key, keysOf(base))});
    }

    void remove(TomlNode& base, const TomlMember& member, const TomlMember* there)
    {
        if (!there)
            return nothingThere(base, member, "remove");
        for (const TomlMember& other : member.value.members)
            if (other.key != "remove")
                m_findings.add(
                    "rulebook.removed", other.at,
                    QT_TRANSLATE_NOOP("core", "\"%1\" says nothing beside remove = true"),
                    {other.key});
        base.members.erase(base.members.begin() + (there - base.members.data()));
    }

    /// A value without anything below it: the words that speak of what was there say nothing.
    TomlNode settled(const TomlNode& node)
    {
        TomlNode empty;
        if (node.type == NodeType::Array)
            return continued(node, empty);
        if (node.type != NodeType::Table)
            return node;
        empty.at = node.at;
        for (const TomlMember& member : node.members)
            if (member.key != "replace" && member.key != "remove")
                overlayMember(empty, member);
        return empty;
    }

    TomlNode continued(const TomlNode& list, const TomlNode& before)
    {
        TomlNode out{NodeType::Array, list.at};
        for (const TomlNode& item : list.items) {
            if (item.type != NodeType::Text || item.text != kWhatWasThere) {
                out.items.push_back(item.type == NodeType::Table ? settled(item) : item);
                continue;
            }
            if (before.type == NodeType::Array)
                out.items.insert(out.items.end(), before.items.begin(), before.items.end());
            else
                m_findings.add("rulebook.nothing_there", item.at,
                               QT_TRANSLATE_NOOP("core", "\"...\" continues a list of the extended "
                                                         "rulebook, and there is none"));
        }
        return out;
    }

    Findings& m_findings;
};

void checkFormat(const TomlNode& root, Findings& findings)
{
    const TomlMember* format = root.find("format");
    if (!format)
        findings.add("rulebook.missing_key", root.at,
                     QT_TRANSLATE_NOOP("core", "\"%1\" is missing here"), {"format"});
    else if (format->value.type == NodeType::Integer && format->value.number != kFormat)
        findings.add(
            "rulebook.format", format->value.at,
            QT_TRANSLATE_NOOP("core", "format %1 is not known to this program; it reads %2"),
            {std::to_string(format->value.number), std::to_string(kFormat)});
}

std::string nameIn(const TomlNode& root, const std::string& fallback)
{
    const TomlMember* name = root.find("name");
    return name && name->value.type == NodeType::Text ? name->value.text : fallback;
}

/// Parts are named like files beside the one that includes them, without ending.
bool isPartName(std::string_view name)
{
    return !name.empty() && name.front() != '/' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
                      c == '/';
           });
}

/// What only the head of a rulebook says.
void refuseHead(const TomlNode& part, Findings& findings)
{
    for (const char* key : {"format", "name", "extends", "include", "zone", "label"})
        if (const TomlMember* member = part.find(key))
            findings.add("rulebook.part", member->at,
                         QT_TRANSLATE_NOOP("core", "a part of a rulebook has no \"%1\"; that "
                                                   "stands in the file that includes it"),
                         {key});
}

/// Reads what `root` includes, adding it to the sources; false where one is missing or no TOML.
bool addParts(const TomlNode& root, Sources& sources, const RulebookFinder& find,
              Findings& findings, std::vector<TomlNode>& parts)
{
    const TomlMember* include = root.find("include");
    if (!include)
        return true;
    if (include->value.type != NodeType::Array)
        findings.add("rulebook.wrong_type", include->value.at,
                     QT_TRANSLATE_NOOP("core", "\"%1\" must be %2, not %3"),
                     {include->key, std::string(typeWords(NodeType::Array)),
                      std::string(typeWords(include->value.type))});
    bool all = true;
    for (const TomlNode& item : include->value.items) {
        const auto same = [&item](const SourceFile& s) { return s.name == item.text; };
        std::optional<RulebookSource> found;
        if (item.type == NodeType::Text && isPartName(item.text) &&
            std::none_of(sources.begin(), sources.end(), same))
            if (auto source = find(item.text))
                found = *std::move(source);
        if (!found) {
            findings.add("rulebook.unknown_part", item.at,
                         QT_TRANSLATE_NOOP("core",
                                           "there is no part \"%1\", or it is included "
                                           "already; parts are files beside this one, named "
                                           "without .toml"),
                         {item.text});
            all = false;
            continue;
        }
        sources.push_back({found->file, item.text, std::move(found->text)});
        parts.push_back(parseToml(sources, sources.size() - 1, findings));
        refuseHead(parts.back(), findings);
        all = all && !(parts.back().members.empty() && !findings.empty());
    }
    return all;
}

/// Adds what `root` extends to the sources; false where the chain ends, well or not.
bool addExtended(const TomlNode& root, Sources& sources, const RulebookFinder& find,
                 Findings& findings)
{
    const TomlMember* extends = root.find("extends");
    if (!extends || extends->value.type != NodeType::Text)
        return false;
    const std::string& name = extends->value.text;
    const auto same = [&name](const SourceFile& s) { return s.name == name; };
    if (std::any_of(sources.begin(), sources.end(), same) || sources.size() >= kMaxSources) {
        std::string chain;
        for (const SourceFile& source : sources)
            chain += source.name + " > ";
        findings.add("rulebook.cycle", extends->value.at,
                     QT_TRANSLATE_NOOP("core", "a rulebook cannot rest on itself: %1"),
                     {chain + name});
        return false;
    }
    auto found = find(name);
    if (!found) {
        findings.add(
            "rulebook.unknown_base", extends->value.at,
            QT_TRANSLATE_NOOP("core", "there is no rulebook \"%1\" to extend; nearest is \"%2\""),
            {name, nearestName(name, bundledNames())});
        return false;
    }
    sources.push_back({found->file, name, std::move(found->text)});
    return true;
}

} // namespace

std::optional<TomlNode> readChain(Sources& sources, const RulebookFinder& find, Findings& findings)
{
    std::vector<std::vector<TomlNode>> chain; // each file with the parts it includes behind it
    for (std::size_t file = 0; file < sources.size();) {
        std::vector<TomlNode> layers{parseToml(sources, file, findings)};
        const TomlNode root = layers.front();
        if (root.members.empty() && !findings.empty())
            return std::nullopt;
        sources[file].name = nameIn(root, sources[file].name);
        checkFormat(root, findings);
        if (!addParts(root, sources, find, findings, layers))
            return std::nullopt;
        chain.push_back(std::move(layers));
        file = sources.size();
        if (!addExtended(root, sources, find, findings) && root.find("extends"))
            return std::nullopt;
    }
    TomlNode merged;
    Merger merger(findings);
    for (auto layers = chain.rbegin(); layers != chain.rend(); ++layers)
        for (const TomlNode& layer : *layers)
            merger.overlay(merged, layer);
    return merged;
}

namespace {

constexpr std::string_view kFirstLine = "# shouwen rulebook 1\n";

void appendPart(std::string& out, std::string_view what, std::string_view name,
                std::string_view text)
{
    out.append("# ").append(what).append(" ").append(name).append(" ").append(
        std::to_string(text.size()));
    out.append("\n").append(text).append("\n");
}

struct Part {
    std::string what, name, text;
};

Error notJoined()
{
    return Error(
        ErrorKind::Corrupt,
        Reason{"rulebook.joined", QT_TRANSLATE_NOOP("core", "the kept rulebook is damaged")});
}

/// "# file base 1234", then that many bytes and a newline.
Result<Part> takePart(std::string_view& rest)
{
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos || rest.substr(0, 2) != "# ")
        return notJoined();
    const std::string_view head = rest.substr(2, end - 2);
    const std::size_t first = head.find(' '), last = head.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return notJoined();
    const auto length = parseInteger(head.substr(last + 1));
    rest.remove_prefix(end + 1);
    if (!length || *length < 0 || static_cast<std::uint64_t>(*length) >= rest.size())
        return notJoined();
    const auto size = static_cast<std::size_t>(*length);
    Part part{std::string(head.substr(0, first)),
              std::string(head.substr(first + 1, last - first - 1)),
              std::string(rest.substr(0, size))};
    if (rest[size] != '\n' || (part.what != "file" && part.what != "holidays"))
        return notJoined();
    rest.remove_prefix(size + 1);
    return part;
}

} // namespace

std::string joinSources(const Sources& sources, const std::map<std::string, std::string>& holidays)
{
    std::string out(kFirstLine);
    for (const auto& [region, text] : holidays)
        appendPart(out, "holidays", region, text);
    for (auto source = sources.rbegin(); source != sources.rend(); ++source)
        appendPart(out, "file", source->name, source->text);
    return out;
}

Result<SplitSources> splitSources(std::string_view text)
{
    if (text.substr(0, kFirstLine.size()) != kFirstLine)
        return notJoined();
    text.remove_prefix(kFirstLine.size());
    std::map<std::string, std::string> texts;
    Part part;
    while (!text.empty()) {
        SHOUWEN_TRY(part, takePart(text));
        texts[part.what == "file" ? part.name : "holidays/" + part.name] = part.text;
    }
    if (part.what != "file")
        return notJoined();
    RulebookFinder find = [texts](std::string_view name) -> Result<RulebookSource> {
        const auto it = texts.find(std::string(name));
        if (it == texts.end())
            return notJoined();
        return RulebookSource{it->first + ".toml", it->second};
    };
    return SplitSources{{part.name + ".toml", part.text}, std::move(find)};
}

} // namespace shouwen::rulebook
