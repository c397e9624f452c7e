// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/parts.h"

#include <climits>

namespace shouwen {
namespace {

/// Takes members out of both parts. The first one that is missing or of another shape is remembered
/// and decides the result; what is read after it does not matter.
class PartReader {
public:
    PartReader(const Value& open, const Value& privatePart) : m_open(open), m_private(privatePart)
    {
        if (!open.isObject() || !privatePart.isObject())
            fail("");
    }

    Instant at() { return time(m_open, "at"); }
    std::string text(const char* key) { return textOr(key, Missing::Refused); }
    std::string name(const char* key)
    {
        std::string found = text(key);
        if (found.empty())
            fail(key);
        return found;
    }
    std::string maybeText(const char* key) { return textOr(key, Missing::Allowed); }
    std::int64_t number(const char* key, std::int64_t low, std::int64_t high)
    {
        return numberOf(m_open, key, low, high);
    }
    bool has(const char* key) const { return m_open.find(key) != nullptr; }
    std::int64_t maybeNumber(const char* key, std::int64_t high)
    {
        return has(key) ? number(key, 0, high) : 0;
    }

    template <class Id>
    Id id(const char* key)
    {
        const auto found = Id::fromHex(m_open.textAt(key));
        if (!found)
            fail(key);
        return found.value_or(Id::zero());
    }
    template <class Id>
    std::optional<Id> maybeId(const char* key)
    {
        return has(key) ? std::optional(id<Id>(key)) : std::nullopt;
    }

    Category category()
    {
        const auto found = categoryOf(m_open.textAt("cat"));
        if (!found)
            fail("cat");
        return found.value_or(Category::Open);
    }
    Direction direction(const char* key)
    {
        const std::string_view name = m_open.textAt(key);
        for (const Direction d : {Direction::Internal, Direction::Out, Direction::In}) {
            if (directionName(d) == name)
                return d;
        }
        fail(key);
        return Direction::Internal;
    }
    Direction reply() { return has("reply") ? direction("reply") : Direction::Internal; }
    Verdict verdict()
    {
        const std::string_view name = m_open.textAt("verdict");
        for (const Verdict v : {Verdict::Agree, Verdict::Refuse}) {
            if (verdictName(v) == name)
                return v;
        }
        fail("verdict");
        return Verdict::Refuse;
    }

    FieldMap openFields() { return fields(m_open); }
    FieldMap privateFields() { return fields(m_private); }

    std::vector<std::string> names(const char* key)
    {
        std::vector<std::string> names;
        const Value* member = m_open.find(key);
        const Value::List* list = member ? member->asList() : nullptr;
        if (!list)
            fail(key);
        else
            names.reserve(list->size());
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            const std::string* name = (*list)[i].asText();
            if (!name)
                fail(key);
            else
                names.push_back(*name);
        }
        return names;
    }

    std::vector<ClockOutcome> outcomes()
    {
        std::vector<ClockOutcome> all;
        const Value* member = m_open.find("out");
        const Value::Object* clocks = member ? member->asObject() : nullptr;
        if (!clocks) {
            fail("out");
            return all;
        }
        for (const auto& [clock, one] : *clocks) {
            std::optional<Instant> due;
            if (one.find("due"))
                due = time(one, "due");
            all.push_back({clock, due, numberOf(one, "used", INT64_MIN, INT64_MAX),
                           numberOf(one, "met", 0, 1) == 1, RulebookId::zero()});
        }
        return all;
    }

    Timeline absorbed()
    {
        Timeline all;
        const Value* member = m_open.find("abs");
        if (member && !member->isObject())
            fail("abs");
        for (const auto& [key, kind] : kAbsorbedKeys) {
            const Value* times = member ? member->find(key) : nullptr;
            if (!times)
                continue;
            if (!times->asList())
                fail("abs");
            for (const Value& one : times->asList() ? *times->asList() : Value::List()) {
                const std::int64_t* ms = one.asInt();
                if (!ms || *ms < msOf(kFirstInstant) || *ms > msOf(kLastInstant))
                    fail("abs");
                else
                    all.push_back({instantOfMs(*ms), 0, kind});
            }
        }
        return all;
    }

    std::map<std::string, std::int64_t> deltas()
    {
        std::map<std::string, std::int64_t> all;
        for (const auto& [name, value] : openFields()) {
            const std::int64_t* n = value.asInt();
            if (!n)
                fail("f");
            else
                all.emplace(name, *n);
        }
        return all;
    }

    std::string privateText(const char* key)
    {
        const Value* member = m_private.find(key);
        if (!member)
            return {};
        if (!member->isText())
            fail(key);
        return std::string(m_private.textAt(key));
    }

    template <class T>
    Result<T> done(T op) const
    {
        if (m_bad)
            return Error(
                ErrorKind::Corrupt,
                Reason{"part.member", "The part of this entry lacks a sound \"%1\".", {m_bad}});
        return op;
    }

private:
    enum class Missing { Refused, Allowed };
    const Value& m_open;
    const Value& m_private;
    const char* m_bad = nullptr;

    void fail(const char* key)
    {
        if (!m_bad)
            m_bad = key;
    }
    std::string textOr(const char* key, Missing missing)
    {
        const Value* member = m_open.find(key);
        const std::string* text = member ? member->asText() : nullptr;
        if (text)
            return *text;
        if (member || missing == Missing::Refused)
            fail(key);
        return {};
    }
    std::int64_t numberOf(const Value& in, const char* key, std::int64_t low, std::int64_t high)
    {
        const Value* member = in.find(key);
        const std::int64_t* n = member ? member->asInt() : nullptr;
        if (n && *n >= low && *n <= high)
            return *n;
        fail(key);
        return low;
    }
    Instant time(const Value& in, const char* key)
    {
        return instantOfMs(numberOf(in, key, msOf(kFirstInstant), msOf(kLastInstant)));
    }
    FieldMap fields(const Value& part)
    {
        const Value* member = part.find("f");
        if (!member)
            return {};
        if (const Value::Object* fields = member->asObject())
            return *fields;
        fail("f");
        return {};
    }
};

} // namespace

template <>
Result<OpenOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    OpenOp op{.at = r.at()};
    op.kind = r.name("kind");
    op.number = r.maybeText("no");
    op.state = r.name("state");
    op.category = r.category();
    op.owner = r.maybeId<StaffId>("owner");
    op.holder = r.maybeId<StaffId>("holder");
    op.department = r.maybeText("dept");
    op.openFields = r.openFields();
    op.privateFields = r.privateFields();
    op.source = r.maybeId<RecordId>("src");
    op.rule = r.maybeText("rule");
    op.counts = r.reply();
    return r.done(std::move(op));
}

template <>
Result<SetOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(SetOp{r.at(), r.openFields(), r.privateFields()});
}

template <>
Result<UnsetOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(UnsetOp{r.at(), r.names("f")});
}

template <>
Result<MoveOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    MoveOp op{.at = r.at()};
    op.move = r.text("move");
    op.from = r.text("from");
    op.to = r.name("to");
    op.category = r.category();
    op.round = static_cast<int>(r.maybeNumber("round", INT_MAX));
    if (r.has("out"))
        op.outcomes = r.outcomes();
    op.reason = r.privateText("reason");
    op.counts = r.reply();
    return r.done(std::move(op));
}

template <>
Result<HandOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(HandOp{r.at(), r.maybeId<StaffId>("holder"), r.maybeText("dept"),
                         r.maybeNumber("back", 1) == 1, r.privateText("reason")});
}

template <>
Result<NoteOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(NoteOp{r.at(), r.direction("dir"), r.maybeText("ch"), r.privateText("text")});
}

template <>
Result<SignOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    SignOp op{.at = r.at()};
    op.step = r.text("step");
    op.round = static_cast<int>(r.number("round", 1, INT_MAX));
    op.verdict = r.verdict();
    op.digest = r.text("digest");
    op.comment = r.privateText("comment");
    op.forWhom = r.maybeId<StaffId>("for");
    return r.done(std::move(op));
}

template <>
Result<TakeBackOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(TakeBackOp{r.at(), r.id<EntryId>("entry")});
}

template <>
Result<AttachOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    AttachOp op{.at = r.at()};
    op.hash = r.text("hash");
    op.type = r.text("type");
    op.name = r.privateText("name");
    op.size = r.number("size", 0, INT64_MAX);
    return r.done(std::move(op));
}

template <>
Result<LinkOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(LinkOp{r.at(), r.text("rel"), r.id<RecordId>("to"), r.absorbed()});
}

template <>
Result<TagOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(TagOp{r.at(), r.text("tag")});
}

template <>
Result<AddOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(AddOp{r.at(), r.deltas()});
}

template <>
Result<ResolveOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    ResolveOp op{.at = r.at()};
    if (r.has("state")) {
        op.state = r.name("state");
        op.category = r.category();
    }
    op.loser = r.maybeId<EntryId>("entry");
    if (r.has("field"))
        op.settled = r.names("field");
    op.openFields = r.openFields();
    op.privateFields = r.privateFields();
    return r.done(std::move(op));
}

template <>
Result<RestateOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(RestateOp{r.at(), r.outcomes(), r.maybeId<RulebookId>("by")});
}

template <>
Result<WithdrawOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(WithdrawOp{r.at(), r.privateText("reason")});
}

template <>
Result<GrantOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    GrantOp op{r.at(), r.text("role"), r.maybeId<WriterId>("writer")};
    if (const auto device = r.maybeId<PublicKey>("device"))
        op.same = SameDevice{*device, r.number("former", INT64_MIN, INT64_MAX),
                             r.number("now", INT64_MIN, INT64_MAX)};
    return r.done(std::move(op));
}

template <>
Result<RevokeOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(RevokeOp{r.at(), r.id<WriterId>("writer"),
                           static_cast<std::uint64_t>(r.number("seq", 0, INT64_MAX))});
}

template <>
Result<EraseOp> read(const Value& open, const Value& privatePart)
{
    PartReader r(open, privatePart);
    return r.done(EraseOp{r.at(), r.id<RecordId>("subject")});
}

} // namespace shouwen
