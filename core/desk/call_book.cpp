// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/call_book.h"

#include "core/base/hash.h"
#include "core/callback/rhythm.h"

#include <algorithm>
#include <map>

namespace shouwen {
namespace {

constexpr const char* kCustomer = "customer";

bool isSet(const Record& record, const std::string& field)
{
    const Value* value = field.empty() ? nullptr : record.field(field);
    return value && *value != Value(0);
}

std::optional<Instant> timeIn(const Record& record, const std::string& field)
{
    const Value* value = field.empty() ? nullptr : record.field(field);
    const std::int64_t* ms = value ? value->asInt() : nullptr;
    return ms ? std::optional(instantOfMs(*ms)) : std::nullopt;
}

std::optional<RecordId> idIn(const Record& record, const std::string& field)
{
    return field.empty() ? std::nullopt : RecordId::fromHex(record.text(field));
}

Caller callerOf(const PlanningDef& def, const Record& staff)
{
    Caller caller{staff.id, std::string(staff.text("name")), def.perDay, 0, {}};
    if (const Value* own = def.staff.perDay.empty() ? nullptr : staff.field(def.staff.perDay))
        if (const std::int64_t* n = own->asInt())
            caller.perDay = static_cast<int>(std::clamp<std::int64_t>(*n, 0, 1000));
    const auto date = [&staff](const std::string& field) {
        const auto parsed = parseDate(field.empty() ? std::string_view() : staff.text(field));
        return parsed ? std::optional(*parsed) : std::nullopt;
    };
    const auto from = date(def.staff.awayFrom), until = date(def.staff.awayUntil);
    if (from || until)
        caller.away.push_back(
            {from.value_or(*parseDate("1900-01-01")), until.value_or(*parseDate("2199-12-31"))});
    return caller;
}

/// Everybody who calls under some rule; a rule that names roles says `among`.
Outcome addCallers(const Desk::Impl& desk, const PlanningDef& def, CallBook& book)
{
    std::vector<std::string> roles = def.who;
    for (const auto& [name, rule] : desk.rules->callbacks)
        roles.insert(roles.end(), rule.who.begin(), rule.who.end());
    SHOUWEN_TRY(const std::vector<Record> staff, desk.store->read().staff());
    for (const Record& record : staff) {
        const Person person = personOf(record);
        if (desk.isActive(record.id) &&
            std::any_of(roles.begin(), roles.end(),
                        [&](const std::string& role) { return person.hasRole(role); }))
            book.planning.callers.push_back(callerOf(def, record));
    }
    return Done{};
}

std::vector<StaffId> withRoles(const Desk::Impl& desk, const std::vector<std::string>& roles)
{
    std::vector<StaffId> out;
    if (const auto people = desk.staffBook())
        for (const StaffEntry& entry : **people)
            if (std::any_of(roles.begin(), roles.end(),
                            [&](const std::string& role) { return entry.person.hasRole(role); }))
                out.push_back(entry.person.id);
    return out;
}

/// The customer's own hours; absent where none are named.
std::optional<CallWeek> ownHoursOf(const PlanningDef& def, const Record& customer)
{
    const Value* codes = def.customer.hours.empty() ? nullptr : customer.field(def.customer.hours);
    if (!codes || !codes->asList())
        return std::nullopt;
    std::optional<CallWeek> week;
    for (const Value& code : *codes->asList()) {
        const auto hours = def.hours.find(code.plain());
        if (hours == def.hours.end())
            continue; // a code without hours says nothing
        if (!week)
            week.emplace();
        for (std::size_t day = 0; day < week->size(); ++day)
            if (hours->second.on[day])
                (*week)[day].insert((*week)[day].end(), hours->second.spans.begin(),
                                    hours->second.spans.end());
    }
    return week;
}

/// What the customer's file says about calling (B-3, K-7).
void heed(const PlanningDef& def, const Record& customer, WantedCall& call)
{
    call.about = customer.id;
    call.doNotDisturb = isSet(customer, def.customer.doNotDisturb);
    call.own = ownHoursOf(def, customer);
    if (!call.named)
        call.named = idIn(customer, def.customer.agent);
}

std::string keepFromField(const Desk::Impl& desk, const Record& record)
{
    const KindDef* kind = desk.kindOf(record);
    return kind ? kind->keepFrom : std::string();
}

Result<std::optional<Record>> customerOf(const Desk::Impl& desk, const Record& record)
{
    if (record.kind == kCustomer)
        return std::optional(record);
    const KindDef* kind = desk.kindOf(record);
    const auto id = idIn(record, kind ? kind->subjectField : std::string());
    if (!id)
        return std::optional<Record>();
    return desk.store->read().find(*id);
}

Outcome addStanding(const Desk::Impl& desk, const PlanningDef& def, const RowView& row,
                    CallBook& book)
{
    SHOUWEN_TRY(const std::optional<Record> found, desk.store->read().find(row.id));
    if (!found)
        return Done{};
    const Record& record = *found;
    StandingCall call{row, {record.id, record.id}, {}, {}};
    call.way = record.text(def.callback.way);
    WantedCall& wanted = call.wanted;
    wanted.reason = record.text(def.callback.reason);
    wanted.preferred = def.windows;
    wanted.earliest = record.openedAt;
    const Instant now = desk.now();
    wanted.due = row.due.value_or(timeIn(record, def.callback.due).value_or(now));
    wanted.named = record.holder;
    wanted.never = idIn(record, keepFromField(desk, record));
    SHOUWEN_TRY(const std::optional<Record> customer, customerOf(desk, record));
    if (customer)
        heed(def, *customer, wanted);
    call.at = timeIn(record, def.callback.at);
    if (const auto agreed = timeIn(record, def.callback.appointment); agreed && *agreed >= now)
        call.at = agreed;
    const Instant today = book.planning.calendar.startOf(book.planning.calendar.dateAt(now));
    if (call.at && *call.at >= today && record.holder) {
        book.planning.booked.push_back(
            {record.id, wanted.about, wanted.reason, *record.holder, *call.at});
    } else {
        CallProposal about{record.id, record.number, {}, row.title, record.id, record.number};
        about.reason = wanted.reason;
        about.way = call.way;
        about.due = wanted.due;
        book.wanted.push_back(wanted);
        book.about.push_back(std::move(about));
    }
    book.standing.push_back(std::move(call));
    return Done{};
}

/// Rows of a list, all pages, each handed over.
template <class Each>
Outcome forEachRow(const Desk::Impl& desk, const Person& person, ListQuery query, Each each)
{
    query.limit = 1000;
    do {
        SHOUWEN_TRY(const Page page, desk.store->read().list(query, desk.asking(person)));
        for (const RowView& row : page.rows)
            SHOUWEN_CHECK(each(row));
        query.after = page.next;
    } while (!query.after.empty());
    return Done{};
}

/// One rule's spans, ready to count with.
struct RuleSpans {
    Rhythm rhythm;
    std::optional<Timespan> lead;
};

RuleSpans spansOf(const CallbackRule& rule, const PlanningDef& def)
{
    RuleSpans out;
    for (const std::string& due : rule.due)
        if (const auto span = parseTimespan(due))
            out.rhythm.due.push_back(*span);
    out.rhythm.repeats = rule.repeats;
    const std::string& lead = rule.lead.empty() ? def.lead : rule.lead;
    if (lead.empty())
        return out;
    if (const auto span = parseTimespan(lead)) {
        out.lead = *span;
        out.lead->side = SpanSide::Before;
    }
    return out;
}

/// The day or time that a field names; nothing where it holds none.
std::optional<Instant> timeIn(const Record& source, const std::string& field,
                              const Calendar& calendar)
{
    const Value* value = source.field(field);
    if (value && value->asInt())
        return instantOfMs(*value->asInt());
    const auto day = parseDate(value ? value->plain() : std::string());
    return day ? std::optional(calendar.startOf(*day)) : std::nullopt;
}

/// The latest happening the rule counts from, unless one that ends it came after. Of a field that
/// names a day it is that day, whenever it was entered.
std::optional<Instant> anchorOf(const CallbackRule& rule, const Record& source,
                                const Calendar& calendar)
{
    std::optional<Instant> anchor;
    for (const TimelineEvent& event : source.timeline) {
        if (rule.from.matches(event))
            anchor = rule.from.isDate ? timeIn(source, rule.from.what, calendar) : event.at;
        else if (matchesAny(rule.until, event))
            anchor.reset();
    }
    return anchor;
}

class RuleCalls {
public:
    RuleCalls(const Desk::Impl& desk, const Person& person, const PlanningDef& def,
              const CallbackRule& rule, CallBook& book)
        : m_desk(desk)
        , m_person(person)
        , m_def(def)
        , m_rule(rule)
        , m_book(book)
        , m_spans(spansOf(rule, def))
    {
        for (const std::string& text : rule.windows)
            if (const auto span = parseOpenSpan(text))
                m_windows.push_back(*span);
        if (!rule.who.empty())
            m_among = withRoles(desk, rule.who);
        const CallPlanning& planning = book.planning;
        const Instant end = planning.calendar.startOf(
            Date(std::chrono::sys_days(planning.first) + std::chrono::days(planning.days)));
        m_horizon = planning.calendar.nextOpening(end).value_or(end) - Milliseconds(1);
    }

    Outcome run()
    {
        ListQuery query;
        query.kinds = {m_rule.of};
        query.where = m_rule.when;
        query.scope = ListScope::Live;
        query.order = ListOrder::Number;
        return forEachRow(m_desk, m_person, std::move(query),
                          [this](const RowView& row) { return addSource(row); });
    }

private:
    Outcome addSource(const RowView& row)
    {
        SHOUWEN_TRY(const std::optional<Record> source, m_desk.store->read().find(row.id));
        if (!source)
            return Done{};
        const auto anchor = anchorOf(m_rule, *source, m_book.planning.calendar);
        if (!anchor)
            return Done{};
        SHOUWEN_TRY(const std::optional<Record> customer, customerOf(m_desk, *source));
        const bool dislikes = customer && isSet(*customer, m_def.customer.dislikes);
        m_spans.rhythm.stretch = dislikes ? m_def.stretch : 100;
        const Calendar& calendar = m_book.planning.calendar;
        const auto due = occurrenceBy(m_spans.rhythm, *anchor, calendar, m_horizon);
        if (!due)
            return Done{};
        const RecordId id =
            callId(source->id, m_rule.name, calendar.dateAt(due->due - Milliseconds(1)));
        SHOUWEN_TRY(const std::optional<RowView> made, m_desk.store->read().findRow(id));
        if (made)
            return Done{};
        WantedCall call{id, source->id};
        call.reason = m_rule.reason;
        call.due = due->due;
        const auto earliest =
            m_spans.lead ? apply(*m_spans.lead, due->due, calendar) : std::nullopt;
        call.earliest = earliest ? std::min(*earliest, due->due) : *anchor;
        call.preferred = m_windows.empty() ? m_def.windows : m_windows;
        call.among = m_rule.who.empty() ? std::vector<StaffId>() : m_among;
        call.never = idIn(*source, keepFromField(m_desk, *source));
        if (customer)
            heed(m_def, *customer, call);
        m_book.about.push_back(proposal(row, customer, call, dislikes));
        m_book.wanted.push_back(std::move(call));
        return Done{};
    }

    CallProposal proposal(const RowView& row, const std::optional<Record>& customer,
                          const WantedCall& call, bool dislikes) const
    {
        CallProposal about{call.id, {},        m_rule.name, m_rule.label.in(m_desk.language),
                           row.id,  row.number};
        if (customer && seesKind(*m_desk.rules, m_person, kCustomer))
            about.customer = customer->text(titleField());
        about.reason = m_rule.reason;
        about.way = m_rule.channel;
        about.otherWay = dislikes && !m_def.instead.empty();
        if (about.otherWay)
            about.way = m_def.instead;
        about.due = call.due;
        return about;
    }

    std::string titleField() const
    {
        const KindDef* kind = m_desk.rules->kind(kCustomer);
        return kind ? kind->titleField : std::string();
    }

    const Desk::Impl& m_desk;
    const Person& m_person;
    const PlanningDef& m_def;
    const CallbackRule& m_rule;
    CallBook& m_book;
    RuleSpans m_spans;
    DayHours m_windows;
    std::vector<StaffId> m_among;
    Instant m_horizon;
};

} // namespace

RecordId callId(const RecordId& source, const std::string& rule, Date due)
{
    const auto digest = Blake2b(16)
                            .addPart(source.view())
                            .addPart("callback/" + rule + '/' + formatDate(due))
                            .finish128();
    return RecordId{digest};
}

Result<const PlanningDef*> planningFor(const Desk::Impl& desk, const Person& person)
{
    const auto& def = desk.rules->planning;
    if (!def)
        return Error(
            ErrorKind::Rejected,
            Reason{"plan.none", QT_TRANSLATE_NOOP("core", "the rulebook plans no callbacks; add "
                                                          "[planning] to it")});
    if (!seesKind(*desk.rules, person, def->kind))
        return Error(ErrorKind::Rejected,
                     desk.notAllowed(person, desk.rules->kinds.at(def->kind).label, "see"));
    return &*def;
}

Result<CallBook> standingBook(const Desk::Impl& desk, const Person& person, Date first, int days)
{
    SHOUWEN_TRY(const PlanningDef* def, planningFor(desk, person));
    CallBook book{
        CallPlanning{desk.calendarNamed(def->calendar), desk.now(), first, days, def->minutes}};
    SHOUWEN_CHECK(addCallers(desk, *def, book));
    ListQuery query;
    query.kinds = {def->kind};
    SHOUWEN_CHECK(forEachRow(desk, person, std::move(query), [&](const RowView& row) {
        return addStanding(desk, *def, row, book);
    }));
    return book;
}

Outcome addByRules(const Desk::Impl& desk, const Person& person, CallBook& book)
{
    SHOUWEN_TRY(const PlanningDef* def, planningFor(desk, person));
    for (const auto& [name, rule] : desk.rules->callbacks)
        if (seesKind(*desk.rules, person, rule.of))
            SHOUWEN_CHECK(RuleCalls(desk, person, *def, rule, book).run());
    return Done{};
}

} // namespace shouwen
