// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record as it stood at an instant (design.md, Calendars 10), from its timeline cut there: state,
// holder, department, fields and merge as the entry latest in journal order among those that had
// happened by then says, the rule the fold itself follows. Outcomes of clocks stay as written where
// they belong to the close it stood in. Not in the timeline, hence as they are now: tags, counts,
// and the value of a personal field that was changed later. Pure.
#pragma once

#include "core/rulebook/kind.h"

namespace shouwen {

/// The cut of a record that must outlive it; copies only where something happened later.
class RecordAt {
public:
    RecordAt(const Record& full, const KindDef& kind, Instant t);
    /// Opened by then, and neither merged by then nor ever withdrawn.
    bool exists() const;
    const Record& operator*() const { return m_cut ? *m_cut : m_full; }
    const Record* operator->() const { return &**this; }

private:
    const Record& m_full;
    std::optional<Record> m_cut;
    bool m_opened;
};

} // namespace shouwen
