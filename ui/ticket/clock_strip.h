// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clocks of a ticket as chips: shape, colour, what it measures, time left. They tick only while
// they are on screen; pressing one asks why it is due then.
#pragma once

#include "core/desk/view.h"
#include "ui/base/due_mark.h"

#include <QAbstractButton>
#include <QTimer>

namespace shouwen::ui {

class Workbench;

class ClockChip final : public QAbstractButton {
    Q_OBJECT

public:
    ClockChip(ClockView clock, Workbench& bench, QWidget* parent);
    /// Repaints where the words have changed.
    void tick();
    const std::string& clockName() const { return m_clock.name; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DueMark mark() const;
    QString label() const;
    void describe();

    ClockView m_clock;
    Workbench& m_bench;
    QString m_shown;
};

class ClockStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ClockStrip(Workbench& bench, QWidget* parent = nullptr);
    void show(const std::vector<ClockView>& clocks);

Q_SIGNALS:
    void whyAsked(const std::string& clock);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();

    Workbench& m_bench;
    std::vector<ClockView> m_clocks;
    std::vector<ClockChip*> m_chips;
    QTimer m_second;
};

} // namespace shouwen::ui
