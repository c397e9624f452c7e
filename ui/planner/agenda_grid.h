// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agenda 回访日程 painted: a week of columns with a card a call, or a month of cells with as
// many calls as fit. One day and one call are chosen, by mouse or keys; the choice is spoken.
// Left/Right: day; Up/Down: call (month: week); PgUp/PgDn: week or month; Home: today; Enter: open
// the call, or the week of the day. Ctrl+Alt+arrows and dragging ask to move a call; whether it may
// is the desk's to say. Asks nothing itself.
#pragma once

#include "ui/planner/agenda_days.h"
#include "ui/planner/call_drag.h"

#include <QAbstractScrollArea>

class QPainter;

namespace shouwen::ui {

class Workbench;

class AgendaGrid final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit AgendaGrid(Workbench& bench, QWidget* parent = nullptr);

    /// The choice is kept where it is still there; with no caller: everybody's calls.
    void fill(std::shared_ptr<const AgendaView> view, const AgendaPeriod& period,
              std::optional<StaffId> caller);
    const std::vector<AgendaDay>& days() const { return m_days; }
    const AgendaPeriod& period() const { return m_period; }
    Date chosenDay() const { return m_period.day; }
    /// Null where the day has none, or nothing has been read.
    const AgendaCall* chosenCall() const;
    void choose(Date day, int card = 0);
    void chooseCall(const RecordId& call);
    /// The call after this one, days without calls left out; false: there is none.
    bool step(int by);
    /// Of the chosen day and call.
    QString words() const;
    /// In the viewport; empty where it is not painted.
    QRect callRect(int day, int card) const;
    QRect dayRect(int day) const;

Q_SIGNALS:
    void opened(const shouwen::RecordId& call);
    void weekAsked(shouwen::Date day);
    /// Another week or month, with this day chosen.
    void periodAsked(shouwen::Date day);
    void moveAsked(const shouwen::ui::CallMove& move);
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    bool isWeek() const { return m_period.span == AgendaSpan::Week; }
    int lineHeight() const;
    int headHeight() const;
    int cardHeight() const;
    int cellHeight() const;
    int shownInCell(const AgendaDay& day) const;
    void arrange();
    void layOut();
    void tell();
    void keepInSight();
    void move(int days, int minutes);
    bool moveKey(QKeyEvent* event);
    void go(int days);
    std::optional<int> dayAt(QPoint point) const;
    std::optional<std::pair<int, int>> cardAt(QPoint point) const;
    const AgendaDay* chosen() const;
    void paintDayHead(QPainter& painter, int day) const;
    void paintColumn(QPainter& painter, int day) const;
    void paintCard(QPainter& painter, int day, int card) const;
    void paintCell(QPainter& painter, int day) const;
    void paintLine(QPainter& painter, int day, int card) const;
    void paintLoad(QPainter& painter, const QRect& box, const AgendaDay& day) const;
    void paintNothing(QPainter& painter) const;

    Workbench& m_bench;
    std::shared_ptr<const AgendaView> m_view;
    AgendaPeriod m_period;
    std::optional<StaffId> m_caller;
    std::vector<AgendaDay> m_days;
    int m_card = 0;
    int m_dropDay = -1;
    QPoint m_pressed;
    std::optional<RecordId> m_dragging;
};

} // namespace shouwen::ui
