// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choice_completer.h"

#include "core/base/han.h"
#include "ui/base/text.h"

#include <QComboBox>

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr QChar kStart(0x1f); ///< stands before everything that may be begun with

} // namespace

QString choiceKeys(const QString& label)
{
    QString keys = label.trimmed().toLower();
    QString words;
    bool begins = true;
    for (const QChar c : keys) {
        if (begins && c.isLetterOrNumber())
            words += kStart;
        words += c;
        begins = !c.isLetterOrNumber();
    }
    keys = words;
    for (const std::string& key : nameKeys(us(label.trimmed())))
        keys += kStart + qs(key);
    return keys;
}

ChoiceCompleter::ChoiceCompleter(QComboBox& combo) : QCompleter(combo.model(), &combo)
{
    setCompletionMode(QCompleter::PopupCompletion);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionRole(kKeysRole);
    setMaxVisibleItems(12);
}

QString ChoiceCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(Qt::DisplayRole).toString().trimmed();
}

QStringList ChoiceCompleter::splitPath(const QString& typed) const
{
    const QString words = typed.trimmed().toLower();
    const bool latin = !words.isEmpty() && std::all_of(words.begin(), words.end(),
                                                       [](QChar c) { return c.unicode() < 0x80; });
    return {latin ? kStart + words : words};
}

} // namespace shouwen::ui
