// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Record: the state of one thing kept (a complaint, a customer, a member of staff), as the fold of
// its entries gives it. It knows no rulebook: codes are strings, what was decided once (numbers,
// promised times, outcomes of clocks, the category of a state) was written by the author.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/record/timeline.h"
#include "core/record/value.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shouwen {

enum class Space : std::uint16_t { Config = 1, Work = 2, Audit = 3 };

enum class Category : std::uint8_t { Open, Waiting, Closed, Cancelled };
std::string_view categoryName(Category category); ///< "open" ...
std::optional<Category> categoryOf(std::string_view name);
inline bool isEnded(Category c) { return c == Category::Closed || c == Category::Cancelled; }

enum class SpanKind : std::uint8_t { State, Holder, Department, Pause };
/// One stay: in a state, with a holder, at a department, or paused. `to` is absent while it lasts.
/// Stays of one kind never overlap. Only the state's goes on while a record is ended or merged.
struct Span {
    SpanKind kind;
    std::string value; ///< state, staff id hex, department code, pause reason
    Instant from;
    std::optional<Instant> to;
    bool operator==(const Span&) const = default;
};

enum class Direction : std::uint8_t { Internal, Out, In }; ///< Out = to the customer, a reply
struct Note {
    EntryId entry;
    Instant at;        ///< happened_at
    Instant writtenAt; ///< wall time of the author
    StaffId author;
    Direction direction;
    std::string channel; ///< code: phone, chat, mail ...; may be empty
    std::string text;    ///< empty once erased
    bool operator==(const Note&) const = default;
};

enum class Verdict : std::uint8_t { Agree, Refuse };
struct Signature {
    EntryId entry;
    Instant at;
    StaffId signer;
    std::string role;
    std::string step; ///< of the rulebook's signature chain
    int round;        ///< 1, 2, ...
    Verdict verdict;
    std::string digest; ///< hex BLAKE2b-256 of what was signed
    std::string comment;
    std::optional<StaffId> forWhom = {}; ///< who was away and is stood in for
    bool operator==(const Signature&) const = default;
};

struct Attachment {
    EntryId entry;
    Instant at;
    StaffId author;
    std::string hash; ///< hex BLAKE2b-256, its name beside the store
    std::int64_t size;
    std::string type; ///< by content
    std::string name; ///< as the user knew it; private
    bool operator==(const Attachment&) const = default;
};

struct Link {
    EntryId entry;
    std::string relation; ///< merged_into, source, customer, order ...
    RecordId to;
    Instant at{};
    bool operator==(const Link&) const = default;
};

/// A move as it happened; the progress record 投诉处理跟踪记录单 (domain.md C-11).
struct Step {
    EntryId entry;
    Instant at;
    Instant writtenAt;
    StaffId actor;
    std::string role;
    std::string move; ///< empty for the opening (then `from` is too) and for a `resolve`
    std::string from;
    std::string to;
    std::string reason; ///< private text
    bool contested;     ///< the state was another one when this came to its turn
    bool operator==(const Step&) const = default;
};

/// Outcome of a clock as written at close; settled anew by `restate`.
struct ClockOutcome {
    std::string clock;
    std::optional<Instant> due;
    std::int64_t used; ///< seconds in the clock's own unit
    bool met;
    RulebookId rulebook;
    bool operator==(const ClockOutcome&) const = default;
};

/// Names of core columns where they stand among fields: no rulebook can declare such a field.
inline constexpr std::string_view kHolderField = "@holder";
inline constexpr std::string_view kDepartmentField = "@department";
/// The link that ends a record in favour of another.
inline constexpr std::string_view kMergedRelation = "merged_into";
/// The link from a record made by a rule to the one the rule belongs to.
inline constexpr std::string_view kSourceRelation = "source";
/// The number a record had where it was imported from; found like its own.
inline constexpr std::string_view kOldNumberField = "@old_number";
/// Begins the source rule of records that came from elsewhere with all their clocks decided.
inline constexpr std::string_view kImportRule = "import:";
/// Fields the fold itself knows: a reason to pause, and `extension.<clock>` in granted seconds.
inline constexpr std::string_view kPauseField = "pause";
inline constexpr std::string_view kExtensionPrefix = "extension.";

/// A value that lost against a concurrent one (journal.md I7).
struct FieldConflict {
    std::string field; ///< a field, or kHolderField, kDepartmentField
    EntryId winner;
    EntryId loser;
    Value losing; ///< empty object where the loser was an unset
    bool operator==(const FieldConflict&) const = default;
};

struct FieldValue {
    Value value;
    Instant setAt;
    StaffId setBy;
    EntryId entry;
    bool isPrivate;
    bool operator==(const FieldValue&) const = default;
};

struct Record {
    RecordId id;
    Space space;
    std::string kind;
    std::string number;
    std::string state;
    Category category = Category::Open;
    std::optional<StaffId> owner;  ///< first person asked 首问; never changes (P-2)
    std::optional<StaffId> holder; ///< who has it now
    std::string department;
    int round = 1;
    int handOvers = 0; ///< how often a holder gave it up to another or to a department
    int returns = 0;   ///< 退单
    std::optional<RecordId> subject; ///< whose personal data this is
    std::string sourceRule;          ///< the rule that created it; empty when a person did
    Instant openedAt{};              ///< happened_at of the opening
    Instant enteredAt{};             ///< when the opening was written down
    Instant changedAt{};             ///< latest wall time
    std::optional<Instant> closedAt;
    bool withdrawn = false;
    bool readOnly = false; ///< holds an op or version this program does not know
    bool contested = false;
    bool erased = false;       ///< private parts count as absent
    int revokedEntries = 0;    ///< of revoked writers past their last good seq; fold to nothing
    std::uint64_t entries = 0; ///< folded so far, ignored ones included
    std::optional<RecordId> mergedInto;
    std::map<std::string, FieldValue, std::less<>> fields; ///< order lines as lines.<id>.<field>
    std::set<std::string> tags;
    std::map<std::string, std::int64_t> counts; ///< op `add`
    std::vector<Note> notes;
    std::vector<Signature> signatures;
    std::vector<Attachment> files;
    std::vector<Link> links;
    std::vector<Step> steps;
    std::vector<Span> spans;
    std::vector<ClockOutcome> outcomes; ///< by clock; the latest close or restatement
    std::vector<FieldConflict> conflicts;
    Timeline timeline;

    explicit Record(RecordId recordId, Space inSpace) : id(recordId), space(inSpace) {}
    /// Null where the field is not set.
    const Value* field(std::string_view name) const;
    std::string_view text(std::string_view name) const; ///< empty where not set or no text
    bool isOpen() const { return !isEnded(category) && !withdrawn && !mergedInto; }
};

/// BLAKE2b-256 over everything above but `timeline`: the row hash. The bytes hashed are, in this
/// order: id, space, kind, number, state, category, owner, holder, department, round, handOvers,
/// returns, subject, sourceRule, openedAt, enteredAt, changedAt, closedAt, withdrawn, readOnly,
/// contested, erased, revokedEntries, entries, mergedInto; fields, tags, counts, conflicts; notes,
/// signatures, files, links; steps, spans, outcomes; the members of each as declared. Numbers and
/// times (ms) are 8 bytes little-endian, ids raw, texts and lists carry their length first, values
/// are canonical text, optional things are led by 0 or 1.
Hash256 rowHash(const Record& record);

/// Sum mod 2^256 of row hashes (little-endian): add and take away as records change.
struct ProjectionHash {
    std::array<std::uint8_t, 32> sum{};
    void add(const Hash256& row);
    void remove(const Hash256& row);
    std::string hex() const;
    bool operator==(const ProjectionHash&) const = default;
};

} // namespace shouwen
