// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editors in which one types: a line (also phones, numbers, amounts, numbers of records) and a
// text.
#pragma once

#include "ui/form/field_editor.h"

class QLineEdit;

namespace shouwen::ui {

class GrowingText;

class LineFieldEditor final : public FieldEditor {
    Q_OBJECT

public:
    LineFieldEditor(const FieldDef& def, Workbench& bench, QWidget* parent);
    QWidget* widget() const override;
    void load(const QString& typed, const QString& shown) override;
    QString typed() const override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit* m_line;
    QString m_loadedTyped, m_loadedShown;
};

class TextFieldEditor final : public FieldEditor {
    Q_OBJECT

public:
    TextFieldEditor(const FieldDef& def, Workbench& bench, QWidget* parent);
    QWidget* widget() const override;
    void load(const QString& typed, const QString& shown) override;
    QString typed() const override;
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }

private:
    GrowingText* m_text;
};

} // namespace shouwen::ui
