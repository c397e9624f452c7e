// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole year painted: twelve months in as many rows as its width asks for, each day by what the
// calendar says of it. Days off are filled, make-up days 调休 carry a dot, the desk's own days a
// bar, days closed are faint; colour is never alone. One day is chosen, by mouse or arrows; it is
// spoken with its date and what it is.
#pragma once

#include "core/calendar/calendar.h"

#include <QWidget>

namespace shouwen::ui {

class YearView final : public QWidget {
    Q_OBJECT

public:
    explicit YearView(QWidget* parent = nullptr);

    void show(const Calendar& calendar, int year);
    void choose(Date date);
    Date chosen() const { return m_chosen; }
    QString wordsOf(Date date) const;
    /// As many months side by side as there is room for: six, four, three, two or one.
    int monthsAcross() const { return monthsAcross(width()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosenChanged();
    /// The arrows went past the end of the year.
    void yearLeft(int year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect monthRect(int month) const;
    QRect dayRect(Date date) const;
    std::optional<Date> dateAt(QPoint point) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, Date date) const;
    int cell() const;
    int monthsAcross(int width) const;

    std::optional<Calendar> m_calendar;
    int m_year = 2026;
    Date m_chosen{std::chrono::year{2026} / 1 / 1};
};

} // namespace shouwen::ui
