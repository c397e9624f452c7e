// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names as people type them: kinds, fields, moves, states, queues, departments, list items are
// meant by their code or by their label in any language of the program. One place for every edge,
// so what the command line takes the import takes as well. Decides nothing else; pure.
#pragma once

#include "core/workflow/fields.h"

#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

/// Whether `typed` is one of the label's texts, however it is cased or spaced.
bool isLabelled(const Label& label, std::string_view typed);

inline const Label& labelOf(const Label& label) { return label; }
template <class T>
const Label& labelOf(const T& def)
{
    return def.label;
}

/// The name in the table that `typed` means: the name itself, else the only one of that label among
/// those that pass; `typed` where there is none, or several.
template <class T, class Pred>
std::string nameMeant(const Named<T>& table, std::string_view typed, Pred passes)
{
    if (table.count(typed) > 0)
        return std::string(typed);
    std::string found;
    for (const auto& [name, def] : table) {
        if (!passes(def) || !isLabelled(labelOf(def), typed))
            continue;
        if (!found.empty())
            return std::string(typed);
        found = name;
    }
    return found.empty() ? std::string(typed) : found;
}
template <class T>
std::string nameMeant(const Named<T>& table, std::string_view typed)
{
    return nameMeant(table, typed, [](const T&) { return true; });
}

/// "label (name)", or the name alone where there is no label.
std::string labelledName(const Label& label, std::string_view name, std::string_view language);
/// What `typed` was probably to be, by name or by label.
template <class T>
std::string nearestMeant(const Named<T>& table, std::string_view typed, std::string_view language);

/// The candidate (name, label) nearest to what was typed, as `labelledName`.
struct NameCandidate {
    std::string name;
    const Label* label;
};
std::string nearestOf(const std::vector<NameCandidate>& candidates, std::string_view typed,
                      std::string_view language);

template <class T>
std::string nearestMeant(const Named<T>& table, std::string_view typed, std::string_view language)
{
    std::vector<NameCandidate> candidates;
    for (const auto& [name, def] : table)
        candidates.push_back({name, &labelOf(def)});
    return nearestOf(candidates, typed, language);
}

/// The field that `typed` means, by name or label; `lines.<id>.<field or label>` likewise.
std::string fieldMeant(const KindDef& kind, const std::string& typed);
/// Field names of an input as the kind declares them; a field given twice, by name and by label, is
/// refused.
FieldInput meantFields(const KindDef& kind, const FieldInput& input, std::vector<Reason>& refusals);

} // namespace shouwen
