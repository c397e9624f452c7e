// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_binding.h"

#include "core/workflow/fields.h"
#include "ui/base/ink.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

/// References are looked up by the desk when saving; here any text may be one.
Result<std::string> believe(FieldType, std::string_view, std::string_view typed)
{
    return std::string(typed);
}

} // namespace

FieldBinding::FieldBinding(const FormField& field, Workbench& bench, QWidget* parent)
    : m_name(field.name)
    , m_bench(bench)
    , m_cell(new QWidget(parent))
    , m_label(new QLabel(parent))
    , m_error(new QLabel(m_cell))
    , m_editor(makeFieldEditor(*field.def, bench, m_cell))
{
    auto* column = new QVBoxLayout(m_cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_editor->widget());
    column->addWidget(m_error);
    m_error->setWordWrap(true);
    m_error->hide();
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor->widget());
    load(field);
    describe();
    connect(m_editor.get(), &FieldEditor::edited, this, [this] {
        if (hasError())
            check();
        Q_EMIT edited();
    });
    connect(m_editor.get(), &FieldEditor::left, this, [this] {
        if (isDirty())
            check();
    });
}

void FieldBinding::load(const FormField& field)
{
    m_required = field.required;
    m_readOnly = field.readOnly;
    {
        const QSignalBlocker quiet(m_editor.get());
        m_editor->load(field.typed, field.shown);
        m_editor->setReadOnly(field.readOnly);
    }
    m_kept = m_editor->typed();
    showError({});
    describe();
}

bool FieldBinding::isDirty() const { return !m_readOnly && m_editor->typed() != m_kept; }

void FieldBinding::type(const QString& text)
{
    m_editor->load(text, {});
    Q_EMIT edited();
}

QString FieldBinding::problem() const
{
    const std::string typed = us(m_editor->typed());
    const bool blank = m_editor->typed().trimmed().isEmpty();
    if (blank)
        return m_required ? tr("Must be filled in") : QString();
    const ReferenceLookup lookup = believe;
    const FieldContext context{m_bench.wording().rules(), m_bench.zone(), lookup,
                               m_bench.zone().dateAt(m_bench.now())};
    const auto read = readField(def(), typed, context);
    return read ? QString() : m_bench.wording().say(read.error());
}

void FieldBinding::check() { showError(problem()); }

void FieldBinding::showError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    m_editor->setWrong(!text.isEmpty());
    setInk(m_error, tokensOf(m_error->palette()).late);
    m_editor->widget()->setAccessibleDescription(text);
}

bool FieldBinding::hasError() const { return !m_error->text().isEmpty(); }

void FieldBinding::describe()
{
    const QString label = m_bench.wording().label(def().label);
    const QString help = m_bench.wording().label(def().help);
    m_label->setText(m_required && !m_readOnly ? tr("%1 *").arg(label) : label);
    m_label->setToolTip(help);
    QWidget* widget = m_editor->widget();
    widget->setToolTip(help);
    widget->setAccessibleName(label);
    setInk(m_label, tokensOf(m_label->palette()).subtle);
}

void FieldBinding::retranslate()
{
    {
        const QSignalBlocker quiet(m_editor.get());
        m_editor->retranslate();
    }
    if (hasError())
        check();
    describe();
}

} // namespace shouwen::ui
