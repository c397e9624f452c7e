// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desks on the left: the queues of the rulebook with their kept counts, then every kind as a
// whole. Counts come from the desk's badges; nothing is counted here.
#pragma once

#include "core/desk/view.h"

#include <QListWidget>

namespace shouwen::ui {

class Workbench;
struct QueueChoice;

class DeskList final : public QListWidget {
    Q_OBJECT

public:
    explicit DeskList(Workbench& bench, QWidget* parent = nullptr);

    /// Builds the list anew, keeping the choice; chooses the first desk where there was none.
    void fill(const std::vector<QueueCount>& counts);
    /// What is chosen now, for the list in the middle.
    QueueChoice choice() const;
    /// -1: not counted.
    std::int64_t count() const;
    /// The kind the choice is about; empty for several.
    std::string kind() const;

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addHead(const QString& text);
    void addDesk(const QString& id, const QString& label, const char* drawing, std::int64_t count);

    Workbench& m_bench;
    bool m_filling = false;
};

} // namespace shouwen::ui
