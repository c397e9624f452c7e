// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/ledger.h"

namespace shouwen {
namespace {

class LedgerFold {
public:
    explicit LedgerFold(const Calendar& calendar) : m_calendar(calendar) {}

    void take(const TimelineEvent& event)
    {
        switch (event.kind) {
        case EventKind::Opened:
            if (isAbsorbed(event)) // that one has a ledger of its own
                break;
            if (!m_wasOpened)
                m_since = event.at;
            m_wasOpened = true;
            break;
        case EventKind::Reopened:
            if (m_wasOpened && !m_since)
                m_since = event.at;
            break;
        case EventKind::Closed:
        case EventKind::Merged:
            cut(event.at);
            m_since.reset();
            break;
        case EventKind::HolderSet:
            change(event, m_holder);
            break;
        case EventKind::DepartmentSet:
            change(event, m_department);
            break;
        case EventKind::Returned:
            cut(event.at); // even when it stays in the same department
            change(event, m_department);
            m_isReturned = true;
            m_returnedAt = event.at;
            ++m_ledger.returns;
            break;
        default:
            break;
        }
    }

    HoldingLedger finish(Instant asOf)
    {
        cut(asOf);
        return std::move(m_ledger);
    }

private:
    /// Passing work on ends its being returned work, unless it is part of the return itself.
    void change(const TimelineEvent& event, std::string& held)
    {
        if (held == event.what)
            return;
        cut(event.at);
        if (&held == &m_holder && !held.empty() && !event.what.empty())
            ++m_ledger.handOvers;
        held = event.what;
        if (m_returnedAt != event.at)
            m_isReturned = false;
    }

    void cut(Instant to)
    {
        if (!m_since || *m_since >= to)
            return;
        HoldingRow row{m_holder, m_department, *m_since, to, m_isReturned};
        row.time = {m_calendar.elapsed(row.from, row.to), secondsOf(row.to) - secondsOf(row.from)};
        m_ledger.byHolder[row.holder] += row.time;
        m_ledger.byDepartment[row.department] += row.time;
        if (row.isReturned)
            m_ledger.returnedTo[row.department] += row.time;
        m_ledger.whole += row.time;
        m_ledger.rows.push_back(std::move(row));
        m_since = to;
    }

    const Calendar& m_calendar;
    HoldingLedger m_ledger;
    std::string m_holder;
    std::string m_department;
    std::optional<Instant> m_since; ///< of the row being filled; absent while closed
    std::optional<Instant> m_returnedAt;
    bool m_isReturned = false;
    bool m_wasOpened = false;
};

} // namespace

HeldTime& HeldTime::operator+=(const HeldTime& other)
{
    working += other.working;
    elapsed += other.elapsed;
    return *this;
}

HoldingLedger holdingLedger(const Timeline& timeline, const Calendar& calendar, Instant asOf)
{
    LedgerFold fold(calendar);
    for (const TimelineEvent& event : timeline) {
        if (event.at > asOf)
            break;
        fold.take(event);
    }
    return fold.finish(asOf);
}

} // namespace shouwen
