// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/checks.h"

#include "core/journal/fold.h"
#include "core/journal/parts.h"
#include "tests/core/journal/reference_fold.h"
#include "tests/core/journal/reference_view.h"
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
    const View view = referenceView(config, w.m_founder);
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

/// Numbers given once more by a copy that nobody could notice: the same writer went on from the
/// same entry in two ways, and gave the number in both. Any other twice is a fault (I13).
Checks::Twice Checks::numbersTwice(World& w)
{
    Twice twice;
    std::map<std::string, std::vector<Entry>> byNumber;
    std::map<EntryId, EntryId> prev;
    for (const Entry& entry : w.m_desks.front()->entries()) {
        prev.emplace(entry.id, entry.header.prev);
        if (const std::string number = numberIn(entry); !number.empty())
            byNumber[number].push_back(entry);
    }
    const auto follows = [&prev](EntryId id, const EntryId& former) {
        for (auto at = prev.find(id); at != prev.end() && id != former; at = prev.find(id))
            id = at->second;
        return id == former;
    };
    for (const auto& [number, opens] : byNumber)
        for (const Entry& a : opens)
            for (const Entry& b : opens) {
                if (a.header.record == b.header.record)
                    continue;
                if (a.header.writer != b.header.writer || follows(a.id, b.id) ||
                    follows(b.id, a.id))
                    twice.wrong = "I13: two records have the number " + number;
                twice.byFork.insert(number);
            }
    return twice;
}

std::string Checks::verified(World& w)
{
    const Twice twice = numbersTwice(w);
    if (!twice.wrong.empty())
        return twice.wrong;
    for (const auto& desk : w.m_desks) {
        const auto report = desk->store().verify();
        if (!report)
            return "verify: " + report.error().plainText();
        std::set<std::string> told;
        for (const VerifyFinding& finding : report->findings) {
            if (finding.code != "number.twice" || !twice.byFork.contains(finding.where))
                return "verify: " + finding.code + ' ' + finding.where;
            told.insert(finding.where);
        }
        if (w.m_revoked.empty() && told != twice.byFork) // what a revoked desk opened is no record
            return "verify: a number given twice is not told";
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
                if (subject.isErased(w.m_saved) && bytes.find(subject.secret) != std::string::npos)
                    return "I9: " + name + " of desk " + std::to_string(desk->number) +
                           " still holds what was erased";
    }
    return {};
}

std::string Checks::all(World& w)
{
    for (const auto check : {equalDesks, nothingLost, reference, verified, erased})
        if (auto wrong = check(w); !wrong.empty())
            return wrong;
    return {};
}

} // namespace shouwen::test
