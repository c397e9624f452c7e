// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workflow as a row of steps: done, current, to come. States that are no step (waiting,
// cancelled) show the step they were entered from and are named in the head. Where the labels do
// not fit beside the dots they stand below them, each under its own, in up to two lines.
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
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return heightFor(width); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Step {
        QString label;
        bool done = false;
    };
    /// All labels beside their dots.
    bool fitsInLine(int width) const;
    int lineWidth(int step) const;
    /// The words of a step, broken where the language breaks them.
    QStringList wrapped(int step, int width) const;
    /// Left edge of what belongs to a step, and its width.
    QRectF cell(int step) const;
    void paintDot(QPainter& painter, const QPointF& middle, int step) const;
    void paintBeside(QPainter& painter) const;
    void paintBelow(QPainter& painter) const;
    int heightFor(int width) const;

    QList<Step> m_steps;
    int m_current = -1;
};

} // namespace shouwen::ui
