// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/shortcut_sheet.h"

#include "ui/base/metrics.h"
#include "ui/command/command_set.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shouwen::ui {

ShortcutSheet::ShortcutSheet(CommandSet& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_list(new QTreeWidget)
    , m_key(new QKeySequenceEdit)
    , m_assign(new QPushButton(tr("&Use this key")))
    , m_reset(new QPushButton(tr("Back to the &default")))
    , m_told(new QLabel)
{
    setWindowTitle(tr("Keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Key"), tr("What it does")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(windowTitle());
    m_key->setAccessibleName(tr("New key"));
    m_told->setWordWrap(true);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("New &key:"));
    label->setBuddy(m_key);
    row->addWidget(label);
    row->addWidget(m_key, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_assign->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addLayout(row);
    column->addWidget(m_told);
    column->addWidget(buttons);
    resize(digits(fontMetrics(), 130), fontMetrics().height() * 30);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutSheet::showCurrent);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutSheet::tellConflict);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutSheet::assign);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutSheet::reset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_commands, &CommandSet::keysChanged, this, &ShortcutSheet::fill);
    fill();
}

void ShortcutSheet::fill()
{
    const CommandDef* chosen = current();
    m_list->clear();
    for (const CommandDef& command : commandTable()) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(0, commandTitle(command));
        item->setText(
            1, QKeySequence::listToString(m_commands.keys(command.id), QKeySequence::NativeText));
        item->setText(2, commandHint(command));
        item->setData(0, Qt::UserRole, QByteArray(command.id));
        if (&command == chosen)
            m_list->setCurrentItem(item);
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

const CommandDef* ShortcutSheet::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return nullptr;
    const QByteArray id = item->data(0, Qt::UserRole).toByteArray();
    return commandNamed({id.constData(), size_t(id.size())});
}

void ShortcutSheet::showCurrent()
{
    if (const CommandDef* command = current()) {
        m_key->setKeySequence(m_commands.keys(command->id).value(0));
        m_reset->setEnabled(m_commands.keys(command->id) != CommandSet::defaultKeys(*command));
    }
}

void ShortcutSheet::tellConflict(const QKeySequence& key)
{
    const CommandDef* owner = m_commands.ownerOf(key);
    const bool taken = owner && owner != current();
    m_told->setText(
        taken
            ? tr("“%1” has this key; using it here takes it away there.").arg(commandTitle(*owner))
            : QString());
}

void ShortcutSheet::assign()
{
    const CommandDef* command = current();
    if (!command)
        return;
    const QKeySequence key = m_key->keySequence();
    if (const CommandDef* owner = m_commands.ownerOf(key); owner && owner != command) {
        QList<QKeySequence> left = m_commands.keys(owner->id);
        left.removeAll(key);
        m_commands.setKeys(owner->id, left);
    }
    m_commands.setKeys(command->id, key.isEmpty() ? QList<QKeySequence>() : QList{key});
    m_told->clear();
}

void ShortcutSheet::reset()
{
    if (const CommandDef* command = current())
        m_commands.resetKeys(command->id);
}

} // namespace shouwen::ui
