// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/checks.h"

#include "core/journal/fold.h"
#include "core/journal/parts.h"
#include "tests/core/journal/reference_fold.h"
#include "tests/support/history_gen.h"

#include <algorithm>

namespace shouwen::test {
namespace {

std::string projections(Replica& desk)
{
    std::string text;
    for (const Space space : {Space::Config, Space::Work}) {
        const auto hash = desk.store().read().projectionHash(space);
        text += (hash ? hash->hex() : "?") + ' ';
    }
    return text;
}

std::string firstDifference(const std::string& got, const std::string& wanted)
{
    std::size_t at = 0;
    while (at < got.size() && at < wanted.size() && got[at] == wanted[at])
        ++at;
    const std::size_t from = at < 40 ? 0 : at - 40;
    return "got ..." + got.substr(from, 120) + "... wanted ..." + wanted.substr(from, 120);
}

std::string numberIn(const Entry& entry)
{
    const auto open = parseCanonical(entry.open);
    if (entry.op() != Op::Open || !open)
        return {};
    const auto parts = read<OpenOp>(*open, Value(Value::Object{}));
    return parts ? parts->number : std::string();
}

} // namespace

std::string Checks::equalDesks(World& w)
{
    Replica& first = *w.m_desks.front();
    const std::string vector = first.vector(), projection = projections(first);
    for (const auto& desk : w.m_desks) {
        if (desk->vector() != vector)
            return "I15: desk " + std::to_string(desk->number) + " knows other entries";
        if (projections(*desk) != projection)
            return "I1: desk " + std::to_string(desk->number) + " folds the same differently";
    }
    return {};
}

std::string Checks::nothingLost(World& w)
{
    const std::set<EntryId> there = w.m_desks.front()->ids();
    for (const EntryId& id : w.m_saved)
        if (there.count(id) == 0)
            return "I2: an acknowledged entry is nowhere " + id.hex();
    return {};
}

std::string Checks::reference(World& w)
{
    Replica& desk = *w.m_desks.front();
    std::vector<Entry> config;
    std::map<std::pair<Space, RecordId>, std::vector<Entry>> byRecord;
    for (const Entry& entry : desk.entries()) {
        if (entry.header.space == Space::Config)
            config.push_back(entry);
        byRecord[{entry.header.space, entry.header.record}].push_back(entry);
    }
    const View view = foldView(sorted(config), w.m_founder);
    for (const auto& [key, entries] : byRecord) {
        const RecordId& id = key.second;
        const auto wanted = referenceFold(entries, view);
        if (!wanted) // an erasure or a revocation is told of a record, not kept in one
            continue;
        const auto folded = desk.store().read().find(id);
        if (!folded)
            return "a record cannot be read: " + folded.error().plainText();
        if (describe(*folded) != describe(wanted))
            return "I8: the fold of " + id.hex() + " is not that of the reference; " +
                   firstDifference(describe(*folded), describe(wanted));
    }
    return {};
}

std::string Checks::numbers(World& w)
{
    // A desk that was copied or turned back gives its numbers again until it takes another name.
    const bool twins = std::any_of(w.m_desks.begin(), w.m_desks.end(),
                                   [](const auto& desk) { return desk->turnedBack; });
    std::map<std::string, RecordId> seen;
    for (const Entry& entry : w.m_desks.front()->entries()) {
        const std::string number = numberIn(entry);
        if (number.empty() || twins)
            continue;
        const auto [at, fresh] = seen.emplace(number, entry.header.record);
        if (!fresh && at->second != entry.header.record)
            return "I13: two records have the number " + number;
    }
    return {};
}

std::string Checks::verified(World& w)
{
    for (const auto& desk : w.m_desks) {
        const auto report = desk->store().verify();
        if (!report)
            return "verify: " + report.error().plainText();
        for (const VerifyFinding& finding : report->findings)
            if (finding.code != "number.twice" || !desk->turnedBack)
                return "verify: " + finding.code + ' ' + finding.where;
    }
    return {};
}

std::string Checks::erased(World& w)
{
    for (const auto& desk : w.m_desks) {
        desk->close();
        const SimDisk::Image image = desk->disk.image();
        for (const auto& [name, bytes] : image)
            for (const World::Subject& subject : w.m_subjects)
                if (subject.erased && bytes.find(subject.secret) != std::string::npos)
                    return "I9: " + name + " of desk " + std::to_string(desk->number) +
                           " still holds what was erased";
    }
    return {};
}

std::string Checks::all(World& w)
{
    for (const auto check : {equalDesks, nothingLost, reference, numbers, verified, erased})
        if (auto wrong = check(w); !wrong.empty())
            return wrong;
    return {};
}

} // namespace shouwen::test
