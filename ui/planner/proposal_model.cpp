// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/proposal_model.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"

#include <QGuiApplication>

#include <algorithm>

namespace shouwen::ui {

ProposalModel::ProposalModel(Workbench& bench, QObject* parent)
    : QAbstractTableModel(parent)
    , m_bench(bench)
{}

void ProposalModel::fill(CallPlanView plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_ticked.assign(m_plan.calls.size(), true);
    endResetModel();
}

void ProposalModel::renew()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const CallProposal& ProposalModel::call(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return isPlaced(row) ? m_plan.calls[at] : m_plan.left[at - m_plan.calls.size()];
}

void ProposalModel::tickAll(bool on)
{
    m_ticked.assign(m_ticked.size(), on);
    if (!m_ticked.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_ticked.size()) - 1, 0),
                           {Qt::CheckStateRole});
}

int ProposalModel::ticked() const
{
    return static_cast<int>(std::count(m_ticked.begin(), m_ticked.end(), true));
}

CallPlanView ProposalModel::chosen() const
{
    CallPlanView plan = m_plan;
    plan.calls.clear();
    for (std::size_t i = 0; i < m_plan.calls.size(); ++i)
        if (m_ticked[i])
            plan.calls.push_back(m_plan.calls[i]);
    return plan;
}

int ProposalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.calls.size() + m_plan.left.size());
}

int ProposalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProposalModel::text(const CallProposal& call, int column) const
{
    switch (column) {
    case When:
        return call.caller ? qs(formatCivil(m_bench.zone().toCivil(call.at))).left(16)
                           : tr("left out");
    case Caller:
        return qs(call.callerName);
    case Customer:
        return qs(call.customer);
    default: {
        QString about = qs(call.label).simplified();
        if (!call.sourceNumber.empty())
            about += QStringLiteral("  ") + qs(call.sourceNumber);
        return call.keepsPromise || !call.caller ? about : tr("late: %1").arg(about);
    }
    }
}

QVariant ProposalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CallProposal& one = call(index.row());
    const Tokens& t = tokensOf(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return m_bench.wording().say(one.why);
    case Qt::ForegroundRole:
        if (!isPlaced(index.row()))
            return t.subtle;
        return one.keepsPromise ? QVariant() : QVariant(t.late);
    case Qt::CheckStateRole:
        if (index.column() == When && isPlaced(index.row()))
            return m_ticked[static_cast<std::size_t>(index.row())] ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

bool ProposalModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != When || !isPlaced(index.row()))
        return false;
    m_ticked[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Caller:
        return tr("Who calls");
    case Customer:
        return tr("Customer");
    default:
        return tr("About");
    }
}

Qt::ItemFlags ProposalModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == When && isPlaced(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace shouwen::ui
