// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rulebook files as trees of our own: every key and value knows its file, line and column, and
// tables keep the order they were written in. Also the list of findings that all reading adds to.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen::rulebook {

/// Line and column count from 1, columns in characters.
struct SourcePos {
    std::size_t file = 0; ///< index into Sources
    std::size_t line = 1;
    std::size_t column = 1;
    auto operator<=>(const SourcePos&) const = default;
};

enum class NodeType : std::uint8_t { Table, Array, Text, Integer, Boolean, Other };
std::string_view typeWords(NodeType type); ///< "a table" ...

struct TomlMember;
struct TomlNode {
    NodeType type;
    SourcePos at;
    std::string text;
    std::int64_t number = 0; ///< Integer, Boolean
    std::vector<TomlNode> items;
    std::vector<TomlMember> members; ///< in the order they were written

    explicit TomlNode(NodeType nodeType = NodeType::Table, SourcePos place = {},
                      std::string value = {});
    const TomlMember* find(std::string_view key) const;
    TomlMember* find(std::string_view key);
};
struct TomlMember {
    std::string key;
    SourcePos at;
    TomlNode value;
};

struct SourceFile {
    std::string file; ///< for messages
    std::string name; ///< of the rulebook, once known
    std::string text;
};
using Sources = std::vector<SourceFile>;

/// Everything that is wrong, in all files.
class Findings {
public:
    explicit Findings(const Sources& sources) : m_sources(sources) {}
    void add(const char* code, SourcePos at, const char* text, std::vector<std::string> args = {});
    /// A refusal of a parser below, at a place of ours.
    void add(const char* code, SourcePos at, const Error& error);
    bool empty() const { return m_found.empty(); }
    /// By file, line and column; `where` is file:line:column.
    std::vector<Reason> sorted() const;

private:
    struct Found {
        SourcePos at;
        Reason reason;
    };
    const Sources& m_sources;
    std::vector<Found> m_found;
};

inline constexpr std::size_t kMaxRulebookBytes = 4 * 1024 * 1024;

/// The tree of a file; a table without members when it is no TOML (which is then a finding).
TomlNode parseToml(const Sources& sources, std::size_t file, Findings& findings);
/// Where the n-th character (from 1) of a text value stands in its file.
SourcePos insideText(const Sources& sources, const TomlNode& text, std::size_t character);

} // namespace shouwen::rulebook
