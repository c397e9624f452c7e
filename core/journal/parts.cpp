// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/parts.h"

#include <sodium.h>

namespace shouwen {
namespace {

/// Puts members into both parts; what is empty is left out.
class PartWriter {
public:
    explicit PartWriter(Instant at) { m_open.emplace("at", msOf(at)); }

    PartWriter& text(const char* key, std::string_view value)
    {
        m_open.emplace(key, value);
        return *this;
    }
    PartWriter& maybeText(const char* key, std::string_view value)
    {
        return value.empty() ? *this : text(key, value);
    }
    PartWriter& number(const char* key, std::int64_t value)
    {
        m_open.emplace(key, value);
        return *this;
    }
    PartWriter& maybeNumber(const char* key, std::int64_t value)
    {
        return value == 0 ? *this : number(key, value);
    }
    template <class Id>
    PartWriter& maybeId(const char* key, const std::optional<Id>& id)
    {
        return id ? text(key, id->hex()) : *this;
    }
    PartWriter& fields(const FieldMap& open, const FieldMap& privates)
    {
        if (!open.empty())
            m_open.emplace("f", open);
        if (!privates.empty())
            m_private.emplace("f", privates);
        return *this;
    }
    PartWriter& names(const char* key, const std::vector<std::string>& names)
    {
        m_open.emplace(key, Value::List(names.begin(), names.end()));
        return *this;
    }
    PartWriter& reply(Direction direction)
    {
        return direction == Direction::Internal ? *this : text("reply", directionName(direction));
    }
    PartWriter& outcomes(const std::vector<ClockOutcome>& outcomes)
    {
        Value::Object all;
        for (const ClockOutcome& o : outcomes) {
            Value::Object one{{"met", o.met ? 1 : 0}, {"used", o.used}};
            if (o.due)
                one.emplace("due", msOf(*o.due));
            all.insert_or_assign(o.clock, std::move(one));
        }
        m_open.emplace("out", std::move(all));
        return *this;
    }
    PartWriter& absorbed(const Timeline& events)
    {
        Value::Object all;
        for (const auto& [key, kind] : kAbsorbedKeys) {
            Value::List times;
            for (const TimelineEvent& event : events)
                if (event.kind == kind)
                    times.emplace_back(msOf(event.at));
            if (!times.empty())
                all.emplace(key, std::move(times));
        }
        if (!all.empty())
            m_open.emplace("abs", std::move(all));
        return *this;
    }
    PartWriter& privateText(const char* key, std::string_view value)
    {
        if (!value.empty())
            m_private.emplace(key, value);
        return *this;
    }
    Parts done() { return {Value(std::move(m_open)), Value(std::move(m_private))}; }

private:
    Value::Object m_open, m_private;
};

} // namespace

std::string_view directionName(Direction direction)
{
    switch (direction) {
    case Direction::Out:
        return "out";
    case Direction::In:
        return "in";
    case Direction::Internal:
        break;
    }
    return "internal";
}

std::string_view verdictName(Verdict verdict)
{
    return verdict == Verdict::Agree ? "agree" : "refuse";
}

Parts write(const OpenOp& op)
{
    PartWriter w(op.at);
    w.text("kind", op.kind).maybeText("no", op.number).text("state", op.state);
    w.text("cat", categoryName(op.category));
    w.maybeId("owner", op.owner).maybeId("holder", op.holder).maybeText("dept", op.department);
    w.maybeId("src", op.source).maybeText("rule", op.rule).reply(op.counts);
    return w.fields(op.openFields, op.privateFields).done();
}

Parts write(const SetOp& op)
{
    return PartWriter(op.at).fields(op.openFields, op.privateFields).done();
}

Parts write(const UnsetOp& op) { return PartWriter(op.at).names("f", op.fields).done(); }

Parts write(const MoveOp& op)
{
    PartWriter w(op.at);
    w.text("move", op.move).text("from", op.from).text("to", op.to);
    w.text("cat", categoryName(op.category)).maybeNumber("round", op.round).reply(op.counts);
    if (!op.outcomes.empty())
        w.outcomes(op.outcomes);
    return w.privateText("reason", op.reason).done();
}

Parts write(const HandOp& op)
{
    PartWriter w(op.at);
    w.maybeId("holder", op.holder).maybeText("dept", op.department).maybeNumber("back", op.back);
    return w.privateText("reason", op.reason).done();
}

Parts write(const NoteOp& op)
{
    PartWriter w(op.at);
    w.text("dir", directionName(op.direction)).maybeText("ch", op.channel);
    return w.privateText("text", op.text).done();
}

Parts write(const SignOp& op)
{
    PartWriter w(op.at);
    w.text("step", op.step).number("round", op.round).text("verdict", verdictName(op.verdict));
    w.text("digest", op.digest).maybeId("for", op.forWhom);
    return w.privateText("comment", op.comment).done();
}

Parts write(const TakeBackOp& op) { return PartWriter(op.at).text("entry", op.entry.hex()).done(); }

Parts write(const AttachOp& op)
{
    PartWriter w(op.at);
    w.text("hash", op.hash).number("size", op.size).text("type", op.type);
    return w.privateText("name", op.name).done();
}

Parts write(const LinkOp& op)
{
    PartWriter w(op.at);
    w.text("rel", op.relation).text("to", op.to.hex());
    return w.absorbed(op.absorbed).done();
}

Parts write(const TagOp& op) { return PartWriter(op.at).text("tag", op.tag).done(); }

Parts write(const AddOp& op)
{
    return PartWriter(op.at).fields(FieldMap(op.deltas.begin(), op.deltas.end()), {}).done();
}

Parts write(const ResolveOp& op)
{
    PartWriter w(op.at);
    if (op.state)
        w.text("state", *op.state).text("cat", categoryName(op.category));
    w.maybeId("entry", op.loser);
    std::vector<std::string> names = op.settled;
    if (names.empty()) {
        for (const FieldMap* fields : {&op.openFields, &op.privateFields}) {
            for (const auto& member : *fields)
                names.push_back(member.first);
        }
    }
    if (!names.empty())
        w.names("field", names);
    return w.fields(op.openFields, op.privateFields).done();
}

Parts write(const RestateOp& op)
{
    return PartWriter(op.at).outcomes(op.outcomes).maybeId("by", op.by).done();
}

Parts write(const WithdrawOp& op)
{
    return PartWriter(op.at).privateText("reason", op.reason).done();
}

Parts write(const GrantOp& op)
{
    PartWriter w(op.at);
    w.text("role", op.role).maybeId("writer", op.writer);
    if (op.same)
        w.text("device", op.same->device.hex())
            .number("former", op.same->former)
            .number("now", op.same->now);
    return w.done();
}

Parts write(const RevokeOp& op)
{
    PartWriter w(op.at);
    w.text("writer", op.writer.hex()).number("seq", static_cast<std::int64_t>(op.lastGoodSeq));
    return w.done();
}

Parts write(const EraseOp& op)
{
    return PartWriter(op.at).text("subject", op.subject.hex()).done();
}

void saltPrivate(Value& privatePart, Random& random)
{
    Value::Object* members = privatePart.asObject();
    if (!members || members->empty())
        return;
    std::array<std::uint8_t, 16> chance{};
    random.fill(chance);
    char text[23];
    sodium_bin2base64(text, sizeof text, chance.data(), chance.size(),
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    members->insert_or_assign("_", std::string(text));
}

} // namespace shouwen
