// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/impl.h"

#include "core/base/text.h"
#include "core/rulebook/calendars.h"

#include <algorithm>

namespace shouwen {
namespace {

Error noSuch(const char* code, const char* text, std::string_view typed, std::string nearest)
{
    return Error(ErrorKind::NotFound,
                 Reason{code, text, {std::string(firstCharacters(typed, 40)), std::move(nearest)}});
}

bool maySignIn(const Record& staff)
{
    const Value* active = staff.field("active");
    return staff.isOpen() && (!active || *active != Value(0));
}

std::optional<Date> dayIn(const Record& staff, const char* field)
{
    const auto day = parseDate(staff.text(field));
    return day ? std::optional(*day) : std::nullopt;
}

} // namespace

Person personOf(const Record& staff)
{
    Person person{
        staff.id, std::string(staff.text("name")), {}, std::string(staff.text("department"))};
    if (const Value* roles = staff.field("roles"); roles && roles->asList())
        for (const Value& role : *roles->asList())
            person.roles.push_back(role.plain());
    return person;
}

namespace {

StaffEntry staffEntry(const Record& staff)
{
    return {personOf(staff),
            std::string(staff.text("login")),
            maySignIn(staff),
            dayIn(staff, "away_from"),
            dayIn(staff, "away_until"),
            StaffId::fromHex(staff.text("stands_in"))};
}

} // namespace

const char* verbPhrase(std::string_view verb)
{
    static const std::map<std::string_view, const char*> kPhrases{
        {"open", QT_TRANSLATE_NOOP("core", "open a record")},
        {"see", QT_TRANSLATE_NOOP("core", "see")},
        {"set", QT_TRANSLATE_NOOP("core", "change fields")},
        {"hand", QT_TRANSLATE_NOOP("core", "hand over")},
        {"take", QT_TRANSLATE_NOOP("core", "take over")},
        {"note", QT_TRANSLATE_NOOP("core", "write a note")},
        {"attach", QT_TRANSLATE_NOOP("core", "attach a file")},
        {"link", QT_TRANSLATE_NOOP("core", "link records")},
        {"tag", QT_TRANSLATE_NOOP("core", "tag")},
        {"merge", QT_TRANSLATE_NOOP("core", "merge records")},
        {"withdraw", QT_TRANSLATE_NOOP("core", "withdraw")},
        {"resolve", QT_TRANSLATE_NOOP("core", "settle a conflict")},
        {"restate", QT_TRANSLATE_NOOP("core", "restate clocks")},
        {"export", QT_TRANSLATE_NOOP("core", "export")},
        {"print", QT_TRANSLATE_NOOP("core", "print")},
        {"exchange", QT_TRANSLATE_NOOP("core", "exchange with other desks")},
        {"findings", QT_TRANSLATE_NOOP("core", "see findings")},
        {"holidays", QT_TRANSLATE_NOOP("core", "take in holidays")},
        {"reveal", QT_TRANSLATE_NOOP("core", "see in full")},
        {"return", QT_TRANSLATE_NOOP("core", "return work")},
        {"invite", QT_TRANSLATE_NOOP("core", "invite desks")},
        {"revoke", QT_TRANSLATE_NOOP("core", "revoke desks")},
        {"import", QT_TRANSLATE_NOOP("core", "import")},
        {"export", QT_TRANSLATE_NOOP("core", "export")},
        {"refuse", QT_TRANSLATE_NOOP("core", "refuse")},
        {"rulebook", QT_TRANSLATE_NOOP("core", "change the rulebook")}};
    const auto it = kPhrases.find(verb);
    return it == kPhrases.end() ? "" : it->second;
}

Reason Desk::Impl::notAllowed(const Person& person, const Label& kind, std::string_view verb) const
{
    const char* phrase = verbPhrase(verb);
    return shouwen::notAllowed(person, kind.in(language),
                               *phrase == '\0' ? std::string(verb) : translate(phrase));
}

Result<const std::vector<StaffEntry>*> Desk::Impl::staffBook() const
{
    if (!m_staff) {
        SHOUWEN_TRY(const std::vector<Record> records, store->read().staff());
        m_staff.emplace();
        for (const Record& record : records)
            m_staff->push_back(staffEntry(record));
    }
    return &*m_staff;
}

const Calendar& Desk::Impl::calendarNamed(std::string_view name) const
{
    return shouwen::calendarNamed(calendars, name);
}

Result<Person> Desk::Impl::fresh(const Person& person) const
{
    SHOUWEN_TRY(const auto* book, staffBook());
    for (const StaffEntry& entry : *book)
        if (entry.person.id == person.id && entry.active)
            return entry.person;
    return Error(ErrorKind::Rejected,
                 Reason{"staff.left",
                        QT_TRANSLATE_NOOP("core", "%1 may not sign in any more"),
                        {person.name}});
}

bool Desk::Impl::isActive(const std::optional<StaffId>& id) const
{
    const auto book = staffBook();
    return id && book &&
           std::any_of((*book)->begin(), (*book)->end(), [&](const StaffEntry& entry) {
               return entry.person.id == *id && entry.active;
           });
}

std::vector<Person> Desk::Impl::standsFor(const Person& person) const
{
    std::vector<Person> out;
    const auto book = staffBook();
    if (!book)
        return out;
    for (const StaffEntry& entry : **book)
        if (entry.active && entry.standIn == person.id && entry.person.id != person.id &&
            entry.isAway(today()))
            out.push_back(entry.person);
    return out;
}

std::string Desk::Impl::personName(const StaffId& id) const
{
    if (const auto book = staffBook())
        for (const StaffEntry& entry : **book)
            if (entry.person.id == id)
                return entry.person.name;
    return id.hex().substr(0, 8);
}

namespace {

/// Login and id name one person; a name may be shared, and then is refused.
Result<const StaffEntry*> entryNamed(const std::vector<StaffEntry>& book, std::string_view who,
                                     bool activeOnly)
{
    const std::string wanted = foldText(who);
    std::vector<std::string> names;
    std::vector<const StaffEntry*> sameName;
    for (const StaffEntry& entry : book) {
        if ((activeOnly && !entry.active) || wanted.empty())
            continue;
        names.push_back(entry.person.name);
        if (foldText(entry.login) == wanted || entry.person.id.hex() == wanted)
            return &entry;
        if (foldText(entry.person.name) == wanted)
            sameName.push_back(&entry);
    }
    // Whoever works here comes before those who have left.
    if (std::any_of(sameName.begin(), sameName.end(),
                    [](const StaffEntry* e) { return e->active; }))
        std::erase_if(sameName, [](const StaffEntry* e) { return !e->active; });
    if (sameName.size() == 1)
        return sameName.front();
    if (sameName.empty())
        return noSuch(
            "staff.unknown",
            QT_TRANSLATE_NOOP("core", "nobody called \"%1\" works here; nearest is \"%2\""), who,
            nearestName(who, names));
    std::string logins;
    for (const StaffEntry* entry : sameName)
        logins += (logins.empty() ? "" : ", ") + entry->login;
    return Error(
        ErrorKind::Rejected,
        Reason{"staff.several",
               QT_TRANSLATE_NOOP("core", "several people are called \"%1\"; use the login: %2"),
               {std::string(firstCharacters(who, 40)), logins}});
}

} // namespace

Result<Person> Desk::signIn(std::string_view who) const
{
    SHOUWEN_TRY(const auto* book, m->staffBook());
    SHOUWEN_TRY(const StaffEntry* entry, entryNamed(*book, who, true));
    return entry->person;
}

std::vector<Person> Desk::staff() const
{
    std::vector<Person> out;
    if (const auto book = m->staffBook())
        for (const StaffEntry& entry : **book)
            if (entry.active)
                out.push_back(entry.person);
    return out;
}

Asking Desk::Impl::asking(const Person& person) const { return {now(), person.id}; }

Result<std::optional<Record>> Desk::Impl::find(const RecordId& id) const
{
    if (!inHand)
        return store->read().find(id);
    const Record* record = inHand->find(id);
    return record ? std::optional(*record) : std::nullopt;
}

Result<Record> Desk::Impl::visible(const Person& person, const RecordId& id) const
{
    if (const Record* record = inHand ? inHand->find(id) : nullptr)
        return *record;
    SHOUWEN_TRY(std::optional<Record> record, store->read().find(id));
    if (!record || !seesRecord(*rules, person, *record))
        return Error(
            ErrorKind::NotFound,
            Reason{"record.missing", QT_TRANSLATE_NOOP("core", "there is no such record")});
    return *std::move(record);
}

Result<RecordId> Desk::Impl::resolve(const Person& person, std::string_view number) const
{
    if (const auto id = RecordId::fromHex(number)) {
        SHOUWEN_TRY(const Record record, visible(person, *id));
        return record.id;
    }
    SHOUWEN_TRY(const std::vector<RowView> rows,
                store->read().findByNumber(number, asking(person)));
    std::vector<RowView> seen;
    for (const RowView& row : rows)
        if (seesKind(*rules, person, row.kind))
            seen.push_back(row);
    // Staff numbers are typed in full; a fragment means what customers are told.
    const auto isWork = [this](const RowView& row) {
        const KindDef* kind = rules->kind(row.kind);
        return kind && kind->space == Space::Work;
    };
    if (seen.size() > 1 && std::any_of(seen.begin(), seen.end(), isWork))
        std::erase_if(seen, [&](const RowView& row) { return !isWork(row); });
    // A record's own number comes before the old number of one that was imported.
    const auto own = std::find_if(seen.begin(), seen.end(), [&](const RowView& row) {
        return foldText(row.number) == foldText(number);
    });
    if (own != seen.end())
        return own->id;
    if (seen.size() == 1)
        return seen.front().id;
    const std::string typed(firstCharacters(number, 40));
    if (seen.empty()) {
        SHOUWEN_TRY(const auto customer, calledExactly(person, number, "customer"));
        if (customer)
            return customer->id;
    }
    if (seen.empty())
        return Error(ErrorKind::NotFound,
                     Reason{"number.unknown",
                            QT_TRANSLATE_NOOP("core", "no record has the number \"%1\""),
                            {typed}});
    std::string all;
    for (const RowView& row : seen)
        all += (all.empty() ? "" : ", ") + row.number;
    return Error(
        ErrorKind::Rejected,
        Reason{"number.several",
               QT_TRANSLATE_NOOP("core", "\"%1\" fits several records: %2; write more of it"),
               {typed, all}});
}

Result<std::string> Desk::Impl::reference(const Person& person, FieldType type,
                                          std::string_view kind, std::string_view typed) const
{
    if (type == FieldType::Staff) {
        SHOUWEN_TRY(const auto* book, staffBook());
        SHOUWEN_TRY(const StaffEntry* entry, entryNamed(*book, typed, false));
        return entry->person.id.hex();
    }
    const std::string_view wantedKind = type == FieldType::Customer ? "customer" : kind;
    if (const auto id = RecordId::fromHex(typed); id && inHand)
        if (const std::string_view of = inHand->kindOf(*id);
            !of.empty() && (of == wantedKind || wantedKind.empty() || wantedKind == "*"))
            return id->hex();
    SHOUWEN_TRY(const RecordId id, resolve(person, typed));
    SHOUWEN_TRY(const Record record, store->read().load(id));
    if (!wantedKind.empty() && wantedKind != "*" && record.kind != wantedKind)
        return Error(ErrorKind::Rejected, Reason{"reference.kind",
                                                 QT_TRANSLATE_NOOP("core", "%1 is no \"%2\""),
                                                 {record.number, std::string(wantedKind)}});
    return id.hex();
}

Result<RecordId> Desk::resolve(const Person& person, std::string_view number) const
{
    return m->resolve(person, number);
}

} // namespace shouwen
