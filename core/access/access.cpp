// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access.h"

#include "core/base/text.h"

#include <algorithm>

namespace shouwen {
namespace {

/// "complaint.*", "*.note", "*" against kind and verb.
bool permits(std::string_view pattern, std::string_view kind, std::string_view verb)
{
    const std::size_t dot = pattern.find('.');
    const std::string_view k = pattern.substr(0, dot);
    const std::string_view v = dot == std::string_view::npos ? "*" : pattern.substr(dot + 1);
    return (k == "*" || k == kind) && (v == "*" || v == verb);
}

const RoleDef* roleOf(const Rulebook& rules, const std::string& name)
{
    const auto it = rules.roles.find(name);
    return it == rules.roles.end() ? nullptr : &it->second;
}

template <class Pred>
std::optional<std::string> firstRole(const Rulebook& rules, const Person& person, Pred pred)
{
    for (const std::string& name : person.roles)
        if (const RoleDef* role = roleOf(rules, name); role && pred(*role))
            return name;
    return std::nullopt;
}

/// A role sees what it names, and what it may do something particular with. "*" never reaches the
/// staff and other kinds of the config space, and a right on every kind ("*.print") shows none.
bool sees(const Rulebook& rules, const RoleDef& role, std::string_view kind)
{
    const KindDef* def = rules.kind(kind);
    const bool isWork = def && def->space == Space::Work;
    const auto named = [&](const std::string& k) { return k == kind || (k == "*" && isWork); };
    if (std::any_of(role.sees.begin(), role.sees.end(), named))
        return true;
    return std::any_of(role.may.begin(), role.may.end(), [kind](const std::string& pattern) {
        return std::string_view(pattern).substr(0, pattern.find('.')) == kind;
    });
}

} // namespace

bool Person::hasRole(std::string_view role) const
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

std::optional<std::string> roleFor(const Rulebook& rules, const Person& person,
                                   std::string_view kind, std::string_view verb)
{
    return firstRole(rules, person, [&](const RoleDef& role) {
        return std::any_of(role.may.begin(), role.may.end(),
                           [&](const std::string& p) { return permits(p, kind, verb); });
    });
}

std::optional<std::string> overridingRole(const Rulebook& rules, const Person& person)
{
    return firstRole(rules, person, [](const RoleDef& role) { return role.overrides; });
}

bool seesKind(const Rulebook& rules, const Person& person, std::string_view kind)
{
    return firstRole(rules, person, [&](const RoleDef& role) { return sees(rules, role, kind); })
        .has_value();
}

bool seesRecord(const Rulebook& rules, const Person& person, const Record& record)
{
    const KindDef* kind = rules.kind(record.kind);
    if (kind && !kind->keepFrom.empty() && record.text(kind->keepFrom) == person.id.hex())
        return false;
    return seesKind(rules, person, record.kind);
}

bool seesPhones(const Rulebook& rules, const Person& person)
{
    return firstRole(rules, person, [](const RoleDef& role) { return role.unmasked; }).has_value();
}

bool isMaskedFor(const Rulebook& rules, const Person& person, const FieldDef& field)
{
    return (field.masked || field.type == FieldType::Phone) && !seesPhones(rules, person);
}

std::string maskedText(const FieldDef& field, std::string_view text)
{
    constexpr std::string_view kHidden = "***";
    if (text.empty() || field.type == FieldType::Phone)
        return maskPhone(text);
    const std::string_view first = firstCharacters(text, 1);
    const std::size_t domain = text.rfind('@');
    const bool isMail = domain != std::string_view::npos && domain > 0;
    std::string out(first);
    out += kHidden;
    return isMail ? out.append(text.substr(domain)) : out;
}

Reason notAllowed(const Person& person, std::string_view label, std::string_view verb)
{
    return {"access.role",
            QT_TRANSLATE_NOOP("core", "%1 has no role that may do \"%3\" on %2; ask a supervisor"),
            {person.name, std::string(label), std::string(verb)}};
}

} // namespace shouwen
