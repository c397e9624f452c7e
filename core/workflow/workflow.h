// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workflow: which moves and signatures a record allows a person now, and why not. Pure: facts in,
// decision and reasons out; buttons ask `choices`, commands ask `refusals`, so they cannot
// disagree.
#pragma once

#include "core/access/access.h"

#include <string>
#include <vector>

namespace shouwen {

class Calendar;

/// All a decision needs. `record` already holds the fields that come with the command.
struct Situation {
    const Rulebook& rules;
    const KindDef& kind;
    const Record& record;
    const Person& person;
    Instant now;
    const Zone* zone = nullptr;       ///< for `today` in guards
    std::string_view language = "en"; ///< of labels in reasons
    /// People who are away and whom the person stands in for.
    std::vector<Person> standsFor = {};
};

/// Empty: allowed. `reasonGiven`: the command brings a reason.
std::vector<Reason> moveRefusals(const Situation& at, const MoveDef& move, bool reasonGiven);
/// The role the move would be made under, for the entry; the first that fits.
std::optional<std::string> moveRole(const Situation& at, const MoveDef& move);

struct MoveChoice {
    const MoveDef* move;
    std::vector<Reason> refusals; ///< empty: allowed
};
/// Every move that leaves the current state, in order of declaration.
std::vector<MoveChoice> choices(const Situation& at);

enum class SignState : std::uint8_t { NotNeeded, Waiting, Open, Agreed, Refused };
/// One step of countersigning 会签 in the record's present round.
struct SignStatus {
    const SignDef* step;
    SignState state;
    std::vector<const Signature*> signatures; ///< that count in this round
    std::vector<std::string> missing;         ///< roles still to sign
    std::optional<Instant> since = {};        ///< Open: from when on it could be given
    int asked = 1;                            ///< how often in this round; more after a change
};
/// A refusal stands until the next round; a signature whose digest no longer fits what is covered
/// counts as not given. Where the step stands, agreement of an earlier round counts until the role
/// refuses or what it covers changes.
std::vector<SignStatus> signStatus(const Situation& at);
std::vector<Reason> signRefusals(const Situation& at, const SignDef& step);
/// Nothing where the person has no vote to give now.
struct SigningAs {
    std::string role;
    std::optional<StaffId> forWhom = {}; ///< whoever is away
};
std::optional<SigningAs> signingAs(const Situation& at, const SignDef& step);
/// When the step is to be signed at the latest; nothing without a deadline.
std::optional<Instant> signDue(const SignDef& step, Instant since, const Calendar& calendar);
/// "sign.head": what notices call the deadline of a step.
std::string signClock(const SignDef& step);
/// The step that such a name means; null where it is no signature's.
const SignDef* signOfClock(const KindDef& kind, std::string_view clock);
/// Whether the step names the field, or for a field of lines all lines or that column of them.
bool coversField(const SignDef& step, std::string_view path);
/// BLAKE2b-256 of the covered fields with names, hex.
std::string signDigest(const KindDef& kind, const SignDef& step, const Record& record);

/// Rules that fire for an event that has just come into the record's timeline.
std::vector<const EffectDef*> firing(const Situation& at, const TimelineEvent& event);

/// Similar records proposed on intake (C-6): Dice coefficient of character pairs, in percent.
int bigramSimilarity(std::string_view a, std::string_view b);

} // namespace shouwen
