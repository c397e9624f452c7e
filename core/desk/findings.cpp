// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Findings: entries of other desks judged by the rulebook they name. They stay what they are; the
// list is worked out anew each time, so it is the same at every desk that has the same entries.
#include "core/desk/impl.h"
#include "core/journal/fold.h"
#include "core/rulebook/loader.h"
#include "core/sync/membership.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kPage = 1000;
constexpr std::size_t kMostFindings = 1000;
constexpr Milliseconds kFarAhead = std::chrono::hours(24);

const char* verbOf(Op op)
{
    switch (op) {
    case Op::Open:
        return "open";
    case Op::Note:
        return "note";
    case Op::Withdraw:
        return "withdraw";
    default:
        return nullptr; // a field may be part of a move; the rest hangs on the record then
    }
}

/// Whoever was away and is stood in for by this signature.
std::optional<StaffId> signedFor(const Entry& entry)
{
    if (entry.op() != Op::Sign)
        return std::nullopt;
    const auto open = parseCanonical(entry.open);
    return open ? StaffId::fromHex(open->textAt("for")) : std::nullopt;
}

class Judge {
public:
    Judge(const Desk::Impl& desk, const Person& person) : m_desk(desk), m_person(person) {}
    Outcome learnRulebooks();
    Outcome look(const Entry& entry);
    std::vector<FindingView> found;

private:
    const Rulebook* rulebookOf(const RulebookId& id) const;
    std::string codeFor(const Entry& entry);
    Result<bool> heldRole(const StaffId& actor, const std::string& role, const Entry& entry);

    const Desk::Impl& m_desk;
    const Person& m_person;
    std::map<RulebookId, std::optional<Rulebook>> m_books;
    std::map<StaffId, std::vector<Entry>> m_staff;
};

/// Every text the rulebook record ever had.
Outcome Judge::learnRulebooks()
{
    SHOUWEN_TRY(const auto entries, m_desk.store->read().entriesOf(m_desk.rulebookRecord));
    for (const Entry& entry : entries) {
        const auto open = parseCanonical(entry.open);
        const Value* fields = open ? open->find("f") : nullptr;
        if (!fields || fields->textAt("text").empty())
            continue;
        auto book = loadResolved(fields->textAt("text"));
        if (book)
            m_books.insert_or_assign(book->id, *std::move(book));
    }
    return Done{};
}

const Rulebook* Judge::rulebookOf(const RulebookId& id) const
{
    if (id == m_desk.rules->id)
        return &*m_desk.rules;
    const auto known = m_books.find(id);
    return known != m_books.end() && known->second ? &*known->second : nullptr;
}

/// Whether the member of staff had the role when it was written, as far as is known here.
Result<bool> Judge::heldRole(const StaffId& actor, const std::string& role, const Entry& entry)
{
    auto known = m_staff.find(actor);
    if (known == m_staff.end()) {
        SHOUWEN_TRY(auto entries, m_desk.store->read().entriesOf(actor));
        known = m_staff.emplace(actor, std::move(entries)).first;
    }
    const auto& all = known->second;
    const auto end = std::find_if(all.begin(), all.end(), [&entry](const Entry& e) {
        return !journalLess(e, entry) && e.header.batch != entry.header.batch;
    });
    SHOUWEN_TRY(const View view, m_desk.store->read().freshView());
    const auto then = fold(std::span(all.begin(), end), view);
    if (!then)
        return all.empty() ? Result<bool>(false) : Result<bool>(true); // its clock was behind
    const Person person = personOf(*then);
    return person.hasRole(role);
}

std::string Judge::codeFor(const Entry& entry)
{
    const Header& h = entry.header;
    if (Instant(Milliseconds(h.hlc.ms())) > m_desk.now() + kFarAhead)
        return "clock";
    if (h.space == Space::Audit || h.actor.isZero() || !isKnownOp(h.op))
        return {};
    const Rulebook* rules = rulebookOf(h.rulebook);
    if (!rules)
        return "rulebook.unknown";
    const auto record = m_desk.store->read().find(h.record);
    if (!record || !*record || !rules->kind((*record)->kind))
        return {}; // desks and rulebooks are no kinds of the rulebook
    const bool free = h.role.empty() || !(*record)->sourceRule.empty();
    if (!free && rules->roles.count(h.role) == 0)
        return "role.unknown";
    const StaffId holder = signedFor(entry).value_or(h.actor);
    const auto held = h.role.empty() ? Result<bool>(true) : heldRole(holder, h.role, entry);
    if (held && !*held)
        return "role.not_held";
    const char* verb = verbOf(entry.op());
    const Person then{h.actor, {}, {h.role}, {}};
    if (verb && !free && !roleFor(*rules, then, (*record)->kind, verb))
        return "right";
    return {};
}

/// Numbers that the branches of a forked chain gave to different records (I13).
Outcome addNumbersTwice(Reader& read, const Dep& fork, FindingView view,
                        std::vector<FindingView>& found)
{
    SHOUWEN_TRY(const auto chains, read.chains(Space::Work));
    std::map<std::string, std::set<RecordId>> given;
    for (const ChainInfo& chain : chains) {
        if (chain.head.writer != fork.writer)
            continue;
        for (std::uint64_t seq = std::max(chain.from, fork.seq) - 1;;) {
            SHOUWEN_TRY(const auto entries, read.entriesAfter(chain.chain, seq, kPage));
            for (const Entry& entry : entries) {
                const auto open =
                    entry.op() == Op::Open ? parseCanonical(entry.open) : Result<Value>(Value());
                if (open && !open->textAt("no").empty())
                    given[std::string(open->textAt("no"))].insert(entry.header.record);
            }
            if (entries.size() < kPage)
                break;
            seq = entries.back().header.seq;
        }
    }
    for (const auto& [number, records] : given) {
        if (records.size() < 2 || found.size() >= kMostFindings)
            continue;
        view.code = "number.twice";
        view.number = number;
        found.push_back(view);
    }
    return Done{};
}

/// What happened to desks as such: copied or older ones that wrote on, exchange that has stopped.
Outcome addDesks(Store& store, std::vector<FindingView>& found)
{
    SHOUWEN_TRY(const auto stopped, stoppedSpaces(store));
    if (!stopped.empty()) {
        FindingView view{EntryId::zero()};
        view.code = "stopped";
        found.push_back(std::move(view));
    }
    SHOUWEN_TRY(const auto desks, desksOf(store));
    SHOUWEN_TRY(const auto forks, store.read().forks());
    for (const Dep& fork : forks) {
        FindingView view{EntryId::zero()};
        view.code = "fork";
        for (const DeskMember& desk : desks)
            if (desk.writer == fork.writer) {
                view.number = desk.number;
                view.name = desk.name;
                view.writtenAt = desk.heardAt.value_or(Instant{});
            }
        found.push_back(view);
        SHOUWEN_CHECK(addNumbersTwice(store.read(), fork, std::move(view), found));
    }
    return Done{};
}

Outcome Judge::look(const Entry& entry)
{
    const std::string code = codeFor(entry);
    if (code.empty())
        return Done{};
    FindingView view{entry.id};
    view.code = code;
    view.name = m_desk.personName(entry.header.actor);
    view.role = entry.header.role;
    view.op = opName(entry.op());
    view.writtenAt = entry.header.wallTime;
    if (const auto record = m_desk.visible(m_person, entry.header.record))
        view.number = record->number;
    found.push_back(std::move(view));
    return Done{};
}

} // namespace

Result<std::vector<FindingView>> Desk::findings(const Person& person) const
{
    SHOUWEN_TRY(const Person now, m->fresh(person));
    if (!overridingRole(*m->rules, now) && !roleFor(*m->rules, now, "store", "exchange"))
        return Error(ErrorKind::Rejected, m->notAllowed(now, m->rules->label, "exchange"));
    Judge judge(*m, now);
    SHOUWEN_CHECK(judge.learnRulebooks());
    SHOUWEN_CHECK(addDesks(*m->store, judge.found));
    Reader& read = m->store->read();
    for (const Space space : {Space::Config, Space::Work}) {
        SHOUWEN_TRY(const auto chains, read.chains(space));
        for (const ChainInfo& chain : chains) {
            if (chain.head.writer == m->store->identity().writer)
                continue;
            for (std::uint64_t seq = chain.from - 1; judge.found.size() < kMostFindings;) {
                SHOUWEN_TRY(const auto entries, read.entriesAfter(chain.chain, seq, kPage));
                for (const Entry& entry : entries)
                    SHOUWEN_CHECK(judge.look(entry));
                if (entries.size() < kPage)
                    break;
                seq = entries.back().header.seq;
            }
        }
    }
    return std::move(judge.found);
}

} // namespace shouwen
