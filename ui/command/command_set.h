// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// CommandSet: one QAction for every command of the table, alive in one window. Handlers are bound
// by id; `update` puts them on or off with the reason in the tooltip; keys the person chose are
// kept as differences from the defaults.
#pragma once

#include "ui/command/enablement.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>

#include <functional>

class QMenuBar;

namespace shouwen::ui {

class Settings;

class CommandSet final : public QObject {
    Q_OBJECT

public:
    CommandSet(QWidget* window, Settings& settings);

    /// Null where there is no such command.
    QAction* action(std::string_view id) const;
    void bind(std::string_view id, std::function<void()> handler);
    /// Gives the command as if its key had been pressed; nothing where it is off.
    void trigger(std::string_view id);
    void update(const WindowState& state);
    const WindowState& state() const { return m_state; }
    /// Texts, hints and tooltips in the language now in force.
    void retranslate();
    void fillMenuBar(QMenuBar* bar);

    QList<QKeySequence> keys(std::string_view id) const;
    static QList<QKeySequence> defaultKeys(const CommandDef& command);
    /// The command that has this key already; null where it is free.
    const CommandDef* ownerOf(const QKeySequence& key) const;
    void setKeys(std::string_view id, const QList<QKeySequence>& keys);
    void resetKeys(std::string_view id);

Q_SIGNALS:
    void keysChanged();

private:
    void describe(const CommandDef& command, QAction* action) const;

    Settings& m_settings;
    QHash<QByteArray, QAction*> m_actions;
    QList<QPair<MenuId, QAction*>> m_menus;
    WindowState m_state;
};

} // namespace shouwen::ui
