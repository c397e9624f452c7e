// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a growing sample store is made of: its people and customers, the tickets under work, chance
// and clock. Not for others to include.
#pragma once

#include "core/demo/content.h"
#include "core/desk/impl.h"
#include "core/desk/sample.h"
#include "core/store/bulk.h"

#include <unordered_map>

namespace shouwen {

struct SampleTicket {
    Record record;
    std::string stateBeforeWaiting = {};
    DemoSlots matter = {};
    int notes = 0, waits = 0, stuck = 0;
    bool slow = false;
};

struct SampleCustomer {
    RecordId id;
    std::string name, phone;
};

class SampleWorld final : public InHand {
public:
    SampleWorld(const SampleSetup& what, Desk::Impl& impl, FixedClock& time, SeededRandom& random,
                DemoContent words)
        : setup(what)
        , desk(impl)
        , clock(time)
        , chance(random)
        , content(std::move(words))
    {}

    const SampleSetup& setup;
    Desk::Impl& desk;
    FixedClock& clock;
    SeededRandom& chance;
    DemoContent content;
    std::unique_ptr<BulkAppend> bulk = nullptr;
    std::vector<Person> staff = {};
    std::vector<SampleCustomer> customers = {};
    std::unordered_map<RecordId, std::size_t> customerPlaces = {};
    std::unordered_map<RecordId, SampleTicket> live = {};
    SampleReport report = {};

    const Rulebook& rules() const { return *desk.rules; }
    bool percent(int n) { return chance.below(100) < static_cast<std::uint64_t>(n); }

    const Record* find(const RecordId& id) const override;
    std::string_view kindOf(const RecordId& id) const override;
    /// A record of that kind opened lately.
    std::optional<RecordId> recent(std::string_view kind);

    /// Carries a command out at the clock's time: what was opened by it, first the record itself.
    /// Rejected where the desk refuses; then nothing has happened.
    Result<std::vector<RecordId>> run(const Person& person, Action action);
    /// The people who have one of the roles.
    std::vector<const Person*> havingAny(const std::vector<std::string>& roles) const;
    const Person* personOf(const std::optional<StaffId>& id) const;
    /// Forgets what is finished.
    void let(const RecordId& id) { live.erase(id); }
    /// Customers are looked up by id alone.
    void takeCustomer(const RecordId& id, std::string name, std::string phone);

private:
    Outcome follow(const Entry& entry, std::vector<RecordId>& opened);
    std::unordered_map<RecordId, const KindDef*> m_kinds;
    std::map<std::string, std::vector<RecordId>, std::less<>> m_recent;
    std::int64_t m_uncommitted = 0;
};

} // namespace shouwen
