// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metric/holding.h"

#include <algorithm>

namespace shouwen {

const Calendar& HoldingTally::calendarOf(const std::string& department, const KindDef& kind) const
{
    const auto def = m_terms.rules.departments.find(department);
    const bool has = def != m_terms.rules.departments.end() && !def->second.calendar.empty();
    return m_terms.calendar(has ? def->second.calendar : kind.calendar);
}

void HoldingTally::take(const Record& full)
{
    const KindDef* kind = m_terms.rules.kind(full.kind);
    if (!kind)
        return;
    const RecordAt at(full, *kind, m_period.asOf);
    if (!at.exists())
        return;
    std::map<std::string, Case> here;
    const HoldingLedger ledger =
        holdingLedger(at->timeline, Calendar::aroundTheClock(), m_period.asOf);
    for (const HoldingRow& row : ledger.rows) {
        const Instant from = std::max(row.from, m_period.from);
        if (from >= row.to)
            continue;
        HoldingFigure& figure = m_departments[row.department];
        const HeldTime time{calendarOf(row.department, *kind).elapsed(from, row.to),
                            secondsOf(row.to) - secondsOf(from)};
        figure.time += time;
        if (row.isReturned)
            figure.returned += time;
        Case& one =
            here.emplace(row.department, Case{full.id, full.number, false, 0}).first->second;
        one.amount = *one.amount + time.working;
        one.counts = !isEnded(at->category) && at->department == row.department;
    }
    for (const auto& [department, one] : here) {
        Figure& held = m_departments[department].held;
        held.cases.push_back(one);
        held.counted += one.counts ? 1 : 0;
        held.measured += 1;
        held.sum += *one.amount;
    }
}

void HoldingTally::join(HoldingTally&& other)
{
    for (auto& [department, figure] : other.m_departments) {
        HoldingFigure& mine = m_departments[department];
        mine.time += figure.time;
        mine.returned += figure.returned;
        mine.held.join(std::move(figure.held));
    }
}

std::vector<HoldingFigure> HoldingTally::finish()
{
    std::vector<HoldingFigure> out;
    for (auto& [department, figure] : m_departments) {
        figure.department = department;
        const auto def = m_terms.rules.departments.find(department);
        if (def != m_terms.rules.departments.end())
            figure.calendar = def->second.calendar;
        std::sort(figure.held.cases.begin(), figure.held.cases.end(),
                  [](const Case& a, const Case& b) {
                      return std::tie(a.number, a.id) < std::tie(b.number, b.id);
                  });
        out.push_back(std::move(figure));
    }
    std::stable_sort(out.begin(), out.end(), [](const HoldingFigure& a, const HoldingFigure& b) {
        return a.time.working > b.time.working;
    });
    return out;
}

} // namespace shouwen
