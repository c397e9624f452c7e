// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/impl.h"

#include "core/desk/pack.h"

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
            SHOUWEN_TRY(const std::int64_t open, desk.store->read().count(query, Asking{desk.now()}));
            if (open > 0)
                out.push_back({"rulebook.stranded",
                               QT_TRANSLATE_NOOP("core", "%1 open records stand in \"%2\" of \"%3\", which the "
                                                         "new rulebook does not have; map it there with "
                                                         "[map] \"%3.%2\" = \"…\""),
                               {std::to_string(open), state, name}});
        }
    }
    return out;
}

} // namespace

/// Everything a store needs set up afresh goes through here: the text becomes the running one only
/// when no open record would be left in a state that is gone.
Result<Receipt> Desk::useRulebook(const Person& person, const std::string& nameOrPath)
{
    const auto role = roleFor(*m->rules, person, "store", "rulebook");
    if (!role)
        return Error(ErrorKind::Rejected, notAllowed(person, m->rules->label, "rulebook use"));
    SHOUWEN_TRY(Rulebook loaded, loadPack(nameOrPath, m->seams.files));
    SHOUWEN_TRY(std::vector<Reason> left, stranded(*m, loaded));
    if (!left.empty())
        return Error(ErrorKind::Rejected, std::move(left));
    const auto next = std::make_shared<const Rulebook>(std::move(loaded));
    Receipt receipt{m->rulebookRecord, next->name, {}, {}, {}};
    if (next->id == m->rules->id)
        return receipt;
    Draft draft(Space::Config, person.id, *role, next->id);
    SetOp set{m->now(), {{"name", next->name}, {"text", next->text}}, {}};
    draft.add(m->rulebookRecord, std::nullopt, Op::Set, set);
    SHOUWEN_TRY(const ChangeSet written, m->store->append(draft));
    SHOUWEN_CHECK(m->adopt(next));
    SHOUWEN_CHECK(moveMapped(person, *role));
    receipt.changes.records.push_back(m->rulebookRecord);
    receipt.changes.kinds.emplace_back(kRulebookKind);
    return receipt;
}

} // namespace shouwen
