// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The column heads above the painted list: chosen and ordered per queue, resized, and remembered;
// a click sorts where an index keeps that order. The context menu (or the command) opens the choice
// of columns.
#pragma once

#include "ui/queue/queue_columns.h"

#include <QHeaderView>

namespace shouwen::ui {

class Settings;

class QueueHeader final : public QHeaderView {
    Q_OBJECT

public:
    QueueHeader(Settings& settings, QWidget* parent);
    /// Call once the model is set, and when the room has changed: where the columns would leave no
    /// room for the subject they all give way.
    void restore();
    void setOrder(const std::string& order, bool descending);
    /// What the columns are kept under: "q/overdue".
    void setQueue(const QString& queue);
    QueueColumns columns() const;
    /// Shown from now on, and kept for this queue.
    void choose(const QueueColumns& columns);
    /// For a while, without keeping it (a saved view brings its own).
    void showColumns(const QueueColumns& columns);

Q_SIGNALS:
    void orderAsked(const QString& order, bool descending);
    void columnsAsked();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void remember();
    void moved();
    void ask(int section);

    Settings& m_settings;
    QString m_queue;
    std::string m_order;
    bool m_descending = false;
    bool m_restoring = false;
};

} // namespace shouwen::ui
