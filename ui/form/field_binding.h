// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// FieldBinding: one field <-> widget <-> validator, so that load, dirty, mark and save cannot
// diverge. The validator is the reader of core/workflow/fields.h itself.
#pragma once

#include "ui/form/field_editor.h"

class QLabel;

namespace shouwen::ui {

struct FormField {
    const FieldDef* def;
    QString name; ///< `def->name`, or lines.<id>.<field>
    QString typed;
    QString shown;
    bool required = false;
    bool readOnly = false;
};

class FieldBinding final : public QObject {
    Q_OBJECT

public:
    FieldBinding(const FormField& field, Workbench& bench, QWidget* parent);

    const QString& name() const { return m_name; }
    const FieldDef& def() const { return m_editor->def(); }
    FieldEditor& editor() const { return *m_editor; }
    QLabel* label() const { return m_label; }
    /// The editor with the place for its error below it.
    QWidget* cell() const { return m_cell; }

    void load(const FormField& field);
    bool isDirty() const;
    QString typed() const { return m_editor->typed(); }
    /// As it was loaded or saved.
    const QString& kept() const { return m_kept; }
    /// As if a person had typed it; for drafts and proposals.
    void type(const QString& text);
    /// What stands there is what is kept.
    void settle() { m_kept = m_editor->typed(); }
    /// What is wrong with it now, in the language of the screen; empty: nothing.
    QString problem() const;
    void showError(const QString& text);
    bool hasError() const;
    bool isRequired() const { return m_required; }
    bool isReadOnly() const { return m_readOnly; }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void describe();
    void check();

    QString m_name;
    Workbench& m_bench;
    QWidget* m_cell;
    QLabel* m_label;
    QLabel* m_error;
    std::unique_ptr<FieldEditor> m_editor;
    QString m_kept;
    bool m_required = false, m_readOnly = false;
};

} // namespace shouwen::ui
