// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a ticket: number, subject, state, who holds it; its clocks; the customer strip; the
// workflow stepper. Shows, changes nothing.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace shouwen::ui {

class ClockStrip;
class Stepper;
class Workbench;
struct TicketData;

class TicketHead final : public QFrame {
    Q_OBJECT

public:
    TicketHead(Workbench& bench, QWidget* parent = nullptr);
    void show(const TicketData& ticket);
    /// A mark that something was typed and not saved.
    void setDirty(bool dirty);

Q_SIGNALS:
    void whyAsked(const std::string& clock);
    void customerAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
    void enlargeTitle();
    void showCustomer(const TicketData& ticket);
    QString standing(const TicketData& ticket) const;

    Workbench& m_bench;
    QLabel* m_number;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_standing;
    QLabel* m_dirty;
    QLabel* m_customer;
    QToolButton* m_file; ///< to the customer's own page
    ClockStrip* m_clocks;
    Stepper* m_stepper;
    bool m_contested = false;
};

} // namespace shouwen::ui
