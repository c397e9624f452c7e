// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How full each person's days are, under the columns of the week: calls that stand of calls a day
// takes, as a bar and in figures. Arrows walk, each cell is spoken; a call dropped on a cell is
// asked to go to that person on that day. Asks nothing itself.
#pragma once

#include "ui/planner/agenda_days.h"
#include "ui/planner/call_drag.h"

#include <QAbstractScrollArea>

class QPainter;

namespace shouwen::ui {

class LoadGrid final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LoadGrid(QWidget* parent = nullptr);

    void fill(std::shared_ptr<const AgendaView> view, Date first);
    int people() const { return static_cast<int>(m_rows.size()); }
    QRect cellRect(int person, int day) const;
    /// Null where nothing is known.
    const CallerDayView* at(int person, int day) const;
    void choose(int person, int day);
    QString words() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void moveAsked(const shouwen::ui::CallMove& move);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Row {
        StaffId caller;
        QString name;
        std::vector<const CallerDayView*> days;
    };
    using Cell = std::pair<int, int>;
    int rowHeight() const;
    void layOut();
    std::optional<Cell> cellAt(QPoint point) const;
    void paintCell(QPainter& painter, int person, int day) const;

    std::shared_ptr<const AgendaView> m_view;
    std::vector<Row> m_rows; ///< by name
    Cell m_chosen{0, 0};
    std::optional<Cell> m_drop;
};

} // namespace shouwen::ui
