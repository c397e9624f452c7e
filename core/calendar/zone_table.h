// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The offsets of one time zone from 1900 to 2199 as a sorted list, so that calendars convert
// millions of edges without asking the platform for each. Follows design.md, Calendars 3: an edge
// that occurs twice is its first occurrence, one that is missing moves later by the gap. Tables are
// built once per zone and shared; immutable, any thread. All times are seconds.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

class ZoneTable {
public:
    /// Rejected with the nearest valid name when the zone is not known.
    static Result<std::shared_ptr<const ZoneTable>> named(std::string_view iana);

    const std::string& name() const { return m_name; }
    std::int64_t offsetAt(std::int64_t utc) const { return m_stretches[indexAt(utc)].offset; }
    std::int64_t toCivil(std::int64_t utc) const { return utc + offsetAt(utc); }
    std::int64_t toUtc(std::int64_t civil) const;
    /// Civil times in [from, until) have this one offset, and no edge among them is ambiguous.
    struct Calm {
        std::int64_t from;
        std::int64_t until;
        std::int64_t offset;
    };
    /// The calm stretch around a civil time; empty (from == until) close to a clock change.
    Calm calmAround(std::int64_t civil) const;

private:
    struct Stretch {
        std::int64_t from; ///< UTC; up to the next stretch's
        std::int64_t offset;
    };
    ZoneTable(std::string name, std::vector<Stretch> stretches)
        : m_name(std::move(name))
        , m_stretches(std::move(stretches))
    {}
    static std::shared_ptr<const ZoneTable> build(std::string_view iana);
    std::size_t indexAt(std::int64_t utc) const;

    std::string m_name;
    std::vector<Stretch> m_stretches; ///< never empty
};

} // namespace shouwen
