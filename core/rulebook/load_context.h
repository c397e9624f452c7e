// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the loaders of the parts of a rulebook share: the book being filled, the findings, and the
// names still to be checked once everything is declared. Nobody looks a name up while loading, so
// the order of declarations is free.
#pragma once

#include "core/rulebook/model.h"
#include "core/rulebook/toml_reader.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace shouwen::rulebook {

enum class RefKind : std::uint8_t {
    Kind,
    Field,
    FieldOrLines, ///< "lines" stands for all lines
    State,
    Move,
    Sign,
    Role,
    Audience,
    Department,
    Calendar,
    List,
    Item,
};
/// A name used somewhere. `scope` is the kind of a field, state, move or signature, the list of an
/// item.
struct Ref {
    RefKind kind;
    std::string scope;
    Word name;
    std::vector<FieldType> types = {}; ///< of a Field; empty: any
};

/// An expression whose names are still to be checked.
struct PendingExpression {
    Expression expression;
    std::vector<std::string> kinds; ///< one of which declares each name
    const TomlNode* node;
};

struct LoadContext {
    Rulebook& book;
    const Sources& sources;
    Findings& findings;
    std::vector<Ref> refs = {};
    std::vector<PendingExpression> expressions = {};
    std::set<std::string> brokenKinds = {};         ///< with moves to or from nowhere
    std::map<std::string, SourcePos> declared = {}; ///< "kind.complaint.state.new" ...

    void expect(RefKind kind, const std::string& scope, const Word& name,
                std::vector<FieldType> types = {})
    {
        refs.push_back({kind, scope, name, std::move(types)});
    }
    void expectAll(RefKind kind, const std::string& scope, const std::vector<Word>& names)
    {
        for (const Word& name : names)
            expect(kind, scope, name);
    }
    /// The names as plain texts, remembered for checking.
    std::vector<std::string> names(TableReader& table, std::string_view key, RefKind kind,
                                   const std::string& scope, Need need = Need::Optional);
    std::string name(TableReader& table, std::string_view key, RefKind kind,
                     const std::string& scope, Need need = Need::Optional,
                     std::vector<FieldType> types = {});
    std::optional<Expression> expression(TableReader& table, std::string_view key,
                                         const std::vector<std::string>& kinds);
    /// A TimeSpan of the calendar; a finding where it is none.
    std::optional<Timespan> span(const Word& word, const std::string& kind);
    std::string spanText(TableReader& table, std::string_view key, const std::string& kind,
                         Need need = Need::Optional);
    /// What happens to a record, its names remembered for checking.
    std::vector<EventMatcher> matchers(TableReader& table, std::string_view key,
                                       const std::string& kind, Need need = Need::Optional);
    std::optional<EventMatcher> matcher(const Word& word, const std::string& kind);
    void declare(const std::string& path, SourcePos at) { declared.emplace(path, at); }
    SourcePos placeOf(const std::string& path) const;
};

/// Names of declarations: a-z first, then a-z, 0-9 and _, at most 40.
void checkName(LoadContext& context, const TomlMember& member);
/// Codes of list items: letters, digits, _ . -, at most 40.
void checkCode(LoadContext& context, const TomlMember& member);
/// Members in the order they show: as written, those with `after` behind the one they name.
std::vector<const TomlMember*> inOrder(LoadContext& context,
                                       const std::vector<TomlMember>& members);
/// The table `fields`: values of a record of kind `made`, taken from one of kind `of`; `path` names
/// the declaration.
std::map<std::string, std::string> loadNewFields(LoadContext& context, TableReader& table,
                                                 const std::string& of, const std::string& made,
                                                 const std::string& path);
/// A whole number, or an amount written as text ("500.00") in fen.
std::optional<std::int64_t> numberOrFen(LoadContext& context, const TomlMember& member);

// --- the parts, each in a file of its own ---
void loadSettings(LoadContext& context, TableReader& root);
void loadCalendars(LoadContext& context, TableReader& root);
void loadPeople(LoadContext& context, TableReader& root);
void loadLists(LoadContext& context, TableReader& root);
void loadKinds(LoadContext& context, TableReader& root);
void loadSigns(LoadContext& context, KindDef& kind, TableReader& table);
void loadEffects(LoadContext& context, KindDef& kind, TableReader& table);
void loadClocks(LoadContext& context, KindDef& kind, TableReader& table);
void loadScores(LoadContext& context, KindDef& kind, TableReader& table);
void loadReports(LoadContext& context, TableReader& root);
void loadCallbacks(LoadContext& context, TableReader& root);
void loadWords(LoadContext& context, TableReader& root);

/// After all parts: names used against names declared, then what follows from both.
void checkRefs(LoadContext& context);
void checkExpressions(LoadContext& context);
void checkKinds(LoadContext& context);
void checkEffects(LoadContext& context);
void checkRights(LoadContext& context);

} // namespace shouwen::rulebook
