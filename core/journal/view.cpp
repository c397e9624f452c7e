// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/fold.h"
#include "core/journal/parts.h"

#include <algorithm>

namespace shouwen {
namespace {

template <class T>
std::optional<T> readOpen(const Entry& entry)
{
    const auto open = parseCanonical(entry.open);
    if (!open)
        return std::nullopt;
    auto op = read<T>(*open, Value());
    return op ? std::optional<T>(*std::move(op)) : std::nullopt;
}

void addToView(View& view, const Entry& entry)
{
    if (entry.op() == Op::Erase) {
        if (const auto op = readOpen<EraseOp>(entry))
            view.erasedSubjects.insert(op->subject);
    } else if (entry.op() == Op::Revoke) {
        if (const auto op = readOpen<RevokeOp>(entry)) {
            const auto [it, fresh] = view.revoked.emplace(op->writer, op->lastGoodSeq);
            if (!fresh)
                it->second = std::min(it->second, op->lastGoodSeq);
        }
    } else if (entry.op() == Op::Grant) {
        const auto op = readOpen<GrantOp>(entry);
        if (op && op->writer)
            view.administrators.insert(*op->writer);
    }
}

/// A device hands its administrator's key on to its own new incarnation.
bool handsOn(const View& view, const Entry& entry)
{
    if (entry.op() != Op::Grant)
        return false;
    const auto op = readOpen<GrantOp>(entry);
    if (!op || !op->same || op->writer != entry.header.writer)
        return false;
    const WriterId former = writerOf(op->same->device, op->same->former);
    return view.administrators.contains(former) && !view.revoked.contains(former) &&
           writerOf(op->same->device, op->same->now) == entry.header.writer;
}

} // namespace

View foldView(std::span<const Entry> sortedConfig, const WriterId& founder)
{
    View view;
    view.administrators.insert(founder);
    for (const Entry& e : sortedConfig) {
        const bool known = e.header.opVersion <= kOpVersion;
        const bool counts = view.administrators.contains(e.header.writer) || handsOn(view, e);
        if (known && counts && !isRevoked(e.header, view))
            addToView(view, e);
    }
    return view;
}

} // namespace shouwen
