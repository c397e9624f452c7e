// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folder: applies entries to one record, in journal order. Used by `fold` with a book of who
// claimed what, so that concurrent losers are found, and by `foldNext` without: there every entry
// has seen all before it and supersedes whatever it touches. Internal to the journal.
#pragma once

#include "core/journal/fold.h"
#include "core/journal/parts.h"

namespace shouwen {

/// What the fold has to remember beyond the record to know what was concurrent.
struct ClaimBook {
    struct Claim {
        const Header* by;
        EntryId entry;
        Value value; ///< of a loser; the winner's stands in the record
    };
    struct Contest {
        std::optional<Claim> winner;
        std::vector<Claim> losers; ///< not seen by any later claim, in journal order
    };
    std::map<std::string, Contest, std::less<>> fields;
    std::map<std::string, std::vector<const Header*>, std::less<>> tags;
};

class Folder {
public:
    /// Events go to `events`. Without a book, entries must have seen all folded before them.
    Folder(Record& record, const View& view, Timeline& events, ClaimBook* book);

    void apply(const Entry& entry);
    void listConflicts();
    bool isOpened() const { return m_opened; }
    bool hasRetracted() const { return m_retracted; }

private:
    Record& m_r;
    const View& m_view;
    Timeline& m_events;
    ClaimBook* m_book;
    const Entry* m_entry = nullptr; ///< the one being applied
    std::uint64_t m_order = 0;
    bool m_opened;
    bool m_retracted = false;

    bool dispatch(const Value& open, const Value& privatePart);
    bool dispatchRest(const Value& open, const Value& privatePart);
    template <class T>
    bool run(const Value& open, const Value& privatePart);

    void on(OpenOp&& op);
    void on(SetOp&& op);
    void on(UnsetOp&& op);
    void on(MoveOp&& op);
    void on(HandOp&& op);
    void on(NoteOp&& op);
    void on(SignOp&& op);
    void on(TakeBackOp&& op);
    void on(AttachOp&& op);
    void on(LinkOp&& op);
    void on(TagOp&& op);
    void on(AddOp&& op);
    void on(ResolveOp&& op);
    void on(RestateOp&& op);
    void on(WithdrawOp&& op);
    void on(GrantOp&& op);
    void on(RevokeOp&&) {}
    void on(EraseOp&&) {}

    const Header& header() const { return m_entry->header; }
    void raise(Instant at, EventKind kind, std::string what = {}, std::string detail = {});
    void raiseReply(Instant at, Direction direction);
    void retract(EventKind kind, Instant at, std::string_view what, std::size_t rank);

    void setFields(Instant at, FieldMap&& open, FieldMap&& privates);
    void setField(const std::string& name, FieldValue field);
    void unsetField(const std::string& name, Instant at);
    void setHolder(std::optional<StaffId> holder, Instant at);
    void setDepartment(std::string department, Instant at);
    void enterState(const std::string& state, Category category, Instant at);
    void putOutcomes(std::vector<ClockOutcome>&& outcomes, const RulebookId& by);
    void untag(const std::string& tag);
    void unsign(const EntryId& entry);
    void unlink(const EntryId& entry);
    void findMerge();

    void claim(std::string_view field);
    void settle(std::string_view field, const EntryId& loser);
    void settleAll(const EntryId& loser);
    Value currentValue(std::string_view field) const;
};

} // namespace shouwen
