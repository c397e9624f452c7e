// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another time and another person for one callback, typed: the way of the keyboard, and for a time
// that no arrow reaches. Short forms of a time are understood ("+3", "14:30"). Refuses only what is
// no time; whether it may is the desk's to say.
#pragma once

#include "core/desk/callbacks.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shouwen::ui {

class Workbench;

class MoveCallSheet final : public QFrame {
    Q_OBJECT

public:
    explicit MoveCallSheet(Workbench& bench, QWidget* parent = nullptr);
    /// `callers` may be given the call.
    void openFor(const AgendaCall& call, const std::vector<CallerDayView>& callers);
    void showProblem(const QString& text);

Q_SIGNALS:
    void moveAsked(const shouwen::RecordId& call, shouwen::Instant at,
                   const std::optional<shouwen::StaffId>& to);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void accept();

    Workbench& m_bench;
    QLabel* m_headline;
    QLabel* m_timeLabel;
    QLineEdit* m_time;
    QLabel* m_whoLabel;
    QComboBox* m_who;
    QPushButton* m_move;
    QPushButton* m_back;
    QLabel* m_problem;
    std::optional<AgendaCall> m_call;
};

} // namespace shouwen::ui
