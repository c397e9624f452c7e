// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sample_world.h"

#include "core/desk/plan.h"
#include "core/journal/fold.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::int64_t kEntriesACommit = 20000;
constexpr std::size_t kRecent = 500;
constexpr Milliseconds kNoticesKept = std::chrono::hours(24); ///< older ones count as told

} // namespace

const Record* SampleWorld::find(const RecordId& id) const
{
    const auto it = live.find(id);
    return it == live.end() ? nullptr : &it->second.record;
}

std::string_view SampleWorld::kindOf(const RecordId& id) const
{
    if (customerPlaces.count(id) > 0)
        return "customer";
    const auto it = m_kinds.find(id);
    return it == m_kinds.end() ? std::string_view() : std::string_view(it->second->name);
}

std::optional<RecordId> SampleWorld::recent(std::string_view kind)
{
    const auto it = m_recent.find(kind);
    if (it == m_recent.end() || it->second.empty())
        return std::nullopt;
    return it->second[chance.below(it->second.size())];
}

std::vector<const Person*> SampleWorld::havingAny(const std::vector<std::string>& roles) const
{
    std::vector<const Person*> out;
    for (const Person& person : staff)
        if (std::any_of(roles.begin(), roles.end(),
                        [&](const std::string& role) { return person.hasRole(role); }))
            out.push_back(&person);
    return out;
}

const Person* SampleWorld::personOf(const std::optional<StaffId>& id) const
{
    for (const Person& person : staff)
        if (person.id == id)
            return &person;
    return nullptr;
}

void SampleWorld::takeCustomer(const RecordId& id, std::string name, std::string phone)
{
    customerPlaces.emplace(id, customers.size());
    customers.push_back({id, std::move(name), std::move(phone)});
    live.erase(id);
}

Outcome SampleWorld::follow(const Entry& entry, std::vector<RecordId>& opened)
{
    const RecordId id = entry.header.record;
    const auto it = live.find(id);
    if (it != live.end()) {
        foldNext(it->second.record, entry, View{});
        return Done{};
    }
    auto record = fold(std::span(&entry, 1), View{});
    if (!record)
        return Done{}; // a link back into something finished
    const KindDef* kind = desk.kindOf(*record);
    if (kind == nullptr)
        return Error(ErrorKind::Internal, Reason{"sample.kind", "A record of no known kind."});
    if (kind->name != "customer")
        m_kinds.emplace(id, kind);
    std::vector<RecordId>& lately = m_recent[kind->name];
    if (lately.size() < kRecent)
        lately.push_back(id);
    else
        lately[chance.below(kRecent)] = id;
    live.emplace(id, SampleTicket{*std::move(record)});
    opened.push_back(id);
    return Done{};
}

Result<std::vector<RecordId>> SampleWorld::run(const Person& person, Action action)
{
    SHOUWEN_TRY(Plan plan, planCommand(desk, person, Command{std::move(action), {}}));
    SHOUWEN_TRY(Draft draft, plan.finish());
    const Instant end = desk.zone->toInstant(
        CivilTime(std::chrono::local_days(setup.until) + std::chrono::hours(24)));
    if (clock.now() + kNoticesKept < end)
        draft.outbox.clear();
    SHOUWEN_TRY(const std::vector<Entry> entries, bulk->add(draft, clock.now()));
    std::vector<RecordId> opened;
    for (const Entry& entry : entries)
        SHOUWEN_CHECK(follow(entry, opened));
    report.entries += static_cast<std::int64_t>(entries.size());
    m_uncommitted += static_cast<std::int64_t>(entries.size());
    if (m_uncommitted >= kEntriesACommit) {
        SHOUWEN_CHECK(bulk->commit());
        m_uncommitted = 0;
    }
    return opened;
}

} // namespace shouwen
