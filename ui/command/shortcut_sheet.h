// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of keys (Ctrl+/): every command with its key, changed in place; a key that is taken is
// told with its owner and given only when that is confirmed.
#pragma once

#include <QDialog>
#include <QKeySequence>

class QLabel;
class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;

namespace shouwen::ui {

class CommandSet;
struct CommandDef;

class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(CommandSet& commands, QWidget* parent);

private:
    void fill();
    const CommandDef* current() const;
    void showCurrent();
    void tellConflict(const QKeySequence& key);
    void assign();
    void reset();

    CommandSet& m_commands;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_key;
    QPushButton* m_assign;
    QPushButton* m_reset;
    QLabel* m_told;
};

} // namespace shouwen::ui
