// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reader: every question to a store, on one connection. Loading a record is folding its entries;
// lists, badges, look-ups and search read derived tables and answer rows. A reader belongs to one
// thread at a time; Store::openReader gives further ones (read-only, for workers). It writes
// nothing, decides nothing and masks nothing: who may see what is core/access's business, except
// that rows kept from the asking person never leave it.
#pragma once

#include "core/store/chains.h"
#include "core/store/query.h"

#include <memory>

namespace shouwen {

struct Rules;
struct View;

struct PeerNote;
struct View;

class Reader {
public:
    struct Parts;
    explicit Reader(std::unique_ptr<Parts> parts);
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    // --- one record
    /// Nothing where no entry opens it.
    Result<std::optional<Record>> find(const RecordId& id);
    /// NotFound where there is none.
    Result<Record> load(const RecordId& id);
    Result<std::optional<RowView>> findRow(const RecordId& id);
    /// In journal order.
    Result<std::vector<Entry>> entriesOf(const RecordId& id);
    Result<std::vector<ClockRow>> clocksOf(const RecordId& id);
    /// Other records that link to this one, newest first.
    Result<std::vector<std::pair<std::string, RowView>>> linksTo(const RecordId& id,
                                                                 const Asking& by);

    // --- look-ups
    /// As people say it: dashes missing, full-width digits, prefix left out, only the last five
    /// digits (of the running number, or with the check digit). Newest first, at most 20.
    Result<std::vector<RowView>> findByNumber(std::string_view written, const Asking& by);
    /// Any run of three or more digits of a phone number; full numbers first, then newest.
    Result<std::vector<RowView>> byPhone(std::string_view fragment, const Asking& by,
                                         std::size_t limit = 50);
    /// Any run of characters of a name; of people's and firms' files also the beginning of its
    /// pinyin or initials, of the whole or the given name. Whole keys first.
    Result<std::vector<RowView>> byName(std::string_view fragment, const Asking& by,
                                        std::size_t limit = 50);
    /// Records whose private part is about this customer, latest opened first.
    Result<std::vector<RowView>> ofSubject(const RecordId& id, const Asking& by,
                                           std::size_t limit = 200);
    Result<std::vector<RowView>> repeats(const RepeatQuery& query, const Asking& by);
    /// Records of a kind of the config space (staff, rulebook ...), oldest first, withdrawn ones
    /// too.
    Result<std::vector<Record>> configRecords(std::string_view kind);
    Result<std::vector<Record>> staff() { return configRecords("staff"); }

    /// Records whose opening names this rule, oldest first.
    Result<std::vector<RecordId>> madeBy(std::string_view rule);

    // --- lists
    Result<Page> list(const ListQuery& query, const Asking& by);
    /// In order of arrival.
    Result<std::vector<RecordId>> touched(const TouchedQuery& query, const Asking& by);
    /// Rows the query has in all, counting no further than `cap`.
    Result<std::int64_t> count(const ListQuery& query, const Asking& by, std::int64_t cap = 1000);
    /// One count a queue with a badge, in order of name; kept counters where the filter allows.
    Result<std::vector<BadgeCount>> badges(const Asking& by);
    Result<Page> search(const SearchQuery& query, const Asking& by);

    // --- clocks and effects
    /// Steps come due by then that nobody has acknowledged, earliest first; the page after `after`.
    Result<std::vector<StepDue>> dueSteps(const Asking& by, std::size_t limit = 200,
                                          const StepDue* after = nullptr);
    /// Clocks running past their due time at `asOf`, or due by then, earliest first.
    Result<std::vector<ClockRow>> clocksDue(Instant until, std::size_t limit = 200);
    /// Not yet carried out, oldest first; all of one person's where `to` is given. The page after
    /// place `after`.
    Result<std::vector<OutboxItem>> outbox(std::string_view to = {}, std::size_t limit = 200,
                                           std::int64_t after = 0);
    /// What folding a record here goes by; of the last record found.
    const View& view() const;

    // --- the store itself
    /// Hash over all folded records of a space.
    Result<ProjectionHash> projectionHash(Space space);
    // --- exchange
    /// Every branch of every writer of a space, by writer and branch.
    Result<std::vector<ChainInfo>> chains(Space space);
    Result<std::vector<WriterKey>> writerKeys();
    /// The entry at a place of a chain of this file.
    Result<std::optional<EntryId>> idAt(std::int64_t chain, std::uint64_t seq);
    /// Entries of a chain after `seq`, about `bytes` of them, cut at a seal that holds; with the
    /// seals among them. Empty where no seal follows.
    Result<ChainPiece> piece(Space space, const ChainInfo& chain, std::uint64_t seq,
                             std::size_t bytes);
    /// The same without asking for seals: all of it, for tests and checks.
    Result<std::vector<Entry>> entriesAfter(std::int64_t chain, std::uint64_t seq,
                                            std::size_t limit);
    Result<std::size_t> waiting(); ///< entries held back
    Result<bool> knowsBundle(const Hash256& file);
    Result<std::vector<PeerNote>> peers();
    Result<std::optional<std::string>> fact(std::string_view key);
    /// First position written twice, for each writer that forked.
    Result<std::vector<Dep>> forks();
    /// Records with something to settle, at most `limit`.
    Result<std::vector<RecordId>> flagged(std::size_t limit = 1000);
    /// Hashes of attachments named by some record.
    Result<std::vector<std::string>> fileHashes();
    /// As the journal has it now.
    Result<View> freshView();
    Result<Hlc> highWater();
    /// Stops what runs on this connection, from any thread; it ends as Cancelled.
    void interrupt();
    /// Of the store: rules it derives by have changed.
    void use(std::shared_ptr<const Rules> rules);

private:
    std::unique_ptr<Parts> m;
};

} // namespace shouwen
