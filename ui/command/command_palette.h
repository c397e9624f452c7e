// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command palette (Ctrl+Shift+P): every command by its name in the language of the screen, its
// English source or its id; shows the key, and why a command cannot be given now.
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace shouwen::ui {

class CommandSet;

class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(CommandSet& commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void give();

    CommandSet& m_commands;
    QLineEdit* m_words;
    QTreeWidget* m_list;
};

/// How well a command fits what is typed: higher first, negative not at all. Every word must occur.
int commandScore(const QString& typed, const QString& title, const QString& source,
                 const QString& id);

} // namespace shouwen::ui
