// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_spec.h"

#include "core/calendar/zone_table.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr Seconds kDay{86400};
constexpr std::array<const char*, 7> kWeekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
/// A file full of the same mistake needs no million sentences.
constexpr std::size_t kMostReasons = 100;

class Checker {
public:
    explicit Checker(const CalendarSpec& spec) : m_spec(spec) {}

    std::vector<Reason> run()
    {
        if (auto zone = ZoneTable::named(m_spec.zone); !zone)
            m_reasons = std::move(zone).error().reasons;
        for (std::size_t i = 0; i < 7; ++i)
            hours(m_spec.week[i], kWeekdays[i]);
        for (const DatedDay& day : m_spec.days)
            dated(day);
        repeatedDates();
        for (const Rota& rota : m_spec.rotas)
            checkRota(rota);
        return std::move(m_reasons);
    }

private:
    void add(const char* code, const char* text, std::vector<std::string> args, std::string where)
    {
        if (m_reasons.size() < kMostReasons)
            m_reasons.push_back({code, text, std::move(args), std::move(where)});
    }

    void hours(const DayHours& given, const std::string& where)
    {
        for (const OpenSpan& span : given)
            oneSpan(span, where);
        DayHours sorted = given;
        std::sort(sorted.begin(), sorted.end(),
                  [](const OpenSpan& a, const OpenSpan& b) { return a.open < b.open; });
        for (std::size_t i = 1; i < sorted.size(); ++i)
            if (sorted[i].open < sorted[i - 1].close && sorted[i].open < sorted[i].close)
                add("calendar.overlap", QT_TRANSLATE_NOOP("core", "%1 and %2 overlap"),
                    {openSpanText(sorted[i - 1]), openSpanText(sorted[i])}, where);
    }

    void oneSpan(const OpenSpan& span, const std::string& where)
    {
        if (span.open < Seconds(0) || span.close > kDay)
            add("calendar.beyond_day",
                QT_TRANSLATE_NOOP("core", "%1 does not lie between 00:00 and 24:00"),
                {openSpanText(span)}, where);
        else if (span.open == span.close)
            add("calendar.empty_span",
                QT_TRANSLATE_NOOP("core", "%1 has no length; leave the day without hours to close "
                                          "it, or write 00:00-24:00"),
                {openSpanText(span)}, where);
        else if (span.open > span.close)
            add("calendar.reversed_span",
                QT_TRANSLATE_NOOP("core", "%1 ends before it begins; a shift over midnight is two "
                                          "spans: %2-24:00, and 00:00-%3 on the next day"),
                {openSpanText(span), formatTimeOfDay(span.open), formatTimeOfDay(span.close)},
                where);
    }

    void dated(const DatedDay& day)
    {
        if (!day.date.ok())
            add("calendar.no_such_date", QT_TRANSLATE_NOOP("core", "there is no such date"), {},
                formatDate(day.date));
        else if (!day.hours.empty())
            hours(day.hours, formatDate(day.date));
    }

    void repeatedDates()
    {
        std::vector<Date> dates;
        dates.reserve(m_spec.days.size());
        for (const DatedDay& day : m_spec.days)
            dates.push_back(day.date);
        std::sort(dates.begin(), dates.end());
        for (auto at = dates.begin(); (at = std::adjacent_find(at, dates.end())) != dates.end();) {
            add("calendar.date_twice",
                QT_TRANSLATE_NOOP("core", "the date is given twice; keep one of the two"), {},
                formatDate(*at));
            at = std::upper_bound(at, dates.end(), *at);
        }
    }

    void checkRota(const Rota& rota)
    {
        const std::string where = "rota " + rota.name;
        if (rota.cycle.empty())
            add("calendar.rota_empty",
                QT_TRANSLATE_NOOP("core", "the rota has no days; give at least one"), {}, where);
        if (!rota.anchor.ok())
            add("calendar.no_such_date", QT_TRANSLATE_NOOP("core", "there is no such date"), {},
                where);
        else if (!rota.on[weekdayIndex(std::chrono::weekday(rota.anchor))])
            add("calendar.rota_anchor",
                QT_TRANSLATE_NOOP("core", "the rota begins on %1, a weekday it does not cover"),
                {formatDate(rota.anchor)}, where);
        for (const DayHours& day : rota.cycle)
            hours(day, where);
    }

    const CalendarSpec& m_spec;
    std::vector<Reason> m_reasons;
};

} // namespace

std::vector<Reason> check(const CalendarSpec& spec) { return Checker(spec).run(); }

std::size_t weekdayIndex(std::chrono::weekday day) { return day.iso_encoding() - 1; }

const char* weekdayWord(std::size_t index) { return kWeekdays.at(index); }

std::optional<std::size_t> findWeekday(std::string_view word)
{
    const auto at = std::find(kWeekdays.begin(), kWeekdays.end(), word);
    if (at == kWeekdays.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - kWeekdays.begin());
}

Result<OpenSpan> parseOpenSpan(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return Error(ErrorKind::Rejected,
                     Reason{"calendar.bad_span",
                            QT_TRANSLATE_NOOP("core", "\"%1\" are no opening hours; write them "
                                                      "like 08:00-12:00"),
                            {std::string(text.substr(0, 40))}});
    SHOUWEN_TRY(const Seconds open, parseTimeOfDay(text.substr(0, dash)));
    SHOUWEN_TRY(const Seconds close, parseTimeOfDay(text.substr(dash + 1), DayEnd::Allow24));
    return OpenSpan{open, close};
}

std::string openSpanText(const OpenSpan& span)
{
    return formatTimeOfDay(span.open) + '-' + formatTimeOfDay(span.close);
}

} // namespace shouwen
