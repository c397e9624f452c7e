// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/fold.h"

#include "core/journal/folder.h"
#include "core/journal/spans.h"

#include <algorithm>

namespace shouwen {
namespace {

bool eventLess(const TimelineEvent& a, const TimelineEvent& b)
{
    return a.at != b.at ? a.at < b.at : a.order < b.order;
}

/// The subject of a record is that of its first opening, readable or not: what is erased must not
/// hang on what this program understands.
const Entry* firstOpening(std::span<const Entry> sorted, const View& view)
{
    for (const Entry& e : sorted) {
        if (e.op() == Op::Open && !isRevoked(e.header, view))
            return &e;
    }
    return nullptr;
}

} // namespace

std::optional<Record> fold(std::span<const Entry> sorted, const View& view)
{
    const Entry* opening = firstOpening(sorted, view);
    if (!opening)
        return std::nullopt;
    Record record(opening->header.record, opening->header.space);
    if (!opening->header.subject.isZero())
        record.subject = opening->header.subject;
    record.timeline.reserve(sorted.size() * 3);
    ClaimBook claims;
    Folder folder(record, view, record.timeline, &claims);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || sorted[i].id != sorted[i - 1].id)
            folder.apply(sorted[i]);
    }
    if (!folder.isOpened())
        return std::nullopt;
    folder.listConflicts();
    if (!std::is_sorted(record.timeline.begin(), record.timeline.end(), eventLess))
        std::stable_sort(record.timeline.begin(), record.timeline.end(), eventLess);
    deriveSpans(record);
    return record;
}

void foldNext(Record& record, const Entry& next, const View& view)
{
    Timeline latest;
    Folder folder(record, view, latest, nullptr);
    folder.apply(next);
    // A merge brings what happened at several times; all else an entry tells is of one.
    std::stable_sort(latest.begin(), latest.end(), eventLess);
    const bool inOrder =
        !folder.hasRetracted() && (latest.empty() || record.timeline.empty() ||
                                   !eventLess(latest.front(), record.timeline.back()));
    if (inOrder)
        extendSpans(record, latest);
    const auto old = static_cast<std::ptrdiff_t>(record.timeline.size());
    record.timeline.insert(record.timeline.end(), std::make_move_iterator(latest.begin()),
                           std::make_move_iterator(latest.end()));
    if (!inOrder)
        std::inplace_merge(record.timeline.begin(), record.timeline.begin() + old,
                           record.timeline.end(), eventLess);
    if (!inOrder)
        deriveSpans(record);
}

bool isRevoked(const Header& header, const View& view)
{
    const auto it = view.revoked.find(header.writer);
    return it != view.revoked.end() && header.seq > it->second;
}

bool isErased(const Header& header, const std::optional<RecordId>& subject, const View& view)
{
    const auto& erased = view.erasedSubjects;
    return !erased.empty() && (erased.contains(header.record) || erased.contains(header.subject) ||
                               (subject && erased.contains(*subject)));
}

} // namespace shouwen
