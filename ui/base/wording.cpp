// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/wording.h"

#include "core/workflow/fields.h"
#include "ui/base/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace shouwen::ui {
namespace {

QString translated(const char* source) { return QCoreApplication::translate("core", source); }

template <class Map>
auto* found(const Map& map, std::string_view name)
{
    const auto it = map.find(name);
    return it == map.end() ? nullptr : &it->second;
}

} // namespace

Wording::Wording(std::shared_ptr<const Rulebook> rules, std::string language)
    : m_rules(std::move(rules))
    , m_language(std::move(language))
{
    for (const auto& [name, role] : m_rules->roles) {
        remember(role.label);
        m_fromEnglish.insert(qs(name), label(role.label));
    }
    for (const auto& [name, department] : m_rules->departments)
        remember(department.label);
    for (const auto& [name, kind] : m_rules->kinds) {
        remember(kind.label);
        for (const auto& [n, state] : kind.states)
            remember(state.label);
        for (const auto& [n, move] : kind.moves) {
            remember(move.label);
            remember(move.otherwise);
        }
        for (const auto& [n, sign] : kind.signs)
            remember(sign.label);
        for (const auto& [n, clock] : kind.fields)
            remember(clock.label);
    }
}

void Wording::remember(const Label& text)
{
    if (!text.en.empty())
        m_fromEnglish.insert(qs(text.en), label(text));
}

QString Wording::label(const Label& text) const { return qs(text.in(m_language)); }

QString Wording::kind(std::string_view name) const
{
    const KindDef* def = m_rules->kind(name);
    return def ? label(def->label) : qs(name);
}

QString Wording::state(std::string_view kind, std::string_view name) const
{
    const KindDef* def = m_rules->kind(kind);
    const StateDef* state = def ? found(def->states, name) : nullptr;
    return state ? label(state->label) : qs(name);
}

QString Wording::department(std::string_view name) const
{
    const DepartmentDef* def = found(m_rules->departments, name);
    return def ? label(def->label) : qs(name);
}

QString Wording::role(std::string_view name) const
{
    const RoleDef* def = found(m_rules->roles, name);
    return def ? label(def->label) : qs(name);
}

QString Wording::fieldLabel(const KindDef* kind, std::string_view name) const
{
    const FieldDef* field = kind ? fieldNamed(*kind, name) : nullptr;
    return field ? label(field->label) : qs(name);
}

QString Wording::fieldValue(const FieldDef& field, const Value& value, const Zone& zone) const
{
    return qs(showField(field, value, *m_rules, zone, m_language));
}

QString Wording::listItem(std::string_view list, std::string_view code) const
{
    const ListDef* def = found(m_rules->lists, list);
    const ListItem* item = def ? def->find(code) : nullptr;
    return item ? label(item->label) : qs(code);
}

QString Wording::argument(const std::string& text) const
{
    const QString written = qs(text);
    if (const auto it = m_fromEnglish.find(written); it != m_fromEnglish.end())
        return *it;
    // Lists of role names come joined: "quality, production".
    if (!written.contains(QLatin1String(", ")))
        return written;
    QStringList words = written.split(QStringLiteral(", "));
    for (QString& word : words)
        word = m_fromEnglish.value(word, word);
    return words.join(QCoreApplication::translate("wording", ", "));
}

QString Wording::say(const Reason& reason, const KindDef* kind) const
{
    std::vector<std::string> args;
    args.reserve(reason.args.size());
    for (const std::string& arg : reason.args)
        args.push_back(us(argument(arg)));
    const QString sentence = qs(fillArgs(us(translated(reason.text)), args));
    if (reason.where.empty() || !kind || !fieldNamed(*kind, reason.where))
        return sentence;
    return QCoreApplication::translate("wording", "%1: %2")
        .arg(fieldLabel(kind, reason.where), sentence);
}

QString Wording::say(const std::vector<Reason>& reasons, const KindDef* kind) const
{
    QStringList lines;
    for (const Reason& reason : reasons)
        lines << say(reason, kind);
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

QString Wording::say(const Error& error, const KindDef* kind) const
{
    return error.kind == ErrorKind::Cancelled ? QString() : say(error.reasons, kind);
}

QString sayPlainly(const Reason& reason)
{
    const QString sentence = qs(fillArgs(us(translated(reason.text)), reason.args));
    return reason.where.empty() ? sentence : qs(reason.where) + QStringLiteral(": ") + sentence;
}

QString sayPlainly(const Error& error)
{
    QStringList lines;
    for (const Reason& reason : error.reasons)
        lines << sayPlainly(reason);
    return lines.join(QLatin1Char('\n'));
}

} // namespace shouwen::ui
