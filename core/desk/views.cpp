// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/views.h"

#include "core/desk/impl.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::string_view kViewKind = "view";
constexpr std::size_t kMostName = 40; ///< characters

SavedView viewOf(const Desk::Impl& desk, const Person& person, const Record& record)
{
    SavedView view{.id = record.id, .name = std::string(record.text("name"))};
    view.request.kind = record.text("kind");
    view.request.queue = record.text("queue");
    view.request.where = record.text("where");
    view.request.order = record.text("order");
    const auto isYes = [&record](std::string_view field) {
        const Value* value = record.field(field);
        return value && *value == Value(1);
    };
    view.request.descending = isYes("descending");
    view.shared = isYes("shared");
    if (const Value* columns = record.field("columns"); columns && columns->asList())
        for (const Value& column : *columns->asList())
            view.columns.push_back(column.plain());
    view.owner = record.owner;
    view.ownerName = record.owner ? desk.personName(*record.owner) : std::string();
    view.mine = record.owner == person.id;
    return view;
}

/// The person's own and those shared, however few of them the person can open.
Result<std::vector<SavedView>> allViews(const Desk::Impl& desk, const Person& person)
{
    SHOUWEN_TRY(const std::vector<Record> records, desk.store->read().configRecords(kViewKind));
    std::vector<SavedView> out;
    for (const Record& record : records)
        if (record.isOpen())
            if (SavedView view = viewOf(desk, person, record); view.mine || view.shared)
                out.push_back(std::move(view));
    return out;
}

/// Whether it may stand beside the other: a name tells a person's own views apart, and those that
/// are shared.
bool isTwin(const SavedView& a, const SavedView& b)
{
    return a.id != b.id && foldText(a.name) == foldText(b.name) &&
           ((a.mine && b.mine) || (a.shared && b.shared));
}

/// Fields of what is listed that queues show.
std::vector<std::string> columnsOf(const Desk::Impl& desk, const std::vector<std::string>& kinds)
{
    std::vector<std::string> names = listColumns();
    for (const std::string& name : kinds)
        if (const KindDef* kind = desk.rules->kind(name))
            for (const auto& [field, def] : kind->fields)
                if (def.column)
                    names.push_back(field);
    return names;
}

void refuseColumns(const Desk::Impl& desk, const SavedView& view,
                   const std::vector<std::string>& kinds, std::vector<Reason>& refusals)
{
    const std::vector<std::string> known = columnsOf(desk, kinds);
    std::set<std::string> seen;
    for (const std::string& column : view.columns) {
        const std::string typed(firstCharacters(column, 40));
        if (std::find(known.begin(), known.end(), column) == known.end())
            refusals.push_back(
                {"view.column",
                 QT_TRANSLATE_NOOP("core", "\"%1\" is no column of this list; nearest is \"%2\""),
                 {typed, nearestName(column, known)},
                 "columns"});
        else if (!seen.insert(column).second)
            refusals.push_back({"view.column_twice",
                                QT_TRANSLATE_NOOP("core", "the column \"%1\" is there twice"),
                                {typed},
                                "columns"});
    }
}

void refuseName(const SavedView& view, const std::vector<SavedView>& others,
                std::vector<Reason>& refusals)
{
    if (foldText(view.name).empty())
        refusals.push_back(
            {"field.required", QT_TRANSLATE_NOOP("core", "must be filled in"), {}, "name"});
    else if (characterCount(view.name) > kMostName)
        refusals.push_back({"view.name_long",
                            QT_TRANSLATE_NOOP("core", "has more than %1 characters"),
                            {std::to_string(kMostName)},
                            "name"});
    else if (std::any_of(others.begin(), others.end(),
                         [&view](const SavedView& other) { return isTwin(view, other); }))
        refusals.push_back({"view.there",
                            QT_TRANSLATE_NOOP("core", "there is a view called \"%1\" already"),
                            {view.name},
                            "name"});
}

Error noSuchView()
{
    return Error(ErrorKind::NotFound,
                 Reason{"view.unknown", QT_TRANSLATE_NOOP("core", "there is no such view")});
}

/// What one view holds, as fields; texts that people type are private parts.
SetOp fieldsOf(const SavedView& view, Instant at)
{
    Value::List columns(view.columns.begin(), view.columns.end());
    return {at,
            {{"kind", view.request.kind},
             {"queue", view.request.queue},
             {"order", view.request.order},
             {"descending", view.request.descending ? 1 : 0},
             {"shared", view.shared ? 1 : 0},
             {"columns", std::move(columns)}},
            {{"name", view.name}, {"where", view.request.where}}};
}

void dropUnchanged(FieldMap& fields, const Record& had)
{
    for (auto it = fields.begin(); it != fields.end();) {
        const Value* value = had.field(it->first);
        it = value && *value == it->second ? fields.erase(it) : std::next(it);
    }
}

} // namespace

const std::vector<std::string>& listColumns()
{
    static const std::vector<std::string> kColumns{
        "due",        "number",   "customer", "phone",   "title", "state", "holder",
        "department", "severity", "opened",   "changed", "kind",  "round"};
    return kColumns;
}

Result<std::vector<SavedView>> Desk::savedViews(const Person& person) const
{
    SHOUWEN_TRY(std::vector<SavedView> views, allViews(*m, person));
    // What others share and this person could not open is not theirs to see.
    std::erase_if(views, [&](const SavedView& view) {
        return !view.mine && !m->listQuery(person, view.request);
    });
    std::sort(views.begin(), views.end(), [](const SavedView& a, const SavedView& b) {
        return std::tuple(!a.mine, a.name, a.id) < std::tuple(!b.mine, b.name, b.id);
    });
    return views;
}

Result<Receipt> Desk::saveView(const Person& person, const SavedView& asked)
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    SHOUWEN_TRY(const std::vector<SavedView> views, allViews(*m, now));
    SavedView view = asked;
    view.mine = true;
    std::vector<Reason> refusals;
    const auto share = roleFor(*m->rules, now, kViewKind, "share");
    bool wasShared = false;
    if (!view.id.isZero()) {
        const auto had = std::find_if(views.begin(), views.end(),
                                      [&](const SavedView& v) { return v.id == view.id; });
        if (had == views.end())
            return noSuchView();
        view.mine = had->mine;
        wasShared = had->shared;
    }
    SHOUWEN_TRY(view.name, cleanText(asked.name));
    SHOUWEN_TRY(view.request.where, cleanText(asked.request.where));
    // Others' views, and what others will see, need the right.
    if (!share && (view.shared || wasShared || !view.mine))
        refusals.push_back({"view.share",
                            QT_TRANSLATE_NOOP("core", "%1 may not share views with everybody"),
                            {now.name}});
    refuseName(view, views, refusals);
    auto query = m->listQuery(now, view.request);
    if (query)
        refuseColumns(*m, view, query->kinds, refusals);
    else
        for (const Reason& reason : query.error().reasons)
            refusals.push_back(reason);
    if (!refusals.empty())
        return Error(ErrorKind::Rejected, std::move(refusals));

    Draft draft(Space::Config, now.id, share.value_or(now.roles.empty() ? "" : now.roles.front()),
                m->rules->id);
    SetOp set = fieldsOf(view, m->now());
    Receipt receipt{view.id, view.name, {}, {}, {}};
    if (view.id.isZero()) {
        receipt.record = randomId(m->seams.random);
        OpenOp open{.at = m->now(), .kind = std::string(kViewKind), .number = {}, .state = "kept"};
        open.owner = now.id;
        open.openFields = std::move(set.openFields);
        open.privateFields = std::move(set.privateFields);
        draft.add(receipt.record, std::nullopt, Op::Open, open);
    } else {
        SHOUWEN_TRY(const Record had, m->store->read().load(view.id));
        dropUnchanged(set.openFields, had);
        dropUnchanged(set.privateFields, had);
        if (set.openFields.empty() && set.privateFields.empty())
            return receipt;
        draft.add(view.id, std::nullopt, Op::Set, set);
    }
    SHOUWEN_CHECK(m->store->append(draft));
    receipt.changes = {{receipt.record}, {std::string(kViewKind)}};
    return receipt;
}

Result<Receipt> Desk::dropView(const Person& person, RecordId id)
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    SHOUWEN_TRY(const std::vector<SavedView> views, allViews(*m, now));
    const auto view =
        std::find_if(views.begin(), views.end(), [&](const SavedView& v) { return v.id == id; });
    if (view == views.end())
        return noSuchView();
    const auto share = roleFor(*m->rules, now, kViewKind, "share");
    if (!share && (view->shared || !view->mine))
        return Error(ErrorKind::Rejected,
                     Reason{"view.share",
                            QT_TRANSLATE_NOOP("core", "%1 may not share views with everybody"),
                            {now.name}});
    Draft draft(Space::Config, now.id, share.value_or(now.roles.empty() ? "" : now.roles.front()),
                m->rules->id);
    draft.add(id, std::nullopt, Op::Withdraw, WithdrawOp{m->now(), {}});
    SHOUWEN_CHECK(m->store->append(draft));
    return Receipt{id, view->name, {{id}, {std::string(kViewKind)}}, {}, {}};
}

} // namespace shouwen
