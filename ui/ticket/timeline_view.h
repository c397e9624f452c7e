// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline as a painted list, as high as it is long (the page scrolls). Items can be walked
// with the arrow keys and copied; each is one spoken row.
#pragma once

#include "core/base/zone.h"
#include "ui/ticket/timeline_items.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace shouwen::ui {

class Workbench;

class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit TimelineModel(Workbench& bench, QObject* parent = nullptr);
    void set(std::vector<TimelineItem> items);
    const TimelineItem& item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    /// When and who.
    QString margin(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Workbench& m_bench;
    std::vector<TimelineItem> m_items;
};

class TimelineView final : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(Workbench& bench, QWidget* parent = nullptr);
    void show(std::vector<TimelineItem> items);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();

    TimelineModel* m_model;
};

} // namespace shouwen::ui
