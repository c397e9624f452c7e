// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/desk/plan.h"
#include "core/rulebook/calendars.h"
#include "core/rulebook/loader.h"

#include <algorithm>

namespace shouwen {
RecordId randomId(Random& random)
{
    RecordId id = RecordId::zero();
    random.fill(id.bytes);
    return id;
}

Desk::Desk(std::unique_ptr<Impl> impl) : m(std::move(impl)) {}
Desk::~Desk() = default;

Outcome Desk::Impl::adopt(std::shared_ptr<const Rulebook> rulebook)
{
    SHOUWEN_TRY(Zone named, Zone::named(rulebook->zone));
    SHOUWEN_TRY(auto compiled, compileCalendars(*rulebook));
    SHOUWEN_CHECK(store->useRulebook(rulebook));
    zone = std::move(named);
    calendars = std::move(compiled);
    rules = std::move(rulebook);
    return Done{};
}

Outcome Desk::Impl::adoptStored()
{
    SHOUWEN_TRY(const std::vector<Record> kept, store->read().configRecords(kRulebookKind));
    if (kept.empty())
        return Error(
            ErrorKind::Corrupt,
            Reason{"store.rulebook",
                   QT_TRANSLATE_NOOP("core", "the store holds no rulebook; restore a backup")});
    const Record& record = kept.front();
    rulebookRecord = record.id;
    organisation = record.text("organisation");
    SHOUWEN_TRY(Rulebook loaded, loadResolved(record.text("text")));
    return adopt(std::make_shared<const Rulebook>(std::move(loaded)));
}

Result<std::unique_ptr<Desk>> Desk::open(const std::string& path, DeskAccess access, Seams seams)
{
    auto impl = std::make_unique<Impl>(seams);
    const Access how = access == DeskAccess::Own ? Access::Own : Access::ReadOnly;
    SHOUWEN_TRY(
        impl->store,
        Store::open(path, how, {seams.clock, seams.random, seams.files, {}, seams.machine}));
    SHOUWEN_CHECK(impl->adoptStored());
    return std::unique_ptr<Desk>(new Desk(std::move(impl)));
}

Result<Receipt> Desk::run(const Person& person, const Command& command)
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    SHOUWEN_TRY(Plan plan, planCommand(*m, now, command));
    SHOUWEN_TRY(const Draft draft, plan.finish());
    if (!plan.file().empty())
        SHOUWEN_CHECK(m->store->keepFile(plan.file())); // before the entry naming it commits
    SHOUWEN_TRY(const ChangeSet written, m->store->append(draft));
    m->forgetStaff();
    Receipt receipt{plan.preview().id, plan.preview().number, {}, plan.remarks(), {}};
    for (const Touched& touched : written.records) {
        receipt.changes.records.push_back(touched.id);
        auto& kinds = receipt.changes.kinds;
        if (std::find(kinds.begin(), kinds.end(), touched.kind) == kinds.end())
            kinds.push_back(touched.kind);
        if (touched.id == receipt.record)
            receipt.number = touched.number;
        const auto& created = plan.created();
        if (std::find(created.begin(), created.end(), touched.id) != created.end())
            receipt.created.push_back(touched.number);
    }
    return receipt;
}

Outcome Desk::check(const Person& person, const Command& command) const
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    SHOUWEN_TRY(Plan plan, planCommand(*m, now, command));
    SHOUWEN_TRY(const Draft draft, plan.finish());
    return Done{};
}

Outcome Desk::catchUp(Milliseconds atMost)
{
    constexpr std::size_t kSlice = 200; // about the work of one slice of 50 ms
    const Instant end = m->now() + atMost;
    for (;;) {
        SHOUWEN_TRY(const std::size_t left, m->store->indexPending(kSlice));
        if (left == 0 || m->now() >= end)
            return Done{};
    }
}

const Rulebook& Desk::rules() const { return *m->rules; }
const Zone& Desk::zone() const { return *m->zone; }
Instant Desk::now() const { return m->now(); }
std::string Desk::organisation() const { return m->organisation; }
bool Desk::isSample() const { return m->store->isSample(); }
std::string Desk::path() const { return m->store->path(); }
void Desk::speak(const std::string& language, Translate translate)
{
    m->language = language;
    if (translate)
        m->translate = std::move(translate);
}

} // namespace shouwen
