// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/toml_reader.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace shouwen::rulebook {
namespace {

const TomlNode kEmptyTable{};

void wrongType(Findings& findings, std::string_view key, NodeType wanted, const TomlNode& found)
{
    findings.add(
        "rulebook.wrong_type", found.at, QT_TRANSLATE_NOOP("core", "\"%1\" must be %2, not %3"),
        {std::string(key), std::string(typeWords(wanted)), std::string(typeWords(found.type))});
}

} // namespace

TableReader::TableReader(const TomlNode& node, SourcePos at, Findings& findings)
    : m_node(&node)
    , m_at(at)
    , m_findings(findings)
{
    if (node.type != NodeType::Table) {
        findings.add("rulebook.wrong_type", node.at,
                     QT_TRANSLATE_NOOP("core", "this must be %1, not %2"),
                     {std::string(typeWords(NodeType::Table)), std::string(typeWords(node.type))});
        m_node = &kEmptyTable;
        m_broken = true;
    }
}

TableReader::~TableReader()
{
    for (const TomlMember& member : m_node->members)
        if (std::find(m_asked.begin(), m_asked.end(), member.key) == m_asked.end())
            m_findings.add("rulebook.unknown_key", member.at,
                           QT_TRANSLATE_NOOP("core", "unknown key \"%1\"; nearest is \"%2\""),
                           {member.key, nearestName(member.key, m_asked)});
}

SourcePos TableReader::placeOf(std::string_view key) const
{
    const TomlMember* member = m_node->find(key);
    return member ? member->at : m_at;
}

const TomlNode* TableReader::want(std::string_view key, NodeType type, Need need)
{
    m_asked.emplace_back(key);
    const TomlMember* member = m_node->find(key);
    if (!member) {
        if (need == Need::Required && !m_broken)
            m_findings.add("rulebook.missing_key", m_at,
                           QT_TRANSLATE_NOOP("core", "\"%1\" is missing here"), {std::string(key)});
        return nullptr;
    }
    if (member->value.type == type)
        return &member->value;
    wrongType(m_findings, key, type, member->value);
    return nullptr;
}

std::optional<Word> TableReader::word(std::string_view key, Need need)
{
    const TomlNode* node = want(key, NodeType::Text, need);
    if (!node)
        return std::nullopt;
    auto clean = cleanText(node->text);
    if (!clean) {
        m_findings.add("rulebook.text", node->at, clean.error());
        return std::nullopt;
    }
    if (need == Need::Required && clean->empty()) {
        m_findings.add("rulebook.empty", node->at, QT_TRANSLATE_NOOP("core", "\"%1\" is empty"),
                       {std::string(key)});
        return std::nullopt;
    }
    return Word{*std::move(clean), node->at};
}

std::string TableReader::text(std::string_view key, Need need)
{
    auto found = word(key, need);
    return found ? std::move(found->text) : std::string();
}

std::vector<Word> TableReader::words(std::string_view key, Need need)
{
    const TomlMember* member = m_node->find(key);
    if (member && member->value.type == NodeType::Text) {
        auto one = word(key, need);
        return one && !one->text.empty() ? std::vector<Word>{*std::move(one)} : std::vector<Word>{};
    }
    std::vector<Word> out;
    const TomlNode* node = want(key, NodeType::Array, need);
    if (!node)
        return out;
    for (const TomlNode& item : node->items) {
        if (item.type == NodeType::Text)
            out.push_back({item.text, item.at});
        else
            wrongType(m_findings, key, NodeType::Text, item);
    }
    if (need == Need::Required && node->items.empty())
        m_findings.add("rulebook.empty", node->at, QT_TRANSLATE_NOOP("core", "\"%1\" is empty"),
                       {std::string(key)});
    return out;
}

std::optional<std::int64_t> TableReader::integer(std::string_view key)
{
    const TomlNode* node = want(key, NodeType::Integer, Need::Optional);
    return node ? std::optional(node->number) : std::nullopt;
}

bool TableReader::flag(std::string_view key, bool fallback)
{
    const TomlNode* node = want(key, NodeType::Boolean, Need::Optional);
    return node ? node->number != 0 : fallback;
}

std::string TableReader::language(std::string_view key)
{
    if (!has(key) || m_node->find(key)->value.type == NodeType::Text) {
        std::string found = text(key);
        if (found.empty() && !m_broken)
            m_findings.add("rulebook.missing_label", m_at,
                           QT_TRANSLATE_NOOP("core", "the text in %1 is missing here"),
                           {std::string(key)});
        return found;
    }
    return text(key);
}

Label TableReader::ownLabel() { return {language("zh_CN"), language("zh_TW"), language("en")}; }

Label TableReader::label(std::string_view key, Need need)
{
    m_asked.emplace_back(key);
    const TomlMember* member = m_node->find(key);
    if (member)
        return TableReader(member->value, member->at, m_findings).ownLabel();
    if (need == Need::Required && !m_broken)
        m_findings.add(
            "rulebook.missing_label", m_at,
            QT_TRANSLATE_NOOP("core", "\"%1\" is missing here: a text in zh_CN, zh_TW and en"),
            {std::string(key)});
    return {};
}

const TomlNode* TableReader::node(std::string_view key)
{
    return want(key, NodeType::Text, Need::Optional);
}

const TomlNode* TableReader::table(std::string_view key)
{
    return want(key, NodeType::Table, Need::Optional);
}

const std::vector<TomlMember>& TableReader::members(std::string_view key)
{
    const TomlNode* node = want(key, NodeType::Table, Need::Optional);
    return node ? node->members : kEmptyTable.members;
}

const std::vector<TomlNode>& TableReader::tables(std::string_view key)
{
    const TomlNode* node = want(key, NodeType::Array, Need::Optional);
    return node ? node->items : kEmptyTable.items;
}

std::optional<std::size_t> TableReader::choice(std::string_view key,
                                               const std::vector<std::string>& words)
{
    const auto found = word(key);
    if (!found)
        return std::nullopt;
    const auto it = std::find(words.begin(), words.end(), found->text);
    if (it != words.end())
        return static_cast<std::size_t>(it - words.begin());
    m_findings.add("rulebook.unknown_word", found->at,
                   QT_TRANSLATE_NOOP("core", "\"%1\" cannot be \"%2\"; nearest is \"%3\""),
                   {std::string(key), found->text, nearestName(found->text, words)});
    return std::nullopt;
}

std::vector<std::string> plainWords(const std::vector<Word>& words)
{
    std::vector<std::string> out;
    for (const Word& word : words)
        out.push_back(word.text);
    return out;
}

} // namespace shouwen::rulebook
