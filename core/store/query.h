// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader is asked and what it answers: plain rows for queues, pages with a cursor,
// clocks, badges, notices. Cursors are opaque texts, good until the next change of the rulebook.
#pragma once

#include "core/journal/entry.h"
#include "core/record/record.h"
#include "core/rulebook/expression.h"
#include "core/rulebook/model.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shouwen {

/// Who asks, and when: what `me`, `asof` and `today` (of the rulebook's zone) stand for. A row that
/// is kept from `me` (domain.md C-15) is neither listed, found nor counted.
struct Asking {
    Instant asOf;
    std::optional<StaffId> me = {};
};

/// One record as every queue shows it.
struct RowView {
    RecordId id;
    std::string kind = {};
    std::string number = {};
    std::string title = {};
    std::string state = {};
    Category category = Category::Open;
    std::optional<StaffId> holder = {};
    std::optional<StaffId> owner = {};
    std::string department = {};
    std::optional<Instant> due = {}; ///< the earliest due time of its running clocks
    std::string dueClock = {};
    Instant openedAt{};
    Instant changedAt{};
    std::optional<Instant> closedAt = {};
    bool open = false;      ///< Record::isOpen
    bool flagged = false;   ///< contested, or a conflict to settle
    std::string shown = {}; ///< canonical object of the fields marked `column`
};

enum class ListScope : std::uint8_t {
    Open, ///< neither ended, withdrawn nor merged: what queues are about
    Live, ///< ended as well
    All,  ///< withdrawn and merged as well
};
enum class ListOrder : std::uint8_t { Due, Opened, Changed, Number };

struct ListQuery {
    std::vector<std::string> kinds = {}; ///< empty: every kind of the work space
    std::optional<Expression> where = {};
    ListScope scope = ListScope::Open;
    ListOrder order = ListOrder::Due;
    bool descending = false;
    std::size_t limit = 50; ///< at most 1000
    std::string after = {}; ///< cursor of the former page; empty: the first
    std::vector<RecordId> only = {}; ///< those of these records that are in the list; empty: all
};
/// The query a queue stands for; its scope is Open where the filter admits open states only.
ListQuery queryOf(const QueueDef& queue);

struct Page {
    std::vector<RowView> rows;
    std::string next; ///< empty: no more
};

struct BadgeCount {
    std::string queue;
    std::int64_t count;
    bool operator==(const BadgeCount&) const = default;
};

struct ClockRow {
    RecordId record;
    std::string name;
    int round;
    std::string state; ///< clockStateWord: running, paused, met, breached, ended
    std::optional<Instant> started, stopped, due;
    std::int64_t used = 0;   ///< seconds of its own scale, up to the last event of the record
    std::int64_t target = 0; ///< likewise, with what was granted in extension
    std::optional<bool> met; ///< once stopped
    std::string calendar;
    bool operator==(const ClockRow&) const = default;
};

/// A step of a running clock whose time has come and which nobody has acknowledged.
struct StepDue {
    RecordId record;
    std::string kind, number;
    std::string clock;
    int round;
    std::string step;
    Instant at;
    std::int64_t place; ///< of the record in this store: where the next page goes on
    std::optional<StaffId> holder = {};
    std::string department = {};
};

struct OutboxItem {
    std::int64_t n;
    std::string key, what, to;
    std::optional<RecordId> record;
    Value data;
    Instant createdAt;
    std::optional<Instant> doneAt;
};

/// Records that may be about the same matter (domain.md C-6): any of these equal, opened since.
struct RepeatQuery {
    std::string kind;
    std::vector<std::pair<std::string, Value>> same; ///< indexed field, value
    std::vector<std::string> phones;                 ///< as written
    Instant since;
    std::optional<RecordId> except = {};
    std::size_t limit = 50;
};

/// What may be in the figures of a period: records opened by its end that were written to since it
/// began, or are open.
struct TouchedQuery {
    std::vector<std::string> kinds;
    Instant openedBy, since;
    std::set<std::string> whole = {}; ///< of these kinds all others as well
    std::set<std::string> due = {};   ///< of these also what has a clock due since
};

struct SearchQuery {
    std::string words; ///< as typed
    std::vector<std::string> kinds = {};
    std::size_t limit = 50;
    std::string after = {};
};

} // namespace shouwen
