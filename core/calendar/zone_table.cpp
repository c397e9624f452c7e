// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone_table.h"

#include "core/base/zone.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>

namespace shouwen {
namespace {

constexpr std::int64_t kFirst = -2'208'988'800; // 1900-01-01
constexpr std::int64_t kLast = 7'289'654'400;   // 2201-01-01
/// No offset is larger than 16 hours; this far from a change nothing is ambiguous.
constexpr std::int64_t kNear = 86'400;

QDateTime utcTime(std::int64_t seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

} // namespace

std::shared_ptr<const ZoneTable> ZoneTable::build(std::string_view iana)
{
    const QTimeZone zone(QByteArray(iana.data(), static_cast<qsizetype>(iana.size())));
    std::vector<Stretch> list = {{kFirst, zone.offsetFromUtc(utcTime(kFirst))}};
    const auto add = [&list](const QTimeZone::OffsetData& change) {
        if (change.offsetFromUtc != list.back().offset)
            list.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    };
    std::int64_t last = kFirst;
    for (const auto& change : zone.transitions(utcTime(kFirst + 1), utcTime(kLast))) {
        add(change);
        last = change.atUtc.toSecsSinceEpoch();
    }
    // The list above ends with the changes spelt out in the zone's file; those that follow from
    // its rule have to be asked for one by one, and only from after the last one listed.
    for (;;) {
        const auto change = zone.nextTransition(utcTime(last + 1));
        if (!change.atUtc.isValid() || change.atUtc.toSecsSinceEpoch() <= last ||
            change.atUtc.toSecsSinceEpoch() > kLast)
            break;
        add(change);
        last = change.atUtc.toSecsSinceEpoch();
    }
    return std::shared_ptr<const ZoneTable>(new ZoneTable(std::string(iana), std::move(list)));
}

Result<std::shared_ptr<const ZoneTable>> ZoneTable::named(std::string_view iana)
{
    static std::mutex mutex;
    static std::map<std::string, std::shared_ptr<const ZoneTable>, std::less<>> known;
    const std::scoped_lock lock(mutex);
    if (const auto at = known.find(iana); at != known.end())
        return at->second;
    SHOUWEN_CHECK(Zone::named(iana));
    auto table = build(iana);
    known.emplace(std::string(iana), table);
    return table;
}

std::size_t ZoneTable::indexAt(std::int64_t utc) const
{
    const auto after =
        std::upper_bound(m_stretches.begin() + 1, m_stretches.end(), utc,
                         [](std::int64_t t, const Stretch& stretch) { return t < stretch.from; });
    return static_cast<std::size_t>(after - m_stretches.begin()) - 1;
}

std::int64_t ZoneTable::toUtc(std::int64_t civil) const
{
    std::size_t i = indexAt(civil - kNear);
    for (; i + 1 < m_stretches.size(); ++i)
        if (civil - m_stretches[i].offset < m_stretches[i + 1].from)
            break;
    // Stretch i is the first that has not ended by then: the first occurrence. Where the civil time
    // comes before it begins, it is missing, and the offset before the gap moves it later.
    if (i > 0 && civil - m_stretches[i].offset < m_stretches[i].from)
        --i;
    return civil - m_stretches[i].offset;
}

ZoneTable::Calm ZoneTable::calmAround(std::int64_t civil) const
{
    constexpr auto kFar = std::numeric_limits<std::int64_t>::max();
    const std::size_t i = indexAt(civil - m_stretches[0].offset);    // speed only
    const std::size_t here = indexAt(civil - m_stretches[i].offset); // a miss costs speed only
    const Stretch& stretch = m_stretches[here];
    const std::int64_t from = here == 0 ? -kFar : stretch.from + stretch.offset + kNear;
    const std::int64_t until =
        here + 1 == m_stretches.size() ? kFar : m_stretches[here + 1].from + stretch.offset - kNear;
    if (civil < from || civil >= until)
        return {civil, civil, stretch.offset};
    return {from, until, stretch.offset};
}

} // namespace shouwen
