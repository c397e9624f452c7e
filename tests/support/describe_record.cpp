// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_gen.h"

#include <sstream>

namespace shouwen::test {
namespace {

template <class Id>
std::string shortHex(const Id& id)
{
    return id.hex().substr(0, 8);
}
template <class Id>
std::string shortHex(const std::optional<Id>& id)
{
    return id ? shortHex(*id) : "-";
}
std::int64_t time(const std::optional<Instant>& t) { return t ? msOf(*t) : -1; }

void describeCore(std::ostream& out, const Record& r)
{
    out << "id " << r.id.hex() << " space " << static_cast<int>(r.space) << " kind " << r.kind
        << " number " << r.number << "\nstate " << r.state << ' ' << categoryName(r.category)
        << " owner " << shortHex(r.owner) << " holder " << shortHex(r.holder) << " dept "
        << r.department << "\nround " << r.round << " hands " << r.handOvers << " returns "
        << r.returns << " subject " << shortHex(r.subject) << " rule " << r.sourceRule
        << "\nopened " << msOf(r.openedAt) << " entered " << msOf(r.enteredAt) << " changed "
        << msOf(r.changedAt) << " closed " << time(r.closedAt) << "\nwithdrawn " << r.withdrawn
        << " readOnly " << r.readOnly << " contested " << r.contested << " erased " << r.erased
        << " revoked " << r.revokedEntries << " entries " << r.entries << " merged "
        << shortHex(r.mergedInto) << '\n';
}

void describeFields(std::ostream& out, const Record& r)
{
    for (const auto& [name, f] : r.fields)
        out << "field " << name << '=' << f.value.plain() << ' ' << msOf(f.setAt) << ' '
            << shortHex(f.setBy) << ' ' << shortHex(f.entry) << ' ' << f.isPrivate << '\n';
    for (const auto& tag : r.tags)
        out << "tag " << tag << '\n';
    for (const auto& [name, n] : r.counts)
        out << "count " << name << ' ' << n << '\n';
    for (const auto& c : r.conflicts)
        out << "conflict " << c.field << ' ' << shortHex(c.winner) << ' ' << shortHex(c.loser)
            << ' ' << c.losing.plain() << '\n';
}

void describeSets(std::ostream& out, const Record& r)
{
    for (const auto& n : r.notes)
        out << "note " << shortHex(n.entry) << ' ' << msOf(n.at) << ' ' << msOf(n.writtenAt) << ' '
            << shortHex(n.author) << ' ' << directionName(n.direction) << ' ' << n.channel << ' '
            << n.text << '\n';
    for (const auto& s : r.signatures)
        out << "sign " << shortHex(s.entry) << ' ' << msOf(s.at) << ' ' << shortHex(s.signer) << ' '
            << s.role << ' ' << s.step << ' ' << s.round << ' ' << verdictName(s.verdict) << ' '
            << s.digest << ' ' << s.comment << (s.forWhom ? " for " + shortHex(*s.forWhom) : "")
            << '\n';
    for (const auto& f : r.files)
        out << "file " << shortHex(f.entry) << ' ' << msOf(f.at) << ' ' << shortHex(f.author) << ' '
            << f.hash << ' ' << f.size << ' ' << f.type << ' ' << f.name << '\n';
    for (const auto& l : r.links)
        out << "link " << shortHex(l.entry) << ' ' << l.relation << ' ' << shortHex(l.to) << ' '
            << msOf(l.at) << '\n';
}

void describeCourse(std::ostream& out, const Record& r)
{
    for (const auto& s : r.steps)
        out << "step " << shortHex(s.entry) << ' ' << msOf(s.at) << ' ' << msOf(s.writtenAt) << ' '
            << shortHex(s.actor) << ' ' << s.role << ' ' << s.move << ' ' << s.from << "->" << s.to
            << ' ' << s.reason << ' ' << s.contested << '\n';
    for (const auto& s : r.spans)
        out << "span " << static_cast<int>(s.kind) << ' ' << s.value << ' ' << msOf(s.from) << ' '
            << time(s.to) << '\n';
    for (const auto& o : r.outcomes)
        out << "outcome " << o.clock << ' ' << time(o.due) << ' ' << o.used << ' ' << o.met << ' '
            << shortHex(o.rulebook) << '\n';
    for (const auto& e : r.timeline)
        out << "event " << msOf(e.at) << ' ' << e.order << ' ' << static_cast<int>(e.kind) << ' '
            << e.what << ' ' << e.detail << '\n';
}

} // namespace

std::string describe(const Record& record)
{
    std::ostringstream out;
    describeCore(out, record);
    describeFields(out, record);
    describeSets(out, record);
    describeCourse(out, record);
    return out.str();
}

std::string describe(const std::optional<Record>& record)
{
    return record ? describe(*record) : "none";
}

} // namespace shouwen::test
