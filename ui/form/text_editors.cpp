// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/text_editors.h"

#include "ui/form/growing_text.h"

#include <QLineEdit>

namespace shouwen::ui {

LineFieldEditor::LineFieldEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
    : FieldEditor(def, bench)
    , m_line(new QLineEdit(parent))
{
    switch (def.type) {
    case FieldType::Integer:
    case FieldType::Amount:
        m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
        break;
    case FieldType::Phone:
        m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
        break;
    default:
        break;
    }
    adopt(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

QWidget* LineFieldEditor::widget() const { return m_line; }

void LineFieldEditor::load(const QString& typed, const QString& shown)
{
    m_loadedTyped = typed;
    const bool names = def().type == FieldType::Customer || def().type == FieldType::RecordRef ||
                       def().type == FieldType::Phone;
    m_loadedShown = names && !shown.isEmpty() ? shown : typed;
    m_line->setText(m_loadedShown);
    m_line->setCursorPosition(0);
}

QString LineFieldEditor::typed() const
{
    return m_line->text() == m_loadedShown ? m_loadedTyped : m_line->text();
}

void LineFieldEditor::setReadOnly(bool readOnly) { m_line->setEnabled(!readOnly); }

TextFieldEditor::TextFieldEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
    : FieldEditor(def, bench)
    , m_text(new GrowingText(parent))
{
    adopt(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QWidget* TextFieldEditor::widget() const { return m_text; }

void TextFieldEditor::load(const QString& typed, const QString&) { m_text->setPlainText(typed); }

QString TextFieldEditor::typed() const { return m_text->toPlainText(); }

void TextFieldEditor::setReadOnly(bool readOnly)
{
    // Still selectable and scrollable: long texts are read here.
    m_text->setReadOnly(readOnly);
}

} // namespace shouwen::ui
