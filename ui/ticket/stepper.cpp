// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/stepper.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/wording.h"
#include "ui/ticket/ticket_data.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <set>

namespace shouwen::ui {
namespace {

constexpr int kDot = 12;
constexpr int kGap = 5;      ///< dot to words
constexpr int kBetween = 18; ///< the line to the next step

} // namespace

Stepper::Stepper(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::show(const TicketData& ticket, const Wording& wording)
{
    m_steps.clear();
    m_current = -1;
    const RecordView& view = ticket.view;
    std::set<std::string> been;
    std::string latest;
    for (const auto& step : view.record.steps)
        been.insert(step.to);
    if (view.kind) {
        std::set<std::string> shown;
        for (const StateDef* state : view.kind->statesInOrder())
            if (state->stepper)
                shown.insert(state->name);
        for (const auto& step : view.record.steps)
            if (shown.contains(step.to))
                latest = step.to;
        if (shown.contains(view.record.state))
            latest = view.record.state;
        for (const StateDef* state : view.kind->statesInOrder()) {
            if (!state->stepper)
                continue;
            if (state->name == latest)
                m_current = static_cast<int>(m_steps.size());
            m_steps.append({wording.label(state->label), been.contains(state->name)});
        }
    }
    QStringList words;
    for (int i = 0; i < m_steps.size(); ++i)
        words << (i == m_current ? tr("now: %1").arg(m_steps[i].label) : m_steps[i].label);
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(words.join(QStringLiteral(" → ")));
    setVisible(m_steps.size() > 1);
    update();
}

QSize Stepper::sizeHint() const { return {200, fontMetrics().height() + 10}; }
QSize Stepper::minimumSizeHint() const { return {60, fontMetrics().height() + 10}; }

QList<int> Stepper::widths() const
{
    const auto bare = [] { return kDot + kBetween; };
    const auto worded = [this, bare](int i) {
        return bare() + kGap + fontMetrics().horizontalAdvance(m_steps[i].label) + 2;
    };
    QList<int> out(m_steps.size(), bare());
    int left = width() - static_cast<int>(m_steps.size()) * bare() + kBetween;
    // Words go to the current step first, then outwards.
    const int middle = qMax(0, m_current);
    bool on[2] = {true, true}; // no gaps: what follows a step without words has none either
    for (int away = 0; away < m_steps.size(); ++away)
        for (const int side : {0, 1}) {
            const int i = side == 0 ? middle + away : middle - away;
            if (!on[side] || i < 0 || i >= m_steps.size() || out[i] != bare())
                continue;
            const int more = worded(i) - bare();
            on[side] = more <= left;
            if (!on[side])
                continue;
            out[i] = worded(i);
            left -= more;
        }
    return out;
}

void Stepper::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<int> wide = widths();
    qreal x = 1;
    const qreal mid = height() / 2.0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool current = i == m_current;
        const QRectF dot(x, mid - kDot / 2.0, kDot, kDot);
        const bool done = m_steps[i].done && !current;
        painter.setPen(QPen(current || done ? t.accent : t.outline, 1.5));
        painter.setBrush(current ? QBrush(t.accent) : Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
        if (done)
            painter.drawPolyline(QPolygonF({{dot.left() + 3.2, mid},
                                            {dot.left() + 5.2, mid + 2},
                                            {dot.left() + 8.6, mid - 2.2}}));
        const bool worded = wide[i] > kDot + kBetween;
        qreal end = dot.right();
        if (worded) {
            QFont font = painter.font();
            font.setBold(current);
            painter.setFont(font);
            painter.setPen(current ? t.text : t.subtle);
            const QRectF words(dot.right() + kGap, 0, wide[i], height());
            painter.drawText(words, Qt::AlignVCenter, m_steps[i].label);
            end = dot.right() + kGap + painter.fontMetrics().horizontalAdvance(m_steps[i].label);
            font.setBold(false);
            painter.setFont(font);
        }
        x += wide[i];
        if (i + 1 < m_steps.size() && x - end > 8) {
            painter.setPen(QPen(t.outline, 1));
            painter.drawLine(QPointF(end + 4, mid), QPointF(x - 3, mid));
        }
    }
}

bool Stepper::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QList<int> wide = widths();
        int x = 0;
        for (int i = 0; i < m_steps.size(); ++i) {
            if (help->pos().x() < x + wide[i]) {
                QToolTip::showText(help->globalPos(), m_steps[i].label, this);
                return true;
            }
            x += wide[i];
        }
    }
    return QWidget::event(event);
}

} // namespace shouwen::ui
