// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_sheet.h"

#include "ui/base/metrics.h"
#include "ui/base/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shouwen::ui {

ViewSheet::ViewSheet(const QString& name, bool shared, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_shared(new QCheckBox(tr("For everybody")))
{
    setWindowTitle(tr("Save this view"));
    auto* told = new QLabel(tr("Keeps what is listed, its filter, order and columns."));
    told->setWordWrap(true);
    auto* label = new QLabel(tr("Name"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(label->text());
    m_name->setMaxLength(60);
    m_shared->setChecked(shared);
    auto* buttons = new QDialogButtonBox;
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    save->setProperty(kRole, QStringLiteral("primary"));
    save->setDefault(true);
    save->setEnabled(!name.trimmed().isEmpty());
    auto* column = new QVBoxLayout(this);
    column->addWidget(told);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_shared);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, save,
            [save](const QString& text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(save, &QPushButton::clicked, this, &ViewSheet::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(digits(fontMetrics(), 48), sizeHint().height());
    m_name->selectAll();
    m_name->setFocus();
}

void ViewSheet::give()
{
    const QString name = m_name->text().trimmed();
    const bool shared = m_shared->isChecked();
    accept();
    Q_EMIT named(name, shared);
}

} // namespace shouwen::ui
