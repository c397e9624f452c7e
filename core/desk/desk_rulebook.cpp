// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/impl.h"

#include "core/desk/pack.h"
#include "core/rulebook/loader.h"

namespace shouwen {
namespace {

/// Open records that stand in a state the new rulebook does not have, unless it maps the state.
Result<std::vector<Reason>> stranded(const Desk::Impl& desk, const Rulebook& next)
{
    std::vector<Reason> out;
    for (const auto& [name, kind] : desk.rules->kinds) {
        for (const auto& [state, def] : kind.states) {
            const KindDef* then = next.kind(name);
            const bool stays = then && then->states.count(state) > 0;
            const bool mapped = next.mapStates.count(name + '.' + state) > 0;
            if (stays || mapped || isEnded(def.category))
                continue;
            SHOUWEN_TRY(const Expression where, parseExpression("state = '" + state + "'"));
            ListQuery query;
            query.kinds = {name};
            query.where = where;
            SHOUWEN_TRY(const std::int64_t open,
                        desk.store->read().count(query, Asking{desk.now()}));
            if (open > 0)
                out.push_back({"rulebook.stranded",
                               QT_TRANSLATE_NOOP(
                                   "core", "%1 open records stand in \"%2\" of \"%3\", which the "
                                           "new rulebook does not have; map it there under "
                                           "[map_state.%3]"),
                               {std::to_string(open), state, name}});
        }
    }
    return out;
}

/// A `resolve` for every record, ended ones too, whose state the next rulebook maps elsewhere.
Result<Draft> mappedMoves(const Desk::Impl& desk, const Rulebook& next, const StaffId& by,
                          const std::string& role)
{
    Draft draft(Space::Work, by, role, next.id);
    for (const auto& [from, to] : next.mapStates) {
        const std::size_t dot = from.find('.');
        const std::string kindName = from.substr(0, dot),
                          state = from.substr(std::min(dot, from.size() - 1) + 1);
        const KindDef* kind = next.kind(kindName);
        if (!kind || kind->states.count(to) == 0 || kind->states.count(state) > 0)
            continue; // only states that are gone move
        SHOUWEN_TRY(const Expression where, parseExpression("state = '" + state + "'"));
        ListQuery query;
        query.kinds = {kindName};
        query.where = where;
        query.scope = ListScope::All;
        query.order = ListOrder::Number;
        query.limit = 1000;
        do {
            SHOUWEN_TRY(const Page page, desk.store->read().list(query, Asking{desk.now()}));
            for (const RowView& row : page.rows) {
                ResolveOp op;
                op.at = desk.now();
                op.state = to;
                op.category = kind->states.at(to).category;
                draft.add(row.id, std::nullopt, Op::Resolve, op);
            }
            query.after = page.next;
        } while (!query.after.empty());
    }
    return draft;
}

/// Holidays of years that only this desk has stay with it.
Result<Rulebook> withOwnHolidays(const Desk::Impl& desk, Rulebook next)
{
    const auto shipped = next.regions;
    for (const auto& [code, region] : shipped) {
        const auto own = desk.rules->regions.find(code);
        if (own == desk.rules->regions.end())
            continue;
        const HolidayRegion joined = withOwnYears(*region, *own->second);
        if (joined.published == region->published)
            continue;
        SHOUWEN_TRY(next, withHolidays(next, joined));
    }
    return next;
}

/// The new text and the moves it maps are one transaction; it runs from the moment that is durable.
/// Refused where an open record would be left in a state that is gone.
Result<Receipt> runFromNow(Desk::Impl& desk, const Person& person, const std::string& role,
                           Rulebook loaded)
{
    SHOUWEN_TRY(std::vector<Reason> refusals, stranded(desk, loaded));
    if (!roleFor(loaded, person, "store", "rulebook") ||
        !roleFor(loaded, person, kStaffKind, "set"))
        refusals.push_back(
            {"rulebook.keeper",
             QT_TRANSLATE_NOOP("core", "with it %1 could no longer look after staff and rulebook; "
                                       "give your role staff.* and store.* there"),
             {person.name}});
    if (!refusals.empty())
        return Error(ErrorKind::Rejected, std::move(refusals));
    const auto next = std::make_shared<const Rulebook>(std::move(loaded));
    Receipt receipt{desk.rulebookRecord, next->name, {}, {}, {}};
    if (next->id == desk.rules->id)
        return receipt;
    std::vector<Draft> drafts{Draft(Space::Config, person.id, role, next->id)};
    drafts.front().add(desk.rulebookRecord, std::nullopt, Op::Set,
                       SetOp{desk.now(), {{"name", next->name}, {"text", next->text}}, {}});
    SHOUWEN_TRY(Draft moves, mappedMoves(desk, *next, person.id, role));
    if (!moves.entries.empty())
        drafts.push_back(std::move(moves));
    SHOUWEN_TRY(const ChangeSet written, desk.store->appendAll(drafts));
    SHOUWEN_CHECK(desk.adopt(next));
    for (const Touched& touched : written.records)
        receipt.changes.records.push_back(touched.id);
    receipt.changes.kinds.emplace_back(kRulebookKind);
    return receipt;
}

Result<std::string> keeperRole(const Desk::Impl& desk, const Person& person, const char* what)
{
    const auto role = roleFor(*desk.rules, person, "store", "rulebook");
    if (!role)
        return Error(ErrorKind::Rejected, desk.notAllowed(person, desk.rules->label, what));
    return *role;
}

} // namespace

Result<Receipt> Desk::useRulebook(const Person& person, const std::string& nameOrPath)
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    SHOUWEN_TRY(const std::string role, keeperRole(*m, now, "rulebook"));
    SHOUWEN_TRY(Rulebook loaded, loadPack(nameOrPath, m->seams.files));
    SHOUWEN_TRY(loaded, withOwnHolidays(*m, std::move(loaded)));
    return runFromNow(*m, now, role, std::move(loaded));
}

Result<Receipt> Desk::useHolidays(const Person& person, const HolidayRegion& region)
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    SHOUWEN_TRY(const std::string role, keeperRole(*m, now, "holidays"));
    SHOUWEN_TRY(Rulebook loaded, withHolidays(*m->rules, region));
    return runFromNow(*m, now, role, std::move(loaded));
}

} // namespace shouwen
