// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/agenda_grid.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr int kDaysAcross = 7;

} // namespace

AgendaGrid::AgendaGrid(Workbench& bench, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_bench(bench)
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Agenda of callbacks"));
    setMinimumHeight(160);
}

void AgendaGrid::fill(std::shared_ptr<const AgendaView> view, const AgendaPeriod& period,
                      std::optional<StaffId> caller)
{
    const AgendaCall* kept = chosenCall();
    const std::optional<RecordId> id = kept ? std::optional(kept->callback) : std::nullopt;
    m_view = std::move(view);
    m_period = period;
    m_caller = caller;
    arrange();
    layOut();
    m_card = 0;
    if (id)
        for (const AgendaCard& card : chosen() ? chosen()->cards : std::vector<AgendaCard>())
            if (card.call->callback == *id)
                m_card = static_cast<int>(&card - &chosen()->cards.front());
    tell();
}

void AgendaGrid::arrange()
{
    m_days = m_view ? agendaDays(*m_view, m_period, m_bench.zone(), {m_caller, m_bench.now()})
                    : std::vector<AgendaDay>();
}

const AgendaDay* AgendaGrid::chosen() const
{
    const int at = daysFrom(m_period.first(), m_period.day);
    return at >= 0 && at < static_cast<int>(m_days.size()) ? &m_days[static_cast<size_t>(at)]
                                                           : nullptr;
}

const AgendaCall* AgendaGrid::chosenCall() const
{
    const AgendaDay* day = chosen();
    return day && m_card >= 0 && m_card < static_cast<int>(day->cards.size())
               ? day->cards[static_cast<size_t>(m_card)].call
               : nullptr;
}

void AgendaGrid::choose(Date day, int card)
{
    if (!m_period.contains(day)) {
        Q_EMIT periodAsked(day);
        return;
    }
    m_period.day = day;
    const AgendaDay* now = chosen();
    const int last = now ? static_cast<int>(now->cards.size()) - 1 : 0;
    m_card = std::clamp(card, 0, std::max(0, last));
    keepInSight();
    tell();
}

void AgendaGrid::chooseCall(const RecordId& call)
{
    for (const AgendaDay& day : m_days)
        for (std::size_t i = 0; i < day.cards.size(); ++i)
            if (day.cards[i].call->callback == call) {
                choose(day.date, static_cast<int>(i));
                return;
            }
}

bool AgendaGrid::step(int by)
{
    const AgendaDay* day = chosen();
    if (!day)
        return false;
    const int next = m_card + by;
    if (!day->cards.empty() && next >= 0 && next < static_cast<int>(day->cards.size())) {
        choose(day->date, next);
        return true;
    }
    for (int i = daysFrom(m_period.first(), day->date) + by;
         i >= 0 && i < static_cast<int>(m_days.size()); i += by) {
        const AgendaDay& other = m_days[static_cast<size_t>(i)];
        if (other.cards.empty())
            continue;
        choose(other.date, by > 0 ? 0 : static_cast<int>(other.cards.size()) - 1);
        return true;
    }
    return false;
}

QString AgendaGrid::words() const
{
    const AgendaDay* day = chosen();
    if (!day)
        return {};
    QString out = dateWords(day->date);
    out += QStringLiteral("  ") + (day->room == 0 && day->booked == 0
                                       ? tr("nobody calls on this day")
                                       : tr("%1 of %2 calls").arg(day->booked).arg(day->room));
    if (const AgendaCall* call = chosenCall())
        out += QStringLiteral("\n") + callWords(*call, m_bench.zone(), m_bench.now());
    return out;
}

void AgendaGrid::tell()
{
    setAccessibleDescription(words());
    viewport()->update();
    Q_EMIT chosenChanged();
}

// --- where things are ---

int AgendaGrid::lineHeight() const { return fontMetrics().height() + 4; }
int AgendaGrid::headHeight() const { return lineHeight() * (isWeek() ? 2 : 1) + 10; }
int AgendaGrid::cardHeight() const { return fontMetrics().height() * 2 + 10; }

int AgendaGrid::cellHeight() const
{
    const int rows = m_period.days() / kDaysAcross;
    return std::max(lineHeight() * 3, (viewport()->height() - headHeight()) / rows);
}

int AgendaGrid::shownInCell(const AgendaDay& day) const
{
    const int fit = std::max(1, (cellHeight() - lineHeight() - 6) / lineHeight());
    const int all = static_cast<int>(day.cards.size());
    return all <= fit ? all : fit - 1; // the last line says how many more
}

QRect AgendaGrid::dayRect(int day) const
{
    const int width = viewport()->width();
    const int column = day % kDaysAcross;
    const int left = width * column / kDaysAcross, right = width * (column + 1) / kDaysAcross;
    if (isWeek())
        return {left, 0, right - left, viewport()->height()};
    const int top = headHeight() + day / kDaysAcross * cellHeight() - verticalScrollBar()->value();
    return {left, top, right - left, cellHeight()};
}

QRect AgendaGrid::callRect(int day, int card) const
{
    const QRect whole = dayRect(day);
    if (isWeek()) {
        const int step = cardHeight() + 4;
        return {whole.left() + 4, headHeight() + 6 + card * step - verticalScrollBar()->value(),
                whole.width() - 8, cardHeight()};
    }
    if (card >= shownInCell(m_days[static_cast<size_t>(day)]))
        return {};
    return {whole.left() + 4, whole.top() + lineHeight() + 4 + card * lineHeight(),
            whole.width() - 8, lineHeight()};
}

std::optional<int> AgendaGrid::dayAt(QPoint point) const
{
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i)
        if (dayRect(i).contains(point))
            return i;
    return std::nullopt;
}

std::optional<std::pair<int, int>> AgendaGrid::cardAt(QPoint point) const
{
    const auto day = dayAt(point);
    if (!day || (isWeek() && point.y() < headHeight()))
        return std::nullopt;
    const int cards = static_cast<int>(m_days[static_cast<size_t>(*day)].cards.size());
    for (int card = 0; card < cards; ++card)
        if (callRect(*day, card).contains(point))
            return std::pair(*day, card);
    return std::nullopt;
}

void AgendaGrid::layOut()
{
    int height = headHeight();
    if (isWeek()) {
        std::size_t most = 0;
        for (const AgendaDay& day : m_days)
            most = std::max(most, day.cards.size());
        height += 12 + static_cast<int>(most) * (cardHeight() + 4);
    } else {
        height += cellHeight() * (m_period.days() / kDaysAcross);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void AgendaGrid::keepInSight()
{
    const int day = daysFrom(m_period.first(), m_period.day);
    const QRect rect = isWeek() ? callRect(day, m_card) : dayRect(day);
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() < headHeight())
        bar->setValue(bar->value() - (headHeight() + 6 - rect.top()));
    else if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + 6);
}

// --- hands ---

void AgendaGrid::mousePressEvent(QMouseEvent* event)
{
    m_dragging.reset();
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto card = cardAt(event->pos())) {
        choose(m_days[static_cast<size_t>(card->first)].date, card->second);
        m_pressed = event->pos();
        if (const AgendaCall* call = chosenCall())
            m_dragging = call->callback;
    } else if (const auto day = dayAt(event->pos())) {
        choose(m_days[static_cast<size_t>(*day)].date);
    }
}

void AgendaGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging && (event->buttons() & Qt::LeftButton) &&
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        dragCall(this, *std::exchange(m_dragging, std::nullopt));
}

void AgendaGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (cardAt(event->pos())) {
        if (const AgendaCall* call = chosenCall())
            Q_EMIT opened(call->callback);
    } else if (!isWeek() && dayAt(event->pos())) {
        Q_EMIT weekAsked(m_period.day);
    }
}

void AgendaGrid::dragEnterEvent(QDragEnterEvent* event)
{
    if (callIn(event->mimeData()))
        event->acceptProposedAction();
}

void AgendaGrid::dragMoveEvent(QDragMoveEvent* event)
{
    const auto day = dayAt(event->position().toPoint());
    m_dropDay = day.value_or(-1);
    event->setAccepted(day.has_value());
    viewport()->update();
}

void AgendaGrid::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropDay = -1;
    viewport()->update();
}

void AgendaGrid::dropEvent(QDropEvent* event)
{
    m_dropDay = -1;
    viewport()->update();
    const auto day = dayAt(event->position().toPoint());
    const auto call = callIn(event->mimeData());
    if (!day || !call)
        return;
    event->acceptProposedAction();
    Q_EMIT moveAsked({*call, m_days[static_cast<size_t>(*day)].date, 0, {}});
}

void AgendaGrid::go(int days) { choose(plusDays(m_period.day, days), m_card); }

/// To the next day on which anybody calls; past the end of what is known, simply the next.
void AgendaGrid::move(int days, int minutes)
{
    const AgendaCall* call = chosenCall();
    if (!call)
        return;
    CallMove move{call->callback, {}, minutes, {}};
    if (days != 0) {
        Date day = plusDays(m_period.day, days);
        for (int at = daysFrom(m_period.first(), day);
             at >= 0 && at < static_cast<int>(m_days.size()) &&
             m_days[static_cast<size_t>(at)].room == 0;
             at += days)
            day = plusDays(day, days);
        move.day = day;
    }
    Q_EMIT moveAsked(move);
}

bool AgendaGrid::moveKey(QKeyEvent* event)
{
    if (event->modifiers() != (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const auto& planning = m_bench.wording().rules().planning;
    const int minutes = planning ? planning->minutes : 5;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0), true;
    case Qt::Key_Right:
        return move(1, 0), true;
    case Qt::Key_Up:
        return move(0, -minutes), true;
    case Qt::Key_Down:
        return move(0, minutes), true;
    default:
        return false;
    }
}

void AgendaGrid::keyPressEvent(QKeyEvent* event)
{
    if (moveKey(event))
        return;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1);
    case Qt::Key_Right:
        return go(1);
    case Qt::Key_Up:
        return isWeek() ? choose(m_period.day, m_card - 1) : go(-7);
    case Qt::Key_Down:
        return isWeek() ? choose(m_period.day, m_card + 1) : go(7);
    case Qt::Key_PageUp:
        return choose(m_period.moved(-1).day);
    case Qt::Key_PageDown:
        return choose(m_period.moved(1).day);
    case Qt::Key_Home:
        return choose(m_bench.zone().dateAt(m_bench.now()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isWeek())
            Q_EMIT weekAsked(m_period.day);
        else if (const AgendaCall* call = chosenCall())
            Q_EMIT opened(call->callback);
        return;
    default:
        event->ignore(); // QAbstractScrollArea would scroll
    }
}

bool AgendaGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QString text;
        if (const auto at = cardAt(help->pos()))
            text = callWords(
                *m_days[static_cast<size_t>(at->first)].cards[static_cast<size_t>(at->second)].call,
                m_bench.zone(), m_bench.now());
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void AgendaGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void AgendaGrid::focusInEvent(QFocusEvent*) { viewport()->update(); }
void AgendaGrid::focusOutEvent(QFocusEvent*) { viewport()->update(); }

void AgendaGrid::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Agenda of callbacks"));
        arrange();
        tell();
    }
    if (event->type() == QEvent::FontChange)
        layOut();
    viewport()->update();
}

} // namespace shouwen::ui
