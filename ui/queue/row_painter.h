// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// RowPainter: paints a row of the queue whole, with the texts of the rows last seen kept laid out.
// The stock cell-by-cell delegate needs 18 ms for a page of Chinese, this one under a fifth.
#pragma once

#include "ui/base/due_mark.h"
#include "ui/queue/queue_model.h"

#include <QPointer>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <array>
#include <unordered_map>

class QHeaderView;

namespace shouwen::ui {

class Workbench;

class RowPainter final : public QStyledItemDelegate {
    Q_OBJECT

public:
    RowPainter(Workbench& bench, const QHeaderView& header, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Widths, font, colours or language have changed.
    void forget() { m_laid.clear(); }
    /// The row shows another time left than when it was painted last.
    bool hasTicked(const QueueRow& row) const;

private:
    struct Laid {
        Instant changedAt;
        std::string state;
        QString due; ///< as painted last
        std::array<QStaticText, kQueueColumns> texts;
    };
    Laid& laidOut(const QueueRow& row, const QStyleOptionViewItem& option) const;
    void paintDue(QPainter* painter, const QRect& cell, const QueueRow& row, Laid& laid,
                  const QStyleOptionViewItem& option) const;
    QRect cell(const QRect& row, QueueColumn column) const;

    Workbench& m_bench;
    const QHeaderView& m_header;
    mutable std::unordered_map<RecordId, Laid> m_laid;
};

} // namespace shouwen::ui
