// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deriving: what lists, look-ups, badges and clocks know of a record, as a function of (record,
// rules) alone: no clock, no other record. Kept beside the record in the cache, so that a change
// writes only what differs.
#pragma once

#include "core/store/rules.h"

#include <set>

namespace shouwen {

struct Fact {
    std::string field;
    Value value; ///< an integer or a text
    bool operator==(const Fact&) const = default;
    bool operator<(const Fact& other) const;
};

struct StepRow {
    std::string clock;
    int round;
    std::string step;
    Instant at;
    bool told; ///< acknowledged: an entry of the record says so
    bool operator==(const StepRow&) const = default;
};

struct Derived {
    RowView row;
    Space space;
    ListScope scope; ///< the narrowest that shows it
    std::optional<StaffId> keepFrom;
    std::uint64_t badges = 0; ///< bit i: Rules::kept[i] counts it
    std::set<Fact> facts;
    std::set<std::string> numberKeys, phones, nameKeys;
    std::vector<ClockRow> clocks; ///< by name, round
    std::vector<StepRow> steps;

    explicit Derived(const RecordId& id) : row{id}, space(Space::Work), scope(ListScope::Open) {}
};

Derived derive(const Record& record, const Rules& rules);

/// Clocks and steps as of the last event of the record's timeline.
struct DerivedClocks {
    std::vector<ClockRow> clocks;
    std::vector<StepRow> steps;
};
DerivedClocks deriveClocks(const Record& record, const KindDef& kind, const Rules& rules);
/// What `clock.quantity` and `due` stand for; the clocks must outlive the lookup.
NameLookup clockLookup(const std::vector<ClockRow>& clocks, Instant asOf);

/// What full text knows of a record: its title, and the title and every searched text.
struct DocText {
    std::string subject, all;
};
DocText docText(const Record& record, const Rules& rules);
/// Title as queues show it: the first line, at most 80 characters.
std::string titleOf(const Record& record, const KindDef* kind);

/// Keys of a name as looked up: folded, and each of its tails.
std::set<std::string> nameKeysOf(std::string_view name);
/// Its pinyin and initials in every plausible reading, and those of the given name alone.
std::set<std::string> soundKeysOf(std::string_view name);

} // namespace shouwen
