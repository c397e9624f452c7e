// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands: everything a person can do to the store, as data. `at` is happened_at; absent means
// now. Records are named by id; the command line and the omnibox turn numbers into ids first.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/record/record.h"
#include "core/workflow/fields.h"

#include <optional>
#include <string>
#include <variant>

namespace shouwen {

/// Of a record that a rule asked for and a person opens: its id is of (source, rule), so that two
/// desks that open it have opened one.
struct OpenOrigin {
    RecordId id;
    RecordId source;
    std::string rule = {};
    std::optional<StaffId> holder = {}; ///< who gets it; absent: whoever opens it
    std::map<std::string, Value, std::less<>> copied = {}; ///< values of the source, as they are
};
struct OpenCommand {
    std::string kind = {};
    FieldInput fields = {};
    std::optional<OpenOrigin> origin = {};
};
struct SetCommand {
    RecordId record;
    FieldInput fields = {}; ///< an empty text takes the field away
};
struct MoveCommand {
    RecordId record;
    std::string move = {};
    FieldInput fields = {};
    std::string reason = {};
};
/// Handing over is a logged move of holder or department; the first owner stays (P-2).
struct HandCommand {
    RecordId record;
    std::optional<StaffId> to = {};
    std::string department = {}; ///< empty: unchanged
    bool back = false;           ///< returned work 退单: needs a reason
    std::string reason = {};
};
struct NoteCommand {
    RecordId record;
    Direction direction = Direction::Internal;
    std::string channel = {};
    std::string text = {};
};
struct SignCommand {
    RecordId record;
    std::string step = {}; ///< empty: the only one open to this person
    Verdict verdict = Verdict::Agree;
    std::string comment = {};
};
struct UnsignCommand {
    RecordId record;
    EntryId signature;
};
struct AttachCommand {
    RecordId record;
    std::string path = {}; ///< read by the desk, at most 25 MB
};
struct LinkCommand {
    RecordId record;
    std::string relation = {};
    RecordId to;
};
struct UnlinkCommand {
    RecordId record;
    EntryId link;
};
/// Repeat complaints become one (C-6); undone by UnmergeCommand, nothing is lost either way.
struct MergeCommand {
    RecordId record;
    RecordId into;
};
struct UnmergeCommand {
    RecordId record;
};
struct TagCommand {
    RecordId record;
    std::string tag = {};
    bool away = false;
};
/// A record opened by mistake; it stays in the journal and leaves every list.
struct WithdrawCommand {
    RecordId record;
    std::string reason = {};
};
/// Settles a contested move by saying which state holds, or a field conflict by its losing entry.
struct ResolveCommand {
    RecordId record;
    std::string state = {};
    std::optional<EntryId> loser = {}; ///< restore this value
    bool keep = false;                 ///< or, with `loser`: what stands holds, the loser goes
    std::string field = {};            ///< of what `loser` lost, settle only this; empty: all of it
};
/// Settles the clocks of an ended record whose timeline gives another outcome than was written when
/// it ended (design.md, Calendars 7).
struct RestateCommand {
    RecordId record;
};

using Action =
    std::variant<OpenCommand, SetCommand, MoveCommand, HandCommand, NoteCommand, SignCommand,
                 UnsignCommand, AttachCommand, LinkCommand, UnlinkCommand, MergeCommand,
                 UnmergeCommand, TagCommand, WithdrawCommand, ResolveCommand, RestateCommand>;

struct Command {
    Action action;
    std::optional<Instant> at = {}; ///< happened_at
};

} // namespace shouwen
