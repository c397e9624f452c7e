// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the one search box found: customers first (by phone), then records. A list that takes no
// focus: the box keeps the cursor and moves the choice.
#pragma once

#include "core/desk/view.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace shouwen::ui {

class Workbench;

struct Found {
    std::optional<RecordId> exact; ///< the number typed, when it is one
    std::vector<MatchView> customers;
    std::vector<QueueRow> rows;
    bool more = false;
    std::string failure = {};
};

class FoundList final : public QFrame {
    Q_OBJECT

public:
    FoundList(Workbench& bench, QWidget* parent);
    void show(const Found& found, const QString& words);
    void step(int by);
    std::optional<RecordId> chosen() const;
    int count() const;

Q_SIGNALS:
    void picked(const shouwen::RecordId& id);

private:
    void add(const RecordId& id, const char* drawing, const QString& text, const QString& side);

    Workbench& m_bench;
    QListWidget* m_list;
    QLabel* m_words;
    std::vector<RecordId> m_ids;
};

} // namespace shouwen::ui
