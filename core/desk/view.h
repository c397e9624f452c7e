// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What questions answer with: plain values, ready to show, nothing that reaches into the store.
// Texts that people wrote are as written; labels are for the edge to choose by language.
#pragma once

#include "core/access/access.h"
#include "core/record/record.h"
#include "core/rulebook/model.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shouwen {

/// Ids and kinds a command touched; views refresh from it. Empty: nothing was written.
struct Changes {
    std::vector<RecordId> records = {};
    std::vector<std::string> kinds = {};
    bool empty() const { return records.empty(); }
};

struct Receipt {
    RecordId record;
    std::string number = {};
    Changes changes = {};
    std::vector<Reason> remarks = {};      ///< cut texts, clock warnings, who was told
    std::vector<std::string> created = {}; ///< numbers of records a rule made
};

/// A clock of a record as of now.
struct ClockView {
    std::string name = {};
    Label label = {};
    std::string state = {}; ///< waiting | running | paused | met | missed | ended
    std::optional<Instant> started = {}, due = {}, stopped = {};
    std::int64_t usedSeconds = 0, targetSeconds = 0;
    std::optional<std::int64_t> leftSeconds = {}; ///< in the clock's own time; negative: overdue
    bool written = false;                         ///< the outcome kept at close (Calendars 7)
    bool differs = false;                         ///< the timeline would give another outcome now
    int round = 1;
    std::vector<int> unpublishedYears = {}; ///< holidays not published yet (Calendars 4)
};

struct FieldView {
    const FieldDef* def;   ///< of the running rulebook
    std::string name = {}; ///< lines.<id>.<field> for order lines
    Value value = {};
    std::string shown = {}; ///< in the language asked for; masked where the person may not see it
    bool required = false;
};

struct MoveView {
    const MoveDef* def;
    std::vector<Reason> refusals = {}; ///< empty: allowed
};

struct SignView {
    const SignDef* def;
    std::string state = {}; ///< not_needed | waiting | open | agreed | refused
    std::vector<std::string> missing = {};
    bool mine = false;               ///< this person can sign now
    std::string forWhom = {};        ///< name of whoever is away, where it would be in their place
    std::optional<Instant> due = {}; ///< of an open one with a deadline
};

/// A figure of the record with its arithmetic (K-1, K-4).
struct ScoreView {
    const ScoreDef* def;
    int tenths = 0;
    std::string band = {};       ///< code proposed for def->field
    std::string arithmetic = {}; ///< "(100 × 40 + 60 × 60) / 100 = 76.0"
    struct Part {
        const ScorePart* def;
        int points = 0;
        std::string why = {}; ///< the condition that held
    };
    std::vector<Part> parts = {};
};

struct PersonName {
    StaffId id;
    std::string name = {};
};

struct RecordView {
    Record record;
    std::shared_ptr<const Rulebook> rules = {}; ///< what the pointers below point into
    const KindDef* kind = nullptr;
    std::string title = {};
    std::string customer = {};
    std::vector<FieldView> fields = {};
    std::vector<ClockView> clocks = {};
    std::vector<MoveView> moves = {};
    std::vector<SignView> signs = {};
    std::vector<ScoreView> scores = {};
    std::vector<PersonName> people = {}; ///< everybody named in it
    bool mayEdit = false, mayNote = false, mayHand = false;
    std::string nameOf(const StaffId& id) const;
};

/// One row of a queue: what every list shows without opening the record.
struct QueueRow {
    RecordId id;
    std::string kind = {}, number = {}, state = {};
    Category category = Category::Open;
    std::string title = {}, customer = {}, phone = {}; ///< phone masked where it must be
    std::string holder = {}, department = {}, severity = {};
    std::optional<Instant> due = {};
    std::string dueClock = {};
    Instant openedAt{}, changedAt{};
    int round = 1;
    bool contested = false;
};

struct ListRequest {
    std::string kind = {};  ///< empty: all
    std::string queue = {}; ///< of the rulebook; empty: everything
    std::string where = {}; ///< an Expression; empty: none
    std::string order = {}; ///< due | opened | changed | number; empty: the queue's own
    bool descending = false;
    int limit = 50;
    std::string after = {}; ///< cursor of the page before
    /// Those of these records that are in the list, to follow a change; empty: the list itself.
    std::vector<RecordId> only = {};
};

struct QueuePage {
    std::vector<QueueRow> rows = {};
    std::string next = {}; ///< empty: the last page
};

struct QueueCount {
    std::string queue = {};
    Label label = {};
    std::int64_t count;
};

struct MatchView {
    RecordId customer;
    std::string number = {}, name = {};
    std::vector<QueueRow> recent = {};
};

struct RepeatView {
    QueueRow row;
    int similarity;                     ///< percent
    std::vector<std::string> same = {}; ///< fields that agree
};

struct WhySpan {
    Instant from, to;
    std::string source = {}; ///< weekday, make_up, exception, pause ...
    std::string text = {};   ///< in words
    std::int64_t seconds;
};
struct WhyView {
    ClockView clock = {};
    std::vector<WhySpan> spans = {};
    std::int64_t sumSeconds = 0;
    std::vector<std::string> words = {}; ///< sentences, in the language asked for
};

/// One thing written: who wrote it when, when it happened, and what changed from what.
struct HistoryLine {
    Instant at{}, writtenAt{};
    StaffId author;
    std::string name = {}; ///< of the author
    std::string role = {};
    std::string op = {};            ///< open, set, move ... as the journal names it
    std::string what = {};          ///< label of the field, move, signature; relation of a link
    std::string from = {}, to = {}; ///< as shown; empty where there is none
    std::string reason = {};
    int round = 1;                     ///< the record's, as it was then
    std::string field = {};            ///< name of the field changed or looked at
    bool back = false;                 ///< of `hand`: returned work 退单
    std::optional<EntryId> entry = {}; ///< that wrote it
};

/// What is to be settled in a record: a losing value, or a state where `entry` is empty.
struct ConflictView {
    RecordId record;
    std::string number = {}, title = {};
    std::string what = {};             ///< label of the field; empty: the state
    std::string holds = {}, lost = {}; ///< as shown
    std::optional<EntryId> entry = {}; ///< restores the lost value
    std::string lostBy = {};           ///< who wrote it
    Instant lostAt{};
};

/// An entry of another desk that would not have been written here.
/// A clock of a closed record whose whole timeline now gives another outcome than was written when
/// it was closed (Calendars 7), by the rulebook of then.
struct DifferingView {
    RecordId record;
    std::string number = {}, title = {};
    std::string clock = {};
    Label label = {};
    ClockOutcome written, now;
};

struct FindingView {
    EntryId entry;
    std::string code = {};   ///< rulebook.unknown | role.unknown | role.not_held | right | clock
    std::string number = {}; ///< of the record; empty where this person does not see it
    std::string name = {}, role = {}, op = {};
    Instant writtenAt{};
};

/// A step of a clock that has come due.
struct NoticeStep {
    std::string clock = {}, step = {};
    int round = 1;
    Instant at{};
    bool operator==(const NoticeStep&) const = default;
};

/// What a person is to know of one record: all steps of its clocks together, or what a rule told.
struct NoticeView {
    RecordId record;
    std::string number = {}, clock = {},
                step = {}; ///< of the latest step; empty where a rule told it
    std::string text = {}; ///< in words
    Instant dueAt;         ///< of the first step
    int round = 1;
    std::int64_t outbox = 0;            ///< its place in the outbox; 0: steps of clocks
    std::vector<NoticeStep> steps = {}; ///< in order; acknowledged together
};

struct HealthFinding {
    std::string code = {};
    std::string text = {};
};
struct HealthReport {
    std::int64_t entries = 0, records = 0;
    std::string projectionHash = {};
    std::vector<HealthFinding> findings = {}; ///< empty: all is well
};

/// Called now and then with parts done of all; false asks to stop.
using WorkProgress = std::function<bool(std::int64_t done, std::int64_t all)>;

} // namespace shouwen
