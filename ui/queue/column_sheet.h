// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses the columns of a queue and their order: Space ticks, Ctrl+Up and Ctrl+Down move. The
// subject cannot be taken away.
#pragma once

#include "ui/queue/queue_columns.h"

#include <QDialog>

class QListWidget;

namespace shouwen::ui {

class ColumnSheet final : public QDialog {
    Q_OBJECT

public:
    ColumnSheet(const QueueColumns& shown, QWidget* parent);
    QueueColumns chosen() const;

Q_SIGNALS:
    void columnsChosen(const shouwen::ui::QueueColumns& columns);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QueueColumns& shown);
    void move(int by);

    QListWidget* m_list;
};

} // namespace shouwen::ui
