// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is calling: the customers a phone number belongs to, newest contact first, with their open
// records; one press takes the customer over into the form.
#pragma once

#include "core/desk/view.h"

#include <QFrame>

class QVBoxLayout;

namespace shouwen::ui {

class Workbench;

class CallerCard final : public QFrame {
    Q_OBJECT

public:
    CallerCard(Workbench& bench, QWidget* parent = nullptr);
    void show(const std::vector<MatchView>& matches);
    void clear() { show({}); }

Q_SIGNALS:
    void chosen(const shouwen::MatchView& match);
    void openAsked(const shouwen::RecordId& id);

private:
    QWidget* row(const MatchView& match);

    Workbench& m_bench;
    QVBoxLayout* m_rows;
};

} // namespace shouwen::ui
