// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/model.h"

#include "core/record/lines.h"

#include <algorithm>

namespace shouwen {
namespace {

template <class T>
const T* findIn(const Named<T>& map, std::string_view name)
{
    const auto it = map.find(name);
    return it == map.end() ? nullptr : &it->second;
}

template <class T>
std::vector<const T*> inOrder(const Named<T>& map)
{
    std::vector<const T*> out;
    for (const auto& [name, item] : map)
        out.push_back(&item);
    std::sort(out.begin(), out.end(),
              [](const T* a, const T* b) { return a->position < b->position; });
    return out;
}

} // namespace

const std::string& Label::in(std::string_view language) const
{
    const std::string& wanted = language == "zh_TW" ? zhTW : language == "en" ? en : zhCN;
    return wanted.empty() ? zhCN : wanted;
}

const FieldDef* KindDef::field(std::string_view fieldName) const
{
    return findIn(fields, fieldName);
}

const FieldDef* KindDef::fieldAt(std::string_view path) const
{
    const auto line = linePath(path);
    return line ? findIn(lineFields, line->field) : field(path);
}

std::vector<const FieldDef*> KindDef::fieldsInOrder() const { return inOrder(fields); }

std::vector<const FieldDef*> KindDef::lineFieldsInOrder() const { return inOrder(lineFields); }

std::vector<const StateDef*> KindDef::statesInOrder() const { return inOrder(states); }

const ListItem* ListDef::find(std::string_view code) const
{
    const auto it = std::find_if(items.begin(), items.end(),
                                 [code](const ListItem& item) { return item.code == code; });
    return it == items.end() ? nullptr : &*it;
}

const KindDef* Rulebook::kind(std::string_view kindName) const { return findIn(kinds, kindName); }

} // namespace shouwen
