// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a proposal: placed calls, each ticked or not, then those left out. Every row carries
// its grounds. Holds what the desk proposed; writes nothing.
#pragma once

#include "core/desk/callbacks.h"

#include <QAbstractTableModel>

namespace shouwen::ui {

class Workbench;

class ProposalModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { When, Caller, Customer, About, ColumnCount };

    explicit ProposalModel(Workbench& bench, QObject* parent = nullptr);
    void fill(CallPlanView plan);
    void renew();
    /// Placed calls first, then those left out.
    const CallProposal& call(int row) const;
    bool isPlaced(int row) const { return row < static_cast<int>(m_plan.calls.size()); }
    void tickAll(bool on);
    int ticked() const;
    const CallPlanView& plan() const { return m_plan; }
    /// The plan with only what is ticked.
    CallPlanView chosen() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString text(const CallProposal& call, int column) const;

    Workbench& m_bench;
    CallPlanView m_plan;
    std::vector<bool> m_ticked;
};

} // namespace shouwen::ui
