// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Planner: turns each command into a Plan, checking rights, times and fields on the way. Refusals
// go into the plan so that all are told at once; an error is returned only where going on makes no
// sense (no such record, no such move). Not for others to include.
#pragma once

#include "core/desk/plan.h"

namespace shouwen {

class Planner {
public:
    Planner(const Desk::Impl& d, const Person& p, Instant t)
        : desk(d)
        , person(p)
        , at(t)
        , plan(d, p, t)
    {}

    Outcome operator()(const OpenCommand& command);
    Outcome operator()(const SetCommand& command);
    Outcome operator()(const MoveCommand& command);
    Outcome operator()(const HandCommand& command);
    Outcome operator()(const NoteCommand& command);
    Outcome operator()(const SignCommand& command);
    Outcome operator()(const UnsignCommand& command);
    Outcome operator()(const AttachCommand& command);
    Outcome operator()(const LinkCommand& command);
    Outcome operator()(const UnlinkCommand& command);
    Outcome operator()(const MergeCommand& command);
    Outcome operator()(const UnmergeCommand& command);
    Outcome operator()(const TagCommand& command);
    Outcome operator()(const WithdrawCommand& command);
    Outcome operator()(const ResolveCommand& command);
    Outcome operator()(const RestateCommand& command);

    const Desk::Impl& desk;
    const Person& person;
    Instant at;
    Plan plan;

private:
    const Rulebook& rules() const { return *desk.rules; }
    bool overrides() const { return overridingRole(rules(), person).has_value(); }
    FieldSplit read(const KindDef& kind, const FieldInput& input) const;
    /// Withdrawn records are closed for good; merged ones answer to unmerging only.
    Outcome beginWith(const RecordId& id, bool mergedToo = false);
    Outcome fromOrigin(const KindDef& kind, const OpenOrigin& origin, FieldSplit& split,
                       OpenOp& open);
    void requireVerb(std::string_view verb);
    void requireOpen();
    void requireAfterLastMove();
    void requireKeeper();
    void requireOwnLogin();
    void requireUnsigned(const FieldSplit& split);
    void requireReason(const std::string& text, const char* what, const char* where);
    void checkTime();
    Result<std::string> cleaned(const std::string& text);
    void takeFields(const FieldInput& typedInput, bool beginsRound = false);
    std::string moveMeant(const std::string& typed) const;
    void remarkForbidden(std::string_view text, const std::string& where);
    void requireWholeLines(bool atLeastOne);
    FieldInput withoutLines(const FieldInput& input, FieldSplit& split) const;
    void requireAtOpening(const KindDef& kind, const FieldSplit& split);
    void handAfter(const MoveDef& move, const std::string& reason);
    std::optional<std::string> takingRole() const;
    void handBack(std::optional<StaffId>& holder, std::string& department);
    std::string departmentMeant(const std::string& typed);
    void restore(const FieldConflict& conflict, ResolveOp& op);
    const SignDef* stepFor(const SignCommand& command);
};

} // namespace shouwen
