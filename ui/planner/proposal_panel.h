// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal of the planner (B-3, B-7, B-12): every call with its day, hour and person, each with
// its grounds; what was left out, and why. Any of them can be unticked before adopting. Shows and
// collects; the page asks the desk.
#pragma once

#include "ui/planner/proposal_model.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeView;

namespace shouwen::ui {

class Workbench;

class ProposalPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ProposalPanel(Workbench& bench, QWidget* parent = nullptr);
    void fill(CallPlanView plan);
    ProposalModel& model() const { return *m_model; }
    QTreeView& rows() const { return *m_rows; }
    void focusRows();
    /// Waiting for the desk: nothing can be pressed twice.
    void setBusy(bool busy);

Q_SIGNALS:
    void adoptAsked(const shouwen::CallPlanView& plan);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void explain();
    void count();
    QString headline() const;

    Workbench& m_bench;
    ProposalModel* m_model;
    QLabel* m_headline;
    QTreeView* m_rows;
    QLabel* m_why;
    QPushButton* m_all;
    QPushButton* m_none;
    QPushButton* m_adopt;
    QPushButton* m_close;
    bool m_busy = false;
};

} // namespace shouwen::ui
