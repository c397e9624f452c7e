// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/command_set.h"

#include "ui/base/icon_set.h"
#include "ui/base/seams.h"

#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace shouwen::ui {
namespace {

QByteArray keyOf(std::string_view id)
{
    return QByteArray(id.data(), static_cast<qsizetype>(id.size()));
}

QString settingOf(std::string_view id)
{
    return QStringLiteral("keys/") + QString::fromUtf8(keyOf(id));
}

/// An empty text is no key, not one empty key.
QList<QKeySequence> keysOf(const QString& text)
{
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}

} // namespace

CommandSet::CommandSet(QWidget* window, Settings& settings) : QObject(window), m_settings(settings)
{
    for (const CommandDef& command : commandTable()) {
        auto* action = new QAction(window);
        action->setObjectName(QString::fromLatin1(command.id));
        action->setCheckable(command.checkable);
        action->setShortcutContext(Qt::WindowShortcut);
        if (*command.icon)
            action->setIcon(icon(command.icon));
        const QVariant chosen = m_settings.value(settingOf(command.id));
        action->setShortcuts(chosen.isValid() ? keysOf(chosen.toString()) : defaultKeys(command));
        window->addAction(action);
        m_actions.insert(keyOf(command.id), action);
    }
    retranslate();
}

QAction* CommandSet::action(std::string_view id) const { return m_actions.value(keyOf(id)); }

void CommandSet::bind(std::string_view id, std::function<void()> handler)
{
    QAction* bound = action(id);
    Q_ASSERT_X(bound, "CommandSet::bind", keyOf(id).constData());
    connect(bound, &QAction::triggered, this, [handler = std::move(handler)] { handler(); });
}

void CommandSet::trigger(std::string_view id)
{
    if (QAction* named = action(id); named && named->isEnabled())
        named->trigger();
}

void CommandSet::update(const WindowState& state)
{
    m_state = state;
    for (const CommandDef& command : commandTable()) {
        QAction* action = m_actions.value(keyOf(command.id));
        action->setEnabled(whyOff(command.id, state) == nullptr);
        describe(command, action);
    }
}

void CommandSet::describe(const CommandDef& command, QAction* action) const
{
    const QString why = whyOffText(command.id, m_state);
    const QString hint = why.isEmpty() ? commandHint(command) : why;
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    QString tip = commandTitle(command);
    if (!key.isEmpty())
        tip += QStringLiteral("  ") + key;
    tip += QLatin1Char('\n') + hint;
    if (tip != action->toolTip())
        action->setToolTip(tip);
}

void CommandSet::retranslate()
{
    for (const CommandDef& command : commandTable()) {
        QAction* action = m_actions.value(keyOf(command.id));
        action->setText(commandText(command));
        describe(command, action);
    }
    for (const auto& [menu, action] : std::as_const(m_menus))
        action->setText(menuTitle(menu));
}

void CommandSet::fillMenuBar(QMenuBar* bar)
{
    QHash<int, QMenu*> menus;
    for (const CommandDef& command : commandTable()) {
        if (command.menu == MenuId::None)
            continue;
        QMenu*& menu = menus[static_cast<int>(command.menu)];
        if (!menu) {
            menu = bar->addMenu(menuTitle(command.menu));
            menu->setToolTipsVisible(true);
            m_menus.append({command.menu, menu->menuAction()});
        }
        if (command.separated)
            menu->addSeparator();
        menu->addAction(m_actions.value(keyOf(command.id)));
    }
}

QList<QKeySequence> CommandSet::defaultKeys(const CommandDef& command)
{
    return keysOf(QString::fromLatin1(command.keys));
}

QList<QKeySequence> CommandSet::keys(std::string_view id) const
{
    const QAction* named = action(id);
    return named ? named->shortcuts() : QList<QKeySequence>();
}

const CommandDef* CommandSet::ownerOf(const QKeySequence& key) const
{
    for (const CommandDef& command : commandTable())
        if (!key.isEmpty() && keys(command.id).contains(key))
            return &command;
    return nullptr;
}

void CommandSet::setKeys(std::string_view id, const QList<QKeySequence>& keys)
{
    const CommandDef* command = commandNamed(id);
    if (!command)
        return;
    if (keys == defaultKeys(*command))
        m_settings.remove(settingOf(id));
    else
        m_settings.set(settingOf(id), QKeySequence::listToString(keys));
    action(id)->setShortcuts(keys);
    describe(*command, action(id));
    Q_EMIT keysChanged();
}

void CommandSet::resetKeys(std::string_view id)
{
    if (const CommandDef* command = commandNamed(id))
        setKeys(id, defaultKeys(*command));
}

} // namespace shouwen::ui
