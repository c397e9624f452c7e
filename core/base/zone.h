// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A time zone by its IANA name. Knows the convention for clock changes (design.md, Calendars 3):
// a civil time that occurs twice is its first occurrence; one that is missing moves later by the
// gap.
#pragma once

#include "core/base/instant.h"

#include <memory>

class QTimeZone;

namespace shouwen {

class Zone {
public:
    /// Rejected with the nearest valid name when the zone is not known.
    static Result<Zone> named(std::string_view iana);
    static Zone utc();

    const std::string& name() const { return m_name; }
    Seconds offsetAt(Instant t) const;
    CivilTime toCivil(Instant t) const;
    Date dateAt(Instant t) const;
    Instant toInstant(CivilTime t) const;
    /// `parseInstant`, or a civil time of this zone where no offset is written.
    Result<Instant> parse(std::string_view text) const;
    std::string format(Instant t) const { return formatInstant(t, offsetAt(t)); }

private:
    Zone(std::string name, std::shared_ptr<const QTimeZone> zone);
    std::string m_name;
    std::shared_ptr<const QTimeZone> m_zone;
};

} // namespace shouwen
