// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record.h"

#include "core/base/hash.h"

namespace shouwen {
namespace {

constexpr std::array<std::string_view, 4> kCategories{"open", "waiting", "closed", "cancelled"};

/// The bytes a row hash is taken of: numbers as 8 little-endian bytes, texts with their length
/// first, absent things as 0 and present ones as 1, lists with their count first.
class RowBytes {
public:
    RowBytes() { m_bytes.reserve(2048); }

    void number(std::int64_t n)
    {
        const auto u = static_cast<std::uint64_t>(n);
        for (int i = 0; i < 8; ++i)
            m_bytes.push_back(static_cast<char>(u >> (8 * i)));
    }
    void size(std::size_t n) { number(static_cast<std::int64_t>(n)); }
    void text(std::string_view t)
    {
        size(t.size());
        m_bytes.append(t);
    }
    void time(Instant t) { number(msOf(t)); }
    void value(const Value& v) { text(canonicalText(v)); }
    template <class E>
    void code(E e)
    {
        number(static_cast<std::int64_t>(e));
    }
    template <class Tag, std::size_t N>
    void id(const FixedId<Tag, N>& i)
    {
        m_bytes.append(i.view());
    }
    template <class T, class Put>
    void maybe(const std::optional<T>& t, Put put)
    {
        number(t ? 1 : 0);
        if (t)
            put(*t);
    }
    template <class List, class Put>
    void each(const List& list, Put put)
    {
        size(list.size());
        for (const auto& item : list)
            put(item);
    }
    Hash256 hash() const { return blake2b256(m_bytes); }

private:
    std::string m_bytes;
};

void putCore(RowBytes& b, const Record& r)
{
    const auto putId = [&b](const auto& id) { b.id(id); };
    b.id(r.id);
    b.code(r.space);
    b.text(r.kind);
    b.text(r.number);
    b.text(r.state);
    b.code(r.category);
    b.maybe(r.owner, putId);
    b.maybe(r.holder, putId);
    b.text(r.department);
    b.number(r.round);
    b.number(r.handOvers);
    b.number(r.returns);
    b.maybe(r.subject, putId);
    b.text(r.sourceRule);
    b.time(r.openedAt);
    b.time(r.enteredAt);
    b.time(r.changedAt);
    b.maybe(r.closedAt, [&b](Instant t) { b.time(t); });
    for (const bool flag : {r.withdrawn, r.readOnly, r.contested, r.erased})
        b.number(flag);
    b.number(r.revokedEntries);
    b.number(static_cast<std::int64_t>(r.entries));
    b.maybe(r.mergedInto, putId);
}

void putFields(RowBytes& b, const Record& r)
{
    b.each(r.fields, [&b](const auto& member) {
        const FieldValue& f = member.second;
        b.text(member.first);
        b.value(f.value);
        b.time(f.setAt);
        b.id(f.setBy);
        b.id(f.entry);
        b.number(f.isPrivate);
    });
    b.each(r.tags, [&b](const std::string& tag) { b.text(tag); });
    b.each(r.counts, [&b](const auto& member) {
        b.text(member.first);
        b.number(member.second);
    });
    b.each(r.conflicts, [&b](const FieldConflict& c) {
        b.text(c.field);
        b.id(c.winner);
        b.id(c.loser);
        b.value(c.losing);
    });
}

void putSets(RowBytes& b, const Record& r)
{
    b.each(r.notes, [&b](const Note& n) {
        b.id(n.entry);
        b.time(n.at);
        b.time(n.writtenAt);
        b.id(n.author);
        b.code(n.direction);
        b.text(n.channel);
        b.text(n.text);
    });
    b.each(r.signatures, [&b](const Signature& s) {
        b.id(s.entry);
        b.time(s.at);
        b.id(s.signer);
        b.text(s.role);
        b.text(s.step);
        b.number(s.round);
        b.code(s.verdict);
        b.text(s.digest);
        b.text(s.comment);
        if (s.forWhom)
            b.id(*s.forWhom);
    });
    b.each(r.files, [&b](const Attachment& f) {
        b.id(f.entry);
        b.time(f.at);
        b.id(f.author);
        b.text(f.hash);
        b.number(f.size);
        b.text(f.type);
        b.text(f.name);
    });
    b.each(r.links, [&b](const Link& l) {
        b.id(l.entry);
        b.text(l.relation);
        b.id(l.to);
        b.time(l.at);
    });
}

void putCourse(RowBytes& b, const Record& r)
{
    const auto putTime = [&b](Instant t) { b.time(t); };
    b.each(r.steps, [&b](const Step& s) {
        b.id(s.entry);
        b.time(s.at);
        b.time(s.writtenAt);
        b.id(s.actor);
        b.text(s.role);
        b.text(s.move);
        b.text(s.from);
        b.text(s.to);
        b.text(s.reason);
        b.number(s.contested);
    });
    b.each(r.spans, [&](const Span& s) {
        b.code(s.kind);
        b.text(s.value);
        b.time(s.from);
        b.maybe(s.to, putTime);
    });
    b.each(r.outcomes, [&](const ClockOutcome& o) {
        b.text(o.clock);
        b.maybe(o.due, putTime);
        b.number(o.used);
        b.number(o.met);
        b.id(o.rulebook);
    });
}

} // namespace

std::string_view categoryName(Category category)
{
    const auto i = static_cast<std::size_t>(category);
    return i < kCategories.size() ? kCategories[i] : std::string_view("?");
}

std::optional<Category> categoryOf(std::string_view name)
{
    for (std::size_t i = 0; i < kCategories.size(); ++i) {
        if (kCategories[i] == name)
            return static_cast<Category>(i);
    }
    return std::nullopt;
}

const Value* Record::field(std::string_view name) const
{
    const auto it = fields.find(name);
    return it == fields.end() ? nullptr : &it->second.value;
}

std::string_view Record::text(std::string_view name) const
{
    const Value* value = field(name);
    const std::string* found = value ? value->asText() : nullptr;
    return found ? std::string_view(*found) : std::string_view();
}

Hash256 rowHash(const Record& record)
{
    RowBytes bytes;
    putCore(bytes, record);
    putFields(bytes, record);
    putSets(bytes, record);
    putCourse(bytes, record);
    return bytes.hash();
}

void ProjectionHash::add(const Hash256& row)
{
    unsigned carry = 0;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        carry += unsigned{sum[i]} + row.bytes[i];
        sum[i] = static_cast<std::uint8_t>(carry);
        carry >>= 8;
    }
}

void ProjectionHash::remove(const Hash256& row)
{
    unsigned borrow = 0;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const unsigned taken = row.bytes[i] + borrow;
        borrow = sum[i] < taken ? 1 : 0;
        sum[i] = static_cast<std::uint8_t>(sum[i] - taken);
    }
}

std::string ProjectionHash::hex() const { return hexOf(sum.data(), sum.size()); }

} // namespace shouwen
