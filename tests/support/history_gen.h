// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random histories of one record: several desks with clocks that are off write, exchange parts of
// what they have and go on, so entries are concurrent, back-dated, contested, erased and revoked
// the way they are in life. A seed and two numbers make the same history again.

#pragma once

#include "core/journal/fold.h"
#include "core/journal/parts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shouwen::test {

struct HistorySpec {
    std::uint64_t seed;
    int writers = 3;
    int steps = 30;
    bool alone = false; ///< one desk, nothing erased or revoked: every entry has seen all before it
    bool merges = false; ///< links bring what happened to merged records
};

struct History {
    std::vector<Entry> entries; ///< in the order they were written, each once
    View view;
};

History makeHistory(const HistorySpec& spec);

/// A header with everything but the parts filled in; `n` makes its ids.
Header sampleHeader(std::uint64_t n, Op op);
/// Seals the parts of an op under the header.
template <class T>
Entry sealOp(const Header& header, const T& op)
{
    const Parts parts = write(op);
    return sealEntry(header, canonicalText(parts.open), canonicalText(parts.privatePart));
}
/// An id whose bytes all follow from `n`.
template <class Id>
Id idOf(std::uint64_t n)
{
    SeededRandom random(n);
    Id id{{}};
    random.fill(id.bytes);
    return id;
}

std::vector<Entry> sorted(std::vector<Entry> entries);
/// Everything in a record, timeline included, one thing a line.
std::string describe(const Record& record);
std::string describe(const std::optional<Record>& record);

} // namespace shouwen::test
