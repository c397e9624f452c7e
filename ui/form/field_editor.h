// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// FieldEditor: the widget in which one field is typed or chosen. It speaks the typed text of
// core/workflow/fields.h, so what it takes is what the command line takes. It judges nothing: that
// is the binding's. Enter goes on to the next field and never submits while Chinese is composed.
#pragma once

#include "core/rulebook/model.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <memory>

namespace shouwen::ui {

class Wording;
class Workbench;

class FieldEditor : public QObject {
    Q_OBJECT

public:
    FieldEditor(const FieldDef& def, Workbench& bench);
    ~FieldEditor() override;

    const FieldDef& def() const { return m_def; }
    /// What stands in the form; belongs to its parent widget.
    virtual QWidget* widget() const = 0;
    /// `typed` is what is kept, `shown` what people see where that differs (masked, numbers of
    /// records).
    virtual void load(const QString& typed, const QString& shown) = 0;
    virtual QString typed() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Texts that depend on the language.
    virtual void retranslate() {}
    /// Takes a whole row of the form.
    virtual bool isWide() const { return false; }
    virtual void setWrong(bool wrong);

Q_SIGNALS:
    void edited();
    /// The person has left the field.
    void left();

protected:
    Workbench& bench() const { return m_bench; }
    /// Focus, wheel and Enter as fields have them; once, for each widget that takes focus.
    void adopt(QWidget* focusable);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const FieldDef& m_def;
    Workbench& m_bench;
};

std::unique_ptr<FieldEditor> makeFieldEditor(const FieldDef& def, Workbench& bench,
                                             QWidget* parent);
/// The text from which `readField` would make this value.
QString typedText(const FieldDef& def, const Value& value, const Zone& zone);

} // namespace shouwen::ui
