// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/row_painter.h"

#include "ui/base/style.h"
#include "ui/base/text.h"
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

RowPainter::Laid& RowPainter::laidOut(const QueueRow& row, const QStyleOptionViewItem& option) const
{
    const auto known = m_laid.find(row.id);
    if (known != m_laid.end() && known->second.changedAt == row.changedAt &&
        known->second.state == row.state)
        return known->second;
    if (m_laid.size() >= kLaidRows)
        m_laid.clear();
    Laid laid{row.changedAt, row.state, {}, {}};
    const auto lay = [&](QueueColumn column, const QString& text, Qt::TextElideMode mode) {
        const int width = m_header.sectionSize(static_cast<int>(column)) - 2 * kPad;
        laid.texts[static_cast<std::size_t>(column)] =
            laidText(option.fontMetrics.elidedText(text, mode, width), option.font);
    };
    lay(QueueColumn::Number, qs(row.number), Qt::ElideLeft);
    lay(QueueColumn::Customer, row.customer.empty() ? qs(row.phone) : qs(row.customer),
        Qt::ElideRight);
    lay(QueueColumn::Title, qs(row.title).simplified(), Qt::ElideRight);
    lay(QueueColumn::State, m_bench.wording().state(row.kind, row.state), Qt::ElideRight);
    return m_laid.insert_or_assign(row.id, std::move(laid)).first->second;
}

bool RowPainter::hasTicked(const QueueRow& row) const
{
    const auto known = m_laid.find(row.id);
    return row.due && known != m_laid.end() &&
           known->second.due != dueMark(row.due, m_bench.now()).text;
}

void RowPainter::paintDue(QPainter* painter, const QRect& cell, const QueueRow& row, Laid& laid,
                          const QStyleOptionViewItem& option) const
{
    DueMark mark = dueMark(row.due, m_bench.now());
    laid.due = mark.text;
    if (mark.urgency == Urgency::None)
        return;
    const Tokens& t = tokensOf(option.palette);
    const int size = markSize(option.fontMetrics);
    const QRectF box(cell.left() + kPad + 1, cell.center().y() - size / 2.0 + 0.5, size, size);
    paintUrgency(*painter, box, mark.urgency, t);
    painter->setPen(urgencyInk(mark.urgency, t));
    const QRect words = cell.adjusted(kPad + size + 6, 0, -2, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, mark.text);
}

void RowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const
{
    const Tokens& t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, selected ? t.selection : hover ? t.hover : t.surface);
    if (selected && (option.state & QStyle::State_Active) &&
        (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

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
    paintDue(painter, cell(option.rect, QueueColumn::Due), *row, laid, option);
    const int top = option.rect.top() + (option.rect.height() - option.fontMetrics.height()) / 2;
    const auto draw = [&](QueueColumn column, const QColor& ink) {
        painter->setPen(ink);
        painter->drawStaticText(cell(option.rect, column).left() + kPad, top,
                                laid.texts[static_cast<std::size_t>(column)]);
    };
    draw(QueueColumn::Number, t.subtle);
    draw(QueueColumn::Customer, t.text);
    draw(QueueColumn::Title, t.text);
    draw(QueueColumn::State, row->contested ? t.late : isEnded(row->category) ? t.subtle : t.text);
}

} // namespace shouwen::ui
