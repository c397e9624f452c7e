// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workflow as a row of steps: done, current, to come. States that are no step (waiting,
// cancelled) show the step they were entered from and are named in the head. Where labels do not
// fit, those farthest from the current step give way first and stay in the tooltip.
#pragma once

#include <QStringList>
#include <QWidget>

namespace shouwen::ui {

struct TicketData;
class Wording;

class Stepper final : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(QWidget* parent = nullptr);
    void show(const TicketData& ticket, const Wording& wording);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Step {
        QString label;
        bool done = false;
    };
    /// Of each step with the line to the next; words go to the current step first, then outwards.
    QList<int> widths() const;

    QList<Step> m_steps;
    int m_current = -1;
};

} // namespace shouwen::ui
