// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/row_painter.h"

#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"

#include <QHeaderView>
#include <QPainter>

namespace shouwen::ui {
namespace {

constexpr int kPad = 6;
constexpr int kRowRoom = 11; ///< above and below the letters together
constexpr std::size_t kLaidRows = 600;

int markSize(const QFontMetrics& metrics) { return metrics.height() * 5 / 9; }

QStaticText laidText(const QString& text, const QFont& font)
{
    QStaticText out(text);
    out.setTextFormat(Qt::PlainText);
    out.setPerformanceHint(QStaticText::AggressiveCaching);
    out.prepare({}, font);
    return out;
}

} // namespace

RowPainter::RowPainter(Workbench& bench, const QHeaderView& header, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_bench(bench)
    , m_header(header)
{}

QSize RowPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, option.fontMetrics.height() + room(kRowRoom)};
}

QRect RowPainter::cell(const QRect& row, QueueColumn column) const
{
    const int section = static_cast<int>(column);
    return {row.left() + m_header.sectionViewportPosition(section), row.top(),
            m_header.sectionSize(section), row.height()};
}

void RowPainter::forget()
{
    m_laid.clear();
    m_inks.of = 0;
}

RowPainter::Laid& RowPainter::laidOut(const QueueRow& row, const QStyleOptionViewItem& option) const
{
    const auto known = m_laid.find(row.id);
    if (known != m_laid.end() && known->second.changedAt == row.changedAt &&
        known->second.state == row.state)
        return known->second;
    if (m_laid.size() >= kLaidRows)
        m_laid.clear();
    Laid laid{row.changedAt, row.state};
    const auto* model = static_cast<const QueueModel*>(m_header.model());
    for (int section = 1; section < kQueueColumns; ++section) {
        if (m_header.isSectionHidden(section))
            continue;
        const auto column = static_cast<QueueColumn>(section);
        const int width = m_header.sectionSize(section) - 2 * kPad;
        const auto mode = column == QueueColumn::Number ? Qt::ElideLeft : Qt::ElideRight;
        laid.texts[static_cast<std::size_t>(section)] = laidText(
            option.fontMetrics.elidedText(model->text(row, column).simplified(), mode, width),
            option.font);
    }
    return m_laid.insert_or_assign(row.id, std::move(laid)).first->second;
}

bool RowPainter::hasTicked(const QueueRow& row) const
{
    const auto known = m_laid.find(row.id);
    return row.due && known != m_laid.end() &&
           known->second.dueReads != leftReads(*row.due, m_bench.now());
}

void RowPainter::paintDue(QPainter* painter, const QRect& cell, const QueueRow& row, Laid& laid,
                          const QStyleOptionViewItem& option) const
{
    if (!row.due)
        return;
    const Instant now = m_bench.now();
    if (const std::int64_t reads = leftReads(*row.due, now); reads != laid.dueReads) {
        laid.dueReads = reads;
        laid.due = dueMark(row.due, now);
        laid.dueText = laidText(laid.due.text, option.font);
    }
    const Tokens& t = tokensOf(option.palette);
    const Inks& inks = inksOf(t);
    const int size = markSize(option.fontMetrics);
    const QRectF box(cell.left() + kPad + 1, cell.center().y() - size / 2.0 + 0.5, size, size);
    paintUrgency(*painter, box, laid.due.urgency, t);
    painter->setPen(laid.due.urgency == Urgency::Late   ? inks.late
                    : laid.due.urgency == Urgency::Soon ? inks.soon
                                                        : inks.good);
    painter->drawStaticText(cell.left() + kPad + size + kPad,
                            cell.top() + (cell.height() - option.fontMetrics.height()) / 2,
                            laid.dueText);
}

const RowPainter::Inks& RowPainter::inksOf(const Tokens& t) const
{
    if (m_inks.of != t.text.rgba())
        m_inks = {t.text.rgba(), QPen(t.line), QPen(t.text), QPen(t.subtle),
                  QPen(t.late),  QPen(t.good), QPen(t.soon)};
    return m_inks;
}

const QPen& RowPainter::inkOf(QueueColumn column, const QueueRow& row, const Inks& inks) const
{
    switch (column) {
    case QueueColumn::Customer:
    case QueueColumn::Title:
        return inks.text;
    case QueueColumn::State:
        return row.contested ? inks.late : isEnded(row.category) ? inks.subtle : inks.text;
    default:
        return inks.subtle;
    }
}

void RowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const
{
    const Tokens& t = tokensOf(option.palette);
    const Inks& inks = inksOf(t);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, selected ? t.selection : hover ? t.hover : t.surface);
    if (selected && (option.state & QStyle::State_Active) &&
        (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), t.line);

    const auto* model = static_cast<const QueueModel*>(index.model());
    const QueueRow* row = model->row(index.row());
    painter->setFont(option.font);
    if (!row) {
        const QRect title = cell(option.rect, QueueColumn::Title);
        painter->fillRect(title.adjusted(kPad, title.height() / 3, -kPad, -title.height() / 3),
                          t.line);
        return;
    }
    Laid& laid = laidOut(*row, option);
    const int top = option.rect.top() + (option.rect.height() - option.fontMetrics.height()) / 2;
    for (int section = 0; section < kQueueColumns; ++section) {
        if (m_header.isSectionHidden(section))
            continue;
        const auto column = static_cast<QueueColumn>(section);
        if (column == QueueColumn::Due) {
            paintDue(painter, cell(option.rect, column), *row, laid, option);
            continue;
        }
        painter->setPen(inkOf(column, *row, inks));
        painter->drawStaticText(cell(option.rect, column).left() + kPad, top,
                                laid.texts[static_cast<std::size_t>(section)]);
    }
}

} // namespace shouwen::ui
