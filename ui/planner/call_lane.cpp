// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/call_lane.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/planner/agenda_days.h"
#include "ui/planner/call_drag.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPalette>

namespace shouwen::ui {

CallLaneModel::CallLaneModel(Workbench& bench, QObject* parent)
    : QAbstractListModel(parent)
    , m_bench(bench)
{}

void CallLaneModel::fill(std::vector<AgendaCall> calls)
{
    beginResetModel();
    m_calls = std::move(calls);
    endResetModel();
}

void CallLaneModel::renew()
{
    if (!m_calls.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int CallLaneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

QVariant CallLaneModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AgendaCall& one = call(index.row());
    const Instant now = m_bench.now();
    if (role == Qt::DisplayRole) {
        const DueMark mark = dueMark(one.due, now, Seconds(86400));
        const QString who = one.customer.empty() ? qs(one.number) : qs(one.customer);
        QString first = who.simplified();
        if (!mark.text.isEmpty())
            first += QStringLiteral("   ") + mark.text;
        QString second = qs(one.title).simplified();
        if (!one.callerName.empty())
            second = qs(one.callerName) + QStringLiteral(" · ") + second;
        return QString(first + QLatin1Char('\n') + second);
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return callWords(one, m_bench.zone(), now);
    if (role == Qt::ForegroundRole && one.overdue)
        return tokensOf(QGuiApplication::palette()).late;
    return {};
}

Qt::ItemFlags CallLaneModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                                 Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QStringList CallLaneModel::mimeTypes() const
{
    const std::unique_ptr<QMimeData> sample(mimeOfCall(RecordId::zero()));
    return sample->formats();
}

QMimeData* CallLaneModel::mimeData(const QModelIndexList& indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeOfCall(call(indexes.front().row()).callback);
}

CallLane::CallLane(Workbench& bench, QWidget* parent)
    : QListView(parent)
    , m_model(new CallLaneModel(bench, this))
{
    setModel(m_model);
    setUniformItemSizes(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT opened(m_model->call(index.row()).callback);
    });
}

const AgendaCall* CallLane::chosenCall() const
{
    return currentIndex().isValid() ? &m_model->call(currentIndex().row()) : nullptr;
}

void CallLane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const AgendaCall* call = enter ? chosenCall() : nullptr)
        Q_EMIT opened(call->callback);
    else
        QListView::keyPressEvent(event);
}

void CallLane::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

void CallLane::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        m_model->renew();
}

} // namespace shouwen::ui
