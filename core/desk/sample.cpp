// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sample.h"

#include "core/desk/plan.h"
#include "core/desk/sample_walk.h"
#include "core/desk/sample_year.h"

#include <algorithm>
#include <queue>

namespace shouwen {
namespace {

struct Event {
    Instant at;
    std::uint64_t order;
    RecordId ticket;
    bool operator<(const Event& other) const ///< the next one is on top
    {
        return at != other.at ? at > other.at : order > other.order;
    }
};

class SampleRun {
public:
    SampleRun(SampleWorld& world, const SampleYear& year)
        : m_world(world)
        , m_year(year)
        , m_fill(world)
        , m_walk(world, m_fill)
    {}
    Outcome hire();
    Outcome play(const WorkProgress& progress);

private:
    Outcome hireOne(const std::string& role, const RoleDef& def);
    Outcome openCustomers(std::int64_t upTo);
    Outcome arrive();
    Outcome step(const Event& event);
    Outcome follow(const std::vector<RecordId>& opened, const DemoSlots& matter);
    const KindDef* someKind();
    std::int64_t customersWanted() const;

    SampleWorld& m_world;
    const SampleYear& m_year;
    SampleFill m_fill;
    SampleWalk m_walk;
    std::priority_queue<Event> m_events;
    std::uint64_t m_order = 0;
    int m_logins = 0;
};

std::int64_t SampleRun::customersWanted() const
{
    const SampleSetup& setup = m_world.setup;
    return setup.customers.value_or(std::max<std::int64_t>(setup.tickets / 5, 1));
}

Outcome SampleRun::hireOne(const std::string& role, const RoleDef& def)
{
    const std::string login = "s" + std::to_string(100 + ++m_logins);
    OpenCommand command{std::string(kStaffKind),
                        {{"name", m_world.content.personName(m_world.chance)},
                         {"login", login},
                         {"roles", role},
                         {"department", def.department}}};
    if (def.department.empty())
        command.fields.erase("department");
    SHOUWEN_TRY(Plan plan,
                planCommand(m_world.desk, m_world.staff.front(), Command{std::move(command), {}}));
    SHOUWEN_TRY(const Draft draft, plan.finish());
    SHOUWEN_TRY(const ChangeSet written, m_world.desk.store->append(draft));
    m_world.desk.forgetStaff();
    return Done{};
}

/// One of each role, more of those who work at the desk.
Outcome SampleRun::hire()
{
    for (const auto& [name, role] : m_world.rules().roles) {
        if (m_world.staff.front().hasRole(name) && name == "keeper")
            continue;
        const auto& departments = m_world.rules().departments;
        const bool isHead = std::any_of(departments.begin(), departments.end(),
                                        [&](const auto& d) { return d.second.head == name; });
        int many = isHead || role.overrides ? 2 : 4;
        if (name == "agent")
            many = 12;
        for (int i = 0; i < many; ++i)
            SHOUWEN_CHECK(hireOne(name, role));
    }
    const StaffId first = m_world.staff.front().id; // who set it up does no desk work
    m_world.staff.clear();
    SHOUWEN_TRY(const auto* book, m_world.desk.staffBook());
    for (const StaffEntry& entry : *book)
        if (entry.person.id != first)
            m_world.staff.push_back(entry.person);
    return Done{};
}

Outcome SampleRun::openCustomers(std::int64_t upTo)
{
    const KindDef* kind = m_world.rules().kind("customer");
    if (kind == nullptr)
        return Done{};
    while (static_cast<std::int64_t>(m_world.customers.size()) < upTo) {
        const Person* person = m_walk.opener(*kind);
        if (person == nullptr)
            return Done{};
        FieldInput fields = m_fill.opening(*kind, nullptr, {});
        const auto n = static_cast<std::uint64_t>(m_world.customers.size());
        // Scattered over a million numbers, each once: 618,033 has no factor in common with it.
        const std::string phone = DemoContent::phone(n * 618'033 % 1'000'000 + n / 1'000'000);
        if (!kind->phoneField.empty())
            fields[kind->phoneField] = phone;
        const std::string name = fields[kind->titleField];
        SHOUWEN_TRY(const auto opened, m_world.run(*person, OpenCommand{kind->name, fields}));
        m_world.takeCustomer(opened.front(), name, phone);
        ++m_world.report.customers;
    }
    return Done{};
}

const KindDef* SampleRun::someKind()
{
    int all = 0;
    for (const auto& [name, kind] : m_world.rules().kinds)
        all += kind.space == Space::Work ? m_world.content.mix(name) : 0;
    int at = all == 0 ? 0 : static_cast<int>(m_world.chance.below(static_cast<std::uint64_t>(all)));
    for (const auto& [name, kind] : m_world.rules().kinds) {
        at -= kind.space == Space::Work ? m_world.content.mix(name) : 0;
        if (at < 0)
            return &kind;
    }
    return nullptr;
}

Outcome SampleRun::follow(const std::vector<RecordId>& opened, const DemoSlots& matter)
{
    for (const RecordId& id : opened) {
        SampleTicket& ticket = m_world.live.at(id);
        ticket.slow = m_world.percent(3);
        ticket.matter = matter;
        ++m_world.report.tickets;
        ++m_world.report.byKind[ticket.record.kind];
        const KindDef& kind = *m_world.desk.kindOf(ticket.record);
        m_events.push({m_world.clock.now() + m_walk.pause(kind, ticket), ++m_order, id});
    }
    return Done{};
}

Outcome SampleRun::arrive()
{
    const SampleSetup& setup = m_world.setup;
    const std::int64_t wanted = customersWanted();
    const std::int64_t share =
        wanted - wanted / 2 +
        wanted / 2 * m_world.report.tickets / std::max<std::int64_t>(setup.tickets, 1);
    SHOUWEN_CHECK(openCustomers(share + 1 > wanted ? wanted : share + 1));
    for (int tries = 0; tries < 5; ++tries) {
        const KindDef* kind = someKind();
        const Person* person = kind ? m_walk.opener(*kind) : nullptr;
        if (person == nullptr)
            continue;
        const SampleCustomer* customer = nullptr;
        if (!m_world.customers.empty()) {
            // A few come often: the smaller of two throws.
            const std::uint64_t all = m_world.customers.size();
            customer =
                &m_world.customers[std::min(m_world.chance.below(all), m_world.chance.below(all))];
        }
        const DemoSlots matter = m_world.content.matter(m_world.chance);
        FieldInput fields = m_fill.opening(*kind, customer, matter);
        auto opened = m_world.run(*person, OpenCommand{kind->name, std::move(fields)});
        if (opened) {
            return follow(*opened, matter);
        }
        if (opened.error().kind != ErrorKind::Rejected)
            return std::move(opened).error();
    }
    return Error(ErrorKind::Internal,
                 Reason{"sample.nothing", "The rulebook lets nobody open anything."});
}

Outcome SampleRun::step(const Event& event)
{
    SHOUWEN_TRY(const SampleWalk::Stepped stepped, m_walk.step(event.ticket));
    SampleTicket& ticket = m_world.live.at(event.ticket);
    SHOUWEN_CHECK(follow(stepped.opened, DemoSlots(ticket.matter)));
    if (stepped.done) {
        m_world.report.open += ticket.record.isOpen() ? 1 : 0;
        m_world.let(event.ticket);
    } else {
        m_events.push({event.at + stepped.rest, ++m_order, event.ticket});
    }
    return Done{};
}

Outcome SampleRun::play(const WorkProgress& progress)
{
    const auto n = static_cast<std::uint64_t>(m_world.setup.tickets);
    const std::int64_t wanted = customersWanted();
    SHOUWEN_CHECK(openCustomers(wanted - wanted / 2));
    std::uint64_t told = 0;
    for (;;) {
        const auto opened = static_cast<std::uint64_t>(m_world.report.tickets);
        if (opened >= n)
            break;
        const Instant next = std::max(m_year.arrival(opened + 1, n + 1), m_world.clock.now());
        const bool steps = !m_events.empty() && m_events.top().at <= next;
        const Event event = steps ? m_events.top() : Event{next, 0, RecordId::zero()};
        if (event.at >= m_year.end())
            break;
        m_world.clock.set(std::max(event.at, m_world.clock.now()));
        if (steps) {
            m_events.pop();
            SHOUWEN_CHECK(step(event));
        } else {
            SHOUWEN_CHECK(arrive());
        }
        if (progress && opened >= told + 500) {
            told = opened;
            if (!progress(static_cast<std::int64_t>(opened), static_cast<std::int64_t>(n)))
                return Error(ErrorKind::Cancelled, Reason{"sample.cancelled", "Cancelled."});
        }
    }
    for (const auto& [id, ticket] : m_world.live)
        m_world.report.open += ticket.record.isOpen() ? 1 : 0;
    return Done{};
}

Result<SampleReport> fill(const SampleSetup& setup, Desk::Impl& desk, FixedClock& clock,
                          SeededRandom& chance, const WorkProgress& progress)
{
    SHOUWEN_TRY(DemoContent content, DemoContent::shipped());
    SampleWorld world(setup, desk, clock, chance, std::move(content));
    SHOUWEN_TRY(const auto* book, desk.staffBook());
    for (const StaffEntry& entry : *book)
        world.staff.push_back(entry.person);
    const SampleYear year(desk.calendarNamed("office"), setup.until, setup.days);
    SampleRun run(world, year);
    SHOUWEN_CHECK(run.hire());
    SHOUWEN_TRY(world.bulk, BulkAppend::begin(*desk.store));
    desk.inHand = &world;
    SHOUWEN_CHECK(run.play(progress));
    desk.inHand = nullptr;
    SHOUWEN_CHECK(world.bulk->finish([&](std::uint64_t done, std::uint64_t all) {
        return !progress ||
               progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(all));
    }));
    SHOUWEN_TRY(const ProjectionHash sum, desk.store->read().projectionHash(Space::Work));
    world.report.projectionHash = sum.hex();
    return world.report;
}

} // namespace

Result<SampleReport> makeSample(const SampleSetup& setup, Files& files,
                                const WorkProgress& progress)
{
    SeededRandom chance(setup.seed);
    SHOUWEN_TRY(const Zone zone, Zone::named("Asia/Shanghai"));
    const auto first = std::chrono::local_days(setup.until) - std::chrono::days(setup.days);
    FixedClock clock(zone.toInstant(CivilTime(first + std::chrono::hours(9))));
    const Seams seams{clock, chance, files};
    SHOUWEN_TRY(
        auto made,
        Desk::create({setup.path, setup.pack, setup.organisation, setup.firstPerson, true}, seams));
    made.reset();
    Desk::Impl desk(seams);
    auto done = [&]() -> Result<SampleReport> {
        SHOUWEN_TRY(desk.store, Store::open(setup.path, Access::Own, {clock, chance, files}));
        SHOUWEN_CHECK(desk.adoptStored());
        return fill(setup, desk, clock, chance, progress);
    }();
    desk.store.reset();
    if (!done)
        (void)files.remove(setup.path); // nothing half done stays
    return done;
}

} // namespace shouwen
