// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/example_entries.h"

#include "tests/support/history_gen.h"

#include <algorithm>

namespace shouwen::test {
namespace {

constexpr Instant kAt{Milliseconds(1'790'000'000'123)};

class Examples {
public:
    template <class T>
    void add(Op op, const T& parts)
    {
        const std::uint64_t n = m_all.size() + 1;
        Header h = sampleHeader(1, op);
        h.seq = n;
        h.prev = m_all.empty() ? EntryId::zero() : m_all.back().entry.id;
        h.hlc = m_high = Hlc::next(m_high, h.wallTime);
        h.space = op >= Op::Grant ? Space::Config : Space::Work;
        h.subject = idOf<RecordId>(70);
        for (std::uint64_t d = 0; d < n % 4; ++d)
            h.deps.push_back({idOf<WriterId>(80 + d), n + d});
        Parts written = write(parts);
        saltPrivate(written.privatePart, m_random);
        m_all.push_back({std::string(opName(op)), sealEntry(h, canonicalText(written.open),
                                                            canonicalText(written.privatePart))});
    }
    std::vector<Example> take() { return std::move(m_all); }

private:
    SeededRandom m_random{1};
    Hlc m_high{0};
    std::vector<Example> m_all;
};

OpenOp opening()
{
    OpenOp op{kAt, "complaint", "TS-26-1-00042-5", "new"};
    op.owner = idOf<StaffId>(1);
    op.holder = idOf<StaffId>(2);
    op.department = "客服部";
    op.openFields = {{"severity", "major"}, {"lines.1.qty", 12}};
    op.privateFields = {{"text", "包装破损，\n要求\"退换\""}, {"phone", "13800138000"}};
    op.source = idOf<RecordId>(3);
    op.rule = "after_call";
    op.counts = Direction::Out;
    return op;
}

void addCourse(Examples& e)
{
    const ClockOutcome outcome{"first_reply", kAt, 3600, true, RulebookId::zero()};
    e.add(Op::Open, opening());
    e.add(Op::Set, SetOp{kAt, {{"product", "A-1"}}, {{"contact", "张三"}}});
    e.add(Op::Unset, UnsetOp{kAt, {"pause", "product"}});
    e.add(Op::Move, MoveOp{kAt,
                           "close",
                           "new",
                           "closed",
                           Category::Closed,
                           2,
                           {outcome},
                           "客户满意",
                           Direction::Out});
    e.add(Op::Hand, HandOp{kAt, idOf<StaffId>(4), "生产部", true, "非本部门"});
    e.add(Op::Note, NoteOp{kAt, Direction::In, "phone", "来电催办"});
    e.add(Op::Sign, SignOp{kAt, "dept", 1, Verdict::Refuse, std::string(64, 'a'), "不同意"});
}

void addSets(Examples& e)
{
    e.add(Op::Unsign, TakeBackOp{kAt, idOf<EntryId>(5)});
    e.add(Op::Attach, AttachOp{kAt, std::string(64, 'b'), "image/jpeg", "照片.jpg", 123456});
    e.add(Op::Detach, TakeBackOp{kAt, idOf<EntryId>(6)});
    e.add(Op::Link, LinkOp{kAt, "merged_into", idOf<RecordId>(7)});
    e.add(Op::Unlink, TakeBackOp{kAt, idOf<EntryId>(8)});
    e.add(Op::Tag, TagOp{kAt, "群诉"});
    e.add(Op::Untag, TagOp{kAt, "群诉"});
    e.add(Op::Add, AddOp{kAt, {{"calls", -1}, {"points", 5}}});
}

void addRest(Examples& e)
{
    ResolveOp field{kAt};
    field.loser = idOf<EntryId>(9);
    field.openFields = {{"severity", "minor"}};
    field.privateFields = {{"text", "破损"}};
    e.add(Op::Resolve, field);
    e.add(Op::Resolve, ResolveOp{kAt, "investigating", Category::Waiting});
    e.add(Op::Restate, RestateOp{kAt, {{"resolution", {}, -5, false, RulebookId::zero()}}});
    e.add(Op::Withdraw, WithdrawOp{kAt, "误建"});
    e.add(Op::Grant, GrantOp{kAt, "supervisor", idOf<WriterId>(10)});
    e.add(Op::Revoke, RevokeOp{kAt, idOf<WriterId>(11), 42});
    e.add(Op::Erase, EraseOp{kAt, idOf<RecordId>(12)});
}

} // namespace

std::vector<Example> exampleEntries()
{
    Examples examples;
    addCourse(examples);
    addSets(examples);
    addRest(examples);
    return examples.take();
}

} // namespace shouwen::test
