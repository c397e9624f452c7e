// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desks on the left: queues over several desks first, then saved views, then each kind as a
// desk of its own with its queues folded under it. Counts come from the kept badges; nothing is
// counted here. What is folded is remembered; until somebody says otherwise a desk with nothing to
// do is folded.
#pragma once

#include "core/desk/views.h"

#include <QTreeWidget>

#include <vector>

namespace shouwen::ui {

class Workbench;
struct QueueChoice;

class DeskList final : public QTreeWidget {
    Q_OBJECT

public:
    explicit DeskList(Workbench& bench, QWidget* parent = nullptr);

    /// Shows the counts, keeping the choice; chooses the first queue with something in it where
    /// there was none.
    void fill(const std::vector<QueueCount>& counts, std::vector<SavedView> views);
    /// The saved view that is chosen; null while none is.
    const SavedView* view() const;
    /// What is chosen now, for the list in the middle.
    QueueChoice choice() const;
    /// -1: not counted.
    std::int64_t count() const;
    /// The kind the choice is about; empty for several.
    std::string kind() const;
    /// "q/overdue" or "k/complaint"; false where there is no such entry.
    bool choose(const QString& id);
    /// Once it is there: with the next `fill`.
    void chooseLater(const QString& id) { m_wanted = id; }

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QString id; ///< "h/...": a head that is not itself a desk
        QString label;
        std::int64_t count = -1;
        std::vector<Entry> under = {};
    };
    std::vector<Entry> entries(const std::vector<QueueCount>& counts) const;
    bool sameEntries(const std::vector<Entry>& entries) const;
    void build(const std::vector<Entry>& entries);
    void showCounts(const std::vector<Entry>& entries);
    QTreeWidgetItem* itemOf(const QString& id) const;
    void chooseFirst();
    void fit();

    Workbench& m_bench;
    std::vector<SavedView> m_views;
    QString m_wanted;
    bool m_filling = false;
};

} // namespace shouwen::ui
