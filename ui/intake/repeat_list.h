// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repeats proposed while a matter is taken down (C-6): open records like it, how like, and in what.
#pragma once

#include "core/desk/view.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace shouwen::ui {

class Workbench;

class RepeatList final : public QFrame {
    Q_OBJECT

public:
    RepeatList(Workbench& bench, QWidget* parent = nullptr);
    void show(const std::vector<RepeatView>& repeats);
    void clear() { show({}); }

Q_SIGNALS:
    void openAsked(const shouwen::RecordId& id);
    /// What was typed becomes a note there instead of a record of its own.
    void addAsked(const shouwen::RecordId& id);

private:
    QWidget* row(const RepeatView& repeat);

    Workbench& m_bench;
    QLabel* m_head;
    QVBoxLayout* m_rows;
};

} // namespace shouwen::ui
