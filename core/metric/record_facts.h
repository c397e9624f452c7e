// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a metric may ask about one record as of an instant: its fields and system names then, and
// its clocks: as written where it was closed (Calendars 7), else from the timeline. Clocks are
// worked out when first asked for. Pure; what it is given must outlive it.
#pragma once

#include "core/calendar/calendar.h"
#include "core/metric/period.h"
#include "core/metric/record_at.h"
#include "core/rulebook/model.h"
#include "core/sla/clock.h"

namespace shouwen {

/// Finds a calendar by name; the empty name is around the clock.
using CalendarLookup = std::function<const Calendar&(std::string_view name)>;

/// What figures are worked out with.
struct MetricTerms {
    const Rulebook& rules;
    const Zone& zone;
    CalendarLookup calendar;
};

/// A clock's last round as of an instant.
struct ClockAt {
    bool started = false;
    bool isRunning = false;
    bool isWritten = false;
    std::optional<Instant> due = {};
    std::optional<bool> met = {}; ///< absent while it is open or where it ended without outcome
    std::int64_t used = 0;        ///< seconds of its own scale
    const char* state = "";       ///< clockStateWord
};

class RecordFacts {
public:
    RecordFacts(const Record& full, const KindDef& kind, const MetricTerms& terms, Instant asOf);
    RecordFacts(const RecordFacts&) = delete;
    RecordFacts& operator=(const RecordFacts&) = delete;

    bool exists() const { return m_at.exists(); }
    const Record& record() const { return *m_at; }
    const KindDef& kind() const { return m_kind; }
    const ClockAt& clock(const std::string& name) const;
    std::optional<Value> value(const Operand& operand) const { return m_lookup(operand); }
    /// No condition at all holds.
    bool holds(const std::optional<Expression>& condition) const;

private:
    ClockAt workOut(const std::string& name) const;
    std::optional<Value> clockValue(const Operand& operand) const;
    std::optional<Value> earliestDue() const;

    RecordAt m_at;
    const KindDef& m_kind;
    const MetricTerms& m_terms;
    Instant m_asOf;
    NameLookup m_lookup;
    mutable std::map<std::string, ClockAt, std::less<>> m_clocks;
};

} // namespace shouwen
