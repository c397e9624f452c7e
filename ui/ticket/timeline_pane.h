// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline with its head: what of it one wants to read (everything, what was said, the steps,
// what was changed from what).
#pragma once

#include "ui/ticket/timeline_items.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace shouwen::ui {

class TimelineView;
class Workbench;

class TimelinePane final : public QWidget {
    Q_OBJECT

public:
    TimelinePane(Workbench& bench, QWidget* parent = nullptr);
    void show(std::vector<TimelineItem> items);
    void choose(TimelinePart part);
    TimelineView& view() const { return *m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();

    std::vector<TimelineItem> m_items;
    QLabel* m_title;
    QButtonGroup* m_parts;
    TimelineView* m_view;
};

} // namespace shouwen::ui
