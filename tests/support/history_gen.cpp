// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_gen.h"

#include <algorithm>

namespace shouwen::test {
namespace {

constexpr std::int64_t kStart = 1'790'000'000'000; // 2026-09
const std::vector<std::string> kStates{"new",    "investigating", "asking",
                                       "closed", "archived",      "cancelled"};
const std::vector<std::string> kFields{"severity", "product", "pause", "extension.first_reply",
                                       "lines.1.qty"};
const std::vector<std::string> kPrivate{"text", "phone", "product"};
const std::vector<std::string> kWords{"甲", "乙", "丙"};

Category categoryFor(const std::string& state)
{
    if (state == "asking")
        return Category::Waiting;
    if (state == "closed" || state == "archived")
        return Category::Closed;
    return state == "cancelled" ? Category::Cancelled : Category::Open;
}

struct Desk {
    WriterId writer;
    std::int64_t clockOff;
    std::uint64_t seq = 0;
    EntryId prev = EntryId::zero();
    Hlc high{0};
    std::vector<std::size_t> seen = {}; ///< indices into the history
};

class Maker {
public:
    explicit Maker(const HistorySpec& spec) : m_spec(spec), m_random(spec.seed)
    {
        m_record = idOf<RecordId>(spec.seed ^ 0x5eed);
        for (int i = 0; i < spec.writers; ++i)
            m_desks.push_back({idOf<WriterId>(spec.seed * 31 + static_cast<std::uint64_t>(i)),
                               spec.alone ? 0 : number(-100, 100) * 1000});
    }

    History make()
    {
        m_wall = kStart;
        for (int i = 0; i < m_spec.steps; ++i) {
            m_wall += number(0, 40) * 1000;
            m_desk = &m_desks[m_random.below(m_desks.size())];
            if (!m_spec.alone && chance(30))
                exchange(m_desks[m_random.below(m_desks.size())]);
            else
                writeOne();
        }
        if (!m_spec.alone)
            makeView();
        return std::move(m_history);
    }

private:
    HistorySpec m_spec;
    SeededRandom m_random;
    RecordId m_record = RecordId::zero();
    std::vector<Desk> m_desks;
    Desk* m_desk = nullptr;
    std::int64_t m_wall = 0;
    History m_history;

    bool chance(std::uint64_t percent) { return m_random.below(100) < percent; }
    std::int64_t number(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(
                         m_random.below(static_cast<std::uint64_t>(high - low + 1)));
    }
    const std::string& pick(const std::vector<std::string>& from)
    {
        return from[m_random.below(from.size())];
    }
    RecordId person() { return idOf<RecordId>(900 + m_random.below(3)); }
    std::optional<RecordId> maybePerson()
    {
        return chance(75) ? std::optional(person()) : std::nullopt;
    }
    Instant happened()
    {
        const std::int64_t back = chance(25) ? number(0, 300) * 1000 : 0;
        return instantOfMs(m_wall + m_desk->clockOff - back);
    }

    /// Takes over another desk's entries, up to a random place in each chain.
    void exchange(const Desk& from)
    {
        std::map<WriterId, std::uint64_t> upTo;
        for (const std::size_t i : from.seen) {
            const Header& h = m_history.entries[i].header;
            const auto [limit, fresh] = upTo.emplace(h.writer, UINT64_MAX);
            if (fresh && chance(30))
                limit->second = h.seq;
            if (h.seq > limit->second ||
                std::find(m_desk->seen.begin(), m_desk->seen.end(), i) != m_desk->seen.end())
                continue;
            m_desk->seen.push_back(i);
            m_desk->high = std::max(m_desk->high, h.hlc);
        }
    }

    std::optional<Record> known()
    {
        std::vector<Entry> have;
        for (const std::size_t i : m_desk->seen)
            have.push_back(m_history.entries[i]);
        return fold(sorted(std::move(have)), {});
    }

    Header header(Op op)
    {
        Header h = sampleHeader(1, op);
        h.writer = m_desk->writer;
        h.seq = ++m_desk->seq;
        h.prev = m_desk->prev;
        h.wallTime = instantOfMs(m_wall + m_desk->clockOff);
        h.hlc = m_desk->high = Hlc::next(m_desk->high, h.wallTime);
        h.actor = person();
        h.record = m_record;
        h.subject = chance(50) ? RecordId::zero() : idOf<RecordId>(700 + m_random.below(2));
        std::map<WriterId, std::uint64_t> last;
        for (const std::size_t i : m_desk->seen) {
            const Header& other = m_history.entries[i].header;
            if (other.writer != h.writer)
                last[other.writer] = std::max(last[other.writer], other.seq);
        }
        for (const auto& [writer, seq] : last)
            h.deps.push_back({writer, seq});
        return h;
    }

    void keep(Entry e)
    {
        m_desk->prev = e.id;
        m_desk->seen.push_back(m_history.entries.size());
        m_history.entries.push_back(std::move(e));
    }
    template <class T>
    void put(Op op, const T& parts)
    {
        keep(sealOp(header(op), parts));
    }

    void writeOne()
    {
        const auto record = known();
        if (!record)
            return put(Op::Open, opening());
        const auto what = m_random.below(100);
        if (what < 22)
            put(Op::Set,
                SetOp{happened(), fields(kFields), chance(50) ? fields(kPrivate) : FieldMap{}});
        else if (what < 30)
            put(Op::Unset, UnsetOp{happened(), {chance(50) ? pick(kFields) : pick(kPrivate)}});
        else if (what < 48)
            put(Op::Move, move(*record));
        else if (what < 56)
            put(Op::Hand, HandOp{happened(), maybePerson(), chance(40) ? pick(kWords) : "",
                                 chance(20), chance(50) ? "退回" : ""});
        else
            writeMore(*record, what);
    }

    void writeMore(const Record& record, std::uint64_t what)
    {
        if (what < 64)
            put(Op::Note, NoteOp{happened(), static_cast<Direction>(m_random.below(3)), "phone",
                                 "记录 " + pick(kWords)});
        else if (what < 69)
            put(Op::Sign, SignOp{happened(), pick(kWords), 1,
                                 chance(70) ? Verdict::Agree : Verdict::Refuse, "00", "同意"});
        else if (what < 77)
            takeBack(record);
        else if (what < 80)
            put(Op::Attach, AttachOp{happened(), "ab", "image/png", "照片.png", 10});
        else if (what < 85)
            writeLink();
        else if (what < 90)
            writeTag();
        else if (what < 92)
            put(Op::Add, AddOp{happened(), {{"calls", number(-2, 5)}}});
        else if (what < 97)
            put(Op::Resolve, resolve(record));
        else
            writeRare(what);
    }

    void writeLink()
    {
        LinkOp op{happened(), chance(50) ? "merged_into" : "order", person()};
        for (const EventKind kind :
             {EventKind::Opened, EventKind::CustomerMessage, EventKind::AgentReply})
            while (m_spec.merges && op.relation == "order" && chance(40))
                op.absorbed.push_back({happened(), 0, kind});
        put(Op::Link, op);
    }

    void writeTag()
    {
        const Op op = chance(60) ? Op::Tag : Op::Untag; // first: arguments have no fixed order
        put(op, TagOp{happened(), pick(kWords)});
    }

    void writeRare(std::uint64_t what)
    {
        if (what == 97)
            return put(Op::Restate, RestateOp{happened(), {outcome()}});
        if (what == 98 && chance(30))
            return put(Op::Withdraw, WithdrawOp{happened(), "误建"});
        Header h = header(Op::Set);
        const bool newer = chance(40);
        if (newer && chance(50))
            h.opVersion = 2;
        else if (newer)
            h.op = 200;
        keep(sealOp(h, SetOp{happened(), fields(kFields)}));
    }

    OpenOp opening()
    {
        OpenOp op{happened(), "callback", "HF-1/H1", "new"};
        op.holder = maybePerson();
        op.owner = op.holder;
        op.department = chance(50) ? pick(kWords) : "";
        op.openFields = fields(kFields);
        op.privateFields = fields(kPrivate);
        op.counts = static_cast<Direction>(m_random.below(3));
        if (chance(50))
            op.source = person();
        op.rule = "after_complaint";
        return op;
    }

    FieldMap fields(const std::vector<std::string>& names)
    {
        FieldMap out;
        for (auto n = number(0, 2); n > 0; --n) {
            const std::string& name = pick(names);
            if (name.starts_with("extension."))
                out.insert_or_assign(name, Value(number(1, 3) * 3600));
            else
                out.insert_or_assign(name, Value(pick(kWords)));
        }
        return out;
    }

    ClockOutcome outcome()
    {
        return {"resolution", instantOfMs(m_wall), number(0, 90), chance(50), RulebookId::zero()};
    }

    MoveOp move(const Record& record)
    {
        MoveOp op{happened(), "go", chance(90) ? record.state : pick(kStates), pick(kStates)};
        op.category = categoryFor(op.to);
        if (chance(20))
            op.round = record.round + 1;
        if (isEnded(op.category))
            op.outcomes = {outcome()};
        op.reason = chance(40) ? "原因" : "";
        op.counts = static_cast<Direction>(m_random.below(3));
        return op;
    }

    ResolveOp resolve(const Record& record)
    {
        ResolveOp op{happened()};
        if (record.contested || chance(10)) {
            op.state = chance(50) ? record.state : pick(kStates);
            op.category = categoryFor(*op.state);
        } else if (!record.conflicts.empty()) {
            const FieldConflict& c = record.conflicts[m_random.below(record.conflicts.size())];
            op.loser = c.loser;
            if (chance(30))
                op.settled = {c.field};
            else if (chance(60) && !c.field.starts_with("@"))
                op.openFields = {{c.field, c.losing}};
        }
        return op;
    }

    void takeBack(const Record& r)
    {
        const auto any = [this](const auto& list) {
            return list.empty() ? idOf<EntryId>(5) : list[m_random.below(list.size())].entry;
        };
        switch (m_random.below(3)) {
        case 0:
            return put(Op::Unsign, TakeBackOp{happened(), any(r.signatures)});
        case 1:
            return put(Op::Detach, TakeBackOp{happened(), any(r.files)});
        default:
            return put(Op::Unlink, TakeBackOp{happened(), any(r.links)});
        }
    }

    void makeView()
    {
        if (chance(30))
            m_history.view.erasedSubjects.insert(idOf<RecordId>(700 + m_random.below(2)));
        if (chance(10))
            m_history.view.erasedSubjects.insert(m_record);
        if (chance(30))
            m_history.view.revoked[m_desks.back().writer] = m_random.below(5);
    }
};

} // namespace

History makeHistory(const HistorySpec& spec) { return Maker(spec).make(); }

Header sampleHeader(std::uint64_t n, Op op)
{
    Header h{.space = Space::Work,
             .op = static_cast<std::uint16_t>(op),
             .seq = 1,
             .writer = idOf<WriterId>(n * 16 + 1),
             .prev = EntryId::zero(),
             .hlc = {0},
             .wallTime = instantOfMs(kStart + static_cast<std::int64_t>(n)),
             .actor = idOf<StaffId>(n * 16 + 2),
             .role = "complaint",
             .rulebook = idOf<RulebookId>(n * 16 + 3),
             .record = idOf<RecordId>(n * 16 + 4),
             .subject = RecordId::zero(),
             .batch = idOf<BatchId>(n * 16 + 5),
             .openBytes = 0,
             .privateBytes = 0,
             .openHash = Hash256::zero(),
             .privateHash = Hash256::zero()};
    h.hlc = Hlc::next(h.hlc, h.wallTime);
    return h;
}

std::vector<Entry> sorted(std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end(), journalLess);
    return entries;
}

} // namespace shouwen::test
