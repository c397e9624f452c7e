// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The signature lane 会签: each step that is needed in this round, who has signed, who is missing;
// buttons where this person can sign now. Former
// rounds follow with what was changed since.
#pragma once

#include "core/desk/view.h"

#include <QWidget>

class QVBoxLayout;

namespace shouwen::ui {

class Workbench;
struct SignRound;
struct TicketData;

class SignLane final : public QWidget {
    Q_OBJECT

public:
    SignLane(Workbench& bench, QWidget* parent = nullptr);
    void show(const TicketData& ticket);

Q_SIGNALS:
    void signAsked(const std::string& step, shouwen::Verdict verdict);

private:
    QWidget* card(const SignView& sign, const TicketData& ticket);
    QWidget* former(const SignRound& round);
    QString standing(const SignView& sign, const TicketData& ticket) const;

    Workbench& m_bench;
    QVBoxLayout* m_rows;
};

} // namespace shouwen::ui
