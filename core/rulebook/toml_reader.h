// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TableReader: typed access to one table of a rulebook. Every key asked for is remembered, so that
// what nobody asked for is found as an unknown key, with the nearest that would have been known.
#pragma once

#include "core/rulebook/model.h"
#include "core/rulebook/toml_tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen::rulebook {

/// A text with its place.
struct Word {
    std::string text;
    SourcePos at;
};

enum class Need : std::uint8_t { Optional, Required };

class TableReader {
public:
    /// `node` must outlive the reader. A node that is no table is a finding and reads as empty.
    TableReader(const TomlNode& node, SourcePos at, Findings& findings);
    /// Reports the keys nobody asked for.
    ~TableReader();
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    SourcePos at() const { return m_at; }
    /// Of a key; the table's own where it is absent.
    SourcePos placeOf(std::string_view key) const;
    bool has(std::string_view key) const { return m_node->find(key) != nullptr; }

    std::optional<Word> word(std::string_view key, Need need = Need::Optional);
    /// The text alone; empty when absent.
    std::string text(std::string_view key, Need need = Need::Optional);
    /// A list of texts, or one text standing for a list of one.
    std::vector<Word> words(std::string_view key, Need need = Need::Optional);
    std::optional<std::int64_t> integer(std::string_view key);
    bool flag(std::string_view key, bool fallback = false);
    /// zh_CN, zh_TW and en, all three.
    Label label(std::string_view key, Need need = Need::Required);
    /// The three languages as members of this very table.
    Label ownLabel();
    /// The value as it stands, for strings with columns of their own.
    const TomlNode* node(std::string_view key);
    /// A table within; null when absent.
    const TomlNode* table(std::string_view key);
    /// The members of a table within, in order; empty when absent.
    const std::vector<TomlMember>& members(std::string_view key);
    /// The tables of a list of tables.
    const std::vector<TomlNode>& tables(std::string_view key);
    /// One of the words of an enumeration by its index; a finding with the nearest otherwise.
    std::optional<std::size_t> choice(std::string_view key, const std::vector<std::string>& words);

private:
    std::string language(std::string_view key);
    const TomlNode* want(std::string_view key, NodeType type, Need need);

    const TomlNode* m_node;
    SourcePos m_at;
    Findings& m_findings;
    std::vector<std::string> m_asked;
    bool m_broken = false; ///< no table: what is missing in it is not worth a word
};

std::vector<std::string> plainWords(const std::vector<Word>& words);

} // namespace shouwen::rulebook
