// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reveal.h"

#include "core/base/text.h"
#include "core/journal/parts.h"
#include "core/workflow/fields.h"

#include <algorithm>

namespace shouwen {

Result<std::string> Desk::reveal(const Person& person, RecordId id, std::string_view field,
                                 std::string_view reason)
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    SHOUWEN_TRY(const Record record, m->visible(now, id));
    const KindDef* kind = m->kindOf(record);
    const std::string name = kind ? fieldMeant(*kind, std::string(field)) : std::string();
    const FieldDef* def = kind ? fieldNamed(*kind, name) : nullptr;
    if (!def)
        return Error(
            ErrorKind::NotFound,
            Reason{"field.unknown",
                   QT_TRANSLATE_NOOP("core", "there is no field \"%1\"; nearest is \"%2\""),
                   {std::string(firstCharacters(field, 40)),
                    kind ? nearestMeant(kind->fields, field, m->language) : std::string()}});
    SHOUWEN_TRY(std::string why, cleanText(std::string(reason)));
    std::vector<Reason> refusals;
    const auto role = roleFor(*m->rules, now, kind->name, "reveal");
    if (!role)
        refusals.push_back(m->notAllowed(now, kind->label, "reveal"));
    if (foldText(why).empty())
        refusals.push_back(
            {"reason.missing", QT_TRANSLATE_NOOP("core", "a reason must be given"), {}, "reason"});
    const Value* value = record.field(name);
    if (!value)
        refusals.push_back(
            {"reveal.empty", QT_TRANSLATE_NOOP("core", "nothing is kept there"), {}, def->name});
    if (!refusals.empty())
        return Error(ErrorKind::Rejected, std::move(refusals));

    Draft draft(Space::Audit, now.id, *role, m->rules->id);
    OpenOp look{.at = m->now(), .kind = std::string(kLookKind), .number = {}, .state = "done"};
    look.category = Category::Closed;
    look.owner = now.id;
    look.openFields = {{"field", name}};
    look.privateFields = {{"reason", why}};
    const RecordId lookId = randomId(m->seams.random);
    draft.add(lookId, record.subject, Op::Open, look);
    draft.add(lookId, record.subject, Op::Link,
              LinkOp{m->now(), std::string(kLookRelation), record.id});
    SHOUWEN_CHECK(m->store->append(draft));
    return showField(*def, *value, *m->rules, *m->zone, m->language);
}

Outcome keepExport(const Desk::Impl& desk, const Person& person, const std::string& role,
                   const std::string& what, const std::string& where, std::int64_t count)
{
    Draft draft(Space::Audit, person.id, role, desk.rules->id);
    OpenOp taken{.at = desk.now(), .kind = std::string(kExportKind), .number = {}, .state = "done"};
    taken.category = Category::Closed;
    taken.owner = person.id;
    taken.openFields = {{"what", what}, {"count", count}};
    if (!where.empty())
        taken.privateFields = {{"where", where}};
    const RecordId id = randomId(desk.seams.random);
    draft.add(id, std::nullopt, Op::Open, taken);
    draft.add(id, std::nullopt, Op::Link,
              LinkOp{desk.now(), std::string(kExportRelation), person.id});
    SHOUWEN_CHECK(desk.store->append(draft));
    return Done{};
}

Outcome addLooks(const Desk::Impl& desk, const Person& person, const Record& record,
                 std::vector<HistoryLine>& lines)
{
    const KindDef* kind = desk.kindOf(record);
    SHOUWEN_TRY(const auto links, desk.store->read().linksTo(record.id, desk.asking(person)));
    std::vector<HistoryLine> looks;
    for (const auto& [relation, row] : links) {
        if (relation != kLookRelation && relation != kExportRelation)
            continue;
        SHOUWEN_TRY(const Record look, desk.store->read().load(row.id));
        HistoryLine line{.author = look.owner.value_or(StaffId::zero())};
        line.at = line.writtenAt = look.openedAt;
        line.name = desk.personName(line.author);
        line.role = look.steps.empty() ? std::string() : look.steps.front().role;
        line.op = "look";
        line.field = look.text("field");
        const FieldDef* def = kind ? fieldNamed(*kind, line.field) : nullptr;
        line.what = def ? def->label.in(desk.language) : line.field;
        line.reason = look.text("reason");
        if (relation == kExportRelation) {
            line.op = kExportKind;
            line.what = look.text("what");
            line.to = look.field("count") ? look.field("count")->plain() : std::string();
            line.reason = look.text("where");
        }
        looks.push_back(std::move(line));
    }
    std::stable_sort(looks.begin(), looks.end(),
                     [](const HistoryLine& a, const HistoryLine& b) { return a.at < b.at; });
    std::move(looks.begin(), looks.end(), std::back_inserter(lines));
    return Done{};
}

} // namespace shouwen
