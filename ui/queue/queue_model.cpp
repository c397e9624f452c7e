// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_model.h"

#include "ui/base/due_mark.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QStringList>

#include <algorithm>

namespace shouwen::ui {

QueueModel::QueueModel(PageSource source, Workbench* bench, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_bench(bench)
{}

void QueueModel::open(ListRequest request)
{
    beginResetModel();
    ++m_generation;
    m_asked = 0;
    m_request = std::move(request);
    m_slices.clear();
    m_ids.clear();
    m_rowOf.clear();
    m_next.clear();
    m_complete = true;
    m_nextAsked = false;
    endResetModel();
    ask({}, kPageRows, [this](QueuePage page) { takeFirst(std::move(page)); });
}

void QueueModel::refresh()
{
    const int held = static_cast<int>(m_ids.size());
    const int limit = std::clamp(held, kPageRows, kRefreshRows);
    ++m_generation;
    m_asked = 0;
    m_nextAsked = false;
    for (Slice& slice : m_slices)
        slice.asked = false;
    ask({}, limit, [this](QueuePage page) { takeRefresh(std::move(page)); });
}

void QueueModel::ask(std::string after, int limit, std::function<void(QueuePage)> take)
{
    ListRequest request = m_request;
    request.after = std::move(after);
    request.limit = limit;
    ask(request, std::move(take));
}

void QueueModel::ask(const ListRequest& request, std::function<void(QueuePage)> take)
{
    if (m_asked++ == 0)
        Q_EMIT loadingChanged(true);
    m_source(request, [this, generation = m_generation,
                       take = std::move(take)](const Result<QueuePage>& page) {
        if (generation != m_generation)
            return;
        --m_asked;
        if (page)
            take(*page);
        else
            Q_EMIT failed(page.error());
        if (m_asked == 0)
            Q_EMIT loadingChanged(false);
    });
}

void QueueModel::takeFirst(QueuePage page)
{
    replaceAll(std::move(page));
    Q_EMIT opened();
}

void QueueModel::takeRefresh(QueuePage page)
{
    if (!sameIds(page)) {
        replaceAll(std::move(page));
        return;
    }
    m_next = page.next;
    m_complete = page.next.empty();
    m_slices.clear();
    append(std::move(page), {});
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kQueueColumns - 1));
}

bool QueueModel::sameIds(const QueuePage& page) const
{
    return page.rows.size() == m_ids.size() &&
           std::equal(page.rows.begin(), page.rows.end(), m_ids.begin(),
                      [](const QueueRow& row, const RecordId& id) { return row.id == id; });
}

void QueueModel::replaceAll(QueuePage page)
{
    beginResetModel();
    m_slices.clear();
    m_ids.clear();
    m_rowOf.clear();
    m_next = page.next;
    m_complete = page.next.empty();
    m_nextAsked = false;
    for (const QueueRow& row : page.rows) {
        m_rowOf.emplace(row.id, static_cast<int>(m_ids.size()));
        m_ids.push_back(row.id);
    }
    append(std::move(page), {});
    endResetModel();
}

void QueueModel::append(QueuePage page, std::string after)
{
    const int first = m_slices.empty() ? 0 : m_slices.back().first + m_slices.back().count;
    const int count = static_cast<int>(page.rows.size());
    if (count > 0)
        m_slices.push_back({std::move(after), first, count, std::move(page.rows), false, ++m_tick});
}

bool QueueModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_nextAsked;
}

void QueueModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_nextAsked = true;
    ask(m_next, kPageRows, [this](QueuePage page) { takeNext(std::move(page)); });
}

void QueueModel::takeNext(QueuePage page)
{
    m_nextAsked = false;
    // What moved down while the pages were read may come twice; it stays where it was first.
    std::erase_if(page.rows, [this](const QueueRow& row) { return m_rowOf.contains(row.id); });
    const std::string after = m_next;
    m_next = page.next;
    m_complete = page.next.empty();
    if (page.rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    for (const QueueRow& row : page.rows) {
        m_rowOf.emplace(row.id, static_cast<int>(m_ids.size()));
        m_ids.push_back(row.id);
    }
    append(std::move(page), after);
    endInsertRows();
    letGo();
}

QueueModel::Slice* QueueModel::sliceOf(int row) const
{
    const auto it = std::upper_bound(m_slices.begin(), m_slices.end(), row,
                                     [](int r, const Slice& slice) { return r < slice.first; });
    return it == m_slices.begin() ? nullptr : &*std::prev(it);
}

const QueueRow* QueueModel::row(int row) const
{
    Slice* slice = sliceOf(row);
    if (!slice || row >= slice->first + slice->count)
        return nullptr;
    slice->used = ++m_tick;
    if (!slice->rows.empty())
        return &slice->rows[static_cast<std::size_t>(row - slice->first)];
    if (!slice->asked) {
        slice->asked = true;
        const auto at = static_cast<std::size_t>(slice - m_slices.data());
        auto* self = const_cast<QueueModel*>(this);
        self->ask(slice->after, slice->count,
                  [self, at](QueuePage page) { self->takeAgain(at, std::move(page)); });
    }
    return nullptr;
}

void QueueModel::takeAgain(std::size_t at, QueuePage page)
{
    Slice& slice = m_slices[at];
    slice.asked = false;
    const auto first = m_ids.begin() + slice.first;
    const bool same =
        page.rows.size() == static_cast<std::size_t>(slice.count) &&
        std::equal(page.rows.begin(), page.rows.end(), first,
                   [](const QueueRow& row, const RecordId& id) { return row.id == id; });
    if (!same) {
        refresh();
        return;
    }
    slice.rows = std::move(page.rows);
    slice.used = ++m_tick;
    letGo();
    Q_EMIT dataChanged(index(slice.first, 0),
                       index(slice.first + slice.count - 1, kQueueColumns - 1));
}

void QueueModel::letGo()
{
    std::vector<Slice*> held;
    for (Slice& slice : m_slices)
        if (!slice.rows.empty())
            held.push_back(&slice);
    if (held.size() <= static_cast<std::size_t>(kPagesHeld))
        return;
    std::sort(held.begin(), held.end(),
              [](const Slice* a, const Slice* b) { return a->used < b->used; });
    held.resize(held.size() - static_cast<std::size_t>(kPagesHeld));
    for (Slice* slice : held)
        std::vector<QueueRow>().swap(slice->rows);
}

int QueueModel::rowsHeld() const
{
    int held = 0;
    for (const Slice& slice : m_slices)
        held += static_cast<int>(slice.rows.size());
    return held;
}

int QueueModel::rowOf(const RecordId& id) const
{
    const auto it = m_rowOf.find(id);
    return it == m_rowOf.end() ? -1 : it->second;
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kQueueColumns;
}

QString QueueModel::severityOf(const QueueRow& row) const
{
    const KindDef* kind = m_bench ? m_bench->wording().rules().kind(row.kind) : nullptr;
    const FieldDef* field = kind ? kind->field("severity") : nullptr;
    return field ? m_bench->wording().listItem(field->list, row.severity) : qs(row.severity);
}

QString QueueModel::momentOf(Instant at) const
{
    return m_bench && m_bench->ready() ? momentText(at, m_bench->now(), m_bench->zone())
                                       : QString();
}

QString QueueModel::text(const QueueRow& row, QueueColumn column) const
{
    switch (column) {
    case QueueColumn::Due:
        return m_bench ? dueMark(row.due, m_bench->now()).text : QString();
    case QueueColumn::Number:
        return qs(row.number);
    case QueueColumn::Customer:
        return row.customer.empty() ? qs(row.phone) : qs(row.customer);
    case QueueColumn::Title:
        return qs(row.title);
    case QueueColumn::State:
        return m_bench ? m_bench->wording().state(row.kind, row.state) : qs(row.state);
    case QueueColumn::Holder:
        return qs(row.holder);
    case QueueColumn::Department:
        return m_bench ? m_bench->wording().department(row.department) : qs(row.department);
    case QueueColumn::Severity:
        return severityOf(row);
    case QueueColumn::Opened:
        return momentOf(row.openedAt);
    case QueueColumn::Changed:
        return momentOf(row.changedAt);
    case QueueColumn::Phone:
        return qs(row.phone);
    case QueueColumn::Kind:
        return m_bench ? m_bench->wording().kind(row.kind) : qs(row.kind);
    }
    return {};
}

QString QueueModel::spoken(const QueueRow& row) const
{
    QStringList parts;
    if (m_bench && row.due) {
        const DueMark mark = dueMark(row.due, m_bench->now());
        parts << urgencyWord(mark.urgency) << mark.text;
    }
    for (const auto column : {QueueColumn::Number, QueueColumn::Customer, QueueColumn::Title,
                              QueueColumn::State, QueueColumn::Holder})
        parts << text(row, column);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    const bool mine = checkIndex(index, CheckIndexOption::IndexIsValid);
    if (!mine ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const QueueRow* shown = row(index.row());
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return text(*shown, static_cast<QueueColumn>(index.column()));
    if (role == Qt::AccessibleTextRole)
        return spoken(*shown);
    return QString(qs(shown->number) + QLatin1Char('\n') + qs(shown->title));
}

std::string_view orderOf(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Due:
        return "due";
    case QueueColumn::Number:
        return "number";
    case QueueColumn::Opened:
        return "opened";
    case QueueColumn::Changed:
        return "changed";
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<QueueColumn>(section);
    if (role == Qt::ToolTipRole)
        return orderOf(column).empty() ? tr("Cannot be sorted by this column")
                                       : tr("Click to sort, once more to turn round");
    return role == Qt::DisplayRole ? columnTitle(column) : QVariant();
}

QString QueueModel::columnTitle(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Due:
        return tr("Time left");
    case QueueColumn::Number:
        return tr("No.");
    case QueueColumn::Customer:
        return tr("Customer");
    case QueueColumn::Title:
        return tr("Subject");
    case QueueColumn::State:
        return tr("State");
    case QueueColumn::Holder:
        return tr("Held by");
    case QueueColumn::Department:
        return tr("Department");
    case QueueColumn::Severity:
        return tr("Severity");
    case QueueColumn::Opened:
        return tr("Opened");
    case QueueColumn::Changed:
        return tr("Changed");
    case QueueColumn::Phone:
        return tr("Phone");
    case QueueColumn::Kind:
        return tr("Kind");
    }
    return {};
}

} // namespace shouwen::ui
