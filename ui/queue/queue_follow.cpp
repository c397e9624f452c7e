// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// QueueModel after a change: the changed records are read alone and put where they now belong, so
// that a list scrolled far down stays where it is. What cannot be placed (the rows around it have
// been let go) is the only case that reads the queue again.
#include "ui/queue/queue_model.h"

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr int kUnknown = -1; ///< between rows let go
constexpr int kBeyond = -2;  ///< after all that was read: the next page will bring it

} // namespace

void QueueModel::follow(const std::vector<RecordId>& changed)
{
    if (changed.empty())
        return;
    if (changed.size() > static_cast<std::size_t>(kFollowRows)) {
        refresh();
        return;
    }
    ListRequest request = m_request;
    request.only = changed;
    request.limit = static_cast<int>(changed.size());
    ask(request, [this, changed](QueuePage page) { takeFollowed(changed, std::move(page)); });
}

void QueueModel::takeFollowed(const std::vector<RecordId>& changed, QueuePage page)
{
    bool lost = false;
    for (const RecordId& id : changed) {
        const auto fresh = std::find_if(page.rows.begin(), page.rows.end(),
                                        [&id](const QueueRow& row) { return row.id == id; });
        const int at = rowOf(id);
        if (at >= 0 && fresh != page.rows.end()) {
            Slice* slice = sliceOf(at);
            if (!slice->rows.empty()) {
                QueueRow& held = slice->rows[static_cast<std::size_t>(at - slice->first)];
                if (!comesBefore(held, *fresh) && !comesBefore(*fresh, held)) {
                    held = std::move(*fresh);
                    Q_EMIT dataChanged(index(at, 0), index(at, kQueueColumns - 1));
                    continue;
                }
            }
        }
        if (at >= 0)
            removeRow(at);
        if (fresh == page.rows.end())
            continue;
        const int place = placeOf(*fresh);
        lost |= place == kUnknown;
        if (place >= 0)
            insertRow(place, std::move(*fresh));
    }
    if (lost)
        refresh();
}

bool QueueModel::comesBefore(const QueueRow& a, const QueueRow& b) const
{
    const QueueRow& first = m_request.descending ? b : a;
    const QueueRow& second = m_request.descending ? a : b;
    if (m_request.order == "opened")
        return first.openedAt < second.openedAt;
    if (m_request.order == "changed")
        return first.changedAt < second.changedAt;
    if (m_request.order == "number")
        return first.number < second.number;
    if (!first.due || !second.due)
        return first.due && !second.due; // what is never due comes last
    return *first.due < *second.due;
}

int QueueModel::placeOf(const QueueRow& row) const
{
    bool gap = false; // the rows before are not held
    for (const Slice& slice : m_slices) {
        if (slice.count == 0)
            continue;
        if (slice.rows.empty()) {
            gap = true;
            continue;
        }
        if (comesBefore(row, slice.rows.back())) {
            if (gap && comesBefore(row, slice.rows.front()))
                return kUnknown;
            const auto at = std::upper_bound(
                slice.rows.begin(), slice.rows.end(), row,
                [this](const QueueRow& a, const QueueRow& b) { return comesBefore(a, b); });
            return slice.first + static_cast<int>(at - slice.rows.begin());
        }
        gap = false;
    }
    if (gap)
        return kUnknown;
    return m_complete ? rowCount() : kBeyond;
}

void QueueModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    Slice* slice = sliceOf(row);
    if (!slice->rows.empty())
        slice->rows.erase(slice->rows.begin() + (row - slice->first));
    --slice->count;
    m_rowOf.erase(idAt(row));
    m_ids.erase(m_ids.begin() + row);
    countRows(static_cast<std::size_t>(row));
    endRemoveRows();
}

void QueueModel::insertRow(int row, QueueRow fresh)
{
    beginInsertRows({}, row, row);
    if (m_slices.empty())
        m_slices.push_back({{}, 0, 0, {}, false, ++m_tick});
    Slice* slice = sliceOf(row);
    m_ids.insert(m_ids.begin() + row, fresh.id);
    slice->rows.insert(slice->rows.begin() + (row - slice->first), std::move(fresh));
    ++slice->count;
    countRows(static_cast<std::size_t>(row));
    endInsertRows();
}

void QueueModel::countRows(std::size_t from)
{
    for (std::size_t row = from; row < m_ids.size(); ++row)
        m_rowOf.insert_or_assign(m_ids[row], static_cast<int>(row));
    int first = 0;
    for (Slice& slice : m_slices) {
        slice.first = first;
        first += slice.count;
    }
}

} // namespace shouwen::ui
