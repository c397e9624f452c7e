// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wording: labels of the rulebook and reasons of core in the language of the screen. Reasons carry
// English labels as arguments; they are looked up here, so a refusal reads wholly in one language.
// Immutable; made anew when the language or the rulebook changes. GUI thread.
#pragma once

#include "core/rulebook/model.h"

#include <QHash>
#include <QString>

#include <memory>
#include <string>

namespace shouwen::ui {

class Wording {
public:
    Wording(std::shared_ptr<const Rulebook> rules, std::string language);

    const Rulebook& rules() const { return *m_rules; }
    const std::shared_ptr<const Rulebook>& sharedRules() const { return m_rules; }
    const std::string& language() const { return m_language; }

    QString label(const Label& label) const;
    /// `name` itself where the rulebook has no such thing (any more).
    QString kind(std::string_view name) const;
    QString state(std::string_view kind, std::string_view name) const;
    QString department(std::string_view name) const;
    QString role(std::string_view name) const;
    QString fieldLabel(const KindDef* kind, std::string_view name) const;
    QString fieldValue(const FieldDef& field, const Value& value, const Zone& zone) const;
    QString listItem(std::string_view list, std::string_view code) const;

    /// One sentence; with the field's label in front where the reason names one of `kind`.
    QString say(const Reason& reason, const KindDef* kind = nullptr) const;
    /// All reasons, one a line.
    QString say(const std::vector<Reason>& reasons, const KindDef* kind = nullptr) const;
    QString say(const Error& error, const KindDef* kind = nullptr) const;

private:
    void remember(const Label& label);
    QString argument(const std::string& text) const;

    std::shared_ptr<const Rulebook> m_rules;
    std::string m_language;
    QHash<QString, QString> m_fromEnglish;
};

/// Translates a reason without a rulebook at hand (opening the store failed).
QString sayPlainly(const Reason& reason);
QString sayPlainly(const Error& error);

} // namespace shouwen::ui
