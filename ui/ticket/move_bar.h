// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons at the foot of a ticket: one for each move out of its state, in the order of the
// rulebook. A refused one stays where it is, off, and says why in its tooltip.
#pragma once

#include <QWidget>

class QPushButton;

namespace shouwen::ui {

class Workbench;
struct TicketData;

class MoveBar final : public QWidget {
    Q_OBJECT

public:
    MoveBar(Workbench& bench, QWidget* parent = nullptr);
    void show(const TicketData& ticket);
    /// To the first move that is allowed; false where there is none.
    bool focusFirst();
    bool isEmpty() const { return m_buttons.isEmpty(); }

Q_SIGNALS:
    void moveAsked(const std::string& move);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Workbench& m_bench;
    QList<QPushButton*> m_buttons;
};

} // namespace shouwen::ui
