// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Desk::create: a store is made under a name of its own and gets its name once it is whole, so a
// failure or a kill on the way leaves nothing behind that could be taken for a store.
#include "core/desk/impl.h"

#include "core/desk/pack.h"
#include "core/rulebook/loader.h"

namespace shouwen {
namespace {

/// The first person of a store may do everything there is to set up.
Value::List keeperRoles(const Rulebook& rules)
{
    Value::List roles;
    for (const char* name : {"keeper", "manager"})
        if (rules.roles.count(name) > 0)
            roles.emplace_back(name);
    if (roles.empty())
        for (const auto& [name, role] : rules.roles)
            if (role.overrides)
                roles.emplace_back(name);
    return roles;
}

/// What is at work before the store has its name; taken away again unless it got one.
class Scaffold {
public:
    Scaffold(Files& files, std::string path) : m_files(files), m_path(std::move(path)) {}
    ~Scaffold() { clear(); }
    Scaffold(const Scaffold&) = delete;
    Scaffold& operator=(const Scaffold&) = delete;

    const std::string& path() const { return m_path; }
    void clear()
    {
        for (const char* end : {"", "-wal", "-shm", "-journal"})
            static_cast<void>(m_files.remove(m_path + end));
    }

private:
    Files& m_files;
    std::string m_path;
};

/// The rulebook and the first person.
Draft firstEntries(const Rulebook& rules, const DeskSetup& setup, const Seams& seams, Date today)
{
    const Instant now = seams.clock.now();
    const StaffId person = randomId(seams.random);
    const Value::List roles = keeperRoles(rules);
    Draft draft(Space::Config, person, roles.empty() ? "keeper" : roles.front().plain(), rules.id);
    OpenOp book{.at = now, .kind = std::string(kRulebookKind), .number = {}, .state = "running"};
    book.openFields = {
        {"name", rules.name}, {"text", rules.text}, {"organisation", setup.organisation}};
    draft.add(randomId(seams.random), std::nullopt, Op::Open, book);
    const KindDef* staffKind = rules.kind(kStaffKind);
    OpenOp staff{.at = now,
                 .kind = std::string(kStaffKind),
                 .number = {},
                 .state = staffKind ? staffKind->initial : "active"};
    staff.openFields = {
        {"name", setup.firstPerson.empty() ? std::string("管理员") : setup.firstPerson},
        {"login", std::string("admin")},
        {"roles", Value(roles)}};
    draft.add(person, std::nullopt, Op::Open, staff);
    if (staffKind && !staffKind->number.empty())
        draft.entries.back().number =
            NumberRequest{staffKind->number, static_cast<int>(today.year()), {}};
    return draft;
}

/// Gone when it returns: its log is in the file.
Outcome fill(const std::string& path, const DeskSetup& setup,
             const std::shared_ptr<const Rulebook>& rules, Seams seams)
{
    StoreSetup made{.path = path, .seams = {seams.clock, seams.random, seams.files}};
    made.sample = setup.sample;
    SHOUWEN_TRY(const std::unique_ptr<Store> store, Store::create(made));
    SHOUWEN_CHECK(store->useRulebook(rules));
    SHOUWEN_TRY(const Zone zone, Zone::named(rules->zone));
    const Date today = zone.dateAt(seams.clock.now());
    SHOUWEN_TRY(const ChangeSet written, store->append(firstEntries(*rules, setup, seams, today)));
    return store->checkpoint();
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::create(const DeskSetup& setup, Seams seams)
{
    SHOUWEN_TRY(Rulebook loaded, loadPack(setup.pack, seams.files));
    const auto rules = std::make_shared<const Rulebook>(std::move(loaded));
    DeskSetup clean = setup;
    SHOUWEN_TRY(clean.organisation, cleanText(setup.organisation));
    SHOUWEN_TRY(clean.firstPerson, cleanText(setup.firstPerson));
    if (seams.files.exists(setup.path))
        return Error(ErrorKind::Conflict,
                     Reason{"store.exists",
                            QT_TRANSLATE_NOOP("core", "%1 exists already. Choose another name."),
                            {setup.path}});
    const std::size_t slash = setup.path.rfind('/');
    if (slash != std::string::npos && slash > 0)
        SHOUWEN_CHECK(seams.files.makeFolder(setup.path.substr(0, slash)));
    // A name of its own for each attempt: two at once do not meet before the last step.
    const std::string mark = randomId(seams.random).hex().substr(0, 8);
    Scaffold scaffold(seams.files, setup.path + '.' + mark + ".new");
    SHOUWEN_CHECK(fill(scaffold.path(), clean, rules, seams));
    SHOUWEN_CHECK(seams.files.rename(scaffold.path(), setup.path));
    return open(setup.path, DeskAccess::Own, seams);
}

} // namespace shouwen
