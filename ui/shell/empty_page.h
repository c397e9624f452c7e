// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the right while no record is open: the few keys one needs to begin.
#pragma once

#include <QWidget>

class QLabel;

namespace shouwen::ui {

class CommandSet;

class EmptyPage final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(CommandSet& commands, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    CommandSet& m_commands;
    QLabel* m_text;
};

} // namespace shouwen::ui
