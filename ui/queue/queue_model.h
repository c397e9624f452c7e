// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// QueueModel: a queue of any length as pages read by keyset cursor. It holds the id of every row
// read so far and the rows themselves of a bounded number of pages; a row let go is a placeholder
// until its page has been read again. Late answers of an earlier queue are dropped by generation.
#pragma once

#include "core/desk/view.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace shouwen::ui {

class Workbench;

enum class QueueColumn : std::uint8_t {
    Due,
    Number,
    Customer,
    Title,
    State,
    Holder,
    Department,
    Severity,
    Opened,
    Changed,
    Phone,
    Kind
};
inline constexpr int kQueueColumns = 12;
/// As ListRequest names it; empty where no index keeps that order.
std::string_view orderOf(QueueColumn column);

/// Answers on the GUI thread, later or at once, or never (the queue has changed since).
using PageSource =
    std::function<void(const ListRequest&, std::function<void(const Result<QueuePage>&)>)>;

class QueueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kPageRows = 100;
    static constexpr int kPagesHeld = 40;
    static constexpr int kRefreshRows = 1000;
    /// More changed at once than this: the queue is read again instead of row by row.
    static constexpr int kFollowRows = 200;

    QueueModel(PageSource source, Workbench* bench, QObject* parent = nullptr);

    /// Another queue, order or filter; `limit` and `after` of the request are the model's own.
    void open(ListRequest request);
    /// The same queue again; rows keep their place where they are still in it.
    void refresh();
    /// Only these records have changed: reads them alone and puts each where it now belongs.
    void follow(const std::vector<RecordId>& changed);
    const ListRequest& request() const { return m_request; }

    /// Null for a placeholder, whose page is then asked for.
    const QueueRow* row(int row) const;
    RecordId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    /// -1 where the record is not among the rows read.
    int rowOf(const RecordId& id) const;
    static QString columnTitle(QueueColumn column);
    /// As shown in that column; empty where it has nothing to say.
    QString text(const QueueRow& row, QueueColumn column) const;
    bool isLoading() const { return m_asked > 0; }
    bool isComplete() const { return m_complete; }
    int rowsHeld() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The first page of a queue just opened is there.
    void opened();
    void loadingChanged(bool loading);
    void failed(const shouwen::Error& error);

private:
    struct Slice {
        std::string after; ///< cursor its page was read from
        int first;
        int count;
        std::vector<QueueRow> rows; ///< empty: let go
        bool asked = false;
        std::uint64_t used = 0;
    };

    void ask(std::string after, int limit, std::function<void(QueuePage)> take);
    void ask(const ListRequest& request, std::function<void(QueuePage)> take);
    void takeFirst(QueuePage page);
    void takeNext(QueuePage page);
    void takeRefresh(QueuePage page);
    void takeAgain(std::size_t slice, QueuePage page);
    bool sameIds(const QueuePage& page) const;
    void replaceAll(QueuePage page);
    void append(QueuePage page, std::string after);
    Slice* sliceOf(int row) const;
    void letGo();
    void takeFollowed(const std::vector<RecordId>& changed, QueuePage page);
    void removeRow(int row);
    void insertRow(int row, QueueRow fresh);
    /// Where a row of this key belongs; -1 where that place has not been read.
    int placeOf(const QueueRow& row) const;
    bool comesBefore(const QueueRow& a, const QueueRow& b) const;
    void countRows(std::size_t from);
    QString severityOf(const QueueRow& row) const;
    QString momentOf(Instant at) const;
    QString spoken(const QueueRow& row) const;

    PageSource m_source;
    Workbench* m_bench;
    ListRequest m_request;
    std::uint64_t m_generation = 0;
    int m_asked = 0;
    std::string m_next;     ///< cursor of the page not read yet
    bool m_complete = true; ///< nothing after what was read
    bool m_nextAsked = false;
    mutable std::vector<Slice> m_slices;
    mutable std::uint64_t m_tick = 0;
    std::vector<RecordId> m_ids;
    std::unordered_map<RecordId, int> m_rowOf;
};

} // namespace shouwen::ui
