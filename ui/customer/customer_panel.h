// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A customer from all sides (K-2), on the page of the customer's own record: the figures with their
// arithmetic (K-4), everything that is about this customer by kind, files that may be the same one
// with what agrees and a way to merge them, and files merged before with a way apart. Reads by
// itself and gives the merge commands; the one timeline, facts and notes are those of the page
// around it.
#pragma once

#include "core/desk/customer_file.h"
#include "ui/base/desk_client.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace shouwen::ui {

class MessageStrip;
class ScoreList;
class Workbench;
struct ScoreCard;

class CustomerPanel final : public QWidget {
    Q_OBJECT

public:
    CustomerPanel(Workbench& bench, QWidget* parent = nullptr);
    /// Reads what is about the customer; shows itself when it is there. No customer: hidden.
    void showFor(const std::optional<RecordId>& customer, bool mayMerge);
    void clear();
    const CustomerFile* file() const { return m_file ? &*m_file : nullptr; }
    QListWidget& rows() const { return *m_rows; }
    ScoreList& scores() const { return *m_scores; }
    void merge(const RecordId& twin);
    void separate(const RecordId& merged);

Q_SIGNALS:
    void openAsked(const shouwen::RecordId& id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Read; ///< all the panel shows, read at one go
    void ask();
    void take(Read read);
    void fillTabs();
    void fillRows();
    void fillTwins();
    void addPair(const QueueRow& row, const QString& words, const QString& verb,
                 std::function<void()> act);
    void run(Command command, std::function<void(const Receipt&)> done);
    bool fits(const QueueRow& row) const;

    Workbench& m_bench;
    MessageStrip* m_message;
    QLabel* m_title;
    QWidget* m_tabs;
    QButtonGroup* m_group;
    QListWidget* m_rows;
    QVBoxLayout* m_twins;
    ScoreList* m_scores;
    std::optional<RecordId> m_customer;
    std::optional<CustomerFile> m_file;
    std::string m_tab; ///< a kind; "open": not ended; empty: all
    bool m_mayMerge = false;
    Lane m_lane;
};

} // namespace shouwen::ui
