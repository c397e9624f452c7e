// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "tests/support/sim_disk.h"

#include <catch2/catch.hpp>

namespace shouwen::test {
namespace {

FieldDef field(std::string name, FieldType type, bool index = false, bool personal = false)
{
    FieldDef def;
    def.name = std::move(name);
    def.type = type;
    def.index = index;
    def.personal = personal;
    return def;
}

void addState(KindDef& kind, const std::string& name, Category category)
{
    StateDef state;
    state.name = name;
    state.category = category;
    kind.states.emplace(name, state);
}

ClockSpec clock(const std::string& name, EventKind stop, const std::string& target)
{
    ClockSpec spec;
    spec.name = name;
    spec.start = {EventMatcher{EventKind::Opened}};
    spec.stop = {EventMatcher{stop}};
    const auto span = parseTimespan(target);
    REQUIRE(span);
    spec.target = *span;
    ClockStep step;
    step.name = "warn";
    step.percent = 75;
    spec.steps = {step};
    return spec;
}

KindDef complaintKind()
{
    KindDef kind;
    kind.name = "complaint";
    kind.number = "TS";
    kind.initial = "new";
    kind.titleField = "title";
    kind.phoneField = "phone";
    kind.keepFrom = "about";
    kind.calendar = "office";
    for (FieldDef def :
         {field("title", FieldType::Line, false, true), field("text", FieldType::Text, false, true),
          field("phone", FieldType::Phone, false, true),
          field("customer_name", FieldType::Line, false, true),
          field("severity", FieldType::Code, true), field("product", FieldType::Code, true),
          field("causes", FieldType::Codes, true), field("marks", FieldType::Codes),
          field("cost", FieldType::Amount), field("reached", FieldType::Flag, true),
          field("promised", FieldType::Date), field("about", FieldType::Staff)}) {
        def.column = def.name == "severity";
        kind.fields.emplace(def.name, def);
    }
    addState(kind, "new", Category::Open);
    addState(kind, "investigating", Category::Open);
    addState(kind, "waiting", Category::Waiting);
    addState(kind, "closed", Category::Closed);
    kind.clocks.emplace("first_reply",
                        clock("first_reply", EventKind::AgentReply, "4 working hours"));
    kind.clocks.emplace("resolution", clock("resolution", EventKind::Closed, "72 hours"));
    return kind;
}

KindDef plainKind(const std::string& name, Space space)
{
    KindDef kind;
    kind.name = name;
    kind.space = space;
    kind.number = name == "customer" ? "KH" : "";
    kind.titleField = "name";
    kind.initial = "active";
    addState(kind, "active", Category::Open);
    kind.fields.emplace("name", field("name", FieldType::Line, false, true));
    kind.fields.emplace("phone", field("phone", FieldType::Phone, false, true));
    return kind;
}

void addQueue(Rulebook& book, const std::string& name, const std::string& where)
{
    QueueDef queue;
    queue.name = name;
    queue.kinds = {"complaint"};
    const auto parsed = parseExpression(where);
    REQUIRE(parsed);
    queue.where = *parsed;
    queue.order = "due";
    book.queues.emplace(name, queue);
}

CalendarSpec office()
{
    CalendarSpec spec;
    spec.name = "office";
    for (std::size_t i = 0; i < 5; ++i)
        spec.week[i] = {{std::chrono::hours(8), std::chrono::hours(12)},
                        {std::chrono::hours(13), std::chrono::hours(17)}};
    return spec;
}

} // namespace

RulebookId rulebookId(std::uint8_t n)
{
    RulebookId id = RulebookId::zero();
    id.bytes[0] = n;
    return id;
}

RecordId recordId(std::uint64_t n)
{
    RecordId id = RecordId::zero();
    SeededRandom(n * 2 + 1).fill(id.bytes);
    return id;
}

StaffId lin() { return recordId(900001); }
StaffId zhao() { return recordId(900002); }

Instant at(std::string_view text)
{
    const auto t = parseInstant(text);
    REQUIRE(t);
    return *t;
}

std::shared_ptr<const Rulebook> smallRulebook()
{
    auto book = std::make_shared<Rulebook>();
    book->id = rulebookId(1);
    book->name = "small";
    book->zone = "Asia/Shanghai";
    book->calendars.emplace("office", office());
    book->kinds.emplace("complaint", complaintKind());
    book->kinds.emplace("customer", plainKind("customer", Space::Work));
    book->kinds.emplace("staff", plainKind("staff", Space::Config));
    addQueue(*book, "all_open", "category = 'open'");
    addQueue(*book, "major", "category in ('open', 'waiting') and severity = 'major'");
    addQueue(*book, "mine", "category = 'open' and holder = me");
    addQueue(*book, "owned", "owner = me and not severity = 'minor'");
    addQueue(*book, "late", "category = 'open' and first_reply.due < asof");
    addQueue(*book, "answered", "first_reply.met = 1");
    addQueue(*book, "vip", "tag 'vip'");
    return book;
}

DeskStore::DeskStore(std::uint64_t seed, std::string deskNumber, std::optional<WriterId> founder)
    : clock(at("2026-11-23T09:00:00+08:00"))
    , random(seed)
    , m_nextRecord(seed * 1000000)
{
    create(std::move(deskNumber), founder);
}

DeskStore::DeskStore(SimDisk& disk, std::uint64_t seed)
    : clock(at("2026-11-23T09:00:00+08:00"))
    , random(seed)
    , m_disk(&disk)
    , m_nextRecord(seed * 1000000)
{
    if (disk.exists(path()))
        reopen();
    else
        create("1", {});
}

void DeskStore::create(std::string deskNumber, std::optional<WriterId> founder)
{
    StoreSetup setup{path(), seams(), std::move(deskNumber), true, founder};
    auto created = Store::create(setup);
    if (!created)
        FAIL(created.error().plainText());
    m_store = *std::move(created);
    REQUIRE(m_store->useRulebook(smallRulebook()));
}

DeskStore::~DeskStore() = default;

std::string DeskStore::path() const
{
    if (m_disk != nullptr)
        return m_disk->path("desk.shouwen");
    return m_folder.filePath(QStringLiteral("desk.shouwen")).toStdString();
}

StoreSeams DeskStore::seams()
{
    Files& used = m_disk != nullptr ? static_cast<Files&>(*m_disk) : files;
    return {clock, random, used, {}};
}

Result<std::unique_ptr<Store>> DeskStore::tryOpen(Access access)
{
    return Store::open(path(), access, seams());
}

void DeskStore::reopen()
{
    close();
    auto opened = tryOpen();
    if (!opened)
        FAIL(opened.error().plainText());
    m_store = *std::move(opened);
    REQUIRE(m_store->useRulebook(smallRulebook()));
}

Draft DeskStore::draft() const { return {Space::Work, lin(), "agent", rulebookId(1)}; }

OpenOp DeskStore::complaint(std::string title) const
{
    OpenOp op;
    op.at = clock.now();
    op.kind = "complaint";
    op.state = "new";
    op.owner = lin();
    op.holder = lin();
    op.privateFields.emplace("title", Value(std::move(title)));
    return op;
}

RecordId DeskStore::open(const OpenOp& op)
{
    const RecordId id = recordId(++m_nextRecord);
    Draft d = draft();
    d.space = op.kind == "staff" ? Space::Config : Space::Work;
    d.add(id, {}, Op::Open, op);
    if (op.number.empty() && op.kind == "complaint")
        d.entries.back().number = NumberRequest{"TS", 2026};
    commit(d);
    return id;
}

ChangeSet DeskStore::commit(const Draft& d)
{
    clock.set(clock.now() + Milliseconds(1000));
    auto done = m_store->append(d);
    if (!done)
        FAIL(done.error().plainText());
    return *std::move(done);
}

void DeskStore::note(const RecordId& id, std::string text, Direction direction)
{
    NoteOp op;
    op.at = clock.now();
    op.direction = direction;
    op.text = std::move(text);
    change(id, Op::Note, op);
}

void DeskStore::move(const RecordId& id, std::string move, std::string from, std::string to,
                     Category category)
{
    MoveOp op;
    op.at = clock.now();
    op.move = std::move(move);
    op.from = std::move(from);
    op.to = std::move(to);
    op.category = category;
    change(id, Op::Move, op);
}

Record DeskStore::load(const RecordId& id)
{
    auto record = m_store->read().load(id);
    REQUIRE(record);
    return *std::move(record);
}

std::vector<Entry> DeskStore::allEntries()
{
    std::vector<Entry> all;
    for (const Space space : {Space::Config, Space::Work}) {
        const auto chains = m_store->read().chains(space);
        REQUIRE(chains);
        for (const ChainInfo& info : *chains) {
            auto chain = m_store->read().entriesAfter(info.chain, 0, 1000000);
            REQUIRE(chain);
            all.insert(all.end(), chain->begin(), chain->end());
        }
    }
    return all;
}

std::string findings(Store& store)
{
    const auto report = store.verify();
    if (!report)
        return report.error().plainText();
    std::string text;
    for (const VerifyFinding& finding : report->findings)
        text += finding.code + ' ' + finding.where + '\n';
    return text;
}

std::string projectionHashes(Store& store)
{
    std::string text;
    for (const Space space : {Space::Config, Space::Work}) {
        const auto hash = store.read().projectionHash(space);
        REQUIRE(hash);
        text += hash->hex() + ' ';
    }
    return text;
}

} // namespace shouwen::test
