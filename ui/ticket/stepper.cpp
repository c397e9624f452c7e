// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/stepper.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/wording.h"
#include "ui/ticket/ticket_data.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <set>

namespace shouwen::ui {
namespace {

constexpr int kDot = 12;
constexpr int kGap = 5;      ///< dot to words
constexpr int kBetween = 18; ///< the line to the next step
constexpr int kColumnGap = 6;
constexpr int kMostLines = 3; ///< of words below a dot

} // namespace

Stepper::Stepper(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    updateGeometry();
    update();
}

QSize Stepper::sizeHint() const { return {200, heightFor(width())}; }
QSize Stepper::minimumSizeHint() const { return {60, fontMetrics().height() + 10}; }

int Stepper::lineWidth(int step) const
{
    QFont bold = font();
    bold.setBold(step == m_current);
    return kDot + kGap + QFontMetrics(bold).horizontalAdvance(m_steps[step].label) + kBetween;
}

bool Stepper::fitsInLine(int width) const
{
    int needed = -kBetween;
    for (int i = 0; i < m_steps.size(); ++i)
        needed += lineWidth(i);
    return needed <= width;
}

QStringList Stepper::wrapped(int step, int width) const
{
    QFont bold = font();
    bold.setBold(step == m_current);
    const QFontMetrics metrics(bold);
    QTextLayout layout(m_steps[step].label, bold);
    // Chinese may break anywhere, other words only between one another.
    layout.setTextOption(QTextOption(Qt::AlignLeft));
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(width, 1));
        const QString text = m_steps[step].label.mid(line.textStart());
        if (lines.size() + 1 == kMostLines) {
            lines << metrics.elidedText(text, Qt::ElideRight, width);
            break;
        }
        lines << metrics.elidedText(text.left(line.textLength()).trimmed(), Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

int Stepper::heightFor(int width) const
{
    const int line = fontMetrics().height();
    if (m_steps.isEmpty() || fitsInLine(width))
        return line + 10;
    const int column = width / static_cast<int>(m_steps.size());
    qsizetype lines = 1;
    for (int i = 0; i < m_steps.size(); ++i)
        lines = std::max(lines, wrapped(i, column - kColumnGap).size());
    return kDot + 6 + static_cast<int>(lines) * line + 2;
}

QRectF Stepper::cell(int step) const
{
    if (!fitsInLine(width())) {
        const qreal column = qreal(width()) / static_cast<qreal>(m_steps.size());
        return {column * step, 0, column, qreal(height())};
    }
    qreal x = 0;
    for (int i = 0; i < step; ++i)
        x += lineWidth(i);
    return {x, 0, qreal(lineWidth(step)), qreal(height())};
}

void Stepper::paintDot(QPainter& painter, const QPointF& middle, int step) const
{
    const Tokens& t = tokensOf(palette());
    const bool current = step == m_current;
    const bool done = m_steps[step].done && !current;
    const qreal half = kDot / 2.0 - 1;
    painter.setPen(QPen(current || done ? t.accent : t.outline, 1.5));
    painter.setBrush(current ? QBrush(t.accent) : Qt::NoBrush);
    painter.drawEllipse(middle, half, half);
    painter.setBrush(Qt::NoBrush);
    if (done)
        painter.drawPolyline(QPolygonF(
            {middle + QPointF(-2.8, 0), middle + QPointF(-0.8, 2), middle + QPointF(2.6, -2.2)}));
    painter.setPen(current ? t.text : t.subtle);
    QFont font = painter.font();
    font.setBold(current);
    painter.setFont(font);
}

void Stepper::paintBeside(QPainter& painter) const
{
    const QPen rule(tokensOf(palette()).outline, 1);
    const qreal mid = height() / 2.0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF box = cell(i);
        paintDot(painter, {box.left() + kDot / 2.0 + 1, mid}, i);
        const QRectF words = box.adjusted(kDot + kGap, 0, 0, 0);
        painter.drawText(words, Qt::AlignVCenter, m_steps[i].label);
        if (i + 1 < m_steps.size()) {
            painter.setPen(rule);
            painter.drawLine(QPointF(box.right() - kBetween + 4, mid),
                             QPointF(box.right() - 3, mid));
        }
    }
}

void Stepper::paintBelow(QPainter& painter) const
{
    const QPen rule(tokensOf(palette()).outline, 1);
    const qreal mid = kDot / 2.0 + 1;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF box = cell(i);
        const QPointF dot(box.center().x(), mid);
        if (i + 1 < m_steps.size()) {
            painter.setPen(rule);
            painter.drawLine(dot + QPointF(kDot / 2.0 + 3, 0),
                             dot + QPointF(box.width() - kDot / 2.0 - 3, 0));
        }
        paintDot(painter, dot, i);
        const QRectF words = box.adjusted(kColumnGap / 2.0, kDot + 4, -kColumnGap / 2.0, 0);
        qreal top = words.top();
        for (const QString& line : wrapped(i, int(words.width()))) {
            painter.drawText(
                QRectF(words.left(), top, words.width(), painter.fontMetrics().height()),
                Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, line);
            top += painter.fontMetrics().height();
        }
    }
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (fitsInLine(width()))
        paintBeside(painter);
    else
        paintBelow(painter);
}

bool Stepper::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_steps.size(); ++i)
            if (cell(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), m_steps[i].label, this);
                return true;
            }
    }
    return QWidget::event(event);
}

} // namespace shouwen::ui
