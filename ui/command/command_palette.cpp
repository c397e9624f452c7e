// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/command_palette.h"

#include "ui/base/metrics.h"
#include "ui/command/command_set.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr int kIdRole = Qt::UserRole;

} // namespace

int commandScore(const QString& typed, const QString& title, const QString& source,
                 const QString& id)
{
    int score = 0;
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (title.startsWith(word, Qt::CaseInsensitive))
            score += 4;
        else if (title.contains(word, Qt::CaseInsensitive))
            score += 3;
        else if (source.contains(word, Qt::CaseInsensitive))
            score += 2;
        else if (id.contains(word, Qt::CaseInsensitive))
            score += 1;
        else
            return -1;
    }
    return score;
}

CommandPalette::CommandPalette(CommandSet& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("All commands"));
    m_words->setPlaceholderText(tr("Name of a command"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list);
    resize(digits(fontMetrics(), 84), fontMetrics().height() * 24);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::give);
    fill();
}

void CommandPalette::fill()
{
    struct Hit {
        int score;
        bool barred;
        const CommandDef* command;
    };
    std::vector<Hit> hits;
    for (const CommandDef& command : commandTable()) {
        const int score = commandScore(m_words->text(), commandTitle(command),
                                       QString::fromLatin1(command.text).remove(QLatin1Char('&')),
                                       QString::fromLatin1(command.id));
        if (score >= 0)
            hits.push_back({score, whyOff(command.id, m_commands.state()) != nullptr, &command});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return a.barred != b.barred ? b.barred : a.score > b.score;
    });
    m_list->clear();
    for (const Hit& hit : hits) {
        const QAction* action = m_commands.action(hit.command->id);
        auto* item = new QTreeWidgetItem(m_list);
        const QString why = whyOffText(hit.command->id, m_commands.state());
        item->setText(0, why.isEmpty() ? commandTitle(*hit.command)
                                       : tr("%1 — %2").arg(commandTitle(*hit.command), why));
        item->setIcon(0, action->icon());
        item->setText(1, action->shortcut().toString(QKeySequence::NativeText));
        item->setToolTip(0, commandHint(*hit.command));
        item->setData(0, kIdRole, QByteArray(hit.command->id));
        item->setDisabled(!why.isEmpty());
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (!m_list->topLevelItem(i)->isDisabled()) {
            m_list->setCurrentItem(m_list->topLevelItem(i));
            break;
        }
}

void CommandPalette::give()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item || item->isDisabled())
        return;
    const QByteArray id = item->data(0, kIdRole).toByteArray();
    // Given once the palette has gone, so that focus is where the command expects it.
    connect(this, &QDialog::finished, &m_commands, [commands = &m_commands, id] {
        commands->trigger({id.constData(), size_t(id.size())});
    });
    accept();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            give();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shouwen::ui
