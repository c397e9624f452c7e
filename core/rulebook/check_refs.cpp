// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every name used anywhere against the names declared, with the nearest where there is none.
#include "core/base/text.h"
#include "core/record/lines.h"
#include "core/rulebook/load_context.h"

#include <algorithm>

namespace shouwen::rulebook {
namespace {

template <class T>
std::vector<std::string> keysOf(const Named<T>& map)
{
    std::vector<std::string> keys;
    for (const auto& [name, value] : map)
        keys.push_back(name);
    return keys;
}

std::vector<std::string> codesOf(const ListDef& list)
{
    std::vector<std::string> codes;
    for (const ListItem& item : list.items)
        codes.push_back(item.code);
    return codes;
}

const char* textFor(RefKind kind)
{
    switch (kind) {
    case RefKind::Kind:
        return QT_TRANSLATE_NOOP("core", "there is no kind \"%1\"; nearest is \"%2\"");
    case RefKind::Field:
    case RefKind::FieldOrLines:
        return QT_TRANSLATE_NOOP("core",
                                 "the kind \"%3\" declares no field \"%1\"; nearest is \"%2\"");
    case RefKind::State:
        return QT_TRANSLATE_NOOP("core", "the kind \"%3\" has no state \"%1\"; nearest is \"%2\"");
    case RefKind::Move:
        return QT_TRANSLATE_NOOP("core", "the kind \"%3\" has no move \"%1\"; nearest is \"%2\"");
    case RefKind::Sign:
        return QT_TRANSLATE_NOOP("core",
                                 "the kind \"%3\" has no signature \"%1\"; nearest is \"%2\"");
    case RefKind::Role:
    case RefKind::Audience:
        return QT_TRANSLATE_NOOP("core", "nobody has the role \"%1\"; nearest is \"%2\"");
    case RefKind::Department:
        return QT_TRANSLATE_NOOP("core", "there is no department \"%1\"; nearest is \"%2\"");
    case RefKind::Calendar:
        return QT_TRANSLATE_NOOP("core", "there is no calendar \"%1\"; nearest is \"%2\"");
    case RefKind::List:
        return QT_TRANSLATE_NOOP("core", "there is no list \"%1\"; nearest is \"%2\"");
    case RefKind::Item:
        break;
    }
    return QT_TRANSLATE_NOOP("core", "\"%1\" is not in the list \"%3\"; nearest is \"%2\"");
}

const char* codeFor(RefKind kind)
{
    switch (kind) {
    case RefKind::Kind:
        return "rulebook.unknown_kind";
    case RefKind::Field:
    case RefKind::FieldOrLines:
        return "rulebook.unknown_field";
    case RefKind::State:
        return "rulebook.unknown_state";
    case RefKind::Move:
        return "rulebook.unknown_move";
    case RefKind::Sign:
        return "rulebook.unknown_sign";
    case RefKind::Role:
    case RefKind::Audience:
        return "rulebook.unknown_role";
    case RefKind::Department:
        return "rulebook.unknown_department";
    case RefKind::Calendar:
        return "rulebook.unknown_calendar";
    case RefKind::List:
        return "rulebook.unknown_list";
    case RefKind::Item:
        break;
    }
    return "rulebook.unknown_item";
}

/// "lines", or one column of them.
bool namesLines(const KindDef& kind, const std::string& name)
{
    if (name == kLines)
        return !kind.lineFields.empty();
    return name.starts_with("lines.") && kind.lineFields.count(name.substr(6)) > 0;
}

class RefCheck {
public:
    explicit RefCheck(LoadContext& context) : m_context(context), m_book(context.book) {}

    void run()
    {
        for (const Ref& ref : m_context.refs) {
            if (ref.kind == RefKind::Item)
                item(ref);
            else if (needsKind(ref.kind))
                ofKind(ref);
            else
                byName(ref, namesOf(ref.kind));
        }
    }

private:
    static bool needsKind(RefKind kind)
    {
        return kind == RefKind::Field || kind == RefKind::FieldOrLines || kind == RefKind::State ||
               kind == RefKind::Move || kind == RefKind::Sign;
    }

    void report(const Ref& ref, const std::vector<std::string>& names)
    {
        m_context.findings.add(codeFor(ref.kind), ref.name.at, textFor(ref.kind),
                               {ref.name.text, nearestName(ref.name.text, names), ref.scope});
    }

    void byName(const Ref& ref, const std::vector<std::string>& names)
    {
        if (std::find(names.begin(), names.end(), ref.name.text) == names.end())
            report(ref, names);
    }

    std::vector<std::string> namesOf(RefKind kind) const
    {
        switch (kind) {
        case RefKind::Kind:
            return keysOf(m_book.kinds);
        case RefKind::Role:
            return keysOf(m_book.roles);
        case RefKind::Audience: {
            std::vector<std::string> names = keysOf(m_book.roles);
            names.insert(names.end(), {"holder", "owner", "department_head"});
            return names;
        }
        case RefKind::Department:
            return keysOf(m_book.departments);
        case RefKind::Calendar:
            return keysOf(m_book.calendars);
        default:
            return keysOf(m_book.lists);
        }
    }

    void ofKind(const Ref& ref)
    {
        const KindDef* kind = m_book.kind(ref.scope);
        if (!kind)
            return; // that the kind is unknown has its own finding
        switch (ref.kind) {
        case RefKind::State:
            if (kind->states.count(ref.name.text) == 0)
                m_context.brokenKinds.insert(kind->name);
            return byName(ref, keysOf(kind->states));
        case RefKind::Move:
            return byName(ref, keysOf(kind->moves));
        case RefKind::Sign:
            return byName(ref, keysOf(kind->signs));
        default:
            break;
        }
        if (ref.kind == RefKind::FieldOrLines && namesLines(*kind, ref.name.text))
            return;
        const FieldDef* field = kind->field(ref.name.text);
        if (!field)
            return report(ref, keysOf(kind->fields));
        const bool fits = ref.types.empty() || std::find(ref.types.begin(), ref.types.end(),
                                                         field->type) != ref.types.end();
        if (!fits)
            m_context.findings.add(
                "rulebook.field_type", ref.name.at,
                QT_TRANSLATE_NOOP("core", "the field \"%1\" is of a type that cannot stand here"),
                {ref.name.text});
    }

    /// The scope is a list, or kind.field of a field that may have one.
    void item(const Ref& ref)
    {
        std::string listName = ref.scope;
        if (const std::size_t dot = ref.scope.find('.'); dot != std::string::npos) {
            const KindDef* kind = m_book.kind(ref.scope.substr(0, dot));
            const FieldDef* field = kind ? kind->field(ref.scope.substr(dot + 1)) : nullptr;
            if (!field || field->list.empty())
                return;
            listName = field->list;
        }
        const auto list = m_book.lists.find(listName);
        if (list == m_book.lists.end() || list->second.open)
            return;
        if (!list->second.find(ref.name.text))
            report({ref.kind, listName, ref.name}, codesOf(list->second));
    }

    LoadContext& m_context;
    const Rulebook& m_book;
};

} // namespace

void checkRefs(LoadContext& context) { RefCheck(context).run(); }

} // namespace shouwen::rulebook
