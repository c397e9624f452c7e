// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds a choice of a combo by any part of its label, by its full pinyin or by its initials
// (zlwt: 质量问题). Letters count from the beginning of a word or of a reading, so that "sc" is no
// part of "shangchang". What an input method still composes is not looked for: the line edit tells
// of it only once it is there.
#pragma once

#include <QCompleter>

class QComboBox;

namespace shouwen::ui {

/// Item data of the combo: `choiceKeys` of the label.
inline constexpr int kKeysRole = Qt::UserRole + 1;
QString choiceKeys(const QString& label);

class ChoiceCompleter final : public QCompleter {
    Q_OBJECT

public:
    explicit ChoiceCompleter(QComboBox& combo);
    QString pathFromIndex(const QModelIndex& index) const override;
    QStringList splitPath(const QString& typed) const override;
};

} // namespace shouwen::ui
