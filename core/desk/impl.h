// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of the desk share: the open store, the running rulebook with its calendars
// compiled, the zone, and look-ups of people and numbers. Not for others to include.
#pragma once

#include "core/base/text.h"
#include "core/calendar/calendar.h"
#include "core/desk/desk.h"
#include "core/store/store.h"
#include "core/workflow/naming.h"

#include <map>
#include <memory>

namespace shouwen {

RecordId randomId(Random& random);
/// The English phrase of a verb of a right ("open", "set", a move's name ...), for translation.
const char* verbPhrase(std::string_view verb);
/// There is nothing in the table that `typed` could mean; the nearest is named by its label.
template <class T>
Reason unknownName(const char* code, const char* text, const Named<T>& table,
                   std::string_view typed, std::string_view language)
{
    return {code,
            text,
            {std::string(firstCharacters(typed, 40)), nearestMeant(table, typed, language)}};
}
/// `Person` of a folded staff record.
Person personOf(const Record& staff);
/// A config record of this kind holds the running rulebook: fields name, organisation, text.
inline constexpr std::string_view kRulebookKind = "rulebook";
inline constexpr std::string_view kStaffKind = "staff";

/// Records that a long run holds in memory because no table shows them yet.
class InHand {
public:
    virtual ~InHand() = default;
    virtual const Record* find(const RecordId& id) const = 0;
    /// Of any record of the run, found or not; empty where there is none of that id.
    virtual std::string_view kindOf(const RecordId& id) const = 0;
};

/// A member of staff as signing in and naming need it.
struct StaffEntry {
    Person person;
    std::string login;
    bool active; ///< may sign in
    std::optional<Date> awayFrom = {},
                        awayUntil = {};  ///< both days included; a missing end is open
    std::optional<StaffId> standIn = {}; ///< meanwhile
    bool isAway(Date day) const
    {
        return (awayFrom || awayUntil) && (!awayFrom || *awayFrom <= day) &&
               (!awayUntil || day <= *awayUntil);
    }
};

struct Desk::Impl {
    Seams seams;
    std::unique_ptr<Store> store;
    std::shared_ptr<const Rulebook> rules;
    std::optional<Zone> zone;
    Named<Calendar> calendars;
    std::string organisation;
    RecordId rulebookRecord = RecordId::zero();
    std::string language = "zh_CN";
    Translate translate = [](const char* source) { return std::string(source); };

    const InHand* inHand = nullptr; ///< while one is under way

    explicit Impl(Seams s) : seams(s) {}

    Instant now() const { return seams.clock.now(); }
    Date today() const { return zone->dateAt(now()); }
    /// Compiles what the rulebook declares and derives by it.
    Outcome adopt(std::shared_ptr<const Rulebook> rulebook);
    /// The running rulebook from the store's own record.
    Outcome adoptStored();

    const KindDef* kindOf(const Record& record) const { return rules->kind(record.kind); }
    const Calendar& calendarNamed(std::string_view name) const;
    Asking asking(const Person& person) const;
    /// That no role of the person may do it, with kind and verb in the reader's words.
    Reason notAllowed(const Person& person, const Label& kind, std::string_view verb) const;
    std::string in(const Label& label) const { return label.in(language); }

    /// Everybody who ever worked here; read once and kept until a staff record changes.
    Result<const std::vector<StaffEntry>*> staffBook() const;
    /// The person as of now: rights taken away or leaving act at once.
    Result<Person> fresh(const Person& person) const;
    bool isActive(const std::optional<StaffId>& id) const;
    /// People who are away today and in whose place this person signs.
    std::vector<Person> standsFor(const Person& person) const;
    void forgetStaff() { m_staff.reset(); }
    std::string personName(const StaffId& id) const;
    /// Loads a record this person may see; what is kept from them does not exist for them.
    Result<Record> visible(const Person& person, const RecordId& id) const;
    /// Whoever may see it.
    Result<std::optional<Record>> find(const RecordId& id) const;
    /// Names and numbers typed into fields of type staff, customer and record.
    Result<std::string> reference(const Person& person, FieldType type, std::string_view kind,
                                  std::string_view typed) const;
    Result<RecordId> resolve(const Person& person, std::string_view number) const;
    /// Rows of files by name, pinyin or initials, see Desk::named.
    Result<std::vector<RowView>> named(const Person& person, std::string_view typed,
                                       std::string_view kind) const;
    /// The only one called so, in full; Rejected with the candidates when there are several.
    Result<std::optional<RowView>> calledExactly(const Person& person, std::string_view typed,
                                                 std::string_view kind) const;
    QueueRow rowOf(const Person& person, const RowView& row) const;
    /// What a request asks of the store, checked; without kinds where the person sees none of it.
    Result<ListQuery> listQuery(const Person& person, const ListRequest& request) const;
    /// A rulebook that ran here, with its calendars; null where the store never had it.
    Result<std::shared_ptr<const Rules>> rulesThen(const RulebookId& id) const;

private:
    mutable std::map<RulebookId, std::shared_ptr<const Rules>> m_rulesThen;
    mutable std::optional<std::vector<StaffEntry>> m_staff;
};

/// Keys of a named table, for "nearest is".
template <class T>
std::vector<std::string> namesOf(const Named<T>& table)
{
    std::vector<std::string> names;
    for (const auto& [name, def] : table)
        names.push_back(name);
    return names;
}

} // namespace shouwen
