// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar/random_calendar.h"

#include "core/base/zone.h"
#include "core/calendar/holidays.h"

#include <algorithm>
#include <array>

namespace shouwen::test {
namespace {

struct Place {
    const char* zone;
    std::array<const char*, 6> near; ///< UTC dates worth being close to
};

constexpr std::array kPlaces = {
    Place{"Asia/Shanghai",
          {"1986-05-03", "1986-09-13", "1991-04-13", "1991-09-14", "2026-02-15", "2024-12-31"}},
    Place{"Europe/Berlin",
          {"2026-03-28", "2026-10-24", "2025-03-29", "2045-10-28", "1980-04-05", "2025-12-31"}},
    Place{"America/New_York",
          {"2026-03-07", "2026-10-31", "2025-11-01", "2060-03-13", "1974-01-05", "2026-06-15"}},
    Place{"Australia/Lord_Howe",
          {"2026-04-04", "2026-10-03", "2025-04-05", "2038-10-02", "1985-10-18", "2026-07-01"}},
    Place{"America/Sao_Paulo",
          {"2018-11-03", "2018-02-17", "2017-10-14", "2016-02-20", "2010-10-16", "2026-01-01"}},
    Place{"Pacific/Apia",
          {"2011-12-29", "2011-12-30", "2012-03-31", "2012-09-29", "2020-04-04", "2026-05-05"}},
};

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    std::int64_t below(std::int64_t n)
    {
        return static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(n)));
    }
    bool oneIn(std::int64_t n) { return below(n) == 0; }
    std::size_t index(std::size_t n)
    {
        return static_cast<std::size_t>(below(static_cast<std::int64_t>(n)));
    }

    DayHours hours(std::int64_t step)
    {
        if (oneIn(8))
            return {{Seconds(0), Seconds(86'400)}};
        const std::int64_t grain = oneIn(2) ? 1800 : step;
        std::vector<std::int64_t> edges;
        for (std::int64_t i = 0, n = 2 * below(4); i < n; ++i)
            edges.push_back(below(86'400 / grain + 1) * grain);
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        DayHours spans;
        for (std::size_t i = 0; i + 1 < edges.size(); i += 2)
            spans.push_back({Seconds(edges[i]), Seconds(edges[i + 1])});
        if (spans.size() > 1 && oneIn(4))
            spans[0].close = spans[1].open; // two spans that touch
        std::reverse(spans.begin(), spans.end());
        return spans;
    }

private:
    SeededRandom m_random;
};

Date dayAfter(Date date, std::int64_t days)
{
    return Date(std::chrono::sys_days(date) + std::chrono::days(days));
}

void addDays(CalendarSpec& spec, Dice& dice, Date around, std::int64_t step)
{
    for (std::int64_t i = -3; i < 12; ++i) {
        if (!dice.oneIn(5))
            continue;
        DatedDay day{.date = dayAfter(around, i), .hours = dice.hours(step)};
        if (dice.oneIn(3))
            day.hours.clear();
        if (dice.oneIn(4))
            day.follows = std::chrono::weekday(static_cast<unsigned>(dice.below(7)));
        spec.days.push_back(day);
    }
}

void addRota(CalendarSpec& spec, Dice& dice, Date around, std::int64_t step)
{
    Rota rota{.anchor = dayAfter(around, dice.below(40) - 20), .cycle = {}};
    for (std::int64_t i = 0, n = 1 + dice.below(4); i < n; ++i)
        rota.cycle.push_back(dice.hours(step));
    for (bool& on : rota.on)
        on = !dice.oneIn(3);
    rota.on[std::chrono::weekday(rota.anchor).iso_encoding() - 1] = true;
    if (dice.oneIn(3))
        rota.from = dayAfter(around, dice.below(9));
    if (dice.oneIn(3))
        rota.until = dayAfter(around, dice.below(9));
    spec.rotas.push_back(rota);
}

} // namespace

RandomCase randomCase(std::uint64_t seed)
{
    Dice dice(seed);
    const Place& place = kPlaces[dice.index(kPlaces.size())];
    const Date near = *parseDate(place.near[dice.index(place.near.size())]);
    RandomCase random{.spec = {.zone = place.zone}, .region = {}, .step = dice.oneIn(10) ? 1 : 60};
    for (DayHours& day : random.spec.week)
        if (!dice.oneIn(4))
            day = dice.hours(random.step);
    if (dice.oneIn(2))
        addDays(random.spec, dice, near, random.step);
    if (dice.oneIn(4))
        addRota(random.spec, dice, near, random.step);
    if (random.spec.zone == "Asia/Shanghai" && dice.oneIn(2)) {
        random.spec.holidays = "CN";
        random.region = shippedRegion("CN");
        if (dice.oneIn(3))
            random.spec.makeUpFollows.reset();
    }
    const auto midnight = std::chrono::sys_days(near).time_since_epoch();
    random.start = Seconds(midnight).count() + dice.below(4 * 86'400) - 86'400;
    const std::int64_t longest = random.step == 1 ? 3 : 12;
    random.end = random.start + dice.below(longest * 86'400);
    random.working = 1 + dice.below(longest * 86'400 / 4);
    if (dice.oneIn(2)) { // whole minutes meet edges more often
        random.start -= random.start % 60;
        random.end = std::max(random.start, random.end - random.end % 60);
        random.working += 60 - random.working % 60;
    }
    return random;
}

Calendar compiled(const RandomCase& random, bool withTable)
{
    const auto t = std::chrono::floor<std::chrono::days>(instantOfSeconds(random.start));
    const int year = static_cast<int>(Date(t).year());
    return *Calendar::compile(random.spec, random.region,
                              withTable ? CompiledYears{year - 1, year + 1} : CompiledYears{1, 0});
}

} // namespace shouwen::test
