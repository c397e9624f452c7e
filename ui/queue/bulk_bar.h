// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar below the queue while several records are selected: what to do with them, what will come
// of it before it is done, and one undo after it.
#pragma once

#include "ui/base/desk_client.h"
#include "ui/queue/bulk.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shouwen::ui {

class Workbench;

class BulkBar final : public QFrame {
    Q_OBJECT

public:
    BulkBar(Workbench& bench, QWidget* parent = nullptr);
    /// Shows itself for two records or more.
    void show(std::vector<RecordId> records);
    const std::vector<RecordId>& records() const { return m_records; }
    void choose(const BulkChange& change);
    void run();

Q_SIGNALS:
    /// Records were changed, here or by the undo: read again what shows them.
    void changedMany();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void arrange();
    void preview();
    void tell(int will, const std::vector<BulkRefusal>& refused);
    BulkChange change() const;
    void retranslate();

    Workbench& m_bench;
    std::vector<RecordId> m_records;
    QLabel* m_count;
    QComboBox* m_what;
    QComboBox* m_target;
    QLineEdit* m_tag;
    QLineEdit* m_reason;
    QLabel* m_preview;
    QPushButton* m_run;
    Lane m_lane;
};

} // namespace shouwen::ui
