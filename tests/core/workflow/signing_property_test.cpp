// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/property.h"
#include "tests/core/journal/story.h"
#include "tests/core/rulebook/rulebook_data.h"

#include "core/workflow/workflow.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;

namespace {

const std::vector<std::string> kFields{"amount",           "urgent",         "wanted_on",
                                       "lines.1.product",  "lines.1.spec",   "lines.1.special",
                                       "lines.1.quantity", "lines.1.name",   "ship_on",
                                       "lines.2.product",  "lines.2.special"};

constexpr int kCases = 300;

const Rulebook& base()
{
    static const Rulebook rules = bundled("base");
    return rules;
}

/// An order under review, changed, signed and begun anew in any order.
class Review {
public:
    Review() : m_rules(base()), m_kind(*m_rules.kind("order"))
    {
        m_story.a(Op::Set, SetOp{minute(1), {{"desk", "online"}}, {}});
        m_story.move(2, "new", "reviewing", Category::Open);
    }

    /// To a value it never had.
    void set(const std::string& field)
    {
        m_story.a(Op::Set, SetOp{next(), {{field, Value(++m_values)}}, {}});
    }
    void newRound()
    {
        MoveOp op{next(), "resubmit", "reviewing", "reviewing", Category::Open};
        op.round = record().round + 1;
        m_story.a(Op::Move, op);
    }
    /// As the desk would write it; nothing where it would refuse.
    void vote(const SignDef& step, const std::string& role, Verdict verdict)
    {
        const Record now = record();
        const Person person{idOf<StaffId>(static_cast<std::uint32_t>(role.size())), "", {role}, ""};
        const Situation at{m_rules, m_kind, now, person, minute(m_minute)};
        if (!signRefusals(at, step).empty())
            return;
        const SignOp op{next(),   step.name, now.round, verdict, signDigest(m_kind, step, now),
                        "because"};
        Header header = m_story.nextHeader(0, Op::Sign, op.at);
        header.actor = person.id;
        header.role = role;
        m_story.keep(0, sealOp(std::move(header), op));
    }
    Record record() const { return m_story.record(); }
    const KindDef& kind() const { return m_kind; }
    /// Entries of the signatures that count, by step.
    std::map<std::string, std::vector<EntryId>> counting() const
    {
        const Record now = record();
        const Person nobody{StaffId::zero(), "", {}, ""};
        std::map<std::string, std::vector<EntryId>> out;
        for (const SignStatus& status : signStatus({m_rules, m_kind, now, nobody, minute(0)}))
            for (const Signature* signature : status.signatures)
                if (signature->verdict == Verdict::Agree)
                    out[status.step->name].push_back(signature->entry);
        return out;
    }

private:
    Instant next() { return minute(++m_minute); }

    const Rulebook& m_rules;
    const KindDef& m_kind;
    Story m_story;
    std::int64_t m_minute = 10, m_values = 0;
};

const SignDef& anyStep(const KindDef& kind)
{
    const auto at = *rc::gen::inRange<std::size_t>(0, kind.signs.size());
    return std::next(kind.signs.begin(), static_cast<std::ptrdiff_t>(at))->second;
}

void act(Review& review)
{
    const int what = *rc::gen::inRange(0, 10);
    if (what == 0)
        return review.newRound();
    if (what < 3)
        return review.set(*rc::gen::elementOf(kFields));
    const SignDef& step = anyStep(review.kind());
    review.vote(step, *rc::gen::elementOf(step.who),
                *rc::gen::inRange(0, 6) == 0 ? Verdict::Refuse : Verdict::Agree);
}

} // namespace

TEST_CASE("N5 a vote never changes, whatever is changed, signed and begun anew after it")
{
    CHECK(holdsFor(kCases, [] {
        Review review;
        std::vector<Signature> before;
        for (int i = *rc::gen::inRange(1, 30); i > 0; --i) {
            act(review);
            const std::vector<Signature> now = review.record().signatures;
            RC_ASSERT(now.size() >= before.size());
            RC_ASSERT(std::equal(before.begin(), before.end(), now.begin()));
            before = now;
        }
    }));
}

TEST_CASE("N5 a change asks exactly those again who sign for what was changed")
{
    CHECK(holdsFor(kCases, [] {
        Review review;
        for (int i = *rc::gen::inRange(1, 30); i > 0; --i)
            act(review);
        auto before = review.counting();
        const std::string field = *rc::gen::elementOf(kFields);
        review.set(field);
        for (const auto& [name, step] : review.kind().signs)
            if (coversField(step, field))
                before.erase(name);
        RC_ASSERT(review.counting() == before);
    }));
}

TEST_CASE("N5 a further round asks nobody again who agreed to what is as it was")
{
    CHECK(holdsFor(kCases, [] {
        Review review;
        for (int i = *rc::gen::inRange(1, 30); i > 0; --i)
            act(review);
        const Record record = review.record();
        auto before = review.counting();
        for (const Signature& s : record.signatures)
            if (s.verdict == Verdict::Refuse && s.round == record.round)
                before.erase(s.step); // that department is asked anew
        review.newRound();
        auto after = review.counting();
        for (const Signature& s : record.signatures)
            if (s.verdict == Verdict::Refuse && s.round == record.round)
                after.erase(s.step);
        RC_ASSERT(after == before);
    }));
}
