// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The buttons at the foot of a ticket: one for each move out of its state, in the order of the
// rulebook. A refused one stays where it is and can be reached, by key as well: it does nothing but
// say why, in a line under the buttons.
#pragma once

#include <QWidget>

class QLabel;
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
    /// Why the refused move in focus is refused; empty while none is.
    QString told() const;

Q_SIGNALS:
    void moveAsked(const std::string& move);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell(const QPushButton* button);
    /// The arrow keys go round the buttons.
    bool walk(int key);

    Workbench& m_bench;
    QWidget* m_row;
    QLabel* m_why;
    QList<QPushButton*> m_buttons;
};

} // namespace shouwen::ui
