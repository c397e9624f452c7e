// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/clocks.h"
#include "core/desk/impl.h"
#include "core/desk/masking.h"

#include "core/base/text.h"
#include "core/metric/score.h"
#include "core/record/lines.h"
#include "core/store/search_words.h"
#include "core/workflow/workflow.h"

#include <algorithm>

namespace shouwen {
namespace {

/// Names of everybody the record mentions.
std::vector<PersonName> peopleIn(const Desk::Impl& desk, const Record& record)
{
    std::set<StaffId> ids;
    for (const auto& id : {record.owner, record.holder})
        if (id)
            ids.insert(*id);
    for (const Step& step : record.steps)
        ids.insert(step.actor);
    for (const Note& note : record.notes)
        ids.insert(note.author);
    for (const Signature& signature : record.signatures) {
        ids.insert(signature.signer);
        if (signature.forWhom)
            ids.insert(*signature.forWhom);
    }
    for (const Attachment& file : record.files)
        ids.insert(file.author);
    for (const Span& span : record.spans)
        if (span.kind == SpanKind::Holder)
            if (const auto id = StaffId::fromHex(span.value))
                ids.insert(*id);
    std::vector<PersonName> out;
    for (const StaffId& id : ids)
        out.push_back({id, desk.personName(id)});
    return out;
}

std::string shownValue(const Desk::Impl& desk, const Person& person, const FieldDef& def,
                       const Value& value)
{
    if (isMaskedFor(*desk.rules, person, def))
        return maskedText(def, value.plain());
    const auto id = RecordId::fromHex(value.plain());
    if (def.type == FieldType::Staff)
        return id ? desk.personName(*id) : value.plain();
    if ((def.type == FieldType::Customer || def.type == FieldType::RecordRef) && id) {
        if (!desk.visible(person, *id))
            return "…"; // that there is one may be known, not what it says
        const auto row = desk.store->read().findRow(*id);
        if (row && *row)
            return (*row)->number + ' ' + (*row)->title;
    }
    return showField(def, value, *desk.rules, *desk.zone, desk.language);
}

std::vector<FieldView> fieldsOf(const Desk::Impl& desk, const Person& person, const KindDef& kind,
                                const Record& record)
{
    std::vector<FieldView> out;
    const auto add = [&](const FieldDef& def, const std::string& name) {
        FieldView view{&def, name, {}, {}, def.required};
        const bool asked = std::find(def.requiredIn.begin(), def.requiredIn.end(), record.state) !=
                           def.requiredIn.end();
        view.required = def.required || asked;
        if (const Value* value = record.field(name)) {
            view.shown = shownValue(desk, person, def, *value);
            view.value = isMaskedFor(*desk.rules, person, def) ? Value(view.shown) : *value;
        }
        out.push_back(std::move(view));
    };
    for (const FieldDef* def : kind.fieldsInOrder())
        add(*def, def->name);
    for (const std::string& line : lineIds(record))
        for (const FieldDef* def : kind.lineFieldsInOrder())
            if (const std::string name = lineName(line, def->name); record.field(name))
                add(*def, name);
    return out;
}

const char* signWord(SignState state)
{
    switch (state) {
    case SignState::NotNeeded:
        return "not_needed";
    case SignState::Waiting:
        return "waiting";
    case SignState::Open:
        return "open";
    case SignState::Agreed:
        return "agreed";
    case SignState::Refused:
        return "refused";
    }
    return "waiting";
}

SignView viewOf(const Desk::Impl& desk, const Situation& at, const SignStatus& status)
{
    SignView view{status.step, signWord(status.state), status.missing};
    if (status.state != SignState::Open)
        return view;
    const auto as = signingAs(at, *status.step);
    const Person asRole{at.person.id, {}, {as ? as->role : std::string()}, {}};
    if (as && roleFor(at.rules, asRole, at.kind.name, "sign")) {
        view.mine = true;
        view.forWhom = as->forWhom ? desk.personName(*as->forWhom) : std::string();
    }
    if (status.since)
        view.due = signDue(*status.step, *status.since, desk.calendarNamed(at.kind.calendar));
    return view;
}

} // namespace

std::string RecordView::nameOf(const StaffId& id) const
{
    for (const PersonName& person : people)
        if (person.id == id)
            return person.name;
    return {};
}

Result<RecordView> Desk::show(const Person& person, RecordId id) const
{
    SHOUWEN_TRY(Record loaded, m->visible(person, id));
    const KindDef* kind = m->kindOf(loaded);
    RecordView view{.record = std::move(loaded), .rules = m->rules, .kind = kind};
    const Record& record = view.record;
    view.people = peopleIn(*m, record);
    if (!kind)
        return view; // a kind of the store's own, or one the rulebook no longer has
    view.fields = fieldsOf(*m, person, *kind, record);
    for (const FieldView& field : view.fields) {
        if (field.name == kind->titleField)
            view.title = field.shown;
        if (field.name == kind->subjectField ||
            (view.customer.empty() && field.name == kind->contactField))
            view.customer = field.shown.empty() ? view.customer : field.shown;
    }
    for (const RecordClock& clock : recordClocks(*m, *kind, record, m->now()))
        view.clocks.push_back(viewOf(clock, *kind, record, m->now()));
    SHOUWEN_TRY(const auto changed, changedOutcomes(*m, record));
    for (ClockView& clock : view.clocks)
        clock.differs = std::any_of(changed.begin(), changed.end(), [&](const OutcomeChange& c) {
            return c.written.clock == clock.name;
        });
    const Situation at{*m->rules, *kind,     record,      person,
                       m->now(),  &*m->zone, m->language, m->standsFor(person)};
    for (MoveChoice& choice : choices(at))
        view.moves.push_back({choice.move, std::move(choice.refusals)});
    for (const SignStatus& status : signStatus(at)) {
        view.signs.push_back(viewOf(*m, at, status));
    }
    for (const Scored& score :
         scoresOf(record, *kind, {.asOf = m->now(), .zone = &*m->zone, .me = person.id})) {
        ScoreView& shown = view.scores.emplace_back(
            ScoreView{score.def, score.tenths, score.band, arithmetic(score)});
        for (const ScoredPart& part : score.parts)
            shown.parts.push_back({part.def, part.points, part.why});
    }
    const auto may = [&](const char* verb) {
        return roleFor(*m->rules, person, kind->name, verb).has_value();
    };
    maskFor(*m, person, *kind, view.record);
    view.mayEdit = may("set") && (record.isOpen() || overridingRole(*m->rules, person));
    view.mayNote = may("note");
    view.mayHand = may("hand") && record.isOpen();
    return view;
}

QueueRow Desk::Impl::rowOf(const Person& person, const RowView& row) const
{
    QueueRow out{.id = row.id,
                 .kind = row.kind,
                 .number = row.number,
                 .state = row.state,
                 .category = row.category,
                 .title = row.title};
    out.holder = row.holder ? personName(*row.holder) : std::string();
    out.department = row.department;
    out.due = row.due;
    out.dueClock = row.dueClock;
    out.openedAt = row.openedAt;
    out.changedAt = row.changedAt;
    out.contested = row.flagged;
    const KindDef* kind = rules->kind(row.kind);
    const auto shown = parseCanonical(row.shown.empty() ? "{}" : row.shown);
    if (!kind || !shown)
        return out;
    out.severity = shown->textAt("severity");
    const auto shownField = [&](const std::string& name) {
        const FieldDef* field = kind->field(name);
        const std::string text(shown->textAt(name));
        return field && isMaskedFor(*rules, person, *field) ? maskedText(*field, text) : text;
    };
    out.phone = shownField(kind->phoneField);
    out.customer = shownField(kind->contactField);
    if (const FieldDef* title = kind->field(kind->titleField);
        title && isMaskedFor(*rules, person, *title))
        out.title = maskedText(*title, out.title);
    if (out.customer.empty())
        if (const auto id = RecordId::fromHex(shown->textAt(kind->subjectField)))
            if (const auto customer = store->read().findRow(*id);
                customer && *customer && seesKind(*rules, person, (*customer)->kind))
                out.customer = (*customer)->title;
    return out;
}

namespace {

Result<ListOrder> orderNamed(const std::string& name)
{
    const std::vector<std::pair<std::string, ListOrder>> orders{{"due", ListOrder::Due},
                                                                {"opened", ListOrder::Opened},
                                                                {"changed", ListOrder::Changed},
                                                                {"number", ListOrder::Number}};
    std::vector<std::string> names;
    for (const auto& [known, order] : orders) {
        if (known == name)
            return order;
        names.push_back(known);
    }
    return Error(
        ErrorKind::Rejected,
        Reason{"order.unknown",
               QT_TRANSLATE_NOOP("core", "\"%1\" is no order of a list; nearest is \"%2\""),
               {std::string(firstCharacters(name, 40)), nearestName(name, names)}});
}

/// Kinds of the work space that the person sees.
std::vector<std::string> workKinds(const Desk::Impl& desk, const Person& person)
{
    std::vector<std::string> out;
    for (const auto& [name, kind] : desk.rules->kinds)
        if (kind.space == Space::Work && seesKind(*desk.rules, person, name))
            out.push_back(name);
    return out;
}

/// Only kinds that the person sees are named.
Reason unknownKind(const Desk::Impl& desk, const Person& person, const std::string& typed)
{
    Named<Label> seen;
    for (const auto& [name, kind] : desk.rules->kinds)
        if (seesKind(*desk.rules, person, name))
            seen.emplace(name, kind.label);
    return unknownName("kind.unknown",
                       QT_TRANSLATE_NOOP("core", "there is no kind \"%1\"; nearest is \"%2\""),
                       seen, typed, desk.language);
}

/// Names in a filter somebody typed: fields of the kinds, system names and clocks; and nothing that
/// would answer, digit by digit, what the person may not see (K-5).
Outcome checkNames(const Desk::Impl& desk, const Person& person, const Expression& where,
                   const std::vector<std::string>& kinds)
{
    std::vector<std::string> known = systemNames();
    for (const std::string& name : kinds)
        if (const KindDef* kind = desk.rules->kind(name)) {
            for (const auto& [field, def] : kind->fields)
                if (!isMaskedFor(*desk.rules, person, def) &&
                    (!def.personal || seesPhones(*desk.rules, person)))
                    known.push_back(field);
            for (const auto& [field, def] : kind->lineFields)
                if (!def.personal || seesPhones(*desk.rules, person))
                    known.push_back("lines." + field);
            for (const auto& [clock, spec] : kind->clocks)
                known.push_back(clock);
        }
    for (const Operand* operand : operandsOf(where))
        if (std::find(known.begin(), known.end(), operand->name) == known.end())
            return Error(ErrorKind::Rejected,
                         Reason{"where.unknown",
                                QT_TRANSLATE_NOOP(
                                    "core", "\"%1\" is nothing to filter by; nearest is \"%2\""),
                                {std::string(firstCharacters(operand->name, 40)),
                                 nearestName(operand->name, known)}});
    return Done{};
}

} // namespace

Result<ListQuery> Desk::Impl::listQuery(const Person& person, const ListRequest& request) const
{
    ListQuery query;
    if (!request.queue.empty()) {
        const auto queue = rules->queues.find(nameMeant(rules->queues, request.queue));
        if (queue == rules->queues.end())
            return Error(ErrorKind::NotFound,
                         unknownName("queue.unknown",
                                     QT_TRANSLATE_NOOP(
                                         "core", "there is no queue \"%1\"; nearest is \"%2\""),
                                     rules->queues, request.queue, language));
        query = queryOf(queue->second);
    } else {
        query.scope = ListScope::Live;
    }
    if (!request.kind.empty()) {
        const std::string kind = nameMeant(rules->kinds, request.kind);
        if (!rules->kind(kind) || !seesKind(*rules, person, kind))
            return Error(ErrorKind::NotFound, unknownKind(*this, person, request.kind));
        query.kinds = {kind};
    }
    if (query.kinds.empty())
        query.kinds = workKinds(*this, person);
    std::erase_if(query.kinds, [&](const std::string& k) { return !seesKind(*rules, person, k); });
    if (query.kinds.empty())
        return query;
    if (!request.where.empty()) {
        const std::string both =
            query.where ? '(' + query.where->text + ") and (" + request.where + ')' : request.where;
        SHOUWEN_TRY(Expression where, parseExpression(both, rules->settings));
        SHOUWEN_CHECK(checkNames(*this, person, where, query.kinds));
        query.where = std::move(where);
    }
    if (!request.order.empty()) {
        SHOUWEN_TRY(query.order, orderNamed(request.order));
        query.descending = request.descending;
    }
    query.limit = static_cast<std::size_t>(std::clamp(request.limit, 1, 1000));
    query.after = request.after;
    query.only = request.only;
    return query;
}

Result<QueuePage> Desk::list(const Person& person, const ListRequest& request) const
{
    SHOUWEN_TRY(const ListQuery query, m->listQuery(person, request));
    if (query.kinds.empty())
        return QueuePage{};
    SHOUWEN_TRY(const Page page, m->store->read().list(query, m->asking(person)));
    QueuePage out{{}, page.next};
    for (const RowView& row : page.rows)
        out.rows.push_back(m->rowOf(person, row));
    return out;
}

Result<QueuePage> Desk::search(const Person& person, std::string_view words, int limit,
                               std::string_view after) const
{
    if (SearchWords(words).isTooLong())
        return Error(ErrorKind::Rejected,
                     Reason{"search.long",
                            QT_TRANSLATE_NOOP("core", "that is too much to search for; give at "
                                                      "most %1 words and %2 characters"),
                            {std::to_string(SearchWords::kMostWords),
                             std::to_string(SearchWords::kMostCharacters)},
                            {}});
    SearchQuery query{.words = std::string(words)};
    query.kinds = workKinds(*m, person);
    query.limit = static_cast<std::size_t>(std::clamp(limit, 1, 1000));
    query.after = after;
    SHOUWEN_TRY(const Page page, m->store->read().search(query, m->asking(person)));
    QueuePage out{{}, page.next};
    // Part of a phone number, three digits or more, comes first; for those who may see numbers.
    const std::string digits = phoneDigits(words);
    if (after.empty() && digits.size() >= 3 && digits == foldText(halfWidth(words)) &&
        seesPhones(*m->rules, person)) {
        SHOUWEN_TRY(const auto called, m->store->read().byPhone(digits, m->asking(person)));
        for (const RowView& row : called)
            if (seesKind(*m->rules, person, row.kind))
                out.rows.push_back(m->rowOf(person, row));
    }
    // Then files of that name, or whose pinyin or initials begin so.
    if (after.empty()) {
        SHOUWEN_TRY(const std::vector<QueueRow> files, named(person, words, {}, 20));
        out.rows.insert(out.rows.end(), files.begin(), files.end());
    }
    const VisibleText visible(*m, person);
    for (const RowView& row : page.rows) {
        if (!visible.fits(row, words))
            continue; // what is hidden from the person is not to be found out by searching (K-5)
        const bool there = std::any_of(out.rows.begin(), out.rows.end(),
                                       [&](const QueueRow& r) { return r.id == row.id; });
        if (!there)
            out.rows.push_back(m->rowOf(person, row));
    }
    return out;
}

namespace {

/// The kept badge where the person sees every kind of the queue, else a count of those seen.
std::int64_t countOf(const Desk::Impl& desk, const Person& person, const QueueDef& def,
                     const std::vector<BadgeCount>& badges)
{
    ListQuery query = queryOf(def);
    std::vector<std::string> all = query.kinds;
    if (all.empty())
        for (const auto& [name, kind] : desk.rules->kinds)
            if (kind.space == Space::Work)
                all.push_back(name);
    query.kinds = all;
    std::erase_if(query.kinds,
                  [&](const std::string& kind) { return !seesKind(*desk.rules, person, kind); });
    if (query.kinds.empty())
        return 0;
    if (query.kinds.size() == all.size())
        for (const BadgeCount& badge : badges)
            if (badge.queue == def.name)
                return badge.count;
    const auto counted = desk.store->read().count(query, desk.asking(person));
    return counted ? *counted : 0;
}

} // namespace

/// Each counts what its list would show this person.
std::vector<QueueCount> Desk::queues(const Person& person) const
{
    std::vector<QueueCount> out;
    const auto kept = m->store->read().badges(m->asking(person));
    const std::vector<BadgeCount> badges = kept ? *kept : std::vector<BadgeCount>();
    std::vector<const QueueDef*> defs;
    for (const auto& [name, def] : m->rules->queues) {
        const bool mine = def.roles.empty() || std::any_of(def.roles.begin(), def.roles.end(),
                                                           [&](const std::string& role) {
                                                               return person.hasRole(role);
                                                           });
        if (mine)
            defs.push_back(&def);
    }
    std::sort(defs.begin(), defs.end(),
              [](const QueueDef* a, const QueueDef* b) { return a->position < b->position; });
    for (const QueueDef* def : defs)
        out.push_back({def->name, def->label, countOf(*m, person, *def, badges)});
    return out;
}

} // namespace shouwen
