// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Desk: the façade. A signed-in person gives commands and asks questions; every command is
// authorised, validated against the record, and written as one transaction, and it is the only way
// anything changes. Knows no screen and no terminal. One thread: the owner's, for questions as
// well.
#pragma once

#include "core/access/access.h"
#include "core/base/seams.h"
#include "core/desk/callbacks.h"
#include "core/desk/command.h"
#include "core/desk/view.h"
#include "core/report/monthly_report.h"
#include "core/report/sheet.h"

#include <memory>
#include <string>
#include <vector>

namespace shouwen {

struct CustomerFile;

struct Seams {
    Clock& clock;
    Random& random;
    Files& files;
    std::string machine = {}; ///< what tells this machine from others; empty: nobody looks
};

struct DeskMember;
struct Invitation;
struct SavedView;
struct OutReport;
struct IntakeReport;

/// An English source string of context "core" in the reader's language.
using Translate = std::function<std::string(const char* source)>;

struct DeskSetup {
    std::string path = {};         ///< of the store file; must not exist
    std::string pack = {};         ///< name of a bundled rulebook, or path of a rulebook file
    std::string organisation = {}; ///< for letterheads
    std::string firstPerson = {};  ///< name of the first member of staff
    bool sample = false;           ///< a sample store: `--now` may move its clock
};

enum class DeskAccess : std::uint8_t { Own, ReadOnly };

class Desk {
public:
    static Result<std::unique_ptr<Desk>> create(const DeskSetup& setup, Seams seams);
    static Result<std::unique_ptr<Desk>> open(const std::string& path, DeskAccess access,
                                              Seams seams);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    // --- people ---
    /// By name, login or id hex of an active member of staff; nearest name when there is none.
    Result<Person> signIn(std::string_view who) const;
    std::vector<Person> staff() const;

    // --- the one door for change ---
    /// Rejected lists every reason at once and changes nothing.
    Result<Receipt> run(const Person& person, const Command& command);
    /// The same checks without writing: for forms and dry runs.
    Outcome check(const Person& person, const Command& command) const;
    Result<Receipt> useRulebook(const Person& person, const std::string& nameOrPath);
    /// Other holidays of a region the running rulebook's calendars keep; clocks follow at once.
    Result<Receipt> useHolidays(const Person& person, const HolidayRegion& region);

    // --- questions ---
    /// By number in any form people write (design.md, Numbers), or id hex. Rejected with the
    /// candidates when several fit.
    Result<RecordId> resolve(const Person& person, std::string_view number) const;
    Result<RecordView> show(const Person& person, RecordId id) const;
    Result<QueuePage> list(const Person& person, const ListRequest& request) const;
    Result<QueuePage> search(const Person& person, std::string_view words, int limit,
                             std::string_view after) const;
    std::vector<QueueCount> queues(const Person& person) const;

    // --- saved views (core/desk/views.h) ---
    /// The person's own, then those shared that the person can open, by name.
    Result<std::vector<SavedView>> savedViews(const Person& person) const;
    /// A new one where its id is zero, else that one as it is now. Filter, order and columns are
    /// checked as a list's; sharing, or changing what is shared, needs the right `view.share`.
    Result<Receipt> saveView(const Person& person, const SavedView& view);
    Result<Receipt> dropView(const Person& person, RecordId id);

    // --- looking closer ---
    /// By any run of digits of a phone; else customers by name, pinyin or initials.
    Result<std::vector<MatchView>> caller(const Person& person, std::string_view said) const;
    /// Files of people and firms (customers, staff ...) by any part of the name, or by the
    /// beginning of its pinyin or initials; of one kind where it is named. Exact ones first.
    Result<std::vector<QueueRow>> named(const Person& person, std::string_view typed,
                                        std::string_view kind, int limit) const;
    /// A customer from all sides (core/desk/customer_file.h, K-2).
    Result<CustomerFile> customerFile(const Person& person, RecordId id) const;
    /// Why a clock is due then: spans, sum, words (Calendars 10).
    Result<WhyView> why(const Person& person, RecordId id, std::string_view clock) const;
    /// Everything that was ever written about it, in journal order, former values included (V-3).
    /// Those who may act for others also read who looked at what was masked, at the end.
    Result<std::vector<HistoryLine>> history(const Person& person, RecordId id) const;
    /// A masked value in full, for a reason; the look itself is kept in the audit space (K-5).
    /// Needs the right `reveal` of the kind.
    Result<std::string> reveal(const Person& person, RecordId id, std::string_view field,
                               std::string_view reason);
    /// Similar open records for a draft that is being typed (C-6).
    std::vector<RepeatView> repeats(const Person& person, const OpenCommand& draft) const;
    /// Steps that have come due until now and are this person's to know, merged per record.
    std::vector<NoticeView> notices(const Person& person) const;
    Outcome acknowledge(const Person& person, const NoticeView& notice);

    // --- callbacks 回访排期 ---
    /// Who is called when by whom, and why (B-3, B-7, B-12). A proposal: nothing is written.
    Result<CallPlanView> planCallbacks(const Person& person, const CallPlanRequest& request) const;
    /// All of it in one transaction, through the commands anybody gives; or nothing, with every
    /// reason, where it no longer holds.
    Result<Receipt> adoptPlan(const Person& person, const CallPlanView& plan);
    Result<AgendaView> agenda(const Person& person, Date from, int days) const;
    /// Another time, another person; refused with everything that speaks against it. Later than
    /// promised only where nothing else is possible, and then it is remarked.
    Result<Receipt> moveCallback(const Person& person, RecordId callback, Instant at,
                                 std::optional<StaffId> to);

    // --- paper ---
    /// What is open on a day, most urgent first.
    Result<Sheet> daySheet(const Person& person, Date date) const;
    /// A record's printed form: "form" (记录表) or "progress" (跟踪记录单).
    Result<Sheet> formSheet(const Person& person, RecordId id, std::string_view form) const;
    /// A month as of its end, or as of now while it lasts, with the records behind each figure.
    /// Needs the right `report.month`; what is kept from the person is not counted.
    Result<MonthReport> monthReport(const Person& person, std::chrono::year_month month) const;
    Sheet monthSheet(const Person& person, const MonthReport& report) const;

    // --- other desks (core/sync) ---
    /// What they lack, as files in a folder; only for one desk where its number is given. Needs the
    /// right `store.exchange`, as taking in does.
    Result<OutReport> bundleOut(const Person& person, const std::string& folder,
                                const std::string& forDesk, const WorkProgress& progress);
    /// One file or all bundles of a folder. `accept`: the device, in hex, of an unknown sender that
    /// an administrator takes all the same.
    Result<IntakeReport> bundleIn(const Person& person, const std::string& fileOrFolder,
                                  const std::string& accept, const WorkProgress& progress);
    /// Needs `store.invite`.
    Result<Invitation> invite(const Person& person, const std::string& name,
                              const std::string& folder, const WorkProgress& progress);
    /// A store of its own from an invitation and the first full copy beside it.
    static Result<std::unique_ptr<Desk>> join(const std::string& path, const std::string& folder,
                                              Seams seams, const WorkProgress& progress);
    Result<std::vector<DeskMember>> desks() const;
    /// Needs `store.revoke`: what that desk wrote after `lastGood` counts no more.
    Outcome revoke(const Person& person, const std::string& desk, std::uint64_t lastGood);
    /// Values that lost and moves that are contested, of records this person sees.
    Result<std::vector<ConflictView>> conflicts(const Person& person) const;
    /// Entries of other desks that the rulebook they name did not allow; clocks that were wrong.
    Result<std::vector<FindingView>> findings(const Person& person) const;

    /// Clocks that a `restate` would settle, of records this person sees; at most 1000.
    Result<std::vector<DifferingView>> differing(const Person& person) const;

    // --- the store ---
    Result<HealthReport> verify(const WorkProgress& progress);
    /// Full text and other derived work that may follow the save; called when idle.
    Outcome catchUp(Milliseconds atMost);

    /// Language of shown texts in views: zh_CN, zh_TW or en; `translate` looks up sentences of
    /// core.
    void speak(const std::string& language, Translate translate = {});
    const Rulebook& rules() const;
    const Zone& zone() const;
    Instant now() const;
    std::string organisation() const;
    bool isSample() const;
    std::string path() const;

    struct Impl;

private:
    friend struct DeskInside; ///< import and export are parts of the desk
    explicit Desk(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m;
};

} // namespace shouwen
