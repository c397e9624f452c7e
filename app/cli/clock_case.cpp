// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clock_case.h"

#include "core/base/text.h"
#include "core/calendar/holidays.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace shouwen::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of all kept calendars; then the cache starts anew.
constexpr std::size_t kMostKeptBytes = 64U << 20;
/// A calendar asked for this often is worth compiling.
constexpr int kUsesBeforeCompiling = 3;
constexpr CompiledYears kNoYears{1, 0};

Error refusal(const char* text, std::vector<std::string> args)
{
    return Error(ErrorKind::Usage, Reason{"clock_eval.bad_question", text, std::move(args)});
}

Error wrongType(const char* key, const char* wanted)
{
    return refusal(QT_TRANSLATE_NOOP("core", "\"%1\" must be %2"), {key, wanted});
}

std::string utf8(const QString& text) { return text.toStdString(); }

Result<OpenSpan> spanOf(const QJsonValue& value, const std::string& where)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString())
        return refusal(QT_TRANSLATE_NOOP("core", "%1: hours are written [\"08:00\", \"12:00\"]"),
                       {where});
    SHOUWEN_TRY(const Seconds open, parseTimeOfDay(utf8(pair[0].toString())));
    SHOUWEN_TRY(const Seconds close, parseTimeOfDay(utf8(pair[1].toString()), DayEnd::Allow24));
    return OpenSpan{open, close};
}

Result<DayHours> hoursOf(const QJsonValue& value, const std::string& where)
{
    if (!value.isArray())
        return refusal(QT_TRANSLATE_NOOP("core", "%1: hours are a list of spans"), {where});
    DayHours hours;
    const QJsonArray spans = value.toArray();
    hours.reserve(static_cast<std::size_t>(spans.size()));
    for (const QJsonValue span : spans) {
        SHOUWEN_TRY(const OpenSpan one, spanOf(span, where));
        hours.push_back(one);
    }
    return hours;
}

Result<DatedDay> exceptionOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    SHOUWEN_TRY(const std::string text, stringOf(object, "date"));
    SHOUWEN_TRY(const Date date, parseDate(text));
    SHOUWEN_TRY(DayHours hours, hoursOf(object["hours"_L1], text));
    return DatedDay{.date = date,
                    .kind = hours.empty() ? DayKind::Holiday : DayKind::Special,
                    .hours = std::move(hours),
                    .name = utf8(object["name"_L1].toString())};
}

Result<std::array<DayHours, 7>> weekOf(const QJsonValue& value)
{
    if (!value.isObject())
        return wrongType("week", "an object of weekdays");
    std::array<DayHours, 7> week;
    const QJsonObject days = value.toObject();
    for (auto day = days.begin(); day != days.end(); ++day) {
        const std::string name = utf8(day.key());
        const auto index = findWeekday(name);
        if (!index)
            return refusal(QT_TRANSLATE_NOOP("core", "\"%1\" is no weekday; write mon ... sun"),
                           {std::string(name.substr(0, 40))});
        SHOUWEN_TRY(week[*index], hoursOf(day.value(), name));
    }
    return week;
}

/// The same date may be listed twice as long as both say the same.
Outcome dropRepeats(std::vector<DatedDay>& days)
{
    std::stable_sort(days.begin(), days.end(),
                     [](const DatedDay& a, const DatedDay& b) { return a.date < b.date; });
    const auto same = [](const DatedDay& a, const DatedDay& b) {
        return a.date == b.date && a.hours == b.hours;
    };
    days.erase(std::unique(days.begin(), days.end(), same), days.end());
    return Done{};
}

std::optional<EventKind> eventKindOf(const QString& type)
{
    static const std::array<std::pair<QLatin1String, EventKind>, 8> kinds = {{
        {QLatin1String("created"), EventKind::Opened},
        {QLatin1String("agent_reply"), EventKind::AgentReply},
        {QLatin1String("customer_reply"), EventKind::CustomerMessage},
        {QLatin1String("pending"), EventKind::Paused},
        {QLatin1String("resumed"), EventKind::Resumed},
        {QLatin1String("closed"), EventKind::Closed},
        {QLatin1String("reopened"), EventKind::Reopened},
        {QLatin1String("merged"), EventKind::Merged},
    }};
    for (const auto& [word, kind] : kinds)
        if (word == type)
            return kind;
    return std::nullopt;
}

Result<Timeline> timelineOf(const QJsonObject& question, const Calendar& calendar)
{
    if (!question["events"_L1].isArray())
        return wrongType("events", "a list of events");
    Timeline timeline;
    std::uint64_t order = 1;
    for (const QJsonValue value : question["events"_L1].toArray()) {
        if (!value.isObject())
            return wrongType("events", "a list of events");
        const QJsonObject event = value.toObject();
        SHOUWEN_TRY(const std::string at, stringOf(event, "at"));
        SHOUWEN_TRY(const Instant instant, calendar.parse(at));
        SHOUWEN_TRY(const std::string type, stringOf(event, "type"));
        // What is no service event (a note among ourselves, a change of owner) moves no clock.
        const auto kind = eventKindOf(QString::fromStdString(type));
        // A ticket is created before anything else can happen to it in the same instant.
        timeline.push_back({.at = instant,
                            .order = kind == EventKind::Opened ? 0 : order,
                            .kind = kind.value_or(EventKind::InternalNote)});
        ++order;
    }
    std::sort(timeline.begin(), timeline.end(), [](const TimelineEvent& a, const TimelineEvent& b) {
        return a.at != b.at ? a.at < b.at : a.order < b.order;
    });
    return timeline;
}

std::vector<ClockSpec> knownClocks()
{
    const EventMatcher opened{EventKind::Opened}, reply{EventKind::AgentReply};
    const EventMatcher message{EventKind::CustomerMessage}, closed{EventKind::Closed};
    return {
        {.name = "first_response", .start = {opened}, .stop = {reply}},
        {.name = "next_reply",
         .start = {message},
         .stop = {reply},
         .after = {reply},
         .repeat = OnRepeat::NewRound},
        {.name = "resolution", .start = {opened}, .stop = {closed}},
    };
}

Result<std::vector<std::string>> pausedClocks(const QJsonObject& question)
{
    const QJsonValue value = question["settings"_L1].toObject()["pending_pauses"_L1];
    if (value.isUndefined() || value.isNull())
        return std::vector<std::string>{"resolution"};
    if (!value.isArray())
        return wrongType("pending_pauses", "a list of clocks");
    std::vector<std::string> names;
    for (const QJsonValue name : value.toArray())
        names.push_back(utf8(name.toString()));
    return names;
}

} // namespace

Result<std::string> stringOf(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object[QLatin1String(key)];
    if (!value.isString())
        return wrongType(key, "a text");
    return utf8(value.toString());
}

Result<std::int64_t> secondsOf(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object[QLatin1String(key)];
    const std::int64_t seconds = value.toInteger(-1);
    if (!value.isDouble() || seconds < 0)
        return wrongType(key, "a whole number of seconds, not negative");
    return seconds;
}

Result<CalendarSpec> calendarOf(const QJsonObject& object)
{
    CalendarSpec spec;
    SHOUWEN_TRY(spec.zone, stringOf(object, "timezone"));
    SHOUWEN_TRY(spec.week, weekOf(object["week"_L1]));
    const QJsonValue exceptions = object["exceptions"_L1];
    if (!exceptions.isUndefined() && !exceptions.isNull() && !exceptions.isArray())
        return wrongType("exceptions", "a list of dates");
    for (const QJsonValue value : exceptions.toArray()) {
        SHOUWEN_TRY(DatedDay day, exceptionOf(value));
        spec.days.push_back(std::move(day));
    }
    SHOUWEN_CHECK(dropRepeats(spec.days));
    if (object["holidays"_L1].isString())
        spec.holidays = utf8(object["holidays"_L1].toString());
    return spec;
}

Result<Calendar> CalendarCache::find(const QJsonObject& question)
{
    if (!question["calendar"_L1].isObject())
        return wrongType("calendar", "an object");
    const QJsonObject object = question["calendar"_L1].toObject();
    std::string key = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
    const auto kept = m_kept.find(key);
    if (kept != m_kept.end() && ++kept->second.uses != kUsesBeforeCompiling)
        return kept->second.calendar;
    SHOUWEN_TRY(CalendarSpec spec, calendarOf(object));
    auto region = spec.holidays.empty() ? nullptr : shippedRegion(spec.holidays);
    if (kept != m_kept.end()) {
        SHOUWEN_TRY(kept->second.calendar, Calendar::compile(std::move(spec), std::move(region)));
        return kept->second.calendar;
    }
    SHOUWEN_TRY(Calendar calendar, Calendar::compile(std::move(spec), std::move(region), kNoYears));
    constexpr std::size_t kOverhead = 16; // a calendar in memory against its text, roughly
    if (m_bytes + key.size() * kOverhead > kMostKeptBytes) {
        m_kept.clear();
        m_bytes = 0;
    }
    m_bytes += key.size() * kOverhead;
    m_kept.emplace(std::move(key), Kept{calendar, 1});
    return calendar;
}

Result<SlaCase> slaCaseOf(const QJsonObject& question, const Calendar& calendar)
{
    if (!question["policy"_L1].isObject())
        return wrongType("policy", "an object");
    const QJsonObject policy = question["policy"_L1].toObject();
    SlaCase found;
    SHOUWEN_TRY(found.timeline, timelineOf(question, calendar));
    SHOUWEN_TRY(const auto paused, pausedClocks(question));
    for (ClockSpec& clock : knownClocks()) {
        const std::string key = clock.name + "_s";
        const QJsonValue target = policy[QLatin1String(key.c_str())];
        if (target.isUndefined() || target.isNull())
            continue;
        SHOUWEN_TRY(const std::int64_t seconds, secondsOf(policy, key.c_str()));
        clock.target = Timespan{.unit = SpanUnit::Working, .count = seconds};
        clock.pause = std::vector<EventMatcher>{};
        if (std::find(paused.begin(), paused.end(), clock.name) != paused.end())
            clock.pause->push_back({EventKind::Paused});
        found.clocks.push_back(std::move(clock));
    }
    return found;
}

} // namespace shouwen::cli
