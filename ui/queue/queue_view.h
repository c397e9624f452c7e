// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// QueueView: the list in the middle of the window. Rows are painted whole; only rows whose time
// left reads differently are repainted each second. The selection is kept by record, through
// refreshes; several rows with Shift and Ctrl for a bulk change. Keys: j k ↑ ↓ Home End Page, Enter
// goes into the ticket.
#pragma once

#include "core/base/id.h"

#include <QListView>
#include <QTimer>

#include <optional>
#include <vector>

namespace shouwen::ui {

class QueueHeader;
class QueueModel;
class RowPainter;
class Workbench;

class QueueView final : public QListView {
    Q_OBJECT

public:
    QueueView(Workbench& bench, QueueModel& model, QWidget* parent = nullptr);
    ~QueueView() override;

    std::optional<RecordId> current() const { return m_current; }
    /// Selects the record where it is among the rows; shows nothing anew.
    void select(const RecordId& id);
    void selectNothing();
    /// The row `step` further on becomes current and is shown.
    void step(int step);
    QueueHeader& header() const { return *m_header; }

Q_SIGNALS:
    /// The person moved to this record.
    void shown(const shouwen::RecordId& id);
    /// What is selected has changed.
    void selected(const std::vector<shouwen::RecordId>& ids);
    /// Enter or double click: go into it.
    void entered(const shouwen::RecordId& id);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void updateGeometries() override;
    void selectionChanged(const QItemSelection& on, const QItemSelection& off) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

private:
    void placeHeader();
    void relay();
    void tick();
    void restoreCurrent();

    Workbench& m_bench;
    QueueModel& m_model;
    QueueHeader* m_header;
    RowPainter* m_painter;
    QTimer m_clock;
    std::optional<RecordId> m_current;
    int m_place = -1; ///< where the current record stood when it left the queue
    int m_day = 0;    ///< of the month, as painted last
    int m_scrolled = 0;
    bool m_restoring = false;
};

} // namespace shouwen::ui
