// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// QueuePane: the list with its head (which queue, how many, how sorted) and with words where there
// is nothing to list: still reading, nothing to do, or why it could not be read.
#pragma once

#include "core/desk/view.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace shouwen::ui {

class BulkBar;
class CommandSet;
class QueueModel;
class QueueView;
class QuickFilter;
class Workbench;

/// What the list in the middle shows.
struct QueueChoice {
    QString title;
    ListRequest request;
    QString key = {};                  ///< what its columns are kept under
    std::vector<QString> columns = {}; ///< of a saved view; empty: as kept
};

class QueuePane final : public QWidget {
    Q_OBJECT

public:
    QueuePane(Workbench& bench, QWidget* parent = nullptr);

    void open(const QueueChoice& choice);
    void setTitle(const QString& title);
    void setOrder(const QString& order, bool descending);
    void refresh();
    /// These records have changed: each goes where it now belongs.
    void follow(const std::vector<RecordId>& changed);
    void turnOrder();
    void chooseColumns();
    void setCount(std::int64_t count);
    QueueView& view() const { return *m_view; }
    QueueModel& model() const { return *m_model; }
    QuickFilter& filter() const { return *m_filter; }
    BulkBar& bulk() const { return *m_bulk; }
    /// The quick-filter row comes with the keyboard in it, or goes and shows everything again.
    void toggleFilter();
    /// A button in the head that gives a command.
    void addButton(QAction* action);

Q_SIGNALS:
    void opened();
    /// Several records were changed at once.
    void changedMany();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void reopen();
    void showState();
    void retranslate();

    Workbench& m_bench;
    QueueModel* m_model;
    QueueView* m_view;
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_nothing;
    QuickFilter* m_filter;
    BulkBar* m_bulk;
    ListRequest m_request; ///< of the choice, without the quick filter
    QStackedLayout* m_stack;
    QWidget* m_head;
    QTimer m_patience; ///< a short wait shows nothing rather than a flicker of words
    QString m_failure;
    bool m_everOpened = false;
};

} // namespace shouwen::ui
