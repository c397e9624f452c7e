// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QTimeZone>

namespace shouwen {
namespace {

/// Words of letters with slashes between. Qt would take more: an empty name as the machine's own
/// zone, POSIX rules ("CST-8"), paths, and the zones that count leap seconds ("right/...").
bool looksLikeName(std::string_view iana)
{
    if (iana.empty() || iana.size() > 64 || iana.rfind("right/", 0) == 0 ||
        iana.rfind("posix/", 0) == 0)
        return false;
    const bool area = iana.find('/') != std::string_view::npos;
    char previous = '/';
    for (const char c : iana) {
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        const bool other = (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
        if (!letter && !(area && other) && !(c == '/' && previous != '/'))
            return false;
        previous = c;
    }
    return previous != '/';
}

} // namespace

Zone::Zone(std::string name, std::shared_ptr<const QTimeZone> zone)
    : m_name(std::move(name))
    , m_zone(std::move(zone))
{}

Result<Zone> Zone::named(std::string_view iana)
{
    const QByteArray id(iana.data(), static_cast<qsizetype>(iana.size()));
    if (looksLikeName(iana)) {
        auto zone = std::make_shared<const QTimeZone>(id);
        // The list lacks older names (Asia/Chongqing); without a slash "ABC" passes for a rule.
        const bool area = iana.find('/') != std::string_view::npos;
        if (zone->isValid() && (area || QTimeZone::isTimeZoneIdAvailable(id)))
            return Zone(std::string(iana), std::move(zone));
    }
    std::vector<std::string> names;
    for (const QByteArray& known : QTimeZone::availableTimeZoneIds())
        if (std::string name = known.toStdString(); looksLikeName(name))
            names.push_back(std::move(name));
    return Error(ErrorKind::Rejected,
                 Reason{"zone.unknown",
                        QT_TRANSLATE_NOOP("core", "\"%1\" is not a time zone; nearest is \"%2\""),
                        {std::string(firstCharacters(iana, 40)), nearestName(iana, names)}});
}

Zone Zone::utc() { return Zone("UTC", std::make_shared<const QTimeZone>(QTimeZone::utc())); }

Seconds Zone::offsetAt(Instant t) const
{
    return Seconds(m_zone->offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msOf(t), Qt::UTC)));
}

CivilTime Zone::toCivil(Instant t) const
{
    return CivilTime((std::chrono::floor<Seconds>(t) + offsetAt(t)).time_since_epoch());
}

Date Zone::dateAt(Instant t) const
{
    return Date(std::chrono::floor<std::chrono::days>(toCivil(t)));
}

Instant Zone::toInstant(CivilTime t) const
{
    const Instant asUtc(t.time_since_epoch());
    // Offsets in force well before and well after the civil time; a zone changes at most once
    // within these two days.
    const Seconds before = offsetAt(asUtc - std::chrono::hours(24));
    const Seconds after = offsetAt(asUtc + std::chrono::hours(24));
    const Instant byBefore = asUtc - before;
    if (before == after || offsetAt(byBefore) == before)
        return byBefore; // the ordinary case, and the first of two occurrences
    const Instant byAfter = asUtc - after;
    return offsetAt(byAfter) == after ? byAfter : byBefore; // missing hour: later by the gap
}

Result<Instant> Zone::parse(std::string_view text) const
{
    if (auto absolute = parseInstant(text))
        return absolute;
    SHOUWEN_TRY(const CivilTime civil, parseCivilTime(text));
    return toInstant(civil);
}

} // namespace shouwen
