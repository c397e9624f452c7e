// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A lane of callbacks beside the agenda: those that are overdue, or those without a time. One call
// a row, two lines; Enter opens it, dragging takes it to a day. Holds what the desk answered, asks
// nothing.
#pragma once

#include "core/desk/callbacks.h"

#include <QAbstractListModel>
#include <QListView>

#include <memory>

namespace shouwen::ui {

class Workbench;

class CallLaneModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CallLaneModel(Workbench& bench, QObject* parent = nullptr);
    void fill(std::vector<AgendaCall> calls);
    /// The words anew: the language or the hour has changed.
    void renew();
    const AgendaCall& call(int row) const { return m_calls[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    Workbench& m_bench;
    std::vector<AgendaCall> m_calls;
};

class CallLane final : public QListView {
    Q_OBJECT

public:
    explicit CallLane(Workbench& bench, QWidget* parent = nullptr);
    CallLaneModel& calls() const { return *m_model; }
    const AgendaCall* chosenCall() const;

Q_SIGNALS:
    void opened(const shouwen::RecordId& call);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    CallLaneModel* m_model;
};

} // namespace shouwen::ui
