// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/load_grid.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr int kDays = 7;
constexpr int kPad = 6;
constexpr int kRowsSeen = 6;

} // namespace

LoadGrid::LoadGrid(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as the agenda above, for equal columns
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Load of each person"));
}

void LoadGrid::fill(std::shared_ptr<const AgendaView> view, Date first)
{
    m_view = std::move(view);
    m_rows.clear();
    for (std::size_t i = 0; m_view && i < m_view->load.size(); ++i) {
        const CallerDayView& load = m_view->load[i];
        const int day = daysFrom(first, load.date);
        if (day < 0 || day >= kDays)
            continue;
        auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                [&](const Row& r) { return r.caller == load.caller; });
        if (row == m_rows.end())
            row = m_rows.insert(
                row, {load.caller, qs(load.name), std::vector<const CallerDayView*>(kDays)});
        row->days[static_cast<size_t>(day)] = &load;
    }
    updateGeometry();
    layOut();
    choose(std::min(m_chosen.first, std::max(0, people() - 1)), m_chosen.second);
}

const CallerDayView* LoadGrid::at(int person, int day) const
{
    return person >= 0 && person < people() && day >= 0 && day < kDays
               ? m_rows[static_cast<size_t>(person)].days[static_cast<size_t>(day)]
               : nullptr;
}

void LoadGrid::choose(int person, int day)
{
    m_chosen = {std::clamp(person, 0, std::max(0, people() - 1)), std::clamp(day, 0, kDays - 1)};
    const QRect cell = cellRect(m_chosen.first, m_chosen.second);
    if (cell.top() < 0 || cell.bottom() > viewport()->height())
        verticalScrollBar()->setValue(m_chosen.first * rowHeight());
    setAccessibleDescription(words());
    viewport()->update();
}

QString LoadGrid::words() const
{
    const CallerDayView* load = at(m_chosen.first, m_chosen.second);
    if (!load)
        return {};
    const QString when = qs(load->name) + QStringLiteral("  ") + dateWords(load->date);
    if (load->room == 0 && load->booked == 0)
        return tr("%1: away or closed").arg(when);
    return tr("%1: %2 of %3 calls").arg(when).arg(load->booked).arg(load->room);
}

int LoadGrid::rowHeight() const { return fontMetrics().height() + 8; }

QSize LoadGrid::sizeHint() const
{
    return {400, std::clamp(people(), 1, kRowsSeen) * rowHeight() + 2 * frameWidth()};
}

QRect LoadGrid::cellRect(int person, int day) const
{
    const int width = viewport()->width();
    const int left = width * day / kDays, right = width * (day + 1) / kDays;
    return {left, person * rowHeight() - verticalScrollBar()->value(), right - left, rowHeight()};
}

std::optional<LoadGrid::Cell> LoadGrid::cellAt(QPoint point) const
{
    for (int person = 0; person < people(); ++person)
        for (int day = 0; day < kDays; ++day)
            if (cellRect(person, day).contains(point))
                return Cell(person, day);
    return std::nullopt;
}

void LoadGrid::layOut()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, people() * rowHeight() - viewport()->height()));
}

void LoadGrid::paintCell(QPainter& painter, int person, int day) const
{
    const Tokens& t = tokensOf(palette());
    const QRect box = cellRect(person, day);
    const CallerDayView* load = at(person, day);
    const bool works = load && (load->room > 0 || load->booked > 0);
    painter.fillRect(box, m_drop == Cell(person, day) ? t.hover : works ? t.surface : t.sunken);
    painter.setPen(t.line);
    painter.drawLine(box.topRight(), box.bottomRight());
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    const QRect line = box.adjusted(kPad, 1, -kPad, -3);
    const bool over = load && load->booked > load->room;
    const QString figure = !works ? tr("away")
                           : over ? tr("%1 / %2 !").arg(load->booked).arg(load->room)
                                  : tr("%1 / %2").arg(load->booked).arg(load->room);
    if (works) {
        const QRect bar(line.left(), box.bottom() - 4, line.width(), 3);
        painter.fillRect(bar, t.line);
        const int part = load->room > 0
                             ? std::min(bar.width(), bar.width() * load->booked / load->room)
                             : bar.width();
        painter.fillRect(QRect(bar.topLeft(), QSize(part, bar.height())), over ? t.late : t.accent);
    }
    const int wide = fontMetrics().horizontalAdvance(figure);
    painter.setPen(works ? t.text : t.subtle);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_rows[static_cast<size_t>(person)].name,
                                              Qt::ElideRight, line.width() - wide - 4));
    painter.setPen(over ? t.late : t.subtle);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, figure);
    if (hasFocus() && m_chosen == Cell(person, day)) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(1, 1, -2, -2));
    }
}

void LoadGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokensOf(palette()).surface);
    for (int person = 0; person < people(); ++person)
        for (int day = 0; day < kDays; ++day)
            if (cellRect(person, day).intersects(viewport()->rect()))
                paintCell(painter, person, day);
    if (m_rows.empty()) {
        painter.setPen(tokensOf(palette()).subtle);
        painter.drawText(viewport()->rect(), Qt::AlignCenter,
                         tr("Nobody has a role that makes callbacks."));
    }
}

void LoadGrid::mousePressEvent(QMouseEvent* event)
{
    if (const auto cell = cellAt(event->pos()))
        choose(cell->first, cell->second);
}

void LoadGrid::keyPressEvent(QKeyEvent* event)
{
    const auto [person, day] = m_chosen;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(person, day - 1);
    case Qt::Key_Right:
        return choose(person, day + 1);
    case Qt::Key_Up:
        return choose(person - 1, day);
    case Qt::Key_Down:
        return choose(person + 1, day);
    default:
        event->ignore();
    }
}

void LoadGrid::dragEnterEvent(QDragEnterEvent* event)
{
    if (callIn(event->mimeData()))
        event->acceptProposedAction();
}

void LoadGrid::dragMoveEvent(QDragMoveEvent* event)
{
    m_drop = cellAt(event->position().toPoint());
    event->setAccepted(m_drop.has_value());
    viewport()->update();
}

void LoadGrid::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop.reset();
    viewport()->update();
}

void LoadGrid::dropEvent(QDropEvent* event)
{
    m_drop.reset();
    viewport()->update();
    const auto cell = cellAt(event->position().toPoint());
    const auto call = callIn(event->mimeData());
    const CallerDayView* load = cell ? at(cell->first, cell->second) : nullptr;
    if (!load || !call)
        return;
    event->acceptProposedAction();
    Q_EMIT moveAsked({*call, load->date, 0, load->caller});
}

void LoadGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void LoadGrid::focusInEvent(QFocusEvent*) { viewport()->update(); }
void LoadGrid::focusOutEvent(QFocusEvent*) { viewport()->update(); }

void LoadGrid::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Load of each person"));
        setAccessibleDescription(words());
    }
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        layOut();
    }
    viewport()->update();
}

} // namespace shouwen::ui
