// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line at the foot, of permanent widgets only (a message of a menu hint would wipe out others):
// what was done last and when, whether the desk is at work, which store this is.
#pragma once

#include "ui/base/desk_client.h"

#include <QStatusBar>
#include <QTimer>

#include <vector>

class QLabel;
class QToolButton;

namespace shouwen::ui {

class Workbench;

class StatusArea final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusArea(Workbench& bench, QWidget* parent = nullptr);
    void say(const QString& text);
    void showStore();
    /// How many drafts of an earlier run wait to be decided about.
    void showDrafts(int count);
    /// Asks how many conflicts wait to be settled; a click lists them.
    void askConflicts();

Q_SIGNALS:
    void draftsAsked();
    void opened(const shouwen::RecordId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showConflicts();
    void listConflicts();

    Workbench& m_bench;
    QLabel* m_said;
    QLabel* m_busy;
    QToolButton* m_drafts;
    QLabel* m_store;
    QToolButton* m_conflicts;
    Lane m_lane;
    std::vector<ConflictView> m_found;
    int m_draftCount = 0;
    QTimer m_patience; ///< short work is not worth a word
};

} // namespace shouwen::ui
