// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draft: what one command wants written, and ChangeSet: what came of it. The author of a draft has
// authorised and validated it; the store judges nothing, it assigns what only it knows: batch,
// chain positions, stamps, dependencies, chance, numbers, seals. One draft is one transaction.
// Plain values, any thread.
#pragma once

#include "core/journal/entry.h"
#include "core/journal/parts.h"

#include <optional>
#include <string>
#include <vector>

namespace shouwen {

/// The next number for people (design.md, Numbers), put into the open part as "no". Allocated in
/// the draft's own transaction: a refused command consumes none, none is given twice.
struct NumberRequest {
    std::string prefix;    ///< TS, or the suffix letter H where `base` is set
    int year = 0;          ///< civil year of the desk: 2026; unused with `base`
    std::string base = {}; ///< number of the source record: gives base/H1, base/H2 ...
};

struct EntryDraft {
    RecordId record;
    std::optional<RecordId> subject; ///< whose personal data the private part is
    Op op;
    Parts parts; ///< without "_", which the store adds to every private part
    std::optional<NumberRequest> number = {};
};

/// Something to do or tell once the command is durable (print, notify, mail); at most once a key.
struct Notice {
    std::string key;  ///< says what it is about: a second notice with a known key is dropped
    std::string what; ///< notify, print, mail ...
    std::string to;   ///< staff id hex, or "role:NAME"
    std::optional<RecordId> record;
    Value data = {}; ///< an object, for whoever carries it out
};
struct Draft {
    Space space = Space::Work;
    StaffId actor;
    std::string role;
    RulebookId rulebook;
    std::vector<EntryDraft> entries = {};
    std::vector<Notice> outbox = {};

    Draft(Space in, StaffId by, std::string as, RulebookId under)
        : space(in)
        , actor(by)
        , role(std::move(as))
        , rulebook(under)
    {}
    template <class T>
    EntryDraft& add(const RecordId& record, std::optional<RecordId> subject, Op op, const T& parts)
    {
        return entries.emplace_back(EntryDraft{record, subject, op, write(parts)});
    }
};

struct Touched {
    RecordId id;
    std::string kind; ///< empty while the record has no opening yet
    std::string number;
    bool operator==(const Touched&) const = default;
};

struct ChangeSet {
    std::vector<Touched> records; ///< each once, in order of first touch
    std::vector<EntryId> entries; ///< in the order of the draft
    std::optional<Hlc> hlc;       ///< of the last entry
    bool outboxChanged = false;
    bool empty() const { return records.empty() && !outboxChanged; }
};

struct Fork {
    Space space;
    WriterId writer;
    std::uint64_t seq; ///< the first position written twice
    bool operator==(const Fork&) const = default;
};

/// What admitting foreign entries came to. Duplicates and held ones are no failure.
struct AdmitReport {
    ChangeSet changes;
    std::size_t admitted = 0;
    std::size_t duplicates = 0;
    std::size_t held = 0;       ///< waiting for their previous one
    std::size_t ahead = 0;      ///< stamped more than a day ahead of the clock here (F20, B26)
    bool ownEntries = false;    ///< of this very writer, unknown here: the store was renewed
    std::vector<Fork> forks;    ///< found now: both kept, the writer is frozen
    std::vector<Error> refused; ///< hashes or header that do not hold; nothing of them is kept
};

} // namespace shouwen
