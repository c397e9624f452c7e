// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Closed records whose written outcomes the whole timeline gives otherwise now (Calendars 7): what
// arrived from another desk after the close, or was entered afterwards as having happened before
// it.
#include "core/desk/clocks.h"
#include "core/rulebook/loader.h"
#include "core/sla/record_clock.h"
#include "core/store/rules.h"

namespace shouwen {
namespace {

constexpr std::size_t kMost = 1000;

bool isSame(const ClockOutcome& a, const ClockOutcome& b)
{
    return a.due == b.due && a.used == b.used && a.met == b.met;
}

/// Kinds with clocks that the person sees.
std::vector<std::string> clockedKinds(const Rulebook& rules, const Person& person)
{
    std::vector<std::string> out;
    for (const auto& [name, kind] : rules.kinds)
        if (!kind.clocks.empty() && seesKind(rules, person, name))
            out.push_back(name);
    return out;
}

} // namespace

Result<std::shared_ptr<const Rules>> Desk::Impl::rulesThen(const RulebookId& id) const
{
    if (const auto known = m_rulesThen.find(id); known != m_rulesThen.end())
        return known->second;
    std::shared_ptr<const Rules>& then = m_rulesThen[id];
    if (id == rules->id) {
        SHOUWEN_TRY(then, makeRules(rules));
        return then;
    }
    SHOUWEN_TRY(const auto entries, store->read().entriesOf(rulebookRecord));
    for (const Entry& entry : entries) {
        const auto open = parseCanonical(entry.open);
        const Value* fields = open ? open->find("f") : nullptr;
        if (!fields || fields->textAt("text").empty())
            continue;
        auto book = loadResolved(fields->textAt("text"));
        if (!book || book->id != id)
            continue;
        SHOUWEN_TRY(then, makeRules(std::make_shared<const Rulebook>(*std::move(book))));
        break;
    }
    return then;
}

Result<std::vector<OutcomeChange>> changedOutcomes(const Desk::Impl& desk, const Record& record)
{
    std::vector<OutcomeChange> out;
    if (!isEnded(record.category) || record.sourceRule.starts_with(kImportRule))
        return out;
    for (const ClockOutcome& written : record.outcomes) {
        SHOUWEN_TRY(const auto then, desk.rulesThen(written.rulebook));
        const KindDef* kind = then ? then->book->kind(record.kind) : nullptr;
        const auto spec =
            kind ? kind->clocks.find(written.clock) : Named<ClockSpec>::const_iterator{};
        if (!kind || spec == kind->clocks.end())
            continue;
        const RecordClockStatus clock = recordClock(
            spec->second, record,
            [&](const std::string& name) -> const Calendar& {
                return then->calendarOf(name, *kind);
            },
            record.closedAt.value_or(record.changedAt));
        const ClockRound* round = clock.status.current();
        if (!round || round->isOpen())
            continue;
        const ClockOutcome now{written.clock, round->due, round->used,
                               round->state == ClockState::Met, written.rulebook};
        if (!isSame(written, now))
            out.push_back({written, now});
    }
    return out;
}

Result<std::vector<DifferingView>> Desk::differing(const Person& person) const
{
    std::vector<DifferingView> out;
    ListQuery query;
    query.kinds = clockedKinds(*m->rules, person);
    if (query.kinds.empty())
        return out;
    SHOUWEN_TRY(query.where, parseExpression("category = 'closed' or category = 'cancelled'",
                                             m->rules->settings));
    query.scope = ListScope::Live;
    query.order = ListOrder::Opened;
    query.limit = 1000;
    do {
        SHOUWEN_TRY(const Page page, m->store->read().list(query, m->asking(person)));
        for (const RowView& row : page.rows) {
            const auto record = m->visible(person, row.id);
            if (!record)
                continue;
            SHOUWEN_TRY(const auto changed, changedOutcomes(*m, *record));
            const KindDef& kind = *m->rules->kind(row.kind);
            for (const OutcomeChange& change : changed) {
                const auto label = kind.clockLabels.find(change.written.clock);
                out.push_back({row.id, row.number, m->rowOf(person, row).title,
                               change.written.clock,
                               label == kind.clockLabels.end() ? Label{} : label->second,
                               change.written, change.now});
            }
            if (out.size() >= kMost)
                return out;
        }
        query.after = page.next;
    } while (!query.after.empty());
    return out;
}

} // namespace shouwen
