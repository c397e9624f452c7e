// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KindDef: what a rulebook declares about one kind of record: fields, workflow, signatures, effects
// and clocks. Plain data, read-only once loaded; names are checked, so whatever a member names
// exists. The language is documented in resources/rulebooks/README.md.
#pragma once

#include "core/record/record.h"
#include "core/rulebook/clock_spec.h"
#include "core/rulebook/expression.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shouwen {

/// A text in every language of the program; `en` and `zh_CN` are never empty once checked.
struct Label {
    std::string zhCN, zhTW, en;
    /// "zh_CN", "zh_TW" or "en"; zh_CN where that one is empty.
    const std::string& in(std::string_view language) const;
};

template <class T>
using Named = std::map<std::string, T, std::less<>>;

/// Values: Codes a list of codes; Amount fen; Date "2026-11-22"; Time ms UTC; Flag 0 or 1; Staff,
/// Customer and RecordRef an id in hex; the rest what their name says.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // g++ takes FieldType::Date for a shadow of Date
enum class FieldType : std::uint8_t {
    Text,
    Line,
    Code,
    Codes,
    Integer,
    Amount,
    Date,
    Time,
    Flag,
    Rating,
    Phone,
    Staff,
    Customer,
    RecordRef,
};
#pragma GCC diagnostic pop

struct FieldDef {
    std::string name;
    Label label;
    Label help;
    FieldType type = FieldType::Line;
    std::string list;                     ///< Code, Codes: name of a list
    std::string kind;                     ///< RecordRef: kind it refers to, "*": any
    std::string group;                    ///< of the form; see KindDef::groups
    bool personal = false;                ///< kept in the private part of entries
    bool masked = false;                  ///< a way to reach somebody, hidden in part (phones are)
    bool index = false;                   ///< a fact: filtered and grouped by
    bool required = false;                ///< at opening
    bool fixed = false;                   ///< set at opening only
    bool column = false;                  ///< shown in queues
    bool sum = false;                     ///< of lines: added up below them
    std::vector<std::string> requiredIn;  ///< states that cannot be entered without it
    std::size_t limit = 0;                ///< characters; 0: the type's own
    std::optional<std::int64_t> min, max; ///< Integer, Amount (fen), Rating
    std::string fallback;                 ///< default, as text
    int position = 0;                     ///< order of declaration
};

/// What a record consists of, line by line (order lines); named "lines" wherever fields are named.
struct LinesDef {
    Label label;
    bool required = false;               ///< at opening at least one
    std::vector<std::string> requiredIn; ///< states that cannot be entered without one
    std::size_t most = 200;
};

struct StateDef {
    std::string name;
    Label label;
    Category category = Category::Open;
    bool stepper = true; ///< shown in the workflow stepper
    int position = 0;
};

struct MoveDef {
    std::string name;
    Label label;
    std::vector<std::string> from;
    std::string to;
    std::vector<std::string> who;   ///< roles; besides the rights of RoleDef::may
    std::vector<std::string> fill;  ///< fields that must be set, in this command or before
    std::vector<std::string> renew; ///< of these a further round must have set one anew
    std::vector<std::string> sign;  ///< signature steps that must stand agreed in this round
    std::optional<Expression> when; ///< guard on the record
    Label otherwise;                ///< what to tell when the guard says no
    bool reason = false;            ///< a reason must be given
    bool round = false;             ///< a further round begins
    bool holderOnly = false; ///< only the holder (or a supervisor role, see RoleDef::overrides)
    Direction counts = Direction::Internal; ///< Out: counts as a reply to the customer
    std::string department; ///< goes to this department; "$field" takes it from a field
    bool toOwner = false;   ///< the first person asked gets it back
    bool back = false;      ///< counts as returned work 退单 (P-2)
    int position = 0;
};

enum class SignMode : std::uint8_t { All, Any };
/// One step of countersigning 会签. Steps of equal `order` sign in parallel, lower ones first.
struct SignDef {
    std::string name;
    Label label;
    std::vector<std::string> who; ///< roles; each of them for All, one of them for Any
    SignMode mode = SignMode::Any;
    std::vector<std::string> in;     ///< states it can be given in
    std::vector<std::string> covers; ///< fields the digest covers; empty: all open fields
    std::optional<Expression> when;  ///< needed only then
    int order = 0;
    std::string deadline; ///< a TimeSpan, empty: none
    bool stands = false;  ///< counts in later rounds too, while what it covers is as it was
};

/// What a rule does by itself when something happens to a record.
struct EffectDef {
    std::string name;
    EventMatcher on; ///< state:…, move:…, field:…, opened, closed
    std::optional<Expression> when;
    std::string create; ///< kind of the record it makes; empty: none
    std::string suffix; ///< of the number: "H" makes …/H1
    /// Text, or "$field" of the source; "$record" its id, "$number", "$owner", "$holder",
    /// "$department".
    std::map<std::string, std::string> fields;
    std::vector<std::string> tell; ///< roles; or holder, owner, department_head, supervisor
    Label text;                    ///< of the notice
    bool once = true;              ///< at most once a record (else once a round)
};

/// Repeats proposed on intake (C-6): same phone or product within `days`, similar text.
struct RepeatRule {
    std::string days;              ///< a TimeSpan
    std::vector<std::string> same; ///< fields, any of which equal makes a candidate
    std::string text;              ///< field compared by character pairs
    int similarity = 0;            ///< percent, Dice coefficient
};

/// A figure of one record that shows its arithmetic (K-4): parts weighted and added up, or the
/// share of fields filled in (K-1). From 0 to 100; bands name what it comes to.
struct ScorePart {
    std::string name;
    Label label;
    int weight = 1;
    struct Points {
        Expression when;
        int points = 0; ///< of 100
    };
    std::vector<Points> points = {}; ///< the first that holds; none: 0
};
struct ScoreDef {
    std::string name;
    Label label;
    std::vector<ScorePart> parts = {}; ///< in order
    std::string field;                 ///< a Code field whose value it proposes
    struct Band {
        std::string code;
        int least = 0;
    };
    std::vector<Band> bands = {}; ///< highest first
};

struct KindDef {
    std::string name;
    std::string number; ///< prefix: TS
    Label label;
    Space space = Space::Work;
    std::string calendar;     ///< default of its clocks
    std::string initial;      ///< first state
    std::string subjectField; ///< field naming the customer record
    std::string titleField;   ///< shown as subject in queues
    std::string contactField; ///< who to speak with; shown where no customer is named
    std::string phoneField;
    std::string keepFrom;            ///< Staff field: the person named there never sees it (C-15)
    std::string department;          ///< where it starts
    std::vector<std::string> groups; ///< of the form, in order
    Named<Label> groupLabels;
    Named<FieldDef> fields;
    LinesDef lines;
    Named<FieldDef> lineFields; ///< of order lines, empty when it has none
    Named<StateDef> states;
    Named<MoveDef> moves;
    Named<SignDef> signs;
    Named<EffectDef> effects;
    Named<ClockSpec> clocks;
    Named<Label> clockLabels;
    std::optional<RepeatRule> repeat;
    std::vector<ScoreDef> scores = {}; ///< in order
    std::string
        backdate; ///< a TimeSpan: how far back anyone may date; beyond needs `backdate` right
    const FieldDef* field(std::string_view fieldName) const;
    const FieldDef* fieldAt(std::string_view path) const; ///< or of "lines.<id>.<field>"
    std::vector<const FieldDef*> fieldsInOrder() const;
    std::vector<const FieldDef*> lineFieldsInOrder() const;
    std::vector<const StateDef*> statesInOrder() const;
};

} // namespace shouwen
