// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the agenda looks; where things are and what hands do to them is in agenda_grid.cpp.
#include "ui/base/span_words.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/planner/agenda_grid.h"

#include <QPaintEvent>
#include <QPainter>

namespace shouwen::ui {
namespace {

constexpr int kPad = 6;

int markSize(const QFontMetrics& metrics) { return metrics.height() * 3 / 5; }

QString number(Date date) { return QString::number(static_cast<unsigned>(date.day())); }

} // namespace

void AgendaGrid::paintEvent(QPaintEvent* event)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), t.surface);
    if (m_days.empty())
        return;
    const int days = static_cast<int>(m_days.size());
    for (int i = 0; i < days; ++i) {
        if (!dayRect(i).intersects(event->rect()))
            continue;
        if (isWeek())
            paintColumn(painter, i);
        else
            paintCell(painter, i);
    }
    painter.fillRect(QRect(0, 0, viewport()->width(), headHeight()), t.sunken);
    for (int i = 0; i < 7; ++i)
        paintDayHead(painter, i);
    painter.setPen(t.line);
    painter.drawLine(0, headHeight(), viewport()->width(), headHeight());
    paintNothing(painter);
}

void AgendaGrid::paintDayHead(QPainter& painter, int day) const
{
    const Tokens& t = tokensOf(palette());
    const QRect column = dayRect(day);
    const QRect box(column.left() + kPad, 3, column.width() - 2 * kPad, lineHeight());
    if (!isWeek()) {
        painter.setPen(t.subtle);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, weekdayShort(day));
        return;
    }
    const AgendaDay& shown = m_days[static_cast<size_t>(day)];
    const bool today = shown.date == m_bench.zone().dateAt(m_bench.now());
    QFont bold = font();
    bold.setBold(today || shown.date == m_period.day);
    painter.setFont(bold);
    painter.setPen(today ? t.accent : t.text);
    const QFontMetrics metrics(bold);
    QString date = dateWords(shown.date);
    if (metrics.horizontalAdvance(date) > box.width())
        date = shortDateWords(shown.date);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(date, Qt::ElideRight, box.width()));
    painter.setFont(font());
    paintLoad(painter, box.translated(0, lineHeight()), shown);
}

/// A bar as far as the day is filled, with the figures on it.
void AgendaGrid::paintLoad(QPainter& painter, const QRect& box, const AgendaDay& day) const
{
    const Tokens& t = tokensOf(palette());
    if (day.room == 0 && day.booked == 0) {
        painter.setPen(t.subtle);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, tr("no calls"));
        return;
    }
    const QRect bar(box.left(), box.bottom() - 2, box.width(), 3);
    painter.fillRect(bar, t.line);
    const int filled =
        day.room > 0 ? std::min(bar.width(), bar.width() * day.booked / day.room) : bar.width();
    painter.fillRect(QRect(bar.topLeft(), QSize(filled, bar.height())),
                     day.isOver() ? t.late : t.accent);
    painter.setPen(day.isOver() ? t.late : t.subtle);
    painter.drawText(box.adjusted(0, 0, 0, -3), Qt::AlignLeft | Qt::AlignVCenter,
                     day.isOver() ? tr("%1 / %2, too many").arg(day.booked).arg(day.room)
                                  : tr("%1 / %2").arg(day.booked).arg(day.room));
}

void AgendaGrid::paintColumn(QPainter& painter, int day) const
{
    const Tokens& t = tokensOf(palette());
    const AgendaDay& shown = m_days[static_cast<size_t>(day)];
    const QRect whole = dayRect(day);
    if (day == m_dropDay)
        painter.fillRect(whole, t.hover);
    else if (shown.room == 0)
        painter.fillRect(whole, t.sunken);
    painter.setPen(t.line);
    painter.drawLine(whole.topRight(), whole.bottomRight());
    for (int card = 0; card < static_cast<int>(shown.cards.size()); ++card) {
        const QRect box = callRect(day, card);
        if (box.bottom() > headHeight() && box.top() < viewport()->height())
            paintCard(painter, day, card);
    }
    if (shown.cards.empty() && shown.date == m_period.day && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(whole.adjusted(3, headHeight() + 4, -4, -4), 4, 4);
    }
}

void AgendaGrid::paintCard(QPainter& painter, int day, int card) const
{
    const Tokens& t = tokensOf(palette());
    const AgendaDay& shown = m_days[static_cast<size_t>(day)];
    const AgendaCard& one = shown.cards[static_cast<size_t>(card)];
    const QRect box = callRect(day, card);
    const bool here = shown.date == m_period.day && card == m_card;
    painter.setBrush(here ? t.selection : t.surface);
    painter.setPen(here && hasFocus() ? QPen(t.focus, 2) : QPen(t.outline, 1));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QFontMetrics metrics = fontMetrics();
    const int mark = markSize(metrics);
    QRect line(box.left() + kPad, box.top() + 4, box.width() - 2 * kPad, metrics.height());
    paintUrgency(painter,
                 QRectF(line.right() - mark + 1, line.center().y() - mark / 2.0 + 0.5, mark, mark),
                 one.mark.urgency, t);
    // Where the name finds no room beside the time, it takes the line of what it is about.
    const int room = line.width() - mark - 4;
    const QString both = one.time + QStringLiteral("  ") + one.who;
    const bool narrow = room < metrics.horizontalAdvance(one.time) + metrics.height() * 4 &&
                        metrics.horizontalAdvance(both) > room;
    painter.setPen(t.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     narrow ? one.time : metrics.elidedText(both, Qt::ElideRight, room));
    line.translate(0, metrics.height());
    painter.setPen(narrow ? t.text : t.subtle);
    painter.drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(narrow ? one.who : one.about, Qt::ElideRight, line.width()));
}

void AgendaGrid::paintCell(QPainter& painter, int day) const
{
    const Tokens& t = tokensOf(palette());
    const AgendaDay& shown = m_days[static_cast<size_t>(day)];
    const QRect whole = dayRect(day);
    const bool ofMonth = shown.date.month() == m_period.day.month();
    const bool today = shown.date == m_bench.zone().dateAt(m_bench.now());
    if (day == m_dropDay)
        painter.fillRect(whole, t.hover);
    else if (shown.room == 0 || !ofMonth)
        painter.fillRect(whole, t.sunken);
    painter.setPen(t.line);
    painter.drawLine(whole.topRight(), whole.bottomRight());
    painter.drawLine(whole.bottomLeft(), whole.bottomRight());
    const QRect head(whole.left() + kPad, whole.top() + 2, whole.width() - 2 * kPad, lineHeight());
    QFont bold = font();
    bold.setBold(today);
    painter.setFont(bold);
    painter.setPen(today ? t.accent : ofMonth ? t.text : t.subtle);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, number(shown.date));
    painter.setFont(font());
    if (shown.booked > 0 || shown.room > 0)
        paintLoad(painter, head.adjusted(fontMetrics().height() * 2, 0, 0, 0), shown);
    const int seen = shownInCell(shown);
    for (int card = 0; card < seen; ++card)
        paintLine(painter, day, card);
    const int more = static_cast<int>(shown.cards.size()) - seen;
    if (more > 0) {
        painter.setPen(t.subtle);
        painter.drawText(QRect(whole.left() + kPad, whole.top() + lineHeight() * (seen + 1) + 4,
                               whole.width() - 2 * kPad, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("%1 more").arg(more));
    }
    if (shown.date == m_period.day) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? t.focus : t.outline, 2));
        painter.drawRoundedRect(whole.adjusted(1, 1, -2, -2), 4, 4);
    }
}

void AgendaGrid::paintLine(QPainter& painter, int day, int card) const
{
    const Tokens& t = tokensOf(palette());
    const AgendaCard& one = m_days[static_cast<size_t>(day)].cards[static_cast<size_t>(card)];
    const QRect box = callRect(day, card);
    const int mark = markSize(fontMetrics());
    paintUrgency(painter, QRectF(box.left() + 2, box.center().y() - mark / 2.0 + 0.5, mark, mark),
                 one.mark.urgency, t);
    painter.setPen(t.text);
    painter.drawText(box.adjusted(mark + 6, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(one.time + QLatin1Char(' ') + one.who, Qt::ElideRight,
                                              box.width() - mark - 6));
}

void AgendaGrid::paintNothing(QPainter& painter) const
{
    for (const AgendaDay& day : m_days)
        if (!day.cards.empty())
            return;
    const std::size_t waiting = m_view ? m_view->unplanned.size() : 0;
    const Tokens& t = tokensOf(palette());
    painter.setPen(t.subtle);
    const QRect box = viewport()->rect().adjusted(40, headHeight(), -40, 0);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap,
                     waiting > 0 ? tr("No call is planned in these days.\n%1 callbacks have no "
                                      "time yet: let the planner propose when to make them.")
                                       .arg(waiting)
                                 : tr("No call is planned in these days."));
}

} // namespace shouwen::ui
