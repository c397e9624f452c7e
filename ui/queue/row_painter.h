// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// RowPainter: paints a row of the queue whole, with the texts of the rows last seen kept laid out.
// The stock cell-by-cell delegate needs 18 ms for a page of Chinese, this one under a fifth.
#pragma once

#include "ui/base/due_mark.h"
#include "ui/queue/queue_model.h"

#include <QPen>
#include <QPointer>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <array>
#include <unordered_map>

class QHeaderView;

namespace shouwen::ui {

class Workbench;
struct Tokens;

class RowPainter final : public QStyledItemDelegate {
    Q_OBJECT

public:
    RowPainter(Workbench& bench, const QHeaderView& header, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Widths, font, colours or language have changed.
    void forget();
    QRect dueCell(const QRect& row) const { return cell(row, QueueColumn::Due); }
    /// The row shows another time left than when it was painted last.
    bool hasTicked(const QueueRow& row) const;

private:
    struct Laid {
        Instant changedAt;
        std::string state;
        std::int64_t dueReads = kNotRead; ///< what the time left was painted for
        DueMark due = {};
        QStaticText dueText = {};
        std::array<QStaticText, kQueueColumns> texts = {};
    };
    /// Pens made once a palette: making one for each text of each row allocates.
    struct Inks {
        QRgb of = 0;
        QPen line, text, subtle, late, good, soon;
    };
    static constexpr std::int64_t kNotRead = INT64_MIN;
    Laid& laidOut(const QueueRow& row, const QStyleOptionViewItem& option) const;
    void paintDue(QPainter* painter, const QRect& cell, const QueueRow& row, Laid& laid,
                  const QStyleOptionViewItem& option) const;
    const Inks& inksOf(const Tokens& tokens) const;
    const QPen& inkOf(QueueColumn column, const QueueRow& row, const Inks& inks) const;
    QRect cell(const QRect& row, QueueColumn column) const;

    Workbench& m_bench;
    const QHeaderView& m_header;
    mutable std::unordered_map<RecordId, Laid> m_laid;
    mutable Inks m_inks;
};

} // namespace shouwen::ui
