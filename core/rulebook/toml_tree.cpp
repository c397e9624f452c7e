// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/toml_tree.h"

#include "core/base/text.h"

#include <toml++/toml.h>

#include <algorithm>

namespace shouwen::rulebook {
namespace {

constexpr std::ptrdiff_t kMaxKeyDots = 16;

SourcePos posOf(std::size_t file, const toml::source_region& region)
{
    return {file, std::max<std::size_t>(region.begin.line, 1),
            std::max<std::size_t>(region.begin.column, 1)};
}

TomlNode convert(const toml::node& node, std::size_t file)
{
    TomlNode out;
    out.at = posOf(file, node.source());
    if (const toml::table* table = node.as_table()) {
        for (const auto& [key, value] : *table)
            out.members.push_back(
                {std::string(key.str()), posOf(file, key.source()), convert(value, file)});
        std::stable_sort(out.members.begin(), out.members.end(),
                         [](const TomlMember& a, const TomlMember& b) { return a.at < b.at; });
    } else if (const toml::array* array = node.as_array()) {
        out.type = NodeType::Array;
        for (const toml::node& item : *array)
            out.items.push_back(convert(item, file));
    } else if (const auto* text = node.as_string()) {
        out.type = NodeType::Text;
        out.text = text->get();
    } else if (const auto* number = node.as_integer()) {
        out.type = NodeType::Integer;
        out.number = number->get();
    } else if (const auto* flag = node.as_boolean()) {
        out.type = NodeType::Boolean;
        out.number = flag->get() ? 1 : 0;
    } else {
        out.type = NodeType::Other;
    }
    return out;
}

/// Keys nested without end would be answered with recursion without end: line of the first, or 0.
std::size_t lineWithEndlessKey(std::string_view text)
{
    std::size_t line = 1;
    for (std::size_t from = 0; from < text.size(); ++line) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        const std::string_view row = text.substr(from, to - from);
        const std::string_view key = row.substr(0, row.find_first_of("=\"'#"));
        if (std::count(key.begin(), key.end(), '.') > kMaxKeyDots)
            return line;
        from = to + 1;
    }
    return 0;
}

/// Walks the written form of a string, telling for each character of its value where it stands.
class WrittenText {
public:
    WrittenText(std::string_view file, SourcePos start) : m_pos(start)
    {
        for (std::size_t line = 1; line < start.line && m_at < file.size(); ++line)
            m_at = std::min(file.find('\n', m_at), file.size() - 1) + 1;
        m_text = file;
        for (std::size_t column = 1; column < start.column; ++column)
            m_at += characterBytes();
    }

    SourcePos find(std::size_t character)
    {
        const char quote = peek();
        const bool escapes = quote == '"';
        const bool multi = m_text.substr(m_at, 3) == std::string(3, quote);
        step(multi ? 3 : 1);
        if (multi && peek() == '\n')
            step(1);
        for (std::size_t n = 1; n < character && m_at < m_text.size(); ++n) {
            if (escapes && peek() == '\\')
                escape();
            else
                step(1);
        }
        return m_pos;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    std::size_t characterBytes() const
    {
        std::size_t n = 1;
        while (m_at + n < m_text.size() &&
               (static_cast<unsigned char>(m_text[m_at + n]) & 0xc0U) == 0x80U)
            ++n;
        return n;
    }
    void step(std::size_t characters)
    {
        for (; characters > 0 && m_at < m_text.size(); --characters) {
            const bool newline = peek() == '\n';
            m_at += characterBytes();
            m_pos.column = newline ? 1 : m_pos.column + 1;
            m_pos.line += newline ? 1 : 0;
        }
    }
    void escape()
    {
        const char what = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        step(what == 'u' ? 6 : what == 'U' ? 10 : 2);
        if (what == '\n' ||
            what == ' ') // a line ending in \ : blanks up to the next word are no part of it
            while (peek() == ' ' || peek() == '\n' || peek() == '\t')
                step(1);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    SourcePos m_pos;
};

} // namespace

std::string_view typeWords(NodeType type)
{
    switch (type) {
    case NodeType::Table:
        return "a table";
    case NodeType::Array:
        return "a list";
    case NodeType::Text:
        return "a text";
    case NodeType::Integer:
        return "a whole number";
    case NodeType::Boolean:
        return "true or false";
    case NodeType::Other:
        break;
    }
    return "a date or fraction";
}

TomlNode::TomlNode(NodeType nodeType, SourcePos place, std::string value)
    : type(nodeType)
    , at(place)
    , text(std::move(value))
{}

const TomlMember* TomlNode::find(std::string_view key) const
{
    const auto it = std::find_if(members.begin(), members.end(),
                                 [key](const TomlMember& m) { return m.key == key; });
    return it == members.end() ? nullptr : &*it;
}

TomlMember* TomlNode::find(std::string_view key)
{
    return const_cast<TomlMember*>(std::as_const(*this).find(key));
}

void Findings::add(const char* code, SourcePos at, const char* text, std::vector<std::string> args)
{
    m_found.push_back({at, Reason{code, text, std::move(args)}});
}

void Findings::add(const char* code, SourcePos at, const Error& error)
{
    for (Reason reason : error.reasons) {
        reason.code = code;
        m_found.push_back({at, std::move(reason)});
    }
}

std::vector<Reason> Findings::sorted() const
{
    std::vector<Found> found = m_found;
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.at < b.at; });
    std::vector<Reason> out;
    for (Found& f : found) {
        const std::string file = f.at.file < m_sources.size() ? m_sources[f.at.file].file : "?";
        f.reason.where = file + ":" + std::to_string(f.at.line) + ":" + std::to_string(f.at.column);
        const bool again = std::any_of(out.begin(), out.end(), [&](const Reason& r) {
            return r.where == f.reason.where && r.text == f.reason.text && r.args == f.reason.args;
        });
        if (!again)
            out.push_back(std::move(f.reason));
    }
    return out;
}

TomlNode parseToml(const Sources& sources, std::size_t file, Findings& findings)
{
    const std::string& text = sources[file].text;
    if (text.size() > kMaxRulebookBytes) {
        findings.add("rulebook.long", {file}, QT_TRANSLATE_NOOP("core", "longer than %1 bytes"),
                     {std::to_string(kMaxRulebookBytes)});
        return TomlNode(NodeType::Table, {file});
    }
    if (!isUtf8(text)) {
        findings.add("rulebook.utf8", {file}, QT_TRANSLATE_NOOP("core", "is not valid UTF-8"));
        return TomlNode(NodeType::Table, {file});
    }
    if (const std::size_t line = lineWithEndlessKey(text)) {
        findings.add("rulebook.syntax", {file, line},
                     QT_TRANSLATE_NOOP("core", "a key may have %1 dots at most"),
                     {std::to_string(kMaxKeyDots)});
        return TomlNode(NodeType::Table, {file});
    }
    try {
        TomlNode root = convert(toml::parse(text), file);
        root.at = {file};
        return root;
    } catch (const toml::parse_error& error) {
        findings.add("rulebook.syntax", posOf(file, error.source()),
                     QT_TRANSLATE_NOOP("core", "this is not TOML: %1"),
                     {std::string(error.description())});
        return TomlNode(NodeType::Table, {file});
    }
}

SourcePos insideText(const Sources& sources, const TomlNode& text, std::size_t character)
{
    SourcePos pos = WrittenText(sources[text.at.file].text, text.at).find(character);
    pos.file = text.at.file;
    return pos;
}

} // namespace shouwen::rulebook
